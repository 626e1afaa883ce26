package nl.werkbrug.engine.planning.constraint;

import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.werkbrug.engine.planning.model.Coach;
import nl.werkbrug.engine.planning.model.Plaatsing;
import org.optaplanner.core.api.score.stream.uni.UniConstraintCollector;

/** Minutes asked of a jobcoach in each period. */
final class Belasting {
  private final int[] minuten;

  private Belasting(int[] minuten) {
    this.minuten = minuten;
  }

  /** Adds up the minutes of placements. */
  static UniConstraintCollector<Plaatsing, int[], Belasting> verzamel() {
    return new Verzamelaar();
  }

  /** Minutes beyond what is free, over all periods. */
  long teVeel(Coach coach) {
    long som = 0;
    for (int periode = 0; periode < PERIODEN; periode++) {
      som += Math.max(0, minuten[periode] - coach.vrij(periode));
    }
    return som;
  }

  /** Minutes beyond what is free in each period. */
  List<Integer> teVeelPerPeriode(Coach coach) {
    List<Integer> teVeel = new ArrayList<>(PERIODEN);
    for (int periode = 0; periode < PERIODEN; periode++) {
      teVeel.add(Math.max(0, minuten[periode] - coach.vrij(periode)));
    }
    return teVeel;
  }

  /** A named class instead of lambdas, because equal collectors share one node. */
  private static final class Verzamelaar
      implements UniConstraintCollector<Plaatsing, int[], Belasting> {
    @Override
    public Supplier<int[]> supplier() {
      return () -> new int[PERIODEN];
    }

    /** The undo must not look at the placement again: it has changed by then. */
    @Override
    public BiFunction<int[], Plaatsing, Runnable> accumulator() {
      return (som, plaatsing) -> {
        int start = plaatsing.start();
        int[] eigen = new int[PERIODEN - start];
        for (int periode = start; periode < PERIODEN; periode++) {
          eigen[periode - start] = plaatsing.minuten(periode);
          som[periode] += eigen[periode - start];
        }
        return () -> {
          for (int periode = start; periode < PERIODEN; periode++) {
            som[periode] -= eigen[periode - start];
          }
        };
      };
    }

    @Override
    public Function<int[], Belasting> finisher() {
      return som -> new Belasting(som.clone());
    }
  }
}
