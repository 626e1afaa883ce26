package nl.werkbrug.data.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Begeleidingsregime;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.beleid.Competentie;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Plaatsingstabel;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.beleid.Trap;
import nl.werkbrug.data.domain.beleid.Verdeling.Aandeel;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 7, 1);

  static List<Preset> presets() {
    return Presets.lijst();
  }

  @Test
  void namesTheFiveRegions() {
    List<String> namen = Presets.lijst().stream().map(Preset::naam).toList();

    assertThat(namen)
        .containsExactly(
            "gooi-en-vechtstreek",
            "westerveld",
            "noord-limburg",
            "schouwen-duiveland",
            "stichtse-vecht-wijdemeren-weesp");
  }

  @Test
  void refusesUnknownPresetAndNamesThoseThereAre() {
    assertThatThrownBy(() -> Presets.get("gooi"))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("`preset` (gooi)")
        .hasMessageContaining("noord-limburg");
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyWoonplaatsHasPostcodesAndAnUitvoerder(Preset preset) {
    List<Woonplaats> plaatsen = preset.woonplaatsen();

    assertThat(plaatsen).isNotEmpty().allSatisfy(p -> assertThat(p.postcodes()).isNotEmpty());
    assertThat(plaatsen)
        .allSatisfy(
            p ->
                assertThat(preset.getUitvoerder(preset.gemeenteOp(p.gemeente(), PEILDATUM)))
                    .isNotNull());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyKaderHasTheSharedTable(Preset preset) {
    Plaatsingstabel tabel = preset.beleidskader(PEILDATUM, 2_000).plaatsing();

    assertThat(tabel.toelating(Doelgroep.DIRECT_BEMIDDELBAAR, AanbodSoort.VACATURE))
        .isEqualTo(Toelating.JA);
    assertThat(tabel.toelating(Doelgroep.DIRECT_BEMIDDELBAAR, AanbodSoort.DETACHERING))
        .isEqualTo(Toelating.NEE);
    assertThat(tabel.toelating(Doelgroep.KORT_TRAJECT, AanbodSoort.LEERWERKPLEK))
        .isEqualTo(Toelating.MET_EINDDATUM);
    assertThat(tabel.toelating(Doelgroep.BESCHUT_WERK, AanbodSoort.BESCHUTTE_WERKPLEK))
        .isEqualTo(Toelating.MET_UWV_ADVIES);
    assertThat(tabel.toelating(Doelgroep.BESCHUT_WERK, AanbodSoort.VACATURE))
        .isEqualTo(Toelating.EIGEN_WENS);
    assertThat(tabel.toelating(Doelgroep.ARBEIDSMATIGE_DAGBESTEDING, AanbodSoort.DAGBESTEDINGSPLEK))
        .isEqualTo(Toelating.MET_WMO_BESLUIT);
    assertThat(tabel.toelating(Doelgroep.SW_ZITTEND, AanbodSoort.BEGELEID_WERKEN))
        .isEqualTo(Toelating.JA);
    assertThat(tabel.toelating(Doelgroep.LKS_ZDP, AanbodSoort.BEGELEID_WERKEN))
        .isEqualTo(Toelating.NEE);
    assertThat(tabel.rijen()).doesNotContainKeys(Doelgroep.TEGENPRESTATIE, Doelgroep.BBZ_STARTER);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void weightsStayInProportion(Preset preset) {
    Beleidskader kader = preset.beleidskader(PEILDATUM, 2_000);

    assertThat(kader.prioriteit().basis()).isEqualTo(10);
    assertThat(kader.passendheid()).containsOnlyKeys(Passendheidsdeel.values());
    assertThat(kader.planning().kappa()).isEqualTo(1_000);
    assertThat(kader.planning().coachContinuiteit()).isBetween(50, 200);
    assertThat(kader.planning().spreidingWerkgever()).first().isEqualTo(new Trap(1, 0));
    assertThat(kader.planning().spreidingCaseload()).first().isEqualTo(new Trap(1, 0));
    assertThat(kader.verdeling().aandelen().stream().mapToInt(Aandeel::procent).sum())
        .isEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void regimesTaperOffAndCompetentiesAreDescribed(Preset preset) {
    Beleidskader kader = preset.beleidskader(PEILDATUM, 2_000);

    assertThat(kader.begeleiding().regimes())
        .extracting(Begeleidingsregime::code)
        .containsExactly("licht", "midden", "intensief", "zeer-intensief");
    assertThat(kader.begeleiding().regimes())
        .allSatisfy(r -> assertThat(r.promilleIn(12)).isLessThan(r.promilleIn(0)));
    assertThat(kader.competentielijst()).hasSizeBetween(8, 10);
    assertThat(kader.competentielijst())
        .extracting(Competentie::niveaus)
        .allSatisfy(niveaus -> assertThat(niveaus).doesNotHaveDuplicates().hasSize(5));
  }

  @Test
  void gooiHasThreeUitvoeringsdienstenAndKnowsTheMerger() {
    Preset preset = Presets.get("gooi-en-vechtstreek");
    GemeenteId bussum = new GemeenteId("bussum");

    assertThat(preset.organisaties(Organisatie.Soort.UITVOERINGSDIENST)).hasSize(3);
    assertThat(preset.gemeenteOp(bussum, LocalDate.of(2015, 12, 31))).isEqualTo(bussum);
    assertThat(preset.gemeenteOp(bussum, LocalDate.of(2016, 1, 1)))
        .isEqualTo(new GemeenteId("gooise-meren"));
    assertThat(preset.getWgd(new GemeenteId("eemnes")).waarde())
        .isEqualTo("uitvoeringsdienst-huizen");
    assertThat(preset.beleidskader(PEILDATUM, 2_000).prioriteit().jongerDan27()).isZero();
  }

  @Test
  void westerveldPutsPeopleUnder27FirstWithItsLegalBasis() {
    Beleidskader kader = Presets.get("westerveld").beleidskader(PEILDATUM, 2_000);

    assertThat(kader.prioriteit().jongerDan27()).isPositive();
    assertThat(kader.prioriteit().rechtsgrondLeeftijd()).contains("§5.12");
    assertThat(kader.verdeling().aandelen())
        .extracting(Aandeel::profiel)
        .containsExactly(Clientprofiel.values());
    assertThat(kader.beschutAantallen())
        .filteredOn(aantal -> aantal.gemeente().waarde().equals("westerveld"))
        .filteredOn(aantal -> aantal.jaar() < 2019)
        .extracting(BeschutAantal::jaar, BeschutAantal::aantal)
        .containsExactly(tuple(2017, 2), tuple(2018, 4));
    assertThat(kader.beschutAantallen())
        .filteredOn(aantal -> aantal.jaar() == 2026)
        .hasSize(5)
        .allSatisfy(aantal -> assertThat(aantal.bron()).contains("verzonnen"));
  }

  @Test
  void noordLimburgCapsThePerceelRegionaalOnly() {
    List<AanbiederContract> contracten =
        Presets.get("noord-limburg").beleidskader(PEILDATUM, 2_000).contracten();

    assertThat(contracten)
        .allSatisfy(
            contract ->
                assertThat(contract.maximum() instanceof Gegeven.Bekend)
                    .isEqualTo(contract.perceel() == AanbiederContract.Perceel.REGIONAAL));
    assertThat(contracten)
        .extracting(AanbiederContract::soort)
        .contains(AanbiederContract.Soort.TRAJECTEN, AanbiederContract.Soort.PLEKKEN);
    assertThat(Presets.get("noord-limburg").gemeenten()).hasSize(7);
  }

  @Test
  void schouwenGivesMaatschappelijkeParticipatieAJobcoachToo() {
    Beleidskader kader = Presets.get("schouwen-duiveland").beleidskader(PEILDATUM, 2_000);

    assertThat(kader.begeleiding().rijen())
        .anySatisfy(rij -> assertThat(rij.doelgroep()).isEqualTo(Doelgroep.ACTIVERING));
    assertThat(kader.gewicht(Passendheidsdeel.INCLUSIE))
        .isGreaterThan(
            Presets.get("westerveld")
                .beleidskader(PEILDATUM, 2_000)
                .gewicht(Passendheidsdeel.INCLUSIE));
    assertThat(kader.beschutAantallen())
        .allSatisfy(aantal -> assertThat(aantal.bron()).contains("landelijke norm"));
  }

  @Test
  void stichtseVechtIsLocalTogetherAndGuidesByLoonwaarde() {
    Preset preset = Presets.get("stichtse-vecht-wijdemeren-weesp");
    Beleidskader kader = preset.beleidskader(PEILDATUM, 2_000);

    assertThat(kader.lokaal(new GemeenteId("wijdemeren"), new GemeenteId("stichtse-vecht")))
        .isTrue();
    assertThat(preset.gemeenteOp(new GemeenteId("weesp"), PEILDATUM))
        .isEqualTo(new GemeenteId("amsterdam"));
    assertThat(
            kader.begeleiding().rijen().stream()
                .filter(rij -> rij.doelgroep() == Doelgroep.LKS_MDP)
                .map(rij -> rij.regime()))
        .containsExactly("zeer-intensief", "intensief", "midden", "licht", "midden");
    assertThat(kader.planning().sroiPunten())
        .isGreaterThan(Standaardbeleid.BELEID.planning().sroiPunten());
  }
}
