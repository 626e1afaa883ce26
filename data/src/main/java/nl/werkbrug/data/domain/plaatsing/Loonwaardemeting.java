package nl.werkbrug.data.domain.plaatsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;

/**
 * A loonwaarde as it was established.
 *
 * @param per first day on which it counts for the LKS
 * @param procent percentage of the WML, 0 to 100, at most two decimals
 * @param datum day of the measurement, not after {@code per}
 * @param methode the validated method
 * @param deskundige who established it; never WGD or the jobcoach (visie Stichtse Vecht c.s.)
 */
public record Loonwaardemeting(
    LocalDate per, BigDecimal procent, LocalDate datum, String methode, String deskundige) {
  public Loonwaardemeting {
    new Controle()
        .tussen("procent", procent, 0, 100)
        .volgorde("per", datum, per)
        .tekst("methode", methode, 1, 120)
        .tekst("deskundige", deskundige, 1, 120)
        .klaar();
  }
}
