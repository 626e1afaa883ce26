package nl.werkbrug.api.web.beheer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.norm.Normreeks;
import org.jspecify.annotations.Nullable;

/**
 * A dated figure of law, as pages show it.
 *
 * @param totEnMet last day, or null while no other figure is known
 * @param zeker whether figure and dates are established
 */
record Normbedrag(
    String naam,
    LocalDate vanaf,
    @Nullable LocalDate totEnMet,
    BigDecimal waarde,
    String bron,
    boolean zeker) {

  /** Every figure that the service computes with, by kind and then by day. */
  static List<Normbedrag> list(Normen normen) {
    List<Normbedrag> uit = new ArrayList<>();
    neem(uit, "minimumloon per uur (euro)", normen.uurloon());
    neem(uit, "referentiemaandloon (euro)", normen.referentiemaandloon());
    neem(uit, "werkgeverslasten (procent)", normen.werkgeverslasten());
    normen
        .leeftijd()
        .forEach(
            (jaar, reeks) -> neem(uit, "minimumloon bij %d jaar (procent)".formatted(jaar), reeks));
    for (Norm norm : Norm.values()) {
      neem(uit, norm.name().toLowerCase(Locale.ROOT).replace('_', ' '), normen.reeks(norm));
    }
    return uit;
  }

  private static void neem(List<Normbedrag> uit, String naam, Normreeks reeks) {
    reeks
        .waarden()
        .forEach(
            een ->
                uit.add(
                    new Normbedrag(
                        naam, een.vanaf(), een.totEnMet(), een.waarde(), een.bron(), een.zeker())));
  }
}
