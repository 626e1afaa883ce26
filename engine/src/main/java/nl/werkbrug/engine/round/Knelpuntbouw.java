package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.ronde.Knelpunt;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.matching.Regel;
import nl.werkbrug.engine.planning.relaxation.Prijzen;
import org.jspecify.annotations.Nullable;

/** What held a round back: by the prices of the relaxation, by rule and by gemeente. */
final class Knelpuntbouw {
  private static final int PER_SOORT = 3;

  private Knelpuntbouw() {}

  /**
   * The bottlenecks, most valuable first within a kind.
   *
   * @param prijzen prices of the sum of the levels, or null when the round computed none
   */
  static List<Knelpunt> bouw(
      Rondeprobleem ronde, @Nullable Prijzen prijzen, List<Voorstel> voorstellen) {
    List<Knelpunt> knelpunten = new ArrayList<>();
    if (prijzen != null) {
      knelpunten.addAll(coaches(ronde, prijzen));
      knelpunten.addAll(plekken(ronde, prijzen));
    }
    knelpunten.addAll(regels(ronde.paren()));
    knelpunten.addAll(gemeenten(ronde.gegevens(), voorstellen));
    return knelpunten;
  }

  private static List<Knelpunt> coaches(Rondeprobleem ronde, Prijzen prijzen) {
    List<Knelpunt> lijst = new ArrayList<>();
    List<Jobcoach> coaches = ronde.gegevens().jobcoaches();
    for (int coach = 0; coach < coaches.size(); coach++) {
      double perUur = 0;
      for (int periode = 0; periode < PERIODEN; periode++) {
        perUur += prijzen.perUur(coach, periode);
      }
      long punten = Math.round(perUur);
      if (punten > 0) {
        Jobcoach jobcoach = coaches.get(coach);
        lijst.add(
            new Knelpunt(
                Knelpunt.Soort.JOBCOACH,
                jobcoach.id().waarde(),
                punten,
                "Eén uur jobcoach erbij in elke periode van vier weken bij %s is %d punten waard."
                    .formatted(jobcoach.naam(), punten)));
      }
    }
    return beste(lijst, Knelpunt::waarde);
  }

  private static List<Knelpunt> plekken(Rondeprobleem ronde, Prijzen prijzen) {
    List<Knelpunt> lijst = new ArrayList<>();
    List<Werkaanbod> aanbod = ronde.gegevens().aanbod();
    for (int i = 0; i < aanbod.size(); i++) {
      long punten = Math.round(prijzen.perPlek(i));
      if (punten > 0) {
        Werkaanbod werk = aanbod.get(i);
        lijst.add(
            new Knelpunt(
                Knelpunt.Soort.AANBOD,
                werk.id().waarde(),
                punten,
                "Eén plek erbij bij \"%s\" is %d punten waard."
                    .formatted(werk.kern().titel(), punten)));
      }
    }
    return beste(lijst, Knelpunt::waarde);
  }

  /** The curable rules that alone stand in the way most often. */
  private static List<Knelpunt> regels(Paren paren) {
    List<Knelpunt> lijst = new ArrayList<>();
    for (Paren.Regeltotaal totaal : paren.regeltotalen) {
      if (totaal.alleen() > 0 && totaal.regel().herstelbaar()) {
        lijst.add(
            new Knelpunt(
                Knelpunt.Soort.REGEL,
                totaal.regel().id(),
                totaal.alleen(),
                "%s Dit is bij %d combinaties het enige wat in de weg staat."
                    .formatted(totaal.regel().neutraleTekst(Regel.FOUT), totaal.alleen())));
      }
    }
    return beste(lijst, Knelpunt::waarde);
  }

  /** The gemeenten where the smallest share of the people got a voorstel. */
  private static List<Knelpunt> gemeenten(Rondegegevens gegevens, List<Voorstel> voorstellen) {
    Map<GemeenteId, int[]> telling = new TreeMap<>();
    Map<Object, GemeenteId> woont = new java.util.HashMap<>();
    for (Werkzoekende persoon : gegevens.werkzoekenden()) {
      GemeenteId gemeente = persoon.gemeente().waardeOfNull();
      if (gemeente != null) {
        telling.computeIfAbsent(gemeente, id -> new int[2])[0]++;
        woont.put(persoon.id(), gemeente);
      }
    }
    for (Voorstel voorstel : voorstellen) {
      GemeenteId gemeente = woont.get(voorstel.werkzoekende());
      int[] aantallen = gemeente == null ? null : telling.get(gemeente);
      if (aantallen != null) {
        aantallen[1]++;
      }
    }
    List<Knelpunt> lijst = new ArrayList<>();
    telling.forEach(
        (id, aantal) -> {
          Gemeente gemeente = gegevens.context().gemeenten().get(id);
          long zonder = 100L * (aantal[0] - aantal[1]) / aantal[0];
          lijst.add(
              new Knelpunt(
                  Knelpunt.Soort.GEMEENTE,
                  id.waarde(),
                  zonder,
                  "In %s kreeg %d%% van de %d mensen geen voorstel."
                      .formatted(
                          gemeente == null ? id.waarde() : gemeente.naam(), zonder, aantal[0])));
        });
    return beste(lijst, Knelpunt::waarde);
  }

  private static List<Knelpunt> beste(List<Knelpunt> lijst, ToLongFunction<Knelpunt> waarde) {
    return lijst.stream()
        .sorted(Comparator.comparingLong(waarde).reversed().thenComparing(Knelpunt::id))
        .limit(PER_SOORT)
        .toList();
  }
}
