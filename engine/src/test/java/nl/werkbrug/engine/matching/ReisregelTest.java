package nl.werkbrug.engine.matching;

import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.FOUT;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.GOED;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.geo.Reis;
import nl.werkbrug.data.geo.Reisnormen;
import nl.werkbrug.data.geo.Reistijd;
import nl.werkbrug.data.geo.Reiswijze;
import org.junit.jupiter.api.Test;

class ReisregelTest {
  private final Voorbeeld v = new Voorbeeld();

  private Reis reis(Reiswijze wijze) {
    Gegeven<Reis> reis =
        Reistijd.bereken(
            Voorbeeld.POSTCODES.punt(new Postcode("1211")),
            Voorbeeld.POSTCODES.punt(new Postcode("1271")),
            wijze,
            Reisnormen.STANDAARD);
    return Objects.requireNonNull(reis.waardeOfNull());
  }

  @Test
  void keepsWithinTheOwnTravelTimeIncluded() {
    int minuten = reis(Reiswijze.FIETS).minuten();
    v.maximumMinuten = Gegeven.bekend(minuten);
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(GOED);

    v.maximumMinuten = Gegeven.bekend(minuten - 1);

    assertThat(v.regel("reistijd").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("reistijd").tekst())
        .contains(minuten + " minuten (met de fiets)", "is " + (minuten - 1) + " minuten");
    assertThat(v.regel("reistijd").neutraleTekst()).doesNotContain("minuten");
  }

  @Test
  void keepsWithinTheOwnDistance() {
    double km = reis(Reiswijze.FIETS).km();
    v.maximumKm = Gegeven.bekend((int) Math.ceil(km));
    assertThat(v.regel("reisafstand").oordeel()).isEqualTo(GOED);

    v.maximumKm = Gegeven.bekend((int) Math.floor(km));

    assertThat(v.regel("reisafstand").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("reisafstand").tekst()).contains("km", "met de fiets");
  }

  @Test
  void saysThatTheOwnMaximumIsUnknown() {
    v.maximumKm = Gegeven.onbekend();
    v.maximumMinuten = Gegeven.onbekend();

    for (String regel : List.of("reisafstand", "reistijd")) {
      assertThat(v.regel(regel).oordeel()).isEqualTo(ONBEKEND);
      assertThat(v.regel(regel).tekst()).endsWith("; het eigen maximum is niet bekend.");
    }
  }

  @Test
  void takesTheBestOfTheOwnMeans() {
    v.maximumMinuten = Gegeven.bekend(reis(Reiswijze.AUTO).minuten());
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(FOUT);

    v.vervoermiddelen = Gegeven.bekend(Set.of(Vervoermiddel.FIETS, Vervoermiddel.AUTO));

    assertThat(v.regel("reistijd").oordeel()).isEqualTo(GOED);
  }

  @Test
  void goesOnFootWithoutMeans() {
    v.vervoermiddelen = Gegeven.bekend(Set.of());
    v.maximumMinuten = Gegeven.bekend(reis(Reiswijze.TE_VOET).minuten() - 1);

    assertThat(v.regel("reistijd").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("reistijd").tekst()).contains("te voet");
  }

  @Test
  void decidesOnUnknownMeansOnlyWhenAllAgree() {
    v.vervoermiddelen = Gegeven.onbekend();
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(ONBEKEND);

    v.maximumMinuten = Gegeven.bekend(reis(Reiswijze.TE_VOET).minuten());
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(GOED);

    v.maximumMinuten = Gegeven.bekend(5);
    v.maximumKm = Gegeven.bekend(1);
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("reisafstand").oordeel()).isEqualTo(FOUT);
  }

  @Test
  void neverTakesAnUnknownPostcodeForNearby() {
    v.postcode = Gegeven.onbekend();
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("reisafstand").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("reistijd").tekst()).contains("postcode van de werkzoekende ontbreekt");

    v.postcode = Gegeven.bekend(new Postcode("1211"));
    v.werkpostcode = Gegeven.bekend(new Postcode("9999"));
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("reistijd").tekst()).contains("postcode 9999 van het werk");
  }

  @Test
  void asksForUnknownLimits() {
    v.maximumKm = Gegeven.onbekend();
    v.maximumMinuten = Gegeven.onbekend();

    assertThat(v.regel("reistijd").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("reisafstand").oordeel()).isEqualTo(ONBEKEND);
  }

  @Test
  void travelsWithArrangedTransport() {
    v.maximumKm = Gegeven.bekend(1);
    v.maximumMinuten = Gegeven.bekend(reis(Reiswijze.AUTO).minuten());
    v.vervoerGeregeld = true;

    assertThat(v.regel("reisafstand").oordeel()).isEqualTo(GOED);
    assertThat(v.regel("reistijd").oordeel()).isEqualTo(GOED);
    assertThat(v.regel("reistijd").tekst()).contains("geregeld vervoer");
  }

  @Test
  void curesTravelWithTransportWithinTheOwnTravelTime() {
    int auto = reis(Reiswijze.AUTO).minuten();
    v.maximumMinuten = Gegeven.bekend(auto);
    assertThat(v.regel("reistijd").remedie()).contains("Regel vervoer", auto + " minuten");

    v.maximumMinuten = Gegeven.bekend(auto - 1);

    assertThat(v.regel("reistijd").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("reistijd").remedie()).isNull();
  }
}
