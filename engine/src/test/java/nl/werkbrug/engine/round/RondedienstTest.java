package nl.werkbrug.engine.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondescore;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Rondewijziging;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JdbcSettings;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.RondetaakStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Rounds as jobs: shared by nodes, taken over, paused, stopped and resumed. */
class RondedienstTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final Regio REGIO =
      DemoRegio.maak(Presets.get("westerveld"), new Omvang(120, 60, 6), 7, PEILDATUM);
  private static final Rekenbudget KORT = new Rekenbudget(20, 5_000, 500, 300);
  private static final Rekenbudget EINDELOOS = new Rekenbudget(0, 100_000_000, 10_000_000, 3_600);
  private static final Rondeinstelling SNEL =
      new Rondeinstelling(
          "proef",
          Duration.ofSeconds(20),
          Duration.ofMillis(50),
          Duration.ofMillis(50),
          Normen.ingebouwd());

  @TempDir private Path map;

  @Test
  void twoNodesShareTheWorkAndAStopReachesTheOther() throws Exception {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        Database eersteDatabase = open(server);
        Database tweedeDatabase = open(server);
        Rondedienst eerste = new Rondedienst(eersteDatabase, Clock.systemUTC(), SNEL);
        Rondedienst tweede = new Rondedienst(tweedeDatabase, Clock.systemUTC(), SNEL)) {
      new RegioStore(eersteDatabase).bewaar(REGIO);
      Matchingsronde lang = eerste.vraagAan(verzoek(EINDELOOS));
      eerste.begin();
      wacht(tweedeDatabase, lang.id(), ronde -> ronde.status() == Rondestatus.LOOPT);

      Matchingsronde kort = eerste.vraagAan(verzoek(KORT));
      tweede.begin();

      wacht(eersteDatabase, kort.id(), ronde -> ronde.status() == Rondestatus.KLAAR);
      assertThat(new RondeStore(tweedeDatabase).get(lang.id()).status())
          .isEqualTo(Rondestatus.LOOPT);
      assertThat(tweede.findVoortgang(lang.id())).isPresent();
      assertThat(tweede.stop(lang.id())).isTrue();
      wacht(eersteDatabase, lang.id(), ronde -> ronde.status() == Rondestatus.GESTOPT);
    }
  }

  @Test
  void aHolderThatLostTheRoundWritesNothing() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      RondetaakStore taken = new RondetaakStore(database);
      Matchingsronde ronde = dienst.vraagAan(verzoek(EINDELOOS));
      dienst.begin();
      wachtOpTussenstand(database, ronde.id());

      RondetaakStore.Taak gestolen =
          database.schrijf(sessie -> taken.neem(sessie, ronde.id(), "dief", Duration.ofHours(1)));
      Matchingsronde volgende = dienst.vraagAan(verzoek(KORT));

      wacht(database, volgende.id(), een -> een.status() == Rondestatus.KLAAR);
      assertThat(new RondeStore(database).get(ronde.id()).status()).isEqualTo(Rondestatus.LOOPT);
      assertThat(voorstellen(database, ronde.id())).isEmpty();
      assertThat(taken.verleng(gestolen, Duration.ofHours(1), SNEL))
          .isEqualTo(RondetaakStore.Sein.DOORGAAN);
    }
  }

  @Test
  void closingPutsARunningRoundBackAndTheNextStartGoesOnFromItsPlan() throws Exception {
    try (Database database = gevuld()) {
      RondeId id;
      try (Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
        id = dienst.vraagAan(verzoek(EINDELOOS)).id();
        dienst.begin();
        wachtOpTussenstand(database, id);
      }
      Matchingsronde ertussen = new RondeStore(database).get(id);
      long bewaard = tussenstand(database, id).plaatsingen().size();

      try (Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
        dienst.stop(id);
        dienst.begin();
        wacht(database, id, ronde -> ronde.status() == Rondestatus.GESTOPT);
      }

      assertThat(ertussen.status()).isEqualTo(Rondestatus.WACHT);
      Matchingsronde einde = new RondeStore(database).get(id);
      assertThat(einde.gestart()).isEqualTo(ertussen.gestart());
      assertThat(uitkomst(einde).geplaatst()).isGreaterThanOrEqualTo((int) bewaard);
      assertThat(new UitkomstStore(database).listBestanden(id)).isEmpty();
    }
  }

  @Test
  void aRoundOfANodeThatIsGoneIsTakenOver() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      RondetaakStore taken = new RondetaakStore(database);
      RondeId id = dienst.vraagAan(verzoek(KORT)).id();
      assertThat(taken.neem("weg", Duration.ofSeconds(-1))).isPresent();

      dienst.begin();

      wacht(database, id, ronde -> ronde.status() == Rondestatus.KLAAR);
    }
  }

  @Test
  void whoSeesTheEndOfARoundSeesItsDossier() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      RondeId id = dienst.vraagAan(verzoek(new Rekenbudget(60, 5_000, 0, 300))).id();

      dienst.begin();

      wacht(database, id, ronde -> ronde.status() == Rondestatus.KLAAR);
      assertThat(new Dossieropslag(database).bestaat(id)).isTrue();
    }
  }

  @Test
  void aRoundThatKeepsTakingItsNodeDownIsGivenUp() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      RondetaakStore taken = new RondetaakStore(database);
      RondeId id = dienst.vraagAan(verzoek(KORT)).id();
      for (int keer = 0; keer < 3; keer++) {
        assertThat(taken.neem("weg", Duration.ofSeconds(-1))).isPresent();
      }

      dienst.begin();

      wacht(database, id, ronde -> ronde.status() == Rondestatus.MISLUKT);
      assertThat(new RondeStore(database).get(id).fout()).contains("afgebroken");
      assertThat(taken.bestaat(id)).isFalse();
    }
  }

  @Test
  void aFullDiskHoweverOftenIsNoFaultOfTheRound() throws Exception {
    Rondeinstelling ongeduldig =
        new Rondeinstelling(
            "proef",
            Duration.ofMillis(30),
            Duration.ofMillis(10),
            Duration.ofMinutes(5),
            Normen.ingebouwd());
    Semaphore afgebroken = luister("is niet afgemaakt");
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), ongeduldig)) {
      sqlite(
          "CREATE TABLE vol (id INTEGER PRIMARY KEY AUTOINCREMENT)",
          "INSERT INTO vol VALUES (9223372036854775807)", // one more is SQLITE_FULL
          "CREATE TRIGGER schijf BEFORE INSERT ON voorstel BEGIN INSERT INTO vol VALUES (NULL);"
              + " END");
      RondeId id = dienst.vraagAan(verzoek(KORT)).id();

      dienst.begin();
      afgebroken.acquire(4);
      sqlite("DROP TRIGGER schijf");

      wacht(database, id, ronde -> ronde.geeindigd() != null);
      assertThat(new RondeStore(database).get(id).status()).isEqualTo(Rondestatus.KLAAR);
    }
  }

  /** A permit for each line of the log with this text. */
  private static Semaphore luister(String tekst) {
    Semaphore gehoord = new Semaphore(0);
    AppenderBase<ILoggingEvent> oor =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent regel) {
            if (regel.getFormattedMessage().contains(tekst)) {
              gehoord.release();
            }
          }
        };
    oor.start();
    ((Logger) LoggerFactory.getLogger(Rondedienst.class)).addAppender(oor);
    return gehoord;
  }

  private void sqlite(String... opdrachten) throws SQLException {
    try (Connection verbinding =
            DriverManager.getConnection("jdbc:sqlite:" + map.resolve("werkbrug.db"));
        Statement statement = verbinding.createStatement()) {
      for (String opdracht : opdrachten) {
        statement.executeUpdate(opdracht);
      }
    }
  }

  @Test
  void aStoppedRoundGoesOnFromItsPlanAndIsNeverWorse() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      RondeId id = dienst.vraagAan(verzoek(EINDELOOS)).id();
      dienst.begin();
      wachtOpTussenstand(database, id);
      dienst.stop(id);
      wacht(database, id, ronde -> ronde.status() == Rondestatus.GESTOPT);
      Rondescore gestopt = uitkomst(new RondeStore(database).get(id)).score();

      assertThat(dienst.hervat(id)).isPresent();
      assertThat(dienst.hervat(id)).isEmpty();
      wacht(database, id, ronde -> ronde.status() == Rondestatus.LOOPT);
      wachtOpTussenstand(database, id);
      dienst.stop(id);
      wacht(database, id, ronde -> ronde.status() == Rondestatus.GESTOPT);

      Rondescore hervat = uitkomst(new RondeStore(database).get(id)).score();
      int kappa = REGIO.beleidskaders().getLast().planning().kappa();
      assertThat(hervat.soft() + kappa * hervat.medium())
          .isGreaterThanOrEqualTo(gestopt.soft() + kappa * gestopt.medium());
      assertThat(voorstellen(database, id)).isNotEmpty();
    }
  }

  @Test
  void replanningKeepsWhatWasAcceptedAndChangesLittleElse() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      Rondeverslag eerst =
          dienst.voerUit(verzoek(new Rekenbudget(60, 200_000, 0, 300)), stand -> {});
      List<Voorstel> oud = eerst.voorstellen();
      Voorstel geaccepteerd = oud.getFirst();
      Voorstel afgewezen = oud.getLast();
      KeuzeStore keuzes = new KeuzeStore(database);
      database.wijzig(
          sessie -> {
            keuzes.zetVast(
                sessie,
                new Vastzetting(
                    geaccepteerd.werkzoekende(),
                    geaccepteerd.aanbod(),
                    geaccepteerd.jobcoach(),
                    geaccepteerd.startperiode()));
            keuzes.sluitUit(
                sessie,
                new Uitsluiting(afgewezen.werkzoekende(), afgewezen.aanbod(), "wil ander werk"));
          });
      int behoud = REGIO.beleidskaders().getLast().planning().behoudPunten();

      Matchingsronde nieuw =
          dienst
              .herplan(eerst.ronde().id(), PEILDATUM, new Rekenbudget(20, 5_000, 0, 300))
              .orElseThrow();
      dienst.begin();
      wacht(database, nieuw.id(), ronde -> ronde.status() == Rondestatus.KLAAR);

      UitkomstStore uitkomsten = new UitkomstStore(database);
      List<Rondewijziging> wijzigingen =
          uitkomsten.listWijzigingen(nieuw.id(), null, null, 1_000).rijen();
      assertThat(behoud).isPositive();
      assertThat(van(wijzigingen, geaccepteerd))
          .satisfies(
              een -> {
                assertThat(een.soort()).isEqualTo(Rondewijziging.Soort.ONGEWIJZIGD);
                assertThat(een.oorzaak()).isEqualTo(Rondewijziging.Oorzaak.VASTGEZET);
              });
      assertThat(van(wijzigingen, afgewezen))
          .satisfies(
              een -> {
                assertThat(een.oorzaak()).isEqualTo(Rondewijziging.Oorzaak.UITGESLOTEN);
                assertThat(een.tekst()).contains("wil ander werk");
                assertThat(een.aanbod()).isNotEqualTo(afgewezen.aanbod());
              });
      int ongewijzigd =
          uitkomsten.telWijzigingen(nieuw.id()).getOrDefault(Rondewijziging.Soort.ONGEWIJZIGD, 0);
      assertThat(ongewijzigd).isGreaterThan(oud.size() * 8 / 10);
      List<Voorstel> voorstellen =
          uitkomsten.listVoorstellen(nieuw.id(), UitkomstStore.Filter.ALLES, null, 1_000).rijen();
      assertThat(
              Rondecontrole.overtredingen(
                  REGIO, REGIO.beleidskaders().getLast(), PEILDATUM, voorstellen))
          .isEmpty();
      assertThat(voorstellen)
          .anyMatch(
              voorstel ->
                  voorstel.punten().stream()
                      .anyMatch(
                          deel -> deel.regel().equals(Behoud.REGEL) && deel.punten() == behoud));
      Rondeuitkomst uitkomst = uitkomst(new RondeStore(database).get(nieuw.id()));
      assertThat(Objects.requireNonNull(uitkomst.certificaat()).softGrens())
          .isGreaterThanOrEqualTo(uitkomst.score().soft());
      assertThat(dienst.herplan(nieuw.id(), PEILDATUM, KORT)).isPresent();
    }
  }

  @Test
  void replanningComesToTheSameWithAndWithoutMemoryOfTheRoundBefore() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      Rondeverslag eerst =
          dienst.voerUit(verzoek(new Rekenbudget(60, 50_000, 0, 300)), stand -> {});
      Voorstel afgewezen = eerst.voorstellen().getFirst();
      database.wijzig(
          sessie ->
              new KeuzeStore(database)
                  .sluitUit(
                      sessie,
                      new Uitsluiting(afgewezen.werkzoekende(), afgewezen.aanbod(), "te ver")));
      Voorstel gewijzigd = eerst.voorstellen().get(1);
      WerkzoekendeStore mensen = new WerkzoekendeStore(database);
      mensen.bewaar(anders(mensen.get(gewijzigd.werkzoekende()), mensen.list()));
      RondeId vorige = eerst.ronde().id();
      dienst.begin();

      RondeId met = herplan(database, dienst, vorige);
      dienst.close();
      assertThat(new Dossieropslag(database).bestaat(met)).isTrue();
      RondeId zonder;
      try (Rondedienst ander = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
        ander.begin();
        zonder = herplan(database, ander, vorige);
      }

      assertThat(voorstellen(database, met))
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "ronde")
          .isEqualTo(voorstellen(database, zonder));
      assertThat(nietGeplaatst(database, met))
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("ronde")
          .isEqualTo(nietGeplaatst(database, zonder));
      Rondeuitkomst een = uitkomst(new RondeStore(database).get(met));
      Rondeuitkomst ander = uitkomst(new RondeStore(database).get(zonder));
      assertThat(een.score()).isEqualTo(ander.score());
      assertThat(een.certificaat()).isEqualTo(ander.certificaat());
      assertThat(een.geschikt()).isEqualTo(ander.geschikt());
      assertThat(een.knelpunten()).isEqualTo(ander.knelpunten());
    }
  }

  private static RondeId herplan(Database database, Rondedienst dienst, RondeId vorige)
      throws Exception {
    RondeId id =
        dienst.herplan(vorige, PEILDATUM, new Rekenbudget(60, 5_000, 0, 300)).orElseThrow().id();
    wacht(database, id, ronde -> ronde.status() == Rondestatus.KLAAR);
    return id;
  }

  /** With the guidance of somebody who needs another kind. */
  private static Werkzoekende anders(Werkzoekende persoon, List<Werkzoekende> anderen) {
    return anderen.stream()
        .map(Werkzoekende::begeleiding)
        .filter(begeleiding -> !begeleiding.equals(persoon.begeleiding()))
        .findFirst()
        .map(persoon::metBegeleiding)
        .orElseThrow();
  }

  private static List<Voorstel> voorstellen(Database database, RondeId id) {
    List<Voorstel> uit = new ArrayList<>();
    new UitkomstStore(database).verwerkVoorstellen(id, uit::add);
    return uit;
  }

  private static List<NietGeplaatst> nietGeplaatst(Database database, RondeId id) {
    List<NietGeplaatst> uit = new ArrayList<>();
    new UitkomstStore(database).verwerkNietGeplaatst(id, uit::add);
    return uit;
  }

  private static Rondewijziging van(List<Rondewijziging> wijzigingen, Voorstel voorstel) {
    return wijzigingen.stream()
        .filter(een -> een.werkzoekende().equals(voorstel.werkzoekende()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTrialIsScoredWithItsOwnWeights() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      Rondeverzoek proef =
          new Rondeverzoek(
              null,
              verzoek(KORT).bereik(),
              true,
              1,
              KORT,
              Map.of(Passendheidsdeel.REISTIJD, 70, Passendheidsdeel.UREN, 30));

      RondeId id = dienst.voerUit(proef, stand -> {}).ronde().id();

      assertThat(new RondeStore(database).get(id).gewichten()).isEqualTo(proef.gewichten());
      assertThat(
              new UitkomstStore(database)
                  .listVoorstellen(id, UitkomstStore.Filter.ALLES, null, 50)
                  .rijen())
          .isNotEmpty()
          .allSatisfy(
              voorstel ->
                  assertThat(voorstel.delen().stream().filter(deel -> deel.gewicht() > 0))
                      .extracting(Scoredeel::deel)
                      .isSubsetOf(Passendheidsdeel.REISTIJD, Passendheidsdeel.UREN));
    }
  }

  @Test
  void onlyATrialHasWeightsOfItsOwn() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      Rondeverzoek echt =
          new Rondeverzoek(
              null, verzoek(KORT).bereik(), false, 1, KORT, Map.of(Passendheidsdeel.REISTIJD, 70));

      assertThatThrownBy(() -> dienst.vraagAan(echt))
          .isInstanceOf(OngeldigeGegevens.class)
          .hasMessageContaining("proefronde");
    }
  }

  @Test
  void historyIsKeptBoundedAndInOrderOfTime() throws Exception {
    try (Database database = gevuld();
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC(), SNEL)) {
      RondeId id = dienst.voerUit(verzoek(KORT), stand -> {}).ronde().id();

      var punten = dienst.verloop(id);

      assertThat(punten).hasSizeBetween(5, 240);
      assertThat(punten).extracting(Rondepunt::ms).isSorted();
      assertThat(punten).extracting(Rondepunt::procent).isSorted();
      assertThat(punten.getLast().score()).isNotNull();
      assertThat(punten.getLast().grens()).isNotNull();
    }
  }

  private Database gevuld() {
    Database database = Database.open(map);
    new RegioStore(database).bewaar(REGIO);
    return database;
  }

  private static Database open(EmbeddedPostgres server) throws Exception {
    try (Connection verbinding = server.getPostgresDatabase().getConnection();
        Statement opdracht = verbinding.createStatement();
        var rij =
            opdracht.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'knooppunten'")) {
      if (!rij.next()) {
        opdracht.execute("CREATE DATABASE knooppunten");
      }
    }
    return Database.open(
        new JdbcSettings(server.getJdbcUrl("postgres", "knooppunten"), "postgres", "postgres"));
  }

  private static Rondeverzoek verzoek(Rekenbudget budget) {
    return new Rondeverzoek(
        null, new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK), false, 1, budget);
  }

  private static void wacht(Database database, RondeId id, Predicate<Matchingsronde> tot) {
    RondeStore rondes = new RondeStore(database);
    long einde = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!tot.test(rondes.get(id))) {
      if (System.nanoTime() > einde) {
        throw new AssertionError("ronde bleef " + rondes.get(id));
      }
      Thread.onSpinWait();
    }
  }

  private static void wachtOpTussenstand(Database database, RondeId id) {
    wacht(
        database,
        id,
        ronde -> new UitkomstStore(database).listBestanden(id).contains(Rondegang.TUSSENSTAND));
  }

  private static Tussenstand tussenstand(Database database, RondeId id) {
    return new UitkomstStore(database)
        .findWaarde(id, Rondegang.TUSSENSTAND, Tussenstand.class)
        .orElseThrow();
  }

  private static Rondeuitkomst uitkomst(Matchingsronde ronde) {
    return Objects.requireNonNull(ronde.uitkomst());
  }
}
