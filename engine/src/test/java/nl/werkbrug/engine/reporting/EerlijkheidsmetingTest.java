package nl.werkbrug.engine.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Geslacht;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.engine.reporting.Eerlijkheid.Groep;
import nl.werkbrug.engine.reporting.Eerlijkheid.Vergelijking;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverslag;
import nl.werkbrug.engine.round.Rondeverzoek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EerlijkheidsmetingTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
  private static final Regio REGIO =
      DemoRegio.maak(Presets.get("gooi-en-vechtstreek"), new Omvang(300, 100, 8), 7, PEILDATUM);

  private Database database;
  private Rondeverslag verslag;

  @BeforeAll
  void rekenEenRonde(@TempDir Path map) {
    database = Database.open(map, KLOK);
    new RegioStore(database).bewaar(REGIO);
    try (Rondedienst dienst = new Rondedienst(database, KLOK)) {
      verslag = dienst.voerUit(verzoek(false), voortgang -> {});
      dienst.voerUit(verzoek(true), voortgang -> {});
    }
  }

  @AfterAll
  void sluit() {
    database.close();
  }

  @Test
  void countsEverybodyOncePerKenmerk() {
    Eerlijkheid eerlijkheid = new Eerlijkheidsmeting(database).ronde(verslag.ronde().id());

    assertThat(eerlijkheid.geplaatst()).isEqualTo(verslag.voorstellen().size());
    assertThat(eerlijkheid.personen())
        .isEqualTo(verslag.voorstellen().size() + verslag.nietGeplaatst().size());
    assertThat(eerlijkheid.vergelijkingen())
        .extracting(Vergelijking::kenmerk)
        .containsExactly(Kenmerk.values());
    for (Vergelijking vergelijking : eerlijkheid.vergelijkingen()) {
      int getoond = vergelijking.groepen().stream().mapToInt(Groep::personen).sum();
      assertThat(getoond)
          .isBetween(
              eerlijkheid.personen() - Eerlijkheid.KLEINSTE_GROEP + 1, eerlijkheid.personen());
      assertThat(vergelijking.bevinding()).isNotBlank();
    }
  }

  @Test
  void agreesWithACountByHand() {
    Set<WerkzoekendeId> geplaatst = new HashSet<>();
    verslag.voorstellen().forEach(voorstel -> geplaatst.add(voorstel.werkzoekende()));
    Set<WerkzoekendeId> iedereen = new HashSet<>(geplaatst);
    verslag.nietGeplaatst().forEach(iemand -> iedereen.add(iemand.werkzoekende()));
    List<Werkzoekende> vrouwen =
        REGIO.werkzoekenden().stream()
            .filter(iemand -> iedereen.contains(iemand.id()))
            .filter(iemand -> iemand.persoon().geslacht().is(Geslacht.VROUW))
            .toList();
    Set<WerkzoekendeId> geplaatsteVrouwen = new HashSet<>();
    vrouwen.stream()
        .map(Werkzoekende::id)
        .filter(geplaatst::contains)
        .forEach(geplaatsteVrouwen::add);
    double gemiddeld =
        verslag.voorstellen().stream()
            .filter(voorstel -> geplaatsteVrouwen.contains(voorstel.werkzoekende()))
            .mapToInt(Voorstel::passendheid)
            .average()
            .orElseThrow();

    Groep groep =
        new Eerlijkheidsmeting(database)
                .ronde(verslag.ronde().id())
                .vergelijkingen()
                .get(Kenmerk.GESLACHT.ordinal())
                .groepen()
                .stream()
                .filter(g -> g.naam().equals("vrouw"))
                .findFirst()
                .orElseThrow();

    assertThat(groep.personen()).isEqualTo(vrouwen.size());
    assertThat(groep.geplaatst()).isEqualTo(geplaatsteVrouwen.size());
    assertThat(groep.passendheid()).isCloseTo(gemiddeld, within(1e-9));
  }

  @Test
  void neverShowsASmallGroup() {
    Eerlijkheid eerlijkheid = new Eerlijkheidsmeting(database).ronde(verslag.ronde().id());

    assertThat(eerlijkheid.vergelijkingen())
        .flatExtracting(Vergelijking::groepen)
        .allSatisfy(
            groep ->
                assertThat(groep.personen()).isGreaterThanOrEqualTo(Eerlijkheid.KLEINSTE_GROEP));
  }

  @Test
  void leavesTrialRoundsOutOfTheYear() {
    Eerlijkheidsmeting meting = new Eerlijkheidsmeting(database);

    Eerlijkheid jaar = meting.jaar(2026);

    assertThat(jaar.vergelijkingen())
        .isEqualTo(meting.ronde(verslag.ronde().id()).vergelijkingen());
    assertThat(meting.jaar(2025).personen()).isZero();
  }

  @Test
  void saysThatThereAreTooFewPeopleInAnEmptyYear() {
    Eerlijkheid leeg = new Eerlijkheidsmeting(database).jaar(2020);

    assertThat(leeg.vergelijkingen())
        .allSatisfy(
            vergelijking -> {
              assertThat(vergelijking.groepen()).isEmpty();
              assertThat(vergelijking.bevinding()).contains("te weinig mensen");
            });
  }

  @Test
  void knowsTheIntervalOfWilson() {
    double[] tien = Eerlijkheidsmeting.wilson(10, 100);
    double[] nul = Eerlijkheidsmeting.wilson(0, 10);

    assertThat(tien[0]).isCloseTo(0.0552, within(0.0001));
    assertThat(tien[1]).isCloseTo(0.1744, within(0.0001));
    assertThat(nul[0]).isZero();
    assertThat(nul[1]).isCloseTo(0.2775, within(0.0001));
  }

  private static Rondeverzoek verzoek(boolean proef) {
    return new Rondeverzoek(
        null,
        new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
        proef,
        1,
        new Rekenbudget(30, 20_000, 500, 60));
  }
}
