package nl.werkbrug.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked of a list. A cursor begins with a mark of its question, the address with its
 * filters and order: one of another question would give a page that looks right, and is refused.
 */
public final class Bladzijde {
  private static final int KENMERK_BYTES = 6;
  private static final int KENMERK_TEKENS = 8;

  private final String kenmerk;
  private final @Nullable String na;
  private final int aantal;

  private record Rij<T>(String sleutel, T waarde) {}

  /**
   * @param kenmerk mark of the question, of eight characters
   * @param na cursor without that mark, or null for the first page
   */
  Bladzijde(String kenmerk, @Nullable String na, int aantal) {
    this.kenmerk = kenmerk;
    this.na = na;
    this.aantal = aantal;
  }

  /** Reads the parameters. */
  public static Bladzijde van(Verzoek verzoek) {
    String kenmerk = kenmerk(verzoek.vraag());
    return new Bladzijde(
        kenmerk,
        verzoek.findNa(cursor -> zonderKenmerk(kenmerk, cursor)).orElse(null),
        verzoek.aantal());
  }

  /** Where a store goes on, or null for the first page. */
  public @Nullable String na() {
    return na;
  }

  public int aantal() {
    return aantal;
  }

  /** What a store gave as this page. */
  public <T> Lijst<T> van(Pagina<T> pagina) {
    return new Lijst<>(
        pagina.rijen(), pagina.volgende() == null ? null : kenmerk + pagina.volgende());
  }

  /**
   * What a store gave as this page, with one more to know whether there is more.
   *
   * @param plek what the next page comes after
   */
  public <T> Lijst<T> metEenMeer(List<T> gelezen, Function<? super T, String> plek) {
    return Lijst.metEenMeer(gelezen, aantal, een -> kenmerk + plek.apply(een));
  }

  /**
   * The page of a list that is computed as a whole. Its cursor is the key of the last item and not
   * a number of items: what is done between two pages would make the second one skip.
   *
   * @param sleutel what it is sorted by, as text; another one for each item
   */
  public <T> Lijst<T> uit(List<T> alle, Function<T, String> sleutel) {
    return uit(alle, sleutel, Comparator.naturalOrder());
  }

  /** As {@link #uit(List, Function)}, with the highest key first. */
  public <T> Lijst<T> uitHoogste(List<T> alle, Function<T, String> sleutel) {
    return uit(alle, sleutel, Comparator.reverseOrder());
  }

  private <T> Lijst<T> uit(List<T> alle, Function<T, String> sleutel, Comparator<String> volgorde) {
    String begin = na == null ? null : sleutel(na);
    return metEenMeer(
            alle.stream()
                .map(een -> new Rij<>(sleutel.apply(een), een))
                .filter(rij -> begin == null || volgorde.compare(rij.sleutel(), begin) > 0)
                .sorted(Comparator.comparing(Rij::sleutel, volgorde))
                .limit(aantal + 1L)
                .toList(),
            rij -> cursor(rij.sleutel()))
        .map(Rij::waarde);
  }

  /** The place of a kind among fewer than ninety, as text that sorts the same. */
  public static String plek(Enum<?> soort) {
    return Integer.toString(10 + soort.ordinal());
  }

  /** A number from 0, as text that sorts the same. */
  public static String plek(int nummer) {
    return "%010d".formatted(nummer);
  }

  private static String cursor(String sleutel) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sleutel.getBytes(UTF_8));
  }

  private static String sleutel(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    } catch (IllegalArgumentException e) {
      throw vreemd(cursor);
    }
  }

  static String zonderKenmerk(String kenmerk, String cursor) {
    if (!cursor.startsWith(kenmerk)) {
      throw vreemd(cursor);
    }
    return cursor.substring(KENMERK_TEKENS);
  }

  private static OngeldigeGegevens vreemd(String cursor) {
    return new OngeldigeGegevens(
        "na", cursor, "moet komen uit de vorige bladzijde van dezelfde vraag");
  }

  private static String kenmerk(String vraag) {
    try {
      byte[] hash =
          Objects.requireNonNull(
              MessageDigest.getInstance("SHA-256").digest(vraag.getBytes(UTF_8)));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, KENMERK_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
