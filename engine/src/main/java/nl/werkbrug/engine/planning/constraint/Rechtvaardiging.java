package nl.werkbrug.engine.planning.constraint;

import java.util.List;
import nl.werkbrug.engine.planning.Planprobleem;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/**
 * Why a rule counted: what it looked at, as indices of the problem, and the points in the sum. Hard
 * rules give their points below zero.
 */
public sealed interface Rechtvaardiging extends ConstraintJustification {

  /** Id of the rule. */
  String regel();

  /** Points in the sum, or hard points. */
  long punten();

  /** More people on an aanbod than it has plekken. */
  record PlekkenVol(String regel, long punten, int aanbod, int aantal, int plekken)
      implements Rechtvaardiging {}

  /**
   * More minutes asked of a jobcoach than are free.
   *
   * @param teVeel minutes too many in each period, {@link Planprobleem#PERIODEN} numbers
   */
  record JobcoachUren(String regel, long punten, int coach, List<Integer> teVeel)
      implements Rechtvaardiging {
    public JobcoachUren {
      teVeel = List.copyOf(teVeel);
    }
  }

  /** A placement that needs a jobcoach and has none. */
  record JobcoachNodig(String regel, long punten, int persoon, int aanbod)
      implements Rechtvaardiging {}

  /** A start that the pair does not allow, or a jobcoach who may not serve. */
  record Ongeschikt(
      String regel,
      long punten,
      int persoon,
      int aanbod,
      boolean startToegestaan,
      boolean coachToegestaan)
      implements Rechtvaardiging {}

  /** A half pin that is not honoured. */
  record Vastgezet(String regel, long punten, int persoon, boolean aanbodMist, boolean coachMist)
      implements Rechtvaardiging {}

  /** A group that has begun with too few. */
  record GroepTeKlein(String regel, long punten, int aanbod, int aanwezig, int minimum)
      implements Rechtvaardiging {}

  /** More guided people than a werkgever can carry. */
  record WerkgeverDraagkracht(String regel, long punten, int werkgever, int aantal, int maximum)
      implements Rechtvaardiging {}

  /** More placements than a contract allows. */
  record AanbiederContract(String regel, long punten, int contract, int aantal, int maximum)
      implements Rechtvaardiging {}

  /** Someone placed, by priority. */
  record Geplaatst(String regel, long punten, int persoon, int prioriteit)
      implements Rechtvaardiging {}

  /** The fit of a pair. */
  record Passendheid(String regel, long punten, int persoon, int aanbod)
      implements Rechtvaardiging {}

  /** The fit of the jobcoach and the delay of the start. */
  record JobcoachPassend(String regel, long punten, int persoon, int coach, int start)
      implements Rechtvaardiging {}

  /** A concave term: how many placements counted in this round. */
  record Trapsgewijs(String regel, long punten, String term, int aantal)
      implements Rechtvaardiging {}
}
