package nl.werkbrug.engine.planning;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes planning problems of any size from a seed, with each rule on or off: people and places with
 * a point on the map and a craft, coaches whose caseload tapers off, groups, contracts, concave
 * terms and half pins.
 */
public final class Proefprobleem {

  /** What can be left out. */
  public enum Proefregel {
    JOBCOACH,
    STARTKEUZE,
    GROEP,
    WERKGEVER,
    CONTRACT,
    VERDELING,
    BESCHUT,
    SROI,
    SPREIDING,
    PIN
  }

  /** Every rule. */
  public static final Set<Proefregel> ALLES = EnumSet.allOf(Proefregel.class);

  private static final int KAPPA = 1_000;
  private static final int PROFIELEN = 6;
  private static final int[][] PROFIELMINUTEN = {
    {480, 480, 360, 360, 240, 240, 240, 180, 180, 180, 120, 120, 120},
    {300, 300, 240, 180, 180, 120, 120, 120, 60, 60, 60, 60, 60},
    {120, 120, 60, 60, 60, 60, 0, 0, 0, 0, 0, 0, 0},
  };

  private final int personen;
  private final int kandidaten;
  private final int coaches;
  private final Set<Proefregel> regels;
  private final Random toeval;
  private final List<Trapterm> termen = new ArrayList<>();

  private final int[] plekken;
  private final int[] groepMinimum;
  private final int[] groepReeds;
  private final int[] aanbodWerkgever;
  private final int[] aanbodContract;
  private final boolean[] aanbodBegeleid;
  private final boolean[] aanbodBeschut;
  private final int[] aanbodStart;
  private final double[][] aanbodPunt;

  private Proefprobleem(
      int personen, int aanbod, int coaches, int kandidaten, long seed, Set<Proefregel> regels) {
    this.personen = personen;
    this.kandidaten = kandidaten;
    this.coaches = coaches;
    this.regels = regels;
    toeval = new Random(seed);
    plekken = new int[aanbod];
    groepMinimum = new int[aanbod];
    groepReeds = new int[aanbod];
    aanbodWerkgever = new int[aanbod];
    aanbodContract = new int[aanbod];
    aanbodBegeleid = new boolean[aanbod];
    aanbodBeschut = new boolean[aanbod];
    aanbodStart = new int[aanbod];
    aanbodPunt = new double[aanbod][];
  }

  /** A problem of a size; {@code aanbod} is about the number of plekken as well. */
  public static Planprobleem maak(
      int personen, int aanbod, int coaches, int kandidaten, long seed, Set<Proefregel> regels) {
    return new Proefprobleem(personen, aanbod, coaches, kandidaten, seed, regels).maak();
  }

  private boolean met(Proefregel regel) {
    return regels.contains(regel);
  }

  private Planprobleem maak() {
    int aanbod = plekken.length;
    int werkgevers = Math.max(1, aanbod / 4);
    int contracten = 3;
    for (int a = 0; a < aanbod; a++) {
      maakAanbod(a, werkgevers, contracten);
    }
    int[] profielTerm = new int[PROFIELEN];
    Arrays.fill(profielTerm, GEEN);
    if (met(Proefregel.VERDELING)) {
      for (int p = 0; p < PROFIELEN; p++) {
        int deel = Math.max(1, aanbod / (PROFIELEN + 2));
        profielTerm[p] =
            term("PROFIEL_" + p, "evenwichtige-verdeling", true, 0, 1, 20, deel, 5, 2 * deel, 0);
      }
    }
    int beschut =
        met(Proefregel.BESCHUT)
            ? term("BESCHUT", "beschut-aantal", true, 1, 1, 50, Math.max(2, aanbod / 10), 0)
            : GEEN;
    int[] sroi = new int[werkgevers];
    int[] spreiding = new int[werkgevers];
    int[] werkgeverMaximum = new int[werkgevers];
    for (int w = 0; w < werkgevers; w++) {
      sroi[w] =
          met(Proefregel.SROI) && w % 7 == 0
              ? term("SROI_" + w, "sroi-verplichting", false, 0, 1, 250, 3, 0)
              : GEEN;
      spreiding[w] =
          met(Proefregel.SPREIDING)
              ? term("WERKGEVER_" + w, "spreiding", false, w % 2, 1, 0, 4, -60, 7, -150)
              : GEEN;
      werkgeverMaximum[w] =
          met(Proefregel.WERKGEVER) && w % 2 == 0 ? 1 + toeval.nextInt(3) : ONBEGRENSD;
    }
    int[][] aanbodTermen = new int[aanbod][];
    for (int a = 0; a < aanbod; a++) {
      int w = aanbodWerkgever[a];
      aanbodTermen[a] =
          Arrays.stream(new int[] {sroi[w], spreiding[w]}).filter(t -> t != GEEN).toArray();
    }
    int[] coachTerm = new int[coaches];
    int[] coachContract = new int[coaches];
    int[] vrij = new int[coaches * PERIODEN];
    double[][] coachPunt = new double[coaches][];
    for (int c = 0; c < coaches; c++) {
      coachPunt[c] = new double[] {toeval.nextDouble(), toeval.nextDouble(), 0};
      coachTerm[c] =
          met(Proefregel.SPREIDING)
              ? term("COACH_" + c, "spreiding", false, 2, 1, 0, 9, -30, 13, -80)
              : GEEN;
      coachContract[c] = met(Proefregel.CONTRACT) && c % 5 == 0 ? 0 : GEEN;
      int minuten = (personen < 20 ? 60 : 300) * toeval.nextInt(10);
      for (int periode = 0; periode < PERIODEN; periode++) {
        minuten = Math.min(3_000, minuten + 60 * toeval.nextInt(6));
        vrij[c * PERIODEN + periode] = minuten;
      }
    }
    int[] contractMaximum = {
      Math.max(1, coaches * 3 / 4), Math.max(1, aanbod / 12), Math.max(1, aanbod / 12)
    };
    return mensen(
        profielTerm,
        beschut,
        aanbodTermen,
        coachTerm,
        coachContract,
        vrij,
        coachPunt,
        werkgeverMaximum,
        contractMaximum);
  }

  private void maakAanbod(int a, int werkgevers, int contracten) {
    aanbodPunt[a] = new double[] {toeval.nextDouble(), toeval.nextDouble(), toeval.nextInt(12)};
    aanbodWerkgever[a] = toeval.nextInt(werkgevers);
    boolean klein = plekken.length < 20;
    boolean groep = met(Proefregel.GROEP) && (klein ? a % 3 == 1 : a % 40 == 7);
    int minimum = klein ? 2 : 3 + toeval.nextInt(3);
    plekken[a] = groep ? minimum + toeval.nextInt(6) : Math.max(0, toeval.nextInt(10) - 7) + 1;
    groepMinimum[a] = groep ? minimum : 1;
    groepReeds[a] = groep && toeval.nextInt(4) == 0 ? 1 : 0;
    aanbodContract[a] =
        met(Proefregel.CONTRACT) && a % 5 == 2 ? 1 + toeval.nextInt(contracten - 1) : GEEN;
    aanbodBegeleid[a] = toeval.nextInt(3) > 0;
    aanbodBeschut[a] = a % 8 == 3;
    aanbodStart[a] = toeval.nextInt(5);
  }

  private int term(String id, String regel, boolean medium, int reeds, int... stappen) {
    int[] vanaf = new int[stappen.length / 2];
    int[] punten = new int[stappen.length / 2];
    for (int i = 0; i < vanaf.length; i++) {
      vanaf[i] = i == 0 ? 1 : Math.max(vanaf[i - 1] + 1, stappen[2 * i]);
      punten[i] = stappen[2 * i + 1];
    }
    termen.add(new Trapterm(id, regel, medium, reeds, vanaf, punten));
    return termen.size() - 1;
  }

  private Planprobleem mensen(
      int[] profielTerm,
      int beschut,
      int[][] aanbodTermen,
      int[] coachTerm,
      int[] coachContract,
      int[] vrij,
      double[][] coachPunt,
      int[] werkgeverMaximum,
      int[] contractMaximum) {
    int aanbod = plekken.length;
    int perPersoon = Math.min(kandidaten, aanbod);
    int coachesPerPersoon = Math.min(10, coaches);
    int[] prioriteit = new int[personen];
    int[] paarVan = new int[personen + 1];
    int[] paarAanbod = new int[personen * perPersoon];
    short[] paarKlasse = new short[paarAanbod.length];
    int[] paarSoft = new int[paarAanbod.length];
    short[] paarStarts = new short[paarAanbod.length];
    byte[] paarVlaggen = new byte[paarAanbod.length];
    int[] coachVan = new int[personen + 1];
    int[] coachKeuze = new int[personen * coachesPerPersoon];
    int[] coachSoft = new int[coachKeuze.length];
    int[][] persoonTermen = new int[personen][];
    int[] beschutTerm = new int[personen];
    int[] vastAanbod = new int[personen];
    int[] vastCoach = new int[personen];
    for (int i = 0; i < personen; i++) {
      prioriteit[i] = 10 + 5 * toeval.nextInt(10);
      double[] punt = {toeval.nextDouble(), toeval.nextDouble(), toeval.nextInt(12)};
      int profiel = toeval.nextInt(PROFIELEN);
      int klasse = met(Proefregel.JOBCOACH) ? toeval.nextInt(5) - 2 : GEEN;
      persoonTermen[i] =
          profielTerm[profiel] == GEEN ? new int[0] : new int[] {profielTerm[profiel]};
      beschutTerm[i] = profiel == 0 ? beschut : GEEN;
      long[] beste = kandidaten(punt, perPersoon);
      for (int k = 0; k < perPersoon; k++) {
        int paar = i * perPersoon + k;
        int a = (int) (beste[k] & 0xFFFFFF);
        paarAanbod[paar] = a;
        paarSoft[paar] = (int) -(beste[k] >> 24);
        int eigen = aanbodBegeleid[a] && klasse >= 0 ? klasse + 1 : klasse;
        paarKlasse[paar] = (short) (klasse < 0 || eigen > 2 ? GEEN : eigen);
        int start = aanbodStart[a];
        paarStarts[paar] =
            (short) (met(Proefregel.STARTKEUZE) ? 0b101011 << start & 0x1FFF : 1 << start);
        paarVlaggen[paar] =
            (byte)
                ((klasse >= 0 ? Planprobleem.BEGELEID : 0)
                    | (aanbodBeschut[a] && profiel == 0 ? Planprobleem.BESCHUT : 0));
      }
      paarVan[i + 1] = (i + 1) * perPersoon;
      kiesCoaches(i, punt, coachPunt, coachesPerPersoon, coachKeuze, coachSoft);
      coachVan[i + 1] = (i + 1) * coachesPerPersoon;
      vastAanbod[i] = GEEN;
      vastCoach[i] = GEEN;
      if (met(Proefregel.PIN) && i % (personen < 20 ? 4 : 50) == 3 && perPersoon > 0) {
        vastAanbod[i] = paarAanbod[paarVan[i]];
      } else if (met(Proefregel.PIN)
          && i % (personen < 20 ? 4 : 50) == 2
          && coachesPerPersoon > 0) {
        vastCoach[i] = coachKeuze[coachVan[i]];
      }
    }
    int[] klasseMinuten = new int[PROFIELMINUTEN.length * PERIODEN];
    for (int k = 0; k < PROFIELMINUTEN.length; k++) {
      System.arraycopy(PROFIELMINUTEN[k], 0, klasseMinuten, k * PERIODEN, PERIODEN);
    }
    return new Planprobleem(
        KAPPA,
        15,
        prioriteit,
        paarVan,
        paarAanbod,
        paarKlasse,
        paarSoft,
        paarStarts,
        paarVlaggen,
        coachVan,
        coachKeuze,
        coachSoft,
        plekken,
        groepMinimum,
        groepReeds,
        aanbodWerkgever,
        aanbodContract,
        vrij,
        coachContract,
        klasseMinuten,
        werkgeverMaximum,
        contractMaximum,
        termen,
        persoonTermen,
        beschutTerm,
        aanbodTermen,
        coachTerm,
        vastAanbod,
        vastCoach);
  }

  /** The best aanbod of a sample as {@code -soft << 24 | aanbod}, ascending. */
  private long[] kandidaten(double[] punt, int aantal) {
    int aanbod = plekken.length;
    long[] alle = new long[aanbod];
    for (int a = 0; a < aanbod; a++) {
      double afstand = Math.hypot(punt[0] - aanbodPunt[a][0], punt[1] - aanbodPunt[a][1]);
      double vak = Math.abs(punt[2] - aanbodPunt[a][2]);
      int soft = (int) (900 - 500 * afstand - 40 * vak) + toeval.nextInt(100);
      alle[a] = -((long) Math.clamp(soft, 0, 1000) << 24) + a;
    }
    Arrays.sort(alle);
    return Arrays.copyOf(alle, aantal);
  }

  private void kiesCoaches(
      int persoon, double[] punt, double[][] coachPunt, int aantal, int[] keuze, int[] soft) {
    long[] alle = new long[coachPunt.length];
    for (int c = 0; c < alle.length; c++) {
      double afstand = Math.hypot(punt[0] - coachPunt[c][0], punt[1] - coachPunt[c][1]);
      int punten = (int) (150 - 150 * afstand) + toeval.nextInt(100);
      alle[c] = -((long) Math.clamp(punten, 0, 300) << 24) + c;
    }
    Arrays.sort(alle);
    int bekend = toeval.nextInt(3) == 0 && aantal > 0 ? toeval.nextInt(aantal) : GEEN;
    for (int k = 0; k < aantal; k++) {
      keuze[persoon * aantal + k] = (int) (alle[k] & 0xFFFFFF);
      soft[persoon * aantal + k] = (int) -(alle[k] >> 24) + (k == bekend ? 300 : 0);
    }
  }
}
