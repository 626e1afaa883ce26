package nl.werkbrug.data.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field in which records of one kind name records of another.
 *
 * @param pad where it stands in the JSON of a record, through lists too
 * @param waarden the ids in a record; absent ones are null
 */
record Verwijsveld<T>(
    String pad, Soort naar, Function<T, ? extends Collection<? extends @Nullable Object>> waarden) {

  /** A field with one id at most. */
  static <T> Verwijsveld<T> een(String pad, Soort naar, Function<T, @Nullable Object> waarde) {
    return new Verwijsveld<>(pad, naar, record -> Arrays.asList(waarde.apply(record)));
  }

  /** Hands over the path and the text of every id in a tree that may be no record yet. */
  void zoek(JsonNode boom, BiConsumer<String, String> gevonden) {
    zoek(boom, "", List.of(pad.split("\\.")), gevonden);
  }

  private static void zoek(
      JsonNode knoop, String pad, List<String> rest, BiConsumer<String, String> gevonden) {
    if (knoop.isArray()) {
      for (int i = 0; i < knoop.size(); i++) {
        zoek(knoop.get(i), pad + "[" + i + "]", rest, gevonden);
      }
    } else if (!rest.isEmpty()) {
      String veld = rest.getFirst();
      zoek(
          knoop.path(veld),
          pad.isEmpty() ? veld : pad + "." + veld,
          rest.subList(1, rest.size()),
          gevonden);
    } else if (knoop.isTextual()) {
      gevonden.accept(pad, knoop.textValue());
    }
  }
}
