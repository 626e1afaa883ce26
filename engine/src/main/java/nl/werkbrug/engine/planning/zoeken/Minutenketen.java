package nl.werkbrug.engine.planning.zoeken;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

/**
 * Chains of people who each take the minutes of the next: somebody goes to another coach, who lets
 * somebody go, until one goes to the coach where the first came from, or to one with minutes left.
 *
 * <p>Where coaches must be filled to the last minute hardly any single move or exchange fits; every
 * link more gives many more chains that do. Those from one beginning are walked through as long as
 * the part walked can still become acceptable, and one of them, or none, is drawn with the
 * probability that annealing gives to each. Not thread-safe.
 *
 * <p>Bron: M. Yagiura, T. Ibaraki, F. Glover, "An ejection chain approach for the generalized
 * assignment problem", INFORMS Journal on Computing 16 (2004).
 */
final class Minutenketen {
  /** People in a chain at most. */
  private static final int LANGST = 5;

  /** Options of a person that a chain can go on with, those with the least loss. */
  private static final int KEUZEN = 8;

  /** A chain worse than this is not drawn, in temperatures. */
  private static final double UITGESLOTEN = 8;

  /** Keeps chances finite: so much better is taken anyhow. */
  private static final double HOOGSTE = 30;

  /**
   * People looked at for one beginning at most: while minutes weigh little nearly every chain fits.
   */
  private static final int MEESTE = 2_000;

  private final Minutenstand stand;
  private final Minutenopties opties;
  private final Toeval toeval;

  private final int[] wie = new int[LANGST];
  private final int[] waarheen = new int[LANGST];
  private final int[] gekozenWie = new int[LANGST];
  private final int[] gekozenWaarheen = new int[LANGST];
  private int gekozen;
  private int bekeken;
  private long meeste;

  private double warmte;

  /** Chances of all that was offered, with 1 for staying as it is. */
  private double kansen;

  private int begincoach;
  private int beginoptie;
  private double beginLeeg;

  /** A chain that is so much worse without what its end can win at the first coach is no use. */
  private double grens;

  Minutenketen(Minutenstand stand, Toeval toeval) {
    this.stand = stand;
    this.toeval = toeval;
    opties = stand.opties;
  }

  /**
   * Draws a chain that begins with one person going from one coach to another, and carries it out.
   *
   * @param hoogstens people to look at, 1 or more
   * @return people looked at
   */
  int probeer(int m, int naar, double temperatuur, long hoogstens) {
    meeste = Math.min(MEESTE, hoogstens);
    warmte = temperatuur;
    bekeken = 1;
    gekozen = 0;
    kansen = 1;
    beginoptie = stand.optie[m];
    begincoach = opties.coach[beginoptie];
    beginLeeg = stand.gewicht(begincoach, beginoptie, GEEN);
    grens = UITGESLOTEN * warmte + stand.gewicht(begincoach);
    wie[0] = m;
    waarheen[0] = naar;
    double verlies = stand.verlies(m, naar);
    bied(verlies + beginLeeg + stand.gewicht(opties.coach[naar], GEEN, naar), 1);
    zoek(1, verlies);
    if (gekozen > 0 && toeval.fractie() * kansen >= 1) {
      for (int schakel = 0; schakel < gekozen; schakel++) {
        stand.zet(gekozenWie[schakel], gekozenWaarheen[schakel]);
      }
    }
    return bekeken;
  }

  /** Everybody who can go from the coach where the chain has come, and where to. */
  private void zoek(int lengte, double meer) {
    int komt = waarheen[lengte - 1];
    int hier = opties.coach[komt];
    int aantal = stand.leden.aantal(hier);
    int eerste = aantal == 0 ? 0 : toeval.getal(aantal);
    for (int lid = 0; lid < aantal && bekeken < meeste; lid++) {
      int m = stand.leden.lid(hier, (eerste + lid) % aantal);
      int uit = stand.optie[m];
      bekeken++;
      double zonder = meer + stand.gewicht(hier, uit, komt) - opties.verlies[uit];
      if (zonder <= grens) {
        wie[lengte] = m;
        sluit(lengte, m, zonder);
        if (lengte + 1 < LANGST) {
          gaVerder(lengte, m, zonder);
        }
      }
    }
  }

  private void sluit(int lengte, int m, double zonder) {
    int terug = opties.bijCoach[m * stand.coaches + begincoach];
    if (terug != GEEN && zonder + opties.verlies[terug] <= grens) {
      waarheen[lengte] = terug;
      bied(
          zonder + opties.verlies[terug] + stand.gewicht(begincoach, beginoptie, terug),
          lengte + 1);
    }
  }

  private void gaVerder(int lengte, int m, double zonder) {
    int van = opties.optieVan[m];
    int tot = Math.min(opties.optieVan[m + 1], van + KEUZEN);
    for (int naar = van; naar < tot && zonder + opties.verlies[naar] <= grens; naar++) {
      int daar = opties.coach[naar];
      if (daar != GEEN && daar != begincoach && !opPad(daar, lengte)) {
        waarheen[lengte] = naar;
        double meer = zonder + opties.verlies[naar];
        bied(meer + stand.gewicht(daar, GEEN, naar) + beginLeeg, lengte + 1);
        zoek(lengte + 1, meer);
      }
    }
  }

  private boolean opPad(int coach, int lengte) {
    for (int schakel = 0; schakel < lengte; schakel++) {
      if (opties.coach[waarheen[schakel]] == coach) {
        return true;
      }
    }
    return false;
  }

  private void bied(double meer, int lengte) {
    if (meer > UITGESLOTEN * warmte) {
      return;
    }
    double kans = Math.exp(Math.min(-meer / warmte, HOOGSTE));
    kansen += kans;
    if (toeval.fractie() * kansen < kans) {
      gekozen = lengte;
      System.arraycopy(wie, 0, gekozenWie, 0, lengte);
      System.arraycopy(waarheen, 0, gekozenWaarheen, 0, lengte);
    }
  }
}
