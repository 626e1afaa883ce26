package nl.werkbrug.engine.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.beleid.Trap;
import nl.werkbrug.data.domain.beleid.Verdeling;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;

/** The concave terms of a round, and which people, places and coaches count in which. */
final class Termenbouw {
  static final String EVENWICHTIGE_VERDELING = "evenwichtige-verdeling";
  static final String BESCHUT_AANTAL = "beschut-aantal";
  static final String SROI_VERPLICHTING = "sroi-verplichting";
  static final String SPREIDING = "spreiding";

  private final Rondegegevens gegevens;
  private final Beleidskader beleid;
  private final List<Trapterm> termen = new ArrayList<>();
  final int[][] persoonTermen;
  final int[] beschutTerm;
  final int[][] aanbodTermen;
  final int[] coachTerm;

  Termenbouw(Rondegegevens gegevens) {
    this.gegevens = gegevens;
    this.beleid = gegevens.beleid();
    persoonTermen = new int[gegevens.werkzoekenden().size()][0];
    beschutTerm = new int[gegevens.werkzoekenden().size()];
    aanbodTermen = new int[gegevens.aanbod().size()][0];
    coachTerm = new int[gegevens.jobcoaches().size()];
    Arrays.fill(beschutTerm, Planprobleem.GEEN);
    Arrays.fill(coachTerm, Planprobleem.GEEN);
    evenwichtigeVerdeling();
    beschutAantal();
    sroi();
    spreidingOverWerkgevers();
    spreidingOverCoaches();
  }

  /** All terms; {@code reeds[t]} placements were counted by pins before the round. */
  List<Trapterm> termen(int[] reeds) {
    List<Trapterm> lijst = new ArrayList<>();
    for (int t = 0; t < termen.size(); t++) {
      Trapterm term = termen.get(t);
      lijst.add(
          new Trapterm(
              term.id(),
              term.regel(),
              term.medium(),
              term.reeds() + reeds[t],
              term.vanaf(),
              term.punten()));
    }
    return lijst;
  }

  int aantal() {
    return termen.size();
  }

  /**
   * Each group gets its points for the placements up to its share of what can be placed at most.
   */
  private void evenwichtigeVerdeling() {
    Verdeling verdeling = beleid.verdeling();
    if (verdeling.punten() == 0 || uit(EVENWICHTIGE_VERDELING)) {
      return;
    }
    long plekken = gegevens.aanbod().stream().mapToLong(werk -> werk.kern().plekken()).sum();
    long teVerdelen = Math.min(plekken, gegevens.werkzoekenden().size());
    for (Verdeling.Aandeel aandeel : verdeling.aandelen()) {
      int doel = (int) (teVerdelen * aandeel.procent() / 100);
      if (doel == 0) {
        continue;
      }
      int term =
          voegToe(naam(aandeel), EVENWICHTIGE_VERDELING, true, tot(doel, verdeling.punten()));
      for (int persoon = 0; persoon < persoonTermen.length; persoon++) {
        if (hoortBij(gegevens.werkzoekenden().get(persoon), aandeel)) {
          persoonTermen[persoon] = metTerm(persoonTermen[persoon], term);
        }
      }
    }
  }

  private static String naam(Verdeling.Aandeel aandeel) {
    return (aandeel.profiel() == null ? "" : aandeel.profiel().name())
        + (aandeel.profiel() != null && aandeel.doelgroep() != null ? "+" : "")
        + (aandeel.doelgroep() == null ? "" : aandeel.doelgroep().name());
  }

  private static boolean hoortBij(Werkzoekende persoon, Verdeling.Aandeel aandeel) {
    return (aandeel.profiel() == null
            || persoon.participatie().clientprofiel().is(aandeel.profiel()))
        && (aandeel.doelgroep() == null || persoon.doelgroep().is(aandeel.doelgroep()));
  }

  private void beschutAantal() {
    int punten = beleid.planning().beschutPunten();
    if (punten == 0 || uit(BESCHUT_AANTAL)) {
      return;
    }
    Map<GemeenteId, Integer> perGemeente = new TreeMap<>();
    for (BeschutAantal aantal : beleid.beschutAantallen()) {
      if (aantal.jaar() == gegevens.bereik().peildatum().getYear() && aantal.resterend() > 0) {
        perGemeente.put(
            aantal.gemeente(),
            voegToe(
                aantal.gemeente().waarde(), BESCHUT_AANTAL, true, tot(aantal.resterend(), punten)));
      }
    }
    for (int persoon = 0; persoon < beschutTerm.length; persoon++) {
      Werkzoekende werkzoekende = gegevens.werkzoekenden().get(persoon);
      GemeenteId gemeente = werkzoekende.gemeente().waardeOfNull();
      if (gemeente != null && werkzoekende.doelgroep().is(Doelgroep.BESCHUT_WERK)) {
        beschutTerm[persoon] = perGemeente.getOrDefault(gemeente, Planprobleem.GEEN);
      }
    }
  }

  private void sroi() {
    int punten = beleid.planning().sroiPunten();
    if (punten == 0 || uit(SROI_VERPLICHTING)) {
      return;
    }
    Map<SroiContractId, Integer> perContract = new TreeMap<>();
    for (Werkgever werkgever : new TreeMap<>(gegevens.werkgevers()).values()) {
      for (SroiContract contract : werkgever.sroiContracten()) {
        int resterend = contract.resterend(gegevens.bereik().peildatum());
        if (resterend > 0) {
          perContract.put(
              contract.id(),
              voegToe(contract.id().waarde(), SROI_VERPLICHTING, false, tot(resterend, punten)));
        }
      }
    }
    for (int aanbod = 0; aanbod < aanbodTermen.length; aanbod++) {
      SroiContractId contract = gegevens.aanbod().get(aanbod).kern().sroiContract();
      Integer term = contract == null ? null : perContract.get(contract);
      if (term != null) {
        aanbodTermen[aanbod] = metTerm(aanbodTermen[aanbod], term);
      }
    }
  }

  private void spreidingOverWerkgevers() {
    if (beleid.planning().spreidingWerkgever().isEmpty() || uit(SPREIDING)) {
      return;
    }
    Map<WerkgeverId, Integer> perWerkgever = new TreeMap<>();
    for (int aanbod = 0; aanbod < aanbodTermen.length; aanbod++) {
      Werkaanbod werk = gegevens.aanbod().get(aanbod);
      int term =
          perWerkgever.computeIfAbsent(
              werk.kern().werkplek(),
              werkgever ->
                  voegToe(
                      werkgever.waarde(),
                      SPREIDING,
                      false,
                      vanaf1(beleid.planning().spreidingWerkgever())));
      aanbodTermen[aanbod] = metTerm(aanbodTermen[aanbod], term);
    }
  }

  private void spreidingOverCoaches() {
    if (beleid.planning().spreidingCaseload().isEmpty() || uit(SPREIDING)) {
      return;
    }
    for (int coach = 0; coach < coachTerm.length; coach++) {
      Jobcoach jobcoach = gegevens.jobcoaches().get(coach);
      coachTerm[coach] =
          voegToe(
              jobcoach.id().waarde(),
              SPREIDING,
              false,
              vanaf1(beleid.planning().spreidingCaseload()));
    }
  }

  private boolean uit(String regel) {
    return beleid.planning().uitgeschakeld().contains(regel);
  }

  /** Points for the first {@code doel} placements, none after. */
  private static List<Trap> tot(int doel, int punten) {
    return List.of(new Trap(1, punten), new Trap(doel + 1, 0));
  }

  /** A staircase from the first placement on; what comes before its first step is worth nothing. */
  private static List<Trap> vanaf1(List<Trap> trappen) {
    if (trappen.getFirst().vanaf() == 1) {
      return trappen;
    }
    List<Trap> heel = new ArrayList<>();
    heel.add(new Trap(1, Math.max(0, trappen.getFirst().punten())));
    heel.addAll(trappen);
    return heel;
  }

  private int voegToe(String id, String regel, boolean medium, List<Trap> trappen) {
    termen.add(
        new Trapterm(
            id,
            regel,
            medium,
            0,
            trappen.stream().mapToInt(Trap::vanaf).toArray(),
            trappen.stream().mapToInt(Trap::punten).toArray()));
    return termen.size() - 1;
  }

  private static int[] metTerm(int[] termen, int term) {
    int[] langer = Arrays.copyOf(termen, termen.length + 1);
    langer[termen.length] = term;
    return langer;
  }
}
