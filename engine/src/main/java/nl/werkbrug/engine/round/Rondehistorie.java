package nl.werkbrug.engine.round;

import java.util.ArrayList;
import java.util.List;

/**
 * How a round went on: a bounded number of points, in order of time. When it is full, every other
 * point goes and new ones come half as often; the last one is always there. Thread-safe.
 */
final class Rondehistorie {
  private static final int HOOGSTENS = 240;

  /** The points as they are stored. */
  record Verloop(List<Rondepunt> punten) {
    Verloop {
      punten = List.copyOf(punten);
    }
  }

  private final List<Rondepunt> punten;
  private final long begin;
  private long tussenpoos;

  /** Goes on after the points of an earlier run. */
  Rondehistorie(List<Rondepunt> eerder) {
    punten = new ArrayList<>(eerder);
    begin = eerder.isEmpty() ? 0 : eerder.getLast().ms();
    tussenpoos = begin / HOOGSTENS;
  }

  synchronized void voegToe(Rondevoortgang stand) {
    Rondepunt punt =
        new Rondepunt(
            begin + stand.verstrekenMs(),
            stand.fase(),
            stand.procent(),
            stand.score(),
            stand.grens());
    if (punten.size() > 1
        && punten.getLast().fase() == punt.fase()
        && punt.ms() - punten.get(punten.size() - 2).ms() < Math.max(1, tussenpoos)) {
      punten.removeLast();
    }
    punten.add(punt);
    if (punten.size() > HOOGSTENS) {
      for (int i = punten.size() - 2; i > 0; i -= 2) {
        punten.remove(i);
      }
      tussenpoos = 2 * Math.max(tussenpoos, punten.getLast().ms() / HOOGSTENS);
    }
  }

  synchronized Verloop verloop() {
    return new Verloop(punten);
  }
}
