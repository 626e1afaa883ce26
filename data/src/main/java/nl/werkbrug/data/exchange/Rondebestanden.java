package nl.werkbrug.data.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a round proposes: {@code voorstellen.csv} to work with, {@code voorstellen.json} with
 * every rule and score, {@code niet-geplaatst.csv} and {@code samenvatting.txt}. The CSV of the
 * voorstellen has no names of people, and rules in their neutral text.
 */
public final class Rondebestanden {
  private static final String VOORSTELLEN_CSV = "voorstellen.csv";
  private static final String VOORSTELLEN_JSON = "voorstellen.json";
  private static final String NIET_GEPLAATST_CSV = "niet-geplaatst.csv";
  private static final String SAMENVATTING = "samenvatting.txt";

  /** Names of the files, which may stand in the folder of a region too. */
  static final Set<String> NAMEN = Set.of(VOORSTELLEN_CSV, VOORSTELLEN_JSON, NIET_GEPLAATST_CSV);

  private static final int STERKSTE_DELEN = 3;

  /** One column that is only written. */
  private record Uitkolom<R>(String naam, Function<R, @Nullable Object> waarde) {}

  private final Map<AanbodId, Werkaanbod> aanbod;
  private final Map<WerkgeverId, Werkgever> werkgevers;
  private final Map<JobcoachId, Jobcoach> jobcoaches;

  private Rondebestanden(Regio regio) {
    aanbod = regio.aanbod().stream().collect(Collectors.toMap(Werkaanbod::id, a -> a));
    werkgevers = regio.werkgevers().stream().collect(Collectors.toMap(Werkgever::id, w -> w));
    jobcoaches = regio.jobcoaches().stream().collect(Collectors.toMap(Jobcoach::id, j -> j));
  }

  /**
   * Writes the four files; they appear when all are complete.
   *
   * @param regio for the names of aanbod, werkgevers and jobcoaches
   * @throws UncheckedIOException when the disk fails
   */
  public static void schrijf(
      Path map,
      Matchingsronde ronde,
      List<Voorstel> voorstellen,
      List<NietGeplaatst> nietGeplaatst,
      Regio regio) {
    Rondebestanden bestanden = new Rondebestanden(regio);
    List<Voorstel> opMens =
        voorstellen.stream()
            .sorted(Comparator.comparing(Voorstel::werkzoekende).thenComparing(Voorstel::id))
            .toList();
    List<NietGeplaatst> zonder =
        nietGeplaatst.stream().sorted(Comparator.comparing(NietGeplaatst::werkzoekende)).toList();
    try (Uitvoer uitvoer = new Uitvoer(map)) {
      schrijfCsv(uitvoer, VOORSTELLEN_CSV, bestanden.voorstelkolommen(), opMens);
      try (Writer json = uitvoer.nieuw(VOORSTELLEN_JSON)) {
        JsonBestand.schrijfLijst(opMens, json);
        json.append('\n');
      }
      schrijfCsv(uitvoer, NIET_GEPLAATST_CSV, bestanden.nietGeplaatstkolommen(), zonder);
      try (Writer tekst = uitvoer.nieuw(SAMENVATTING)) {
        for (String regel : Rondesamenvatting.regels(ronde, opMens, zonder)) {
          tekst.append(regel).append('\n');
        }
      }
      uitvoer.plaats();
    } catch (IOException e) {
      throw new UncheckedIOException("Schrijven van de ronde is mislukt", e);
    }
  }

  private List<Uitkolom<Voorstel>> voorstelkolommen() {
    return List.of(
        new Uitkolom<>("voorstel", Voorstel::id),
        new Uitkolom<>("werkzoekende", Voorstel::werkzoekende),
        new Uitkolom<>("aanbod", Voorstel::aanbod),
        new Uitkolom<>("titel", voorstel -> titel(voorstel.aanbod())),
        new Uitkolom<>("soort", voorstel -> soort(voorstel.aanbod())),
        new Uitkolom<>("werkgever", voorstel -> werkgever(voorstel.aanbod())),
        new Uitkolom<>("jobcoach", Voorstel::jobcoach),
        new Uitkolom<>("jobcoachNaam", voorstel -> jobcoach(voorstel.jobcoach())),
        new Uitkolom<>("start", Voorstel::start),
        new Uitkolom<>(
            "begeleidingUrenTotaal",
            voorstel -> uren(voorstel.begeleidingsminuten().stream().mapToInt(m -> m).sum())),
        new Uitkolom<>("passendheid", Voorstel::passendheid),
        new Uitkolom<>("sterkstePunten", Rondebestanden::sterkstePunten),
        new Uitkolom<>("eerstNavragen", Rondebestanden::vragen),
        new Uitkolom<>("alternatieven", this::alternatieven));
  }

  private List<Uitkolom<NietGeplaatst>> nietGeplaatstkolommen() {
    return List.of(
        new Uitkolom<>("werkzoekende", NietGeplaatst::werkzoekende),
        new Uitkolom<>("reden", NietGeplaatst::reden),
        new Uitkolom<>("uitleg", NietGeplaatst::tekst),
        new Uitkolom<>("watHelpt", NietGeplaatst::hulp),
        new Uitkolom<>("aantalGeschikt", NietGeplaatst::aantalGeschikt),
        new Uitkolom<>("aantalOnbepaald", NietGeplaatst::aantalOnbepaald),
        new Uitkolom<>(
            "blokkades",
            mens ->
                mens.blokkades().stream()
                    .map(blokkade -> "%s (%d)".formatted(blokkade.tekst(), blokkade.aantal()))
                    .collect(Collectors.joining(" | "))),
        new Uitkolom<>(
            "bijna",
            mens ->
                mens.bijna().stream()
                    .map(
                        bijna ->
                            "%s %s: %s"
                                .formatted(
                                    bijna.aanbod(),
                                    Objects.requireNonNullElse(titel(bijna.aanbod()), ""),
                                    bijna.remedie()))
                    .collect(Collectors.joining(" | "))));
  }

  private static <R> void schrijfCsv(
      Uitvoer uitvoer, String naam, List<Uitkolom<R>> kolommen, List<R> rijen) throws IOException {
    try (Writer schrijver = uitvoer.nieuw(naam);
        CsvSchrijver csv = new CsvSchrijver(schrijver)) {
      csv.rij(kolommen.stream().map(Uitkolom::naam).toList());
      for (R rij : rijen) {
        csv.rij(kolommen.stream().map(kolom -> cel(kolom.waarde().apply(rij))).toList());
      }
    }
  }

  private static String cel(@Nullable Object waarde) {
    String tekst = waarde == null ? "" : waarde.toString();
    return tekst.isEmpty() ? "" : Cel.veilig(tekst);
  }

  private @Nullable String titel(AanbodId id) {
    Werkaanbod gevonden = aanbod.get(id);
    return gevonden == null ? null : gevonden.kern().titel();
  }

  private @Nullable String soort(AanbodId id) {
    Werkaanbod gevonden = aanbod.get(id);
    return gevonden == null ? null : gevonden.soort().omschrijving();
  }

  private @Nullable String werkgever(AanbodId id) {
    Werkaanbod gevonden = aanbod.get(id);
    Werkgever plek = gevonden == null ? null : werkgevers.get(gevonden.kern().werkplek());
    return plek == null ? null : plek.naam();
  }

  private @Nullable String jobcoach(@Nullable JobcoachId id) {
    Jobcoach gevonden = id == null ? null : jobcoaches.get(id);
    return gevonden == null ? null : gevonden.naam();
  }

  /** In Dutch spelling, with one decimal. */
  private static String uren(int minuten) {
    return String.format(Locale.of("nl", "NL"), "%.1f", minuten / 60.0);
  }

  private static String sterkstePunten(Voorstel voorstel) {
    return voorstel.delen().stream()
        .filter(deel -> deel.bijdrage() > 0)
        .sorted(
            Comparator.comparingInt(Scoredeel::bijdrage).reversed().thenComparing(Scoredeel::deel))
        .limit(STERKSTE_DELEN)
        .map(deel -> "%s (%d)".formatted(deel.deel().omschrijving(), deel.bijdrage()))
        .collect(Collectors.joining(" | "));
  }

  private static String vragen(Voorstel voorstel) {
    return voorstel.onbekend().stream()
        .map(Regeloordeel::neutraleTekst)
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private String alternatieven(Voorstel voorstel) {
    return voorstel.alternatieven().stream()
        .map(
            alternatief ->
                "%s %s (passendheid %d)"
                    .formatted(
                        alternatief.aanbod(),
                        Objects.requireNonNullElse(titel(alternatief.aanbod()), ""),
                        alternatief.passendheid()))
        .collect(Collectors.joining(" | "));
  }

  /** The Dutch text that goes with the files. */
  private static final class Rondesamenvatting {
    private Rondesamenvatting() {}

    static List<String> regels(
        Matchingsronde ronde, List<Voorstel> voorstellen, List<NietGeplaatst> nietGeplaatst) {
      List<String> regels = new ArrayList<>();
      regels.add("Matchingsronde " + ronde.id());
      regels.add("");
      regels.add("Peildatum: " + ronde.bereik().peildatum());
      regels.add(
          "Beleidskader: %s, versie %d".formatted(ronde.beleidskader(), ronde.beleidsversie()));
      regels.add("Spoor: " + ronde.bereik().spoor().name().toLowerCase(Locale.ROOT));
      regels.add("Status: " + ronde.status().name().toLowerCase(Locale.ROOT));
      if (ronde.proef()) {
        regels.add("Dit is een proefronde: voorstellen kunnen niet worden overgenomen.");
      }
      if (ronde.fout() != null) {
        regels.add("Fout: " + ronde.fout());
      }
      regels.add("");
      Rondeuitkomst uitkomst = ronde.uitkomst();
      if (uitkomst != null) {
        uitkomst(uitkomst, regels);
      }
      regels.add("Voorstellen: %d".formatted(voorstellen.size()));
      long metVraag = voorstellen.stream().filter(v -> !v.onbekend().isEmpty()).count();
      regels.add("Daarvan is bij %d eerst iets na te vragen.".formatted(metVraag));
      regels.add("Mensen zonder voorstel: %d".formatted(nietGeplaatst.size()));
      Map<NietGeplaatst.Reden, Long> redenen =
          nietGeplaatst.stream()
              .collect(
                  Collectors.groupingBy(NietGeplaatst::reden, TreeMap::new, Collectors.counting()));
      redenen.forEach((reden, aantal) -> regels.add("- %s: %d".formatted(reden(reden), aantal)));
      regels.add("");
      regels.add("Een voorstel is geen besluit: een medewerker beslist.");
      return regels;
    }

    private static void uitkomst(Rondeuitkomst uitkomst, List<String> regels) {
      regels.add(
          "Gerekend met %d mensen, %d plekken en %d jobcoaches; gestopt door: %s."
              .formatted(
                  uitkomst.personen(),
                  uitkomst.plekken(),
                  uitkomst.jobcoaches(),
                  uitkomst.gestoptDoor()));
      regels.add(
          "Beoordeelde paren: %d, waarvan geschikt %d en onbepaald %d."
              .formatted(uitkomst.paren(), uitkomst.geschikt(), uitkomst.onbepaald()));
      regels.add(
          "Score: %d hard, %d medium, %d soft."
              .formatted(
                  uitkomst.score().hard(), uitkomst.score().medium(), uitkomst.score().soft()));
      if (uitkomst.certificaat() != null) {
        regels.add(
            String.format(
                Locale.of("nl", "NL"),
                "Bewezen: hoogstens %.2f%% beter mogelijk op plaatsingen, %.2f%% op passendheid.",
                uitkomst.certificaat().mediumGatProcent(uitkomst.score()),
                uitkomst.certificaat().softGatProcent(uitkomst.score())));
      }
      if (uitkomst.handmatig() != null) {
        regels.add(
            "Met de hand, plek voor plek: %d geplaatst; %d medium, %d soft."
                .formatted(
                    uitkomst.handmatig().geplaatst(),
                    uitkomst.handmatig().medium(),
                    uitkomst.handmatig().soft()));
      }
      uitkomst.meldingen().forEach(melding -> regels.add("Let op: " + melding));
      uitkomst.knelpunten().forEach(knelpunt -> regels.add("Knelpunt: " + knelpunt.tekst()));
      regels.add("");
    }

    private static String reden(NietGeplaatst.Reden reden) {
      return switch (reden) {
        case BUITEN_BEMIDDELING -> "niet in bemiddeling";
        case GEEN_GESCHIKT_AANBOD -> "geen geschikt aanbod";
        case GEGEVENS_ONTBREKEN -> "gegevens ontbreken";
        case JOBCOACH_UREN -> "geen jobcoach met genoeg uren";
        case CONCURRENTIE -> "de plekken gingen naar anderen";
        case GROEP_NIET_VOL -> "de groep kwam niet vol";
      };
    }
  }
}
