package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.SplittableRandom;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * A generalised assignment problem: every job to one agent, at least cost, within the capacity of
 * the agents.
 *
 * @param kosten per agent and job
 * @param beslag per agent and job, on the agent's capacity
 */
public record Toewijzing(int[][] kosten, int[][] beslag, int[] capaciteit) {

  int agenten() {
    return capaciteit.length;
  }

  public int taken() {
    return kosten[0].length;
  }

  /** Types c, d and e by the recipe of Chu and Beasley (1997) and Yagiura et al. (1998, 2006). */
  public static Toewijzing maak(char type, int agenten, int taken, long seed) {
    SplittableRandom toeval = new SplittableRandom(seed);
    int[][] kosten = new int[agenten][taken];
    int[][] beslag = new int[agenten][taken];
    int[] capaciteit = new int[agenten];
    for (int i = 0; i < agenten; i++) {
      long som = 0;
      for (int j = 0; j < taken; j++) {
        switch (type) {
          case 'c' -> {
            beslag[i][j] = toeval.nextInt(5, 26);
            kosten[i][j] = toeval.nextInt(10, 51);
          }
          case 'd' -> {
            beslag[i][j] = toeval.nextInt(1, 101);
            kosten[i][j] = 111 - beslag[i][j] + toeval.nextInt(-10, 11);
          }
          case 'e' -> {
            beslag[i][j] = (int) (1 - 10 * StrictMath.log(1 - toeval.nextDouble()));
            kosten[i][j] = Math.max(1, (int) (1000.0 / beslag[i][j] - 10 * toeval.nextDouble()));
          }
          default ->
              throw new IllegalArgumentException("`type` (%s) moet c, d of e zijn".formatted(type));
        }
        som += beslag[i][j];
      }
      capaciteit[i] = (int) (8 * som / (10L * agenten));
    }
    return new Toewijzing(kosten, beslag, capaciteit);
  }

  /** All instances of a file of the OR-Library: count, then per instance m, n, costs, use, room. */
  public static List<Toewijzing> lees(Path bestand) throws IOException {
    try (Scanner getallen = new Scanner(Files.readString(bestand, StandardCharsets.US_ASCII))) {
      int aantal = getallen.nextInt();
      List<Toewijzing> lijst = new ArrayList<>();
      for (int geval = 0; geval < aantal; geval++) {
        int agenten = getallen.nextInt();
        int taken = getallen.nextInt();
        lijst.add(
            new Toewijzing(
                tabel(getallen, agenten, taken),
                tabel(getallen, agenten, taken),
                tabel(getallen, 1, agenten)[0]));
      }
      return lijst;
    }
  }

  private static int[][] tabel(Scanner getallen, int rijen, int kolommen) {
    int[][] tabel = new int[rijen][kolommen];
    for (int[] rij : tabel) {
      Arrays.setAll(rij, k -> getallen.nextInt());
    }
    return tabel;
  }

  /** What a job without cost would be worth in soft points. */
  public int top() {
    return Arrays.stream(kosten).flatMapToInt(Arrays::stream).max().orElse(0) + 1;
  }

  /**
   * The same as a planning problem: agents are coaches with their capacity in period 0, jobs are
   * people, and every agent is an aanbod as well. A klasse is an agent with an amount of use; that
   * only the coach of that agent can serve it comes from the other twelve periods: the klasse asks
   * one minute in six of them, a different six for every agent, and only that coach has minutes in
   * all of these six.
   */
  public Planprobleem alsPlanprobleem() {
    int m = agenten();
    int n = taken();
    int[] sleutels = sleutels(m);
    Map<Long, Integer> klassen = new HashMap<>();
    List<int[]> profielen = new ArrayList<>();
    int[] paarVan = new int[n + 1];
    int[] paarAanbod = new int[n * m];
    short[] paarKlasse = new short[n * m];
    int[] paarSoft = new int[n * m];
    short[] paarStarts = new short[n * m];
    Arrays.fill(paarStarts, (short) 1);
    int[] coachVan = new int[n + 1];
    int[] coachKeuze = new int[n * m];
    int p = 0;
    int top = top();
    for (int j = 0; j < n; j++) {
      int taak = j;
      List<Integer> volgorde = new ArrayList<>();
      for (int i = 0; i < m; i++) {
        volgorde.add(i);
        coachKeuze[j * m + i] = i;
      }
      volgorde.sort((x, y) -> Integer.compare(kosten[x][taak], kosten[y][taak]));
      for (int i : volgorde) {
        int gebruik = beslag[i][j];
        int klasse =
            klassen.computeIfAbsent(
                (long) i << 32 | gebruik,
                sleutel -> {
                  int[] profiel = new int[PERIODEN];
                  profiel[0] = gebruik;
                  for (int t = 0; t < 12; t++) {
                    profiel[t + 1] = sleutels[i] >> t & 1;
                  }
                  profielen.add(profiel);
                  return profielen.size() - 1;
                });
        paarAanbod[p] = i;
        paarKlasse[p] = (short) klasse;
        paarSoft[p++] = top - kosten[i][j];
      }
      paarVan[j + 1] = p;
      coachVan[j + 1] = (j + 1) * m;
    }
    int[] vrij = new int[m * PERIODEN];
    for (int i = 0; i < m; i++) {
      vrij[i * PERIODEN] = capaciteit[i];
      for (int t = 0; t < 12; t++) {
        vrij[i * PERIODEN + t + 1] = (sleutels[i] >> t & 1) * n;
      }
    }
    int[] een = new int[n];
    Arrays.fill(een, 1);
    int[] plekken = new int[m];
    Arrays.fill(plekken, n);
    int[] minimum = new int[m];
    Arrays.fill(minimum, 1);
    int[] geenAanbod = new int[m];
    Arrays.fill(geenAanbod, GEEN);
    int[] geenPersoon = new int[n];
    Arrays.fill(geenPersoon, GEEN);
    return new Planprobleem(
        10 * top,
        0,
        een,
        paarVan,
        paarAanbod,
        paarKlasse,
        paarSoft,
        paarStarts,
        new byte[n * m],
        coachVan,
        coachKeuze,
        new int[n * m],
        plekken,
        minimum,
        new int[m],
        new int[m],
        geenAanbod,
        vrij,
        geenAanbod,
        profielen.stream().flatMapToInt(Arrays::stream).toArray(),
        new int[] {Planprobleem.ONBEGRENSD},
        new int[0],
        List.of(),
        new int[n][0],
        geenPersoon,
        new int[m][0],
        geenAanbod,
        geenPersoon,
        geenPersoon);
  }

  private static int[] sleutels(int aantal) {
    int[] sleutels = new int[aantal];
    int gevonden = 0;
    for (int bits = 0; bits < 1 << 12 && gevonden < aantal; bits++) {
      if (Integer.bitCount(bits) == 6) {
        sleutels[gevonden++] = bits;
      }
    }
    return sleutels;
  }
}
