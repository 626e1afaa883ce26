package nl.werkbrug.api.http.zoek;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.engine.search.Aanbodfilter;
import nl.werkbrug.engine.search.Facet;
import nl.werkbrug.engine.search.Facetsoort;
import nl.werkbrug.engine.search.Nabijheid;
import nl.werkbrug.engine.search.Sortering;
import nl.werkbrug.engine.search.Treffer;
import nl.werkbrug.engine.search.Urenklasse;
import nl.werkbrug.engine.search.Zoekindex;
import nl.werkbrug.engine.search.Zoekresultaat;
import nl.werkbrug.engine.search.Zoekvraag;

/** Searching vacatures and arrangementen, and suggestions while somebody types. */
public final class Zoekroutes {
  static final int GROOTSTE_BLADZIJDE = 200;
  private static final int MEESTE_SUGGESTIES = 50;
  private static final int STANDAARD_SUGGESTIES = 8;
  private static final Set<AanbodSoort> VACATURES = Set.of(AanbodSoort.VACATURE);
  private static final Set<AanbodSoort> ARRANGEMENTEN =
      EnumSet.complementOf(EnumSet.of(AanbodSoort.VACATURE));

  private final Zoekindex index;
  private final AanbodStore aanbod;
  private final WerkgeverStore werkgevers;
  private final Supplier<Zoeknamen> namenbron;

  private static final Toegang ZOEKERS = Toegang.MEDEWERKERS.en(Functie.WERKZOEKENDE);

  record Suggesties(List<String> suggesties) {}

  public Zoekroutes(Database database, Zoekindex index) {
    this.index = index;
    aanbod = new AanbodStore(database);
    werkgevers = new WerkgeverStore(database);
    namenbron = Zoeknamen.bron(database, index);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/vacatures/_zoek", ZOEKERS, verzoek -> zoek(verzoek, VACATURES, VACATURES))
        .route(
            GET,
            "/v1/arrangementen/_zoek",
            Toegang.MEDEWERKERS,
            verzoek -> zoek(verzoek, ARRANGEMENTEN, verzoek.alle("soort", Zoekroutes::arrangement)))
        .route(GET, "/v1/vacatures/_suggesties", ZOEKERS, verzoek -> suggesties(verzoek, VACATURES))
        .route(
            GET,
            "/v1/arrangementen/_suggesties",
            Toegang.MEDEWERKERS,
            verzoek -> suggesties(verzoek, ARRANGEMENTEN));
  }

  private Antwoord suggesties(Verzoek verzoek, Set<AanbodSoort> hier) {
    String tekst = verzoek.findTekst("tekst", 500).orElse("");
    int aantal = verzoek.getal("aantal", 1, MEESTE_SUGGESTIES, STANDAARD_SUGGESTIES);
    verzoek.klaar();
    return Antwoord.json(new Suggesties(index.suggesties(hier, tekst, aantal)));
  }

  private static AanbodSoort arrangement(String tekst) {
    AanbodSoort soort = Verzoek.keuzeUit(AanbodSoort.class).apply(tekst);
    if (!ARRANGEMENTEN.contains(soort)) {
      throw new OngeldigeGegevens("soort", tekst, "is geen soort arrangement");
    }
    return soort;
  }

  private Antwoord zoek(Verzoek verzoek, Set<AanbodSoort> hier, Set<AanbodSoort> gekozen) {
    String tekst = verzoek.findTekst("tekst", 500).orElse("");
    Postcode postcode = verzoek.find("postcode", Postcode::new).orElse(null);
    Integer maximumKm = verzoek.findGetal("maximumKm", 1, 999).orElse(null);
    if (maximumKm != null && postcode == null) {
      verzoek.fout(new Gegevensfout("maximumKm", maximumKm.toString(), "vraagt een postcode"));
    }
    Sortering sortering =
        verzoek.find("sorteer", Zoekroutes::sortering).orElse(Sortering.RELEVANTIE);
    if (sortering == Sortering.AFSTAND && postcode == null) {
      verzoek.fout(new Gegevensfout("sorteer", "afstand", "vraagt een postcode"));
    }
    Aanbodfilter filter = filter(verzoek, gekozen.isEmpty() ? hier : gekozen);
    int aantal = verzoek.getal("aantal", 1, GROOTSTE_BLADZIJDE, Zoekvraag.STANDAARD_AANTAL);
    String na = verzoek.findNa().orElse(null);
    verzoek.klaar();

    Zoekvraag<Aanbodfilter> vraag = Zoekvraag.voor(tekst, filter).metPagina(aantal, na);
    if (postcode != null) {
      vraag = vraag.metNabijheid(new Nabijheid(postcode, maximumKm));
    }
    Zoekvraag<Aanbodfilter> gesorteerd = vraag.metSortering(sortering);
    Set<Facetsoort> zonder = hier.size() > 1 ? Set.of() : Set.of(Facetsoort.SOORT);
    return Antwoord.json(wire(alleenHier(metNa(() -> index.zoekAanbod(gesorteerd, zonder)), hier)));
  }

  private static Aanbodfilter filter(Verzoek verzoek, Set<AanbodSoort> soorten) {
    Set<Aanbodstatus> statussen = verzoek.alle("status", Verzoek.keuzeUit(Aanbodstatus.class));
    return new Aanbodfilter(
        soorten,
        statussen.isEmpty() || !verzoek.gebruiker().isMedewerker()
            ? Set.of(Aanbodstatus.OPEN)
            : statussen,
        verzoek.alle("organisatie", OrganisatieId::new),
        verzoek.alle("gemeente", GemeenteId::new),
        verzoek.alle("werkgever", WerkgeverId::new),
        verzoek.alle("beroep", BeroepCode::new),
        verzoek.alle("beroepsgroep", Function.identity()),
        verzoek.alle("sector", Function.identity()),
        verzoek.alle("uren", Verzoek.keuzeUit(Urenklasse.class)),
        null,
        null,
        verzoek.alle("lks", Verzoek.keuzeUit(LksBereidheid.class)),
        verzoek.findDag("gepubliceerdVanaf").orElse(null),
        null);
  }

  static Sortering sortering(String tekst) {
    return switch (tekst) {
      case "relevantie" -> Sortering.RELEVANTIE;
      case "afstand" -> Sortering.AFSTAND;
      case "datum" -> Sortering.DATUM;
      default ->
          throw new OngeldigeGegevens(
              "sorteer", tekst, "moet een van relevantie, afstand, datum zijn");
    };
  }

  /** The index speaks of a cursor, the API of {@code na}. */
  static Zoekresultaat metNa(Supplier<Zoekresultaat> zoeken) {
    try {
      return zoeken.get();
    } catch (OngeldigeGegevens e) {
      throw new OngeldigeGegevens(
          e.fouten().stream()
              .map(
                  fout ->
                      new Gegevensfout(
                          fout.veld().equals("cursor") ? "na" : fout.veld(),
                          fout.waarde(),
                          fout.toegestaan()))
              .toList());
    }
  }

  /** The index counts a facet without its own filter; what is not searched here is no choice. */
  private static Zoekresultaat alleenHier(Zoekresultaat resultaat, Set<AanbodSoort> hier) {
    List<Facet> facetten = new ArrayList<>();
    for (Facet facet : resultaat.facetten()) {
      if (facet.soort() != Facetsoort.SOORT) {
        facetten.add(facet);
      } else {
        facetten.add(
            new Facet(
                facet.soort(),
                facet.waarden().stream()
                    .filter(een -> hier.contains(AanbodSoort.valueOf(een.waarde())))
                    .toList(),
                facet.onbekend()));
      }
    }
    return new Zoekresultaat(
        resultaat.treffers(),
        resultaat.totaal(),
        resultaat.totaalExact(),
        resultaat.wijze(),
        facetten,
        resultaat.cursor());
  }

  private ZoekresultaatWire<GevondenWerkWire> wire(Zoekresultaat resultaat) {
    Map<String, Werkaanbod> gevonden = new HashMap<>();
    List<AanbodId> ids = resultaat.treffers().stream().map(t -> new AanbodId(t.id())).toList();
    for (Werkaanbod een : aanbod.list(ids)) {
      gevonden.put(een.id().waarde(), een);
    }
    Zoeknamen namen = namenbron.get();
    Map<WerkgeverId, String> bij =
        werkgevers
            .list(
                gevonden.values().stream().map(werk -> werk.kern().werkplek()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Werkgever::id, Werkgever::naam));
    List<GevondenWerkWire> items = new ArrayList<>();
    for (Treffer treffer : resultaat.treffers()) {
      Werkaanbod werk = gevonden.get(treffer.id());
      if (werk != null) { // the index may be a moment behind
        items.add(GevondenWerkWire.van(treffer, werk, namen, bij));
      }
    }
    return ZoekresultaatWire.van(resultaat, items, namen);
  }
}
