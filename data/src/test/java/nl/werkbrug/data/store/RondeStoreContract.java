package nl.werkbrug.data.store;

import static nl.werkbrug.data.json.VolleRegio.DIENST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.json.VolleRegio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database has to do with rounds, their results and the choices of people. */
abstract class RondeStoreContract {
  private static final RondeId RONDE = new RondeId("r-1");

  private Database database;
  private RegioStore regios;

  /** A database without anything in it. */
  abstract Database leeg();

  @BeforeEach
  void open() {
    database = leeg();
    regios = new RegioStore(database);
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  void keepsARondeWithItsResults() {
    regios.bewaar(VolleRegio.maak(6));
    RondeStore rondes = new RondeStore(database);
    UitkomstStore uitkomsten = new UitkomstStore(database);
    List<Voorstel> voorstellen =
        IntStream.range(0, 4)
            .mapToObj(i -> VolleRegio.voorstel("v-" + i, "r-1", "wz-" + i, "ab-" + i % 2, 900 - i))
            .toList();
    NietGeplaatst niet = VolleRegio.nietGeplaatst("r-1", "wz-5");

    database.wijzig(
        sessie -> {
          rondes.bewaar(sessie, VolleRegio.ronde("r-1", Rondestatus.KLAAR));
          uitkomsten.voegVoorstellenToe(sessie, RONDE, voorstellen.subList(0, 3));
          uitkomsten.voegVoorstellenToe(sessie, RONDE, voorstellen.subList(3, 4));
          uitkomsten.voegNietGeplaatstToe(sessie, RONDE, List.of(niet));
        });

    UitkomstStore.Filter alles = UitkomstStore.Filter.ALLES;
    Pagina<Voorstel> eerste = uitkomsten.listVoorstellen(RONDE, alles, null, 3);
    Pagina<Voorstel> tweede = uitkomsten.listVoorstellen(RONDE, alles, eerste.volgende(), 3);
    assertThat(rondes.get(RONDE)).isEqualTo(VolleRegio.ronde("r-1", Rondestatus.KLAAR));
    assertThat(eerste.rijen()).isEqualTo(voorstellen.subList(0, 3));
    assertThat(tweede).isEqualTo(new Pagina<>(voorstellen.subList(3, 4), null));
    assertThat(uitkomsten.getVoorstel(new VoorstelId("v-2"))).isEqualTo(voorstellen.get(2));
    assertThat(uitkomsten.listVoorstellenVan(new WerkzoekendeId("wz-1")))
        .containsExactly(voorstellen.get(1));
    assertThat(
            uitkomsten
                .listVoorstellen(
                    RONDE,
                    new UitkomstStore.Filter(null, new AanbodId("ab-1"), VolleRegio.COACH),
                    null,
                    10)
                .rijen())
        .containsExactly(voorstellen.get(1), voorstellen.get(3));
    assertThat(uitkomsten.listNietGeplaatst(RONDE, niet.reden(), null, 10).rijen())
        .containsExactly(niet);
    assertThat(uitkomsten.findNietGeplaatst(RONDE, niet.werkzoekende())).contains(niet);

    database.wijzig(sessie -> uitkomsten.wis(sessie, RONDE));

    assertThat(uitkomsten.listVoorstellen(RONDE, alles, null, 10).rijen()).isEmpty();
    assertThat(rondes.find(RONDE)).isPresent();
  }

  @Test
  void listsRondesNewestFirstAndByStatus() {
    regios.bewaar(VolleRegio.maak(0));
    RondeStore rondes = new RondeStore(database);

    rondes.bewaar(VolleRegio.ronde("r-1", Rondestatus.WACHT));
    rondes.bewaar(VolleRegio.ronde("r-2", Rondestatus.MISLUKT));

    assertThat(rondes.list()).extracting(r -> r.id().waarde()).containsExactly("r-1", "r-2");
    assertThat(rondes.pagina(DIENST, Rondestatus.WACHT, null, 10).rijen())
        .extracting(r -> r.id().waarde())
        .containsExactly("r-1");
  }

  @Test
  void refusesVoorstellenForWhatDoesNotExist() {
    regios.bewaar(VolleRegio.maak(1));
    UitkomstStore uitkomsten = new UitkomstStore(database);
    List<Voorstel> voorstellen = List.of(VolleRegio.voorstel("v-1", "r-1", "wz-9", "ab-9", 1));

    assertThatThrownBy(
            () ->
                database.wijzig(
                    sessie -> uitkomsten.voegVoorstellenToe(sessie, RONDE, voorstellen)))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("`matchingsronde r-1: werkzoekende` (wz-9)")
        .hasMessageContaining("`matchingsronde r-1: aanbod` (ab-9)")
        .hasMessageContaining("`matchingsronde r-1: ronde` (r-1)");
  }

  @Test
  void refusesARondeWithAnUnknownVersionOfItsBeleidskader() {
    Regio vol = VolleRegio.maak(0);
    regios.bewaar(
        new Regio(
            vol.gemeenten(),
            vol.organisaties(),
            List.of(),
            List.of(VolleRegio.kader(2)),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    assertThatThrownBy(
            () -> new RondeStore(database).bewaar(VolleRegio.ronde("r-1", Rondestatus.WACHT)))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage(
            "`matchingsronde r-1: beleidsversie` (1) moet een bestaande versie van beleidskader"
                + " kader-1 zijn: [2]");
  }

  @Test
  void streamsTheFilesOfARonde() {
    regios.bewaar(VolleRegio.maak(0));
    new RondeStore(database).bewaar(VolleRegio.ronde("r-1", Rondestatus.WACHT));
    UitkomstStore uitkomsten = new UitkomstStore(database);
    byte[] groot = new byte[(5 << 19) + 7];
    new Random(1).nextBytes(groot);

    database.wijzig(
        sessie -> {
          uitkomsten.schrijfBestand(sessie, RONDE, "dossier", new ByteArrayInputStream(groot));
          uitkomsten.schrijfBestand(sessie, RONDE, "leeg", new ByteArrayInputStream(new byte[0]));
        });

    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    assertThat(uitkomsten.leesBestand(RONDE, "dossier", uit)).isTrue();
    assertThat(uit.toByteArray()).isEqualTo(groot);
    assertThat(uitkomsten.leesBestand(RONDE, "leeg", new ByteArrayOutputStream())).isTrue();
    assertThat(uitkomsten.leesBestand(RONDE, "geen", uit)).isFalse();
    assertThat(uitkomsten.listBestanden(RONDE)).containsExactly("dossier", "leeg");
  }

  @Test
  void keepsPinsAndExclusions() {
    regios.bewaar(VolleRegio.maak(2));
    KeuzeStore keuzes = new KeuzeStore(database);
    WerkzoekendeId persoon = new WerkzoekendeId("wz-0");
    AanbodId aanbod = new AanbodId("ab-1");

    database.wijzig(
        sessie -> {
          keuzes.zetVast(sessie, new Vastzetting(persoon, aanbod, VolleRegio.COACH, 3));
          keuzes.zetVast(sessie, new Vastzetting(persoon, aanbod, null, 0));
          keuzes.sluitUit(sessie, new Uitsluiting(persoon, aanbod, "Wil niet."));
        });

    assertThat(keuzes.listVastgezet()).containsExactly(new Vastzetting(persoon, aanbod, null, 0));
    assertThat(keuzes.listUitgesloten())
        .containsExactly(new Uitsluiting(persoon, aanbod, "Wil niet."));
    assertThatThrownBy(
            () ->
                database.wijzig(
                    sessie ->
                        keuzes.zetVast(
                            sessie, new Vastzetting(persoon, null, new JobcoachId("weg"), 0))))
        .isInstanceOf(OngeldigeGegevens.class);
    boolean los = database.schrijf(sessie -> keuzes.maakLos(sessie, persoon));
    boolean toe = database.schrijf(sessie -> keuzes.laatToe(sessie, persoon, aanbod));
    assertThat(los && toe).isTrue();
    assertThat(keuzes.listVastgezet()).isEmpty();
    assertThat(keuzes.listUitgesloten()).isEmpty();
  }
}
