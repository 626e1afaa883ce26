package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.json.VolleRegio;
import nl.werkbrug.data.store.RondetaakStore.Sein;
import nl.werkbrug.data.store.RondetaakStore.Taak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue of rounds has to do on every database. */
abstract class RondetaakStoreContract {
  private static final Duration LANG = Duration.ofMinutes(10);
  private static final Duration VOORBIJ = Duration.ofSeconds(-1);

  private Database database;
  private RondetaakStore taken;

  /** A database without anything in it. */
  abstract Database leeg();

  @BeforeEach
  void open() {
    database = leeg();
    new RegioStore(database).bewaar(VolleRegio.maak(2));
    taken = new RondetaakStore(database);
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  void givesRoundsInTheOrderOfTheQueueAndEachOnlyOnce() {
    wacht("eerst");
    wacht("daarna");

    Optional<Taak> een = taken.neem("a", LANG);
    Optional<Taak> twee = taken.neem("b", LANG);
    Optional<Taak> drie = taken.neem("a", LANG);

    assertThat(een.orElseThrow().ronde()).isEqualTo(new RondeId("eerst"));
    assertThat(twee.orElseThrow().ronde()).isEqualTo(new RondeId("daarna"));
    assertThat(drie).isEmpty();
  }

  @Test
  void aFullQueueTakesNoMoreUntilOneIsTaken() {
    wacht("een");
    wacht("twee");
    database.wijzig(sessie -> taken.eisPlaats(sessie, 3));
    assertThatThrownBy(() -> database.wijzig(sessie -> taken.eisPlaats(sessie, 2)))
        .hasMessageContaining("wachten al 2 matchingsrondes")
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.WACHTRIJ_VOL));

    assertThat(taken.neem("a", LANG)).isPresent();

    database.wijzig(sessie -> taken.eisPlaats(sessie, 2));
  }

  @Test
  void twoTakersAtOnceNeverGetTheSameRound() throws Exception {
    IntStream.range(0, 20).forEach(i -> wacht("r" + i));

    Set<RondeId> genomen = new HashSet<>();
    try (ExecutorService nemers = Executors.newFixedThreadPool(4)) {
      List<Future<Optional<Taak>>> keren =
          IntStream.range(0, 30)
              .mapToObj(i -> nemers.submit(() -> taken.neem("nemer", LANG)))
              .toList();
      for (Future<Optional<Taak>> keer : keren) {
        keer.get().ifPresent(taak -> assertThat(genomen.add(taak.ronde())).isTrue());
      }
    }

    assertThat(genomen).hasSize(20);
  }

  @Test
  void aRoundWhoseLeaseRanOutGoesToAnotherAndTheOldHolderIsRefused() {
    RondeId ronde = wacht("r");
    Taak oud = taken.neem("weg", VOORBIJ).orElseThrow();

    Taak nieuw = taken.neem("ander", LANG).orElseThrow();

    assertThat(nieuw.ronde()).isEqualTo(ronde);
    assertThat(nieuw.poging()).isEqualTo(2);
    assertThat(taken.verleng(oud, LANG, List.of())).isEqualTo(Sein.VERLOREN);
    assertThatThrownBy(() -> database.wijzig(sessie -> taken.rondAf(sessie, oud)))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.HUUR_VERLOREN));
    assertThat(taken.verleng(nieuw, LANG, List.of())).isEqualTo(Sein.DOORGAAN);
  }

  @Test
  void whatALostHolderWritesIsUndoneWhole() {
    RondeId ronde = wacht("r");
    Taak oud = taken.neem("weg", VOORBIJ).orElseThrow();
    assertThat(taken.neem("ander", LANG)).isPresent();
    RondeverloopStore verlopen = new RondeverloopStore(database);

    assertThatThrownBy(
            () ->
                database.wijzig(
                    sessie -> {
                      verlopen.bewaar(sessie, ronde, List.of(1));
                      taken.eis(sessie, oud);
                    }))
        .isInstanceOf(Opslagfout.class);

    assertThat(verlopen.find(ronde, List.class)).isEmpty();
  }

  @Test
  void aHolderFromBeforeARoundWasQueuedAgainIsRefused() {
    RondeId ronde = wacht("r");
    Taak oud = taken.neem("weg", VOORBIJ).orElseThrow();
    Taak ander = taken.neem("ander", LANG).orElseThrow();
    database.wijzig(sessie -> taken.rondAf(sessie, ander));
    database.wijzig(sessie -> taken.voegToe(sessie, ronde));
    assertThat(taken.neem("derde", LANG)).isPresent();

    assertThat(taken.verleng(oud, LANG, List.of())).isEqualTo(Sein.VERLOREN);
    assertThat(taken.verleng(ander, LANG, List.of())).isEqualTo(Sein.VERLOREN);
  }

  @Test
  void extendingKeepsTheRoundFromOthers() {
    wacht("r");
    Taak taak = taken.neem("a", VOORBIJ).orElseThrow();

    taken.verleng(taak, LANG, List.of());

    assertThat(taken.neem("b", LANG)).isEmpty();
  }

  @Test
  void aStopReachesTheHolder() {
    RondeId ronde = wacht("r");
    Taak taak = taken.neem("a", LANG).orElseThrow();

    boolean gevraagd = taken.vraagStop(ronde);

    assertThat(gevraagd).isTrue();
    assertThat(taken.verleng(taak, LANG, List.of())).isEqualTo(Sein.STOPPEN);
    assertThat(taken.vraagStop(new RondeId("geen"))).isFalse();
  }

  @Test
  void givenBackIsFreeAtOnceAndCountsNoAttempt() {
    wacht("r");
    Taak taak = taken.neem("a", LANG).orElseThrow();

    database.wijzig(sessie -> taken.geefTerug(sessie, taak));
    Taak opnieuw = taken.neem("b", LANG).orElseThrow();

    assertThat(opnieuw.poging()).isEqualTo(1);
    assertThat(opnieuw.token()).isNotEqualTo(taak.token());
  }

  @Test
  void anAttemptThatIsForgivenDoesNotCountAndKeepsItsLease() {
    wacht("r");
    Taak een = taken.neem("a", LANG).orElseThrow();

    taken.vergeef(een);

    assertThat(taken.neem("b", LANG)).isEmpty();
    assertThat(taken.verleng(een, VOORBIJ, List.of())).isEqualTo(Sein.DOORGAAN);
    Taak twee = taken.neem("b", LANG).orElseThrow();
    assertThat(twee.poging()).isEqualTo(1);
    taken.vergeef(een);
    assertThat(taken.verleng(twee, VOORBIJ, List.of())).isEqualTo(Sein.DOORGAAN);
    assertThat(taken.neem("b", LANG).orElseThrow().poging()).isEqualTo(2);
  }

  @Test
  void progressIsThereForEveryNodeWhileSomebodyHoldsTheRound() {
    RondeId ronde = wacht("r");
    assertThat(taken.findVoortgang(ronde, List.class)).isEmpty();
    Taak taak = taken.neem("a", LANG).orElseThrow();

    taken.verleng(taak, LANG, List.of(7));

    assertThat(taken.findVoortgang(ronde, List.class)).contains(List.of(7));
    database.wijzig(sessie -> taken.rondAf(sessie, taak));
    assertThat(taken.bestaat(ronde)).isFalse();
  }

  @Test
  void traceOfTheRequestGoesWithTheRoundHoweverOftenItIsTaken() throws Exception {
    database.metVastlegging("een-trace", sessie -> {}, () -> wacht("r"));
    Taak eerst = taken.neem("weg", VOORBIJ).orElseThrow();
    Taak later = taken.neem("ander", LANG).orElseThrow();
    wacht("zonder");

    assertThat(eerst.trace()).isEqualTo("een-trace");
    assertThat(later.trace()).isEqualTo("een-trace");
    assertThat(taken.neem("derde", LANG).orElseThrow().trace()).isNull();
  }

  private RondeId wacht(String id) {
    Matchingsronde voorbeeld = VolleRegio.ronde(id, Rondestatus.WACHT);
    database.wijzig(
        sessie -> {
          new RondeStore(database).bewaar(sessie, voorbeeld);
          taken.voegToe(sessie, voorbeeld.id());
        });
    return voorbeeld.id();
  }
}
