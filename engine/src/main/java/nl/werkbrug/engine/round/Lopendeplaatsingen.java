package nl.werkbrug.engine.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * What running plaatsingen leave for a round: the plekken that are still free, and the minutes that
 * jobcoaches still have.
 */
public final class Lopendeplaatsingen {
  private static final int HOOGSTE_INZET = 2_400;

  private Lopendeplaatsingen() {}

  /** The region as a round sees it; {@code alle} are the plaatsingen, ended ones too. */
  static Regio verwerk(Regio regio, List<Plaatsing> alle, Rondebereik bereik) {
    if (alle.isEmpty()) {
      return regio;
    }
    List<Plaatsing> lopend = alle.stream().filter(een -> !een.fase().voorbij()).toList();
    Map<AanbodId, Integer> bezet = new HashMap<>();
    Set<WerkzoekendeId> naast = new HashSet<>();
    for (Plaatsing plaatsing : lopend) {
      bezet.merge(plaatsing.afspraak().aanbod(), 1, Integer::sum);
      if (plaatsing.afspraak().naast()) {
        naast.add(plaatsing.afspraak().werkzoekende());
      }
    }
    List<Werkaanbod> aanbod = new ArrayList<>();
    for (Werkaanbod werk : regio.aanbod()) {
      int vrij = werk.kern().plekken() - bezet.getOrDefault(werk.id(), 0);
      if (vrij == werk.kern().plekken()) {
        aanbod.add(werk);
      } else if (vrij > 0) {
        aanbod.add(over(werk, vrij));
      }
    }
    List<Werkzoekende> mensen =
        bereik.spoor() == Spoor.MAATSCHAPPELIJK
            ? regio.werkzoekenden().stream().filter(een -> !naast.contains(een.id())).toList()
            : regio.werkzoekenden();
    return new Regio(
        regio.gemeenten(),
        regio.organisaties(),
        regio.beroepen(),
        regio.beleidskaders(),
        new Bereikt(regio, alle, bereik.peildatum()).in(regio.werkgevers()),
        aanbod,
        coaches(regio.jobcoaches(), lopend, bereik.peildatum()),
        mensen);
  }

  /** A group that runs needs only the people it is still short of. */
  private static Werkaanbod over(Werkaanbod werk, int vrij) {
    return switch (werk) {
      case Vacature vacature -> new Vacature(vacature.kern().metPlekken(vrij));
      case Arrangement arrangement -> {
        int bezet = arrangement.kern().plekken() - vrij;
        Groep groep = arrangement.groep();
        int minimum = Math.min(vrij, Math.max(1, groep.minimum() - bezet));
        yield new Arrangement(
            arrangement.kern().metPlekken(vrij),
            arrangement.soort(),
            new Groep(minimum, Math.max(minimum, groep.maximum() - bezet)),
            arrangement.beschutAangeboden(),
            arrangement.swPlek());
      }
    };
  }

  /**
   * The coaches with the guidance of running plaatsingen among their inzet. In each period of the
   * round the heaviest day counts for the whole of it: another round may cut the days into other
   * periods, and no day is ever too full.
   */
  public static List<Jobcoach> coaches(
      List<Jobcoach> coaches, List<Plaatsing> lopend, LocalDate peildatum) {
    int dagen = Jobcoach.PERIODEN * Jobcoach.DAGEN_PER_PERIODE;
    Map<JobcoachId, Map<WerkzoekendeId, int[]>> perDag = new HashMap<>();
    for (Plaatsing plaatsing : lopend) {
      for (int i = 0; i < dagen; i++) {
        LocalDate dag = peildatum.plusDays(i);
        JobcoachId coach = plaatsing.jobcoachOp(dag);
        if (coach != null) {
          perDag.computeIfAbsent(coach, id -> new TreeMap<>())
                  .computeIfAbsent(plaatsing.afspraak().werkzoekende(), id -> new int[dagen])[i] +=
              plaatsing.begeleidingOp(dag);
        }
      }
    }
    return coaches.stream()
        .map(
            coach -> {
              Map<WerkzoekendeId, int[]> mensen = perDag.getOrDefault(coach.id(), Map.of());
              return mensen.isEmpty() ? coach : metCaseload(coach, mensen, peildatum);
            })
        .toList();
  }

  /** What was written down by hand for somebody gives way to the plaatsing. */
  private static Jobcoach metCaseload(
      Jobcoach coach, Map<WerkzoekendeId, int[]> mensen, LocalDate peildatum) {
    List<Inzet> inzet = new ArrayList<>();
    for (Inzet deel : coach.inzet()) {
      WerkzoekendeId voor = deel.werkzoekende();
      if (voor == null || !mensen.containsKey(voor)) {
        inzet.add(deel);
      }
    }
    for (int periode = 0; periode < Jobcoach.PERIODEN; periode++) {
      int begin = periode * Jobcoach.DAGEN_PER_PERIODE;
      int zwaarste = zwaarsteDag(mensen, begin);
      LocalDate van = peildatum.plusDays(begin);
      LocalDate tot = van.plusDays(Jobcoach.DAGEN_PER_PERIODE - 1L);
      mensen.forEach(
          (mens, minuten) -> {
            if (minuten[zwaarste] > 0) {
              inzet.add(new Inzet(mens, Math.min(HOOGSTE_INZET, minuten[zwaarste]), van, tot));
            }
          });
    }
    return coach.metInzet(inzet);
  }

  /** The first of the days of a period on which these people together ask most. */
  private static int zwaarsteDag(Map<WerkzoekendeId, int[]> mensen, int begin) {
    int zwaarste = begin;
    int meeste = -1;
    for (int i = begin; i < begin + Jobcoach.DAGEN_PER_PERIODE; i++) {
      int som = 0;
      for (int[] minuten : mensen.values()) {
        som += minuten[i];
      }
      if (som > meeste) {
        meeste = som;
        zwaarste = i;
      }
    }
    return zwaarste;
  }
}
