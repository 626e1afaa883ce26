package nl.werkbrug.engine.round;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Handmatig;
import nl.werkbrug.engine.planning.Handwerk;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Puntentelling;

/** Works a round out by hand, on the pairs that the planning has too. */
final class Handvergelijking {
  private Handvergelijking() {}

  static Handmatig van(Rondeprobleem ronde, Planprobleem probleem) {
    List<Werkaanbod> aanbod = ronde.gegevens().aanbod();
    int[] volgorde =
        IntStream.range(0, aanbod.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> aanbod.get(i).kern().publicatiedatum())
                    .thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    Plan plan = Handwerk.perAanbod(probleem, volgorde);
    Planscore score = Puntentelling.tel(probleem, plan);
    long geplaatst = IntStream.range(0, probleem.personen()).filter(plan::geplaatst).count();
    return new Handmatig((int) geplaatst + ronde.gebonden().size(), score.medium(), score.soft());
  }
}
