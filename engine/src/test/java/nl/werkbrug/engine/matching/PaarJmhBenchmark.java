package nl.werkbrug.engine.matching;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one pair: all rules, the score, and the verdict with its sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PaarJmhBenchmark {
  private Beoordelaar beoordelaar;
  private PersoonFeiten persoon;
  private AanbodFeiten aanbod;

  @Setup
  public void maak() {
    Voorbeeld voorbeeld = new Voorbeeld();
    beoordelaar = voorbeeld.beoordelaar();
    persoon = beoordelaar.persoon(voorbeeld.persoon());
    aanbod = beoordelaar.aanbod(voorbeeld.aanbod());
  }

  @Benchmark
  public long regels() {
    return Regels.paar(persoon, aanbod);
  }

  @Benchmark
  public int score() {
    return beoordelaar.score(persoon, aanbod);
  }

  @Benchmark
  public Geschiktheid oordeelMetZinnen() {
    return beoordelaar.beoordeel(persoon, aanbod);
  }

  @Benchmark
  public Passendheid passendheidMetZinnen() {
    return beoordelaar.passendheid(persoon, aanbod);
  }
}
