package nl.werkbrug.engine.planning.relaxation;

import java.util.Comparator;
import java.util.List;
import nl.werkbrug.engine.planning.Planprobleem;

/** A problem with more pairs. */
public final class Uitbreiding {
  private Uitbreiding() {}

  /**
   * The same problem with more pairs, best soft first within a person.
   *
   * @param erbij person, aanbod, klasse, soft, starts and flags of each; none may be there already
   */
  public static Planprobleem metParen(Planprobleem oud, List<int[]> erbij) {
    List<int[]> volgorde =
        erbij.stream()
            .sorted(
                Comparator.<int[]>comparingInt(paar -> paar[0])
                    .thenComparing(paar -> paar[3], Comparator.reverseOrder())
                    .thenComparingInt(paar -> paar[1]))
            .toList();
    int aantal = oud.paarAanbod.length + volgorde.size();
    int[] van = new int[oud.personen() + 1];
    int[] aanbod = new int[aantal];
    short[] klasse = new short[aantal];
    int[] soft = new int[aantal];
    short[] starts = new short[aantal];
    byte[] vlaggen = new byte[aantal];
    int n = 0;
    int nieuw = 0;
    for (int i = 0; i < oud.personen(); i++) {
      van[i] = n;
      int p = oud.paarVan[i];
      while (p < oud.paarVan[i + 1] || (nieuw < volgorde.size() && volgorde.get(nieuw)[0] == i)) {
        int[] paar =
            nieuw < volgorde.size() && volgorde.get(nieuw)[0] == i ? volgorde.get(nieuw) : null;
        if (paar != null && (p == oud.paarVan[i + 1] || paar[3] > oud.paarSoft[p])) {
          aanbod[n] = paar[1];
          klasse[n] = (short) paar[2];
          soft[n] = paar[3];
          starts[n] = (short) paar[4];
          vlaggen[n] = (byte) paar[5];
          nieuw++;
        } else {
          aanbod[n] = oud.paarAanbod[p];
          klasse[n] = oud.paarKlasse[p];
          soft[n] = oud.paarSoft[p];
          starts[n] = oud.paarStarts[p];
          vlaggen[n] = oud.paarVlaggen[p];
          p++;
        }
        n++;
      }
    }
    van[oud.personen()] = n;
    return oud.metParen(van, aanbod, klasse, soft, starts, vlaggen);
  }
}
