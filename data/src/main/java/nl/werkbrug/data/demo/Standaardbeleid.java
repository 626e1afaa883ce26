package nl.werkbrug.data.demo;

import static nl.werkbrug.data.domain.aanbod.AanbodSoort.BEGELEID_WERKEN;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.BESCHUTTE_WERKPLEK;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.DAGBESTEDINGSPLEK;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.DETACHERING;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.GROEPSDETACHERING;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.JOBCARVING;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.LEERWERKPLEK;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.MAATSCHAPPELIJKE_PLEK;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.PARTICIPATIEPLAATS;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.PROEFPLAATS;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.SROI_PLEK;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.STAGE_PRO_VSO;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.VACATURE;
import static nl.werkbrug.data.domain.aanbod.AanbodSoort.WERKERVARINGSPLAATS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.beleid.Begeleidingsregime;
import nl.werkbrug.data.domain.beleid.Begeleidingsregime.Fase;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel;
import nl.werkbrug.data.domain.beleid.Begeleidingstabel.Rij;
import nl.werkbrug.data.domain.beleid.Competentie;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Plaatsingstabel;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.beleid.Trap;
import nl.werkbrug.data.domain.beleid.Verdeling;
import nl.werkbrug.data.domain.beleid.Verdeling.Aandeel;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/**
 * What the five presets share. Where the sources and the law are silent these are sensible
 * defaults; every value can be changed in the beleidskader.
 */
final class Standaardbeleid {

  static final String LICHT = "licht";
  static final String MIDDEN = "midden";
  static final String INTENSIEF = "intensief";
  static final String ZEER_INTENSIEF = "zeer-intensief";

  static final List<Competentie> COMPETENTIELIJST =
      Demobestand.rijen("competenties.csv", 7).stream()
          .map(
              rij ->
                  new Competentie(
                      new CompetentieCode(rij.get(0)), rij.get(1), rij.subList(2, rij.size())))
          .toList();

  static final Regiobeleid BELEID =
      new Regiobeleid(
          plaatsing(),
          passendheid(),
          prioriteit(),
          perDoelgroep(),
          new Begeleidingstabel(regimes(), rijen(), MIDDEN),
          planning(),
          List.of(),
          "verzonnen voor de demo, naar verhouding van het aantal werkzoekenden",
          List.of());

  private Standaardbeleid() {}

  /**
   * Who may be matched to what. Bron: bijlagen bouwstenen Gooi en Vechtstreek (2) and Stichtse
   * Vecht, Wijdemeren, Weesp (4). A proefplaats comes before a job, so it goes with the vacature
   * (Pw art. 6 lid 1 h, 8a lid 2 d); begeleid werken is for Wsw only; a participatieplaats is for
   * people with little chance of work (Pw art. 10a). A tegenprestatie is assigned by a decision of
   * the toegang and a Bbz-starter works for himself: neither is matched.
   */
  private static Plaatsingstabel plaatsing() {
    Map<AanbodSoort, Toelating> direct = new EnumMap<>(AanbodSoort.class);
    for (AanbodSoort soort : List.of(VACATURE, JOBCARVING, PROEFPLAATS, SROI_PLEK)) {
      direct.put(soort, Toelating.JA);
    }
    direct.put(MAATSCHAPPELIJKE_PLEK, Toelating.NAAST);
    direct.put(STAGE_PRO_VSO, Toelating.PRO_VSO);

    Map<AanbodSoort, Toelating> traject = new EnumMap<>(direct);
    traject.put(DETACHERING, Toelating.JA);
    traject.put(GROEPSDETACHERING, Toelating.JA);
    traject.put(LEERWERKPLEK, Toelating.MET_EINDDATUM);
    traject.put(WERKERVARINGSPLAATS, Toelating.MET_EINDDATUM);

    Map<AanbodSoort, Toelating> lks = new EnumMap<>(traject);
    lks.put(PARTICIPATIEPLAATS, Toelating.MET_EINDDATUM);

    Map<AanbodSoort, Toelating> beschut = new EnumMap<>(AanbodSoort.class);
    beschut.put(BESCHUTTE_WERKPLEK, Toelating.MET_UWV_ADVIES);
    for (AanbodSoort soort : List.of(DETACHERING, GROEPSDETACHERING, SROI_PLEK)) {
      beschut.put(soort, Toelating.ALS_BESCHUTTE_PLEK);
    }
    for (AanbodSoort soort : List.of(VACATURE, JOBCARVING, PROEFPLAATS)) {
      beschut.put(soort, Toelating.EIGEN_WENS);
    }
    for (AanbodSoort soort :
        List.of(LEERWERKPLEK, WERKERVARINGSPLAATS, MAATSCHAPPELIJKE_PLEK, DAGBESTEDINGSPLEK)) {
      beschut.put(soort, Toelating.OVERBRUGGING);
    }
    beschut.put(STAGE_PRO_VSO, Toelating.PRO_VSO);

    Map<AanbodSoort, Toelating> sw = new EnumMap<>(AanbodSoort.class);
    for (AanbodSoort soort :
        List.of(VACATURE, JOBCARVING, DETACHERING, GROEPSDETACHERING, BEGELEID_WERKEN)) {
      sw.put(soort, Toelating.JA);
    }
    sw.put(BESCHUTTE_WERKPLEK, Toelating.SW_PLEK);

    return new Plaatsingstabel(
        Map.of(
            Doelgroep.DIRECT_BEMIDDELBAAR, direct,
            Doelgroep.KORT_TRAJECT, traject,
            Doelgroep.LKS_MDP, lks,
            Doelgroep.LKS_ZDP, lks,
            Doelgroep.BESCHUT_WERK, beschut,
            Doelgroep.ARBEIDSMATIGE_DAGBESTEDING,
                Map.of(
                    MAATSCHAPPELIJKE_PLEK, Toelating.JA,
                    DAGBESTEDINGSPLEK, Toelating.MET_WMO_BESLUIT),
            Doelgroep.ACTIVERING,
                Map.of(
                    VACATURE, Toelating.EIGEN_WENS,
                    JOBCARVING, Toelating.EIGEN_WENS,
                    MAATSCHAPPELIJKE_PLEK, Toelating.JA,
                    PARTICIPATIEPLAATS, Toelating.MET_EINDDATUM),
            Doelgroep.SW_ZITTEND, sw));
  }

  private static Map<Passendheidsdeel, Integer> passendheid() {
    Map<Passendheidsdeel, Integer> gewichten = new EnumMap<>(Passendheidsdeel.class);
    gewichten.put(Passendheidsdeel.COMPETENTIES, 25);
    gewichten.put(Passendheidsdeel.BEROEP, 20);
    gewichten.put(Passendheidsdeel.REISTIJD, 12);
    gewichten.put(Passendheidsdeel.UREN, 8);
    gewichten.put(Passendheidsdeel.ONTWIKKELING, 10);
    gewichten.put(Passendheidsdeel.LOONWAARDEBENUTTING, 10);
    gewichten.put(Passendheidsdeel.INCLUSIE, 6);
    gewichten.put(Passendheidsdeel.LOKAAL, 4);
    gewichten.put(Passendheidsdeel.DUURZAAMHEID, 5);
    return gewichten;
  }

  /** Ten points for everybody; statutory claims and waiting add a few. Age adds none. */
  private static Prioriteitspunten prioriteit() {
    return new Prioriteitspunten(10, Map.of(), Map.of(), 0, null, 1, 4, 5, 2);
  }

  /** Both objectives get their share: uitstroom, and the highest attainable loonwaarde. */
  private static Verdeling perDoelgroep() {
    return new Verdeling(
        List.of(
            aandeel(Doelgroep.DIRECT_BEMIDDELBAAR, 18),
            aandeel(Doelgroep.KORT_TRAJECT, 32),
            aandeel(Doelgroep.LKS_MDP, 22),
            aandeel(Doelgroep.LKS_ZDP, 20),
            aandeel(Doelgroep.BESCHUT_WERK, 8)),
        3);
  }

  static Aandeel aandeel(Doelgroep doelgroep, int procent) {
    return new Aandeel(null, doelgroep, procent);
  }

  static Aandeel aandeel(Clientprofiel profiel, int procent) {
    return new Aandeel(profiel, null, procent);
  }

  /**
   * Four regimes that taper off. UWV's guideline (15% of the hours in year 1, 7.5% in year 2) is
   * the reference: midden starts at it and ends the year at the level of year 2.
   */
  static List<Begeleidingsregime> regimes() {
    return List.of(
        new Begeleidingsregime(
            LICHT, "licht", List.of(new Fase(0, 75), new Fase(3, 40), new Fase(8, 20))),
        new Begeleidingsregime(
            MIDDEN, "midden", List.of(new Fase(0, 150), new Fase(5, 110), new Fase(9, 75))),
        new Begeleidingsregime(
            INTENSIEF, "intensief", List.of(new Fase(0, 200), new Fase(4, 160), new Fase(9, 120))),
        new Begeleidingsregime(
            ZEER_INTENSIEF,
            "zeer intensief",
            List.of(new Fase(0, 300), new Fase(4, 240), new Fase(9, 180))));
  }

  /**
   * Lower loonwaarde, more guidance. A row with bounds does not fit an unknown loonwaarde, so each
   * doelgroep ends with a row without.
   */
  static List<Rij> rijen() {
    List<Rij> rijen = new ArrayList<>();
    rijen.add(rij(Doelgroep.BESCHUT_WERK, 0, 30, ZEER_INTENSIEF));
    rijen.add(rij(Doelgroep.BESCHUT_WERK, null, null, INTENSIEF));
    rijen.add(rij(Doelgroep.LKS_ZDP, 0, 40, INTENSIEF));
    rijen.add(rij(Doelgroep.LKS_ZDP, 70, 101, LICHT));
    rijen.add(rij(Doelgroep.LKS_ZDP, null, null, MIDDEN));
    rijen.add(rij(Doelgroep.LKS_MDP, 0, 50, MIDDEN));
    rijen.add(rij(Doelgroep.LKS_MDP, null, null, LICHT));
    rijen.add(rij(Doelgroep.SW_ZITTEND, 0, 40, MIDDEN));
    rijen.add(rij(Doelgroep.SW_ZITTEND, null, null, LICHT));
    rijen.add(new Rij(Doelgroep.KORT_TRAJECT, Clientprofiel.PROFIEL_3, null, null, LICHT));
    return rijen;
  }

  static Rij rij(
      Doelgroep doelgroep, @Nullable Integer vanaf, @Nullable Integer tot, String regime) {
    return new Rij(
        doelgroep,
        null,
        vanaf == null ? null : BigDecimal.valueOf(vanaf),
        tot == null ? null : BigDecimal.valueOf(tot),
        regime);
  }

  /**
   * Soft points stay small beside passendheid (0 to 1 000). The first placements at a werkgever or
   * with a coach cost nothing, later ones ever more.
   */
  private static Planningsbeleid planning() {
    return new Planningsbeleid(
        1000,
        1,
        1,
        3,
        150,
        60,
        40,
        30,
        15,
        120,
        4,
        List.of(new Trap(1, 0), new Trap(4, -15), new Trap(8, -40), new Trap(15, -80)),
        List.of(new Trap(1, 0), new Trap(9, -10), new Trap(15, -30), new Trap(22, -60)),
        40,
        new TreeSet<>());
  }
}
