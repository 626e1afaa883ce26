package nl.werkbrug.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Weigering;

/** The time of jobcoaches, day by day, that running plaatsingen and absence take. */
public final class Coachruimte {
  /** Days to look ahead: the thirteen periods of a round. */
  public static final int DAGEN = Jobcoach.PERIODEN * Jobcoach.DAGEN_PER_PERIODE;

  private Coachruimte() {}

  /**
   * A jobcoach on a day.
   *
   * @param caseload minutes a week of guidance
   * @param afwezig minutes a week of absence and other work
   * @param capaciteit minutes a week in all
   */
  public record Dag(LocalDate dag, int caseload, int afwezig, int capaciteit) {
    public int vrij() {
      return capaciteit - caseload - afwezig;
    }
  }

  /** How full a coach is on a day, by the plaatsingen that run. */
  public static Dag op(Jobcoach coach, List<Plaatsing> lopend, LocalDate dag) {
    int caseload = 0;
    List<WerkzoekendeId> mensen = new ArrayList<>();
    for (Plaatsing plaatsing : lopend) {
      if (coach.id().equals(plaatsing.jobcoachOp(dag))) {
        caseload += plaatsing.begeleidingOp(dag);
        mensen.add(plaatsing.afspraak().werkzoekende());
      }
    }
    int afwezig = 0;
    for (Inzet deel : coach.inzet()) {
      if (!dag.isBefore(deel.van()) && !dag.isAfter(deel.tot())) {
        WerkzoekendeId voor = deel.werkzoekende();
        if (voor == null) {
          afwezig += deel.minutenPerWeek();
        } else if (!mensen.contains(voor)) {
          caseload += deel.minutenPerWeek();
        }
      }
    }
    return new Dag(
        dag, caseload, Math.min(afwezig, coach.minutenPerWeek()), coach.minutenPerWeek());
  }

  /**
   * Why a change asks more of a coach than there is; empty when it fits. Only days on which it asks
   * more than before count: what is too full already is not made worse by something else.
   *
   * @param andere the other plaatsingen that run
   * @param coaches every jobcoach
   */
  static Optional<Weigering> tekort(
      Plaatsing voor,
      Plaatsing na,
      List<Plaatsing> andere,
      Map<JobcoachId, Jobcoach> coaches,
      LocalDate vanaf) {
    List<Plaatsing> alle = new ArrayList<>(andere);
    alle.add(na);
    for (int i = 0; i < DAGEN; i++) {
      LocalDate dag = vanaf.plusDays(i);
      JobcoachId wie = na.jobcoachOp(dag);
      Jobcoach coach = wie == null ? null : coaches.get(wie);
      if (wie == null || coach == null) {
        continue;
      }
      int eerst = wie.equals(voor.jobcoachOp(dag)) ? voor.begeleidingOp(dag) : 0;
      if (na.begeleidingOp(dag) > eerst) {
        Dag stand = op(coach, alle, dag);
        if (stand.vrij() < 0) {
          return Optional.of(
              new Weigering(
                  "geen-ruimte",
                  "De jobcoach komt op %s %d minuten per week tekort. Kies een andere jobcoach of minder uren."
                      .formatted(dag, -stand.vrij()),
                  "Beschikbare uren van de jobcoach"));
        }
      }
    }
    return Optional.empty();
  }
}
