package nl.werkbrug.data.domain.organisatie;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import org.jspecify.annotations.Nullable;

/**
 * A gemeente, as dated data: several have merged.
 *
 * @param opgehevenPer first day on which it no longer existed, or null
 * @param opvolger the gemeente that took over, or null
 */
public record Gemeente(
    GemeenteId id, String naam, @Nullable LocalDate opgehevenPer, @Nullable GemeenteId opvolger) {
  public Gemeente {
    new Controle()
        .tekst("naam", naam, 1, 120)
        .samenhang(
            (opgehevenPer == null) == (opvolger == null),
            "opvolger",
            opvolger,
            "hoort bij opgehevenPer: geef beide of geen van beide")
        .klaar();
  }
}
