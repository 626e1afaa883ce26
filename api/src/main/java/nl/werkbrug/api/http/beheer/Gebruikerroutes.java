package nl.werkbrug.api.http.beheer;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.auth.Wachtwoorden;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import org.jspecify.annotations.Nullable;

/** The accounts, for the beheerder; one of a single organisatie sees those of that one. */
public final class Gebruikerroutes {
  private static final Toegang BEHEERDER = Toegang.voor(Functie.BEHEERDER);
  private static final String LIJST = "/v1/gebruikers";

  private final Database database;
  private final AccountStore accounts;

  /** An account over the wire; a wachtwoord only ever comes in. */
  private record Wire(
      @Nullable String id,
      String naam,
      @Nullable String emailadres,
      Set<Functie> functies,
      @Nullable OrganisatieId organisatie,
      @Nullable SortedSet<GemeenteId> gemeenten,
      @Nullable WerkgeverId werkgever,
      @Nullable Boolean actief,
      @Nullable String wachtwoord) {

    static Wire van(Account account) {
      return new Wire(
          account.id(),
          account.naam(),
          account.emailadres(),
          account.functies(),
          account.organisatie(),
          account.gemeenten(),
          account.werkgever(),
          account.actief(),
          null);
    }

    Account naarDomein(String account, @Nullable String oudeHash) {
      return new Account(
          account,
          naam,
          emailadres,
          functies,
          organisatie,
          gemeenten == null ? new TreeSet<>() : gemeenten,
          werkgever,
          actief == null || actief,
          wachtwoord == null ? oudeHash : Wachtwoorden.maak(wachtwoord, account),
          0,
          Instant.EPOCH);
    }
  }

  public Gebruikerroutes(Database database, AccountStore accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, LIJST, BEHEERDER, this::lijst)
        .route(POST, LIJST, BEHEERDER, this::maak)
        .route(GET, LIJST + "/:id", BEHEERDER, this::lees)
        .route(PUT, LIJST + "/:id", BEHEERDER, this::vervang);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    List<Account> gevonden =
        accounts
            .pagina(
                verzoek.gebruiker().organisatie(),
                Objects.requireNonNullElse(bladzijde.na(), ""),
                bladzijde.aantal() + 1)
            .stream()
            .map(MetVersie::waarde)
            .toList();
    return Antwoord.json(
        bladzijde
            .metEenMeer(gevonden, Account::id)
            .filter(een -> isEigen(verzoek.gebruiker(), een))
            .map(Wire::van));
  }

  private Antwoord lees(Verzoek verzoek) {
    return antwoord(200, get(verzoek, verzoek.pad("id", tekst -> tekst))).tenzijBekend(verzoek);
  }

  private Antwoord maak(Verzoek verzoek) {
    Wire wire = verzoek.inhoud(Wire.class);
    if (wire.id == null) {
      throw new OngeldigeGegevens("id", "", "is verplicht");
    }
    Account nieuw = wire.naarDomein(wire.id, null);
    eisEigen(verzoek, nieuw);
    database.wijzig(sessie -> accounts.maak(sessie, nieuw));
    return antwoord(201, new MetVersie<>(nieuw, 1));
  }

  private Antwoord vervang(Verzoek verzoek) {
    String id = verzoek.pad("id", tekst -> tekst);
    LongUnaryOperator versie = verzoek.versie();
    MetVersie<Account> nu = get(verzoek, id);
    Account anders = verzoek.inhoud(Wire.class).naarDomein(id, nu.waarde().wachtwoord());
    eisEigen(verzoek, anders);
    eisNietBuitengesloten(verzoek.gebruiker(), anders);
    database.wijzig(sessie -> accounts.wijzig(sessie, anders, versie.applyAsLong(nu.versie())));
    return antwoord(200, get(verzoek, id));
  }

  private MetVersie<Account> get(Verzoek verzoek, String id) {
    return get(accounts, verzoek.gebruiker(), id);
  }

  /** Nobody ends the own access. */
  public static void eisNietBuitengesloten(Gebruiker wie, Account anders) {
    if (anders.id().equals(wie.id())
        && !(anders.actief() && anders.functies().contains(Functie.BEHEERDER))) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "U kunt uzelf niet buitensluiten. Laat een ander dat doen.");
    }
  }

  /** An account that this user keeps; a {@link Probleemfout} when there is none. */
  public static MetVersie<Account> get(AccountStore accounts, Gebruiker wie, String id) {
    return accounts
        .find(id)
        .filter(een -> isEigen(wie, een.waarde()))
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN, "Er is geen gebruiker %s.".formatted(id)));
  }

  /** Whether this user keeps the account. */
  public static boolean isEigen(Gebruiker wie, Account account) {
    return wie.organisatie() == null
        || (wie.organisatie().equals(account.organisatie())
            && (wie.gemeenten().isEmpty()
                || (!account.gemeenten().isEmpty()
                    && wie.gemeenten().containsAll(account.gemeenten()))));
  }

  /** Nobody gives away more than they reach themselves. */
  public static void eisEigen(Verzoek verzoek, Account account) {
    if (!isEigen(verzoek.gebruiker(), account)) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG,
          "U beheert alleen gebruikers van uw eigen organisatie en gemeenten.");
    }
    WerkgeverId werkgever = account.werkgever();
    if (werkgever != null
        && !verzoek.bereik().bereikt(Bereiksoort.WERKGEVER, werkgever.waarde(), true)) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG,
          "Een werkgever van een andere organisatie krijgt zijn account van die organisatie.");
    }
  }

  private static Antwoord antwoord(int status, MetVersie<Account> een) {
    Map<String, String> kopregels = new HashMap<>();
    kopregels.put("ETag", Antwoord.etag(een.versie()));
    if (status == 201) {
      kopregels.put("Location", LIJST + "/" + een.waarde().id());
    }
    return Antwoord.json(status, Wire.van(een.waarde()), kopregels);
  }
}
