package nl.werkbrug.engine.planning;

import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Voortgang.Fase;
import nl.werkbrug.engine.planning.constraint.Planregels;
import nl.werkbrug.engine.planning.zoeken.Gulzig;
import nl.werkbrug.engine.planning.zoeken.Minutenverdeling;
import nl.werkbrug.engine.planning.zoeken.Stand;
import nl.werkbrug.engine.planning.zoeken.Verbetering;
import org.jspecify.annotations.Nullable;

/**
 * Solves a planning problem: a start (given or greedy), the search on the arrays (minutes of
 * coaches shared out first, where these tie the plan together), then OptaPlanner over the whole
 * model. The result is never worse than the start, keeps to every capacity in every period, and its
 * score has been counted twice, by {@link Puntentelling} and by OptaPlanner.
 *
 * <p>The same problem, seed and steps give the same plan, unless a user or the emergency brake ends
 * the search.
 */
public final class Planner {

  /** A given start is near its optimum: more heat would only take it apart. */
  private static final double GEGEVEN_START = 0.04;

  /** Moves of {@link Minutenverdeling} that cost as much as one of {@link Verbetering}. */
  private static final int VERDELINGEN = 20;

  private Planner() {}

  /**
   * Solves.
   *
   * @param stop asked often; true ends the search, the best so far is kept
   * @throws IllegalArgumentException when the problem has a capacity below 0 or a term of an
   *     unknown rule
   * @throws IllegalStateException when the two counts differ: an error in this program
   */
  public static Planresultaat los(
      Planprobleem probleem,
      Planopdracht opdracht,
      Voortgangsluisteraar luisteraar,
      BooleanSupplier stop) {
    controleer(probleem);
    Rem rem = new Rem(opdracht, stop);
    Plan gegeven = opdracht.start();
    Stand stand = gegeven == null ? Gulzig.begin(probleem) : Stand.van(probleem, gegeven);
    Gulzig.vulAan(stand);
    Planscore begin = stand.score();
    luisteraar.meld(new Voortgang(Fase.BEGIN, 0, begin, rem.kloof(begin)));
    long zoekstappen = opdracht.zoekstappen();
    long gedaan = 0;
    Minutenverdeling verdeling = verdeling(stand, opdracht);
    if (verdeling != null) {
      stand = verdeel(verdeling, zoekstappen * VERDELINGEN, luisteraar, rem);
      gedaan = verdeling.stappen() / VERDELINGEN;
      zoekstappen /= VERDELINGEN;
    }
    Verbetering verbetering = new Verbetering(stand, opdracht.seed());
    verbeter(probleem, opdracht, zoekstappen, gedaan, verbetering, luisteraar, rem);
    gedaan += verbetering.stappen();
    Plan plan = verbetering.beste();
    Planscore naVerbetering = verbetering.besteScore();
    Optaplanner optaplanner = new Optaplanner(probleem, opdracht, luisteraar, rem, gedaan);
    Plan uitkomst = optaplanner.verfijn(plan, naVerbetering);
    gedaan += optaplanner.stappen();
    Planscore score = Puntentelling.tel(probleem, uitkomst);
    luisteraar.meld(new Voortgang(Fase.KLAAR, gedaan, score, rem.kloof(score)));
    return new Planresultaat(
        uitkomst,
        score,
        begin,
        naVerbetering,
        rem.kloof(score),
        rem.gestopt(),
        verbetering.stappen(),
        optaplanner.stappen());
  }

  /** The plan without what is not feasible in it, and with the best option of who is off. */
  public static Plan begaanbaar(Planprobleem probleem, Plan plan) {
    Stand stand = Stand.van(probleem, plan);
    Gulzig.vulAan(stand);
    return new Verbetering(stand, 0).beste();
  }

  /** When minutes of coaches are what ties the plan together, and their prices are known. */
  private static @Nullable Minutenverdeling verdeling(Stand stand, Planopdracht opdracht) {
    double[] prijzen = opdracht.minuutprijzen();
    if (prijzen == null || opdracht.zoekstappen() == 0) {
      return null;
    }
    Minutenverdeling verdeling = new Minutenverdeling(stand, prijzen, opdracht.seed());
    return verdeling.zinvol() ? verdeling : null;
  }

  private static Stand verdeel(
      Minutenverdeling verdeling, long aantal, Voortgangsluisteraar luisteraar, Rem rem) {
    Melder melder = new Melder();
    return verdeling.verdeel(
        aantal,
        () -> {
          if (rem.stopt(() -> verdeling.beste().score())) {
            return true;
          }
          long gedaan = verdeling.stappen() / VERDELINGEN;
          if (melder.magMelden(gedaan)) {
            Stand beste = verdeling.beste();
            Planscore score = beste.score();
            luisteraar.meld(new Voortgang(Fase.VERDELING, gedaan, score, rem.kloof(score)));
            luisteraar.beste(beste::plan);
          }
          return false;
        });
  }

  private static void verbeter(
      Planprobleem probleem,
      Planopdracht opdracht,
      long zoekstappen,
      long gedaan,
      Verbetering verbetering,
      Voortgangsluisteraar luisteraar,
      Rem rem) {
    Melder melder = new Melder();
    double warmte = Verbetering.temperatuur(probleem);
    if (opdracht.start() != null) {
      warmte *= GEGEVEN_START;
    }
    verbetering.zoek(
        zoekstappen,
        warmte,
        () -> {
          if (rem.stopt(verbetering::besteScore)) {
            return true;
          }
          if (melder.magMelden(verbetering.stappen())) {
            Planscore score = verbetering.besteScore();
            luisteraar.meld(
                new Voortgang(
                    Fase.VERBETERING, gedaan + verbetering.stappen(), score, rem.kloof(score)));
            luisteraar.beste(verbetering::beste);
          }
          return false;
        });
  }

  private static void controleer(Planprobleem probleem) {
    nietNegatief("plekken", probleem.plekken);
    nietNegatief("vrij", probleem.vrij);
    nietNegatief("werkgeverMaximum", probleem.werkgeverMaximum);
    nietNegatief("contractMaximum", probleem.contractMaximum);
    for (Trapterm term : probleem.termen) {
      if (!Planregels.TERMREGELS.contains(term.regel())) {
        throw new IllegalArgumentException(
            "`regel` (%s) van term %s moet een van %s zijn"
                .formatted(
                    term.regel(), term.id(), Planregels.TERMREGELS.stream().sorted().toList()));
      }
    }
  }

  private static void nietNegatief(String naam, int[] waarden) {
    for (int i = 0; i < waarden.length; i++) {
      if (waarden[i] < 0) {
        throw new IllegalArgumentException(
            "`%s` (%d op plaats %d) moet 0 of meer zijn".formatted(naam, waarden[i], i));
      }
    }
  }

  /** Tells at every 65 536 steps. */
  private static final class Melder {
    private long volgende;

    boolean magMelden(long stappen) {
      if (stappen < volgende) {
        return false;
      }
      volgende = stappen + (1 << 16);
      return true;
    }
  }
}
