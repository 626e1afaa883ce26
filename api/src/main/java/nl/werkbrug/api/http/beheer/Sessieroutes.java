package nl.werkbrug.api.http.beheer;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nl.werkbrug.api.auth.Bekenden;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Persoonslinks;
import nl.werkbrug.api.auth.Sessies;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.auth.Wachtwoorden;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import org.jspecify.annotations.Nullable;

/** Logging in and out by a machine or a script, and who one is. */
public final class Sessieroutes {
  private static final String HUIDIGE = "/v1/sessies/huidige";

  /** What is told of a personal link that cannot be used, whatever the reason. */
  public static final String LINK_WERKT_NIET =
      "Deze link werkt niet (meer). Een link werkt één keer, en een week lang. Vraag uw consulent"
          + " om een nieuwe.";

  private final Sessies sessies;
  private final Persoonslinks persoonslinks;
  private final Bekenden bekenden;
  private final AccountStore accounts;
  private final Database database;

  private record Inloggegevens(String gebruiker, String wachtwoord) {}

  private record Nieuwe(String token) {}

  private record Linksleutel(String sleutel) {}

  private record Wie(
      String id,
      String naam,
      Set<Functie> functies,
      @Nullable OrganisatieId organisatie,
      SortedSet<GemeenteId> gemeenten,
      @Nullable WerkgeverId werkgever) {}

  private record Wachtwoordwissel(String huidig, String nieuw) {}

  public Sessieroutes(
      Sessies sessies,
      Persoonslinks persoonslinks,
      Bekenden bekenden,
      AccountStore accounts,
      Database database) {
    this.sessies = sessies;
    this.persoonslinks = persoonslinks;
    this.bekenden = bekenden;
    this.accounts = accounts;
    this.database = database;
  }

  public void voegToe(HttpDienst http) {
    http.route(POST, "/v1/sessies", Toegang.OPEN, this::begin)
        .route(POST, "/v1/sessies/persoonlijk", Toegang.OPEN, this::beginPersoonlijk)
        .route(GET, HUIDIGE, Toegang.INGELOGD, this::wie)
        .route(DELETE, HUIDIGE, Toegang.INGELOGD, this::einde)
        .route(PUT, HUIDIGE + "/wachtwoord", Toegang.INGELOGD, this::wissel);
  }

  private Antwoord begin(Verzoek verzoek) {
    Inloggegevens gegevens = verzoek.inhoud(Inloggegevens.class);
    return Antwoord.json(
        201,
        new Nieuwe(
            sessies
                .login(gegevens.gebruiker, gegevens.wachtwoord)
                .orElseThrow(() -> new Probleemfout(Probleem.Soort.NIET_INGELOGD, onjuist()))),
        Map.of());
  }

  private Antwoord beginPersoonlijk(Verzoek verzoek) {
    verzoek.klaar();
    return Antwoord.json(
        201,
        new Nieuwe(
            persoonslinks
                .wissel(verzoek.inhoud(Linksleutel.class).sleutel)
                .orElseThrow(
                    () -> new Probleemfout(Probleem.Soort.NIET_INGELOGD, LINK_WERKT_NIET))),
        Map.of());
  }

  /** What is told of a login that failed, whatever was wrong with it. */
  public static String onjuist() {
    return "De gebruikersnaam of het wachtwoord klopt niet. Na vijf keer fout is een account een"
        + " kwartier geblokkeerd.";
  }

  private Antwoord wie(Verzoek verzoek) {
    verzoek.klaar();
    Gebruiker wie = verzoek.gebruiker();
    return Antwoord.json(
        new Wie(
            wie.id(),
            wie.naam(),
            wie.functies(),
            wie.organisatie(),
            wie.gemeenten(),
            wie.werkgever()));
  }

  private Antwoord einde(Verzoek verzoek) {
    verzoek.klaar();
    verzoek.findToken().ifPresent(bekenden::einde);
    return new Antwoord(
        204, Antwoord.JSON, new byte[0], Map.of("Set-Cookie", verzoek.koekje(null)));
  }

  /** Ends every session of the account, also this one. */
  private Antwoord wissel(Verzoek verzoek) {
    Wachtwoordwissel wissel = verzoek.inhoud(Wachtwoordwissel.class);
    String id = verzoek.gebruiker().id();
    MetVersie<Account> nu =
        accounts
            .find(id)
            .orElseThrow(
                () ->
                    new Probleemfout(Probleem.Soort.GEEN_TOEGANG, "U hebt hier geen wachtwoord."));
    if (sessies.login(id, wissel.huidig).isEmpty()) {
      throw new Probleemfout(Probleem.Soort.GEEN_TOEGANG, "Het huidige wachtwoord klopt niet.");
    }
    Account anders = nu.waarde().metWachtwoord(Wachtwoorden.maak(wissel.nieuw, id));
    database.wijzig(sessie -> accounts.wijzig(sessie, anders, nu.versie()));
    return new Antwoord(204, Antwoord.JSON, new byte[0], Map.of());
  }
}
