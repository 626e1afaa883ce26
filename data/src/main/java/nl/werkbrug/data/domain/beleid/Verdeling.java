package nl.werkbrug.data.domain.beleid;

import java.util.List;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/**
 * How placements should be spread over profielen and doelgroepen, so that the easiest are not
 * simply taken first ("evenredig", Westerveld §5.8; Pw art. 8a).
 *
 * @param punten medium points that each placement up to the target of its group is worth extra
 */
public record Verdeling(List<Aandeel> aandelen, int punten) {

  /**
   * A group, by profiel or doelgroep or both, and the percentage of the placements it should get.
   */
  public record Aandeel(
      @Nullable Clientprofiel profiel, @Nullable Doelgroep doelgroep, int procent) {
    public Aandeel {
      new Controle()
          .tussen("procent", procent, 0, 100)
          .samenhang(
              profiel != null || doelgroep != null,
              "aandeel",
              procent,
              "moet een profiel of een doelgroep noemen")
          .klaar();
    }
  }

  public Verdeling {
    aandelen = List.copyOf(aandelen);
    new Controle().tussen("punten", punten, 0, 100).klaar();
  }
}
