package nl.werkbrug.engine.planning.zet;

import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Planprobleem;

/** How far the moves of one solve go: their number, their reach, and when to stop. */
public final class Zoekgrens {
  private static final int PEILING = 1 << 8;

  private final Planprobleem probleem;
  private final long bereik;
  private final long hoogstens;
  private final BooleanSupplier stop;
  private final Runnable einde;
  private long aantal;
  private boolean klaar;

  /**
   * @param bereik points that a move may cost at most to be offered at all
   * @param hoogstens number of moves drawn
   * @param stop asked once in every 256 moves; true ends the search
   * @param einde called once, when the number is reached or {@code stop} says so
   */
  public Zoekgrens(
      Planprobleem probleem, long bereik, long hoogstens, BooleanSupplier stop, Runnable einde) {
    this.probleem = probleem;
    this.bereik = bereik;
    this.hoogstens = hoogstens;
    this.stop = stop;
    this.einde = einde;
  }

  Planprobleem probleem() {
    return probleem;
  }

  long bereik() {
    return bereik;
  }

  /** Moves drawn so far. */
  public long aantal() {
    return aantal;
  }

  /** Counts one move; false when no more may be drawn. */
  boolean telZet() {
    if (!klaar && (aantal >= hoogstens || (aantal % PEILING == 0 && stop.getAsBoolean()))) {
      klaar = true;
      einde.run();
    }
    if (klaar) {
      return false;
    }
    aantal++;
    return true;
  }
}
