package nl.werkbrug.api.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param volgende cursor for the parameter {@code na}, or null on the last page
 */
public record Lijst<T>(List<T> items, @Nullable String volgende) {
  public Lijst {
    items = List.copyOf(items);
  }
}
