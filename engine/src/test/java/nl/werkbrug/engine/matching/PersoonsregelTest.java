package nl.werkbrug.engine.matching;

import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.FOUT;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.GOED;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.junit.jupiter.api.Test;

class PersoonsregelTest {
  private final Voorbeeld v = new Voorbeeld();

  @Test
  void acceptsTheExampleAsGeschikt() {
    Geschiktheid geschiktheid = v.geschiktheid();

    assertThat(geschiktheid).isInstanceOf(Geschiktheid.Geschikt.class);
    assertThat(geschiktheid.regels()).allMatch(regel -> regel.oordeel() == GOED);
  }

  @Test
  void refusesSomebodyWhoIsPlacedOrHasLeft() {
    assertThat(v.regel("status-persoon").oordeel()).isEqualTo(GOED);

    v.persoonstatus = Werkzoekende.Status.GEPLAATST;
    Regeloordeel geplaatst = v.regel("status-persoon");
    v.persoonstatus = Werkzoekende.Status.UITGESTROOMD;

    assertThat(geplaatst.oordeel()).isEqualTo(FOUT);
    assertThat(geplaatst.tekst()).contains("geplaatst");
    assertThat(v.regel("status-persoon").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("status-persoon").tekst()).contains("uitgestroomd");
  }

  @Test
  void keepsToTheGemeentenOfTheRoundOrElseOfTheBeleidskader() {
    assertThat(v.regel("bereik-gemeente").oordeel()).isEqualTo(GOED);

    v.rondegemeenten = new TreeSet<>(Set.of(Voorbeeld.HUIZEN));

    Regeloordeel buiten = v.regel("bereik-gemeente");
    assertThat(buiten.oordeel()).isEqualTo(FOUT);
    assertThat(buiten.tekst()).contains("Hilversum", "Huizen");
  }

  @Test
  void asksForAnUnknownGemeenteUnlessTheWholeRegionTakesPart() {
    v.gemeente = Gegeven.onbekend();
    assertThat(v.regel("bereik-gemeente").oordeel()).isEqualTo(ONBEKEND);

    v.kadergemeenten = new TreeSet<>();

    assertThat(v.regel("bereik-gemeente").oordeel()).isEqualTo(GOED);
  }

  @Test
  void keepsToTheDoelgroepenOfTheRound() {
    v.rondedoelgroepen = Set.of(Doelgroep.LKS_MDP);
    assertThat(v.regel("bereik-doelgroep").oordeel()).isEqualTo(GOED);

    v.rondedoelgroepen = Set.of(Doelgroep.LKS_ZDP);
    assertThat(v.regel("bereik-doelgroep").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("bereik-doelgroep").tekst())
        .contains("LKS met doorgroeipotentieel", "LKS zonder doorgroeipotentieel");

    v.voorziening = Gegeven.onbekend();
    assertThat(v.regel("bereik-doelgroep").oordeel()).isEqualTo(ONBEKEND);
  }

  @Test
  void neverProposesATegenprestatie() {
    v.voorziening = Gegeven.bekend(Voorziening.TEGENPRESTATIE);
    v.uitkering = Gegeven.bekend(Uitkering.GEEN);

    Regeloordeel oordeel = v.regel("tegenprestatie");

    assertThat(oordeel.oordeel()).isEqualTo(FOUT);
    assertThat(oordeel.tekst()).contains("besluit", "zonder uitkering");
    assertThat(oordeel.remedie()).isNull();
  }

  @Test
  void neverMatchesABbzStarter() {
    assertThat(v.regel("bbz-starter").oordeel()).isEqualTo(GOED);

    v.voorziening = Gegeven.bekend(Voorziening.BBZ_STARTER);

    assertThat(v.regel("bbz-starter").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("bbz-starter").tekst()).contains("Bbz");
  }

  @Test
  void asksForAnUnknownVoorzieningUnlessSomebodyIsWsw() {
    v.voorziening = Gegeven.onbekend();
    assertThat(v.regel("tegenprestatie").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("bbz-starter").oordeel()).isEqualTo(ONBEKEND);

    v.cohort = Gegeven.bekend(Cohort.SW_ZITTEND);

    assertThat(v.regel("tegenprestatie").oordeel()).isEqualTo(GOED);
    assertThat(v.regel("bbz-starter").oordeel()).isEqualTo(GOED);
  }
}
