package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import org.jspecify.annotations.Nullable;

/**
 * A plan in terms of ids, so that it can be taken up again when people, work or coaches have
 * changed meanwhile.
 */
public record Tussenstand(List<Plaatsing> plaatsingen) {

  /** One placement of the plan. */
  public record Plaatsing(
      WerkzoekendeId werkzoekende,
      AanbodId aanbod,
      @Nullable JobcoachId jobcoach,
      int startperiode) {

    static Plaatsing van(Voorstel voorstel) {
      return new Plaatsing(
          voorstel.werkzoekende(), voorstel.aanbod(), voorstel.jobcoach(), voorstel.startperiode());
    }
  }

  public Tussenstand {
    plaatsingen = List.copyOf(plaatsingen);
  }

  static Tussenstand van(Rondegegevens gegevens, Planprobleem probleem, Plan plan) {
    List<Plaatsing> plaatsingen = new ArrayList<>();
    for (int persoon = 0; persoon < probleem.personen(); persoon++) {
      int paar = plan.paar[persoon];
      if (paar == GEEN) {
        continue;
      }
      int coach = probleem.paarKlasse[paar] == GEEN ? GEEN : plan.coach[persoon];
      plaatsingen.add(
          new Plaatsing(
              gegevens.werkzoekenden().get(persoon).id(),
              gegevens.aanbod().get(probleem.paarAanbod[paar]).id(),
              coach == GEEN ? null : gegevens.jobcoaches().get(coach).id(),
              plan.start[persoon]));
    }
    return new Tussenstand(plaatsingen);
  }

  /** Each person's placement as indices in {@code gegevens}; who or what is gone is left out. */
  Indices in(Rondegegevens gegevens) {
    Map<WerkzoekendeId, Integer> personen = new HashMap<>();
    gegevens.werkzoekenden().forEach(een -> personen.put(een.id(), personen.size()));
    Map<AanbodId, Integer> aanbod = new HashMap<>();
    gegevens.aanbod().forEach(een -> aanbod.put(een.id(), aanbod.size()));
    Map<JobcoachId, Integer> coaches = new HashMap<>();
    gegevens.jobcoaches().forEach(een -> coaches.put(een.id(), coaches.size()));
    Indices indices = new Indices(personen.size());
    for (Plaatsing plaatsing : plaatsingen) {
      Integer persoon = personen.get(plaatsing.werkzoekende());
      if (persoon != null) {
        indices.aanbod[persoon] = aanbod.getOrDefault(plaatsing.aanbod(), GEEN);
        indices.coach[persoon] =
            plaatsing.jobcoach() == null ? GEEN : coaches.getOrDefault(plaatsing.jobcoach(), GEEN);
        indices.start[persoon] = plaatsing.startperiode();
      }
    }
    return indices;
  }

  /** Per person the aanbod, coach and start, each {@link Planprobleem#GEEN} when there is none. */
  static final class Indices {
    final int[] aanbod;
    final int[] coach;
    final int[] start;

    Indices(int personen) {
      aanbod = new int[personen];
      coach = new int[personen];
      start = new int[personen];
      java.util.Arrays.fill(aanbod, GEEN);
      java.util.Arrays.fill(coach, GEEN);
    }

    /** The placements that the problem still has, at the nearest start that it allows. */
    Plan plan(Planprobleem probleem) {
      Plan plan = new Plan(probleem.personen());
      for (int persoon = 0; persoon < aanbod.length; persoon++) {
        int paar = aanbod[persoon] == GEEN ? GEEN : probleem.findPaar(persoon, aanbod[persoon]);
        if (paar == GEEN) {
          continue;
        }
        boolean zonderCoach = probleem.paarKlasse[paar] == GEEN;
        if (zonderCoach || coach[persoon] != GEEN) {
          plan.plaats(
              persoon,
              paar,
              zonderCoach ? GEEN : coach[persoon],
              start(probleem.paarStarts[paar], start[persoon]));
        }
      }
      return plan;
    }

    private static int start(short starts, int gewenst) {
      int vanaf = (starts & 0xFFFF) >> gewenst << gewenst;
      return Integer.numberOfTrailingZeros(vanaf == 0 ? starts & 0xFFFF : vanaf);
    }
  }
}
