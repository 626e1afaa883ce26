package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.beheer.Auditroutes;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Persoonsgegevens;

/** Of whom the retention term is over: what would go, and erasing it. */
final class Bewaarpagina {
  private static final String PAD = "/beheer/bewaren";

  private final Paginas paginas;
  private final Persoonsgegevens gegevens;
  private final Beheerdiensten diensten;
  private final Clock klok;

  Bewaarpagina(Paginas paginas, Database database, Beheerdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.diensten = diensten;
    this.klok = klok;
    gegevens = new Persoonsgegevens(database);
  }

  void voegToe(HttpDienst http) {
    http.route(GET, PAD, Beheerpaginas.BEHEERDER, this::proef)
        .route(POST, PAD + "/besluit", Beheerpaginas.BEHEERDER, this::wis);
  }

  private Antwoord proef(Verzoek verzoek) {
    Auditroutes.eisRegio(verzoek);
    verzoek.findTekst("gedaan", 40);
    Lijst.meld(verzoek);
    verzoek.klaar();
    return toon(verzoek, 200, Formulier.met(Map.of()));
  }

  private Instant grens() {
    return ZonedDateTime.ofInstant(klok.instant(), Notatie.NEDERLAND)
        .minusMonths(diensten.bewaarmaanden())
        .toInstant();
  }

  private Antwoord wis(Verzoek verzoek) {
    Auditroutes.eisRegio(verzoek);
    verzoek.klaar();
    Formulier gegeven = new Formulier(verzoek.formulier());
    List<WerkzoekendeId> mensen = gegevens.verlopen(grens());
    int bevestigd = gegeven.getal("aantal", 0, Integer.MAX_VALUE).orElse(-1);
    if (bevestigd != mensen.size() || mensen.isEmpty()) {
      gegeven.fout(
          "aantal", "moet het aantal mensen zijn dat gewist wordt: %d".formatted(mensen.size()));
      return toon(verzoek, 422, gegeven);
    }
    mensen.forEach(gegevens::wis);
    diensten.index().volg();
    diensten.index().wisVerwijderde();
    return Antwoord.naar(Gedaan.GEWIST.op(PAD));
  }

  private Antwoord toon(Verzoek verzoek, int status, Formulier gegeven) {
    List<WerkzoekendeId> mensen = gegevens.verlopen(grens());
    TreeMap<String, Long> totaal = new TreeMap<>();
    for (WerkzoekendeId id : mensen) {
      gegevens.tel(id).forEach((tabel, aantal) -> totaal.merge(tabel, aantal, Long::sum));
    }
    gegeven.veld(
        Invoer.Vorm.GETAL,
        "aantal",
        "Aantal mensen",
        "Typ het aantal over, zodat u zeker weet wat u doet.");
    List<Blok> blokken = new ArrayList<>();
    blokken.add(
        new Blok.Rijen(
            "Te wissen: " + Notatie.aantal(mensen.size(), "mens", "mensen"),
            "Dit is een proef: er is nog niets gewist.",
            new Lijst<Map.Entry<String, Long>>(
                    "Te wissen",
                    PAD,
                    "Van niemand is de bewaartermijn voorbij. U hoeft niets te doen.")
                .tekst("Tabel", een -> Cel.tekst(Notatie.zin(een.getKey().replace('_', ' '))))
                .getal(
                    "Regels", Map.Entry::getValue, een -> Cel.tekst(Notatie.getal(een.getValue())))
                .maak(verzoek, totaal.entrySet(), Map.of())));
    if (!mensen.isEmpty()) {
      blokken.add(
          new Blok.Doen(
              "Wissen",
              "Ook de dossiers van de rondes met deze mensen gaan weg. Dit is niet terug te"
                  + " draaien.",
              List.of(
                  Beheerpaginas.zet(
                      "wis",
                      "Wis deze mensen",
                      "",
                      gegeven.invoer(),
                      "Wis definitief",
                      status == 422)),
              PAD,
              0,
              ""));
    }
    return Beheerpaginas.toon(
        paginas,
        verzoek,
        status,
        List.of(),
        Bladzijde.van(
                "Bewaren en wissen",
                "Wie is uitgestroomd, mag na %d maanden worden gewist."
                    .formatted(diensten.bewaarmaanden()),
                blokken)
            .metFouten(gegeven.foutlijst()));
  }
}
