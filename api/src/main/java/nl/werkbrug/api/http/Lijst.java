package nl.werkbrug.api.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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

  /**
   * A page of what was read with one more than {@code aantal}, to know whether there is more.
   *
   * @param cursor what the next page comes after
   */
  public static <T> Lijst<T> metEenMeer(
      List<T> gelezen, int aantal, Function<? super T, String> cursor) {
    if (gelezen.size() <= aantal) {
      return new Lijst<>(gelezen, null);
    }
    List<T> bladzijde = gelezen.subList(0, aantal);
    return new Lijst<>(bladzijde, cursor.apply(bladzijde.getLast()));
  }

  /** The same page with only these of its items; the next page begins where it did. */
  public Lijst<T> filter(Predicate<? super T> wie) {
    return new Lijst<>(items.stream().filter(wie).toList(), volgende);
  }

  /** The same page with its items in another form. */
  public <R> Lijst<R> map(Function<? super T, ? extends R> vorm) {
    return new Lijst<>(items.stream().<R>map(vorm).toList(), volgende);
  }
}
