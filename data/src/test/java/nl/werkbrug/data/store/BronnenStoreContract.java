package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.json.VolleRegio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that are made and changed one at a time, on every database. */
abstract class BronnenStoreContract {
  private static final Regio REGIO = VolleRegio.maak(5);

  private Database database;

  abstract Database leeg();

  @BeforeEach
  void open() {
    database = leeg();
    new RegioStore(database).bewaar(REGIO);
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  @Test
  void refusesARecordWithAnIdInUse() {
    JobcoachStore store = new JobcoachStore(database);

    assertThatThrownBy(
            () -> database.schrijf(sessie -> store.maak(sessie, REGIO.jobcoaches().getFirst())))
        .isInstanceOfSatisfying(
            Opslagfout.class,
            fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.BESTAAT_AL));
  }

  @Test
  void refusesAChangeOfAnOldVersion() {
    WerkzoekendeStore store = new WerkzoekendeStore(database);
    Werkzoekende persoon = met(REGIO.werkzoekenden().getFirst(), "consulent", "nieuw");

    MetVersie<Werkzoekende> eerste = database.schrijf(sessie -> store.wijzig(sessie, persoon, 1));

    assertThat(eerste.versie()).isEqualTo(2);
    assertThatThrownBy(() -> database.schrijf(sessie -> store.wijzig(sessie, persoon, 1)))
        .isInstanceOfSatisfying(
            Opslagfout.class, fout -> assertThat(fout.code()).isEqualTo(Opslagfout.Code.VEROUDERD));
  }

  @Test
  void keepsAKlantnummerUniqueWithinItsOrganisatie() {
    WerkzoekendeStore store = new WerkzoekendeStore(database);
    List<Werkzoekende> twee =
        REGIO.werkzoekenden().subList(0, 2).stream()
            .map(persoon -> met(persoon, "klantnummer", "K-1"))
            .toList();
    store.bewaar(twee.getFirst());

    assertThatThrownBy(() -> store.bewaar(twee.getLast()))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("klantnummer")
        .hasMessageContaining("al gebruikt voor werkzoekende " + twee.getFirst().id());
    assertThat(store.find(twee.getLast().id())).contains(REGIO.werkzoekenden().get(1));
    assertThat(
            database
                .lees(s -> store.findKlant(s, twee.getFirst().organisatie(), "K-1"))
                .map(een -> een.waarde().id()))
        .contains(new WerkzoekendeId(twee.getFirst().id().waarde()));
  }

  @Test
  void refusesAanbodAtAVestigingOfAnotherEmployer() {
    Werkaanbod aanbod = REGIO.aanbod().getFirst();
    AanbodStore store = new AanbodStore(database);
    var boom = DomeinJson.mapper().<com.fasterxml.jackson.databind.JsonNode>valueToTree(aanbod);
    ((com.fasterxml.jackson.databind.node.ObjectNode) boom.path("kern"))
        .put("vestiging", new VestigingId("elders").waarde())
        .put("sroiContract", "geen-contract")
        .put("aanbiederContract", "geen-aanbieder");
    Werkaanbod anders = DomeinJson.lees(boom, Werkaanbod.class);

    assertThatThrownBy(() -> store.bewaar(anders))
        .isInstanceOfSatisfying(
            OngeldigeGegevens.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(een -> een.veld().replaceAll(".*: ", ""))
                    .contains("vestiging", "sroiContract", "aanbiederContract"));
  }

  @Test
  void vestigingThatAanbodNamesCannotGo() {
    WerkgeverStore store = new WerkgeverStore(database);
    Werkaanbod aanbod =
        REGIO.aanbod().stream()
            .filter(een -> een.kern().vestiging() != null)
            .findFirst()
            .orElseThrow();
    Werkgever werkgever = store.get(aanbod.kern().werkplek());
    Werkgever zonder =
        new Werkgever(
            werkgever.id(),
            werkgever.organisatie(),
            werkgever.naam(),
            werkgever.kvk(),
            werkgever.sbi(),
            List.of(),
            werkgever.contactpersonen(),
            werkgever.maximumBegeleiden(),
            werkgever.sroiContracten());

    assertThatThrownBy(() -> database.schrijf(sessie -> store.wijzig(sessie, zonder, 1)))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("vestiging");
  }

  @Test
  void listsInEitherDirectionWithAFilter() {
    WerkzoekendeStore store = new WerkzoekendeStore(database);
    Map<String, Set<String>> filters =
        Map.of("status", Set.of("ACTIEF", "GEPLAATST", "UITGESTROOMD"));

    Pagina<Werkzoekende> op = store.pagina(new Lijstvraag(filters, false, null, 1_000));
    Pagina<Werkzoekende> af = store.pagina(new Lijstvraag(filters, true, null, 1_000));

    assertThat(op.rijen()).hasSize(5);
    assertThat(af.rijen().reversed()).isEqualTo(op.rijen());
  }

  @Test
  void keepsAnAnswerWithItsChangeOrNeither() {
    IdempotentieStore store = new IdempotentieStore();
    IdempotentieStore.Beantwoord antwoord =
        new IdempotentieStore.Beantwoord(
            "hash", 201, "/v1/x", null, "{}".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(
            () ->
                database.wijzig(
                    sessie -> {
                      store.bewaar(sessie, "weg", antwoord);
                      throw new IllegalStateException("ongedaan");
                    }))
        .isInstanceOf(IllegalStateException.class);
    database.wijzig(sessie -> store.bewaar(sessie, "blijft", antwoord));

    assertThat(find(store, "weg")).isEmpty();
    assertThat(find(store, "blijft"))
        .hasValueSatisfying(een -> assertThat(een.locatie()).isEqualTo("/v1/x"));
  }

  private Optional<IdempotentieStore.Beantwoord> find(IdempotentieStore store, String sleutel) {
    return database.lees(sessie -> store.find(sessie, sleutel));
  }

  private static Werkzoekende met(Werkzoekende persoon, String veld, String waarde) {
    com.fasterxml.jackson.databind.node.ObjectNode boom = DomeinJson.mapper().valueToTree(persoon);
    return DomeinJson.lees(boom.put(veld, waarde), Werkzoekende.class);
  }
}
