package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.engine.search.Aanbodfilter;
import nl.werkbrug.engine.search.Facet;
import nl.werkbrug.engine.search.Facetsoort;
import nl.werkbrug.engine.search.Nabijheid;
import nl.werkbrug.engine.search.Treffer;
import nl.werkbrug.engine.search.Urenklasse;
import nl.werkbrug.engine.search.Zoekindex;
import nl.werkbrug.engine.search.Zoekresultaat;
import nl.werkbrug.engine.search.Zoekvraag;

/** Searching vacatures. */
public final class Zoekroutes {
  private static final int GROOTSTE_BLADZIJDE = 200;
  private static final Aanbodfilter OPEN_VACATURES = openVacatures();

  private final Zoekindex index;
  private final AanbodStore aanbod;
  private final WerkgeverStore werkgevers;
  private final GemeenteStore gemeenten;
  private final BeroepStore beroepen;

  public Zoekroutes(Database database, Zoekindex index) {
    this.index = index;
    aanbod = new AanbodStore(database);
    werkgevers = new WerkgeverStore(database);
    gemeenten = new GemeenteStore(database);
    beroepen = new BeroepStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/vacatures/_zoek", this::zoek);
  }

  private Antwoord zoek(Verzoek verzoek) {
    String tekst = verzoek.findTekst("tekst", 500).orElse("");
    Postcode postcode = verzoek.find("postcode", Postcode::new).orElse(null);
    Integer maximumKm = verzoek.findGetal("maximumKm", 1, 999).orElse(null);
    if (maximumKm != null && postcode == null) {
      verzoek.fout(new Gegevensfout("maximumKm", maximumKm.toString(), "vraagt een postcode"));
    }
    int aantal = verzoek.getal("aantal", 1, GROOTSTE_BLADZIJDE, Zoekvraag.STANDAARD_AANTAL);
    String na = verzoek.findTekst("na", 2_000).orElse(null);
    verzoek.klaar();

    Zoekvraag<Aanbodfilter> vraag = Zoekvraag.voor(tekst, OPEN_VACATURES).metPagina(aantal, na);
    if (postcode != null) {
      vraag = vraag.metNabijheid(new Nabijheid(postcode, maximumKm));
    }
    return Antwoord.json(wire(zoek(vraag)));
  }

  /** The index speaks of a cursor, this address of {@code na}. */
  private Zoekresultaat zoek(Zoekvraag<Aanbodfilter> vraag) {
    try {
      return index.zoekAanbod(vraag);
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

  private ZoekresultaatWire wire(Zoekresultaat resultaat) {
    Map<String, Aanbodkern> gevonden = new HashMap<>();
    List<AanbodId> ids = resultaat.treffers().stream().map(t -> new AanbodId(t.id())).toList();
    for (Werkaanbod een : aanbod.list(ids)) {
      gevonden.put(een.id().waarde(), een.kern());
    }
    VacatureWire.Namen namen =
        new VacatureWire.Namen(
            werkgevers
                .list(gevonden.values().stream().map(Aanbodkern::werkplek).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Werkgever::id, Werkgever::naam)),
            gemeenten.list().stream().collect(Collectors.toMap(Gemeente::id, Gemeente::naam)),
            beroepen.list().stream().collect(Collectors.toMap(Beroep::code, Beroep::naam)));
    List<VacatureWire> items = new ArrayList<>();
    for (Treffer treffer : resultaat.treffers()) {
      Aanbodkern kern = gevonden.get(treffer.id());
      if (kern != null) { // the index may be a moment behind
        items.add(VacatureWire.van(treffer, kern, namen));
      }
    }
    return new ZoekresultaatWire(
        items,
        resultaat.totaal(),
        resultaat.totaalExact(),
        resultaat.wijze(),
        resultaat.facetten().stream().map(facet -> facet(facet, namen)).toList(),
        resultaat.cursor());
  }

  private static ZoekresultaatWire.Facet facet(Facet facet, VacatureWire.Namen namen) {
    return new ZoekresultaatWire.Facet(
        facet.soort(),
        facet.waarden().stream()
            .map(
                waarde ->
                    new ZoekresultaatWire.Waarde(
                        waarde.waarde(),
                        naam(facet.soort(), waarde.waarde(), namen),
                        waarde.aantal()))
            .toList(),
        facet.onbekend());
  }

  private static String naam(Facetsoort soort, String waarde, VacatureWire.Namen namen) {
    String naam =
        switch (soort) {
          case GEMEENTE -> namen.gemeenten().get(new GemeenteId(waarde));
          case BEROEP -> namen.beroepen().get(new BeroepCode(waarde));
          case SOORT -> AanbodSoort.valueOf(waarde).omschrijving();
          case UREN -> Urenklasse.valueOf(waarde).omschrijving();
          case STATUS, LKS -> waarde.toLowerCase(Locale.ROOT).replace('_', ' ');
          case BEROEPSGROEP, SECTOR -> waarde;
        };
    return naam == null ? waarde : naam;
  }

  private static Aanbodfilter openVacatures() {
    return new Aanbodfilter(
        Set.of(AanbodSoort.VACATURE),
        Set.of(Aanbodstatus.OPEN),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        Set.of(),
        null,
        null);
  }
}
