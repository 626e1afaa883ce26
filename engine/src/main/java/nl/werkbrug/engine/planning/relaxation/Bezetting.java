package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.Arrays;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * A plan under construction with everything that is used so far, and a journal to go back by. Never
 * holds more than the limits allow; the minimum of a group is the business of {@link Groepen}.
 */
final class Bezetting {
  private final Planprobleem probleem;
  private final Prijsmodel model;
  final Plan plan;
  final int[] opAanbod;
  final int[] minuten;
  final int[] bijWerkgever;
  final int[] opContract;
  final int[] opTerm;

  /** Points of soft plus kappa times medium so far. */
  private long punten;

  // People on an aanbod and with a coach, as linked lists.
  private final int[] eersteOpAanbod;
  private final int[] volgendeOpAanbod;
  private final int[] vorigeOpAanbod;
  private final int[] eersteBijCoach;
  private final int[] volgendeBijCoach;
  private final int[] vorigeBijCoach;

  private int[] dagboek = new int[256];
  private int regels;

  Bezetting(Prijsmodel model) {
    this.model = model;
    probleem = model.probleem;
    plan = new Plan(model.personen);
    opAanbod = new int[probleem.aanbodAantal()];
    minuten = new int[probleem.vrij.length];
    bijWerkgever = new int[probleem.werkgeverMaximum.length];
    opContract = new int[probleem.contractMaximum.length];
    opTerm = new int[probleem.termen.size()];
    eersteOpAanbod = gevuld(probleem.aanbodAantal());
    volgendeOpAanbod = gevuld(model.personen);
    vorigeOpAanbod = gevuld(model.personen);
    eersteBijCoach = gevuld(model.coaches);
    volgendeBijCoach = gevuld(model.personen);
    vorigeBijCoach = gevuld(model.personen);
  }

  private static int[] gevuld(int lengte) {
    int[] lijst = new int[lengte];
    Arrays.fill(lijst, GEEN);
    return lijst;
  }

  long punten() {
    return punten;
  }

  int eersteOp(int aanbod) {
    return eersteOpAanbod[aanbod];
  }

  int volgendeOp(int persoon) {
    return volgendeOpAanbod[persoon];
  }

  int eersteBij(int coach) {
    return eersteBijCoach[coach];
  }

  int volgendeBij(int persoon) {
    return volgendeBijCoach[persoon];
  }

  /** Whether a plek is free. */
  boolean plekVrij(int aanbod) {
    return model.open[aanbod] && opAanbod[aanbod] < probleem.plekken[aanbod];
  }

  /** Whether the werkgever of an aanbod can take one more guided person. */
  boolean begeleidVrij(int aanbod) {
    int w = probleem.aanbodWerkgever[aanbod];
    return bijWerkgever[w] < probleem.werkgeverMaximum[w];
  }

  /** Whether the limits beside plek and coach allow a pair. */
  boolean limietVrij(int paar) {
    int a = probleem.paarAanbod[paar];
    int w = probleem.aanbodWerkgever[a];
    if ((probleem.paarVlaggen[paar] & BEGELEID) != 0
        && bijWerkgever[w] >= probleem.werkgeverMaximum[w]) {
      return false;
    }
    int contract = probleem.aanbodContract[a];
    return contract == GEEN || opContract[contract] < probleem.contractMaximum[contract];
  }

  /** Whether the contract of a coach allows one more, beside a pair of this aanbod. */
  boolean contractVrij(int coach, int aanbod) {
    int contract = probleem.coachContract[coach];
    if (contract == GEEN) {
      return true;
    }
    int zelf = probleem.aanbodContract[aanbod] == contract ? 1 : 0;
    return opContract[contract] + zelf < probleem.contractMaximum[contract];
  }

  boolean minutenVrij(int klasse, int coach, int start) {
    int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
    for (int t = 0; t < duur; t++) {
      int nodig = probleem.klasseMinuten[klasse * PERIODEN + t];
      int m = coach * PERIODEN + start + t;
      if (nodig > 0 && minuten[m] + nodig > probleem.vrij[m]) {
        return false;
      }
    }
    return true;
  }

  /** The same when {@code weg}, who is with this coach, would leave. */
  boolean minutenVrijZonder(int klasse, int coach, int start, int weg) {
    int wegKlasse = probleem.paarKlasse[plan.paar[weg]];
    int wegStart = plan.start[weg];
    int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
    for (int t = 0; t < duur; t++) {
      int nodig = probleem.klasseMinuten[klasse * PERIODEN + t];
      int m = coach * PERIODEN + start + t;
      if (nodig > 0
          && minuten[m] + nodig - probleem.minuten(wegKlasse, wegStart, start + t)
              > probleem.vrij[m]) {
        return false;
      }
    }
    return true;
  }

  /** Places somebody who has nothing; returns the points that it brings. */
  long plaats(int i, int paar, int coach, int start) {
    schrijf(i);
    long winst = zet(i, paar, coach, start);
    punten += winst;
    return winst;
  }

  /** Takes somebody away; returns the points that it brings, mostly below 0. */
  long haalWeg(int i) {
    schrijf(i);
    long winst = neem(i);
    punten += winst;
    return winst;
  }

  /** A point to go back to. */
  int merk() {
    return regels;
  }

  /** Everything up to now stays. */
  void bewaar() {
    regels = 0;
  }

  void terugNaar(int merk) {
    while (regels > merk) {
      regels -= 4;
      int i = dagboek[regels];
      if (plan.geplaatst(i)) {
        punten += neem(i);
      }
      if (dagboek[regels + 1] != GEEN) {
        punten += zet(i, dagboek[regels + 1], dagboek[regels + 2], dagboek[regels + 3]);
      }
    }
  }

  private void schrijf(int i) {
    if (regels + 4 > dagboek.length) {
      dagboek = Arrays.copyOf(dagboek, dagboek.length * 2);
    }
    dagboek[regels] = i;
    dagboek[regels + 1] = plan.paar[i];
    dagboek[regels + 2] = plan.coach[i];
    dagboek[regels + 3] = plan.start[i];
    regels += 4;
  }

  private long zet(int i, int paar, int coach, int start) {
    plan.plaats(i, paar, coach, start);
    int a = probleem.paarAanbod[paar];
    int volgende = eersteOpAanbod[a];
    volgendeOpAanbod[i] = volgende;
    vorigeOpAanbod[i] = GEEN;
    if (volgende != GEEN) {
      vorigeOpAanbod[volgende] = i;
    }
    eersteOpAanbod[a] = i;
    if (coach != GEEN) {
      int bij = eersteBijCoach[coach];
      volgendeBijCoach[i] = bij;
      vorigeBijCoach[i] = GEEN;
      if (bij != GEEN) {
        vorigeBijCoach[bij] = i;
      }
      eersteBijCoach[coach] = i;
    }
    return tel(i, 1);
  }

  private long neem(int i) {
    long winst = tel(i, -1);
    int a = probleem.paarAanbod[plan.paar[i]];
    int coach = plan.coach[i];
    if (vorigeOpAanbod[i] == GEEN) {
      eersteOpAanbod[a] = volgendeOpAanbod[i];
    } else {
      volgendeOpAanbod[vorigeOpAanbod[i]] = volgendeOpAanbod[i];
    }
    if (volgendeOpAanbod[i] != GEEN) {
      vorigeOpAanbod[volgendeOpAanbod[i]] = vorigeOpAanbod[i];
    }
    if (coach != GEEN) {
      if (vorigeBijCoach[i] == GEEN) {
        eersteBijCoach[coach] = volgendeBijCoach[i];
      } else {
        volgendeBijCoach[vorigeBijCoach[i]] = volgendeBijCoach[i];
      }
      if (volgendeBijCoach[i] != GEEN) {
        vorigeBijCoach[volgendeBijCoach[i]] = vorigeBijCoach[i];
      }
    }
    plan.haalWeg(i);
    return winst;
  }

  /** Counts a placement in (1) or out (-1); returns the difference in points. */
  private long tel(int i, int richting) {
    int paar = plan.paar[i];
    int a = probleem.paarAanbod[paar];
    int start = plan.start[i];
    long winst =
        (long) probleem.kappa * probleem.prioriteit[i]
            + probleem.paarSoft[paar]
            - (long) probleem.startvertraging * (start - probleem.eersteStart(paar));
    winst *= richting;
    opAanbod[a] += richting;
    if ((probleem.paarVlaggen[paar] & BEGELEID) != 0) {
      bijWerkgever[probleem.aanbodWerkgever[a]] += richting;
    }
    if (probleem.aanbodContract[a] != GEEN) {
      opContract[probleem.aanbodContract[a]] += richting;
    }
    if ((probleem.paarVlaggen[paar] & BESCHUT) != 0 && probleem.beschutTerm[i] != GEEN) {
      winst += term(probleem.beschutTerm[i], richting);
    }
    for (int term : probleem.persoonTermen[i]) {
      winst += term(term, richting);
    }
    for (int term : probleem.aanbodTermen[a]) {
      winst += term(term, richting);
    }
    int coach = plan.coach[i];
    if (coach != GEEN) {
      int klasse = probleem.paarKlasse[paar];
      winst += (long) richting * probleem.coachSoft(i, coach);
      int duur = Math.min(model.klasseDuur[klasse], PERIODEN - start);
      for (int t = 0; t < duur; t++) {
        minuten[coach * PERIODEN + start + t] +=
            richting * probleem.klasseMinuten[klasse * PERIODEN + t];
      }
      if (probleem.coachTerm[coach] != GEEN) {
        winst += term(probleem.coachTerm[coach], richting);
      }
      if (probleem.coachContract[coach] != GEEN) {
        opContract[probleem.coachContract[coach]] += richting;
      }
    }
    return winst;
  }

  private long term(int nummer, int richting) {
    long punten;
    if (richting > 0) {
      punten = probleem.termen.get(nummer).marge(++opTerm[nummer]);
    } else {
      punten = -probleem.termen.get(nummer).marge(opTerm[nummer]--);
    }
    return probleem.termen.get(nummer).medium() ? punten * probleem.kappa : punten;
  }
}
