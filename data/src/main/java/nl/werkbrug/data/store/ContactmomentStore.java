package nl.werkbrug.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.werkgever.Contactmoment;
import org.jspecify.annotations.Nullable;

/** Contact with employers. */
public final class ContactmomentStore {
  private static final String KOLOMMEN =
      "SELECT id, werkgever, datum, soort, onderwerp, accountmanager, contactpersoon, verslag,"
          + " opvolgen, afgehandeld FROM contactmoment";

  private final Database database;

  public ContactmomentStore(Database database) {
    this.database = database;
  }

  /** Of one employer, the newest first. */
  public List<Contactmoment> list(WerkgeverId werkgever) {
    return database.lees(
        sessie ->
            sessie.lijst(
                KOLOMMEN + " WHERE werkgever = ? ORDER BY datum DESC, id",
                ContactmomentStore::lees,
                werkgever.waarde()));
  }

  /**
   * What somebody still has to go after, in order of that day.
   *
   * @param tot last day, or null for all
   */
  public List<Contactmoment> listOpen(@Nullable LocalDate tot) {
    return database.lees(
        sessie ->
            sessie.lijst(
                KOLOMMEN + " WHERE opvolgen <= ? AND afgehandeld IS NULL ORDER BY opvolgen, id",
                ContactmomentStore::lees,
                tot == null ? "9999-12-31" : tot.toString()));
  }

  /** Of this employer; empty when there is none. */
  public Optional<Contactmoment> find(WerkgeverId werkgever, String id) {
    return list(werkgever).stream().filter(een -> een.id().equals(id)).findFirst();
  }

  /** Adds it, or replaces the one with its id. */
  public void bewaar(Contactmoment een, Instant moment) {
    database.wijzig(sessie -> bewaar(sessie, een, moment));
  }

  /** As {@link #bewaar(Contactmoment, Instant)}, in a transaction of the caller. */
  public void bewaar(Sessie sessie, Contactmoment een, Instant moment) {
    sessie.voerUit(
        "INSERT INTO contactmoment (id, werkgever, datum, soort, onderwerp,"
            + " accountmanager, contactpersoon, verslag, opvolgen, afgehandeld, moment)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            + " afgehandeld = excluded.afgehandeld, moment = excluded.moment",
        een.id(),
        een.werkgever().waarde(),
        een.datum().toString(),
        een.soort().name(),
        een.onderwerp().name(),
        een.accountmanager(),
        een.contactpersoon(),
        een.verslag(),
        tekst(een.opvolgen()),
        tekst(een.afgehandeld()),
        moment.toString());
  }

  private static Contactmoment lees(ResultSet rij) throws SQLException {
    return new Contactmoment(
        rij.getString(1),
        new WerkgeverId(rij.getString(2)),
        LocalDate.parse(rij.getString(3)),
        Contactmoment.Soort.valueOf(rij.getString(4)),
        Contactmoment.Onderwerp.valueOf(rij.getString(5)),
        rij.getString(6),
        rij.getString(7),
        rij.getString(8),
        dag(rij.getString(9)),
        dag(rij.getString(10)));
  }

  private static @Nullable LocalDate dag(@Nullable String tekst) {
    return tekst == null ? null : LocalDate.parse(tekst);
  }

  private static @Nullable String tekst(@Nullable LocalDate dag) {
    return dag == null ? null : dag.toString();
  }
}
