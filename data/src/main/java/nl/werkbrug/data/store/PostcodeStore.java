package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.geo.Plek;
import nl.werkbrug.data.geo.Punt;
import org.jspecify.annotations.Nullable;

/** The postcodes that the user gave, beside the built-in ones. */
public final class PostcodeStore {
  private final Database database;

  public PostcodeStore(Database database) {
    this.database = database;
  }

  /** Place per postcode of four digits. */
  public SortedMap<Integer, Plek> lees() {
    return database.lees(this::lees);
  }

  private SortedMap<Integer, Plek> lees(Sessie sessie) {
    SortedMap<Integer, Plek> plekken = new TreeMap<>();
    sessie.verwerk(
        "SELECT pc4, breedtegraad, lengtegraad, plaats, gemeente FROM postcode",
        rij ->
            Map.entry(
                rij.getInt(1),
                new Plek(
                    new Punt(rij.getDouble(2), rij.getDouble(3)),
                    Gegeven.van(rij.getString(4)),
                    Gegeven.van(rij.getString(5)))),
        rij -> plekken.put(rij.getKey(), rij.getValue()));
    return plekken;
  }

  /** Adds and replaces postcodes; what is stored already just so counts as unchanged. */
  public Bewaard bewaar(Map<Integer, Plek> plekken) {
    return database.schrijf(sessie -> bewaar(sessie, plekken));
  }

  /** As {@link #bewaar(Map)}. */
  public Bewaard bewaar(Sessie sessie, Map<Integer, Plek> plekken) {
    Map<Integer, Plek> oud = lees(sessie);
    List<@Nullable Object[]> rijen = new ArrayList<>();
    int nieuw = 0;
    for (Map.Entry<Integer, Plek> invoer : new TreeMap<>(plekken).entrySet()) {
      Plek plek = invoer.getValue();
      Plek vorige = oud.get(invoer.getKey());
      if (plek.equals(vorige)) {
        continue;
      }
      nieuw += vorige == null ? 1 : 0;
      rijen.add(
          new @Nullable Object[] {
            invoer.getKey(),
            plek.punt().breedtegraad(),
            plek.punt().lengtegraad(),
            plek.plaats().waardeOfNull(),
            plek.gemeente().waardeOfNull()
          });
    }
    sessie.voerUitVoorAlle(
        "INSERT INTO postcode (pc4, breedtegraad, lengtegraad, plaats, gemeente)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (pc4) DO UPDATE SET"
            + " breedtegraad = excluded.breedtegraad, lengtegraad = excluded.lengtegraad,"
            + " plaats = excluded.plaats, gemeente = excluded.gemeente",
        rijen);
    sessie.log(Soort.POSTCODE, rijen.isEmpty() ? List.of() : List.of("tabel"), false);
    return new Bewaard(nieuw, rijen.size() - nieuw, plekken.size() - rijen.size());
  }
}
