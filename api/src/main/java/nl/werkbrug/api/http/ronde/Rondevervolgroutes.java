package nl.werkbrug.api.http.ronde;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Inhoud;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondewijziging;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Transactie;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverzoek;
import nl.werkbrug.engine.round.Rondevoortgang;
import org.jspecify.annotations.Nullable;

/** Following a round while it runs, and going on with one that was stopped. */
final class Rondevervolgroutes {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Database database;
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final WerkzoekendeStore werkzoekenden;
  private final Clock klok;
  private final Rondedienst dienst;

  Rondevervolgroutes(Database database, Rondedienst dienst, Clock klok) {
    this.database = database;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    this.klok = klok;
    this.dienst = dienst;
  }

  void voegToe(HttpDienst http) {
    http.route(
            POST,
            "/v1/matchingsrondes/:id/_hervat",
            Toegang.voor(Functie.ACCOUNTMANAGER),
            this::hervat)
        .route(
            POST,
            "/v1/matchingsrondes/:id/_herplan",
            Toegang.voor(Functie.ACCOUNTMANAGER),
            this::herplan)
        .route(GET, "/v1/matchingsrondes/:id/wijzigingen", Toegang.VOORSTELLEN, this::wijzigingen)
        .route(GET, "/v1/matchingsrondes/:id/voortgang", Toegang.MEDEWERKERS, this::voortgang)
        .route(GET, "/v1/matchingsrondes/:id/verloop", Toegang.MEDEWERKERS, this::verloop);
  }

  /** What a follower of a round hears. */
  record Stand(String id, Rondestatus status, RondeWire.@Nullable Voortgang voortgang) {}

  private Antwoord hervat(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    Matchingsronde ronde =
        dienst
            .hervat(id)
            .orElseThrow(
                () ->
                    new Probleemfout(
                        Probleem.Soort.CONFLICT,
                        "Ronde %s is niet gestopt of mislukt, en kan dus niet verder gaan."
                            .formatted(id)));
    return Antwoord.json(
        202,
        RondeWire.van(ronde, dienst.findVoortgang(id).orElse(null)),
        Map.of("Location", "/v1/matchingsrondes/" + id.waarde()));
  }

  private Antwoord herplan(Verzoek verzoek) {
    RondeId vorige = verzoek.pad("id", RondeId::new);
    rondes.get(vorige);
    Rondeverzoek vraag =
        verzoek
            .inhoud(HerplanverzoekWire.class)
            .naarDomein(
                LocalDate.ofInstant(klok.instant(), NEDERLAND),
                Rekenbudget.herplannen((int) werkzoekenden.aantal()));
    Transactie<Matchingsronde> aanvraag =
        dienst
            .herplanning(vorige, vraag.bereik().peildatum(), vraag.budget())
            .orElseThrow(
                () ->
                    new Probleemfout(
                        Probleem.Soort.CONFLICT,
                        "Ronde %s heeft nog geen uitkomst om van uit te gaan.".formatted(vorige)));
    return Ronderoutes.gestart(database, dienst, aanvraag);
  }

  private Antwoord wijzigingen(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    Rondewijziging.Soort soort = verzoek.find("soort", Rondevervolgroutes::soort).orElse(null);
    RondeId id = verzoek.pad("id", RondeId::new);
    rondes.get(id);
    var pagina =
        bladzijde.van(uitkomsten.listWijzigingen(id, soort, bladzijde.na(), bladzijde.aantal()));
    return Antwoord.json(
        new Lijst<>(
            verzoek.bereik().mensen(pagina.items(), Rondewijziging::werkzoekende).stream()
                .map(een -> RondewijzigingWire.van(een, verzoek.gebruiker().magZorg()))
                .toList(),
            pagina.volgende()));
  }

  private static Rondewijziging.Soort soort(String tekst) {
    return Arrays.stream(Rondewijziging.Soort.values())
        .filter(soort -> soort.name().equals(tekst))
        .findFirst()
        .orElseThrow(
            () ->
                new OngeldigeGegevens(
                    "soort",
                    tekst,
                    "moet een zijn van " + Arrays.toString(Rondewijziging.Soort.values())));
  }

  private Antwoord voortgang(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    rondes.get(id);
    return Antwoord.volgen(() -> nu(id), verzoek.kopregel("Last-Event-ID"));
  }

  private Inhoud.Gebeurtenis nu(RondeId id) {
    Rondestatus status = rondes.get(id).status();
    boolean einde = status != Rondestatus.WACHT && status != Rondestatus.LOOPT;
    Rondevoortgang voortgang = einde ? null : dienst.findVoortgang(id).orElse(null);
    String nummer =
        voortgang == null
            ? status.name()
            : "%s-%d-%d".formatted(voortgang.fase(), voortgang.procent(), voortgang.verstrekenMs());
    return Inhoud.Gebeurtenis.van(
        nummer,
        einde ? "einde" : "voortgang",
        new Stand(
            id.waarde(), status, voortgang == null ? null : RondeWire.Voortgang.van(voortgang)),
        einde);
  }

  private Antwoord verloop(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    rondes.get(id);
    return Antwoord.json(
        new Lijst<>(
            dienst.verloop(id).stream()
                .map(
                    punt ->
                        new RondeWire.Voortgang(
                            punt.fase().omschrijving(),
                            punt.procent(),
                            punt.score(),
                            punt.grens(),
                            punt.ms()))
                .toList(),
            null));
  }
}
