package nl.werkbrug.engine.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ContactVastgelegd;

/** Guidance as it was planned, beside what the contact log says was done. */
public final class Begeleidingsuren {
  private static final int WEEK = 7;

  private Begeleidingsuren() {}

  /**
   * Four weeks.
   *
   * @param van first day
   * @param tot last day, included
   * @param gepland minutes of the coachplan, rounded half-up once per period
   * @param besteed minutes of contacts, without travel
   * @param reistijd minutes of travel to them
   */
  public record Periode(LocalDate van, LocalDate tot, int gepland, int besteed, int reistijd) {}

  /**
   * Of one plaatsing, from its first day (or the first day of a plan or contact, if that is
   * earlier) until the period of {@code dag}, oldest first; empty when it begins later.
   */
  public static List<Periode> van(Plaatsing plaatsing, LocalDate dag) {
    LocalDate eerste = plaatsing.begin();
    for (Begeleidingsplan plan : plaatsing.plannen()) {
      eerste = plan.van().isBefore(eerste) ? plan.van() : eerste;
    }
    for (ContactVastgelegd contact : plaatsing.contacten()) {
      eerste = contact.datum().isBefore(eerste) ? contact.datum() : eerste;
    }
    long dagen = ChronoUnit.DAYS.between(eerste, dag);
    if (dagen < 0) {
      return List.of();
    }
    int perioden = Math.toIntExact(dagen / Begeleidingsplan.DAGEN_PER_PERIODE) + 1;
    return perioden(List.of(plaatsing), (een, wanneer) -> true, eerste, perioden);
  }

  /**
   * Of everybody that a coach guides, over so many periods from {@code eerste} on. A contact counts
   * for whoever was the coach on that day, so that a replacement counts for who replaced.
   */
  public static List<Periode> van(
      JobcoachId coach, Collection<Plaatsing> plaatsingen, LocalDate eerste, int perioden) {
    return perioden(plaatsingen, (een, dag) -> coach.equals(een.jobcoachOp(dag)), eerste, perioden);
  }

  private static List<Periode> perioden(
      Collection<Plaatsing> plaatsingen,
      BiPredicate<Plaatsing, LocalDate> telt,
      LocalDate eerste,
      int aantal) {
    List<Periode> uit = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      LocalDate van = eerste.plusDays((long) i * Begeleidingsplan.DAGEN_PER_PERIODE);
      LocalDate tot = van.plusDays(Begeleidingsplan.DAGEN_PER_PERIODE - 1L);
      long perWeek = 0;
      int besteed = 0;
      int reistijd = 0;
      for (Plaatsing een : plaatsingen) {
        for (LocalDate dag = van; !dag.isAfter(tot); dag = dag.plusDays(1)) {
          perWeek += telt.test(een, dag) ? een.begeleidingOp(dag) : 0;
        }
        for (ContactVastgelegd contact : een.contacten()) {
          LocalDate dag = contact.datum();
          if (!dag.isBefore(van) && !dag.isAfter(tot) && telt.test(een, dag)) {
            besteed += contact.minuten();
            reistijd += contact.reistijd();
          }
        }
      }
      uit.add(
          new Periode(
              van, tot, Math.toIntExact(Math.round(perWeek / (double) WEEK)), besteed, reistijd));
    }
    return uit;
  }
}
