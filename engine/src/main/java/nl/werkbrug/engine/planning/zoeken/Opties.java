package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import nl.werkbrug.engine.planning.Planprobleem;

/**
 * What can be chosen on a {@link Stand} as it is now, and what that would bring the round. Found
 * options stand in fields, because looking for them must allocate nothing. Not thread-safe.
 */
final class Opties {
  private final Stand stand;
  private final Planprobleem probleem;
  private final long[] besteCoachSoft;
  private final long besteCoachTerm;

  /** Coach and start found last by {@link #zoekCoach}. */
  int gevondenCoach = GEEN;

  int gevondenStart = GEEN;

  /** Pair found last by {@link #zoekOptie}, with its coach, start and value. */
  int optiePaar = GEEN;

  int optieCoach = GEEN;
  int optieStart = GEEN;
  long optieWaarde;

  Opties(Stand stand) {
    this.stand = stand;
    probleem = stand.probleem;
    int personen = probleem.personen();
    besteCoachSoft = new long[personen];
    for (int persoon = 0; persoon < personen; persoon++) {
      long beste = 0;
      for (int k = probleem.coachVan[persoon]; k < probleem.coachVan[persoon + 1]; k++) {
        beste = Math.max(beste, probleem.coachSoft[k]);
      }
      besteCoachSoft[persoon] = beste;
    }
    long besteTerm = 0;
    for (int term : probleem.coachTerm) {
      besteTerm = term == GEEN ? besteTerm : Math.max(besteTerm, stand.termWinst[term]);
    }
    besteCoachTerm = besteTerm;
  }

  /** Whether points of a placement with this coach can be had; fills the coach and start found. */
  long zoekCoach(int persoon, int paar) {
    gevondenCoach = GEEN;
    gevondenStart = GEEN;
    int aanbod = probleem.paarAanbod[paar];
    int eerste = probleem.eersteStart(paar);
    long beste = Long.MIN_VALUE;
    for (int k = probleem.coachVan[persoon]; k < probleem.coachVan[persoon + 1]; k++) {
      int coach = probleem.coachKeuze[k];
      long punten = probleem.coachSoft[k] + winst(probleem.coachTerm[coach]);
      if (punten <= beste || !stand.magCoach(persoon, coach)) {
        continue;
      }
      int starts = stand.starts(coach, paar);
      if (starts == 0 || !stand.coachContractVrij(coach, aanbod)) {
        continue;
      }
      int start = Integer.numberOfTrailingZeros(starts);
      punten -= (long) probleem.startvertraging * (start - eerste);
      if (punten > beste) {
        beste = punten;
        gevondenCoach = coach;
        gevondenStart = start;
      }
    }
    return beste;
  }

  private long winst(int term) {
    return term == GEEN ? 0 : stand.termWinst[term];
  }

  /** Value of a placement on a pair without its coach, at the present counts. */
  long paarWaarde(int persoon, int paar) {
    return paarWaarde(persoonWaarde(persoon), persoon, paar);
  }

  private long paarWaarde(long persoonWaarde, int persoon, int paar) {
    int aanbod = probleem.paarAanbod[paar];
    long punten = persoonWaarde + probleem.paarSoft[paar];
    if ((probleem.paarVlaggen[paar] & BESCHUT) != 0) {
      punten += winst(probleem.beschutTerm[persoon]);
    }
    for (int i = stand.aanbodTermVan[aanbod]; i < stand.aanbodTermVan[aanbod + 1]; i++) {
      punten += stand.termWinst[stand.aanbodTermen[i]];
    }
    return probleem.vastAanbod[persoon] == aanbod ? punten + Stand.VASTGEZET : punten;
  }

  /** Value of any placement of someone: priority and the terms of the person. */
  long persoonWaarde(int persoon) {
    long punten = (long) probleem.kappa * probleem.prioriteit[persoon];
    for (int i = stand.persoonTermVan[persoon]; i < stand.persoonTermVan[persoon + 1]; i++) {
      punten += stand.termWinst[stand.persoonTermen[i]];
    }
    return punten;
  }

  /** Most that a pair can be worth, whichever coach is free. */
  long bovengrens(int persoon, int paar) {
    long punten = paarWaarde(persoon, paar);
    return probleem.paarKlasse[paar] == GEEN
        ? punten
        : punten + besteCoachSoft[persoon] + besteCoachTerm;
  }

  /** What the round loses when someone goes, groups apart. */
  long verlies(int persoon) {
    int paar = stand.plan.paar[persoon];
    if (paar == GEEN) {
      return 0;
    }
    int aanbod = probleem.paarAanbod[paar];
    long punten = stand.eigenWaarde[persoon];
    for (int i = stand.persoonTermVan[persoon]; i < stand.persoonTermVan[persoon + 1]; i++) {
      punten += laatste(stand.persoonTermen[i]);
    }
    for (int i = stand.aanbodTermVan[aanbod]; i < stand.aanbodTermVan[aanbod + 1]; i++) {
      punten += laatste(stand.aanbodTermen[i]);
    }
    if ((probleem.paarVlaggen[paar] & BESCHUT) != 0) {
      punten += laatste(probleem.beschutTerm[persoon]);
    }
    int coach = stand.plan.coach[persoon];
    return coach == GEEN ? punten : punten + laatste(probleem.coachTerm[coach]);
  }

  private long laatste(int term) {
    return term == GEEN || stand.opTerm[term] == 0
        ? 0
        : stand.termGewicht[term] * stand.termen[term].marge(stand.opTerm[term]);
  }

  /**
   * Finds the best free option of someone who is not placed, with its coach and start; none is
   * found when every option is worth less than {@code minstens}.
   */
  boolean zoekOptie(int persoon, int behalveAanbod, long minstens) {
    optiePaar = GEEN;
    optieWaarde = minstens;
    long opCoach = besteCoachSoft[persoon] + besteCoachTerm;
    long persoonWaarde = persoonWaarde(persoon);
    for (int paar = probleem.paarVan[persoon]; paar < probleem.paarVan[persoon + 1]; paar++) {
      int aanbod = probleem.paarAanbod[paar];
      if (stand.opAanbod[aanbod] >= probleem.plekken[aanbod] || aanbod == behalveAanbod) {
        continue;
      }
      long punten = paarWaarde(persoonWaarde, persoon, paar);
      boolean begeleid = probleem.paarKlasse[paar] != GEEN;
      if (punten + (begeleid ? opCoach : 0) < optieWaarde || !stand.magErbij(paar, false)) {
        continue;
      }
      int coach = GEEN;
      int start = probleem.eersteStart(paar);
      if (begeleid) {
        long voorCoach = zoekCoach(persoon, paar);
        if (gevondenCoach == GEEN) {
          continue;
        }
        punten += voorCoach;
        coach = gevondenCoach;
        start = gevondenStart;
      }
      if (punten > optieWaarde || (optiePaar == GEEN && punten == optieWaarde)) {
        optiePaar = paar;
        optieCoach = coach;
        optieStart = start;
        optieWaarde = punten;
      }
    }
    return optiePaar != GEEN;
  }
}
