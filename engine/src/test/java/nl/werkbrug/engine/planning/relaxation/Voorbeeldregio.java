package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;

/** Makes a regional planning problem: people and places on a map, with scarce jobcoaches. */
public final class Voorbeeldregio {
  private static final int[][] PROFIELEN = {
    {0},
    {240, 120, 120, 60},
    {480, 240, 240, 120, 120, 60, 60},
    {480, 480, 480, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240},
    {960, 960, 480, 480, 240, 240, 240, 120, 120, 120, 120, 120, 120},
    {960, 960, 960, 960, 960, 480, 480, 480, 480, 480, 480, 480, 480},
    {120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120},
    {1440, 960, 960, 480, 480, 480, 480, 480, 480, 480, 480, 480, 480},
  };

  private Voorbeeldregio() {}

  /** {@code rest} more pairs a person, worse than the kept ones, come in {@link Uitkomst#rest}. */
  public static Planprobleem maak(
      int personen, int plekken, int coaches, int kandidaten, long seed) {
    SplittableRandom toeval = new SplittableRandom(seed);
    int zijde = (int) Math.max(10, Math.sqrt(personen) / 2);
    List<Integer> perAanbod = new ArrayList<>();
    int over = plekken;
    while (over > 0) {
      int r = toeval.nextInt(100);
      int n = Math.min(over, r < 80 ? 1 : r < 92 ? 2 : r < 98 ? 4 : 8);
      perAanbod.add(n);
      over -= n;
    }
    int aanbod = perAanbod.size();
    int[] plek = perAanbod.stream().mapToInt(Integer::intValue).toArray();
    int werkgevers = Math.max(1, aanbod * 2 / 5);
    int contracten = Math.max(2, coaches / 40);
    int gemeenten = Math.max(1, Math.min(342, personen / 1500));
    int[] groep = new int[aanbod];
    int[] werkgever = new int[aanbod];
    int[] aanbodContract = new int[aanbod];
    int[] ax = new int[aanbod];
    int[] ay = new int[aanbod];
    int[] soort = new int[aanbod];
    int[] sterStart = new int[aanbod];
    for (int a = 0; a < aanbod; a++) {
      groep[a] = plek[a] == 8 ? 4 : plek[a] == 4 && toeval.nextInt(2) == 0 ? 3 : 1;
      werkgever[a] = toeval.nextInt(werkgevers);
      aanbodContract[a] = toeval.nextInt(20) == 0 ? toeval.nextInt(contracten) : GEEN;
      ax[a] = toeval.nextInt(zijde * 100);
      ay[a] = toeval.nextInt(zijde * 100);
      soort[a] = toeval.nextInt(12);
      int s = toeval.nextInt(4);
      sterStart[a] = toeval.nextInt(3) == 0 ? 1 << s : 15 << s & 0x1FFF;
    }
    int[] cx = new int[coaches];
    int[] cy = new int[coaches];
    int[] vrij = new int[coaches * PERIODEN];
    int[] coachContract = new int[coaches];
    for (int c = 0; c < coaches; c++) {
      cx[c] = toeval.nextInt(zijde * 100);
      cy[c] = toeval.nextInt(zijde * 100);
      int vol = 2400 + toeval.nextInt(2000);
      int bezet = toeval.nextInt(vol);
      for (int t = 0; t < PERIODEN; t++) {
        vrij[c * PERIODEN + t] = vol - bezet;
        bezet -= bezet / 8;
      }
      coachContract[c] = toeval.nextInt(3) == 0 ? toeval.nextInt(contracten) : GEEN;
    }
    List<Trapterm> termen = new ArrayList<>();
    int profielen = 6;
    for (int f = 0; f < profielen; f++) {
      int doel = plekken / profielen;
      termen.add(
          new Trapterm(
              "PROFIEL_" + f,
              "evenwichtige-verdeling",
              true,
              0,
              new int[] {1, doel / 2 + 2, doel + 3},
              new int[] {4, 2, 0}));
    }
    for (int g = 0; g < gemeenten; g++) {
      termen.add(
          new Trapterm(
              "BESCHUT_" + g,
              "beschut-aantal",
              true,
              5,
              new int[] {1, 5 + plekken / gemeenten / 12},
              new int[] {10, 0}));
    }
    int[][] aanbodTermen = new int[aanbod][];
    Arrays.fill(aanbodTermen, new int[0]);
    for (int w = 0; w < werkgevers; w++) {
      termen.add(
          new Trapterm(
              "WERKGEVER_" + w,
              "spreiding",
              false,
              toeval.nextInt(3),
              new int[] {1, 4, 7},
              new int[] {0, -40, -100}));
    }
    for (int a = 0; a < aanbod; a++) {
      aanbodTermen[a] = new int[] {profielen + gemeenten + werkgever[a]};
    }
    int[] coachTerm = new int[coaches];
    for (int c = 0; c < coaches; c++) {
      coachTerm[c] = termen.size();
      termen.add(
          new Trapterm(
              "COACH_" + c,
              "spreiding",
              false,
              toeval.nextInt(6),
              new int[] {1, 10, 15},
              new int[] {0, -20, -60}));
    }
    int[] werkgeverMaximum = new int[werkgevers];
    for (int w = 0; w < werkgevers; w++) {
      werkgeverMaximum[w] = toeval.nextInt(3) == 0 ? 1 + toeval.nextInt(4) : ONBEGRENSD;
    }
    int[] contractMaximum = new int[contracten];
    Arrays.fill(contractMaximum, Math.max(3, plekken / 25));
    int[] prioriteit = new int[personen];
    int[][] persoonTermen = new int[personen][];
    int[] beschutTerm = new int[personen];
    int[] paarVan = new int[personen + 1];
    int[] coachVan = new int[personen + 1];
    int[] px = new int[personen];
    int[] py = new int[personen];
    int perCoach = Math.min(coaches, 12);
    int[] coachKeuze = new int[personen * perCoach];
    int[] coachSoft = new int[personen * perCoach];
    int[] paarAanbod = new int[personen * Math.min(kandidaten, aanbod)];
    short[] paarKlasse = new short[paarAanbod.length];
    int[] paarSoft = new int[paarAanbod.length];
    short[] paarStarts = new short[paarAanbod.length];
    byte[] paarVlaggen = new byte[paarAanbod.length];
    List<List<Integer>> vakken = vakken(zijde, ax, ay);
    List<List<Integer>> coachVakken = vakken(zijde, cx, cy);
    int paren = 0;
    int keuzes = 0;
    for (int i = 0; i < personen; i++) {
      px[i] = toeval.nextInt(zijde * 100);
      py[i] = toeval.nextInt(zijde * 100);
      int profiel = toeval.nextInt(profielen);
      prioriteit[i] = 10 + new int[] {0, 2, 4, 6, 8, 8}[profiel] + toeval.nextInt(9);
      persoonTermen[i] = new int[] {profiel};
      boolean beschut = profiel == 5;
      beschutTerm[i] = beschut ? profielen + toeval.nextInt(gemeenten) : GEEN;
      int beroep = toeval.nextInt(12);
      int nodig = profiel == 0 ? 0 : 1 + toeval.nextInt(PROFIELEN.length - 1);
      int[] dichtbij = dichtbij(vakken, zijde, px[i], py[i], ax, ay, kandidaten * 3);
      long[] rang = new long[dichtbij.length];
      for (int d = 0; d < dichtbij.length; d++) {
        int a = dichtbij[d];
        int afstand = afstand(px[i] - ax[a], py[i] - ay[a]);
        int verschil = Math.abs(beroep - soort[a]);
        int soft =
            Math.max(
                50,
                1000 - afstand / 4 - 35 * Math.min(verschil, 12 - verschil) - toeval.nextInt(250));
        rang[d] = (long) -soft << 32 | a;
      }
      Arrays.sort(rang);
      for (int d = 0; d < Math.min(kandidaten, rang.length); d++) {
        int a = (int) rang[d];
        paarAanbod[paren] = a;
        paarSoft[paren] = (int) -(rang[d] >> 32);
        int klasse = nodig == 0 || soort[a] % 6 == nodig % 6 ? 0 : nodig;
        paarKlasse[paren] = klasse == 0 ? (short) GEEN : (short) klasse;
        paarStarts[paren] = (short) sterStart[a];
        paarVlaggen[paren] =
            (byte) ((nodig > 0 ? BEGELEID : 0) | (beschut && soort[a] < 4 ? BESCHUT : 0));
        paren++;
      }
      paarVan[i + 1] = paren;
      int[] bij = dichtbij(coachVakken, zijde, px[i], py[i], cx, cy, perCoach);
      for (int k = 0; k < Math.min(perCoach, bij.length); k++) {
        coachKeuze[keuzes] = bij[k];
        coachSoft[keuzes] =
            Math.max(0, 60 - afstand(px[i] - cx[bij[k]], py[i] - cy[bij[k]]) / 20)
                + (toeval.nextInt(12) == 0 ? 200 : 0)
                + (toeval.nextInt(4) == 0 ? 50 : 0);
        keuzes++;
      }
      coachVan[i + 1] = keuzes;
    }
    int[] geen = new int[personen];
    Arrays.fill(geen, GEEN);
    return new Planprobleem(
        1000,
        15,
        prioriteit,
        paarVan,
        Arrays.copyOf(paarAanbod, paren),
        Arrays.copyOf(paarKlasse, paren),
        Arrays.copyOf(paarSoft, paren),
        Arrays.copyOf(paarStarts, paren),
        Arrays.copyOf(paarVlaggen, paren),
        coachVan,
        Arrays.copyOf(coachKeuze, keuzes),
        Arrays.copyOf(coachSoft, keuzes),
        plek,
        groep,
        new int[aanbod],
        werkgever,
        aanbodContract,
        vrij,
        coachContract,
        Arrays.stream(PROFIELEN).flatMapToInt(r -> Arrays.stream(Arrays.copyOf(r, 13))).toArray(),
        werkgeverMaximum,
        contractMaximum,
        termen,
        persoonTermen,
        beschutTerm,
        aanbodTermen,
        coachTerm,
        geen,
        geen.clone());
  }

  private static int afstand(int dx, int dy) {
    return (int) Math.sqrt((double) dx * dx + (double) dy * dy);
  }

  private static List<List<Integer>> vakken(int zijde, int[] x, int[] y) {
    List<List<Integer>> vakken = new ArrayList<>();
    for (int v = 0; v < zijde * zijde; v++) {
      vakken.add(new ArrayList<>());
    }
    for (int n = 0; n < x.length; n++) {
      vakken.get(x[n] / 100 * zijde + y[n] / 100).add(n);
    }
    return vakken;
  }

  /** The first {@code aantal} or more of the nearest, by rings of squares; nearest first. */
  private static int[] dichtbij(
      List<List<Integer>> vakken, int zijde, int x, int y, int[] nx, int[] ny, int aantal) {
    int vx = x / 100;
    int vy = y / 100;
    List<Integer> gevonden = new ArrayList<>();
    for (int ring = 0; ring < zijde && gevonden.size() < aantal; ring++) {
      for (int u = Math.max(0, vx - ring); u <= Math.min(zijde - 1, vx + ring); u++) {
        boolean rand = Math.abs(u - vx) == ring;
        for (int v = vy - ring; v <= vy + ring; v += rand ? 1 : Math.max(1, 2 * ring)) {
          if (v >= 0 && v < zijde) {
            gevonden.addAll(vakken.get(u * zijde + v));
          }
        }
      }
    }
    gevonden.sort(
        (a, b) -> Integer.compare(afstand(nx[a] - x, ny[a] - y), afstand(nx[b] - x, ny[b] - y)));
    return gevonden.stream().mapToInt(Integer::intValue).toArray();
  }
}
