package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom somebody of one organisation hands over, and sees handed over. */
class OverdrachtTest {
  private static final OrganisatieId ELDERS = new OrganisatieId("elders");
  private static final String PAD = "/v1/caseload-overdrachten";

  private final Werkzoekende persoon =
      Proefdienst.regio().werkzoekenden().stream()
          .filter(een -> een.consulent() != null)
          .findFirst()
          .orElseThrow();
  private final String van = Objects.requireNonNull(persoon.consulent());
  private Inlogproef proef;
  private WerkzoekendeStore mensen;

  @BeforeEach
  void start(@TempDir Path map) throws Exception {
    proef = Inlogproef.metRegio(map);
    mensen = new WerkzoekendeStore(proef.werkbrug().database());
    new OrganisatieStore(proef.werkbrug().database())
        .bewaar(new Organisatie(ELDERS, "Elders", Organisatie.Soort.GEMEENTE, new TreeSet<>()));
    proef.maak("regio", Functie.CONSULENT);
    proef.maak("elders", Set.of(Functie.CONSULENT), ELDERS, null);
  }

  @AfterEach
  void stop() {
    proef.close();
  }

  private List<Werkzoekende> caseload() {
    return mensen.list().stream().filter(een -> van.equals(een.consulent())).toList();
  }

  private HttpResponse<String> draagOver(String wie) {
    return proef.als(
        wie,
        "POST",
        PAD,
        "{\"van\":\"%s\",\"naar\":\"nieuw\",\"reden\":\"vertrek naar zee\"}".formatted(van));
  }

  @Test
  void wholeCaseloadIsThatOfTheOwnOrganisatie() {
    List<Werkzoekende> voor = caseload();

    HttpResponse<String> niemand = draagOver("elders");
    assertThat(niemand.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(niemand).at("/fouten/0/veld").asText()).isEqualTo("van");
    assertThat(caseload()).isEqualTo(voor);

    String naarElders = "{\"organisatie\":\"%s\"}".formatted(ELDERS);
    proef.als("regio", "PATCH", "/v1/werkzoekenden/" + persoon.id(), naarElders);
    JsonNode een = Contractcontrole.houdt(draagOver("elders"));

    assertThat(een.path("mensen"))
        .extracting(JsonNode::asText)
        .containsExactly(persoon.id().waarde());
    assertThat(caseload()).hasSize(voor.size() - 1);
  }

  @Test
  void pageTellsOfHandoversOfPeopleWhoAreReached() {
    assertThat(draagOver("regio").statusCode()).isEqualTo(201);

    assertThat(proef.als("regio", "GET", "/caseload/overdracht", null).body())
        .contains("vertrek naar zee");
    assertThat(proef.als("elders", "GET", "/caseload/overdracht", null).body())
        .doesNotContain("vertrek naar zee");
  }
}
