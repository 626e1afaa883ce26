package nl.werkbrug.api.configure;

import static io.vertx.core.http.HttpMethod.GET;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.LeegBeeld;
import nl.werkbrug.api.web.LopendBeeld;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.RondeBeeld;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Rondeoverzichten;
import nl.werkbrug.api.web.Voorstelrijen;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.Pagina;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.data.store.Wijzigingslog;
import nl.werkbrug.engine.round.Rondedienst;
import org.jspecify.annotations.Nullable;

/** The page of the last round, and what it is drawn with. */
final class Rondepagina {
  private static final int RIJEN = 50;
  private static final int TERUG = 100;

  private final Path map;
  private final Paginas paginas = new Paginas();
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;
  private final BeleidskaderStore beleidskaders;
  private final WerkzoekendeStore werkzoekenden;
  private final AanbodStore aanbod;
  private final WerkgeverStore werkgevers;
  private final JobcoachStore jobcoaches;
  private final GemeenteStore gemeenten;
  private final Rondedienst dienst;
  private final Geheugen<Stand> stand;

  /** The last finished round with its overview, and the last one that failed after it. */
  private record Stand(
      @Nullable Matchingsronde klaar,
      @Nullable Rondeoverzicht overzicht,
      @Nullable Matchingsronde lopend,
      @Nullable Matchingsronde mislukt) {}

  Rondepagina(Path map, Database database, Rondedienst dienst) {
    this.map = map;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
    beleidskaders = new BeleidskaderStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
    werkgevers = new WerkgeverStore(database);
    jobcoaches = new JobcoachStore(database);
    gemeenten = new GemeenteStore(database);
    this.dienst = dienst;
    stand = new Geheugen<>(new Wijzigingslog(database)::laatste, this::lees);
  }

  void voegToe(HttpDienst http) {
    http.route(GET, "/", this::pagina);
    bestand(http, "werkbrug.css", "text/css; charset=utf-8");
    bestand(http, "werkbrug.js", "text/javascript; charset=utf-8");
    bestand(http, "werkbrug.svg", "image/svg+xml");
  }

  private Antwoord pagina(Verzoek verzoek) {
    String na = verzoek.findTekst("na", 500).orElse(null);
    verzoek.klaar();
    Stand nu = stand.waarde();
    LopendBeeld lopend = lopend(nu.lopend());
    if (nu.klaar() == null || nu.overzicht() == null) {
      return Antwoord.html(paginas.leeg(leeg(nu, lopend, verzoek.herkomst())));
    }
    Pagina<Voorstel> bladzijde = bladzijde(nu.klaar().id(), na);
    Voorstelrijen rijen = rijen(bladzijde.rijen());
    return Antwoord.html(
        paginas.ronde(
            new RondeBeeld(
                nu.overzicht(),
                bladzijde.rijen().stream().map(rijen::rij).toList(),
                lopend,
                na != null,
                Objects.requireNonNullElse(bladzijde.volgende(), ""))));
  }

  /** An address from an older round, or a made-up one, leads to the first page. */
  private Pagina<Voorstel> bladzijde(RondeId ronde, @Nullable String na) {
    try {
      return uitkomsten.listVoorstellen(ronde, UitkomstStore.Filter.ALLES, na, RIJEN);
    } catch (OngeldigeGegevens e) {
      return uitkomsten.listVoorstellen(ronde, UitkomstStore.Filter.ALLES, null, RIJEN);
    }
  }

  private @Nullable LopendBeeld lopend(@Nullable Matchingsronde ronde) {
    return ronde == null
        ? null
        : LopendBeeld.van(ronde.id().waarde(), dienst.findVoortgang(ronde.id()).orElse(null));
  }

  private LeegBeeld leeg(Stand nu, @Nullable LopendBeeld lopend, String adres) {
    if (lopend != null) {
      return new LeegBeeld(
          "De eerste ronde loopt",
          "Zodra de ronde klaar is, ziet u hier de voorstellen.",
          List.of(),
          lopend);
    }
    if (beleidskaders.list().isEmpty()) {
      return new LeegBeeld(
          "Er zijn nog geen gegevens",
          "Werkbrug heeft eerst een regio nodig: werkzoekenden, werk, jobcoaches en een"
              + " beleidskader. Stop de dienst met Ctrl-C en doe daarna het volgende.",
          List.of(
              new LeegBeeld.Stap(
                  "Maak bestanden om mee te beginnen, of gebruik uw eigen bestanden.",
                  "java -jar werkbrug.jar genereer --preset westerveld --personen 500 --uitvoer"
                      + " regio"),
              new LeegBeeld.Stap(
                  "Lees ze in.", "java -jar werkbrug.jar import --map %s regio".formatted(map)),
              new LeegBeeld.Stap(
                  "Start de dienst weer.", "java -jar werkbrug.jar serve --map %s".formatted(map)),
              new LeegBeeld.Stap("Open deze bladzijde opnieuw en start een ronde.", "")),
          null);
    }
    String reden =
        nu.mislukt() == null || nu.mislukt().fout() == null
            ? "De gegevens zijn er. Start een ronde, dan ziet u hier de voorstellen."
            : "De laatste ronde is niet gelukt. " + nu.mislukt().fout();
    return new LeegBeeld(
        "Er is nog geen ronde klaar",
        reden,
        List.of(
            new LeegBeeld.Stap(
                "Start een ronde.",
                "curl -X POST -H 'Content-Type: application/json' -d '{}'"
                    + " "
                    + adres
                    + "/v1/matchingsrondes"),
            new LeegBeeld.Stap("Ververs deze bladzijde.", "")),
        null);
  }

  private Stand lees() {
    Matchingsronde klaar = null;
    Matchingsronde lopend = null;
    Matchingsronde mislukt = null;
    for (Matchingsronde ronde : rondes.pagina(null, TERUG).rijen()) {
      if (isLopend(ronde.status())) {
        lopend = ronde; // the oldest of them runs
      } else if (ronde.status() == Rondestatus.MISLUKT) {
        mislukt = mislukt == null ? ronde : mislukt;
      } else {
        klaar = ronde;
        break;
      }
    }
    Rondeuitkomst uitkomst = klaar == null ? null : klaar.uitkomst();
    Rondeoverzicht overzicht =
        klaar == null || uitkomst == null ? null : overzicht(klaar, uitkomst);
    return new Stand(klaar, overzicht, lopend, mislukt);
  }

  private static boolean isLopend(Rondestatus status) {
    return status == Rondestatus.WACHT || status == Rondestatus.LOOPT;
  }

  private Rondeoverzicht overzicht(Matchingsronde ronde, Rondeuitkomst uitkomst) {
    List<Voorstel> voorstellen = new ArrayList<>();
    uitkomsten.verwerkVoorstellen(ronde.id(), voorstellen::add);
    List<NietGeplaatst> nietGeplaatst = new ArrayList<>();
    uitkomsten.verwerkNietGeplaatst(ronde.id(), nietGeplaatst::add);
    Map<WerkzoekendeId, Werkzoekende> personen = new HashMap<>();
    werkzoekenden.verwerkAlle(persoon -> personen.put(persoon.id(), persoon));
    return new Rondeoverzichten(personen, jobcoaches.list(), opId(gemeenten.list(), Gemeente::id))
        .maak(ronde, uitkomst, voorstellen, nietGeplaatst);
  }

  private Voorstelrijen rijen(List<Voorstel> voorstellen) {
    List<Werkaanbod> werk =
        aanbod.list(voorstellen.stream().map(Voorstel::aanbod).distinct().toList());
    return new Voorstelrijen(
        opId(
            werkzoekenden.list(voorstellen.stream().map(Voorstel::werkzoekende).toList()),
            Werkzoekende::id),
        opId(werk, Werkaanbod::id),
        opId(
            werkgevers.list(werk.stream().map(een -> een.kern().werkplek()).distinct().toList()),
            Werkgever::id),
        opId(
            jobcoaches.list(
                voorstellen.stream()
                    .flatMap(voorstel -> Optional.ofNullable(voorstel.jobcoach()).stream())
                    .distinct()
                    .toList()),
            Jobcoach::id));
  }

  private static <K, T> Map<K, T> opId(List<T> lijst, Function<T, K> id) {
    return lijst.stream().collect(Collectors.toMap(id, een -> een));
  }

  private static void bestand(HttpDienst http, String naam, String mediatype) {
    byte[] inhoud;
    try (InputStream in = Objects.requireNonNull(Paginas.class.getResourceAsStream(naam), naam)) {
      inhoud = in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Antwoord antwoord =
        new Antwoord(200, mediatype, inhoud, Map.of("Cache-Control", "max-age=3600"));
    http.route(GET, "/" + naam, verzoek -> antwoord);
  }
}
