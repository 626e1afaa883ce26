package nl.werkbrug.data.exchange;

import java.util.List;
import java.util.function.Function;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * One column: reads and writes one field of R.
 *
 * @param naam as in the header
 * @param betekenis Dutch, for the table in the README
 */
record Kolom<R, V extends @Nullable Object>(
    String naam, String betekenis, Cel<V> cel, Function<R, V> uit) {

  /**
   * @throws OngeldigeGegevens with the name of this column
   */
  V lees(String tekst) {
    try {
      return cel.lees(tekst);
    } catch (OngeldigeGegevens e) {
      Gegevensfout fout = e.fouten().getFirst();
      throw new OngeldigeGegevens(naam, fout.waarde(), fout.toegestaan());
    }
  }

  /** What is wrong with a cell; empty when nothing is. */
  List<Gegevensfout> fouten(String tekst) {
    try {
      lees(tekst);
      return List.of();
    } catch (OngeldigeGegevens e) {
      return e.fouten();
    }
  }

  String schrijf(R rij) {
    return cel.schrijf(uit.apply(rij));
  }

  /** Row of the table in the README. */
  String uitleg() {
    List<String> cellen =
        List.of("`" + naam + "`", betekenis, cel.eis(), cel.verplicht() ? "ja" : "");
    return "| "
        + String.join(" | ", cellen.stream().map(tekst -> tekst.replace("|", "\\|")).toList())
        + " |";
  }
}
