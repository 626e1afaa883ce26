package nl.werkbrug.data.store;

import static nl.werkbrug.data.json.VolleRegio.DIENST;
import static nl.werkbrug.data.json.VolleRegio.HILVERSUM;
import static nl.werkbrug.data.json.VolleRegio.KADER;
import static nl.werkbrug.data.json.VolleRegio.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Plek;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.json.VolleRegio;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database has to do; each of them runs all of this. */
abstract class StoreContract {
  private Database database;
  private RegioStore regios;
  private Wijzigingslog log;

  /** A database without anything in it. */
  abstract Database leeg();

  @BeforeEach
  void open() {
    database = leeg();
    regios = new RegioStore(database);
    log = new Wijzigingslog(database);
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  void formIsKeptPerUserReplacedAndGoneAfterItsTerm() {
    FormulierconceptStore concepten = new FormulierconceptStore(database);
    Instant toen = Instant.parse("2026-01-01T08:00:00Z");
    Map<String, List<String>> eerst = Map.of("titel", List.of("Half «af»"));
    Map<String, List<String>> daarna =
        Map.of("titel", List.of("Af"), "rijbewijzen", List.of("B", "C"));

    concepten.bewaar("anna", "/werk/nieuw", eerst, toen);
    concepten.bewaar("bram", "/werk/nieuw", eerst, toen.plus(Duration.ofDays(30)));
    concepten.bewaar("anna", "/werk/1/wijzig", daarna, toen.plus(Duration.ofDays(1)));
    concepten.bewaar("bram", "/werk/nieuw", daarna, toen.plus(Duration.ofDays(30)).plusSeconds(1));

    assertThat(concepten.find("anna", "/werk/nieuw")).isEmpty();
    assertThat(concepten.find("anna", "/werk/1/wijzig"))
        .get()
        .extracting(een -> een.velden())
        .isEqualTo(daarna);
    assertThat(concepten.find("bram", "/werk/nieuw"))
        .get()
        .extracting(een -> een.velden())
        .isEqualTo(daarna);
    concepten.wis("bram", "/werk/nieuw");
    assertThat(concepten.find("bram", "/werk/nieuw")).isEmpty();
  }

  @Test
  void readsBackAWholeRegio() {
    Regio regio = VolleRegio.maak(7);

    Bewaarresultaat resultaat = regios.bewaar(regio);

    Regio terug = regios.lees();
    assertThat(resultaat.van(Soort.WERKZOEKENDE)).isEqualTo(new Bewaard(7, 0, 0));
    assertThat(resultaat.totaal()).isEqualTo(new Bewaard(21, 0, 0));
    assertThat(terug.gemeenten()).hasSameElementsAs(regio.gemeenten());
    assertThat(terug.organisaties()).isEqualTo(regio.organisaties());
    assertThat(terug.beroepen()).isEqualTo(regio.beroepen());
    assertThat(terug.beleidskaders()).isEqualTo(regio.beleidskaders());
    assertThat(terug.werkgevers()).isEqualTo(regio.werkgevers());
    assertThat(terug.aanbod()).hasSameElementsAs(regio.aanbod()).hasSize(7);
    assertThat(terug.jobcoaches()).isEqualTo(regio.jobcoaches());
    assertThat(terug.werkzoekenden()).hasSameElementsAs(regio.werkzoekenden()).hasSize(7);
  }

  @Test
  void readsAnEmptyDatabaseAsAnEmptyRegio() {
    assertThat(regios.lees()).isEqualTo(Regio.LEEG);
    assertThat(log.laatste()).isZero();
    assertThat(database.bereikbaar()).isTrue();
    assertThat(database.id()).hasSize(36);
  }

  @Test
  void changesNothingWhenTheSameRegioIsSavedAgain() {
    regios.bewaar(VolleRegio.maak(5));
    long voor = log.laatste();

    Bewaarresultaat resultaat = regios.bewaar(VolleRegio.maak(5));

    assertThat(resultaat.totaal()).isEqualTo(new Bewaard(0, 0, 17));
    assertThat(log.laatste()).isEqualTo(voor).isEqualTo(17);
  }

  @Test
  void countsVersionsAndLogsOnlyRealChanges() {
    regios.bewaar(VolleRegio.maak(2));
    WerkzoekendeStore store = new WerkzoekendeStore(database);
    WerkzoekendeId id = new WerkzoekendeId("wz-0");
    long voor = log.laatste();

    Bewaard eerste = store.bewaar(VolleRegio.vol("wz-0", "Andere Naam"));
    Bewaard tweede = store.bewaar(VolleRegio.vol("wz-0", "Andere Naam"));

    assertThat(eerste).isEqualTo(new Bewaard(0, 1, 0));
    assertThat(tweede).isEqualTo(new Bewaard(0, 0, 1));
    assertThat(store.findMetVersie(id))
        .contains(new MetVersie<>(VolleRegio.vol("wz-0", "Andere Naam"), 2));
    assertThat(store.findMetVersie(new WerkzoekendeId("wz-1")).orElseThrow().versie()).isEqualTo(1);
    assertThat(log.lees(voor, 10))
        .extracting(Wijziging::nummer, Wijziging::soort, Wijziging::id, Wijziging::verwijderd)
        .containsExactly(Tuple.tuple(voor + 1, Soort.WERKZOEKENDE, "wz-0", false));
  }

  @Test
  void whatWasReadBeforeIsReadAnewOnceItChanged() {
    regios.bewaar(VolleRegio.maak(2));
    WerkgeverStore store = new WerkgeverStore(database);
    Werkgever eerst = store.list().getFirst();
    Werkgever ander =
        new Werkgever(
            eerst.id(),
            eerst.organisatie(),
            "Andere naam",
            eerst.kvk(),
            eerst.sbi(),
            eerst.vestigingen(),
            eerst.contactpersonen(),
            eerst.maximumBegeleiden(),
            eerst.sroiContracten());
    assertThat(store.get(eerst.id())).isEqualTo(eerst);

    store.bewaar(ander);

    assertThat(store.get(eerst.id())).isEqualTo(ander);
    assertThat(store.list(List.of(eerst.id()))).containsExactly(ander);
    assertThat(store.pagina(null, 1_000).rijen()).contains(ander).doesNotContain(eerst);

    store.bewaar(eerst);

    assertThat(store.findMetVersie(eerst.id())).contains(new MetVersie<>(eerst, 3));
  }

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
  void namesEveryReferenceToSomethingThatDoesNotExist() {
    Regio vol = VolleRegio.maak(2);
    Regio zonder =
        new Regio(
            vol.gemeenten(),
            vol.organisaties(),
            vol.beroepen(),
            List.of(),
            List.of(),
            vol.aanbod(),
            List.of(),
            vol.werkzoekenden());

    OngeldigeGegevens fout =
        catchThrowableOfType(OngeldigeGegevens.class, () -> regios.bewaar(zonder));

    String werkgever = "moet het nummer van een bestaande werkgever zijn";
    assertThat(fout.fouten())
        .containsExactly(
            new Gegevensfout("aanbod ab-0: werkgever", "wg-1", werkgever),
            new Gegevensfout("aanbod ab-0: inlener", "wg-1", werkgever),
            new Gegevensfout("aanbod ab-1: werkgever", "wg-1", werkgever),
            new Gegevensfout(
                "werkzoekende wz-0: huidigeJobcoach",
                "jc-1",
                "moet het nummer van een bestaande jobcoach zijn"));
    assertThat(regios.lees()).isEqualTo(Regio.LEEG);
    assertThat(log.laatste()).isZero();
  }

  @Test
  void findsReferencesInWhatWasStoredBefore() {
    regios.bewaar(VolleRegio.maak(0));

    new AanbodStore(database).bewaar(VolleRegio.vacature("ab-9"));

    assertThat(new AanbodStore(database).get(new AanbodId("ab-9")))
        .isEqualTo(VolleRegio.vacature("ab-9"));
  }

  @Test
  void refusesTheSameReferentieTwiceAtOneWerkgever() {
    regios.bewaar(VolleRegio.maak(1));
    Werkaanbod dubbel =
        metReferentie(VolleRegio.vacature("ab-0"), new AanbodId("ab-dubbel"), "ref-ab-0");

    assertThatThrownBy(() -> new AanbodStore(database).bewaar(dubbel))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage(
            "`aanbod ab-dubbel: referentie` (ref-ab-0) is bij werkgever wg-1 al gebruikt voor"
                + " aanbod ab-0");
  }

  private static Werkaanbod metReferentie(Vacature vacature, AanbodId id, String referentie) {
    Aanbodkern k = vacature.kern();
    return new Vacature(
        new Aanbodkern(
            id,
            referentie,
            k.organisatie(),
            k.werkgever(),
            k.inlener(),
            k.vestiging(),
            k.titel(),
            k.tekst(),
            k.beroep(),
            k.sbi(),
            k.gemeente(),
            k.postcode(),
            k.plekken(),
            k.werktijd(),
            k.eisen(),
            k.voorwaarden(),
            k.ondersteuning(),
            k.verdringingstoets(),
            k.sroiContract(),
            k.aanbiederContract(),
            k.status(),
            k.publicatiedatum()));
  }

  @Test
  void refusesTheSameIdTwiceInOneSave() {
    Regio vol = VolleRegio.maak(0);
    Regio dubbel =
        new Regio(
            vol.gemeenten(),
            vol.organisaties(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(VolleRegio.onbekend("wz-1"), VolleRegio.onbekend("wz-1")));

    assertThatThrownBy(() -> regios.bewaar(dubbel))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage("`werkzoekende id` (wz-1) mag maar één keer voorkomen");
  }

  @Test
  void removesWhatNothingRefersTo() {
    regios.bewaar(VolleRegio.maak(1));
    AanbodStore aanbod = new AanbodStore(database);
    WerkgeverStore werkgevers = new WerkgeverStore(database);

    assertThatThrownBy(() -> database.wijzig(sessie -> werkgevers.verwijder(sessie, WERKGEVER)))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.NOG_IN_GEBRUIK));
    database.wijzig(
        sessie -> {
          aanbod.verwijder(sessie, new AanbodId("ab-0"));
          werkgevers.verwijder(sessie, WERKGEVER);
        });

    assertThat(werkgevers.list()).isEmpty();
    assertThat(log.lees(log.laatste() - 2, 10))
        .extracting(Wijziging::soort, Wijziging::verwijderd)
        .containsExactly(Tuple.tuple(Soort.AANBOD, true), Tuple.tuple(Soort.WERKGEVER, true));
  }

  @Test
  void saysWhichRecordDoesNotExist() {
    WerkgeverStore werkgevers = new WerkgeverStore(database);

    assertThat(werkgevers.find(new WerkgeverId("weg"))).isEmpty();
    assertThatThrownBy(() -> werkgevers.get(new WerkgeverId("weg")))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> {
              assertThat(fout.code()).isEqualTo(Opslagfout.Code.NIET_GEVONDEN);
              assertThat(fout.soort()).isEqualTo(Opslagfout.Soort.GEBRUIKER);
              assertThat(fout).hasMessage("Er is geen werkgever met nummer weg.");
            });
  }

  @Test
  void walksThePagesInDutchOrder() {
    regios.bewaar(VolleRegio.maak(0));
    List<String> namen =
        List.of(
            "Zeeman",
            "de Vries",
            "Émile",
            "Eva",
            "élan",
            "Ångström",
            "Aalbers",
            "IJsbrand",
            "ijzer",
            "Jansen",
            "çelik",
            "Ünal",
            "Udo",
            "'t Hart",
            "d'Hondt",
            "O’Neil",
            "Jansen");
    WerkzoekendeStore store = new WerkzoekendeStore(database);
    database.wijzig(
        sessie -> {
          for (int i = 0; i < namen.size(); i++) {
            store.bewaar(sessie, VolleRegio.vol("wz-" + i, namen.get(i)));
          }
          store.bewaar(sessie, VolleRegio.onbekend("wz-a"));
        });

    List<Werkzoekende> gelezen = new ArrayList<>();
    String na = null;
    do {
      Pagina<Werkzoekende> pagina = store.pagina(na, 3);
      assertThat(pagina.rijen()).hasSizeBetween(1, 3);
      gelezen.addAll(pagina.rijen());
      na = pagina.volgende();
    } while (na != null);

    Collator collator = Collator.getInstance(Locale.of("nl"));
    assertThat(gelezen).hasSize(namen.size() + 1).isEqualTo(store.list());
    assertThat(gelezen.subList(0, namen.size()))
        .extracting(persoon -> persoon.persoon().naam().waardeOfNull())
        .isSortedAccordingTo((een, ander) -> collator.compare(een, ander));
    assertThat(gelezen.getLast().id()).isEqualTo(new WerkzoekendeId("wz-a"));
  }

  @Test
  void listsWhatFitsTheFilter() {
    regios.bewaar(VolleRegio.maak(6));
    AanbodStore aanbod = new AanbodStore(database);
    WerkzoekendeStore mensen = new WerkzoekendeStore(database);

    Pagina<Werkaanbod> open =
        aanbod.pagina(
            new AanbodStore.Filter(DIENST, WERKGEVER, HILVERSUM, null, Aanbodstatus.OPEN),
            null,
            100);
    Pagina<Werkzoekende> klant =
        mensen.pagina(
            new WerkzoekendeStore.Filter(null, null, null, "consulent.1", "K-wz-2"), null, 100);

    assertThat(open.rijen())
        .extracting(Werkaanbod::id)
        .extracting(AanbodId::waarde)
        .containsExactly("ab-0", "ab-2", "ab-4");
    assertThat(open.volgende()).isNull();
    assertThat(klant.rijen()).extracting(p -> p.id().waarde()).containsExactly("wz-2");
    assertThat(mensen.list(List.of(new WerkzoekendeId("wz-3"), new WerkzoekendeId("geen"))))
        .containsExactly(VolleRegio.onbekend("wz-3"));
  }

  @Test
  void refusesACursorOfSomethingElse() {
    WerkgeverStore werkgevers = new WerkgeverStore(database);

    assertThatThrownBy(() -> werkgevers.pagina("*", 10))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("moet komen uit de vorige bladzijde");
    assertThatThrownBy(() -> werkgevers.pagina(null, 0))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage("`hoogstens` (0) moet tussen 1 en 1000 liggen");
  }

  @Test
  void neverOverwritesAVersionOfABeleidskader() {
    regios.bewaar(VolleRegio.maak(0));
    BeleidskaderStore kaders = new BeleidskaderStore(database);
    String anders = DomeinJson.schrijf(VolleRegio.kader(1));
    Beleidskader gewijzigd =
        DomeinJson.lees(anders.replace("Gooi en Vechtstreek", "Anders"), Beleidskader.class);

    assertThatThrownBy(() -> kaders.bewaar(gewijzigd))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("geef een gewijzigd beleidskader versie 2");
    kaders.bewaar(VolleRegio.kader(2));

    assertThat(kaders.versies(KADER)).containsExactly(1, 2);
    assertThat(kaders.get(KADER)).isEqualTo(VolleRegio.kader(2));
    assertThat(kaders.get(KADER, 1)).isEqualTo(VolleRegio.kader(1));
    assertThat(kaders.list()).containsExactly(VolleRegio.kader(2));
    assertThat(kaders.find(new BeleidskaderId("geen"))).isEmpty();
  }

  @Test
  void keepsPostcodes() {
    PostcodeStore postcodes = new PostcodeStore(database);
    Plek vol = new Plek(new Punt(52.2291, 5.1669), Gegeven.bekend("Hilversum"), Gegeven.onbekend());
    Plek kaal = new Plek(new Punt(51.5, 4.25), Gegeven.onbekend(), Gegeven.bekend("Ergens"));

    Bewaard eerste = postcodes.bewaar(Map.of(1211, vol, 4700, vol));
    Bewaard tweede = postcodes.bewaar(Map.of(1211, vol, 4700, kaal));

    assertThat(eerste).isEqualTo(new Bewaard(2, 0, 0));
    assertThat(tweede).isEqualTo(new Bewaard(0, 1, 1));
    assertThat(postcodes.lees()).isEqualTo(Map.of(1211, vol, 4700, kaal));
    assertThat(log.lees(0, 10)).extracting(Wijziging::id).containsExactly("tabel", "tabel");
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

  static Organisatie organisatie(String id) {
    return new Organisatie(
        new OrganisatieId(id), "Organisatie " + id, Organisatie.Soort.GEMEENTE, new TreeSet<>());
  }
}
