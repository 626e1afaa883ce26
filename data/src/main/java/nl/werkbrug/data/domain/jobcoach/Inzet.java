package nl.werkbrug.data.domain.jobcoach;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * Time of a jobcoach that is already spent: guidance of somebody who was placed before, or absence.
 *
 * @param werkzoekende whom it is for, or null for absence and other work
 * @param minutenPerWeek 0 to 2 400
 * @param van first day
 * @param tot last day, included
 */
public record Inzet(
    @Nullable WerkzoekendeId werkzoekende, int minutenPerWeek, LocalDate van, LocalDate tot) {
  public Inzet {
    new Controle()
        .tussen("minutenPerWeek", minutenPerWeek, 0, 2_400)
        .volgorde("tot", van, tot)
        .klaar();
  }
}
