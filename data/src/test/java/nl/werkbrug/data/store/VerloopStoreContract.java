package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.VolleRegio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database has to do with decisions. */
abstract class VerloopStoreContract {
  private static final RondeId RONDE = new RondeId("r-1");
  private static final VoorstelId VOORSTEL = new VoorstelId("v-1");
  private static final Instant MOMENT = Instant.parse("2026-11-02T09:00:00Z");
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);

  private Database database;
  private VerloopStore verlopen;
  private Voorstelverloop begin;

  abstract Database leeg();

  @BeforeEach
  void open() {
    database = leeg();
    verlopen = new VerloopStore(database);
    var regio = VolleRegio.maak(7);
    new RegioStore(database).bewaar(regio);
    new RondeStore(database).bewaar(zonderProef(VolleRegio.ronde("r-1", Rondestatus.KLAAR)));
    Voorstel voorstel =
        VolleRegio.voorstel(
            "v-1",
            "r-1",
            regio.werkzoekenden().getFirst().id().waarde(),
            regio.aanbod().getFirst().id().waarde(),
            812);
    database.wijzig(
        sessie -> new UitkomstStore(database).voegVoorstellenToe(sessie, RONDE, List.of(voorstel)));
    begin = Voorstelverloop.begin(voorstel);
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  void readsBackEveryEventAndWhereTheyLed() {
    Voorstelverloop nu = leg(begin, new Voorstelgebeurtenis.Geaccepteerd("past"));
    nu = leg(nu, new Voorstelgebeurtenis.Gereserveerd(DAG.plusDays(3)));

    assertThat(verlopen.find(VOORSTEL)).contains(nu);
    assertThat(verlopen.listVan(RONDE)).containsExactly(nu);
    assertThat(verlopen.listGebeurtenissen(VOORSTEL))
        .containsExactly(
            new Vastgelegd<>(
                1, MOMENT, "c-1", Functie.CONSULENT, new Voorstelgebeurtenis.Geaccepteerd("past")),
            new Vastgelegd<>(
                2,
                MOMENT,
                "c-1",
                Functie.ACCOUNTMANAGER,
                new Voorstelgebeurtenis.Gereserveerd(DAG.plusDays(3))));
  }

  @Test
  void neverWritesTheSameNumberTwice() {
    leg(begin, new Voorstelgebeurtenis.Geaccepteerd("past"));

    assertThatThrownBy(() -> leg(begin, new Voorstelgebeurtenis.Geaccepteerd("ook")))
        .isInstanceOf(Opslagfout.class);

    assertThat(verlopen.listGebeurtenissen(VOORSTEL)).hasSize(1);
  }

  @Test
  void refusesAPlaceThatIsNotThere() {
    assertThatThrownBy(
            () ->
                leg(begin, new Voorstelgebeurtenis.Aangepast(new AanbodId("geen"), null, "beter")))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("geen");

    assertThat(verlopen.find(VOORSTEL)).isEmpty();
  }

  @Test
  void countsAReservationUpToItsLastDay() {
    Voorstelverloop nu = leg(begin, new Voorstelgebeurtenis.Geaccepteerd("past"));
    leg(nu, new Voorstelgebeurtenis.Gereserveerd(DAG.plusDays(3)));

    assertThat(verlopen.listReserveringen(DAG.plusDays(3))).hasSize(1);
    assertThat(verlopen.listReserveringen(DAG.plusDays(4))).isEmpty();
    VoorstelId ander = new VoorstelId("v-2");
    assertThat(
            database.<Integer>lees(
                sessie -> verlopen.reserveringen(sessie, begin.aanbod(), DAG, ander)))
        .isEqualTo(1);
    assertThat(
            database.<Integer>lees(
                sessie -> verlopen.reserveringen(sessie, begin.aanbod(), DAG, VOORSTEL)))
        .isZero();
  }

  @Test
  void closesARoundOnceAndNeverOpensAProefronde() {
    Matchingsronde proef = VolleRegio.ronde("r-2", Rondestatus.KLAAR);
    new RondeStore(database).bewaar(proef);
    assertThat(proef.proef()).isTrue();
    assertThat(verlopen.listOpenRondes()).extracting(ronde -> ronde.id()).containsExactly(RONDE);

    boolean eerste = database.schrijf(sessie -> verlopen.sluit(sessie, RONDE, "c-1", MOMENT));
    boolean tweede = database.schrijf(sessie -> verlopen.sluit(sessie, RONDE, "c-2", MOMENT));

    assertThat(eerste).isTrue();
    assertThat(tweede).isFalse();
    assertThat(verlopen.listOpenRondes()).isEmpty();
  }

  @Test
  void queueOfAConsulentHoldsOnlyTheOwnPeopleWhoWait() {
    var regio = VolleRegio.maak(7);
    WerkzoekendeStore mensen = new WerkzoekendeStore(database);
    List<Werkzoekende> drie =
        regio.werkzoekenden().stream()
            .skip(1)
            .filter(een -> een.status() == Werkzoekende.Status.ACTIEF)
            .limit(3)
            .toList();
    mensen.bewaar(drie.get(0).metConsulent("c-9"));
    mensen.bewaar(drie.get(1).metConsulent("c-9"));
    mensen.bewaar(drie.get(2).metConsulent(null));
    List<Voorstel> voorstellen =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    VolleRegio.voorstel(
                        "v-1" + i,
                        "r-1",
                        drie.get(i).id().waarde(),
                        regio.aanbod().getFirst().id().waarde(),
                        700))
            .toList();
    database.wijzig(
        sessie -> new UitkomstStore(database).voegVoorstellenToe(sessie, RONDE, voorstellen));
    VoorstelId eerste = new VoorstelId("v-10");
    VoorstelId tweede = new VoorstelId("v-11");
    VoorstelId zonder = new VoorstelId("v-12");

    assertThat(verlopen.wachtrij(RONDE, "c-9", VOORSTEL))
        .isEqualTo(new VerloopStore.Wachtrij(2, eerste));
    assertThat(verlopen.wachtrij(RONDE, "c-9", eerste))
        .isEqualTo(new VerloopStore.Wachtrij(1, tweede));
    assertThat(verlopen.wachtrij(RONDE, "c-9", tweede))
        .isEqualTo(new VerloopStore.Wachtrij(1, eerste));
    assertThat(verlopen.wachtrij(RONDE, null, VOORSTEL))
        .isEqualTo(new VerloopStore.Wachtrij(1, zonder));
    assertThat(verlopen.wachtrij(RONDE, null, zonder))
        .isEqualTo(new VerloopStore.Wachtrij(0, null));

    leg(
        Voorstelverloop.begin(voorstellen.getFirst()),
        new Voorstelgebeurtenis.Geaccepteerd("past"));

    assertThat(verlopen.wachtrij(RONDE, "c-9", tweede))
        .isEqualTo(new VerloopStore.Wachtrij(0, null));
  }

  private static Matchingsronde zonderProef(Matchingsronde ronde) {
    return new Matchingsronde(
        ronde.id(),
        ronde.organisatie(),
        ronde.beleidskader(),
        ronde.beleidsversie(),
        ronde.bereik(),
        false,
        ronde.seed(),
        ronde.budget(),
        ronde.status(),
        ronde.aangemaakt(),
        ronde.gestart(),
        ronde.geeindigd(),
        ronde.uitkomst(),
        ronde.fout());
  }

  private Voorstelverloop leg(Voorstelverloop nu, Voorstelgebeurtenis gebeurtenis) {
    Handelende wie = new Handelende("c-1", EnumSet.allOf(Functie.class));
    Voorstelverloop daarna = nu.na(gebeurtenis, wie.id(), true);
    database.wijzig(
        sessie ->
            verlopen.leg(
                sessie,
                new Vastgelegd<>(
                    daarna.versie(), MOMENT, wie.id(), nu.functie(gebeurtenis, wie), gebeurtenis),
                daarna));
    return daarna;
  }
}
