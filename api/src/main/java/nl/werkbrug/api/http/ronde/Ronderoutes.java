package nl.werkbrug.api.http.ronde;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.voorstel.VoorstelWire;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Transactie;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverzoek;

/** Starting, following, stopping and reading matchingsrondes. */
public final class Ronderoutes {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Database database;
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final BeleidskaderStore beleidskaders;
  private final GemeenteStore gemeenten;
  private final WerkzoekendeStore werkzoekenden;
  private final Rondedienst dienst;
  private final Clock klok;
  private final Rondevervolgroutes vervolg;

  public Ronderoutes(Database database, Rondedienst dienst, Clock klok) {
    this.database = database;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    beleidskaders = new BeleidskaderStore(database);
    gemeenten = new GemeenteStore(database);
    this.dienst = dienst;
    this.klok = klok;
    vervolg = new Rondevervolgroutes(database, dienst, klok);
    werkzoekenden = new WerkzoekendeStore(database);
  }

  public void voegToe(HttpDienst http) {
    vervolg.voegToe(http);
    http.route(GET, "/v1/matchingsrondes", Toegang.MEDEWERKERS, this::list)
        .route(POST, "/v1/matchingsrondes", Toegang.voor(Functie.ACCOUNTMANAGER), this::start)
        .route(GET, "/v1/matchingsrondes/:id", Toegang.MEDEWERKERS, this::get)
        .route(
            POST, "/v1/matchingsrondes/:id/_stop", Toegang.voor(Functie.ACCOUNTMANAGER), this::stop)
        .route(GET, "/v1/matchingsrondes/:id/voorstellen", Toegang.VOORSTELLEN, this::voorstellen)
        .route(
            GET,
            "/v1/matchingsrondes/:id/niet-geplaatst",
            Toegang.VOORSTELLEN,
            this::nietGeplaatst);
  }

  private Antwoord list(Verzoek verzoek) {
    OrganisatieId organisatie = verzoek.find("organisatie", OrganisatieId::new).orElse(null);
    Rondestatus status = verzoek.find("status", Verzoek.keuzeUit(Rondestatus.class)).orElse(null);
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    var pagina =
        bladzijde.van(rondes.pagina(organisatie, status, bladzijde.na(), bladzijde.aantal()));
    return Antwoord.json(pagina.map(this::wire));
  }

  private Antwoord start(Verzoek verzoek) {
    verzoek.klaar();
    Rondeverzoek vraag =
        verzoek.eigenRonde(
            verzoek
                .inhoud(RondeverzoekWire.class)
                .naarDomein(
                    beleidskaders.list().stream().map(Beleidskader::id).collect(Collectors.toSet()),
                    gemeenten.list().stream().map(Gemeente::id).collect(Collectors.toSet()),
                    LocalDate.ofInstant(klok.instant(), NEDERLAND),
                    Rekenbudget.standaard((int) werkzoekenden.aantal())));
    if (vraag.beleidskader() == null && beleidskaders.list().isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "Er is nog geen beleidskader. Importeer eerst een regio.");
    }
    return gestart(database, dienst, dienst.aanvraag(vraag));
  }

  /** Puts a round in the queue. */
  static Antwoord gestart(
      Database database, Rondedienst dienst, Transactie<Matchingsronde> aanvraag) {
    Antwoord antwoord =
        database.schrijf(
            sessie -> {
              Matchingsronde ronde = aanvraag.voerUit(sessie);
              return Antwoord.json(
                  202,
                  RondeWire.van(ronde, null),
                  Map.of("Location", "/v1/matchingsrondes/" + ronde.id().waarde()));
            });
    dienst.wek();
    return antwoord;
  }

  private Antwoord get(Verzoek verzoek) {
    return Antwoord.json(wire(rondes.get(verzoek.pad("id", RondeId::new))));
  }

  private Antwoord stop(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    rondes.get(id);
    if (!dienst.stop(id)) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "Ronde %s loopt niet en wacht niet.".formatted(id));
    }
    return Antwoord.json(202, wire(rondes.get(id)), Map.of());
  }

  private Antwoord voorstellen(Verzoek verzoek) {
    UitkomstStore.Filter filter =
        new UitkomstStore.Filter(
            verzoek.find("werkzoekende", WerkzoekendeId::new).orElse(null),
            verzoek.find("aanbod", AanbodId::new).orElse(null),
            verzoek.find("jobcoach", JobcoachId::new).orElse(null));
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    RondeId id = verzoek.pad("id", RondeId::new);
    rondes.get(id);
    var pagina =
        bladzijde.van(uitkomsten.listVoorstellen(id, filter, bladzijde.na(), bladzijde.aantal()));
    return Antwoord.json(
        new Lijst<>(
            verzoek.bereik().mensen(pagina.items(), Voorstel::werkzoekende).stream()
                .map(een -> VoorstelWire.van(een, verzoek.gebruiker().magZorg()))
                .toList(),
            pagina.volgende()));
  }

  private Antwoord nietGeplaatst(Verzoek verzoek) {
    NietGeplaatst.Reden reden =
        verzoek.find("reden", Verzoek.keuzeUit(NietGeplaatst.Reden.class)).orElse(null);
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    RondeId id = verzoek.pad("id", RondeId::new);
    rondes.get(id);
    var pagina =
        bladzijde.van(uitkomsten.listNietGeplaatst(id, reden, bladzijde.na(), bladzijde.aantal()));
    return Antwoord.json(
        new Lijst<>(
            verzoek.bereik().mensen(pagina.items(), NietGeplaatst::werkzoekende).stream()
                .map(een -> NietGeplaatstWire.van(een, verzoek.gebruiker().magZorg()))
                .toList(),
            pagina.volgende()));
  }

  private RondeWire wire(Matchingsronde ronde) {
    boolean bezig = ronde.status() == Rondestatus.WACHT || ronde.status() == Rondestatus.LOOPT;
    return RondeWire.van(
        ronde,
        bezig ? dienst.findVoortgang(ronde.id()).orElse(null) : null,
        ronde.vorige() == null || ronde.uitkomst() == null
            ? null
            : uitkomsten.telWijzigingen(ronde.id()));
  }
}
