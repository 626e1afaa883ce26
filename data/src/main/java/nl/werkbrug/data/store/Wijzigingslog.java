package nl.werkbrug.data.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Whether anything of these kinds changed after number {@code na}. */
  public boolean raakt(long na, Set<Soort> soorten) {
    List<@Nullable Object> waarden = new ArrayList<>();
    waarden.add(na);
    soorten.forEach(soort -> waarden.add(soort.name()));
    return database.lees(
        sessie ->
            sessie
                .eerste(
                    "SELECT nummer FROM wijziging WHERE nummer > ? AND soort IN (%s) LIMIT 1"
                        .formatted(Verwijzing.vraagtekens(soorten.size())),
                    rij -> rij.getLong(1),
                    waarden.toArray())
                .isPresent());
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
