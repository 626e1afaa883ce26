package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/** Counts per person of a whole-region run; each person is filled by one thread only. */
final class Persoonstellingen {
  final int[] geschikt;
  final int[] onbepaald;
  final int[] geblokkeerd;
  final int[] alleen;
  final int[] vragen;
  final int[] bijna;
  final int[] bijnaAanbod;
  final byte[] bijnaRegel;
  final short[] bijnaScore;
  final int[] afgekapt;
  final short[] besteAfgekapt;

  Persoonstellingen(int personen) {
    geschikt = new int[personen];
    onbepaald = new int[personen];
    geblokkeerd = new int[Math.multiplyExact(personen, Paren.REGELS)];
    alleen = new int[geblokkeerd.length];
    vragen = new int[geblokkeerd.length];
    bijna = new int[personen];
    bijnaAanbod = new int[personen * Paren.BIJNA];
    bijnaRegel = new byte[personen * Paren.BIJNA];
    bijnaScore = new short[personen * Paren.BIJNA];
    afgekapt = new int[personen];
    besteAfgekapt = new short[personen];
    Arrays.fill(bijnaAanbod, Paren.GEEN);
    Arrays.fill(bijnaRegel, (byte) Paren.GEEN);
    Arrays.fill(besteAfgekapt, (short) Paren.GEEN);
  }

  /** Keeps a bijna-match when it is among the best: best passendheid first, then by aanbod. */
  void bijna(int persoon, int aanbod, int regel, int score) {
    int begin = persoon * Paren.BIJNA;
    int reeds = Math.min(Paren.BIJNA, bijna[persoon]++);
    int plek = reeds;
    while (plek > 0 && voor(score, aanbod, begin + plek - 1)) {
      plek--;
    }
    if (plek == Paren.BIJNA) {
      return;
    }
    for (int k = begin + Math.min(reeds, Paren.BIJNA - 1); k > begin + plek; k--) {
      bijnaScore[k] = bijnaScore[k - 1];
      bijnaAanbod[k] = bijnaAanbod[k - 1];
      bijnaRegel[k] = bijnaRegel[k - 1];
    }
    bijnaScore[begin + plek] = (short) score;
    bijnaAanbod[begin + plek] = aanbod;
    bijnaRegel[begin + plek] = (byte) regel;
  }

  private boolean voor(int score, int aanbod, int plaats) {
    return bijnaScore[plaats] < score
        || (bijnaScore[plaats] == score && bijnaAanbod[plaats] > aanbod);
  }

  List<Paren.Regeltotaal> regeltotalen() {
    List<Paren.Regeltotaal> totalen = new ArrayList<>();
    for (int regel = 0; regel < Paren.REGELS; regel++) {
      totalen.add(
          new Paren.Regeltotaal(
              Regels.ALLE.get(regel),
              som(geblokkeerd, regel),
              som(alleen, regel),
              som(vragen, regel)));
    }
    return List.copyOf(totalen);
  }

  private static long som(int[] perPersoon, int regel) {
    long som = 0;
    for (int i = regel; i < perPersoon.length; i += Paren.REGELS) {
      som += perPersoon[i];
    }
    return som;
  }

  SortedMap<String, Paren.Gemeentetotaal> gemeentetotalen(List<Werkzoekende> personen) {
    SortedMap<String, List<Integer>> perGemeente = new TreeMap<>();
    for (int i = 0; i < personen.size(); i++) {
      GemeenteId gemeente = personen.get(i).gemeente().waardeOfNull();
      perGemeente
          .computeIfAbsent(gemeente == null ? "" : gemeente.waarde(), id -> new ArrayList<>())
          .add(i);
    }
    SortedMap<String, Paren.Gemeentetotaal> totalen = new TreeMap<>();
    perGemeente.forEach((id, leden) -> totalen.put(id, gemeentetotaal(leden)));
    return totalen;
  }

  private Paren.Gemeentetotaal gemeentetotaal(List<Integer> leden) {
    int metGeschikt = 0;
    int metOnbepaald = 0;
    long somGeschikt = 0;
    long somOnbepaald = 0;
    Long[] perRegel = new Long[Paren.REGELS];
    Arrays.fill(perRegel, 0L);
    for (int persoon : leden) {
      metGeschikt += geschikt[persoon] > 0 ? 1 : 0;
      metOnbepaald += geschikt[persoon] == 0 && onbepaald[persoon] > 0 ? 1 : 0;
      somGeschikt += geschikt[persoon];
      somOnbepaald += onbepaald[persoon];
      for (int regel = 0; regel < Paren.REGELS; regel++) {
        perRegel[regel] += geblokkeerd[persoon * Paren.REGELS + regel];
      }
    }
    return new Paren.Gemeentetotaal(
        leden.size(), metGeschikt, metOnbepaald, somGeschikt, somOnbepaald, List.of(perRegel));
  }
}
