package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.ronde.Knelpunt;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.matching.Regel;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.relaxation.Grens;
import nl.werkbrug.engine.planning.relaxation.Prijzen;
import org.jspecify.annotations.Nullable;

/**
 * What held a round back: by the prices of the relaxation, by rule and by gemeente. Prices become
 * placements: the medium points that one more of something brings, over those of an average
 * placement of this round. That is an estimate at the margin: the second one brings no more than
 * the first.
 */
final class Knelpuntbouw {
  private static final int PER_SOORT = 3;
  private static final int WEKEN_PER_PERIODE = 4;
  private static final Locale TAAL = Locale.of("nl", "NL");

  private final Rondeprobleem ronde;
  private final Rondegegevens gegevens;
  private final Planprobleem probleem;
  private final List<Voorstel> voorstellen;

  Knelpuntbouw(Rondeprobleem ronde, Planprobleem probleem, List<Voorstel> voorstellen) {
    this.ronde = ronde;
    this.gegevens = ronde.gegevens();
    this.probleem = probleem;
    this.voorstellen = voorstellen;
  }

  /**
   * The bottlenecks, most valuable first within a kind.
   *
   * @param grens the bound with its prices, or null when the round computed none
   * @param score of the plan
   * @param geplaatst number of placements of the plan
   */
  List<Knelpunt> bouw(@Nullable Grens grens, Planscore score, int geplaatst) {
    List<Knelpunt> knelpunten = new ArrayList<>();
    if (grens != null && geplaatst > 0) {
      double voorrang = (double) score.medium() / geplaatst;
      knelpunten.addAll(coaches(grens, voorrang));
      knelpunten.addAll(plekken(grens, voorrang));
      knelpunten.addAll(werkgevers(grens, voorrang));
      knelpunten.addAll(contracten(grens, voorrang));
    }
    knelpunten.addAll(regels(ronde.paren()));
    knelpunten.addAll(gemeenten());
    return knelpunten;
  }

  /** What one more of something brings. */
  private static String opbrengst(double mediumPunten, double voorrang, long punten) {
    double plaatsingen = voorrang <= 0 ? 0 : mediumPunten / voorrang;
    return plaatsingen < 0.05
        ? String.format(
            TAAL, "levert naar schatting beter passende plaatsingen op (%,d punten)", punten)
        : String.format(
            TAAL,
            "levert naar schatting %.1f %s op (%,d punten)",
            plaatsingen,
            plaatsingen < 1.05 ? "plaatsing" : "plaatsingen",
            punten);
  }

  /** One hour a week of a jobcoach, on average over those who work in a gemeente. */
  private List<Knelpunt> coaches(Grens grens, double voorrang) {
    Map<GemeenteId, Double> perGemeente = new TreeMap<>();
    Map<GemeenteId, Double> medium = new TreeMap<>();
    List<Jobcoach> coaches = gegevens.jobcoaches();
    for (GemeenteId gemeente : woonplaatsen()) {
      double som = 0;
      double somMedium = 0;
      int aantal = 0;
      for (int coach = 0; coach < coaches.size(); coach++) {
        if (coaches.get(coach).werkgebied().isEmpty()
            || coaches.get(coach).werkgebied().contains(gemeente)) {
          som += uurPerWeek(grens.som(), coach);
          somMedium += uurPerWeek(grens.medium(), coach);
          aantal++;
        }
      }
      if (aantal > 0) {
        perGemeente.put(gemeente, som / aantal);
        medium.put(gemeente, somMedium / aantal);
      }
    }
    List<Knelpunt> lijst = new ArrayList<>();
    perGemeente.forEach(
        (gemeente, waarde) -> {
          long punten = Math.round(waarde);
          if (punten > 0) {
            lijst.add(
                new Knelpunt(
                    Knelpunt.Soort.JOBCOACH,
                    gemeente.waarde(),
                    punten,
                    "Eén jobcoach-uur per week erbij in %s %s."
                        .formatted(
                            naam(gemeente),
                            opbrengst(medium.getOrDefault(gemeente, 0.0), voorrang, punten))));
          }
        });
    return beste(lijst, Knelpunt::waarde);
  }

  private static double uurPerWeek(Prijzen prijzen, int coach) {
    double som = 0;
    for (int periode = 0; periode < PERIODEN; periode++) {
      som += WEKEN_PER_PERIODE * prijzen.perUur(coach, periode);
    }
    return som;
  }

  private List<Knelpunt> plekken(Grens grens, double voorrang) {
    List<Knelpunt> lijst = new ArrayList<>();
    List<Werkaanbod> aanbod = gegevens.aanbod();
    for (int i = 0; i < aanbod.size(); i++) {
      Werkaanbod werk = aanbod.get(i);
      voegToe(
          lijst,
          Knelpunt.Soort.AANBOD,
          werk.id().waarde(),
          "Eén plek erbij bij \"%s\"".formatted(werk.kern().titel()),
          grens.som().perPlek(i),
          opbrengst(grens.medium().perPlek(i), voorrang, Math.round(grens.som().perPlek(i))));
    }
    return beste(lijst, Knelpunt::waarde);
  }

  /** One more guided person at a werkgever with a maximum. */
  private List<Knelpunt> werkgevers(Grens grens, double voorrang) {
    Map<WerkgeverId, Integer> nummers = new TreeMap<>();
    for (int i = 0; i < probleem.aanbodAantal(); i++) {
      nummers.put(gegevens.aanbod().get(i).kern().werkplek(), probleem.aanbodWerkgever[i]);
    }
    List<Knelpunt> lijst = new ArrayList<>();
    nummers.forEach(
        (id, nummer) -> {
          Werkgever werkgever = gegevens.werkgevers().get(id);
          double punten = grens.som().punten(grens.som().werkgever()[nummer]);
          voegToe(
              lijst,
              Knelpunt.Soort.WERKGEVER,
              id.waarde(),
              "Eén persoon met begeleiding meer bij %s"
                  .formatted(werkgever == null ? id.waarde() : werkgever.naam()),
              punten,
              opbrengst(
                  grens.medium().punten(grens.medium().werkgever()[nummer]),
                  voorrang,
                  Math.round(punten)));
        });
    return beste(lijst, Knelpunt::waarde);
  }

  /** One more placement under a contract with an aanbieder. */
  private List<Knelpunt> contracten(Grens grens, double voorrang) {
    Map<String, Integer> nummers = new TreeMap<>();
    for (int i = 0; i < probleem.aanbodAantal(); i++) {
      if (probleem.aanbodContract[i] != GEEN) {
        nummers.put(
            String.valueOf(gegevens.aanbod().get(i).kern().aanbiederContract()),
            probleem.aanbodContract[i]);
      }
    }
    for (int i = 0; i < probleem.coaches(); i++) {
      if (probleem.coachContract[i] != GEEN) {
        nummers.put(
            String.valueOf(gegevens.jobcoaches().get(i).contract()), probleem.coachContract[i]);
      }
    }
    List<Knelpunt> lijst = new ArrayList<>();
    nummers.forEach(
        (id, nummer) -> {
          double punten = grens.som().punten(grens.som().contract()[nummer]);
          voegToe(
              lijst,
              Knelpunt.Soort.CONTRACT,
              id,
              "Eén plaatsing meer onder contract %s".formatted(id),
              punten,
              opbrengst(
                  grens.medium().punten(grens.medium().contract()[nummer]),
                  voorrang,
                  Math.round(punten)));
        });
    return beste(lijst, Knelpunt::waarde);
  }

  private static void voegToe(
      List<Knelpunt> lijst,
      Knelpunt.Soort soort,
      String id,
      String wat,
      double punten,
      String opbrengst) {
    if (Math.round(punten) > 0) {
      lijst.add(new Knelpunt(soort, id, Math.round(punten), wat + " " + opbrengst + "."));
    }
  }

  private SortedSet<GemeenteId> woonplaatsen() {
    SortedSet<GemeenteId> plaatsen = new TreeSet<>();
    for (Werkzoekende persoon : gegevens.werkzoekenden()) {
      GemeenteId gemeente = persoon.gemeente().waardeOfNull();
      if (gemeente != null) {
        plaatsen.add(gemeente);
      }
    }
    return plaatsen;
  }

  private String naam(GemeenteId id) {
    Gemeente gemeente = gegevens.context().gemeenten().get(id);
    return gemeente == null ? id.waarde() : gemeente.naam();
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
                String.format(
                    TAAL,
                    "%s Dit is bij %,d combinaties het enige wat in de weg staat.",
                    totaal.regel().neutraleTekst(Regel.FOUT),
                    totaal.alleen())));
      }
    }
    return beste(lijst, Knelpunt::waarde);
  }

  /** The gemeenten where the smallest share of the people got a voorstel. */
  private List<Knelpunt> gemeenten() {
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
          long zonder = 100L * (aantal[0] - aantal[1]) / aantal[0];
          lijst.add(
              new Knelpunt(
                  Knelpunt.Soort.GEMEENTE,
                  id.waarde(),
                  zonder,
                  "In %s kreeg %d%% van de %d mensen geen voorstel."
                      .formatted(naam(id), zonder, aantal[0])));
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
