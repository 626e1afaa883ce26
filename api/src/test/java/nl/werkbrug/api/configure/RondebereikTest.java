package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.OrganisatieStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What somebody of one organisation or gemeente starts, and sees of a round of the region. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RondebereikTest {
  private static final Regio REGIO = Proefdienst.regio();
  private static final OrganisatieId ELDERS = new OrganisatieId("elders");
  private static final OrganisatieId TWEEDE = new OrganisatieId("tweede");
  private static final OrganisatieId LOKAAL = new OrganisatieId("lokaal");
  private static final Set<String> DOELGROEPDELEN =
      Set.of("ONTWIKKELING", "LOONWAARDEBENUTTING", "INCLUSIE");

  private final GemeenteId thuis = REGIO.gemeenten().getFirst().id();
  private final GemeenteId buiten = REGIO.gemeenten().getLast().id();
  private final Set<String> vanTweede = new HashSet<>();
  private Inlogproef proef;
  private String ronde;

  @BeforeAll
  void fill(@TempDir Path map) throws Exception {
    proef = Inlogproef.metRegio(map);
    OrganisatieStore organisaties = new OrganisatieStore(proef.werkbrug().database());
    organisaties.bewaar(
        new Organisatie(ELDERS, "Elders", Organisatie.Soort.GEMEENTE, new TreeSet<>()));
    organisaties.bewaar(
        new Organisatie(
            LOKAAL, "Lokaal", Organisatie.Soort.GEMEENTE, new TreeSet<>(Set.of(thuis))));
    proef.maak("regio", Functie.ACCOUNTMANAGER);
    proef.maak("consulent", Functie.CONSULENT);
    proef.maak("elders", Set.of(Functie.ACCOUNTMANAGER), ELDERS, null);
    proef.maak("lokaal", Set.of(Functie.ACCOUNTMANAGER), LOKAAL, null);
    proef.maak("eigen", Set.of(Functie.ACCOUNTMANAGER), organisatie(), null);
    organisaties.bewaar(
        new Organisatie(TWEEDE, "Tweede", Organisatie.Soort.GEMEENTE, new TreeSet<>()));
    proef.maak("tweede", Set.of(Functie.ACCOUNTMANAGER), TWEEDE, null);
    verdeelOverTweeOrganisaties();
    ronde = proef.reken("regio", "/v1/matchingsrondes");
  }

  @AfterAll
  void stop() {
    proef.close();
  }

  /** Every other person goes to the second, so that one's own is less than all. */
  private void verdeelOverTweeOrganisaties() {
    boolean over = false;
    for (Werkzoekende mens : REGIO.werkzoekenden()) {
      over = !over;
      if (mens.organisatie().equals(organisatie()) && !over) {
        HttpResponse<String> antwoord =
            proef.als(
                "consulent",
                "PATCH",
                "/v1/werkzoekenden/" + mens.id(),
                "{\"organisatie\":\"%s\"}".formatted(TWEEDE));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        vanTweede.add(mens.id().waarde());
      }
    }
    assertThat(vanTweede).isNotEmpty();
  }

  private Set<String> eigen() {
    return REGIO.werkzoekenden().stream()
        .filter(mens -> mens.organisatie().equals(organisatie()))
        .map(mens -> mens.id().waarde())
        .filter(id -> !vanTweede.contains(id))
        .collect(Collectors.toSet());
  }

  private Set<String> mensen(String wie, String pad, String lijst) {
    Set<String> ids = new TreeSet<>();
    lees(wie, pad).path(lijst).forEach(een -> ids.add(een.path("werkzoekende").asText()));
    return ids;
  }

  @Test
  void roundOfTheRegionShowsEachOrganisatieItsOwnPeople() {
    for (String deel : List.of("/voorstellen", "/niet-geplaatst")) {
      String pad = ronde + deel + "?aantal=1000";
      Set<String> alle = mensen("regio", pad, "items");
      Set<String> eigen = mensen("eigen", pad, "items");
      Set<String> tweede = mensen("tweede", pad, "items");

      assertThat(eigen).as(deel).isNotEmpty().isSubsetOf(eigen()).isSubsetOf(alle);
      assertThat(tweede).as(deel).isNotEmpty().isSubsetOf(vanTweede).isSubsetOf(alle);
      assertThat(mensen("elders", pad, "items")).as(deel).isEmpty();
    }
  }

  private static OrganisatieId organisatie() {
    return REGIO.werkzoekenden().getFirst().organisatie();
  }

  private HttpResponse<String> start(String wie, String vraag) {
    return proef.als(wie, "POST", "/v1/matchingsrondes", vraag);
  }

  private JsonNode lees(String wie, String pad) {
    return Contractcontrole.houdt(proef.als(wie, "GET", pad, null));
  }

  /** The first lists of kandidaten of the region that somebody is on. */
  private List<String> lijsten() {
    return REGIO.aanbod().stream()
        .filter(werk -> werk.kern().beroep().waardeOfNull() != null)
        .flatMap(
            werk ->
                List.of("vacatures", "arrangementen").stream()
                    .map(soort -> "/v1/" + soort + "/" + werk.id().waarde() + "/kandidaten"))
        .filter(
            pad -> {
              HttpResponse<String> antwoord = proef.als("regio", "GET", pad, null);
              return antwoord.statusCode() == 200
                  && !Contractcontrole.houdt(antwoord).path("kandidaten").isEmpty();
            })
        .limit(5)
        .toList();
  }

  @Test
  void kandidatenOfAnotherOrganisatieAreNotShownAndNotCounted() {
    Set<String> eigen = eigen();
    Set<String> getoond = new HashSet<>();

    assertThat(lijsten()).isNotEmpty();
    for (String lijst : lijsten()) {
      JsonNode elders = lees("elders", lijst);
      assertThat(elders.path("kandidaten")).as(lijst).isEmpty();
      assertThat(elders.path("aantalKandidaten").asInt()).as(lijst).isZero();
      for (JsonNode iemand : lees("eigen", lijst).path("kandidaten")) {
        assertThat(eigen).contains(iemand.path("werkzoekende").asText());
        getoond.add(iemand.path("werkzoekende").asText());
        String verdrongen = iemand.at("/effect/verdrongen").asText("");
        assertThat(verdrongen.isEmpty() || eigen.contains(verdrongen)).isTrue();
      }
      assertThat(mensen("tweede", lijst, "kandidaten")).isSubsetOf(vanTweede);
      Set<String> samen = mensen("eigen", lijst, "kandidaten");
      samen.addAll(mensen("tweede", lijst, "kandidaten"));
      Set<String> vanBeide = mensen("regio", lijst, "kandidaten");
      vanBeide.removeIf(id -> !eigen.contains(id) && !vanTweede.contains(id));
      assertThat(samen).as(lijst).containsAll(vanBeide);
    }
    assertThat(getoond).isNotEmpty();
  }

  @Test
  void partsOfSomeDoelgroepenAreForWhoNeedsThem() {
    int[] vol = new int[1];
    for (String lijst : lijsten()) {
      JsonNode alle = lees("consulent", lijst).path("kandidaten");
      alle.forEach(
          iemand ->
              iemand
                  .path("uitleg")
                  .forEach(
                      deel ->
                          vol[0] += DOELGROEPDELEN.contains(deel.path("deel").asText()) ? 1 : 0));
      for (JsonNode iemand : lees("regio", lijst).path("kandidaten")) {
        assertThat(iemand.path("uitleg")).isNotEmpty();
        for (JsonNode deel : iemand.path("uitleg")) {
          assertThat(DOELGROEPDELEN).doesNotContain(deel.path("deel").asText());
          assertThat(deel.path("tekst").asText()).doesNotContainPattern("[0-9]");
        }
      }
    }
    assertThat(vol[0]).isPositive();
  }

  @Test
  void reasonOfAnExclusionIsForWhoNeedsIt() {
    String reden = "Staand werk gaat niet meer";
    JsonNode voorstel = lees("consulent", ronde + "/voorstellen").at("/items/0");
    String wie = voorstel.path("werkzoekende").asText();
    proef.als(
        "consulent",
        "PUT",
        "/v1/uitsluitingen/%s/%s".formatted(wie, voorstel.path("aanbod").asText()),
        "{\"reden\":\"%s\"}".formatted(reden));

    String wijzigingen = proef.reken("regio", ronde + "/_herplan") + "/wijzigingen?aantal=1000";

    assertThat(tekst("consulent", wijzigingen, wie)).contains("is afgewezen", reden);
    assertThat(tekst("regio", wijzigingen, wie)).contains("is afgewezen").doesNotContain(reden);
  }

  private String tekst(String lezer, String lijst, String wie) {
    for (JsonNode een : lees(lezer, lijst).path("items")) {
      if (een.path("werkzoekende").asText().equals(wie)) {
        return een.path("tekst").asText();
      }
    }
    throw new AssertionError(wie + " staat niet in " + lijst);
  }

  @Test
  void organisatieStartsARoundOfItsOwnGemeentenOnly() {
    assertThat(buiten).isNotEqualTo(thuis);

    HttpResponse<String> vreemd =
        start("lokaal", "{\"gemeenten\":[\"%s\"],\"proef\":true}".formatted(buiten));
    HttpResponse<String> eigen = start("lokaal", "{\"proef\":true}");

    assertThat(vreemd.statusCode()).isEqualTo(403);
    JsonNode ronde = Contractcontrole.houdt(eigen);
    assertThat(ronde.path("gemeenten")).hasSize(1);
    assertThat(ronde.at("/gemeenten/0").asText()).isEqualTo(thuis.waarde());
    assertThat(ronde.path("organisatie").asText()).isEqualTo(LOKAAL.waarde());
    String stop = "/v1/matchingsrondes/" + ronde.path("id").asText() + "/_stop";
    assertThat(proef.als("elders", "POST", stop, null).statusCode()).isEqualTo(404);
    assertThat(proef.als("lokaal", "POST", stop, null).statusCode()).isIn(202, 409);
  }

  @Test
  void beleidskaderIsChangedByItsOwnOrganisatie() {
    proef.maak("eldersbeheer", Set.of(Functie.BEHEERDER), ELDERS, null);
    ObjectNode kader = (ObjectNode) lees("eldersbeheer", "/v1/beleidskaders").path("items").path(0);
    String pad = "/v1/beleidskaders/" + kader.path("id").asText();
    OrganisatieId eigen = new OrganisatieId(kader.path("organisatie").asText());
    proef.maak("eigenbeheer", Set.of(Functie.BEHEERDER), eigen, null);

    assertThat(proef.als("eldersbeheer", "PUT", pad, kader.toString()).statusCode()).isEqualTo(404);
    assertThat(proef.als("eigenbeheer", "PUT", pad, kader.toString()).statusCode()).isEqualTo(200);
    ObjectNode nieuw = kader.put("id", "nieuw");
    assertThat(
            proef.als("eldersbeheer", "POST", "/v1/beleidskaders", nieuw.toString()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void bedragIsForTheWholeRegion() {
    proef.maak("regiobeheer", Functie.BEHEERDER);
    proef.maak("lokaalbeheer", Set.of(Functie.BEHEERDER), LOKAAL, null);
    String bedrag =
        "{\"soort\":\"%s\",\"vanaf\":\"2026-01-01\",\"cent\":100000,\"bron\":\"Proef\"}"
            .formatted(Bedrag.Soort.values()[0]);

    HttpResponse<String> lokaal = proef.als("lokaalbeheer", "POST", "/v1/bedragen", bedrag);
    HttpResponse<String> regio = proef.als("regiobeheer", "POST", "/v1/bedragen", bedrag);

    assertThat(lokaal.statusCode()).isEqualTo(403);
    assertThat(regio.statusCode()).isEqualTo(201);
  }
}
