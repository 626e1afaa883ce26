package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsloop;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.VolleRegio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database has to do with plaatsingen. */
abstract class PlaatsingStoreContract {
  private static final Instant MOMENT = Instant.parse("2026-11-02T09:00:00Z");
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final PlaatsingId ID = new PlaatsingId("pl-1");

  private Database database;
  private PlaatsingStore plaatsingen;
  private WerkzoekendeId persoon;
  private final List<Plaatsingsgebeurtenis> events = new ArrayList<>();

  abstract Database leeg();

  @BeforeEach
  void open() {
    database = leeg();
    plaatsingen = new PlaatsingStore(database);
    var regio = VolleRegio.maak(7);
    new RegioStore(database).bewaar(regio);
    new RondeStore(database).bewaar(VolleRegio.ronde("r-1", Rondestatus.KLAAR));
    persoon = regio.werkzoekenden().getFirst().id();
    Voorstel voorstel =
        VolleRegio.voorstel(
            "v-1", "r-1", persoon.waarde(), regio.aanbod().getFirst().id().waarde(), 812);
    database.wijzig(
        sessie ->
            new UitkomstStore(database)
                .voegVoorstellenToe(sessie, new RondeId("r-1"), List.of(voorstel)));
    leg(
        new Plaatsingsgebeurtenis.Afgesproken(
            new VoorstelId("v-1"),
            persoon,
            voorstel.aanbod(),
            AanbodSoort.VACATURE,
            false,
            false,
            VolleRegio.WERKGEVER,
            null,
            VolleRegio.DIENST,
            VolleRegio.HILVERSUM,
            null,
            null,
            null,
            DAG,
            null,
            null,
            null));
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  void replaysWhatWasRecorded() {
    Plaatsing laatste = leg(new Plaatsingsgebeurtenis.LksToegekend(DAG, LksGrondslag.FORFAITAIR));

    assertThat(plaatsingen.find(ID)).contains(laatste);
    assertThat(plaatsingen.list(PlaatsingStore.Filter.ALLES)).containsExactly(laatste);
    assertThat(plaatsingen.list(PlaatsingStore.Filter.van(persoon))).containsExactly(laatste);
    assertThat(plaatsingen.listGebeurtenissen(ID))
        .extracting(Vastgelegd::gebeurtenis)
        .containsExactlyElementsOf(events);
  }

  @Test
  void listsWhatStillRuns() {
    assertThat(plaatsingen.list(PlaatsingStore.Filter.LOPEND)).hasSize(1);

    leg(new Plaatsingsgebeurtenis.Beeindigd(DAG, Beeindigingsreden.VERHUISD, ""));

    assertThat(plaatsingen.list(PlaatsingStore.Filter.LOPEND)).isEmpty();
    assertThat(
            plaatsingen.list(
                new PlaatsingStore.Filter(
                    Plaatsingsfase.BEEINDIGD, false, VolleRegio.DIENST, null, null, null)))
        .hasSize(1);
    assertThat(
            plaatsingen.list(
                new PlaatsingStore.Filter(null, false, null, VolleRegio.WEESP, null, null)))
        .isEmpty();
  }

  @Test
  void neverWritesTheSameNumberTwice() {
    List<Plaatsingsgebeurtenis> voor = List.copyOf(events);
    leg(new Plaatsingsgebeurtenis.LksAangevraagd(DAG));
    events.clear();
    events.addAll(voor);

    assertThatThrownBy(() -> leg(new Plaatsingsgebeurtenis.LksAangevraagd(DAG)))
        .isInstanceOf(Opslagfout.class);

    assertThat(plaatsingen.listGebeurtenissen(ID)).hasSize(2);
  }

  @Test
  void erasesTheLifeOfAPlaatsingWithThePerson() {
    leg(new Plaatsingsgebeurtenis.LksAangevraagd(DAG));

    var gewist = new Persoonsgegevens(database).wis(persoon);

    assertThat(gewist).containsEntry("plaatsing", 1L).containsEntry("plaatsing_gebeurtenis", 2L);
    assertThat(plaatsingen.list(PlaatsingStore.Filter.ALLES)).isEmpty();
  }

  @Test
  void listInMemoryFollowsEveryChange() {
    Plaatsingenlijst lijst = new Plaatsingenlijst(database);
    assertThat(lijst.list()).isEqualTo(plaatsingen.list(PlaatsingStore.Filter.ALLES)).hasSize(1);

    Plaatsing toegekend = leg(new Plaatsingsgebeurtenis.LksToegekend(DAG, LksGrondslag.FORFAITAIR));
    assertThat(lijst.list()).containsExactly(toegekend);
    assertThat(lijst.lopend()).containsExactly(toegekend);

    Plaatsing einde = leg(new Plaatsingsgebeurtenis.Beeindigd(DAG, Beeindigingsreden.VERHUISD, ""));
    assertThat(lijst.list()).containsExactly(einde);
    assertThat(lijst.lopend()).isEmpty();

    new Persoonsgegevens(database).wis(persoon);
    assertThat(lijst.list()).isEmpty();
  }

  @Test
  void listInMemoryReadsAllAnewAfterManyChanges() {
    Plaatsingenlijst lijst = new Plaatsingenlijst(database);
    assertThat(lijst.list()).hasSize(1);
    Plaatsing daarna = leg(new Plaatsingsgebeurtenis.LksAangevraagd(DAG));
    WerkzoekendeStore mensen = new WerkzoekendeStore(database);
    Werkzoekende ander = VolleRegio.maak(7).werkzoekenden().getLast();
    database.wijzig(
        sessie -> {
          for (int i = 0; i <= 1_000; i++) {
            mensen.bewaar(sessie, ander.metConsulent("c-" + i));
          }
        });

    assertThat(lijst.list()).containsExactly(daarna);
  }

  private Plaatsing leg(Plaatsingsgebeurtenis gebeurtenis) {
    events.add(gebeurtenis);
    Plaatsing daarna = Plaatsingsloop.speelAf(ID, events);
    database.wijzig(
        sessie ->
            plaatsingen.leg(
                sessie,
                new Vastgelegd<>(daarna.versie(), MOMENT, "c-1", Functie.CONSULENT, gebeurtenis),
                daarna));
    return daarna;
  }
}
