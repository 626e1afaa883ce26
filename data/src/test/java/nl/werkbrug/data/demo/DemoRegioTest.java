package nl.werkbrug.data.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoRegioTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 7, 1);
  private static final Omvang TWEEDUIZEND = new Omvang(2_000, 600, 40);
  private static final Regio GOOI =
      DemoRegio.maak(Presets.get("gooi-en-vechtstreek"), TWEEDUIZEND, 1, PEILDATUM);

  static List<Preset> presets() {
    return Presets.lijst();
  }

  @Test
  void givesTheSameRegionForTheSameArguments() {
    Regio nogmaals = DemoRegio.maak(Presets.get("gooi-en-vechtstreek"), TWEEDUIZEND, 1, PEILDATUM);

    assertThat(nogmaals).isEqualTo(GOOI);
  }

  @Test
  void givesAnotherRegionForAnotherSeed() {
    Regio anders = DemoRegio.maak(Presets.get("gooi-en-vechtstreek"), TWEEDUIZEND, 2, PEILDATUM);

    assertThat(anders.werkzoekenden()).isNotEqualTo(GOOI.werkzoekenden());
    assertThat(anders.aanbod()).isNotEqualTo(GOOI.aanbod());
  }

  @Test
  void leavesEmployersWorkAndEarlierPeopleAloneWhenThereAreMorePeople() {
    Regio meer =
        DemoRegio.maak(
            Presets.get("gooi-en-vechtstreek"), new Omvang(2_050, 600, 40), 1, PEILDATUM);

    assertThat(meer.werkgevers()).isEqualTo(GOOI.werkgevers());
    assertThat(meer.aanbod()).isEqualTo(GOOI.aanbod());
    assertThat(meer.werkzoekenden().subList(0, 2_000)).isEqualTo(GOOI.werkzoekenden());
  }

  @Test
  void meetsTheAskedNumbersExactly() {
    int plekken = GOOI.aanbod().stream().mapToInt(werk -> werk.kern().plekken()).sum();

    assertThat(GOOI.werkzoekenden()).hasSize(2_000);
    assertThat(plekken).isEqualTo(600);
    assertThat(GOOI.jobcoaches()).hasSize(40);
  }

  @Test
  void hasEveryKindOfWorkAndEveryDoelgroep() {
    Set<AanbodSoort> soorten =
        GOOI.aanbod().stream().map(Werkaanbod::soort).collect(Collectors.toSet());
    Set<Doelgroep> doelgroepen =
        GOOI.werkzoekenden().stream()
            .map(werkzoekende -> werkzoekende.doelgroep().waardeOfNull())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    assertThat(soorten).containsExactlyInAnyOrder(AanbodSoort.values());
    assertThat(doelgroepen).containsExactlyInAnyOrder(Doelgroep.values());
  }

  @Test
  void hasUnknownsInRealisticShares() {
    assertThat(onbekend(w -> w.kwalificatie().opleidingen().isEmpty())).isBetween(35, 45);
    assertThat(onbekend(w -> !w.kwalificatie().werkDenkniveau().isBekend())).isBetween(30, 45);
    assertThat(onbekend(w -> !w.kwalificatie().rijbewijzen().isBekend())).isBetween(8, 20);
    assertThat(onbekend(w -> !w.kwalificatie().certificaten().isBekend())).isBetween(20, 40);
    assertThat(onbekend(w -> !w.beschikbaarheid().urenMax().isBekend())).isBetween(5, 20);
    assertThat(onbekend(w -> !w.beschikbaarheid().onregelmatig().isBekend())).isBetween(20, 40);
    assertThat(onbekend(w -> !w.mobiliteit().vervoermiddelen().isBekend())).isBetween(5, 20);
    assertThat(onbekend(w -> !w.mobiliteit().maximaleReistijdMinuten().isBekend()))
        .isBetween(10, 30);
    assertThat(onbekend(w -> !w.participatie().voorziening().isBekend())).isBetween(1, 10);
    assertThat(onbekend(w -> w.participatie().loonwaarde() instanceof Loonwaarde.Onbekend))
        .isBetween(25, 60);
  }

  private static int onbekend(Predicate<Werkzoekende> toets) {
    long aantal = GOOI.werkzoekenden().stream().filter(toets).count();
    return Math.toIntExact(aantal * 100 / GOOI.werkzoekenden().size());
  }

  @Test
  void givesLowerLoonwaardeToBeschutAndZdp() {
    assertThat(gemiddeldeLoonwaarde(Doelgroep.BESCHUT_WERK))
        .isLessThan(gemiddeldeLoonwaarde(Doelgroep.LKS_ZDP));
    assertThat(gemiddeldeLoonwaarde(Doelgroep.LKS_ZDP))
        .isLessThan(gemiddeldeLoonwaarde(Doelgroep.LKS_MDP));
  }

  private static double gemiddeldeLoonwaarde(Doelgroep doelgroep) {
    return GOOI.werkzoekenden().stream()
        .filter(werkzoekende -> werkzoekende.doelgroep().is(doelgroep))
        .map(werkzoekende -> werkzoekende.participatie().loonwaarde().procentWaarde())
        .map(Gegeven::waardeOfNull)
        .filter(Objects::nonNull)
        .mapToDouble(procent -> procent.doubleValue())
        .average()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void refersOnlyToWhatExists(Preset preset) {
    Regio regio = DemoRegio.maak(preset, new Omvang(500, 150, 10), 7, PEILDATUM);

    assertThat(ontbrekendeVerwijzingen(regio)).isEmpty();
    assertThat(dubbel(regio.werkzoekenden(), Werkzoekende::id)).isZero();
    assertThat(dubbel(regio.aanbod(), Werkaanbod::id)).isZero();
    assertThat(dubbel(regio.werkgevers(), Werkgever::id)).isZero();
  }

  private static <T> long dubbel(List<T> lijst, Function<T, Object> id) {
    return lijst.size() - lijst.stream().map(id).distinct().count();
  }

  private static Set<Object> ontbrekendeVerwijzingen(Regio regio) {
    Beleidskader kader = regio.beleidskaders().getFirst();
    Set<Object> bestaat = new HashSet<>();
    regio.gemeenten().stream().map(Gemeente::id).forEach(bestaat::add);
    regio.organisaties().stream().map(Organisatie::id).forEach(bestaat::add);
    regio.beroepen().forEach(beroep -> bestaat.add(beroep.code()));
    regio.jobcoaches().stream().map(Jobcoach::id).forEach(bestaat::add);
    regio.werkzoekenden().stream().map(Werkzoekende::id).forEach(bestaat::add);
    regio.aanbod().stream().map(Werkaanbod::id).forEach(bestaat::add);
    kader.contracten().stream().map(AanbiederContract::id).forEach(bestaat::add);
    kader.competentielijst().forEach(competentie -> bestaat.add(competentie.code()));
    for (Werkgever werkgever : regio.werkgevers()) {
      bestaat.add(werkgever.id());
      werkgever.vestigingen().stream().map(Vestiging::id).forEach(bestaat::add);
      werkgever.sroiContracten().stream().map(SroiContract::id).forEach(bestaat::add);
    }
    Set<Object> genoemd = new HashSet<>();
    regio.gemeenten().forEach(gemeente -> voegToe(genoemd, gemeente.opvolger()));
    regio.organisaties().forEach(organisatie -> genoemd.addAll(organisatie.gemeenten()));
    genoemd.add(kader.organisatie());
    genoemd.addAll(kader.gemeenten());
    kader.lokaleGebieden().forEach(genoemd::addAll);
    kader.contracten().forEach(contract -> genoemd.add(contract.aanbieder()));
    kader.beschutAantallen().forEach(aantal -> genoemd.add(aantal.gemeente()));
    kader.lksBudgetten().forEach(budget -> genoemd.add(budget.gemeente()));
    regio.werkgevers().forEach(werkgever -> noem(genoemd, werkgever));
    regio.aanbod().forEach(werk -> noem(genoemd, werk.kern()));
    regio.jobcoaches().forEach(coach -> noem(genoemd, coach));
    regio.werkzoekenden().forEach(werkzoekende -> noem(genoemd, werkzoekende));
    genoemd.removeAll(bestaat);
    return genoemd;
  }

  private static void voegToe(Set<Object> genoemd, @Nullable Object verwijzing) {
    if (verwijzing != null) {
      genoemd.add(verwijzing);
    }
  }

  private static void noem(Set<Object> genoemd, Werkgever werkgever) {
    genoemd.add(werkgever.organisatie());
    werkgever.vestigingen().forEach(v -> voegToe(genoemd, v.gemeente().waardeOfNull()));
  }

  private static void noem(Set<Object> genoemd, Aanbodkern kern) {
    genoemd.add(kern.organisatie());
    genoemd.add(kern.werkgever());
    voegToe(genoemd, kern.inlener());
    voegToe(genoemd, kern.vestiging());
    voegToe(genoemd, kern.beroep().waardeOfNull());
    voegToe(genoemd, kern.gemeente().waardeOfNull());
    voegToe(genoemd, kern.sroiContract());
    voegToe(genoemd, kern.aanbiederContract());
    kern.eisen().competenties().forEach(vraag -> genoemd.add(vraag.competentie()));
  }

  private static void noem(Set<Object> genoemd, Jobcoach coach) {
    genoemd.add(coach.organisatie());
    voegToe(genoemd, coach.contract());
    genoemd.addAll(coach.werkgebied());
    coach.inzet().forEach(inzet -> voegToe(genoemd, inzet.werkzoekende()));
  }

  private static void noem(Set<Object> genoemd, Werkzoekende werkzoekende) {
    genoemd.add(werkzoekende.organisatie());
    voegToe(genoemd, werkzoekende.gemeente().waardeOfNull());
    voegToe(genoemd, werkzoekende.begeleiding().huidigeJobcoach());
    genoemd.addAll(werkzoekende.kwalificatie().competenties().keySet());
    genoemd.addAll(werkzoekende.kwalificatie().bemiddelingsberoepen());
    werkzoekende
        .kwalificatie()
        .werkervaring()
        .forEach(ervaring -> voegToe(genoemd, ervaring.beroep().waardeOfNull()));
    genoemd.addAll(werkzoekende.wensen().uitgeslotenWerkgevers());
    genoemd.addAll(werkzoekende.wensen().uitgeslotenAanbod());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void fiftyPeopleAreEnough(Preset preset) {
    Regio regio = DemoRegio.maak(preset, Omvang.van(50), 3, PEILDATUM);

    assertThat(regio.werkzoekenden()).hasSize(50);
    assertThat(regio.jobcoaches()).hasSize(1);
    assertThat(regio.aanbod().stream().map(Werkaanbod::soort).distinct())
        .containsExactlyInAnyOrder(AanbodSoort.values());
    assertThat(regio.aanbod().stream().mapToInt(werk -> werk.kern().plekken()).sum()).isEqualTo(15);
  }

  @Test
  void writesTextsWithoutPlaceholdersForAtLeastFortyOccupations() {
    List<String> teksten =
        GOOI.aanbod().stream()
            .flatMap(werk -> Stream.of(werk.kern().titel(), werk.kern().tekst()))
            .toList();
    long beroepen =
        GOOI.aanbod().stream()
            .map(werk -> werk.kern().beroep())
            .filter(Gegeven::isBekend)
            .distinct()
            .count();

    assertThat(teksten).noneMatch(tekst -> tekst.matches("(?s).*[{}\\[\\]|].*"));
    assertThat(teksten).noneMatch(tekst -> tekst.contains("null") || tekst.contains("  "));
    assertThat(beroepen).isGreaterThanOrEqualTo(40);
    assertThat(teksten.stream().distinct().count()).isGreaterThan(teksten.size() / 2);
  }

  @Test
  void groupsHaveAMinimumWithinTheirPlekken() {
    List<Arrangement> groepen =
        GOOI.aanbod().stream()
            .filter(werk -> werk.soort() == AanbodSoort.GROEPSDETACHERING)
            .map(Arrangement.class::cast)
            .toList();

    assertThat(groepen).isNotEmpty();
    assertThat(groepen)
        .allSatisfy(
            groep -> {
              assertThat(groep.groep().minimum()).isBetween(2, groep.kern().plekken());
              assertThat(groep.kern().inlener()).isNotNull();
            });
  }

  @Test
  void workDiffersInLksToetsAndStart() {
    assertThat(GOOI.aanbod().stream().map(werk -> werk.kern().voorwaarden().lks()).distinct())
        .containsExactlyInAnyOrder(LksBereidheid.values());
    assertThat(
            GOOI.aanbod().stream()
                .filter(Werkaanbod::toetsplichtig)
                .map(werk -> werk.kern().verdringingstoets())
                .map(
                    toets ->
                        toets instanceof Verdringingstoets.Uitgevoerd uitgevoerd
                            ? uitgevoerd.verdringing() ? "verdringing" : "geen verdringing"
                            : "niet uitgevoerd")
                .distinct())
        .containsExactlyInAnyOrder("verdringing", "geen verdringing", "niet uitgevoerd");
    assertThat(GOOI.aanbod())
        .anyMatch(
            werk -> werk.kern().werktijd().start().map(start -> start.isAfter(PEILDATUM)).is(true))
        .anyMatch(werk -> werk.kern().werktijd().startVrij())
        .anyMatch(werk -> werk.kern().werktijd().sluitingsdatum() != null);
  }

  @Test
  void someJobcoachesAreFullTodayAndFreeInEightWeeks() {
    List<Jobcoach> eerstVol =
        GOOI.jobcoaches().stream()
            .filter(coach -> coach.vrijeMinuten(PEILDATUM)[0] == 0)
            .filter(coach -> coach.vrijeMinuten(PEILDATUM)[2] > 0)
            .toList();

    assertThat(eerstVol).hasSizeBetween(3, 12);
    assertThat(
            GOOI.jobcoaches().stream()
                .flatMap(coach -> coach.inzet().stream())
                .map(Inzet::werkzoekende)
                .anyMatch(Objects::nonNull))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void postcodesAreKnownInTheBuiltInTable(Preset preset) {
    Regio regio = DemoRegio.maak(preset, new Omvang(200, 60, 5), 4, PEILDATUM);
    Set<Postcode> postcodes = new HashSet<>();
    regio.werkzoekenden().forEach(w -> voegPostcodeToe(postcodes, w.mobiliteit().postcode()));
    regio.aanbod().forEach(werk -> voegPostcodeToe(postcodes, werk.kern().postcode()));
    regio.jobcoaches().forEach(coach -> voegPostcodeToe(postcodes, coach.standplaats()));

    assertThat(postcodes)
        .allSatisfy(
            postcode -> assertThat(Postcodetabel.ingebouwd().punt(postcode).isBekend()).isTrue());
  }

  private static void voegPostcodeToe(Set<Postcode> postcodes, Gegeven<Postcode> postcode) {
    Postcode bekend = postcode.waardeOfNull();
    if (bekend != null) {
      postcodes.add(bekend);
    }
  }

  @Test
  void refusesASizeOutOfBounds() {
    assertThatThrownBy(() -> new Omvang(49, 10, 0))
        .hasMessageContaining("`personen` (49)")
        .hasMessageContaining("`plekken` (10)")
        .hasMessageContaining("`jobcoaches` (0)");
  }
}
