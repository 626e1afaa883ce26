package nl.werkbrug.api.configure;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Verdringingsvraag;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.ImportStore;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;

/** Every page of a service with a finished round, by a name for it. */
final class Paginalijst {
  private Paginalijst() {}

  /** Runs a round and gives the addresses of the pages that show it. */
  static Map<String, String> van(Proefdienst dienst, String ronde) {
    String locatie =
        dienst.post("/v1/matchingsrondes", ronde).headers().firstValue("Location").orElseThrow();
    JsonNode klaar = dienst.volg(locatie, List.of("KLAAR"));
    String rondeadres = "/rondes/" + klaar.path("id").asText();
    JsonNode voorstel =
        Contractcontrole.houdt(dienst.get(locatie + "/voorstellen?aantal=1")).at("/items/0");
    JsonNode rest =
        Contractcontrole.houdt(dienst.get(locatie + "/niet-geplaatst?aantal=1")).at("/items/0");
    Map<String, String> paginas = new LinkedHashMap<>();
    paginas.put("overzicht", "/");
    paginas.put("rondes", "/rondes");
    paginas.put("ronde-nieuw", "/rondes/nieuw");
    paginas.put("ronde", rondeadres);
    paginas.put("voorstellen", rondeadres + "/voorstellen");
    paginas.put("niet-geplaatst", rondeadres + "/niet-geplaatst");
    paginas.put("voorstel", "/voorstellen/" + voorstel.path("id").asText());
    paginas.put("ronde-geld", rondeadres + "/geld");
    paginas.put("eerlijkheid", rondeadres + "/eerlijkheid");
    paginas.put("eerlijkheid-jaar", "/eerlijkheid?jaar=2026");
    paginas.put("hoe-werkt-het", "/hoe-werkt-het");
    paginas.put("modelkaart", "/modelkaart");
    paginas.put("kandidaten", "/werk/" + voorstel.path("aanbod").asText() + "/kandidaten");
    String nietGeplaatst = "/mensen/" + rest.path("werkzoekende").asText();
    paginas.put("mens-zonder-voorstel", nietGeplaatst);
    paginas.put("brief-zonder-voorstel", nietGeplaatst + "/brief");
    paginas.put("profiel-wijzig", nietGeplaatst + "/wijzig");
    paginas.put(
        "waarom-niet",
        nietGeplaatst + "/waarom-niet?zoek=medewerker&aanbod=" + voorstel.path("aanbod").asText());
    String herplan =
        dienst
            .post(locatie + "/_herplan", "{\"peildatum\":\"2026-11-02\"}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String herplanadres = "/rondes/" + dienst.volg(herplan, List.of("KLAAR")).path("id").asText();
    paginas.put("herplan", herplanadres);
    paginas.put("wijzigingen", herplanadres + "/wijzigingen?soort=ONGEWIJZIGD");
    paginas.put("wijzigingen-niets", rondeadres + "/wijzigingen");
    paginas.put("aanpassen", paginas.get("voorstel") + "/aanpassen");
    paginas.put(
        "aanpassen-gekozen",
        paginas.get("voorstel") + "/aanpassen?aanbod=" + voorstel.path("aanbod").asText());
    paginas.put("taken", "/taken");
    paginas.put("taken-niets", "/taken?functie=TOEGANG");
    String consulent =
        new WerkzoekendeStore(dienst.werkbrug().database())
            .get(new WerkzoekendeId(voorstel.path("werkzoekende").asText()))
            .consulent();
    paginas.put("overdracht", "/caseload/overdracht?van=" + consulent);
    paginas.put("mensen", "/mensen");
    paginas.put("mens", "/mensen/" + voorstel.path("werkzoekende").asText());
    paginas.put("passend-werk", "/mensen/" + rest.path("werkzoekende").asText() + "/passend-werk");
    paginas.put("werk", "/werk?tekst=medewerker&postcode=7941&soort=VACATURE");
    paginas.put("werk-niets", "/werk?tekst=onvindbaarwoord");
    paginas.put("werkplek", "/werk/" + voorstel.path("aanbod").asText());
    paginas.put("werk-nieuw", "/werk/nieuw");
    paginas.put("werk-wijzig", paginas.get("werkplek") + "/wijzig");
    paginas.put("werkgevers", "/werkgevers");
    paginas.put("werkgever", "/werkgevers/" + metContact(dienst));
    toetsen(dienst, paginas);
    paginas.put("jobcoaches", "/jobcoaches");
    paginas.put(
        "jobcoach",
        "/jobcoaches/"
            + new JobcoachStore(dienst.werkbrug().database()).list().getFirst().id().waarde());
    paginas.put("beleid", "/beleid");
    String kader =
        "/beleid/"
            + new BeleidskaderStore(dienst.werkbrug().database()).list().getFirst().id().waarde();
    paginas.put("beleid-wijzig", kader + "/wijzig");
    paginas.put("beleid-versies", kader + "/versies");
    dienst.post("/v1/importen?bestand=mensen.csv", "a;b\n1", Map.of("Content-Type", "text/csv"));
    paginas.put("importen", "/importen");
    paginas.put(
        "import",
        "/importen/"
            + new ImportStore(dienst.werkbrug().database())
                .pagina(null, 1)
                .rijen()
                .getFirst()
                .id());
    plaatsingen(dienst, locatie, paginas);
    paginas.put("bestaat-niet", "/bestaat-niet");
    return paginas;
  }

  /** A werkgever with contact that is done, late, and still to come. */
  private static String metContact(Proefdienst dienst) {
    String id = new WerkgeverStore(dienst.werkbrug().database()).list().getFirst().id().waarde();
    String adres = "/v1/werkgevers/" + id + "/contactmomenten";
    LocalDate vandaag = Notatie.vandaag(Clock.systemUTC());
    for (int dagen : List.of(-5, -2, 9)) {
      HttpResponse<String> gemaakt =
          dienst.post(
              adres,
              """
              {"datum": "%s", "soort": "BEZOEK", "onderwerp": "VACATURE",
               "verslag": "Zoekt iemand voor drie dagen per week, liefst in de ochtend.",
               "opvolgen": "%s"}
              """
                  .formatted(vandaag.minusDays(10 - dagen), vandaag.plusDays(dagen)));
      if (dagen == -5) {
        dienst.post(
            adres + "/" + Contractcontrole.houdt(gemaakt).path("id").asText() + "/afhandeling", "");
      }
    }
    return id;
  }

  /** Work whose verdringingstoets is done, and work where it is still to do. */
  private static void toetsen(Proefdienst dienst, Map<String, String> paginas) {
    List<String> plekken =
        new AanbodStore(dienst.werkbrug().database())
            .list().stream()
                .filter(Werkaanbod::toetsplichtig)
                .map(een -> een.id().waarde())
                .toList();
    String antwoorden =
        Arrays.stream(Verdringingsvraag.values())
            .map(
                een ->
                    "{\"vraag\": \"%s\", \"ja\": %s, \"toelichting\": \"\"}"
                        .formatted(een, !een.wijstOpVerdringing(true)))
            .collect(Collectors.joining(", "));
    dienst.post(
        "/v1/arrangementen/" + plekken.getFirst() + "/verdringingstoets",
        "{\"verdringing\": false, \"antwoorden\": [%s]}".formatted(antwoorden));
    paginas.put("werkplek-getoetst", "/werk/" + plekken.getFirst());
    paginas.put("werkplek-te-toetsen", "/werk/" + plekken.getLast());
  }

  private static void plaatsingen(Proefdienst dienst, String ronde, Map<String, String> paginas) {
    paginas.put("plaatsingen-niets", "/plaatsingen?fase=BEEINDIGD");
    JsonNode alle = Contractcontrole.houdt(dienst.get(ronde + "/voorstellen?aantal=1000"));
    VoorstelId laatste =
        new VoorstelId(alle.path("items").get(alle.path("items").size() - 1).path("id").asText());
    Plaatsing plaatsing = new Plaatsingproef(dienst).metAlles(laatste);
    paginas.put("brief", "/voorstellen/" + laatste.waarde() + "/brief");
    paginas.put("plaatsingen", "/plaatsingen");
    paginas.put("plaatsing", "/plaatsingen/" + plaatsing.id().waarde() + "?jaar=2026");
    paginas.put("signalen", "/signalen");
    paginas.put(
        "jobcoach-met-werk",
        "/jobcoaches/"
            + (plaatsing.afspraak().jobcoach() == null
                ? new JobcoachStore(dienst.werkbrug().database()).list().getLast().id().waarde()
                : plaatsing.afspraak().jobcoach().waarde()));
    paginas.put("loonwaarde", "/loonwaarde");
    paginas.put(
        "loonwaarde-mens",
        "/mensen/" + plaatsing.afspraak().werkzoekende().waarde() + "/loonwaarde");
    paginas.put("resultaten", "/resultaten");
    paginas.put("resultaten-gemeente", "/resultaten?per=GEMEENTE");
    paginas.put("geld", "/resultaten/geld");
    paginas.put("verplichtingen", "/resultaten/verplichtingen");
    paginas.put("beheer", "/beheer");
    paginas.put("gebruikers", "/beheer/gebruikers");
    paginas.put("sleutels", "/beheer/sleutels");
    paginas.put("audit", "/beheer/audit");
    paginas.put("audit-nagekeken", "/beheer/audit?controle=ja");
    paginas.put("bedragen", "/beheer/bedragen");
    paginas.put("bewaren", "/beheer/bewaren");
  }
}
