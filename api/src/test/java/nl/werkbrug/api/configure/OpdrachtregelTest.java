package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.RondeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command from the outside, with each of its exit codes. */
class OpdrachtregelTest {
  private static final List<String> KLEIN =
      List.of("--prijsstappen", "50", "--zoekstappen", "20000", "--planstappen", "1000");

  @TempDir private Path map;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpIsDutchAndExitsWithZero() {
    int exitCode = voerUit("--help");

    assertThat(exitCode).isEqualTo(Main.DONE);
    assertThat(out.toString())
        .contains("Gebruik: werkbrug")
        .contains("Toon deze hulp en stop.")
        .contains("genereer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "demo",
        "genereer",
        "import",
        "export",
        "postcodes",
        "ronde",
        "reservekopie",
        "terugzetten",
        "verhuis",
        "opschonen"
      })
  void everyCommandHasDutchHelp(String opdracht) {
    int exitCode = voerUit(opdracht, "--help");

    assertThat(exitCode).isEqualTo(Main.DONE);
    assertThat(out.toString())
        .contains("Gebruik: werkbrug " + opdracht)
        .contains("Toon deze hulp en stop.")
        .doesNotContain("Usage", "Show this help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bestaat-niet",
        "serve",
        "serve --map",
        "serve --map a --map b",
        "serve --map a --poort acht",
        "serve --map a --poort 70000",
        "serve --map a --port 80",
        "serve --map a --preset nergens",
        "demo --preset westerveld",
        "demo --preset nergens --map a",
        "demo --preset westerveld --personen 3 --map a",
        "demo --preset westerveld --map a --prijsstappen -1",
        "genereer --preset westerveld",
        "genereer --preset westerveld --peildatum morgen --uitvoer a",
        "import --map a",
        "import --map a --organisatie !! b",
        "export --map a",
        "export --map a b c",
        "postcodes --map a",
        "ronde --map a",
        "ronde --uitvoer a",
        "ronde --map a --uitvoer b --maximum-seconden 0"
      })
  void wrongUsageIsToldInDutchAndExitsWithTwo(String regel) {
    int exitCode = voerUit(regel.isEmpty() ? new String[0] : regel.split(" ", -1));

    assertThat(exitCode).as(err.toString()).isEqualTo(Main.WRONG_USAGE);
    assertThat(err.toString())
        .contains("Hulp: werkbrug")
        .doesNotContain("Missing", "Invalid", "Unknown", "Unmatched", "should be", "Exception");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void wrongUsageNamesEveryFaultAndWhatWasMeant() {
    voerUit("demo", "--preset", "nergens", "--personen", "3", "--map", "a");

    assertThat(err.toString())
        .contains("`--preset` (nergens) moet een van ")
        .contains("`--personen` (3) moet tussen 50 en 400000 liggen")
        .doesNotContain("plekken");
  }

  @Test
  void backupOfAFolderInUseComesBackInAnEmptyFolderOnly() throws IOException {
    Path data = map.resolve("data");
    Path kopie = map.resolve("kopie.db");
    Path terug = map.resolve("terug");
    try (Database database = Database.open(data)) {
      new RegioStore(database).bewaar(Proefdienst.regio());
      assertThat(voerUit("reservekopie", "--map", data.toString(), kopie.toString()))
          .as(err.toString())
          .isEqualTo(Main.DONE);
    }

    assertThat(voerUit("terugzetten", "--map", terug.toString(), kopie.toString()))
        .as(err.toString())
        .isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("120 werkzoekenden");
    assertThat(voerUit("terugzetten", "--map", terug.toString(), kopie.toString()))
        .isEqualTo(Main.FAILED);
    assertThat(err.toString()).contains("heeft al een database");
    Files.writeString(kopie, "geen database");
    assertThat(voerUit("terugzetten", "--map", map.resolve("x").toString(), kopie.toString()))
        .isEqualTo(Main.FAILED);

    assertThat(err.toString()).contains("beschadigd");
    assertThat(map.resolve("x").resolve("werkbrug.db")).doesNotExist();
    try (Database database = Database.open(terug)) {
      assertThat(new RegioStore(database).lees().werkzoekenden())
          .containsExactlyInAnyOrderElementsOf(Proefdienst.regio().werkzoekenden());
    }
  }

  @Test
  void generatedFilesComeInGoOutAndComeInAgainUnchanged() throws IOException {
    Path bestanden = map.resolve("bestanden");
    Path data = map.resolve("data");
    Path terug = map.resolve("terug");

    assertThat(genereer(bestanden)).isEqualTo(Main.DONE);
    assertThat(voerUit("import", "--map", data.toString(), bestanden.toString()))
        .as(err.toString())
        .isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("0 gewijzigd, 0 ongewijzigd");
    assertThat(voerUit("import", "--map", data.toString(), bestanden.toString()))
        .isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("0 nieuw, 0 gewijzigd");
    assertThat(voerUit("export", "--map", data.toString(), terug.toString())).isEqualTo(Main.DONE);

    assertThat(inhoud(terug)).isEqualTo(inhoud(bestanden));
  }

  @Test
  void tenFaultsAreAllToldAndNothingIsStored() throws IOException {
    Path bestanden = map.resolve("bestanden");
    Path data = map.resolve("data");
    genereer(bestanden);
    Path mensen = bestanden.resolve("werkzoekenden.csv");
    List<String> regels = Files.readAllLines(mensen);
    for (int i = 1; i <= 10; i++) {
      regels.set(i, regels.get(i).replaceFirst("^[^;,]+", "fout id " + i));
    }
    Files.write(mensen, regels);

    int exitCode = voerUit("import", "--map", data.toString(), bestanden.toString());

    assertThat(exitCode).isEqualTo(Main.REFUSED);
    for (int i = 1; i <= 10; i++) {
      assertThat(err.toString())
          .contains("werkzoekenden.csv regel " + (i + 1) + ": ")
          .contains("(fout id " + i + ")");
    }
    assertThat(err.toString()).contains("Er is niets opgeslagen.");
    try (Database database = Database.open(data)) {
      assertThat(new RegioStore(database).lees().werkzoekenden()).isEmpty();
      assertThat(new RegioStore(database).lees().gemeenten()).isEmpty();
    }
  }

  @Test
  void refusesInputThatIsNoInput() throws IOException {
    Path leeg = Files.createFile(map.resolve("leeg.csv"));
    Path geenJson = Files.writeString(map.resolve("kapot.json"), "{\"gemeenten\": [");
    Path binair = Files.write(map.resolve("binair.json"), new byte[] {0, -1, -2, 7});
    Path legeMap = Files.createDirectory(map.resolve("map"));
    String data = map.resolve("data").toString();

    for (Path invoer : List.of(leeg, geenJson, binair, legeMap, map.resolve("weg"))) {
      assertThat(voerUit("import", "--map", data, invoer.toString()))
          .as(invoer + ": " + err)
          .isEqualTo(Main.REFUSED);
      assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
      assertThat(voerUit("postcodes", "--map", data, invoer.toString()))
          .as(invoer + ": " + err)
          .isEqualTo(Main.REFUSED);
      assertThat(
              voerUit(
                  "ronde",
                  "--invoer",
                  invoer.toString(),
                  "--uitvoer",
                  map.resolve("uit").toString()))
          .as(invoer + ": " + err)
          .isEqualTo(Main.REFUSED);
    }
  }

  @Test
  void refusesADataFolderWithoutData() throws IOException {
    String leeg = map.resolve("leeg").toString();

    assertThat(voerUit("export", "--map", leeg, map.resolve("uit").toString()))
        .isEqualTo(Main.REFUSED);
    assertThat(voerUit("ronde", "--map", leeg, "--uitvoer", map.resolve("uit").toString()))
        .isEqualTo(Main.REFUSED);
    assertThat(err.toString()).contains("bevat nog geen gegevens");
    assertThat(map.resolve("leeg")).doesNotExist();
  }

  @Test
  void failsOnAFileInsteadOfADataFolder() throws IOException {
    Path bestand = Files.createFile(map.resolve("bestand"));
    Path postcodes = postcodes();

    int exitCode = voerUit("postcodes", "--map", bestand.toString(), postcodes.toString());

    assertThat(exitCode).isEqualTo(Main.FAILED);
    assertThat(err.toString()).startsWith("Mislukt: ").doesNotContain("Exception", "\tat ");
  }

  @Test
  void failsOnADataFolderThatIsInUse() throws IOException {
    Path data = map.resolve("data");
    Path postcodes = postcodes();
    try (Database bezet = Database.open(data)) {
      int exitCode = voerUit("postcodes", "--map", data.toString(), postcodes.toString());

      assertThat(bezet.bereikbaar()).isTrue();
      assertThat(exitCode).isEqualTo(Main.FAILED);
      assertThat(err.toString()).contains("al in gebruik");
    }
  }

  @Test
  void failsOnOutputThatCannotBeWritten() throws IOException {
    Path bestand = Files.createFile(map.resolve("bestand"));

    assertThat(genereer(bestand.resolve("onder"))).isEqualTo(Main.FAILED);
    assertThat(err.toString()).contains("Mislukt").doesNotContain("Exception");
  }

  @Test
  void failsBeforeTheWorkWhenThePortIsTaken() throws IOException {
    Path data = map.resolve("data");
    try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String poort = Integer.toString(bezet.getLocalPort());

      int exitCode =
          voerUit("demo", "--preset", "westerveld", "--map", data.toString(), "--poort", poort);

      assertThat(exitCode).isEqualTo(Main.FAILED);
      assertThat(err.toString()).contains("poort " + poort + " is niet vrij");
      assertThat(data).doesNotExist();
    }
  }

  @Test
  void aBackupDoesNotGoWhereTheServiceWouldNotLookForIt() throws IOException {
    Path data = Files.createDirectory(map.resolve("data"));
    Files.writeString(
        data.resolve("werkbrug.properties"),
        "database.url=jdbc:postgresql://localhost/x\ndatabase.gebruiker=x\n");

    assertThat(voerUit("terugzetten", "--map", data.toString(), map.resolve("kopie").toString()))
        .isEqualTo(Main.REFUSED);
    assertThat(err.toString()).contains("pg_restore");
  }

  @Test
  void saysThatTheAddressAndNotThePortIsWrong() throws IOException {
    Path instellingen = map.resolve("host.properties");
    Files.writeString(instellingen, "host=bestaat.niet.invalid\n");

    int exitCode =
        voerUit(
            "serve",
            "--map",
            map.resolve("data").toString(),
            "--instellingen",
            instellingen.toString());

    assertThat(exitCode).isEqualTo(Main.REFUSED);
    assertThat(err.toString())
        .contains("`host` (bestaat.niet.invalid) moet een adres van deze computer zijn")
        .doesNotContain("niet vrij");
  }

  @Test
  void postcodesAreReadAndReadAgainUnchanged() throws IOException {
    String data = map.resolve("data").toString();
    Path bestand = postcodes();

    assertThat(voerUit("postcodes", "--map", data, bestand.toString())).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("2 nieuw, 0 gewijzigd");
    assertThat(voerUit("postcodes", "--map", data, bestand.toString())).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("0 nieuw, 0 gewijzigd, 2 ongewijzigd");
  }

  @Test
  void roundKeepsToItsScopeAndWritesItsDossier() throws IOException {
    Path bestanden = map.resolve("bestanden");
    genereer(bestanden);
    Path dossier = map.resolve("dossier.json");

    int exitCode =
        ronde(
            "--invoer",
            bestanden,
            map.resolve("uit"),
            "--doelgroep",
            "LKS_MDP",
            "--dossier",
            dossier.toString());

    assertThat(exitCode).as(err.toString()).isEqualTo(Main.DONE);
    var inhoud = Contractcontrole.lees(Files.readString(dossier));
    assertThat(inhoud.path("uitkomst").size()).isPositive();
    assertThat(inhoud.path("personen").size()).isGreaterThan(1).isLessThan(40);
  }

  @Test
  void refusesARoundOfAnUnknownGemeente() throws IOException {
    Path bestanden = map.resolve("bestanden");
    genereer(bestanden);

    int exitCode = ronde("--invoer", bestanden, map.resolve("uit"), "--gemeente", "atlantis");

    assertThat(exitCode).isEqualTo(Main.REFUSED);
    assertThat(err.toString()).contains("`atlantis`").contains("Kies uit");
    assertThat(map.resolve("uit")).doesNotExist();
  }

  @Test
  void roundOnFilesAndRoundOnADataFolderProposeTheSame() throws IOException {
    Path bestanden = map.resolve("bestanden");
    Path data = map.resolve("data");
    genereer(bestanden);
    voerUit("import", "--map", data.toString(), bestanden.toString());

    int opMap = ronde("--map", data, map.resolve("een"));
    assertThat(opMap).as(err.toString()).isEqualTo(Main.DONE);
    assertThat(err.toString()).contains("combinaties beoordelen");
    int opBestanden = ronde("--invoer", bestanden, map.resolve("twee"));
    assertThat(opBestanden).as(err.toString()).isEqualTo(Main.DONE);

    assertThat(out.toString()).contains("Voorstellen: ");
    assertThat(zonderId(map.resolve("een"))).isEqualTo(zonderId(map.resolve("twee")));
    for (String naam :
        List.of("voorstellen.csv", "voorstellen.json", "niet-geplaatst.csv", "samenvatting.txt")) {
      assertThat(map.resolve("een").resolve(naam)).isNotEmptyFile();
    }
    try (Database database = Database.open(data)) {
      assertThat(new RondeStore(database).aantal()).isEqualTo(1);
    }
  }

  @Test
  void roundThatIsAskedToStopKeepsWhatItHas() {
    Path bestanden = map.resolve("bestanden");
    genereer(bestanden);
    Stopsein stopsein = new Stopsein();
    stopsein.geef();

    int exitCode =
        voerUit(
            stopsein,
            "ronde",
            "--invoer",
            bestanden.toString(),
            "--uitvoer",
            map.resolve("uit").toString(),
            "--peildatum",
            "2026-11-02",
            "--zoekstappen",
            "100000000");

    assertThat(exitCode).as(err.toString()).isEqualTo(Main.DONE);
    assertThat(map.resolve("uit").resolve("voorstellen.csv")).exists();
    assertThat(out.toString()).containsIgnoringCase("gestopt");
  }

  private int ronde(String soort, Path bron, Path uitvoer, String... meer) {
    List<String> regel =
        Stream.concat(
                Stream.of(
                    "ronde",
                    soort,
                    bron.toString(),
                    "--uitvoer",
                    uitvoer.toString(),
                    "--peildatum",
                    "2026-11-02"),
                Stream.concat(KLEIN.stream(), Stream.of(meer)))
            .toList();
    return voerUit(regel.toArray(String[]::new));
  }

  private int genereer(Path uitvoer) {
    return voerUit(
        "genereer",
        "--preset",
        "westerveld",
        "--personen",
        "80",
        "--peildatum",
        "2026-11-02",
        "--uitvoer",
        uitvoer.toString());
  }

  private Path postcodes() throws IOException {
    return Files.writeString(
        map.resolve("postcodes.csv"),
        "postcode,latitude,longitude\n7981,52.85,6.30\n7971AB,52.80,6.25\n");
  }

  /** Voorstellen without their own ids, which differ from round to round. */
  private static List<String> zonderId(Path uitvoer) throws IOException {
    return Files.readAllLines(uitvoer.resolve("voorstellen.csv")).stream()
        .map(regel -> regel.replaceFirst("^[^;,]*", ""))
        .toList();
  }

  private static TreeMap<String, String> inhoud(Path map) throws IOException {
    TreeMap<String, String> inhoud = new TreeMap<>();
    try (Stream<Path> bestanden = Files.list(map)) {
      for (Path bestand : bestanden.toList()) {
        inhoud.put(
            bestand.getFileName().toString(), Files.readString(bestand, StandardCharsets.UTF_8));
      }
    }
    return inhoud;
  }

  private int voerUit(String... regel) {
    return voerUit(new Stopsein(), regel);
  }

  /** Runs one command; what it prints replaces what the one before printed. */
  private int voerUit(Stopsein stopsein, String... regel) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.commandLine(stopsein)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(regel);
  }
}
