package nl.werkbrug.data.store;

import static nl.werkbrug.data.json.VolleRegio.DIENST;
import static nl.werkbrug.data.json.VolleRegio.HILVERSUM;
import static nl.werkbrug.data.json.VolleRegio.KADER;
import static nl.werkbrug.data.json.VolleRegio.WERKGEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Plek;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.json.VolleRegio;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What every database keeps, and how it is read back. */
abstract class StoreContract extends DatabaseContract {
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
            eerst.sroiContracten(),
            eerst.status());
    assertThat(store.get(eerst.id())).isEqualTo(eerst);

    store.bewaar(ander);

    assertThat(store.get(eerst.id())).isEqualTo(ander);
    assertThat(store.list(List.of(eerst.id()))).containsExactly(ander);
    assertThat(store.pagina(null, 1_000).rijen()).contains(ander).doesNotContain(eerst);

    store.bewaar(eerst);

    assertThat(store.findMetVersie(eerst.id())).contains(new MetVersie<>(eerst, 3));
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
}
