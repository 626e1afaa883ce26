package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.WerkgeverStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Contact with a werkgever: recorded, listed, gone after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactmomentTest {
  private static final LocalDate VANDAAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private Proefdienst dienst;
  private Werkgever eerste;
  private Werkgever tweede;
  private Werkgever laatste;

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    dienst = Proefdienst.metRegio(map);
    WerkgeverStore werkgevers = new WerkgeverStore(dienst.werkbrug().database());
    eerste = werkgevers.list().getFirst();
    tweede = werkgevers.list().get(1);
    laatste = werkgevers.list().getLast();
  }

  @AfterAll
  void stop() {
    dienst.close();
  }

  @Test
  void contactIsRecordedWithTheFieldsOfVumAndStaysOpenUntilItIsDone() {
    String adres = "/v1/werkgevers/" + eerste.id().waarde() + "/contactmomenten";
    HttpResponse<String> gemaakt =
        dienst.post(
            adres,
            """
            {"datum": "%s", "soort": "BEZOEK", "onderwerp": "JOBCARVING", "contactpersoon": "%s",
             "verslag": "Wil taken afsplitsen.", "opvolgen": "%s"}
            """
                .formatted(
                    VANDAAG.minusDays(3),
                    eerste.contactpersonen().getFirst().naam(),
                    VANDAAG.plusDays(4)));

    JsonNode contact = Contractcontrole.houdt(gemaakt);
    String open = Contractcontrole.houdt(dienst.get("/v1/contactmomenten")).toString();
    String signalen = dienst.get("/signalen").body();
    String agenda = dienst.get("/v1/signalen/_agenda?functie=ACCOUNTMANAGER").body();
    HttpResponse<String> af =
        dienst.post(adres + "/" + contact.path("id").asText() + "/afhandeling", "");
    HttpResponse<String> nogEens =
        dienst.post(adres + "/" + contact.path("id").asText() + "/afhandeling", "");

    assertThat(gemaakt.statusCode()).isEqualTo(201);
    assertThat(contact.at("/werkgever/handelsnaamOrganisatie").asText()).isEqualTo(eerste.naam());
    assertThat(contact.at("/accountmanager/naamOrganisatie").asText()).isNotBlank();
    assertThat(contact.at("/contactpersoonAfdeling/naam").asText())
        .isEqualTo(eerste.contactpersonen().getFirst().naam());
    assertThat(open).contains(contact.path("id").asText());
    assertThat(signalen).contains("Opvolgen bij werkgevers", eerste.naam() + ": jobcarving");
    String uid = "UID:contact-" + contact.path("id").asText();
    assertThat(agenda.replace("\r\n ", ""))
        .contains(uid, "op (jobcarving)", "Werkgever " + eerste.id().waarde())
        .doesNotContain("afsplitsen", eerste.contactpersonen().getFirst().naam());
    for (String zonder :
        List.of("?functie=CONSULENT", "?soort=EVALUATIE", "?eigenaar=iemand", "?tot=" + VANDAAG)) {
      assertThat(dienst.get("/v1/signalen/_agenda" + zonder).body().replace("\r\n ", ""))
          .as(zonder)
          .doesNotContain(uid);
    }
    assertThat(dienst.get("/v1/signalen/_agenda").body().replace("\r\n ", ""))
        .as("after it was done")
        .doesNotContain(uid);
    assertThat(Contractcontrole.houdt(af).path("afgehandeld").asText())
        .isEqualTo(VANDAAG.toString());
    assertThat(nogEens.statusCode()).isEqualTo(409);
    assertThat(dienst.get("/v1/contactmomenten").body())
        .doesNotContain(contact.path("id").asText());
    assertThat(Contractcontrole.houdt(dienst.get(adres)).path("items")).isNotEmpty();
  }

  @Test
  void everyFaultIsToldAtOnceAndTheFutureIsRefused() {
    String adres = "/v1/werkgevers/" + eerste.id().waarde() + "/contactmomenten";

    HttpResponse<String> fout =
        dienst.post(
            adres,
            """
            {"datum": "%s", "soort": "BEZOEK", "onderwerp": "OVERIG", "verslag": "",
             "opvolgen": "%s"}
            """
                .formatted(VANDAAG, VANDAAG.minusDays(1)));
    HttpResponse<String> later =
        dienst.post(
            adres,
            """
            {"datum": "%s", "soort": "EMAIL", "onderwerp": "OVERIG", "verslag": "x"}
            """
                .formatted(VANDAAG.plusDays(1)));

    assertThat(fout.statusCode()).isEqualTo(400);
    assertThat(Contractcontrole.houdt(fout).path("fouten").findValuesAsText("veld"))
        .containsExactlyInAnyOrder("verslag", "opvolgen");
    assertThat(later.statusCode()).isEqualTo(400);
    assertThat(dienst.get("/v1/werkgevers/geen/contactmomenten").statusCode()).isEqualTo(404);
  }

  @Test
  void pageRecordsContactAndKeepsWhatWasFilledInWhenSomethingIsWrong() {
    String adres = "/werkgevers/" + tweede.id().waarde();
    Map<String, String> formulier = Map.of("Content-Type", "application/x-www-form-urlencoded");

    HttpResponse<String> fout =
        dienst.post(
            adres + "/besluit",
            "doe=contact&datum=" + VANDAAG + "&soort=TELEFOON&onderwerp=VACATURE&verslag=",
            formulier);
    HttpResponse<String> goed =
        dienst.post(
            adres + "/besluit",
            "doe=contact&datum="
                + VANDAAG
                + "&soort=TELEFOON&onderwerp=VACATURE&verslag=Belt+over+twee+plekken&opvolgen="
                + VANDAAG,
            formulier);

    assertThat(fout.statusCode()).isEqualTo(422);
    assertThat(fout.body()).contains("Wat is er besproken?", "moet");
    assertThat(goed.statusCode()).isEqualTo(303);
    assertThat(dienst.get(adres).body())
        .contains("Contactmomenten", "Belt over twee plekken", "Opgevolgd");
  }

  @Test
  void pageEndsTheWorkWithAnEmployerOnlyAfterAYesAndOnlyFromWhatTheReaderSees() {
    Werkgever werkgever = laatste;
    String adres = "/werkgevers/" + werkgever.id().waarde();
    Map<String, String> formulier = Map.of("Content-Type", "application/x-www-form-urlencoded");
    String stop = "doe=stop&versie=" + versie(werkgever);

    HttpResponse<String> zonderJa = dienst.post(adres + "/besluit", stop, formulier);
    HttpResponse<String> oud =
        dienst.post(adres + "/besluit", "doe=stop&zeker=ja&versie=999", formulier);
    HttpResponse<String> goed = dienst.post(adres + "/besluit", stop + "&zeker=ja", formulier);
    String gestopt = dienst.get(adres).body();
    HttpResponse<String> weer =
        dienst.post(adres + "/besluit", "doe=hervat&versie=" + versie(werkgever), formulier);

    assertThat(zonderJa.statusCode()).isEqualTo(422);
    assertThat(zonderJa.body()).contains("Weet u het zeker?", "moet aangevinkt zijn");
    assertThat(oud.statusCode()).isEqualTo(412);
    assertThat(goed.statusCode()).isEqualTo(303);
    assertThat(gestopt).contains("gestopt", "Weer samenwerken").doesNotContain(">open<");
    assertThat(weer.statusCode()).isEqualTo(303);
    assertThat(dienst.get(adres).body()).contains("Samenwerking beëindigen");
  }

  private String versie(Werkgever werkgever) {
    return dienst
        .get("/v1/werkgevers/" + werkgever.id().waarde())
        .headers()
        .firstValue("ETag")
        .orElseThrow()
        .replace("\"", "");
  }
}
