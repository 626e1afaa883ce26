package nl.werkbrug.api.auth;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.OidcStore;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.Sessie;
import org.jspecify.annotations.Nullable;

/**
 * Logging in by an OpenID provider. Functions, organisation and gemeenten come from the provider at
 * every login. An account belongs to one subject: a name that another account has is refused, so
 * that nobody takes over an account by being given its name. Thread-safe.
 */
public final class Oidclogin {
  static final Duration GEDULD = Duration.ofMinutes(10);

  private final Oidcinstelling instelling;
  private final Oidcprovider provider;
  private final Database database;
  private final AccountStore accounts;
  private final OidcStore store;
  private final Sessies sessies;
  private final Weigeringen weigeringen;
  private final Clock klok;

  /** A login that begins: the state for a cookie of this browser, and where it goes. */
  public record Begin(String state, URI adres) {
    @Override
    public String toString() {
      return "Begin[]"; // never the state
    }
  }

  /** A login that succeeded. */
  public record Klaar(String token, String naar) {
    @Override
    public String toString() {
      return "Klaar[" + naar + "]"; // never the token
    }
  }

  public Oidclogin(
      Oidcinstelling instelling,
      Database database,
      AccountStore accounts,
      Sessies sessies,
      Weigeringen weigeringen,
      Clock klok) {
    this.instelling = instelling;
    this.database = database;
    this.accounts = accounts;
    this.sessies = sessies;
    this.weigeringen = weigeringen;
    this.klok = klok;
    provider = new Oidcprovider(instelling, klok);
    store = new OidcStore(database);
  }

  /**
   * Begins a login.
   *
   * @param naar where to go afterwards, on this service
   * @param terug where the provider sends the browser back to
   */
  public Begin begin(String naar, String terug) throws Oidcfout {
    String state = Geheim.nieuw();
    String nonce = Geheim.nieuw();
    String verifier = Geheim.nieuw();
    URI adres = provider.inlogadres(state, nonce, verifier, terug);
    Instant nu = klok.instant();
    store.begin(
        Geheim.hash(state), new OidcStore.Poging(nonce, verifier, naar), nu, nu.plus(GEDULD));
    return new Begin(state, adres);
  }

  /**
   * Ends a login with what the provider sent along.
   *
   * @param eigen the state in the cookie of this browser, or empty
   * @param state what the provider sent back, or empty
   * @param code to exchange for an id token; empty when the provider refused
   */
  public Klaar voltooi(String eigen, String state, String code, String terug) throws Oidcfout {
    try {
      if (eigen.isEmpty() || !Geheim.gelijk(eigen, state)) {
        throw opnieuw("state");
      }
      OidcStore.Poging poging =
          store
              .neem(Geheim.hash(state), klok.instant())
              .orElseThrow(() -> opnieuw("state-gebruikt"));
      if (code.isEmpty()) {
        throw new Oidcfout("provider-weigerde", "De inlogdienst gaf geen toegang.");
      }
      JWTClaimsSet wie = provider.wissel(code, poging.verifier(), poging.nonce(), terug);
      return new Klaar(sessies.begin(account(wie)), poging.naar());
    } catch (Oidcfout e) {
      weigeringen.leg(Weigeringen.ONBEKEND, Set.of(), "inloggen met OIDC", e.reden());
      throw e;
    }
  }

  /** Where to log out at the provider too; empty for an account with a password. */
  public Optional<URI> uitlogadres(String gebruiker, String terug) {
    try {
      return store.isGekoppeld(gebruiker) ? provider.uitlogadres(terug) : Optional.empty();
    } catch (Oidcfout e) {
      return Optional.empty();
    }
  }

  private static Oidcfout opnieuw(String reden) {
    return new Oidcfout(
        reden, "Dit inloggen is verlopen of al gebruikt. Begin opnieuw bij de inlogpagina.");
  }

  private String account(JWTClaimsSet wie) throws Oidcfout {
    String issuer = instelling.issuer().toString();
    Account gevraagd = gevraagd(wie);
    try {
      return database.schrijf(
          sessie -> {
            String id = store.findGebruiker(sessie, issuer, wie.getSubject()).orElse(gevraagd.id());
            Optional<MetVersie<Account>> nu = accounts.find(sessie, id);
            if (nu.isEmpty()) {
              accounts.maak(sessie, met(gevraagd, id, null));
              store.koppel(sessie, issuer, wie.getSubject(), id);
              return id;
            }
            return bijgewerkt(sessie, issuer, wie.getSubject(), gevraagd, nu.get());
          });
    } catch (OngeldigeGegevens e) {
      throw new Oidcfout(
          "onbekend-" + e.fouten().getFirst().veld(),
          "Uw account hoort bij een %s die hier niet bekend is (%s). Vraag de beheerder."
              .formatted(e.fouten().getFirst().veld(), e.fouten().getFirst().waarde()));
    } catch (Geweigerd e) {
      throw new Oidcfout(e.reden, String.valueOf(e.getMessage()));
    }
  }

  /** Ends the transaction; what it says is told. */
  private static final class Geweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reden;

    Geweigerd(String reden, String tekst) {
      super(tekst);
      this.reden = reden;
    }
  }

  private String bijgewerkt(
      Sessie sessie, String issuer, String subject, Account gevraagd, MetVersie<Account> nu) {
    Account bekend = nu.waarde();
    boolean eigen =
        store.findGebruiker(sessie, issuer, subject).filter(bekend.id()::equals).isPresent();
    if (!eigen
        && (bekend.wachtwoord() != null
            || bekend.werkgever() != null
            || store.isGekoppeld(sessie, bekend.id()))) {
      throw new Geweigerd(
          "naam-bezet",
          "De gebruikersnaam %s is hier van een ander account. Vraag de beheerder."
              .formatted(bekend.id()));
    }
    if (!bekend.actief()) {
      throw new Geweigerd(
          "niet-actief", "Uw account is hier afgesloten. Vraag de beheerder waarom.");
    }
    Account anders = met(gevraagd, bekend.id(), bekend);
    if (!anders.equals(bekend)) {
      accounts.wijzig(sessie, anders, nu.versie());
    }
    if (!eigen) {
      store.koppel(sessie, issuer, subject, bekend.id());
    }
    return bekend.id();
  }

  private static Account met(Account gevraagd, String id, @Nullable Account bekend) {
    return new Account(
        id,
        gevraagd.naam(),
        gevraagd.emailadres() != null || bekend == null
            ? gevraagd.emailadres()
            : bekend.emailadres(),
        gevraagd.functies(),
        gevraagd.organisatie(),
        gevraagd.gemeenten(),
        null,
        true,
        bekend == null ? null : bekend.wachtwoord(),
        0,
        Instant.EPOCH);
  }

  private Account gevraagd(JWTClaimsSet wie) throws Oidcfout {
    String id =
        waarden(wie, instelling.naamveld()).stream()
            .findFirst()
            .orElseThrow(() -> zonder(instelling.naamveld()))
            .toLowerCase(Locale.ROOT);
    Set<Functie> functies = functies(wie);
    String organisatie = null;
    if (!instelling.organisatieveld().isEmpty()) {
      organisatie =
          waarden(wie, instelling.organisatieveld()).stream()
              .findFirst()
              .orElseThrow(() -> zonder(instelling.organisatieveld()));
    }
    SortedSet<GemeenteId> gemeenten = new TreeSet<>();
    try {
      if (!instelling.gemeenteveld().isEmpty()) {
        for (String gemeente : waarden(wie, instelling.gemeenteveld())) {
          gemeenten.add(new GemeenteId(gemeente));
        }
        if (gemeenten.isEmpty()) {
          throw zonder(instelling.gemeenteveld());
        }
      }
      String naam = waarden(wie, "name").stream().findFirst().orElse(id);
      return new Account(
          id,
          naam.length() > 120 ? naam.substring(0, 120) : naam,
          emailadres(wie),
          functies,
          organisatie == null ? null : new OrganisatieId(organisatie),
          gemeenten,
          null,
          true,
          null,
          0,
          Instant.EPOCH);
    } catch (OngeldigeGegevens e) {
      throw new Oidcfout(
          "claim-" + e.fouten().getFirst().veld(),
          "De inlogdienst stuurt een %s die hier niet kan: die %s. Vraag de beheerder."
              .formatted(e.fouten().getFirst().veld(), e.fouten().getFirst().toegestaan()));
    }
  }

  /** An address that the provider itself doubts is none. */
  private static @Nullable String emailadres(JWTClaimsSet wie) {
    if (Boolean.FALSE.equals(wie.getClaim("email_verified"))) {
      return null;
    }
    return waarden(wie, "email").stream().filter(Postvak::isMailadres).findFirst().orElse(null);
  }

  private Set<Functie> functies(JWTClaimsSet wie) throws Oidcfout {
    EnumSet<Functie> functies = EnumSet.noneOf(Functie.class);
    for (String rol : waarden(wie, instelling.rolveld())) {
      Functie functie = instelling.rollen().get(rol);
      if (functie != null) {
        functies.add(functie);
      }
    }
    if (functies.isEmpty()) {
      throw new Oidcfout(
          "geen-rol",
          "U bent ingelogd bij uw organisatie, maar hebt hier nog geen functie. Vraag de beheerder"
              + " om een van deze rollen: "
              + String.join(", ", instelling.rollen().keySet())
              + ".");
    }
    return functies;
  }

  private static Oidcfout zonder(String veld) {
    return new Oidcfout(
        "zonder-" + veld,
        "De inlogdienst zegt niet alles wat hier nodig is: het veld %s ontbreekt. Vraag de beheerder."
            .formatted(veld));
  }

  /** The texts of a claim; with dots in its name it may stand in a claim of a claim. */
  private static List<String> waarden(JWTClaimsSet wie, String veld) {
    Object waarde = wie.getClaim(veld);
    if (waarde == null && veld.contains(".")) {
      waarde = wie.getClaims();
      for (String deel : veld.split("\\.", -1)) {
        waarde = waarde instanceof Map<?, ?> kaart ? kaart.get(deel) : null;
      }
    }
    List<String> gevonden = new ArrayList<>();
    for (Object een : waarde instanceof Collection<?> lijst ? lijst : alleen(waarde)) {
      if (een instanceof String tekst && !tekst.isBlank()) {
        gevonden.add(tekst.strip());
      }
    }
    return gevonden;
  }

  private static List<?> alleen(@Nullable Object waarde) {
    return waarde == null ? List.of() : List.of(waarde);
  }
}
