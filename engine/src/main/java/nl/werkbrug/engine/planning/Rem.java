package nl.werkbrug.engine.planning;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.werkbrug.engine.planning.Planresultaat.Gestopt;
import org.jspecify.annotations.Nullable;

/** Why a solve has to end, if it has to; once pulled it stays. */
final class Rem {
  private static final Duration LANG = Duration.ofDays(365);

  private final Planopdracht opdracht;

  private final BooleanSupplier stop;
  private final long einde;
  private Gestopt gestopt = Gestopt.STAPPEN;

  Rem(Planopdracht opdracht, BooleanSupplier stop) {
    this.opdracht = opdracht;

    this.stop = stop;
    Duration duur = opdracht.maximumDuur().compareTo(LANG) > 0 ? LANG : opdracht.maximumDuur();
    einde = System.nanoTime() + duur.toNanos();
  }

  Gestopt gestopt() {
    return gestopt;
  }

  @Nullable Kloof kloof(Planscore score) {
    Bovengrens grens = opdracht.grens();
    return grens == null ? null : grens.kloof(score);
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
