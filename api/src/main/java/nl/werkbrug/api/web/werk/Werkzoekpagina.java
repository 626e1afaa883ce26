package nl.werkbrug.api.web.werk;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.engine.search.Aanbodfilter;
import nl.werkbrug.engine.search.Facet;
import nl.werkbrug.engine.search.Facetsoort;
import nl.werkbrug.engine.search.Fragment;
import nl.werkbrug.engine.search.Nabijheid;
import nl.werkbrug.engine.search.Sortering;
import nl.werkbrug.engine.search.Treffer;
import nl.werkbrug.engine.search.Urenklasse;
import nl.werkbrug.engine.search.Zoekindex;
import nl.werkbrug.engine.search.Zoekresultaat;
import nl.werkbrug.engine.search.Zoekvraag;
import org.jspecify.annotations.Nullable;

/** Searching open work, with facets. */
public final class Werkzoekpagina {
  private static final int MEESTE_WAARDEN = 8;
  private static final List<Facetsoort> FACETTEN =
      List.of(
          Facetsoort.SOORT,
          Facetsoort.GEMEENTE,
          Facetsoort.UREN,
          Facetsoort.BEROEPSGROEP,
          Facetsoort.LKS);

  private final Paginas paginas;
  private final Naslag naslag;
  private final Zoekindex index;

  public Werkzoekpagina(Paginas paginas, Naslag naslag, Zoekindex index) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.index = index;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/werk", Toegang.MEDEWERKERS, this::zoek);
  }

  private Antwoord zoek(Verzoek verzoek) {
    String tekst = verzoek.findTekst("tekst", 500).orElse("");
    String plaats = verzoek.findTekst("postcode", 20).orElse("");
    Integer km = verzoek.findGetal("km", 1, 999).orElse(null);
    String volgorde = verzoek.keuze("volgorde", List.of("datum", "afstand"), "");
    String na = verzoek.findNa().orElse(null);
    Map<Facetsoort, Set<String>> gekozen = new LinkedHashMap<>();
    for (Facetsoort soort : FACETTEN) {
      gekozen.put(soort, new TreeSet<>(verzoek.lijst(naam(soort))));
    }
    List<String> fouten = new ArrayList<>();
    Nabijheid nabij = nabij(plaats, km, fouten);
    Zoekvraag<Aanbodfilter> vraag = Zoekvraag.voor(tekst, filter(gekozen)).metPagina(20, na);
    if (nabij != null) {
      vraag = vraag.metNabijheid(nabij);
    }
    if (volgorde.equals("datum")) {
      vraag = vraag.metSortering(Sortering.DATUM);
    } else if (volgorde.equals("afstand") && nabij != null) {
      vraag = vraag.metSortering(Sortering.AFSTAND);
    }
    verzoek.klaar();
    Zoekresultaat resultaat = zoek(index, vraag);
    Naslag nu = naslag.nu();
    return paginas.toon(
        verzoek,
        Deel.WERK,
        List.of(),
        "Werk",
        "werk.jte",
        new Zoekwerkbeeld(
            tekst,
            plaats,
            km == null ? "" : km.toString(),
            volgorde,
            fouten,
            telling(resultaat),
            resultaat.treffers().stream()
                .flatMap(
                    treffer ->
                        nu.findWerk(new AanbodId(treffer.id())).stream()
                            .map(werk -> plek(treffer, werk, werk.adres(), nu)))
                .toList(),
            facetten(resultaat, gekozen, nu),
            volgende(verzoek.adres(), resultaat.cursor())));
  }

  /** A cursor of another question starts again. */
  public static Zoekresultaat zoek(Zoekindex index, Zoekvraag<Aanbodfilter> vraag) {
    try {
      return index.zoekAanbod(vraag);
    } catch (OngeldigeGegevens e) {
      return index.zoekAanbod(vraag.metPagina(vraag.aantal(), null));
    }
  }

  public static @Nullable Nabijheid nabij(
      String plaats, @Nullable Integer km, List<String> fouten) {
    if (plaats.isEmpty()) {
      if (km != null) {
        fouten.add("Vul ook een postcode in: de afstand telt vanaf daar.");
      }
      return null;
    }
    try {
      return new Nabijheid(new Postcode(plaats), km);
    } catch (OngeldigeGegevens e) {
      for (Gegevensfout fout : e.fouten()) {
        fouten.add("Postcode %s.".formatted(fout.toegestaan()));
      }
      return null;
    }
  }

  /** Everything open of these kinds. */
  public static Aanbodfilter open(Set<AanbodSoort> soorten) {
    return new Aanbodfilter(
        soorten,
        Set.of(Aanbodstatus.OPEN),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.<BeroepCode>of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null,
        Set.of(),
        null,
        null);
  }

  private static Aanbodfilter filter(Map<Facetsoort, Set<String>> gekozen) {
    return new Aanbodfilter(
        enums(AanbodSoort.class, gekozen.get(Facetsoort.SOORT)),
        Set.of(Aanbodstatus.OPEN),
        Set.of(),
        ids(gekozen.get(Facetsoort.GEMEENTE)),
        Set.of(),
        Set.<BeroepCode>of(),
        Set.copyOf(gekozen.getOrDefault(Facetsoort.BEROEPSGROEP, Set.of())),
        Set.of(),
        enums(Urenklasse.class, gekozen.get(Facetsoort.UREN)),
        null,
        null,
        enums(LksBereidheid.class, gekozen.get(Facetsoort.LKS)),
        null,
        null);
  }

  /** What is no value of the domain finds nothing, so it is left out. */
  private static <E extends Enum<E>> Set<E> enums(Class<E> soort, @Nullable Set<String> namen) {
    Set<E> uit = EnumSet.noneOf(soort);
    for (E waarde : soort.getEnumConstants()) {
      if (namen != null && namen.contains(waarde.name())) {
        uit.add(waarde);
      }
    }
    return uit;
  }

  private static Set<GemeenteId> ids(@Nullable Set<String> namen) {
    Set<GemeenteId> uit = new TreeSet<>();
    for (String naam : namen == null ? Set.<String>of() : namen) {
      find(naam).ifPresent(uit::add);
    }
    return uit;
  }

  private static Optional<GemeenteId> find(String naam) {
    try {
      return Optional.of(new GemeenteId(naam));
    } catch (OngeldigeGegevens e) {
      return Optional.empty();
    }
  }

  private static String naam(Facetsoort soort) {
    return Notatie.woord(soort);
  }

  public static String telling(Zoekresultaat resultaat) {
    String aantal =
        (resultaat.totaalExact() ? "" : "meer dan ")
            + Notatie.aantal(resultaat.totaal(), "resultaat", "resultaten");
    return switch (resultaat.wijze()) {
      case ZONDER_TEKST, ALLE_WOORDEN -> Notatie.zin(aantal) + ".";
      case GEEN_WOORDEN ->
          "Er staat geen woord in om op te zoeken. Al het open werk: " + aantal + ".";
      case ENKELE_WOORDEN -> "Nergens staan alle woorden. Wel een deel ervan: " + aantal + ".";
    };
  }

  public static Zoekwerkbeeld.Plek plek(Treffer treffer, Werkregel werk, String adres, Naslag nu) {
    Fragment titel = treffer.titel();
    Fragment fragment = treffer.fragment();
    Double km = treffer.afstandKm();
    return new Zoekwerkbeeld.Plek(
        titel == null ? new Fragment(werk.titel(), List.of()) : titel,
        adres,
        nu.werkgever(werk.werkgever()),
        werk.soort().omschrijving(),
        nu.gemeente(werk.gemeente()),
        werk.uren(),
        Notatie.aantal(werk.plekken(), "plek", "plekken"),
        km == null ? "" : String.format(Notatie.NEDERLANDS, "%.1f km", km),
        fragment == null ? new Fragment("", List.of()) : fragment);
  }

  private static List<Zoekwerkbeeld.Facet> facetten(
      Zoekresultaat resultaat, Map<Facetsoort, Set<String>> gekozen, Naslag nu) {
    List<Zoekwerkbeeld.Facet> uit = new ArrayList<>();
    for (Facet facet : resultaat.facetten()) {
      if (!FACETTEN.contains(facet.soort())) {
        continue;
      }
      Set<String> aan = gekozen.getOrDefault(facet.soort(), Set.of());
      List<Zoekwerkbeeld.Waarde> waarden =
          facet.waarden().stream()
              .sorted(
                  Comparator.comparing((Facet.Waarde een) -> !aan.contains(een.waarde()))
                      .thenComparingInt(een -> -een.aantal()))
              .limit(Math.max(MEESTE_WAARDEN, aan.size()))
              .map(
                  een ->
                      new Zoekwerkbeeld.Waarde(
                          een.waarde(),
                          Notatie.zin(woord(facet.soort(), een.waarde(), nu)),
                          Notatie.getal(een.aantal()),
                          aan.contains(een.waarde())))
              .toList();
      if (!waarden.isEmpty()) {
        uit.add(new Zoekwerkbeeld.Facet(naam(facet.soort()), kop(facet.soort()), waarden));
      }
    }
    return uit;
  }

  private static String kop(Facetsoort soort) {
    return switch (soort) {
      case SOORT -> "Soort werk";
      case GEMEENTE -> "Gemeente";
      case UREN -> "Uren per week";
      case BEROEPSGROEP -> "Beroepsgroep";
      case LKS -> "Loonkostensubsidie";
      case STATUS, BEROEP, SECTOR -> Notatie.zin(Notatie.woord(soort));
    };
  }

  private static String woord(Facetsoort soort, String waarde, Naslag nu) {
    return switch (soort) {
      case GEMEENTE -> nu.gemeente(new GemeenteId(waarde));
      case SOORT -> AanbodSoort.valueOf(waarde).omschrijving();
      case UREN -> Urenklasse.valueOf(waarde).omschrijving();
      case LKS -> Notatie.woord(LksBereidheid.valueOf(waarde));
      case BEROEP -> nu.beroep(new BeroepCode(waarde));
      case STATUS, BEROEPSGROEP, SECTOR -> waarde;
    };
  }

  public static String volgende(String adres, @Nullable String cursor) {
    if (cursor == null) {
      return "";
    }
    String zonder = adres.replaceAll("[?&]na=[^&]*", "");
    String vast =
        zonder.contains("?") || !zonder.contains("&") ? zonder : zonder.replaceFirst("&", "?");
    return vast + (vast.contains("?") ? "&" : "?") + "na=" + cursor;
  }
}
