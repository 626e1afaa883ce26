package nl.werkbrug.data.store;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;

/**
 * All plaatsingen in memory. It follows the change log, in which every event of a plaatsing is a
 * line about its werkzoekende: asking costs no more than replaying what changed. Thread-safe.
 */
public final class Plaatsingenlijst {
  private static final int PER_KEER = 1_000;

  private final Wijzigingslog log;
  private final PlaatsingStore store;
  private final TreeMap<PlaatsingId, Plaatsing> bekend = new TreeMap<>();
  private List<Plaatsing> alle = List.of();
  private long nummer = -1;

  public Plaatsingenlijst(Database database) {
    log = new Wijzigingslog(database);
    store = new PlaatsingStore(database);
  }

  /** As they are now, in order of id. */
  public synchronized List<Plaatsing> list() {
    long laatste = log.laatste(); // before what is read: newer does not harm, older would
    if (laatste == nummer) {
      return alle;
    }
    boolean begin = nummer < 0 || laatste < nummer || laatste - nummer > PER_KEER;
    Set<WerkzoekendeId> mensen = begin ? Set.of() : gewijzigd(laatste);
    if (begin) {
      bekend.clear();
      neem(store.list(PlaatsingStore.Filter.ALLES));
    } else if (!mensen.isEmpty()) {
      bekend.values().removeIf(een -> mensen.contains(een.afspraak().werkzoekende()));
      neem(store.list(mensen));
    }
    nummer = laatste;
    return alle;
  }

  /** Those that have not ended, in order of id. */
  public List<Plaatsing> lopend() {
    return list().stream().filter(een -> !een.fase().voorbij()).toList();
  }

  private Set<WerkzoekendeId> gewijzigd(long tot) {
    return log.lees(nummer, (int) (tot - nummer)).stream()
        .filter(een -> een.soort() == Soort.WERKZOEKENDE)
        .map(een -> new WerkzoekendeId(een.id()))
        .collect(Collectors.toSet());
  }

  private void neem(List<Plaatsing> plaatsingen) {
    plaatsingen.forEach(een -> bekend.put(een.id(), een));
    alle = List.copyOf(bekend.values());
  }
}
