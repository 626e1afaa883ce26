package nl.werkbrug.data.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import org.jspecify.annotations.Nullable;

/**
 * A figure that holds for a time.
 *
 * @param vanaf first day
 * @param totEnMet last day, or null when no end is known
 * @param waarde 0 or more
 * @param bron law article or document
 * @param zeker whether figure and dates are established
 * @param opmerking remark, may be empty
 */
public record Normwaarde(
    LocalDate vanaf,
    @Nullable LocalDate totEnMet,
    BigDecimal waarde,
    String bron,
    boolean zeker,
    String opmerking) {
  public Normwaarde {
    new Controle()
        .eis(waarde.signum() >= 0, "waarde", waarde.toPlainString(), "moet 0 of meer zijn")
        .volgorde("tot_en_met", vanaf, totEnMet)
        .tekst("bron", bron, 1, 200)
        .tekst("opmerking", opmerking, 0, 500)
        .klaar();
  }

  public boolean geldtOp(LocalDate datum) {
    return !datum.isBefore(vanaf) && (totEnMet == null || !datum.isAfter(totEnMet));
  }
}
