package nl.werkbrug.engine.planning;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.werkbrug.engine.planning.Planresultaat.Gestopt;
import org.jspecify.annotations.Nullable;

/** Why a solve has to end, if it has to; once pulled it stays. */
final class Rem {
  private final Planopdracht opdracht;
  private final int kappa;
  private final BooleanSupplier stop;
  private final long einde;
  private Gestopt gestopt = Gestopt.STAPPEN;

  Rem(Planopdracht opdracht, int kappa, BooleanSupplier stop) {
    this.opdracht = opdracht;
    this.kappa = kappa;
    this.stop = stop;
    long begin = System.nanoTime();
    long duur = opdracht.maximumDuur().compareTo(LANG) > 0 ? LANG.toNanos() : nanos(opdracht);
    einde = begin + duur;
  }

  private static final java.time.Duration LANG = java.time.Duration.ofDays(365);

  private static long nanos(Planopdracht opdracht) {
    return opdracht.maximumDuur().toNanos();
  }

  Gestopt gestopt() {
    return gestopt;
  }

  @Nullable Kloof kloof(Planscore score) {
    Bovengrens grens = opdracht.grens();
    return grens == null ? null : grens.kloof(score, kappa);
  }

  /** Whether the solve must end now; the best score is asked for only when there is a goal. */
  boolean stopt(Supplier<Planscore> beste) {
    if (gestopt != Gestopt.STAPPEN) {
      return true;
    }
    Planopdracht.Doel doel = opdracht.doel();
    if (stop.getAsBoolean()) {
      gestopt = Gestopt.GEBRUIKER;
    } else if (System.nanoTime() - einde >= 0) {
      gestopt = Gestopt.TIJD;
    } else if (doel != null) {
      Planscore score = beste.get();
      Kloof kloof = kloof(score);
      if (score.hard() == 0 && kloof != null && doel.bereikt(kloof)) {
        gestopt = Gestopt.DOEL;
      }
    }
    return gestopt != Gestopt.STAPPEN;
  }
}
