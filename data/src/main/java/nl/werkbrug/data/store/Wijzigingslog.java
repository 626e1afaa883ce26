package nl.werkbrug.data.store;

import java.time.Instant;
import java.util.List;

/** What changed, for whoever follows along. */
public final class Wijzigingslog {
  private final Database database;

  public Wijzigingslog(Database database) {
    this.database = database;
  }

  /** At most {@code hoogstens} changes after number {@code na}, oldest first. */
  public List<Wijziging> lees(long na, int hoogstens) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT nummer, soort, id, verwijderd, moment FROM wijziging"
                    + " WHERE nummer > ? ORDER BY nummer LIMIT ?",
                rij ->
                    new Wijziging(
                        rij.getLong(1),
                        Soort.valueOf(rij.getString(2)),
                        rij.getString(3),
                        rij.getBoolean(4),
                        Instant.parse(rij.getString(5))),
                na,
                hoogstens));
  }

  /** Number of the last change, 0 when there was none. */
  public long laatste() {
    return database.lees(this::laatste);
  }

  /** As {@link #laatste()}, of the snapshot that {@code sessie} reads. */
  public long laatste(Sessie sessie) {
    return sessie.laatsteNummer();
  }
}
