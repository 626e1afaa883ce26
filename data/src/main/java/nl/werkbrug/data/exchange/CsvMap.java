package nl.werkbrug.data.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** A region as a folder of CSV files; the beleidskaders are JSON. */
final class CsvMap {
  /** Every kind of CSV file, in the order in which they are best read by people. */
  static final List<Bestandsoort<?>> SOORTEN =
      List.of(
          Organisatiekolommen.GEMEENTEN,
          Organisatiekolommen.ORGANISATIES,
          Organisatiekolommen.BEROEPEN,
          Werkgeverkolommen.WERKGEVERS,
          Werkgeverkolommen.VESTIGINGEN,
          Werkgeverkolommen.CONTACTPERSONEN,
          Werkgeverkolommen.SROI_CONTRACTEN,
          Aanbodkolommen.AANBOD,
          Jobcoachkolommen.JOBCOACHES,
          Jobcoachkolommen.INZET,
          Werkzoekendekolommen.WERKZOEKENDEN,
          Loopbaankolommen.OPLEIDINGEN,
          Loopbaankolommen.WERKERVARING);

  private final Path map;
  private final Foutenlijst fouten;

  private CsvMap(Path map, Foutenlijst fouten) {
    this.map = map;
    this.fouten = fouten;
  }

  /** Names of all files, in the order of {@link #SOORTEN}. */
  static List<String> bestanden() {
    List<String> namen =
        new ArrayList<>(SOORTEN.stream().<String>map(Bestandsoort::bestand).toList());
    namen.add(3, Regiolezing.BELEIDSKADERS_BESTAND);
    return namen;
  }

  /** Reads what the folder has; a file that is not there is a kind without rows. */
  static void lees(Path map, Regiolezing lezing, Foutenlijst fouten) throws IOException {
    CsvMap lezer = new CsvMap(map, fouten);
    lezer.bekijkNamen();
    lezer.bestand(Organisatiekolommen.GEMEENTEN, lezing.gemeenten);
    lezer.bestand(Organisatiekolommen.ORGANISATIES, lezing.organisaties);
    lezer.bestand(Organisatiekolommen.BEROEPEN, lezing.beroepen);
    Path kaders = map.resolve(Regiolezing.BELEIDSKADERS_BESTAND);
    if (Files.exists(kaders)) {
      JsonBestand.leesBeleidskaders(kaders, lezing, fouten);
    }
    lezer.bestand(Werkgeverkolommen.WERKGEVERS, lezing.werkgevers);
    lezer.bestand(Werkgeverkolommen.VESTIGINGEN, lezing.vestigingen);
    lezer.bestand(Werkgeverkolommen.CONTACTPERSONEN, lezing.contactpersonen);
    lezer.bestand(Werkgeverkolommen.SROI_CONTRACTEN, lezing.sroiContracten);
    lezer.bestand(Aanbodkolommen.AANBOD, lezing.aanbod);
    lezer.bestand(Jobcoachkolommen.JOBCOACHES, lezing.jobcoaches);
    lezer.bestand(Jobcoachkolommen.INZET, lezing.inzet);
    lezer.bestand(Werkzoekendekolommen.WERKZOEKENDEN, lezing.werkzoekenden);
    lezer.bestand(Loopbaankolommen.OPLEIDINGEN, lezing.opleidingen);
    lezer.bestand(Loopbaankolommen.WERKERVARING, lezing.werkervaring);
  }

  /** Adds every file to {@code uitvoer}; equal regions give equal bytes. */
  static void schrijf(Regio regio, Uitvoer uitvoer) throws IOException {
    List<Werkgever> werkgevers = opId(regio.werkgevers(), w -> w.id().waarde());
    List<Jobcoach> jobcoaches = opId(regio.jobcoaches(), j -> j.id().waarde());
    List<Werkzoekende> mensen = opId(regio.werkzoekenden(), w -> w.id().waarde());
    schrijf(
        uitvoer,
        Organisatiekolommen.GEMEENTEN,
        opId(regio.gemeenten(), (Gemeente g) -> g.id().waarde()).stream());
    schrijf(
        uitvoer,
        Organisatiekolommen.ORGANISATIES,
        opId(regio.organisaties(), (Organisatie o) -> o.id().waarde()).stream());
    schrijf(
        uitvoer,
        Organisatiekolommen.BEROEPEN,
        opId(regio.beroepen(), b -> b.code().waarde()).stream());
    JsonBestand.schrijfBeleidskaders(regio.beleidskaders(), uitvoer);
    schrijf(uitvoer, Werkgeverkolommen.WERKGEVERS, werkgevers.stream());
    schrijf(
        uitvoer,
        Werkgeverkolommen.VESTIGINGEN,
        werkgevers.stream()
            .flatMap(w -> w.vestigingen().stream().map(deel -> new Bij<>(w.id(), deel))));
    schrijf(
        uitvoer,
        Werkgeverkolommen.CONTACTPERSONEN,
        werkgevers.stream()
            .flatMap(w -> w.contactpersonen().stream().map(deel -> new Bij<>(w.id(), deel))));
    schrijf(
        uitvoer,
        Werkgeverkolommen.SROI_CONTRACTEN,
        werkgevers.stream()
            .flatMap(w -> w.sroiContracten().stream().map(deel -> new Bij<>(w.id(), deel))));
    schrijf(
        uitvoer,
        Aanbodkolommen.AANBOD,
        opId(regio.aanbod(), (Werkaanbod a) -> a.id().waarde()).stream());
    schrijf(uitvoer, Jobcoachkolommen.JOBCOACHES, jobcoaches.stream());
    schrijf(
        uitvoer,
        Jobcoachkolommen.INZET,
        jobcoaches.stream().flatMap(j -> j.inzet().stream().map(deel -> new Bij<>(j.id(), deel))));
    schrijf(uitvoer, Werkzoekendekolommen.WERKZOEKENDEN, mensen.stream());
    schrijf(
        uitvoer,
        Loopbaankolommen.OPLEIDINGEN,
        mensen.stream()
            .flatMap(
                w -> w.kwalificatie().opleidingen().stream().map(deel -> new Bij<>(w.id(), deel))));
    schrijf(
        uitvoer,
        Loopbaankolommen.WERKERVARING,
        mensen.stream()
            .flatMap(
                w ->
                    w.kwalificatie().werkervaring().stream().map(deel -> new Bij<>(w.id(), deel))));
  }

  static <R> List<R> opId(List<R> records, Function<R, String> id) {
    return records.stream().sorted(Comparator.comparing(id)).toList();
  }

  private static <R> void schrijf(Uitvoer uitvoer, Bestandsoort<R> soort, Stream<R> records)
      throws IOException {
    try (Writer schrijver = uitvoer.nieuw(soort.bestand());
        CsvSchrijver csv = new CsvSchrijver(schrijver)) {
      csv.rij(soort.kop());
      for (R record : (Iterable<R>) records::iterator) {
        csv.rij(soort.kolommen().stream().map(kolom -> kolom.schrijf(record)).toList());
      }
    }
  }

  /** A file that nobody would read is a fault: its name is probably misspelled. */
  private void bekijkNamen() throws IOException {
    List<String> bekend = bestanden();
    List<String> alles;
    try (Stream<Path> paden = Files.list(map)) {
      alles =
          paden
              .filter(Files::isRegularFile)
              .map(pad -> String.valueOf(pad.getFileName()))
              .filter(naam -> !naam.startsWith("."))
              .sorted()
              .toList();
    }
    List<String> aanwezig =
        alles.stream()
            .filter(naam -> naam.endsWith(".csv") || naam.endsWith(".json"))
            .filter(naam -> !Rondebestanden.NAMEN.contains(naam))
            .toList();
    for (String naam : aanwezig) {
      if (!bekend.contains(naam)) {
        fouten.meld(
            naam,
            0,
            "bestand",
            naam,
            "is geen bestand van een regio" + Suggestie.bedoeldeU(naam, bekend));
      }
    }
    if (aanwezig.isEmpty()) {
      fouten.meld(
          String.valueOf(map.getFileName()),
          0,
          "map",
          alles.isEmpty() ? "leeg" : String.join(", ", alles),
          "moet ten minste één van deze bestanden bevatten: " + String.join(", ", bekend));
    }
  }

  private <R> void bestand(Bestandsoort<R> soort, Verzameling<R> verzameling) throws IOException {
    Path bestand = map.resolve(soort.bestand());
    if (!Files.exists(bestand)) {
      return;
    }
    Rijlezer<R> rijen = new Rijlezer<>(soort, verzameling);
    boolean heel = CsvLezer.lees(bestand, fouten, rijen);
    if (!heel) {
      verzameling.onvolledig();
    } else if (rijen.plaatsen == null) {
      fouten.meld(
          soort.bestand(), 0, "bestand", soort.bestand(), "is leeg: de kolomnamen ontbreken");
    }
  }

  /** Makes records of the rows of one file; the first row is the header. */
  private final class Rijlezer<R> implements CsvLezer.Ontvanger {
    private final Bestandsoort<R> soort;
    private final Verzameling<R> verzameling;
    private @Nullable Map<String, Integer> plaatsen;
    private int breedte;

    Rijlezer(Bestandsoort<R> soort, Verzameling<R> verzameling) {
      this.soort = soort;
      this.verzameling = verzameling;
    }

    @Override
    public boolean rij(int regel, List<String> cellen) {
      if (plaatsen == null) {
        plaatsen = new HashMap<>();
        breedte = cellen.size();
        return leesKop(regel, cellen, plaatsen);
      }
      if (cellen.size() != breedte) {
        fouten.meld(
            soort.bestand(),
            regel,
            "regel",
            cellen.size() + (cellen.size() == 1 ? " cel" : " cellen"),
            "moet %d cellen hebben, net als de kolomnamen".formatted(breedte));
        verzameling.onvolledig();
        return true;
      }
      Rij rij = new Rij(plaatsen, cellen);
      List<Gegevensfout> rijfouten = new ArrayList<>();
      R record = rij.maak(soort, rijfouten);
      rijfouten.forEach(fout -> fouten.meld(soort.bestand(), regel, fout));
      if (record != null) {
        verzameling.voegToe(regel, record, fouten);
      } else if (!soort.sleutel().isEmpty()) {
        verzameling.ongeldig(regel, rij.cel(soort.sleutel()), fouten);
      }
      return true;
    }

    /** Whether the rows can be read with these columns. */
    private boolean leesKop(int regel, List<String> cellen, Map<String, Integer> gevonden) {
      List<String> bekend = soort.kop();
      Set<String> bedoeld = new HashSet<>();
      boolean bruikbaar = true;
      for (int i = 0; i < cellen.size(); i++) {
        String naam = cellen.get(i).strip();
        if (!bekend.contains(naam)) {
          String suggestie = Suggestie.bedoeldeU(naam, bekend);
          bekend.stream().filter(suggestie::contains).forEach(bedoeld::add);
          fouten.meld(
              soort.bestand(), regel, "kolom", naam, "is geen kolom van dit bestand" + suggestie);
        } else if (gevonden.putIfAbsent(naam, i) != null) {
          fouten.meld(soort.bestand(), regel, "kolom", naam, "mag maar één keer voorkomen");
          bruikbaar = false;
        }
      }
      for (Kolom<R, ?> kolom : soort.kolommen()) {
        if (kolom.cel().verplicht() && !gevonden.containsKey(kolom.naam())) {
          bruikbaar = false;
          if (!bedoeld.contains(kolom.naam())) {
            fouten.meld(soort.bestand(), regel, "kolom", kolom.naam(), "ontbreekt en is verplicht");
          }
        }
      }
      return bruikbaar;
    }
  }
}
