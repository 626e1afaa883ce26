package nl.werkbrug.api.web.mijn;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Werkbeschrijving;
import nl.werkbrug.api.web.werk.Werkpaginas;
import nl.werkbrug.api.web.werk.Werkzoekpagina;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.search.Aanbodfilter;
import nl.werkbrug.engine.search.Nabijheid;
import nl.werkbrug.engine.search.Zoekindex;
import nl.werkbrug.engine.search.Zoekresultaat;
import nl.werkbrug.engine.search.Zoekvraag;

/** Open vacatures for a werkzoekende. */
public final class Mijnwerkpagina {
  static final String ADRES = "/mijn/werk";

  private final Paginas paginas;
  private final Naslag naslag;
  private final AanbodStore aanbod;
  private final Zoekindex index;

  public Mijnwerkpagina(Paginas paginas, Naslag naslag, Database database, Zoekindex index) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.index = index;
    aanbod = new AanbodStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, ADRES, Mijnpaginas.WERKZOEKENDE, this::zoek)
        .route(GET, ADRES + "/:id", Mijnpaginas.WERKZOEKENDE, this::werk);
  }

  private Antwoord zoek(Verzoek verzoek) {
    String tekst = verzoek.findTekst("tekst", 500).orElse("");
    String plaats = verzoek.findTekst("postcode", 20).orElse("");
    Integer km = verzoek.findGetal("km", 1, 999).orElse(null);
    String na = verzoek.findNa().orElse(null);
    List<String> fouten = new ArrayList<>();
    Nabijheid nabij = Werkzoekpagina.nabij(plaats, km, fouten);
    verzoek.klaar();
    Zoekvraag<Aanbodfilter> vraag =
        Zoekvraag.voor(tekst, Werkzoekpagina.open(Set.of(AanbodSoort.VACATURE))).metPagina(20, na);
    if (nabij != null) {
      vraag = vraag.metNabijheid(nabij);
    }
    Zoekresultaat resultaat = Werkzoekpagina.zoek(index, vraag);
    Naslag nu = naslag.nu();
    return paginas.toon(
        verzoek,
        Deel.MIJN_WERK,
        List.of(),
        "Vacatures",
        "mijn-werk.jte",
        new Mijnbeeld.Zoek(
            tekst,
            plaats,
            km == null ? "" : km.toString(),
            fouten,
            Werkzoekpagina.telling(resultaat),
            resultaat.treffers().stream()
                .flatMap(
                    treffer ->
                        nu.findWerk(new AanbodId(treffer.id())).stream()
                            .map(
                                een ->
                                    Werkzoekpagina.plek(
                                        treffer, een, ADRES + "/" + een.id().waarde(), nu)))
                .toList(),
            Werkzoekpagina.volgende(verzoek.adres(), resultaat.cursor())));
  }

  private Antwoord werk(Verzoek verzoek) {
    AanbodId id = verzoek.pad("id", AanbodId::new);
    Werkaanbod werk =
        aanbod
            .find(id)
            .filter(een -> een.soort() == AanbodSoort.VACATURE)
            .filter(een -> een.kern().status() == Aanbodstatus.OPEN)
            .orElseThrow(
                () ->
                    new Probleemfout(
                        Probleem.Soort.NIET_GEVONDEN, "Deze vacature is er niet (meer)."));
    return paginas.toon(
        verzoek,
        Deel.MIJN_WERK,
        List.of(),
        werk.kern().titel(),
        "mijn-vacature.jte",
        new Mijnbeeld.Werk(
            werk.kern().titel(),
            Werkpaginas.alineas(werk.kern().tekst()),
            Werkbeschrijving.groepen(werk, naslag.nu())));
  }
}
