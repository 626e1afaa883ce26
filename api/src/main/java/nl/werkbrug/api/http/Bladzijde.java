package nl.werkbrug.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/**
 * Which page is asked of a list that is computed as a whole. Its cursor is the key of the last item
 * and not a number of items: what is done between two pages would make the second one skip.
 *
 * @param na key after which it begins; empty for the first page
 */
public record Bladzijde(String na, int aantal) {

  private record Rij<T>(String sleutel, T waarde) {}

  /** Reads the parameters. */
  public static Bladzijde van(Verzoek verzoek) {
    return new Bladzijde(verzoek.findNa(Bladzijde::sleutel).orElse(""), verzoek.aantal());
  }

  /**
   * The page.
   *
   * @param sleutel what it is sorted by, as text; another one for each item
   */
  public <T> Lijst<T> uit(List<T> alle, Function<T, String> sleutel) {
    List<Rij<T>> rest =
        alle.stream()
            .map(een -> new Rij<>(sleutel.apply(een), een))
            .filter(rij -> rij.sleutel().compareTo(na) > 0)
            .sorted(Comparator.comparing(Rij::sleutel))
            .limit(aantal + 1L)
            .toList();
    return Lijst.metEenMeer(rest, aantal, rij -> cursor(rij.sleutel())).map(Rij::waarde);
  }

  /** The place of a kind among fewer than ninety, as text that sorts the same. */
  public static String plek(Enum<?> soort) {
    return Integer.toString(10 + soort.ordinal());
  }

  private static String cursor(String sleutel) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sleutel.getBytes(StandardCharsets.UTF_8));
  }

  /** The key that a cursor holds. */
  static String sleutel(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new OngeldigeGegevens("na", cursor, "moet komen uit de vorige bladzijde");
    }
  }
}
