package nl.werkbrug.data.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param filters by column the values that fit, as text; the empty text fits what has no value; an
 *     absent column fits all, and an empty set nothing
 * @param aflopend whether the order of the names is turned round
 * @param na cursor of the page before, or null for the first
 * @param hoogstens 1 to 1 000 records
 */
public record Lijstvraag(
    Map<String, Set<String>> filters, boolean aflopend, @Nullable String na, int hoogstens) {
  public Lijstvraag {
    Map<String, Set<String>> kopie = new TreeMap<>();
    filters.forEach((kolom, waarden) -> kopie.put(kolom, new TreeSet<>(waarden)));
    filters = kopie;
  }
}
