package nl.werkbrug.data.domain.aanbod;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import org.jspecify.annotations.Nullable;

/**
 * Hours and period of the work.
 *
 * @param urenMin hours a week at least, 1 to 40
 * @param urenMax hours a week at most, not below urenMin
 * @param kantoortijden whether all work is in office hours
 * @param onregelmatig whether the work has irregular hours or shifts
 * @param start first possible day, or unknown
 * @param startVrij whether a later start than {@code start} is fine
 * @param einde last day, or null when open-ended
 * @param sluitingsdatum last day to propose somebody, or null
 */
public record Werktijd(
    int urenMin,
    int urenMax,
    Gegeven<Boolean> kantoortijden,
    Gegeven<Boolean> onregelmatig,
    Gegeven<LocalDate> start,
    boolean startVrij,
    @Nullable LocalDate einde,
    @Nullable LocalDate sluitingsdatum) {
  public Werktijd {
    new Controle()
        .tussen("urenMin", urenMin, 1, 40)
        .tussen("urenMax", urenMax, 1, 40)
        .samenhang(urenMax >= urenMin, "urenMax", urenMax, "mag niet lager zijn dan urenMin")
        .volgorde("einde", start.waardeOfNull(), einde)
        .klaar();
  }
}
