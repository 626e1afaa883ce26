package nl.werkbrug.data.exchange;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * How a field stands in a cell, the empty cell included.
 *
 * <p>A text that a spreadsheet would take for a formula (it starts with {@code = + - @}, a tab or a
 * line end) gets an apostrophe in front, and so does a text that starts with an apostrophe. Reading
 * takes that apostrophe away, so every text comes back as it was. A single apostrophe is the empty
 * text, an empty cell is no text.
 *
 * @param eis what is allowed; reads after "moet" and before "zijn"
 * @param leeg the value of an empty cell
 * @param schrijven the text of a value, or null for an empty cell
 */
record Cel<V extends @Nullable Object>(
    String eis,
    boolean verplicht,
    boolean vrijeTekst,
    Function<String, V> lezen,
    Supplier<V> leeg,
    Function<V, @Nullable String> schrijven) {

  private static final String GEVAARLIJK = "=+-@\t\r\n'";

  /** A field that is always there. */
  static <T> Cel<T> verplicht(Vorm<T> vorm) {
    return new Cel<>(
        vorm.eis(),
        true,
        vorm.vrijeTekst(),
        vorm::lees,
        () -> {
          throw Vorm.fout("", "is verplicht");
        },
        vorm::schrijf);
  }

  /** A field that is null when the cell is empty. */
  static <T> Cel<@Nullable T> ofNiets(Vorm<T> vorm) {
    return new Cel<@Nullable T>(
        vorm.eis(),
        false,
        vorm.vrijeTekst(),
        vorm::lees,
        () -> null,
        waarde -> waarde == null ? null : vorm.schrijf(waarde));
  }

  /** A field that is unknown when the cell is empty. */
  static <T> Cel<Gegeven<T>> gegeven(Vorm<T> vorm) {
    return new Cel<>(
        vorm.eis() + "; leeg = onbekend",
        false,
        vorm.vrijeTekst(),
        tekst -> Gegeven.bekend(vorm.lees(tekst)),
        Gegeven::onbekend,
        gegeven -> gegeven instanceof Gegeven.Bekend<T>(T waarde) ? vorm.schrijf(waarde) : null);
  }

  /** A field with a value of its own when the cell is empty; it is always written. */
  static <T> Cel<T> anders(Vorm<T> vorm, T standaard) {
    return new Cel<>(
        vorm.eis() + "; leeg = " + vorm.schrijf(standaard),
        false,
        vorm.vrijeTekst(),
        vorm::lees,
        () -> standaard,
        vorm::schrijf);
  }

  /** Free text, where an empty cell is the empty text. */
  static Cel<String> vrijeTekst(int maximum) {
    Vorm<String> vorm = Vorm.tekst(0, maximum);
    return new Cel<>(
        vorm.eis(), false, true, vorm::lees, () -> "", tekst -> tekst.isEmpty() ? null : tekst);
  }

  /**
   * Reads a cell.
   *
   * @throws OngeldigeGegevens with an empty field name
   */
  V lees(String cel) {
    boolean isLeeg = vrijeTekst ? cel.isEmpty() : cel.isBlank();
    return isLeeg ? leeg.get() : lezen.apply(zonderApostrof(cel));
  }

  String schrijf(V waarde) {
    String tekst = schrijven.apply(waarde);
    return tekst == null ? "" : veilig(tekst);
  }

  /** The text with an apostrophe in front where a spreadsheet could take it for a formula. */
  static String veilig(String tekst) {
    return tekst.isEmpty() || GEVAARLIJK.indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
  }

  private static String zonderApostrof(String cel) {
    boolean erVoor =
        cel.charAt(0) == '\'' && (cel.length() == 1 || GEVAARLIJK.indexOf(cel.charAt(1)) >= 0);
    return erVoor ? cel.substring(1) : cel;
  }
}
