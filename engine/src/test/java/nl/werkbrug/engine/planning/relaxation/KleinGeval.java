package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Puntentelling;
import nl.werkbrug.engine.planning.Trapterm;

/** Problems so small that every plan can be tried, with rules switched on and off by the seed. */
final class KleinGeval {
  final Planprobleem probleem;

  /** The rest of the pairs: what a cut of the candidate lists would leave out. */
  final Restparen rest;

  /** All pairs together. */
  final Planprobleem heel;

  private KleinGeval(Planprobleem probleem, Restparen rest, Planprobleem heel) {
    this.probleem = probleem;
    this.rest = rest;
    this.heel = heel;
  }

  static KleinGeval maak(long seed) {
    SplittableRandom toeval = new SplittableRandom(seed);
    int personen = 1 + toeval.nextInt(4);
    int aanbod = toeval.nextInt(5);
    int coaches = toeval.nextInt(4);
    int werkgevers = 1 + toeval.nextInt(2);
    int contracten = toeval.nextInt(3);
    boolean groepen = toeval.nextBoolean();
    boolean pinnen = toeval.nextInt(3) == 0;
    boolean schaars = toeval.nextBoolean();
    int kappa = new int[] {1, 30, 1000}[toeval.nextInt(3)];
    int[] klasseMinuten = new int[3 * PERIODEN];
    for (int k = 0; k < 3; k++) {
      int duur = 1 + toeval.nextInt(PERIODEN);
      for (int t = 0; t < duur; t++) {
        klasseMinuten[k * PERIODEN + t] = toeval.nextInt(120);
      }
    }
    List<Trapterm> termen = new ArrayList<>();
    int aantalTermen = toeval.nextInt(5);
    for (int t = 0; t < aantalTermen; t++) {
      int hoogste = toeval.nextInt(60) - 10;
      int daling = toeval.nextInt(40);
      termen.add(
          new Trapterm(
              "T" + t,
              "regel",
              toeval.nextBoolean(),
              toeval.nextInt(3),
              new int[] {1, 2 + toeval.nextInt(2), 5},
              new int[] {hoogste, hoogste - daling, hoogste - 2 * daling}));
    }
    int[] paarVan = new int[personen + 1];
    List<int[]> paren = new ArrayList<>();
    int[] coachVan = new int[personen + 1];
    List<int[]> keuzes = new ArrayList<>();
    int[] vastAanbod = gevuld(personen);
    int[] vastCoach = gevuld(personen);
    int[][] persoonTermen = new int[personen][];
    int[] beschutTerm = gevuld(personen);
    int[] prioriteit = new int[personen];
    for (int i = 0; i < personen; i++) {
      prioriteit[i] = toeval.nextInt(20);
      persoonTermen[i] = aantalTermen > 0 && toeval.nextBoolean() ? new int[] {0} : new int[0];
      beschutTerm[i] = aantalTermen > 1 && toeval.nextBoolean() ? 1 : GEEN;
      List<int[]> eigen = new ArrayList<>();
      for (int a = 0; a < aanbod; a++) {
        if (toeval.nextInt(3) > 0) {
          int starts = 1 << toeval.nextInt(PERIODEN);
          if (toeval.nextInt(3) == 0) {
            starts |= 1 << toeval.nextInt(PERIODEN);
          }
          eigen.add(
              new int[] {
                i, a, toeval.nextInt(4) - 1, toeval.nextInt(100), starts, toeval.nextInt(4)
              });
        }
      }
      eigen.sort((x, y) -> Integer.compare(y[3], x[3]));
      paren.addAll(eigen);
      paarVan[i + 1] = paren.size();
      for (int c = 0; c < coaches; c++) {
        if (toeval.nextInt(3) > 0) {
          keuzes.add(new int[] {c, toeval.nextInt(30)});
        }
      }
      coachVan[i + 1] = keuzes.size();
      if (pinnen && aanbod > 0 && toeval.nextInt(3) == 0) {
        vastAanbod[i] = toeval.nextInt(aanbod);
      }
      if (pinnen && coaches > 0 && toeval.nextInt(3) == 0) {
        vastCoach[i] = toeval.nextInt(coaches);
      }
    }
    int[] plekken = new int[aanbod];
    int[] groepMinimum = new int[aanbod];
    int[] groepReeds = new int[aanbod];
    int[] werkgever = new int[aanbod];
    int[] aanbodContract = gevuld(aanbod);
    int[][] aanbodTermen = new int[aanbod][];
    for (int a = 0; a < aanbod; a++) {
      plekken[a] = toeval.nextInt(4);
      groepMinimum[a] = groepen ? 1 + toeval.nextInt(3) : 1;
      groepReeds[a] = groepen ? toeval.nextInt(2) : 0;
      werkgever[a] = toeval.nextInt(werkgevers);
      aanbodContract[a] = contracten > 0 && toeval.nextBoolean() ? 0 : GEEN;
      aanbodTermen[a] =
          aantalTermen > 2 && toeval.nextBoolean()
              ? aantalTermen > 3 ? new int[] {2, toeval.nextInt(4)} : new int[] {2}
              : new int[0];
    }
    int[] vrij = new int[coaches * PERIODEN];
    int[] coachContract = gevuld(coaches);
    int[] coachTerm = gevuld(coaches);
    for (int c = 0; c < coaches; c++) {
      for (int t = 0; t < PERIODEN; t++) {
        vrij[c * PERIODEN + t] = schaars ? toeval.nextInt(160) : 80 + toeval.nextInt(400);
      }
      coachContract[c] = contracten > 0 && toeval.nextBoolean() ? toeval.nextInt(contracten) : GEEN;
      coachTerm[c] = aantalTermen > 3 && toeval.nextBoolean() ? 3 : GEEN;
    }
    int[] werkgeverMaximum = new int[werkgevers];
    Arrays.setAll(werkgeverMaximum, w -> toeval.nextBoolean() ? ONBEGRENSD : toeval.nextInt(3));
    int[] contractMaximum = new int[contracten];
    Arrays.setAll(contractMaximum, c -> toeval.nextInt(4) == 0 ? ONBEGRENSD : toeval.nextInt(3));
    int aantal = paren.size();
    int[] paarAanbod = new int[aantal];
    short[] paarKlasse = new short[aantal];
    int[] paarSoft = new int[aantal];
    short[] paarStarts = new short[aantal];
    byte[] paarVlaggen = new byte[aantal];
    for (int p = 0; p < aantal; p++) {
      paarAanbod[p] = paren.get(p)[1];
      paarKlasse[p] = (short) paren.get(p)[2];
      paarSoft[p] = paren.get(p)[3];
      paarStarts[p] = (short) paren.get(p)[4];
      paarVlaggen[p] = (byte) paren.get(p)[5];
    }
    Planprobleem heel =
        new Planprobleem(
            kappa,
            toeval.nextInt(5),
            prioriteit,
            paarVan,
            paarAanbod,
            paarKlasse,
            paarSoft,
            paarStarts,
            paarVlaggen,
            coachVan,
            keuzes.stream().mapToInt(k -> k[0]).toArray(),
            keuzes.stream().mapToInt(k -> k[1]).toArray(),
            plekken,
            groepMinimum,
            groepReeds,
            werkgever,
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
    return geknipt(heel, toeval.nextInt(3) == 0 ? 1 : 100);
  }

  /** Only the best {@code kandidaten} per person in the problem, all else in the rest. */
  static KleinGeval geknipt(Planprobleem heel, int kandidaten) {
    List<int[]> blijft = new ArrayList<>();
    List<int[]> rest = new ArrayList<>();
    int[] restVan = new int[heel.personen() + 1];
    for (int i = 0; i < heel.personen(); i++) {
      for (int p = heel.paarVan[i]; p < heel.paarVan[i + 1]; p++) {
        int[] paar = {
          i,
          heel.paarAanbod[p],
          heel.paarKlasse[p],
          heel.paarSoft[p],
          heel.paarStarts[p],
          heel.paarVlaggen[p]
        };
        (p - heel.paarVan[i] < kandidaten ? blijft : rest).add(paar);
      }
      restVan[i + 1] = rest.size();
    }
    Planprobleem leeg = zonderParen(heel);
    short[] klasse = new short[rest.size()];
    short[] starts = new short[rest.size()];
    byte[] vlaggen = new byte[rest.size()];
    for (int n = 0; n < rest.size(); n++) {
      klasse[n] = (short) rest.get(n)[2];
      starts[n] = (short) rest.get(n)[4];
      vlaggen[n] = (byte) rest.get(n)[5];
    }
    return new KleinGeval(
        Uitbreiding.metParen(leeg, blijft),
        Restparen.van(
            restVan,
            rest.stream().mapToInt(r -> r[1]).toArray(),
            klasse,
            rest.stream().mapToInt(r -> r[3]).toArray(),
            starts,
            vlaggen),
        heel);
  }

  private static Planprobleem zonderParen(Planprobleem heel) {
    return new Planprobleem(
        heel.kappa,
        heel.startvertraging,
        heel.prioriteit,
        new int[heel.personen() + 1],
        new int[0],
        new short[0],
        new int[0],
        new short[0],
        new byte[0],
        heel.coachVan,
        heel.coachKeuze,
        heel.coachSoft,
        heel.plekken,
        heel.groepMinimum,
        heel.groepReeds,
        heel.aanbodWerkgever,
        heel.aanbodContract,
        heel.vrij,
        heel.coachContract,
        heel.klasseMinuten,
        heel.werkgeverMaximum,
        heel.contractMaximum,
        heel.termen,
        heel.persoonTermen,
        heel.beschutTerm,
        heel.aanbodTermen,
        heel.coachTerm,
        heel.vastAanbod,
        heel.vastCoach);
  }

  /** Every plan of the whole problem with its score, as long as there are at most that many. */
  boolean allePlannen(int hoogstens, BiConsumer<Plan, Planscore> ontvanger) {
    List<List<int[]>> opties = new ArrayList<>();
    long aantal = 1;
    for (int i = 0; i < heel.personen(); i++) {
      List<int[]> eigen = new ArrayList<>();
      eigen.add(new int[] {GEEN, GEEN, GEEN});
      for (int p = heel.paarVan[i]; p < heel.paarVan[i + 1]; p++) {
        for (int s = 0; s < PERIODEN; s++) {
          if ((heel.paarStarts[p] >> s & 1) == 0) {
            continue;
          }
          if (heel.paarKlasse[p] == GEEN) {
            eigen.add(new int[] {p, GEEN, s});
          } else {
            for (int k = heel.coachVan[i]; k < heel.coachVan[i + 1]; k++) {
              eigen.add(new int[] {p, heel.coachKeuze[k], s});
            }
          }
        }
      }
      opties.add(eigen);
      aantal *= eigen.size();
    }
    if (aantal > hoogstens) {
      return false;
    }
    for (long nummer = 0; nummer < aantal; nummer++) {
      Plan plan = new Plan(heel.personen());
      long over = nummer;
      for (int i = 0; i < heel.personen(); i++) {
        int[] optie = opties.get(i).get((int) (over % opties.get(i).size()));
        over /= opties.get(i).size();
        plan.plaats(i, optie[0], optie[1], optie[2]);
      }
      ontvanger.accept(plan, Puntentelling.tel(heel, plan));
    }
    return true;
  }

  private static int[] gevuld(int lengte) {
    int[] lijst = new int[lengte];
    Arrays.fill(lijst, GEEN);
    return lijst;
  }
}
