package nl.werkbrug.api.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;

/** A vacature or arrangement in words. */
public final class Werkbeschrijving {
  private Werkbeschrijving() {}

  /** The work, what it asks, and its conditions. */
  public static List<Feit.Groep> groepen(Werkaanbod werk, Naslag naslag) {
    return List.of(
        new Feit.Groep("Het werk", werk(werk, naslag)),
        new Feit.Groep("Wat het vraagt", eisen(werk.kern().eisen())),
        new Feit.Groep("Voorwaarden", voorwaarden(werk)));
  }

  /** Whether it is open. */
  public static Cel status(Aanbodstatus status) {
    return switch (status) {
      case OPEN -> Cel.label("open", Cel.Kleur.GOED);
      case CONCEPT -> Cel.label("concept", Cel.Kleur.BEZIG);
      case VERVULD -> Cel.label("vervuld", Cel.Kleur.RUST);
      case INGETROKKEN -> Cel.label("ingetrokken", Cel.Kleur.RUST);
    };
  }

  private static List<Feit> werk(Werkaanbod werk, Naslag naslag) {
    Aanbodkern kern = werk.kern();
    Werktijd tijd = kern.werktijd();
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("Soort", werk.soort().omschrijving()));
    feiten.add(Feit.van("Werkgever", naslag.werkgever(kern.werkgever())));
    if (kern.inlener() != null) {
      feiten.add(Feit.van("Werkplek bij", naslag.werkgever(kern.inlener())));
    }
    feiten.add(Feit.van("Beroep", kern.beroep(), naslag::beroep));
    feiten.add(Feit.van("Gemeente", kern.gemeente(), naslag::gemeente));
    feiten.add(Feit.van("Postcode", kern.postcode(), postcode -> postcode.waarde()));
    feiten.add(Feit.van("Plekken", Notatie.getal(kern.plekken())));
    if (werk instanceof Arrangement arrangement && arrangement.groep().minimum() > 1) {
      feiten.add(
          Feit.van(
              "Groep",
              "%d tot %d mensen"
                  .formatted(arrangement.groep().minimum(), arrangement.groep().maximum())));
    }
    feiten.add(Feit.van("Uren per week", Werkregel.van(werk).uren()));
    feiten.add(Feit.jaNee("Alleen kantoortijden", tijd.kantoortijden()));
    feiten.add(Feit.jaNee("Onregelmatig", tijd.onregelmatig()));
    feiten.add(Feit.van("Start", tijd.start(), Notatie::datum));
    if (tijd.einde() != null) {
      feiten.add(Feit.van("Einde", Notatie.datum(tijd.einde())));
    }
    feiten.add(Feit.van("Voorstellen tot", Gegeven.van(tijd.sluitingsdatum()), Notatie::datum));
    feiten.add(Feit.van("Geplaatst op", Notatie.datum(kern.publicatiedatum())));
    return feiten;
  }

  private static List<Feit> eisen(Eisen eisen) {
    List<Feit> feiten = new ArrayList<>();
    feiten.add(
        Feit.van(
            "Werk- en denkniveau",
            eisen.werkDenkniveau() == null ? "geen eis" : Notatie.woord(eisen.werkDenkniveau())));
    feiten.add(
        Feit.van(
            "Rijbewijs",
            eisen.rijbewijzen().isEmpty()
                ? "geen eis"
                : Profiel.samen(eisen.rijbewijzen().stream().map(Enum::name))));
    feiten.add(
        Feit.van(
            "Certificaten",
            eisen.certificaten().isEmpty()
                ? "geen eis"
                : Profiel.samen(eisen.certificaten().stream())));
    feiten.add(
        Feit.van(
            "Competenties",
            eisen.competenties().isEmpty()
                ? "geen eis"
                : Profiel.samen(
                    eisen.competenties().stream()
                        .map(
                            vraag ->
                                "%s (niveau %d)"
                                    .formatted(
                                        vraag.competentie().waarde().replace('-', ' '),
                                        vraag.niveau())))));
    feiten.add(
        Feit.van(
            "Belasting",
            eisen.belasting().isEmpty()
                ? "niet bijzonder"
                : Profiel.samen(
                    eisen.belasting().entrySet().stream()
                        .map(
                            een ->
                                "%s: %s"
                                    .formatted(
                                        Notatie.woord(een.getKey()),
                                        Notatie.woord(een.getValue()))))));
    return feiten;
  }

  private static List<Feit> voorwaarden(Werkaanbod werk) {
    Arbeidsvoorwaarden voorwaarden = werk.kern().voorwaarden();
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("Contract", voorwaarden.contract(), Notatie::woord));
    feiten.add(Feit.van("Duur", voorwaarden.contractMaanden(), m -> m + " maanden"));
    feiten.add(
        Feit.van(
            "Uurloon",
            voorwaarden.uurloonCent(),
            cent -> cent == 0 ? "onbetaald" : Notatie.geld(cent)));
    feiten.add(Feit.van("Loonkostensubsidie", Notatie.woord(voorwaarden.lks())));
    feiten.add(Feit.jaNee("Leren hoort erbij", voorwaarden.leercomponent()));
    feiten.add(Feit.jaNee("Uitzicht op contract", voorwaarden.uitzichtOpContract()));
    int intern = werk.kern().ondersteuning().interneBegeleidingProcent();
    feiten.add(
        Feit.van("Begeleiding door de werkgever", intern == 0 ? "geen" : intern + "% van de uren"));
    feiten.add(
        Feit.van("Vervoer geregeld", werk.kern().ondersteuning().vervoerGeregeld() ? "ja" : "nee"));
    return feiten;
  }
}
