package nl.werkbrug.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.jspecify.annotations.Nullable;

/** Who may log in, and their sessions. A session is known by the hash of its token. */
public final class AccountStore {
  private static final String KOLOMMEN =
      "id, naam, functies, organisatie, gemeenten, werkgever, actief, wachtwoord, mislukt,"
          + " geblokkeerd_tot, versie, emailadres";

  private final Database database;

  /** A session that somebody has. */
  public record Inlogsessie(Account account, Instant begin, Instant gezien) {}

  public AccountStore(Database database) {
    this.database = database;
  }

  public long aantal() {
    return database.lees(AccountStore::aantal);
  }

  private static long aantal(Sessie sessie) {
    return sessie.eerste("SELECT count(*) FROM gebruiker", rij -> rij.getLong(1)).orElse(0L);
  }

  public Optional<MetVersie<Account>> find(String id) {
    return database.lees(sessie -> find(sessie, id));
  }

  public Optional<MetVersie<Account>> find(Sessie sessie, String id) {
    return sessie.eerste(
        "SELECT " + KOLOMMEN + " FROM gebruiker WHERE id = ?",
        rij -> new MetVersie<>(account(rij), rij.getLong(11)),
        id);
  }

  /**
   * In order of id.
   *
   * @param organisatie only of this one, or null for all
   * @param na id after which the page begins; empty for the first
   */
  public List<MetVersie<Account>> pagina(
      @Nullable OrganisatieId organisatie, String na, int hoogstens) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT "
                    + KOLOMMEN
                    + " FROM gebruiker WHERE id > ? AND (? IS NULL OR organisatie = ?)"
                    + " ORDER BY id LIMIT ?",
                rij -> new MetVersie<>(account(rij), rij.getLong(11)),
                na,
                organisatie == null ? null : organisatie.waarde(),
                organisatie == null ? null : organisatie.waarde(),
                hoogstens));
  }

  /** Of the people of this werkgever, where notices go. */
  public List<String> postadressen(Sessie sessie, WerkgeverId werkgever) {
    return sessie
        .lijst(
            "SELECT " + KOLOMMEN + " FROM gebruiker WHERE werkgever = ? ORDER BY id",
            AccountStore::account,
            werkgever.waarde())
        .stream()
        .flatMap(account -> account.findPostadres().stream())
        .toList();
  }

  /** Of staff in this function who reach somebody of this organisation and gemeente. */
  public List<String> postadressen(
      Sessie sessie, Functie functie, OrganisatieId organisatie, @Nullable GemeenteId gemeente) {
    return sessie
        .lijst(
            "SELECT "
                + KOLOMMEN
                + " FROM gebruiker WHERE werkgever IS NULL"
                + " AND (organisatie IS NULL OR organisatie = ?) ORDER BY id",
            AccountStore::account,
            organisatie.waarde())
        .stream()
        .filter(account -> account.functies().contains(functie))
        .filter(
            account ->
                account.gemeenten().isEmpty()
                    || (gemeente != null && account.gemeenten().contains(gemeente)))
        .flatMap(account -> account.findPostadres().stream())
        .toList();
  }

  /** Makes the very first account; false when there is one already. */
  public boolean maakEerste(Account account) {
    return database.schrijf(
        sessie -> {
          if (aantal(sessie) > 0) {
            return false;
          }
          maak(sessie, account);
          return true;
        });
  }

  /** A new account; an {@link Opslagfout} when the id is taken. */
  public void maak(Sessie sessie, Account account) {
    if (find(sessie, account.id()).isPresent()) {
      throw new Opslagfout(
          Opslagfout.Code.BESTAAT_AL, "Er is al een gebruiker %s.".formatted(account.id()));
    }
    controleer(sessie, account);
    sessie.voerUit(
        "INSERT INTO gebruiker (naam, functies, organisatie, gemeenten, werkgever, actief,"
            + " wachtwoord, mislukt, geblokkeerd_tot, emailadres, id, versie)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        waarden(account));
  }

  /** Replaces an account; whoever may no longer log in, or has another password, is logged out. */
  public void wijzig(Sessie sessie, Account account, long versie) {
    MetVersie<Account> nu =
        find(sessie, account.id())
            .orElseThrow(() -> Opslagfout.nietGevonden("gebruiker", account.id()));
    if (nu.versie() != versie) {
      throw new Opslagfout(
          Opslagfout.Code.VEROUDERD,
          "Gebruiker %s is intussen gewijzigd. Lees hem opnieuw.".formatted(account.id()));
    }
    controleer(sessie, account);
    sessie.voerUit(
        "UPDATE gebruiker SET naam = ?, functies = ?, organisatie = ?, gemeenten = ?,"
            + " werkgever = ?, actief = ?, wachtwoord = ?, mislukt = ?, geblokkeerd_tot = ?,"
            + " emailadres = ?, versie = versie + 1 WHERE id = ?",
        waarden(account));
    if (!account.actief()
        || !String.valueOf(account.wachtwoord()).equals(String.valueOf(nu.waarde().wachtwoord()))) {
      sessie.voerUit("DELETE FROM inlogsessie WHERE gebruiker = ?", account.id());
    }
  }

  /** Nobody of this werkgever can log in any more, or still is. */
  void sluit(Sessie sessie, WerkgeverId werkgever) {
    sessie.voerUit(
        "UPDATE gebruiker SET actief = ?, versie = versie + 1 WHERE werkgever = ? AND actief = ?",
        false,
        werkgever.waarde(),
        true);
    sessie.voerUit(
        "DELETE FROM inlogsessie WHERE gebruiker IN (SELECT id FROM gebruiker WHERE werkgever = ?)",
        werkgever.waarde());
  }

  private static void controleer(Sessie sessie, Account account) {
    bestaat(sessie, "organisatie", account.organisatie());
    bestaat(sessie, "werkgever", account.werkgever());
    if (account.actief()) {
      WerkgeverStore.eisActief(sessie, account.werkgever());
    }
    account.gemeenten().forEach(gemeente -> bestaat(sessie, "gemeente", gemeente));
  }

  static void bestaat(Sessie sessie, String tabel, @Nullable Object id) {
    if (id != null
        && sessie
            .eerste(
                "SELECT id FROM %s WHERE id = ?".formatted(tabel),
                rij -> rij.getString(1),
                id.toString())
            .isEmpty()) {
      throw new OngeldigeGegevens(tabel, id, "moet bestaan");
    }
  }

  /**
   * Counts a wrong password, also when more come at the same time. An account that is blocked
   * already is not blocked longer.
   *
   * @param hoogstens the wrong passwords in a row that block the account
   */
  public void mislukt(String id, int hoogstens, Instant nu, Instant geblokkeerdTot) {
    database.wijzig(
        sessie ->
            sessie.voerUit(
                "UPDATE gebruiker SET mislukt = CASE WHEN mislukt + 1 < ? THEN mislukt + 1 ELSE 0"
                    + " END, geblokkeerd_tot = CASE WHEN mislukt + 1 < ? THEN 0 ELSE ? END"
                    + " WHERE id = ? AND geblokkeerd_tot <= ?",
                hoogstens,
                hoogstens,
                geblokkeerdTot.toEpochMilli(),
                id,
                nu.toEpochMilli()));
  }

  /** Begins a session, and forgets those that ended before {@code grens}. */
  public void begin(String gebruiker, String sleutel, Instant nu, Instant grens) {
    database.wijzig(
        sessie -> {
          sessie.voerUit(
              "DELETE FROM inlogsessie WHERE begonnen < ? OR gezien < ?",
              grens.toEpochMilli(),
              grens.toEpochMilli());
          sessie.voerUit(
              "UPDATE gebruiker SET mislukt = 0, geblokkeerd_tot = 0 WHERE id = ?", gebruiker);
          sessie.voerUit(
              "INSERT INTO inlogsessie (sleutel, gebruiker, begonnen, gezien) VALUES (?, ?, ?, ?)",
              sleutel,
              gebruiker,
              nu.toEpochMilli(),
              nu.toEpochMilli());
        });
  }

  public Optional<Inlogsessie> findSessie(String sleutel) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT "
                    + KOLOMMEN
                    + ", begonnen, gezien FROM gebruiker JOIN inlogsessie"
                    + " ON inlogsessie.gebruiker = gebruiker.id"
                    + " WHERE sleutel = ? AND actief = ?",
                rij ->
                    new Inlogsessie(
                        account(rij),
                        Instant.ofEpochMilli(rij.getLong(13)),
                        Instant.ofEpochMilli(rij.getLong(14))),
                sleutel,
                true));
  }

  /** The session was used. */
  public void gezien(String sleutel, Instant nu) {
    database.wijzig(
        sessie ->
            sessie.voerUit(
                "UPDATE inlogsessie SET gezien = ? WHERE sleutel = ?", nu.toEpochMilli(), sleutel));
  }

  /** Ends a session. */
  public void einde(String sleutel) {
    database.wijzig(sessie -> sessie.voerUit("DELETE FROM inlogsessie WHERE sleutel = ?", sleutel));
  }

  private static @Nullable Object[] waarden(Account account) {
    return new @Nullable Object[] {
      account.naam(),
      functies(account.functies()),
      account.organisatie() == null ? null : account.organisatie().waarde(),
      account.gemeenten().stream().map(GemeenteId::waarde).collect(Collectors.joining(",")),
      account.werkgever() == null ? null : account.werkgever().waarde(),
      account.actief(),
      account.wachtwoord(),
      account.mislukt(),
      account.geblokkeerdTot().toEpochMilli(),
      account.emailadres(),
      account.id()
    };
  }

  static String functies(Collection<Functie> functies) {
    return functies.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  static Set<Functie> functies(String tekst) {
    return Arrays.stream(tekst.split(",", -1))
        .map(Functie::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Functie.class)));
  }

  private static Account account(ResultSet rij) throws SQLException {
    String organisatie = rij.getString(4);
    String gemeenten = rij.getString(5);
    String werkgever = rij.getString(6);
    return new Account(
        rij.getString(1),
        rij.getString(2),
        rij.getString(12),
        functies(rij.getString(3)),
        organisatie == null ? null : new OrganisatieId(organisatie),
        gemeenten.isEmpty()
            ? new TreeSet<>()
            : Arrays.stream(gemeenten.split(",", -1))
                .map(GemeenteId::new)
                .collect(Collectors.toCollection(TreeSet::new)),
        werkgever == null ? null : new WerkgeverId(werkgever),
        rij.getBoolean(7),
        rij.getString(8),
        rij.getInt(9),
        Instant.ofEpochMilli(rij.getLong(10)));
  }
}
