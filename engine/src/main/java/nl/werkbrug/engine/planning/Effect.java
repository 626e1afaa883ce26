package nl.werkbrug.engine.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.engine.planning.zoeken.Proefzet;
import nl.werkbrug.engine.planning.zoeken.Stand;

/**
 * Answers "what if" about a plan: the effect on the whole round of another pair or jobcoach for one
 * person, the rest fixed but for the one who has to leave the plek. Made once per plan; each answer
 * takes microseconds. Thread-safe: answers are given one at a time.
 */
public final class Effect {
  private final Planprobleem probleem;
  private final Proefzet proefzet;

  public Effect(Planprobleem probleem, Plan plan) {
    this.probleem = probleem;
    proefzet = new Proefzet(Stand.van(probleem, plan));
  }

  /** The effect of a pair with the best jobcoach and start for it. */
  public synchronized Uitwerking van(int paar) {
    return proefzet.probeer(paar, Planprobleem.GEEN);
  }

  /** The effect of a pair with this jobcoach, at the first start that fits. */
  public synchronized Uitwerking van(int paar, int coach) {
    return proefzet.probeer(paar, coach);
  }

  /** All pairs of a person but the present one, best for the round first, impossible ones last. */
  public List<Uitwerking> voorPersoon(int persoon) {
    List<Uitwerking> lijst = new ArrayList<>();
    for (int paar = probleem.paarVan[persoon]; paar < probleem.paarVan[persoon + 1]; paar++) {
      Uitwerking uitwerking = van(paar);
      if (!proefzet.heeft(persoon, paar)) {
        lijst.add(uitwerking);
      }
    }
    return gesorteerd(lijst);
  }

  /** Everyone who could take a plek and is not on it, best for the round first. */
  public List<Uitwerking> voorAanbod(int aanbod) {
    List<Uitwerking> lijst = new ArrayList<>();
    for (int paar : proefzet.paren(aanbod)) {
      Uitwerking uitwerking = van(paar);
      if (!proefzet.heeft(uitwerking.persoon(), paar)) {
        lijst.add(uitwerking);
      }
    }
    return gesorteerd(lijst);
  }

  private List<Uitwerking> gesorteerd(List<Uitwerking> lijst) {
    lijst.sort(
        Comparator.comparing((Uitwerking uitwerking) -> !uitwerking.kan())
            .thenComparing(Comparator.comparingLong(this::som).reversed())
            .thenComparingInt(Uitwerking::paar));
    return List.copyOf(lijst);
  }

  private long som(Uitwerking uitwerking) {
    return uitwerking.som(probleem.kappa);
  }
}
