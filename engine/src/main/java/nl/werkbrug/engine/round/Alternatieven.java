package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;

/** The best other places of a person. */
final class Alternatieven {
  Alternatieven(Rondegegevens gegevens, Planprobleem probleem, Plan plan) {}

  List<Voorstel.Alternatief> van(int persoon) {
    return List.of();
  }
}
