package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.data.domain.Gegevensfout;
import org.jspecify.annotations.Nullable;

/** A column whose values may occur once within an owner. */
record Uniek(String tabel, String eigenaar, String kolom) {

  /** Who holds a value. */
  record Houder(String id, String eigenaar, String waarde) {}

  private record Plaats(String eigenaar, String waarde) {}

  /**
   * Adds a fault for every record whose value another record has.
   *
   * @param houder null for a record without a value
   */
  <T> void controleer(
      Sessie sessie,
      List<T> records,
      Function<T, @Nullable Houder> houder,
      List<Gegevensfout> fouten) {
    List<Houder> gevraagd = new ArrayList<>();
    for (T een : records) {
      Houder deze = houder.apply(een);
      if (deze != null) {
        gevraagd.add(deze);
      }
    }
    if (gevraagd.isEmpty()) {
      return;
    }
    Map<Plaats, String> houders = new HashMap<>();
    sessie.verwerk(
        "SELECT %s, %s, id FROM %s WHERE %s IN (%s)"
            .formatted(eigenaar, kolom, tabel, kolom, Verwijzing.vraagtekens(gevraagd.size())),
        rij -> new Houder(rij.getString(3), rij.getString(1), rij.getString(2)),
        rij -> houders.put(new Plaats(rij.eigenaar, rij.waarde), rij.id),
        gevraagd.stream().map(Houder::waarde).toArray());
    for (Houder deze : gevraagd) {
      String ander = houders.putIfAbsent(new Plaats(deze.eigenaar, deze.waarde), deze.id);
      if (ander != null && !ander.equals(deze.id)) {
        fouten.add(
            new Gegevensfout(
                "%s %s: %s".formatted(tabel, deze.id, kolom),
                deze.waarde,
                "is bij %s %s al gebruikt voor %s %s"
                    .formatted(eigenaar, deze.eigenaar, tabel, ander)));
      }
    }
  }
}
