package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstellingenTest {
  @TempDir private Path map;

  @Test
  void withoutAFileOnlyThisComputerIsServedFromTheFolder() {
    Instellingen instellingen = Instellingen.standaard();

    assertThat(instellingen.isOpenbaar()).isFalse();
    assertThat(instellingen.poort()).isEqualTo(8080);
    assertThat(instellingen.database()).isNull();
    assertThat(instellingen.mailserver()).isNull();
  }

  @Test
  void environmentGoesBeforeTheFile() {
    Instellingen instellingen =
        Instellingenlezer.lees(
            Map.of("poort", "81", "host", "0.0.0.0"),
            Map.of("WERKBRUG_POORT", "82", "PATH", "x"),
            map);

    assertThat(instellingen.poort()).isEqualTo(82);
    assertThat(instellingen.isOpenbaar()).isTrue();
  }

  @Test
  void tellsEveryFaultAtOnceWithKeyValueAndWhatIsAllowed() {
    assertThatThrownBy(
            () ->
                Instellingenlezer.lees(
                    Map.of(
                        "poort", "70000",
                        "poortt", "1",
                        "adres", "werk",
                        "tls.certificaat", "nergens.pem",
                        "database.url", "jdbc:mysql://x",
                        "smtp.host", "mail",
                        "logboek.vorm", "xml"),
                    Map.of("WERKBRUG_PORT", "1"),
                    map))
        .isInstanceOfSatisfying(
            OngeldigeGegevens.class,
            fout ->
                assertThat(fout.fouten().stream().map(Gegevensfout::veld))
                    .containsExactlyInAnyOrder(
                        "poortt",
                        "WERKBRUG_PORT",
                        "poort",
                        "adres",
                        "tls.certificaat",
                        "tls.certificaat",
                        "database.url",
                        "database.url",
                        "smtp.afzender",
                        "logboek.vorm"))
        .hasMessageContaining("`poort` (70000) moet een geheel getal van 0 tot 65535 zijn")
        .hasMessageContaining("`logboek.vorm` (xml) moet een van tekst, json zijn");
  }

  @Test
  void saysWhatReplacesTheTermThatWasASetting() {
    assertThatThrownBy(
            () ->
                Instellingenlezer.lees(
                    Map.of("bewaren.maanden", "24"), Map.of("WERKBRUG_BEWAREN_MAANDEN", "24"), map))
        .isInstanceOfSatisfying(
            OngeldigeGegevens.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(Gegevensfout::veld)
                    .containsExactly("bewaren.maanden", "WERKBRUG_BEWAREN_MAANDEN"))
        .hasMessageContaining("de bewaartermijn staat nu in het beleidskader, als bewaarmaanden");
  }

  @Test
  void secretsComeFromAFileOrTheSettingsAndStayOutOfMessages() throws IOException {
    Files.writeString(map.resolve("geheim"), "s3cret\n");
    Map<String, String> postgres =
        Map.of(
            "database.url", "jdbc:postgresql://db/werkbrug",
            "database.gebruiker", "werkbrug",
            "database.wachtwoord-bestand", "geheim");

    Instellingen instellingen = Instellingenlezer.lees(postgres, Map.of(), map);

    assertThat(Objects.requireNonNull(instellingen.database()).wachtwoord()).isEqualTo("s3cret");
    assertThat(instellingen.toString()).doesNotContain("s3cret");
    assertThatThrownBy(
            () ->
                Instellingenlezer.lees(
                    postgres, Map.of("WERKBRUG_DATABASE_WACHTWOORD", "dubbel"), map))
        .hasMessageContaining("mag niet samen met `database.wachtwoord-bestand`")
        .hasMessageNotContaining("(dubbel)");
  }

  @Test
  void readsTheFileInTheDataFolder() throws IOException {
    Files.writeString(map.resolve(Instellingenlezer.BESTAND), "# eigen poort\npoort = 9000\n");

    assertThat(Instellingenlezer.lees(null, map).poort()).isEqualTo(9000);
  }

  @Test
  void manualListsEverySettingWithItsDefault() throws IOException {
    Path readme = Path.of("README.md");

    List<String> rijen =
        Files.readAllLines(readme).stream().filter(regel -> regel.startsWith("| `")).toList();

    assertThat(rijen)
        .containsAll(
            Stream.of(Sleutel.values())
                .map(
                    sleutel ->
                        "| `%s` | %s | %s |"
                            .formatted(sleutel.naam(), sleutel.standaard(), sleutel.uitleg()))
                .toList());
  }

  @Test
  void saysWhichFileIsNoCertificateOrKey() throws IOException {
    Files.writeString(map.resolve("leeg.pem"), "niets");

    assertThatThrownBy(
            () ->
                Instellingenlezer.lees(
                    Map.of("tls.certificaat", "leeg.pem", "tls.sleutel", "leeg.pem"),
                    Map.of(),
                    map))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("`tls.certificaat` (leeg.pem) moet een certificaat in PEM zijn")
        .hasMessageContaining("`tls.sleutel` (leeg.pem) moet een sleutel in PEM zijn");
  }

  @Test
  void aProxyIsAnAddressHoweverItIsWritten() {
    assertThat(
            Instellingenlezer.lees(Map.of("proxy", "::1, 10.0.0.1"), Map.of(), map)
                .netwerk()
                .proxys())
        .containsExactlyInAnyOrder("0:0:0:0:0:0:0:1", "10.0.0.1");
    for (String geen : List.of("proxy.lan", "10.0.0.0/8", "300.1.1.1")) {
      assertThatThrownBy(() -> Instellingenlezer.lees(Map.of("proxy", geen), Map.of(), map))
          .hasMessageContaining("`proxy` (%s) moet een lijst van IP-adressen zijn".formatted(geen));
    }
  }

  @Test
  void aFileThatIsNoUtf8IsRefusedAsSuch() throws IOException {
    Files.write(map.resolve("werkbrug.properties"), new byte[] {'a', '=', (byte) 0xff});

    assertThatThrownBy(() -> Instellingenlezer.lees(null, map))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("is niet te lezen als instellingen in UTF-8");
  }
}
