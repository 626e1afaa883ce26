package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.json.VolleRegio;
import org.junit.jupiter.api.Test;

/** A transaction is whole or not there, and readers see one moment. */
abstract class TransactieContract extends DatabaseContract {
  @Test
  void leavesNothingBehindWhenATransactionFails() {
    regios.bewaar(VolleRegio.maak(2));
    long voor = log.laatste();
    OrganisatieStore organisaties = new OrganisatieStore(database);

    assertThatThrownBy(
            () ->
                database.wijzig(
                    sessie -> {
                      organisaties.bewaar(sessie, organisatie("nieuw"));
                      throw new IllegalStateException("halverwege");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("halverwege");

    assertThat(organisaties.find(organisatie("nieuw").id())).isEmpty();
    assertThat(log.laatste()).isEqualTo(voor);
    organisaties.bewaar(organisatie("daarna"));
    assertThat(log.laatste()).isEqualTo(voor + 1);
  }

  @Test
  void takesSeveralStoresIntoOneTransaction() {
    regios.bewaar(VolleRegio.maak(0));
    AanbodStore aanbod = new AanbodStore(database);
    WerkzoekendeStore mensen = new WerkzoekendeStore(database);

    long gezien =
        database.schrijf(
            sessie -> {
              aanbod.bewaar(sessie, VolleRegio.vacature("ab-1"));
              mensen.bewaar(sessie, VolleRegio.vol("wz-1", "Jo"));
              return aanbod.find(sessie, new AanbodId("ab-1")).stream().count();
            });

    assertThat(gezien).isEqualTo(1);
    assertThat(mensen.aantal()).isEqualTo(1);
  }

  @Test
  void undoesATransactionWhoseFailureWasCaught() {
    OrganisatieStore organisaties = new OrganisatieStore(database);

    assertThatThrownBy(
            () ->
                database.wijzig(
                    sessie -> {
                      organisaties.bewaar(sessie, organisatie("nieuw"));
                      assertThatThrownBy(() -> sessie.voerUit("UPDATE bestaatniet SET x = 1"))
                          .isInstanceOf(Opslagfout.class);
                    }))
        .isInstanceOfSatisfying(
            Opslagfout.class, fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.INTERN));

    assertThat(organisaties.list()).isEmpty();
  }

  @Test
  void refusesATransactionWithinATransaction() {
    OrganisatieStore organisaties = new OrganisatieStore(database);

    assertThatThrownBy(
            () -> database.wijzig(sessie -> organisaties.bewaar(organisatie("binnenin"))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(organisaties.list()).isEmpty();
  }

  @Test
  void refusesToWriteWhileReading() {
    OrganisatieStore organisaties = new OrganisatieStore(database);

    assertThatThrownBy(
            () -> database.lees(sessie -> organisaties.bewaar(sessie, organisatie("lezend"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void showsAFollowerEveryChangeInOrderWhileOthersWrite() throws Exception {
    OrganisatieStore organisaties = new OrganisatieStore(database);
    int schrijvers = 4;
    int elk = 20;

    List<Long> gevolgd = new ArrayList<>();
    try (ExecutorService draden = Executors.newFixedThreadPool(schrijvers)) {
      List<Future<?>> werk = new ArrayList<>();
      for (int s = 0; s < schrijvers; s++) {
        String naam = "org-" + s + "-";
        werk.add(
            draden.submit(
                () -> {
                  for (int i = 0; i < elk; i++) {
                    organisaties.bewaar(organisatie(naam + i));
                  }
                }));
      }
      while (gevolgd.size() < schrijvers * elk) {
        for (Wijziging wijziging : log.lees(gevolgd.isEmpty() ? 0 : gevolgd.getLast(), 7)) {
          gevolgd.add(wijziging.nummer());
        }
        if (werk.stream().allMatch(Future::isDone) && log.laatste() < schrijvers * elk) {
          break; // a writer failed: its own get tells how
        }
      }
      for (Future<?> deel : werk) {
        deel.get();
      }
    }

    assertThat(gevolgd)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, schrijvers * elk).boxed().toList());
  }

  @Test
  void readsOneMomentWhileOthersWrite() {
    OrganisatieStore organisaties = new OrganisatieStore(database);
    organisaties.bewaar(organisatie("een"));

    List<Integer> gezien =
        database.lees(
            sessie -> {
              int voor = organisaties.list(sessie).size();
              try (ExecutorService ander = Executors.newSingleThreadExecutor()) {
                ander.submit(() -> organisaties.bewaar(organisatie("twee"))).get();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              return List.of(voor, organisaties.list(sessie).size());
            });

    assertThat(gezien).containsExactly(1, 1);
    assertThat(organisaties.aantal()).isEqualTo(2);
  }

  @Test
  void storesMoreRecordsThanFitInOneBlock() {
    Regio groot = VolleRegio.maak(1_203);

    regios.bewaar(groot);

    List<String> ids = new ArrayList<>();
    new WerkzoekendeStore(database).verwerkAlle(persoon -> ids.add(persoon.id().waarde()));
    assertThat(ids).hasSize(1_203).doesNotHaveDuplicates();
    assertThat(regios.bewaar(groot).totaal().ongewijzigd()).isEqualTo(3 * 1_203 - 1_203 + 7);
  }

  @Test
  void refusesWorkAfterItWasClosed() {
    OrganisatieStore organisaties = new OrganisatieStore(database);

    database.close();

    assertThatThrownBy(organisaties::list)
        .isInstanceOfSatisfying(
            Opslagfout.class, fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.GESLOTEN));
    assertThatThrownBy(() -> organisaties.bewaar(organisatie("laat")))
        .isInstanceOfSatisfying(
            Opslagfout.class, fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.GESLOTEN));
  }
}
