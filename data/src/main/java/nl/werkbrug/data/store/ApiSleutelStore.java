package nl.werkbrug.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import org.jspecify.annotations.Nullable;

/** The keys of machines, each known by the hash of its secret. */
public final class ApiSleutelStore {
  private static final String KOLOMMEN =
      "id, naam, functies, organisatie, werkgever, per_minuut, maker, gemaakt, ingetrokken";

  private final Database database;

  public ApiSleutelStore(Database database) {
    this.database = database;
  }

  /** Keeps a new key; the secret itself is not kept. */
  public void maak(Sessie sessie, ApiSleutel sleutel, String hash) {
    AccountStore.bestaat(sessie, "organisatie", sleutel.organisatie());
    AccountStore.bestaat(sessie, "werkgever", sleutel.werkgever());
    WerkgeverStore.eisActief(sessie, sleutel.werkgever());
    sessie.voerUit(
        "INSERT INTO api_sleutel (id, hash, naam, functies, organisatie, werkgever, per_minuut,"
            + " maker, gemaakt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sleutel.id(),
        hash,
        sleutel.naam(),
        AccountStore.functies(sleutel.functies()),
        sleutel.organisatie() == null ? null : sleutel.organisatie().waarde(),
        sleutel.werkgever() == null ? null : sleutel.werkgever().waarde(),
        sleutel.perMinuut(),
        sleutel.maker(),
        sleutel.gemaakt().toEpochMilli());
  }

  public Optional<ApiSleutel> find(String id) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT " + KOLOMMEN + " FROM api_sleutel WHERE id = ?",
                ApiSleutelStore::sleutel,
                id));
  }

  /** The key with this id and the hash of this secret, unless it was revoked. */
  public Optional<ApiSleutel> findGeldig(String id, String hash) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT "
                    + KOLOMMEN
                    + " FROM api_sleutel WHERE id = ? AND hash = ? AND ingetrokken IS NULL",
                ApiSleutelStore::sleutel,
                id,
                hash));
  }

  /**
   * In order of id.
   *
   * @param werkgever only of this one, or null for all
   * @param na id after which the page begins; empty for the first
   */
  public List<ApiSleutel> pagina(@Nullable WerkgeverId werkgever, String na, int hoogstens) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT "
                    + KOLOMMEN
                    + " FROM api_sleutel WHERE id > ? AND (? IS NULL OR werkgever = ?)"
                    + " ORDER BY id LIMIT ?",
                ApiSleutelStore::sleutel,
                na,
                werkgever == null ? null : werkgever.waarde(),
                werkgever == null ? null : werkgever.waarde(),
                hoogstens));
  }

  /** Ends a key at once; once ended it stays so. */
  public void trekIn(Sessie sessie, String id, Instant nu) {
    sessie.voerUit(
        "UPDATE api_sleutel SET ingetrokken = ? WHERE id = ? AND ingetrokken IS NULL",
        nu.toEpochMilli(),
        id);
  }

  /** As {@link #trekIn(Sessie, String, Instant)}, of all keys of this werkgever. */
  void trekIn(Sessie sessie, WerkgeverId werkgever) {
    sessie.voerUit(
        "UPDATE api_sleutel SET ingetrokken = ? WHERE werkgever = ? AND ingetrokken IS NULL",
        sessie.moment().toEpochMilli(),
        werkgever.waarde());
  }

  private static ApiSleutel sleutel(ResultSet rij) throws SQLException {
    String organisatie = rij.getString(4);
    String werkgever = rij.getString(5);
    long ingetrokken = rij.getLong(9);
    return new ApiSleutel(
        rij.getString(1),
        rij.getString(2),
        AccountStore.functies(rij.getString(3)),
        organisatie == null ? null : new OrganisatieId(organisatie),
        werkgever == null ? null : new WerkgeverId(werkgever),
        rij.getInt(6),
        rij.getString(7),
        Instant.ofEpochMilli(rij.getLong(8)),
        ingetrokken == 0 ? null : Instant.ofEpochMilli(ingetrokken));
  }
}
