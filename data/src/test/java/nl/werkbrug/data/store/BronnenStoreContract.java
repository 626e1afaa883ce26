package nl.werkbrug.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Functie;
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

  private static final Instant DAG = Instant.parse("2026-11-02T09:00:00Z");

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
            werkgever.sroiContracten(),
            werkgever.status());

    assertThatThrownBy(() -> database.schrijf(sessie -> store.wijzig(sessie, zonder, 1)))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("vestiging");
  }

  @Test
  void withAWerkgeverThatStopsGoItsKeysAccountsWebhooksAndOpenWork() {
    WerkgeverStore store = new WerkgeverStore(database);
    AanbodStore aanbod = new AanbodStore(database);
    Werkaanbod open = REGIO.aanbod().getFirst();
    Werkaanbod vervuld = REGIO.aanbod().get(1);
    WerkgeverId id = open.kern().werkgever();
    aanbod.bewaar(open.metStatus(Aanbodstatus.OPEN));
    aanbod.bewaar(vervuld.metStatus(Aanbodstatus.VERVULD));
    laatBinnen(id);
    assertThat(binnen(id)).containsExactly(true, true, true, true);

    Werkgever gestopt = met(store.get(id), Werkgever.Status.GESTOPT);
    database.schrijf(sessie -> store.wijzig(sessie, gestopt, 1));

    assertThat(binnen(id)).containsExactly(false, false, false, false);
    assertThat(aanbod.get(open.id()).kern().status()).isEqualTo(Aanbodstatus.INGETROKKEN);
    assertThat(aanbod.get(vervuld.id()).kern().status()).isEqualTo(Aanbodstatus.VERVULD);
    assertThat(store.pagina(new Lijstvraag(Map.of("status", Set.of("GESTOPT")), false, null, 9)))
        .extracting(Pagina::rijen)
        .isEqualTo(List.of(gestopt));
  }

  @Test
  void nothingNewIsMadeForAWerkgeverThatStopped() {
    WerkgeverStore store = new WerkgeverStore(database);
    AanbodStore aanbod = new AanbodStore(database);
    Werkaanbod werk = REGIO.aanbod().getFirst();
    WerkgeverId id = werk.kern().werkgever();
    store.bewaar(met(store.get(id), Werkgever.Status.GESTOPT));

    assertThatThrownBy(() -> laatBinnen(id))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessageContaining("gestopt");
    for (Aanbodstatus status : List.of(Aanbodstatus.OPEN, Aanbodstatus.CONCEPT)) {
      assertThatThrownBy(() -> aanbod.bewaar(werk.metStatus(status)))
          .isInstanceOf(OngeldigeGegevens.class)
          .hasMessageContaining("gestopt");
    }

    store.bewaar(met(store.get(id), Werkgever.Status.ACTIEF));
    aanbod.bewaar(werk.metStatus(Aanbodstatus.OPEN));
    laatBinnen(id);

    assertThat(aanbod.get(werk.id()).kern().status()).isEqualTo(Aanbodstatus.OPEN);
  }

  @Test
  void aWerkgeverOfBeforeThereWasAStatusIsServed() {
    com.fasterxml.jackson.databind.node.ObjectNode oud =
        DomeinJson.mapper().valueToTree(REGIO.werkgevers().getFirst());
    oud.remove("status");

    assertThat(DomeinJson.lees(oud, Werkgever.class).status()).isEqualTo(Werkgever.Status.ACTIEF);
  }

  /** A key, an account with a session, and a webhook. */
  private void laatBinnen(WerkgeverId werkgever) {
    database.wijzig(
        sessie -> {
          new ApiSleutelStore(database)
              .maak(
                  sessie,
                  new ApiSleutel(
                      "sleutel",
                      "Systeem",
                      Set.of(Functie.WERKGEVER),
                      null,
                      werkgever,
                      60,
                      "baas",
                      DAG,
                      null),
                  "hash");
          new AccountStore(database)
              .maak(
                  sessie,
                  new Account(
                      "wg",
                      "Wil",
                      null,
                      Set.of(Functie.WERKGEVER),
                      null,
                      new TreeSet<>(),
                      werkgever,
                      true,
                      null,
                      0,
                      Instant.EPOCH));
        });
    new AccountStore(database).begin("wg", "sessie", DAG, DAG);
    new Postvak(database)
        .bewaar(new Webhook("webhook", werkgever, "https://voorbeeld.nl", "geheim"), DAG);
  }

  private List<Boolean> binnen(WerkgeverId werkgever) {
    AccountStore accounts = new AccountStore(database);
    return List.of(
        new ApiSleutelStore(database).findGeldig("sleutel", "hash").isPresent(),
        accounts.find("wg").orElseThrow().waarde().actief(),
        accounts.findSessie("sessie").isPresent(),
        !new Postvak(database).webhooks(werkgever).isEmpty());
  }

  private static Werkgever met(Werkgever werkgever, Werkgever.Status status) {
    com.fasterxml.jackson.databind.node.ObjectNode boom =
        DomeinJson.mapper().valueToTree(werkgever);
    return DomeinJson.lees(boom.put("status", status.name()), Werkgever.class);
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
