package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.engine.round.Rondeverslag;
import nl.werkbrug.engine.round.Rondeverzoek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AanbevelingTest {
  @TempDir static Path map;
  private static Proefdienst dienst;
  private static Rondeverslag verslag;

  @BeforeAll
  static void start() throws Exception {
    dienst = Proefdienst.metRegio(map);
    verslag =
        dienst
            .werkbrug()
            .rondes()
            .voerUit(
                new Rondeverzoek(
                    null,
                    new Rondebereik(new TreeSet<>(), Set.of(), Proefdienst.PEILDATUM, Spoor.WERK),
                    false,
                    1,
                    new Rekenbudget(60, 20_000, 500, 100)),
                voortgang -> {});
  }

  @AfterAll
  static void sluit() {
    dienst.close();
  }

  @Test
  void kandidatenCarryTheirEffectOnTheRound() {
    int effecten = 0;
    for (Werkaanbod werk : Proefdienst.regio().aanbod()) {
      String soort = werk instanceof Vacature ? "vacatures" : "arrangementen";
      JsonNode antwoord =
          Contractcontrole.houdt(
              dienst.get("/v1/" + soort + "/" + werk.id().waarde() + "/kandidaten?aantal=5"));
      assertThat(antwoord.path("ronde").path("id").asText())
          .isEqualTo(verslag.ronde().id().waarde());
      effecten += antwoord.path("kandidaten").findValues("effect").size();
    }

    assertThat(effecten).isPositive();
  }

  @Test
  void anArrangementIsNoVacature() {
    Werkaanbod werk = Proefdienst.regio().aanbod().getFirst();
    String verkeerd = werk instanceof Vacature ? "arrangementen" : "vacatures";

    var antwoord = dienst.get("/v1/" + verkeerd + "/" + werk.id().waarde() + "/kandidaten");

    assertThat(antwoord.statusCode()).isEqualTo(404);
    Contractcontrole.houdt(antwoord);
  }

  @Test
  void waaromNietKnowsWhatTheRoundProposes() {
    Voorstel voorstel = verslag.voorstellen().getFirst();

    JsonNode zelf = waaromNiet(voorstel, voorstel.aanbod().waarde());

    assertThat(zelf.path("voorgesteld").asBoolean()).isTrue();
    for (Werkaanbod werk : Proefdienst.regio().aanbod()) {
      JsonNode antwoord = waaromNiet(voorstel, werk.id().waarde());
      assertThat(antwoord.path("tekst").asText()).isNotBlank();
      assertThat(antwoord.has("effect") && !antwoord.path("redenen").isEmpty()).isFalse();
    }
  }

  private static JsonNode waaromNiet(Voorstel voorstel, String aanbod) {
    return Contractcontrole.houdt(
        dienst.get(
            "/v1/werkzoekenden/%s/waarom-niet/%s"
                .formatted(voorstel.werkzoekende().waarde(), aanbod)));
  }
}
