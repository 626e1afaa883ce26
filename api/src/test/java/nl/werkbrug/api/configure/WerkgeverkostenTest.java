package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LKS and net cost are for a werkgever only once there is a contract. */
class WerkgeverkostenTest {
  @TempDir private Path map;
  private Inlogproef proef;
  private Plaatsingproef stappen;
  private VoorstelId voorstel;
  private String adres;

  @BeforeEach
  void start() throws Exception {
    proef = Inlogproef.metRegio(map);
    stappen = new Plaatsingproef(proef.dienst());
    proef.maak("am", Functie.ACCOUNTMANAGER);
    voorstel = metLks(proef.ronde("am"));
    stappen.kennismaking(voorstel);
    WerkgeverId werkgever = werkgever();
    proef.maak("baas", Set.of(Functie.WERKGEVER), null, werkgever);
    adres = "/v1/werkgevers/" + werkgever + "/plaatsingen";
  }

  @AfterEach
  void stop() {
    proef.close();
  }

  private VoorstelId metLks(JsonNode voorstellen) {
    for (JsonNode een : voorstellen) {
      if (heeftLks(een)) {
        return new VoorstelId(een.path("id").asText());
      }
    }
    throw new AssertionError("niemand met LKS");
  }

  private boolean heeftLks(JsonNode een) {
    var persoon =
        new WerkzoekendeStore(proef.werkbrug().database())
            .find(new WerkzoekendeId(een.path("werkzoekende").asText()))
            .orElseThrow();
    var doelgroep = persoon.doelgroep().waardeOfNull();
    return doelgroep != null && doelgroep.metLks() && persoon.persoon().geboortedatum().isBekend();
  }

  private WerkgeverId werkgever() {
    String aanbod =
        Contractcontrole.houdt(proef.als("am", "GET", "/v1/voorstellen/" + voorstel, null))
            .findPath("aanbod")
            .asText();
    return Proefdienst.regio().aanbod().stream()
        .filter(werk -> werk.id().waarde().equals(aanbod))
        .findFirst()
        .orElseThrow()
        .kern()
        .werkgever();
  }

  private JsonNode kosten() {
    return Contractcontrole.houdt(proef.als("baas", "GET", adres, null)).path("items");
  }

  private String alles() {
    return proef.als("baas", "GET", "/", null).body()
        + proef.als("baas", "GET", "/portaal/kandidaten/" + voorstel, null).body()
        + proef.als("baas", "GET", adres.replace("plaatsingen", "voorstellen"), null).body();
  }

  @Test
  void werkgeverSeesNothingOfTheMoneyBeforeTheContractAndAllOfItAfter() {
    assertThat(kosten()).isEmpty();
    assertThat(alles()).doesNotContainIgnoringCase("loonkosten").doesNotContain("LKS", "lks");

    Plaatsing plaatsing = stappen.begin(voorstel);
    assertThat(kosten()).as("begonnen, nog geen contract").isEmpty();
    assertThat(alles()).doesNotContainIgnoringCase("loonkosten");

    plaatsing =
        stappen.doe(plaatsing, new Plaatsingsgebeurtenis.Geplaatst(Plaatsingproef.werk(plaatsing)));
    JsonNode zonderLks = kosten().path(0);
    assertThat(zonderLks.path("voorstel").asText()).isEqualTo(voorstel.waarde());
    assertThat(euro(zonderLks, "lks")).isEqualByComparingTo("0");

    LocalDate begin = Plaatsingproef.BEGIN;
    plaatsing =
        stappen.doe(
            plaatsing,
            new Plaatsingsgebeurtenis.LoonwaardeVastgesteld(
                new Loonwaardemeting(begin, BigDecimal.valueOf(60), begin, "Dariuz", "ad-1")));
    stappen.doe(plaatsing, new Plaatsingsgebeurtenis.LksToegekend(begin, LksGrondslag.LOONWAARDE));
    JsonNode kosten = kosten().path(0);
    // 28 uur x 18 euro x 52 / 12 = 2184, met 8% vakantiebijslag 2358,72
    assertThat(euro(kosten, "loon")).isEqualByComparingTo("2358.72");
    assertThat(euro(kosten, "lks")).isPositive();
    assertThat(euro(kosten, "netto"))
        .isEqualByComparingTo(
            euro(kosten, "loon")
                .add(euro(kosten, "werkgeverslasten"))
                .subtract(euro(kosten, "lks")));
    assertThat(proef.als("baas", "GET", "/", null).body())
        .contains("Wat afgesproken werk kost", "Loonkostensubsidie")
        .doesNotContainIgnoringCase("loonwaarde")
        .doesNotContainIgnoringCase("doelgroep");
  }

  private static BigDecimal euro(JsonNode een, String veld) {
    return new BigDecimal(een.path(veld).asText());
  }
}
