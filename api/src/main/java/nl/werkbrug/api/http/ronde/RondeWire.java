package nl.werkbrug.api.http.ronde;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Certificaat;
import nl.werkbrug.data.domain.ronde.Handmatig;
import nl.werkbrug.data.domain.ronde.Knelpunt;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondescore;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Rondewijziging;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.engine.round.Rondevoortgang;
import org.jspecify.annotations.Nullable;

/** A round over the wire; {@code voortgang} only while it runs, {@code uitkomst} only after. */
record RondeWire(
    String id,
    Rondestatus status,
    String organisatie,
    String beleidskader,
    int beleidsversie,
    LocalDate peildatum,
    Spoor spoor,
    List<String> gemeenten,
    List<Doelgroep> doelgroepen,
    boolean proef,
    Map<Passendheidsdeel, Integer> gewichten,
    @Nullable String vorige,
    long seed,
    Instant aangemaakt,
    @Nullable Instant gestart,
    @Nullable Instant geeindigd,
    @Nullable Voortgang voortgang,
    @Nullable Uitkomst uitkomst,
    @Nullable String fout,
    @Nullable Map<Rondewijziging.Soort, Integer> wijzigingen) {

  record Voortgang(
      String fase,
      int procent,
      @Nullable Rondescore score,
      Rondevoortgang.@Nullable Grens grens,
      long verstrekenMs) {

    static Voortgang van(Rondevoortgang voortgang) {
      return new Voortgang(
          voortgang.fase().omschrijving(),
          voortgang.procent(),
          voortgang.score(),
          voortgang.grens(),
          voortgang.verstrekenMs());
    }
  }

  record Uitkomst(
      Rondescore score,
      @Nullable Grens grens,
      @Nullable Handmatig handmatig,
      int personen,
      int plekken,
      int jobcoaches,
      int geplaatst,
      long paren,
      long geschikt,
      long onbepaald,
      long rekentijdMs,
      String gestoptDoor,
      List<Knelpunt> knelpunten,
      List<String> meldingen) {}

  /** The proven bound, with the gap of each level in percent of the rewards of that level. */
  record Grens(
      long medium,
      long soft,
      long mediumBeloning,
      long softBeloning,
      double mediumGatProcent,
      double softGatProcent,
      int prijsstappen) {}

  static RondeWire van(Matchingsronde ronde, @Nullable Rondevoortgang voortgang) {
    return van(ronde, voortgang, null);
  }

  /** As {@link #van(Matchingsronde, Rondevoortgang)}, with what a replanned round changed. */
  static RondeWire van(
      Matchingsronde ronde,
      @Nullable Rondevoortgang voortgang,
      @Nullable Map<Rondewijziging.Soort, Integer> wijzigingen) {
    return new RondeWire(
        ronde.id().waarde(),
        ronde.status(),
        ronde.organisatie().waarde(),
        ronde.beleidskader().waarde(),
        ronde.beleidsversie(),
        ronde.bereik().peildatum(),
        ronde.bereik().spoor(),
        ronde.bereik().gemeenten().stream().map(GemeenteId::waarde).toList(),
        List.copyOf(ronde.bereik().doelgroepen()),
        ronde.proef(),
        ronde.gewichten(),
        ronde.vorige() == null ? null : ronde.vorige().waarde(),
        ronde.seed(),
        ronde.aangemaakt(),
        ronde.gestart(),
        ronde.geeindigd(),
        voortgang == null ? null : Voortgang.van(voortgang),
        ronde.uitkomst() == null ? null : van(ronde.uitkomst()),
        ronde.fout(),
        wijzigingen);
  }

  private static Uitkomst van(Rondeuitkomst uitkomst) {
    Certificaat certificaat = uitkomst.certificaat();
    return new Uitkomst(
        uitkomst.score(),
        certificaat == null
            ? null
            : new Grens(
                certificaat.mediumGrens(),
                certificaat.softGrens(),
                certificaat.mediumBeloning(),
                certificaat.softBeloning(),
                certificaat.mediumGatProcent(uitkomst.score()),
                certificaat.softGatProcent(uitkomst.score()),
                certificaat.prijsstappen()),
        uitkomst.handmatig(),
        uitkomst.personen(),
        uitkomst.plekken(),
        uitkomst.jobcoaches(),
        uitkomst.geplaatst(),
        uitkomst.paren(),
        uitkomst.geschikt(),
        uitkomst.onbepaald(),
        uitkomst.rekentijdMs(),
        uitkomst.gestoptDoor(),
        uitkomst.knelpunten(),
        uitkomst.meldingen());
  }
}
