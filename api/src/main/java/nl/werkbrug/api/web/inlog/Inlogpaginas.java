package nl.werkbrug.api.web.inlog;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkbrug.api.auth.Bekenden;
import nl.werkbrug.api.auth.EersteKeer;
import nl.werkbrug.api.auth.Oidclogin;
import nl.werkbrug.api.auth.Sessies;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.auth.Wachtwoorden;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.beheer.Sessieroutes;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Ingevuld;
import nl.werkbrug.api.web.Inlogbeeld;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/** Logging in and out, and the account of the first beheerder. */
public final class Inlogpaginas {
  private static final String INLOGGEN = "/inloggen";
  private static final String EERSTE = "/eerste-beheerder";

  /** A path of this service, and nothing that a browser takes for another website. */
  private static final Pattern HIER = Pattern.compile("/(?![/\\\\])[^\\\\\\s]{0,500}");

  private final Paginas paginas;
  private final Inlogdiensten diensten;
  private final Sessies sessies;
  private final Bekenden bekenden;
  private final EersteKeer eersteKeer;

  public Inlogpaginas(Paginas paginas, Inlogdiensten diensten) {
    this.paginas = paginas;
    this.diensten = diensten;
    sessies = diensten.sessies();
    bekenden = diensten.bekenden();
    eersteKeer = diensten.eersteKeer();
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, INLOGGEN, Toegang.OPEN, this::vraag)
        .route(POST, INLOGGEN, Toegang.OPEN, this::login)
        .route(POST, "/uitloggen", Toegang.INGELOGD, this::uit)
        .route(GET, EERSTE, Toegang.OPEN, this::eerste)
        .route(POST, EERSTE, Toegang.OPEN, this::maakEerste);
  }

  private Antwoord vraag(Verzoek verzoek) {
    String naar = naar(verzoek.findTekst("naar", 1_000).orElse("/"));
    Inlogbeeld.Wijzen wijzen = diensten.wijzen();
    if (wijzen.eerste() && !wijzen.oidc()) {
      return Antwoord.naar(EERSTE);
    }
    return paginas.los(
        200,
        verzoek,
        "Inloggen",
        "inloggen.jte",
        new Inlogbeeld(naar, "", List.of(), Ingevuld.NIETS, wijzen));
  }

  private Antwoord login(Verzoek verzoek) {
    Formulier gegeven = new Formulier(verzoek.formulier());
    String naar = naar(gegeven.tekst("naar"));
    Ingevuld ingevuld = Ingevuld.uitInlog(verzoek.formulier());
    Optional<String> token = sessies.login(gegeven.tekst("gebruiker"), gegeven.rauw("wachtwoord"));
    if (token.isEmpty()) {
      return paginas.los(
          422,
          verzoek,
          "Inloggen",
          "inloggen.jte",
          new Inlogbeeld(
              naar,
              gegeven.tekst("gebruiker"),
              List.of(new Link(Sessieroutes.onjuist(), "#gebruiker")),
              ingevuld,
              diensten.wijzen()));
    }
    verzoek.findSessie().ifPresent(bekenden::einde);
    if (!ingevuld.isLeeg()) {
      return paginas.hervat(
          Sessies.formulierbewijs(token.get()), naar, ingevuld, verzoek.koekje(token.get()));
    }
    return Antwoord.html(
        303, "", Map.of("Location", naar, "Set-Cookie", verzoek.koekje(token.get())));
  }

  private Antwoord uit(Verzoek verzoek) {
    verzoek.findSessie().ifPresent(bekenden::einde);
    Oidclogin oidc = diensten.oidc();
    Optional<URI> verder =
        oidc == null
            ? Optional.empty()
            : oidc.uitlogadres(verzoek.gebruiker().id(), verzoek.herkomst() + INLOGGEN);
    if (verder.isEmpty()) {
      return Antwoord.html(
          303, "", Map.of("Location", INLOGGEN, "Set-Cookie", verzoek.koekje(null)));
    }
    // A link: the Content-Security-Policy lets no form end up elsewhere.
    return paginas
        .los(
            200,
            verzoek,
            "Uitgelogd",
            "uitgelogd.jte",
            new Link("Log daar ook uit", verder.get().toString()))
        .metKopregel("Set-Cookie", verzoek.koekje(null));
  }

  private Antwoord eerste(Verzoek verzoek) {
    verzoek.klaar();
    eisEerste();
    return paginas.los(
        200,
        verzoek,
        "Eerste beheerder",
        "eerste-beheerder.jte",
        new EersteBeheerderbeeld("", "", Wachtwoorden.KORTSTE, List.of()));
  }

  private Antwoord maakEerste(Verzoek verzoek) {
    eisEerste();
    Formulier gegeven = new Formulier(verzoek.formulier());
    String id = gegeven.tekst("gebruiker");
    List<Link> fouten;
    try {
      if (eersteKeer.maak(
          gegeven.tekst("code"), id, gegeven.tekst("naam"), gegeven.rauw("wachtwoord"))) {
        return Antwoord.naar(INLOGGEN);
      }
      fouten =
          List.of(new Link("De code klopt niet. Hij staat in de uitvoer van de dienst.", "#code"));
    } catch (OngeldigeGegevens e) {
      fouten =
          e.fouten().stream()
              .map(
                  fout ->
                      new Link(
                          Notatie.zin("%s %s.".formatted(label(fout.veld()), fout.toegestaan())),
                          "#" + veld(fout.veld())))
              .toList();
    }
    return paginas.los(
        422,
        verzoek,
        "Eerste beheerder",
        "eerste-beheerder.jte",
        new EersteBeheerderbeeld(id, gegeven.tekst("naam"), Wachtwoorden.KORTSTE, fouten));
  }

  private static String veld(String veld) {
    return veld.equals("id") ? "gebruiker" : veld;
  }

  private static String label(String veld) {
    return veld.equals("id") ? "gebruikersnaam" : veld;
  }

  private void eisEerste() {
    if (eersteKeer.code().isEmpty()) {
      throw new Probleemfout(Probleem.Soort.NIET_GEVONDEN, "Dit adres bestaat niet.");
    }
  }

  static String naar(String gevraagd) {
    return HIER.matcher(gevraagd).matches() ? gevraagd : "/";
  }
}
