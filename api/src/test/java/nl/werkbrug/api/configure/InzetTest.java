package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a jobcoach guides is for who may read those people. */
class InzetTest {
  private static final Regio REGIO = Proefdienst.regio();
  private static final Werkzoekende EIGEN = REGIO.werkzoekenden().getFirst();
  private static final Werkzoekende ANDER =
      REGIO.werkzoekenden().stream()
          .filter(een -> !een.organisatie().equals(EIGEN.organisatie()))
          .findFirst()
          .orElseThrow();
  private static final String COACH =
      "/v1/jobcoaches/" + REGIO.jobcoaches().getFirst().id().waarde();
  private static final String AFWEZIG =
      "{\"minutenPerWeek\":120,\"van\":\"2026-12-01\",\"tot\":\"2026-12-11\"}";

  @TempDir private Path map;
  private Inlogproef proef;

  @BeforeEach
  void start() throws Exception {
    proef = Inlogproef.metRegio(map);
    proef.maak("con", Functie.CONSULENT);
    proef.maak("eigen", Set.of(Functie.CONSULENT), EIGEN.organisatie(), null);
    proef.maak("am", Functie.ACCOUNTMANAGER);
    proef.maak("beh", Set.of(Functie.BEHEERDER, Functie.JOBCOACH), EIGEN.organisatie(), null);
    wijzig("am", voor(EIGEN), voor(ANDER), AFWEZIG);
  }

  @AfterEach
  void stop() {
    proef.close();
  }

  private static String voor(Werkzoekende iemand) {
    return AFWEZIG.replace("{", "{\"werkzoekende\":\"%s\",".formatted(iemand.id()));
  }

  private JsonNode wijzig(String wie, String... inzet) {
    return Contractcontrole.houdt(
        proef.als(wie, "PATCH", COACH, "{\"inzet\":[%s]}".formatted(String.join(",", inzet))));
  }

  private JsonNode lees(String wie) {
    return Contractcontrole.houdt(proef.als(wie, "GET", COACH, null));
  }

  /** Whom each part is for; empty for an absence. */
  private static List<String> mensen(JsonNode coach) {
    return StreamSupport.stream(coach.path("inzet").spliterator(), false)
        .map(deel -> deel.path("werkzoekende").asText())
        .toList();
  }

  @Test
  void namesOnlyWhomTheReaderMayRead() {
    String eigen = EIGEN.id().waarde();
    String ander = ANDER.id().waarde();

    assertThat(mensen(lees("con"))).containsExactly(eigen, ander, "");
    assertThat(mensen(lees("eigen"))).containsExactly(eigen, "", "");
    assertThat(mensen(lees("am"))).containsExactly("", "", "");
    assertThat(lees("am").at("/inzet/1").path("minutenPerWeek").asInt()).isEqualTo(120);
  }

  @Test
  void listTellsNoMoreThanTheRecord() {
    for (String wie : List.of("eigen", "am")) {
      JsonNode lijst = Contractcontrole.houdt(proef.als(wie, "GET", "/v1/jobcoaches", null));

      assertThat(lijst.path("items")).contains(lees(wie));
      assertThat(lijst.toString()).doesNotContain("\"" + ANDER.id().waarde() + "\"");
    }
  }

  @Test
  void whatIsHiddenStaysWhenItIsSentBack() {
    List<String> alle = mensen(lees("con"));

    proef.als("am", "PUT", COACH, lees("am").toString());
    assertThat(mensen(lees("con"))).isEqualTo(alle);

    proef.als("beh", "PUT", COACH, lees("beh").toString());
    assertThat(mensen(lees("con"))).isEqualTo(alle);

    proef.als("am", "PATCH", COACH, "{\"standplaats\":\"1211\"}");
    assertThat(mensen(lees("con"))).isEqualTo(alle);
  }

  @Test
  void answerToAChangeHidesTheSame() {
    JsonNode gewijzigd = wijzig("am", AFWEZIG, AFWEZIG, AFWEZIG, AFWEZIG);

    assertThat(mensen(gewijzigd)).containsExactly("", "", "", "");
    assertThat(mensen(lees("con")))
        .containsExactly(EIGEN.id().waarde(), ANDER.id().waarde(), "", "");
  }

  @Test
  void whatIsLeftOutIsGoneAndWhatIsOtherIsAnAbsence() {
    wijzig("am", AFWEZIG.replace("120", "60"));

    assertThat(mensen(lees("con"))).containsExactly("");
  }
}
