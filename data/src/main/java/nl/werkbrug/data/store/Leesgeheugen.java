package nl.werkbrug.data.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Records that were read before, by the hash of their text: the same hash is the same record,
 * whoever wrote it, so that nothing in here grows old. People are not kept: what is erased must be
 * gone. Thread-safe.
 */
final class Leesgeheugen {
  private static final int MEESTE = 8_192;
  private static final Set<Soort> ONTHOUDEN = EnumSet.of(Soort.AANBOD, Soort.WERKGEVER);

  private record Sleutel(Class<?> type, String hash) {}

  private final Cache<Sleutel, Object> gelezen = Caffeine.newBuilder().maximumSize(MEESTE).build();

  /**
   * The record of this row. Its text is fetched only when it was not read before.
   *
   * @param hash column of the hash
   * @param document column of the text
   */
  <T> T lees(Soort soort, Class<T> type, ResultSet rij, int hash, int document)
      throws SQLException {
    if (!ONTHOUDEN.contains(soort)) {
      return Document.lees(rij.getString(document), type);
    }
    Sleutel sleutel = new Sleutel(type, rij.getString(hash));
    Object bekend = gelezen.getIfPresent(sleutel);
    if (bekend == null) {
      bekend = Document.lees(rij.getString(document), type);
      gelezen.put(sleutel, bekend);
    }
    return type.cast(bekend);
  }
}
