package nl.werkbrug.data.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Vervoermiddel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReistijdTest {
  private static final Punt HILVERSUM = new Punt(52.225, 5.180);
  private static final Punt ZWOLLE = new Punt(52.512, 6.093);

  @Test
  void measuresAsTheCrowFlies() {
    double graad = Reistijd.km(52, 5, 53, 5);

    double heen = Reistijd.kmHemelsbreed(HILVERSUM, ZWOLLE);
    double terug = Reistijd.kmHemelsbreed(ZWOLLE, HILVERSUM);

    assertThat(graad).isCloseTo(111.195, within(0.01));
    assertThat(heen).isCloseTo(69.7, within(0.5)).isEqualTo(terug);
    assertThat(Reistijd.kmHemelsbreed(ZWOLLE, ZWOLLE)).isZero();
  }

  @Test
  void agreesWithTheHaversineFormula() {
    Random toeval = new Random(7);

    for (int i = 0; i < 10_000; i++) {
      double breedte = 50 + 4 * toeval.nextDouble();
      double lengte = 3 + 5 * toeval.nextDouble();
      double schaal = i % 2 == 0 ? 0.01 : 4;
      double breedte2 = breedte + schaal * (toeval.nextDouble() - 0.5);
      double lengte2 = lengte + schaal * (toeval.nextDouble() - 0.5);

      double km = Reistijd.km(breedte, lengte, breedte2, lengte2);

      assertThat(km).isCloseTo(haversine(breedte, lengte, breedte2, lengte2), within(1e-6));
    }
    assertThat(Reistijd.km(52, 5, -52, -175)).isCloseTo(20_015.1, within(0.1));
  }

  private static double haversine(double breedte, double lengte, double breedte2, double lengte2) {
    double noord = Math.sin(Math.toRadians(breedte2 - breedte) / 2);
    double oost = Math.sin(Math.toRadians(lengte2 - lengte) / 2);
    double cosinussen = Math.cos(Math.toRadians(breedte)) * Math.cos(Math.toRadians(breedte2));
    return 2 * 6371.0088 * Math.asin(Math.sqrt(noord * noord + cosinussen * oost * oost));
  }

  @Test
  void addsDetourAndFixedMinutes() {
    Reisnormen normen = Reisnormen.STANDAARD.met(Reiswijze.AUTO, new Reisnormen.Norm(60, 1.5, 7));

    Reis reis = Reistijd.bereken(10, Reiswijze.AUTO, normen);

    assertThat(reis).isEqualTo(new Reis(Reiswijze.AUTO, 15, 22));
    assertThat(normen.minuten(10, Reiswijze.AUTO)).isEqualTo(22);
    assertThat(reis.binnen(15, 22)).isTrue();
    assertThat(reis.binnen(14, 22)).isFalse();
    assertThat(reis.binnen(15, 21)).isFalse();
  }

  @Test
  void choosesTheQuickestMeans() {
    Set<Vervoermiddel> middelen = EnumSet.of(Vervoermiddel.FIETS, Vervoermiddel.OPENBAAR_VERVOER);

    Reis kort = Reistijd.beste(2, middelen, Reisnormen.STANDAARD);
    Reis lang = Reistijd.beste(30, middelen, Reisnormen.STANDAARD);

    assertThat(kort.reiswijze()).isEqualTo(Reiswijze.FIETS);
    assertThat(lang.reiswijze()).isEqualTo(Reiswijze.OPENBAAR_VERVOER);
  }

  @Test
  void goesOnFootWithoutMeans() {
    Reis reis = Reistijd.beste(4, Set.of(), Reisnormen.STANDAARD);

    assertThat(reis.reiswijze()).isEqualTo(Reiswijze.TE_VOET);
    assertThat(reis.minuten()).isEqualTo(60);
  }

  @Test
  void isUnknownWhenAPointOrTheMeansAre() {
    Gegeven<Punt> hier = Gegeven.bekend(HILVERSUM);
    Gegeven<Set<Vervoermiddel>> auto = Gegeven.bekend(Set.of(Vervoermiddel.AUTO));
    Reisnormen normen = Reisnormen.STANDAARD;

    assertThat(Reistijd.beste(hier, Gegeven.onbekend(), auto, normen).isBekend()).isFalse();
    assertThat(Reistijd.beste(Gegeven.onbekend(), hier, auto, normen).isBekend()).isFalse();
    assertThat(Reistijd.beste(hier, hier, Gegeven.onbekend(), normen).isBekend()).isFalse();
    assertThat(Reistijd.bereken(hier, Gegeven.onbekend(), Reiswijze.AUTO, normen).isBekend())
        .isFalse();
    assertThat(Reistijd.beste(hier, hier, auto, normen).map(Reis::minuten).is(5)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Reiswijze.class)
  void neverTakesLessTimeForMoreDistance(Reiswijze reiswijze) {
    int vorige = 0;

    for (double km = 0; km < 60; km += 0.5) {
      int minuten = Reisnormen.STANDAARD.minuten(km, reiswijze);

      assertThat(minuten).isPositive().isGreaterThanOrEqualTo(vorige);
      vorige = minuten;
    }
  }

  @Test
  void rejectsImpossibleNormsAndDistances() {
    assertThatThrownBy(() -> new Reisnormen.Norm(0, 0.5, 61))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("`kmPerUur` (0.0) moet tussen 1 en 130 liggen")
        .hasMessageContaining("`omwegfactor` (0.5) moet tussen 1 en 3 liggen")
        .hasMessageContaining("`vasteMinuten` (61) moet tussen 0 en 60 liggen");
    assertThatThrownBy(() -> new Reisnormen(Map.of())).isInstanceOf(OngeldigeGegevens.class);
    assertThatThrownBy(() -> Reistijd.bereken(Double.NaN, Reiswijze.AUTO, Reisnormen.STANDAARD))
        .isInstanceOf(OngeldigeGegevens.class);
  }
}
