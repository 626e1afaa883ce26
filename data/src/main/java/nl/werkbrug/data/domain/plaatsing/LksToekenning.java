package nl.werkbrug.data.domain.plaatsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * LKS as the toegang granted it.
 *
 * @param tot last day, included, as far as it was ended; a forfaitary grant ends by law too
 */
public record LksToekenning(LocalDate van, @Nullable LocalDate tot, LksGrondslag grondslag) {

  public boolean geldtOp(LocalDate dag) {
    return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
  }
}
