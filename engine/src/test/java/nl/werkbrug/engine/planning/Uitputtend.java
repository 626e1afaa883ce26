package nl.werkbrug.engine.planning;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

/** Tries every plan of a tiny problem; only half pins may be broken in the one it returns. */
public final class Uitputtend {
  private final Planprobleem probleem;
  private final Plan plan;
  private Plan bestePlan;
  private Planscore beste = new Planscore(Integer.MIN_VALUE, 0, 0);

  public Uitputtend(Planprobleem probleem) {
    this.probleem = probleem;
    plan = new Plan(probleem.personen());
    bestePlan = plan;
  }

  public Planscore beste() {
    probeer(0);
    return beste;
  }

  /** The plan with {@link #beste()}, once that was asked. */
  public Plan bestePlan() {
    return bestePlan;
  }

  private void probeer(int persoon) {
    if (persoon == probleem.personen()) {
      Planscore score = Puntentelling.tel(probleem, plan);
      boolean beter =
          score.hard() > beste.hard()
              || (score.hard() == beste.hard()
                  && score.som(probleem.kappa) > beste.som(probleem.kappa));
      if (beter && score.hard() == -mist()) {
        beste = score;
        bestePlan = plan.kopie();
      }
      return;
    }
    plan.haalWeg(persoon);
    probeer(persoon + 1);
    for (int paar = probleem.paarVan[persoon]; paar < probleem.paarVan[persoon + 1]; paar++) {
      if (probleem.paarKlasse[paar] == GEEN) {
        plan.plaats(persoon, paar, GEEN, probleem.eersteStart(paar));
        probeer(persoon + 1);
        continue;
      }
      for (int k = probleem.coachVan[persoon]; k < probleem.coachVan[persoon + 1]; k++) {
        for (int start = 0; start < PERIODEN; start++) {
          if ((probleem.paarStarts[paar] >> start & 1) != 0) {
            plan.plaats(persoon, paar, probleem.coachKeuze[k], start);
            probeer(persoon + 1);
          }
        }
      }
    }
    plan.haalWeg(persoon);
  }

  private long mist() {
    long aantal = 0;
    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      int vast = probleem.vastAanbod[persoon];
      int paar = plan.paar[persoon];
      if (vast != GEEN && (paar == GEEN || probleem.paarAanbod[paar] != vast)) {
        aantal++;
      }
    }
    return aantal;
  }
}
