package nl.werkbrug.data.norm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * The values of one figure over time; gaps are allowed, overlap is not.
 *
 * @param naam as in a Dutch sentence: "het minimumuurloon"
 * @param waarden ascending by first day
 */
public record Normreeks(String naam, List<Normwaarde> waarden) {
  public Normreeks {
    waarden = waarden.stream().sorted(Comparator.comparing(Normwaarde::vanaf)).toList();
    for (int i = 1; i < waarden.size(); i++) {
      if (overlapt(waarden.get(i - 1), waarden.get(i))) {
        throw new OngeldigeGegevens(
            "vanaf",
            waarden.get(i).vanaf(),
            "valt samen met de regel vanaf %s van %s".formatted(waarden.get(i - 1).vanaf(), naam));
      }
    }
  }

  static boolean overlapt(Normwaarde een, Normwaarde ander) {
    return een.geldtOp(ander.vanaf()) || ander.geldtOp(een.vanaf());
  }

  public Optional<Normwaarde> findOp(LocalDate datum) {
    return waarden.stream().filter(waarde -> waarde.geldtOp(datum)).findFirst();
  }

  /**
   * The value on a day.
   *
   * @throws OngeldigeGegevens when there is none
   */
  public Normwaarde getOp(LocalDate datum) {
    return findOp(datum).orElseThrow(() -> new OngeldigeGegevens("datum", datum, geenWaarde()));
  }

  /** Why there is no value, as the end of a Dutch sentence. */
  String geenWaarde() {
    if (waarden.isEmpty()) {
      return "heeft geen waarde: %s is niet bekend".formatted(naam);
    }
    @Nullable LocalDate einde = waarden.getLast().totEnMet();
    return einde == null
        ? "heeft geen waarde: %s is bekend vanaf %s".formatted(naam, waarden.getFirst().vanaf())
        : "heeft geen waarde: %s is bekend van %s tot en met %s"
            .formatted(naam, waarden.getFirst().vanaf(), einde);
  }
}
