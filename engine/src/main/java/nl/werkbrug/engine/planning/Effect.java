package nl.werkbrug.engine.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    return probeer(parenVan(persoon));
  }

  /**
   * As {@link #voorPersoon(int)}, of the pairs that promise most: so many on free plekken, and so
   * many on plekken that somebody would have to leave.
   */
  public synchronized List<Uitwerking> voorPersoon(int persoon, int proeven) {
    return probeer(proefzet.kansrijk(parenVan(persoon), proeven));
  }

  /** Everyone who could take a plek and is not on it, best for the round first. */
  public List<Uitwerking> voorAanbod(int aanbod) {
    return probeer(proefzet.paren(aanbod));
  }

  /** As {@link #voorAanbod(int)}, of at most so many people, those who promise most. */
  public synchronized List<Uitwerking> voorAanbod(int aanbod, int proeven) {
    return voorAanbod(aanbod, proeven, persoon -> true);
  }

  /** As {@link #voorAanbod(int, int)}, of these people only. */
  public synchronized List<Uitwerking> voorAanbod(int aanbod, int proeven, IntPredicate personen) {
    int[] paren =
        Arrays.stream(proefzet.paren(aanbod))
            .filter(paar -> personen.test(proefzet.persoon(paar)))
            .toArray();
    return probeer(proefzet.kansrijk(paren, proeven));
  }

  /** Everyone who could take a plek or is on it, ascending. */
  public List<Integer> personen(int aanbod) {
    return Arrays.stream(proefzet.paren(aanbod)).map(proefzet::persoon).distinct().boxed().toList();
  }

  /** How many pairs an aanbod has. */
  public int paren(int aanbod) {
    return proefzet.aantalParen(aanbod);
  }

  /** Everyone placed at an aanbod, ascending. */
  public synchronized List<Integer> geplaatstOp(int aanbod) {
    return proefzet.geplaatstOp(aanbod);
  }

  /** The pair on which a person is placed, or {@link Planprobleem#GEEN}. */
  public synchronized int huidig(int persoon) {
    return proefzet.huidig(persoon);
  }

  private int[] parenVan(int persoon) {
    return IntStream.range(probleem.paarVan[persoon], probleem.paarVan[persoon + 1]).toArray();
  }

  private List<Uitwerking> probeer(int[] paren) {
    List<Uitwerking> lijst = new ArrayList<>();
    for (int paar : paren) {
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
