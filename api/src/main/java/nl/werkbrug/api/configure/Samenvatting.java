package nl.werkbrug.api.configure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.ronde.Certificaat;
import nl.werkbrug.data.domain.ronde.Knelpunt;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.engine.round.Rondeverslag;

/** What a round achieved, in plain Dutch lines. */
final class Samenvatting {
  private static final int MEESTE_KNELPUNTEN = 10;

  private Samenvatting() {}

  /** The lines for a screen and for the file; no names of people. */
  static List<String> regels(Rondeverslag verslag) {
    Matchingsronde ronde = verslag.ronde();
    List<String> regels = new ArrayList<>();
    regels.add("Matchingsronde " + ronde.id().waarde());
    regels.add(
        "Peildatum %s, spoor %s, beleidskader %s versie %d."
            .formatted(
                ronde.bereik().peildatum(),
                switch (ronde.bereik().spoor()) {
                  case WERK -> "werk";
                  case MAATSCHAPPELIJK -> "maatschappelijke plaatsing";
                },
                ronde.beleidskader().waarde(),
                ronde.beleidsversie()));
    Rondeuitkomst uitkomst = ronde.uitkomst();
    if (uitkomst == null) {
      regels.add("De ronde heeft geen uitkomst.");
      return regels;
    }
    if (ronde.status() == Rondestatus.GESTOPT) {
      regels.add("De ronde is eerder gestopt; dit is het beste plan tot dan toe.");
    }
    regels.add(
        getallen(
            "%,d mensen, %,d plekken en %,d jobcoaches; %,d combinaties beoordeeld, waarvan %,d"
                + " geschikt en %,d onbepaald.",
            uitkomst.personen(),
            uitkomst.plekken(),
            uitkomst.jobcoaches(),
            uitkomst.paren(),
            uitkomst.geschikt(),
            uitkomst.onbepaald()));
    regels.add("");
    regels.add(
        getallen(
            "Voorstellen: %,d. Zonder voorstel: %,d.",
            verslag.voorstellen().size(),
            verslag.nietGeplaatst().size()));
    if (!verslag.voorstellen().isEmpty()) {
      regels.add(
          getallen(
              "Gemiddelde passendheid: %.0f van 1.000. Met een vraag vooraf: %,d.",
              verslag.voorstellen().stream().mapToInt(Voorstel::passendheid).average().orElse(0),
              verslag.voorstellen().stream().filter(v -> !v.onbekend().isEmpty()).count()));
    }
    regels.addAll(bewijs(uitkomst));
    regels.add(
        getallen(
            "Rekentijd: %.1f seconden; geëindigd omdat: %s.",
            uitkomst.rekentijdMs() / 1000.0,
            uitkomst.gestoptDoor()));
    redenen(verslag.nietGeplaatst(), regels);
    lijst(
        "Knelpunten:",
        uitkomst.knelpunten().stream().map(Knelpunt::tekst).limit(MEESTE_KNELPUNTEN).toList(),
        regels);
    lijst("Let op:", uitkomst.meldingen(), regels);
    return regels;
  }

  private static List<String> bewijs(Rondeuitkomst uitkomst) {
    Certificaat certificaat = uitkomst.certificaat();
    String score =
        getallen(
            "Score: hard %,d, voorrang %,d, passendheid %,d.",
            uitkomst.score().hard(),
            uitkomst.score().medium(),
            uitkomst.score().soft());
    return certificaat == null
        ? List.of(score)
        : List.of(
            score,
            getallen(
                "Bewezen grens: voorrang %,d (gat %.2f%%), passendheid %,d (gat %.2f%%).",
                certificaat.mediumGrens(),
                certificaat.mediumGatProcent(uitkomst.score()),
                certificaat.softGrens(),
                certificaat.softGatProcent(uitkomst.score())));
  }

  private static void redenen(List<NietGeplaatst> mensen, List<String> regels) {
    Map<NietGeplaatst.Reden, Long> telling = new EnumMap<>(NietGeplaatst.Reden.class);
    mensen.forEach(mens -> telling.merge(mens.reden(), 1L, Long::sum));
    lijst(
        "Waarom geen voorstel:",
        telling.entrySet().stream()
            .sorted(
                Comparator.comparingLong(Map.Entry<NietGeplaatst.Reden, Long>::getValue).reversed())
            .map(reden -> getallen("%s: %,d mensen", woorden(reden.getKey()), reden.getValue()))
            .toList(),
        regels);
  }

  private static String woorden(NietGeplaatst.Reden reden) {
    return switch (reden) {
      case BUITEN_BEMIDDELING -> "hoort niet in dit spoor";
      case GEEN_GESCHIKT_AANBOD -> "geen geschikt aanbod";
      case GEGEVENS_ONTBREKEN -> "gegevens ontbreken";
      case JOBCOACH_UREN -> "te weinig jobcoach-uren";
      case CONCURRENTIE -> "de plekken zijn op";
      case GROEP_NIET_VOL -> "de groep kwam niet vol";
    };
  }

  private static void lijst(String kop, List<String> inhoud, List<String> regels) {
    if (!inhoud.isEmpty()) {
      regels.add("");
      regels.add(kop);
      inhoud.forEach(een -> regels.add("- " + een));
    }
  }

  private static String getallen(String vorm, Object... waarden) {
    return String.format(Werkbrug.TAAL, vorm, waarden);
  }
}
