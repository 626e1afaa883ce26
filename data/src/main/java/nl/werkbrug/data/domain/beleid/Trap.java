package nl.werkbrug.data.domain.beleid;

import java.util.List;
import nl.werkbrug.data.domain.Controle;

/**
 * One step of a concave staircase: from the {@code vanaf}-th one on (counted from 1), each is worth
 * {@code punten} more or less. The points of later steps are never higher than those of earlier
 * ones.
 */
public record Trap(int vanaf, int punten) {
  public Trap {
    new Controle()
        .tussen("vanaf", vanaf, 1, 100_000)
        .tussen("punten", punten, -1_000_000, 1_000_000)
        .klaar();
  }

  /** Checks that the steps go up in {@code vanaf} and never up in {@code punten}. */
  static void controleer(Controle controle, String veld, List<Trap> trappen) {
    for (int i = 1; i < trappen.size(); i++) {
      controle.eis(
          trappen.get(i).vanaf() > trappen.get(i - 1).vanaf()
              && trappen.get(i).punten() <= trappen.get(i - 1).punten(),
          veld,
          trappen,
          "moet oplopen in vanaf en mag niet oplopen in punten");
    }
  }
}
