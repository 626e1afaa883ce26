package nl.werkbrug.api.web;

import nl.werkbrug.engine.round.Rondefase;
import nl.werkbrug.engine.round.Rondevoortgang;
import org.jspecify.annotations.Nullable;

/**
 * A round that runs or waits.
 *
 * @param procent 0 to 100
 */
public record LopendBeeld(String ronde, String fase, int procent) {

  /** What to show of a round that has this progress, or none yet. */
  public static LopendBeeld van(String ronde, @Nullable Rondevoortgang voortgang) {
    return voortgang == null
        ? new LopendBeeld(ronde, Rondefase.WACHTRIJ.omschrijving(), 0)
        : new LopendBeeld(ronde, voortgang.fase().omschrijving(), voortgang.procent());
  }
}
