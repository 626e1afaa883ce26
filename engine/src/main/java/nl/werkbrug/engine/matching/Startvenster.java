package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.jobcoach.Jobcoach;

/** When a pair can start. Days count from the peildatum. */
final class Startvenster {
  /** Last day of the 13 periods of a round. */
  static final int LAATSTE_DAG = Jobcoach.PERIODEN * Jobcoach.DAGEN_PER_PERIODE - 1;

  /** Somebody must be able to stay this many days, or until the work ends (choice: 12 weeks). */
  static final int KORTSTE_DUUR = 84;

  private static final int OPEN = 1_000_000;

  private Startvenster() {}

  /** First day on which both can; what is unknown holds nothing up. */
  static int eersteDag(PersoonFeiten p, AanbodFeiten a) {
    return Math.max(0, Math.max(a.start, p.vanaf));
  }

  /**
   * Allowed start periods, bit {@code t} for period {@code t}: the period of the first day, and up
   * to {@code startkeuzes} later ones where the start is free, as long as the work and the
   * availability then still last. 0 only when the first day lies beyond the round.
   */
  static int masker(PersoonFeiten p, AanbodFeiten a, int startkeuzes) {
    int eerste = eersteDag(p, a) / Jobcoach.DAGEN_PER_PERIODE;
    if (eerste >= Jobcoach.PERIODEN) {
      return 0;
    }
    int masker = 1 << eerste;
    if (!a.startVrij) {
      return masker;
    }
    int laatste = Math.min(Jobcoach.PERIODEN - 1, eerste + startkeuzes);
    if (p.tot == PersoonFeiten.DAG_ONBEKEND && a.einde == AanbodFeiten.OPEN_EINDE) {
      return (2 << laatste) - (1 << eerste);
    }
    int tot = p.tot == PersoonFeiten.DAG_ONBEKEND ? OPEN : p.tot;
    for (int periode = eerste + 1; periode <= laatste; periode++) {
      int dag = periode * Jobcoach.DAGEN_PER_PERIODE;
      if (dag + Jobcoach.DAGEN_PER_PERIODE - 1 > a.einde
          || Math.min(a.einde, dag + KORTSTE_DUUR) > tot) {
        break;
      }
      masker |= 1 << periode;
    }
    return masker;
  }

  /** First day of work when started in {@code periode}. */
  static int dag(PersoonFeiten p, AanbodFeiten a, int periode) {
    return Math.max(eersteDag(p, a), periode * Jobcoach.DAGEN_PER_PERIODE);
  }
}
