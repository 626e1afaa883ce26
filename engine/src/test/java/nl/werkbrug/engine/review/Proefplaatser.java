package nl.werkbrug.engine.review;

import static nl.werkbrug.engine.review.Proefregio.ACCOUNTMANAGER;
import static nl.werkbrug.engine.review.Proefregio.CONSULENT;
import static nl.werkbrug.engine.review.Proefregio.PERSOON;
import static nl.werkbrug.engine.review.Proefregio.TOEGANG;
import static nl.werkbrug.engine.review.Proefregio.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.norm.Normen;

/** Walks a voorstel all the way to a plaatsing, as the people in question would. */
final class Proefplaatser {
  final Beoordelingsdienst beoordeling;
  final Plaatsingsdienst dienst;

  Proefplaatser(Proefregio regio) {
    beoordeling = new Beoordelingsdienst(regio.database, regio.klok, regio.contexten());
    dienst = new Plaatsingsdienst(regio.database, regio.klok, Normen.ingebouwd(), beoordeling);
  }

  Plaatsing afgesproken(VoorstelId voorstel) {
    oordeel(voorstel, CONSULENT, new Voorstelgebeurtenis.Geaccepteerd("past"));
    oordeel(voorstel, CONSULENT, new Voorstelgebeurtenis.Besproken(Gespreksantwoord.JA, ""));
    oordeel(voorstel, PERSOON, new Voorstelgebeurtenis.Vrijgegeven(true));
    oordeel(voorstel, CONSULENT, new Voorstelgebeurtenis.Vrijgegeven(false));
    if (beoordeling.get(voorstel).tweedeNodig()) {
      oordeel(voorstel, TOEGANG, new Voorstelgebeurtenis.TweedeBeoordeling(true, "eens"));
    }
    oordeel(voorstel, ACCOUNTMANAGER, new Voorstelgebeurtenis.Voorgelegd());
    oordeel(voorstel, WERKGEVER, new Voorstelgebeurtenis.Kennismaken());
    Besluit<Voorstelverloop> besluit =
        dienst.begin(voorstel, beoordeling.get(voorstel).versie(), ACCOUNTMANAGER);
    assertThat(besluit).isInstanceOf(Besluit.Genomen.class);
    return dienst.get(Objects.requireNonNull(besluit.nu().plaatsing()));
  }

  /** Paid for a year at 28 hours, or unpaid where the place is. */
  Plaatsing geplaatst(VoorstelId voorstel, LocalDate begin) {
    Plaatsing plaatsing = afgesproken(voorstel);
    boolean betaald = plaatsing.afspraak().soort().betaald() || plaatsing.afspraak().beschut();
    return doe(
        plaatsing.id(),
        ACCOUNTMANAGER,
        new Plaatsingsgebeurtenis.Geplaatst(
            new Arbeidsovereenkomst(
                betaald ? Contractsoort.BEPAALDE_TIJD : Contractsoort.GEEN,
                begin,
                begin.plusYears(1).minusDays(1),
                BigDecimal.valueOf(28),
                betaald ? 18_00 : 0,
                36,
                plaatsing.afspraak().werkgever(),
                null)));
  }

  Plaatsing doe(PlaatsingId id, Handelende wie, Plaatsingsgebeurtenis wat) {
    Besluit<Plaatsing> besluit = dienst.doe(id, dienst.get(id).versie(), wie, wat);
    assertThat(besluit).isInstanceOf(Besluit.Genomen.class);
    return besluit.nu();
  }

  void oordeel(VoorstelId voorstel, Handelende wie, Voorstelgebeurtenis wat) {
    assertThat(beoordeling.doe(voorstel, beoordeling.get(voorstel).versie(), wie, wat))
        .isInstanceOf(Besluit.Genomen.class);
  }
}
