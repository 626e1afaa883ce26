package nl.werkbrug.data.domain.ronde;

import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * What the next rounds must keep for somebody: the place, the coach, or both.
 *
 * @param startperiode period of the accepted voorstel, 0 to 12; counts only when place and coach
 *     are both kept
 */
public record Vastzetting(
    WerkzoekendeId werkzoekende,
    @Nullable AanbodId aanbod,
    @Nullable JobcoachId jobcoach,
    int startperiode) {
  public Vastzetting {
    new Controle()
        .samenhang(
            aanbod != null || jobcoach != null,
            "vastzetting",
            werkzoekende,
            "moet een aanbod of een jobcoach noemen")
        .tussen("startperiode", startperiode, 0, 12)
        .klaar();
  }
}
