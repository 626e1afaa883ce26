package nl.werkbrug.api.configure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Contactvorm;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Plaatsingsdienst;
import nl.werkbrug.engine.round.Regiocontext;

/** Brings voorstellen to a plaatsing, by the services that pages and API use. */
final class Plaatsingproef {
  static final LocalDate BEGIN = LocalDate.of(2026, 11, 10);

  private static final Handelende IEDEREEN =
      new Handelende(
          "eerste",
          EnumSet.of(Functie.ACCOUNTMANAGER, Functie.CONSULENT, Functie.JOBCOACH, Functie.TOEGANG));
  private static final Handelende TWEEDE = Handelende.met("tweede", Functie.TOEGANG);

  private final Beoordelingsdienst beoordeling;
  private final Plaatsingsdienst plaatsingen;

  Plaatsingproef(Proefdienst dienst) {
    Database database = dienst.werkbrug().database();
    Clock klok = Clock.systemUTC();
    beoordeling =
        new Beoordelingsdienst(
            database, klok, (kader, bereik) -> Regiocontext.van(database, kader, bereik));
    plaatsingen = new Plaatsingsdienst(database, klok, Normen.ingebouwd(), beoordeling);
  }

  /** The voorstellen of a new round. */
  static List<VoorstelId> ronde(Proefdienst dienst) {
    String locatie = dienst.reken();
    List<VoorstelId> ids = new ArrayList<>();
    for (JsonNode een :
        Contractcontrole.houdt(dienst.get(locatie + "/voorstellen?aantal=1000")).path("items")) {
      ids.add(new VoorstelId(een.path("id").asText()));
    }
    return ids;
  }

  Plaatsingsdienst dienst() {
    return plaatsingen;
  }

  /** Until the werkgever wants to meet. */
  Voorstelverloop kennismaking(VoorstelId id) {
    stap(id, IEDEREEN, new Voorstelgebeurtenis.Geaccepteerd("goed"));
    stap(id, IEDEREEN, new Voorstelgebeurtenis.Besproken(Gespreksantwoord.JA, ""));
    stap(id, IEDEREEN, new Voorstelgebeurtenis.Vrijgegeven(true));
    if (stap(id, IEDEREEN, new Voorstelgebeurtenis.Vrijgegeven(false)).tweedeNodig()) {
      stap(id, TWEEDE, new Voorstelgebeurtenis.TweedeBeoordeling(true, "eens"));
    }
    stap(id, IEDEREEN, new Voorstelgebeurtenis.Voorgelegd());
    return stap(id, IEDEREEN, new Voorstelgebeurtenis.Kennismaken());
  }

  /** A plaatsing of which nothing is signed yet. */
  Plaatsing begonnen(VoorstelId id) {
    kennismaking(id);
    return begin(id);
  }

  /** As {@link #begonnen}, after the werkgever wants to meet. */
  Plaatsing begin(VoorstelId id) {
    Besluit<Voorstelverloop> begin = plaatsingen.begin(id, beoordeling.get(id).versie(), IEDEREEN);
    PlaatsingId plaatsing = genomen(begin).plaatsing();
    if (plaatsing == null) {
      throw new AssertionError("geen plaatsing");
    }
    return plaatsingen.get(plaatsing);
  }

  /** Work with LKS, a coachplan, and contacts. */
  Plaatsing metAlles(VoorstelId id) {
    Plaatsing nu = begonnen(id);
    LocalDate vandaag = LocalDate.now(Clock.systemUTC());
    nu = doe(nu, new Plaatsingsgebeurtenis.Geplaatst(werk(nu)));
    nu =
        doe(
            nu,
            new Plaatsingsgebeurtenis.LoonwaardeVastgesteld(
                new Loonwaardemeting(BEGIN, BigDecimal.valueOf(60), BEGIN, "Dariuz", "ad-1")));
    nu = doe(nu, new Plaatsingsgebeurtenis.LksToegekend(BEGIN, LksGrondslag.LOONWAARDE));
    nu =
        doe(
            nu,
            new Plaatsingsgebeurtenis.CoachplanOpgesteld(
                vandaag,
                List.of("Zelf de bus nemen", "Op tijd beginnen"),
                "De eerste maand samen op de werkplek.",
                vandaag.plusMonths(2)));
    return doe(
        nu,
        new Plaatsingsgebeurtenis.ContactVastgelegd(
            vandaag, 60, 30, Contactvorm.OP_DE_WERKPLEK, "Eerste dag ging goed."));
  }

  static Arbeidsovereenkomst werk(Plaatsing nu) {
    return new Arbeidsovereenkomst(
        Contractsoort.BEPAALDE_TIJD,
        BEGIN,
        BEGIN.plusYears(1),
        BigDecimal.valueOf(28),
        18_00,
        36,
        nu.afspraak().werkgever(),
        null);
  }

  Plaatsing doe(Plaatsing nu, Plaatsingsgebeurtenis wat) {
    return genomen(plaatsingen.doe(nu.id(), nu.versie(), IEDEREEN, wat));
  }

  private Voorstelverloop stap(VoorstelId id, Handelende wie, Voorstelgebeurtenis wat) {
    return genomen(beoordeling.doe(id, beoordeling.get(id).versie(), wie, wat));
  }

  private static <S> S genomen(Besluit<S> besluit) {
    return switch (besluit) {
      case Besluit.Genomen<S>(S nu) -> nu;
      case Besluit.Geweigerd<S> nee -> throw new AssertionError(nee.redenen().toString());
      case Besluit.Verouderd<S> oud -> throw new AssertionError("verouderd: " + oud.nu());
    };
  }
}
