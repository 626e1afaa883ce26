package nl.werkbrug.data.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Persoon;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** Files and values for the tests of this package. */
final class Testbestanden {
  static final OrganisatieId DIENST = new OrganisatieId("dienst");

  private Testbestanden() {}

  /** A small demo region. */
  static Regio demo() {
    return DemoRegio.maak(
        Presets.get("gooi-en-vechtstreek"), new Omvang(300, 90, 12), 11, LocalDate.of(2026, 9, 1));
  }

  /** A region with one organisation and these people. */
  static Regio metMensen(Werkzoekende... mensen) {
    return new Regio(
        List.of(),
        List.of(
            new Organisatie(
                DIENST, "Werkdienst", Organisatie.Soort.UITVOERINGSDIENST, new TreeSet<>())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(mensen));
  }

  /** Somebody of whom only this is known. */
  static Werkzoekende mens(
      String id, @Nullable String klantnummer, Kwalificatie kwalificatie, @Nullable String tekst) {
    return new Werkzoekende(
        new WerkzoekendeId(id),
        klantnummer,
        DIENST,
        Gegeven.onbekend(),
        null,
        Werkzoekende.Status.ACTIEF,
        new Persoon(Gegeven.onbekend(), Gegeven.onbekend(), Gegeven.onbekend()),
        Participatie.ONBEKEND,
        kwalificatie,
        Beschikbaarheid.ONBEKEND,
        Mobiliteit.ONBEKEND,
        EisAanWerk.ONBEKEND,
        Belastbaarheid.ONBEKEND,
        Wensen.GEEN,
        Begeleidingsbehoefte.AF_TE_LEIDEN,
        tekst);
  }

  /** The bytes of every file of a folder, as text, by name. */
  static Map<String, String> inhoud(Path map) {
    Map<String, String> inhoud = new TreeMap<>();
    try (Stream<Path> bestanden = Files.list(map)) {
      for (Path bestand : bestanden.toList()) {
        inhoud.put(
            String.valueOf(bestand.getFileName()),
            new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inhoud;
  }

  static Path schrijf(Path map, String naam, String tekst) {
    return schrijf(map, naam, tekst.getBytes(StandardCharsets.UTF_8));
  }

  static Path schrijf(Path map, String naam, byte[] bytes) {
    try {
      return Files.write(map.resolve(naam), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** File, line, field and value of each fault. */
  static List<String> plekken(List<Invoerfout> fouten) {
    return fouten.stream()
        .map(
            fout ->
                "%s:%d %s=%s"
                    .formatted(
                        fout.bestand(), fout.regel(), fout.fout().veld(), fout.fout().waarde()))
        .toList();
  }
}
