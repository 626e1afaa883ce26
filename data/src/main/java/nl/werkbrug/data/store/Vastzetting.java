package nl.werkbrug.data.store;

import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * A choice of a person that later rounds keep.
 *
 * @param aanbod the place that was chosen, or null when only the jobcoach was
 * @param jobcoach the jobcoach who was chosen, or null
 */
public record Vastzetting(
    WerkzoekendeId werkzoekende, @Nullable AanbodId aanbod, @Nullable JobcoachId jobcoach) {
  public Vastzetting {
    new Controle()
        .eis(
            aanbod != null || jobcoach != null,
            "vastgezet",
            werkzoekende,
            "moet een aanbod of een jobcoach noemen")
        .klaar();
  }
}
