package nl.werkbrug.data.demo;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.Gegeven;

/** Known values that many people share, so that 400 000 of them fit in memory. */
final class Gedeeld {
  private static final Gegeven<Boolean> JA = Gegeven.bekend(true);
  private static final Gegeven<Boolean> NEE = Gegeven.bekend(false);
  private static final List<Gegeven<Integer>> GETALLEN = getallen();

  private Gedeeld() {}

  private static List<Gegeven<Integer>> getallen() {
    List<Gegeven<Integer>> getallen = new ArrayList<>();
    for (int getal = 0; getal <= 120; getal++) {
      getallen.add(Gegeven.bekend(getal));
    }
    return getallen;
  }

  static Gegeven<Boolean> bekend(boolean waarde) {
    return waarde ? JA : NEE;
  }

  /** 0 to 120. */
  static Gegeven<Integer> bekend(int waarde) {
    return GETALLEN.get(waarde);
  }

  /** Known for {@code bekendProcent} of the people; then true for {@code jaProcent} of them. */
  static Gegeven<Boolean> soms(Toeval toeval, int bekendProcent, int jaProcent) {
    boolean bekend = toeval.kans(bekendProcent);
    boolean waarde = toeval.kans(jaProcent);
    return bekend ? bekend(waarde) : Gegeven.onbekend();
  }
}
