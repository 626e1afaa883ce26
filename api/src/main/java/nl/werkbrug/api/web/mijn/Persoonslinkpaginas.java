package nl.werkbrug.api.web.mijn;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Persoonslinks;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.beheer.Sessieroutes;
import nl.werkbrug.api.http.mijn.Mijnroutes;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.PersoonslinkStore;
import nl.werkbrug.data.store.WerkzoekendeStore;

/** Making, ending and using a personal link. */
public final class Persoonslinkpaginas {
  private static final String DEUR = "/mijn/link";
  private static final String LINK = "/mensen/:id/link";

  private final Paginas paginas;
  private final Database database;
  private final WerkzoekendeStore mensen;
  private final KenmerkStore kenmerken;
  private final Persoonslinks links;

  public Persoonslinkpaginas(Paginas paginas, Database database, Persoonslinks links) {
    this.paginas = paginas;
    this.database = database;
    this.links = links;
    mensen = new WerkzoekendeStore(database);
    kenmerken = new KenmerkStore(database);
  }

  public void voegToe(HttpDienst http) {
    Toegang consulent = Toegang.voor(Functie.CONSULENT);
    http.route(GET, LINK, consulent, this::stand)
        .route(POST, LINK, consulent, this::maak)
        .route(POST, LINK + "/intrekken", consulent, this::trekIn)
        .route(GET, DEUR, Toegang.OPEN, this::deur)
        .route(POST, DEUR, Toegang.OPEN, this::open);
  }

  private Werkzoekende eigen(Verzoek verzoek) {
    Werkzoekende mens = mensen.get(verzoek.pad("id", WerkzoekendeId::new));
    Mijnroutes.eisEigen(mens, verzoek.gebruiker(), kenmerken.isVerzonnen());
    return mens;
  }

  private Antwoord stand(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    return toon(verzoek, eigen(verzoek), "", "");
  }

  private Antwoord maak(Verzoek verzoek) {
    Werkzoekende mens = eigen(verzoek);
    Persoonslinks.Nieuw nieuw =
        database.schrijf(sessie -> links.maak(sessie, mens.id(), verzoek.gebruiker().id()));
    return toon(
        verzoek,
        mens,
        Mijnroutes.adres(verzoek, nieuw.sleutel()),
        Notatie.moment(nieuw.verloopt()));
  }

  private Antwoord trekIn(Verzoek verzoek) {
    Werkzoekende mens = eigen(verzoek);
    database.wijzig(sessie -> links.trekIn(sessie, mens.id()));
    return Antwoord.naar(Gedaan.LINK_INGETROKKEN.op("/mensen/" + mens.id().waarde() + "/link"));
  }

  private Antwoord toon(Verzoek verzoek, Werkzoekende mens, String link, String geldigTot) {
    String adres = "/mensen/" + mens.id().waarde();
    PersoonslinkStore.Stand stand = links.find(mens.id()).orElse(null);
    return paginas.toon(
        verzoek,
        Deel.MENSEN,
        List.of(Deel.MENSEN.link(), new Link(Profiel.naam(mens), adres)),
        "Persoonlijke link",
        "persoonslink.jte",
        new Mijnbeeld.Persoonslink(
            Profiel.naam(mens),
            adres + "/link",
            stand == null
                ? "Er is nu geen link."
                : stand.gebruikt()
                    ? "De laatste link is gebruikt."
                    : "Er is een link. Die is nog niet gebruikt en werkt tot %s."
                        .formatted(Notatie.moment(stand.verloopt())),
            stand != null,
            link,
            geldigTot));
  }

  /** Only shows a button: a mail program that looks at a link in advance does not use it up. */
  private Antwoord deur(Verzoek verzoek) {
    String sleutel = verzoek.findTekst("sleutel", 200).orElse("");
    verzoek.klaar();
    boolean bruikbaar = links.isBruikbaar(sleutel);
    return deur(verzoek, bruikbaar ? 200 : 404, bruikbaar ? sleutel : "");
  }

  private Antwoord open(Verzoek verzoek) {
    return links
        .wissel(new Formulier(verzoek.formulier()).tekst("sleutel"))
        .map(
            token ->
                Antwoord.html(
                    303,
                    "",
                    Map.of("Location", Mijnpaginas.ADRES, "Set-Cookie", verzoek.koekje(token))))
        .orElseGet(() -> deur(verzoek, 404, ""));
  }

  private Antwoord deur(Verzoek verzoek, int status, String sleutel) {
    return paginas.los(
        status,
        verzoek,
        "Uw persoonlijke pagina",
        "mijn-link.jte",
        new Mijnbeeld.Deur(sleutel, sleutel.isEmpty() ? Sessieroutes.LINK_WERKT_NIET : ""));
  }
}
