package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.matching.AanbodFeiten;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Coachkeuze;
import nl.werkbrug.engine.matching.Massabeoordeling;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.planning.Effect;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.relaxation.Prijslezing;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands now, in memory: the problem made anew from the store, with what people have
 * decided since, and the proposals of the round as its plan. Thread-safe.
 */
final class Rondestand {
  /** Bounds the memory: some 400 MB, all pairs of a large region. */
  private static final int MEESTE_PAREN = 8_000_000;

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int MINSTE_KANDIDATEN = 20;

  private final @Nullable RondeId ronde;
  private final Instant gelezen;
  final Rondegegevens gegevens;
  final Beoordelaar beoordelaar;
  final Planprobleem probleem;
  final Effect effect;
  private final @Nullable Prijslezing prijslezing;
  private final int bits;
  private final Map<WerkzoekendeId, Integer> personen = new HashMap<>();
  private final Map<AanbodId, Integer> werk = new HashMap<>();
  private final Map<Integer, Integer> vast = new HashMap<>();
  private final int[] geschikt;
  private final int[] onbepaald;
  private final int[] bijnaAanbod;
  private volatile @Nullable List<AanbodFeiten> feiten;

  private Rondestand(
      Database database, @Nullable RondeId ronde, Instant gelezen, Rondegegevens gegevens) {
    this.ronde = ronde;
    this.gelezen = gelezen;
    this.gegevens = gegevens;
    beoordelaar = Beoordelaar.van(gegevens.context());
    int mensen = gegevens.werkzoekenden().size();
    Paren paren =
        Massabeoordeling.beoordeel(
            gegevens.context(),
            gegevens.werkzoekenden(),
            gegevens.aanbod(),
            Math.max(MINSTE_KANDIDATEN, MEESTE_PAREN / Math.max(1, mensen)));
    Rondeprobleem rondeprobleem =
        Probleembouw.bouw(
            gegevens,
            paren,
            Coachkeuze.van(gegevens.context())
                .voorAllen(gegevens.werkzoekenden(), gegevens.jobcoaches(), Integer.MAX_VALUE),
            beoordelaar);
    probleem = rondeprobleem.probleem();
    geschikt = paren.geschikt;
    onbepaald = paren.onbepaald;
    bijnaAanbod = paren.bijnaAanbod;
    for (Rondeprobleem.Binding binding : rondeprobleem.gebonden()) {
      vast.put(binding.persoon(), paren.paarAanbod[binding.paar()]);
    }
    for (int i = 0; i < mensen; i++) {
      personen.put(gegevens.werkzoekenden().get(i).id(), i);
    }
    for (int i = 0; i < gegevens.aanbod().size(); i++) {
      werk.put(gegevens.aanbod().get(i).id(), i);
    }
    UitkomstStore uitkomsten = new UitkomstStore(database);
    effect = new Effect(probleem, plan(uitkomsten));
    Rondeprijzen prijzen =
        ronde == null ? null : Rondegrens.findSom(uitkomsten, ronde).orElse(null);
    prijslezing =
        prijzen == null ? null : new Prijslezing(probleem, prijzen.in(gegevens, probleem));
    bits = prijzen == null ? 0 : prijzen.bits();
  }

  /** What a finished round amounts to now. */
  static Rondestand van(Database database, Matchingsronde ronde, Instant nu) {
    return new Rondestand(database, ronde.id(), nu, Rondelezer.lees(database, ronde));
  }

  /**
   * Everybody and all open work under the last beleidskader, without a round.
   *
   * @throws OngeldigeGegevens when there is no beleidskader
   */
  static Rondestand zonderRonde(Database database, Clock klok) {
    Rondegegevens gegevens = Rondelezer.lees(database, vandaag(klok), beleid(database));
    return new Rondestand(database, null, klok.instant(), gegevens);
  }

  /**
   * Judges pairs today under the last beleidskader, outside any round.
   *
   * @throws OngeldigeGegevens when there is no beleidskader
   */
  static Beoordelaar beoordelaar(Database database, Clock klok) {
    return Beoordelaar.van(Regiocontext.van(database, beleid(database), vandaag(klok)));
  }

  private static Rondebereik vandaag(Clock klok) {
    return new Rondebereik(
        new TreeSet<>(), Set.of(), LocalDate.now(klok.withZone(NEDERLAND)), Spoor.WERK);
  }

  private static Beleidskader beleid(Database database) {
    List<Beleidskader> kaders = new BeleidskaderStore(database).list();
    if (kaders.isEmpty()) {
      throw new OngeldigeGegevens(
          "beleidskader", "geen", "ontbreekt: importeer eerst een regio met een beleidskader");
    }
    return kaders.getLast();
  }

  private Plan plan(UitkomstStore uitkomsten) {
    Plan plan = new Plan(probleem.personen());
    if (ronde == null) {
      return plan;
    }
    Map<JobcoachId, Integer> coaches = new HashMap<>();
    for (int i = 0; i < gegevens.jobcoaches().size(); i++) {
      coaches.put(gegevens.jobcoaches().get(i).id(), i);
    }
    uitkomsten.verwerkVoorstellen(ronde, voorstel -> plaats(plan, voorstel, coaches));
    return plan;
  }

  private void plaats(Plan plan, Voorstel voorstel, Map<JobcoachId, Integer> coaches) {
    Integer persoon = personen.get(voorstel.werkzoekende());
    Integer aanbod = werk.get(voorstel.aanbod());
    int paar = persoon == null || aanbod == null ? GEEN : probleem.findPaar(persoon, aanbod);
    if (persoon != null && paar != GEEN) {
      Integer coach = voorstel.jobcoach() == null ? null : coaches.get(voorstel.jobcoach());
      plan.plaats(persoon, paar, coach == null ? GEEN : coach, voorstel.startperiode());
    }
  }

  @Nullable RondeId ronde() {
    return ronde;
  }

  Instant gelezen() {
    return gelezen;
  }

  @Nullable Rondepeil peil(boolean actueel) {
    return ronde == null
        ? null
        : new Rondepeil(ronde, gegevens.bereik().peildatum(), gelezen, actueel);
  }

  /** All aanbod as it is judged, in its order; made when it is first asked. */
  List<AanbodFeiten> feiten() {
    List<AanbodFeiten> gemaakt = feiten;
    if (gemaakt == null) {
      gemaakt = gegevens.aanbod().stream().map(beoordelaar::aanbod).toList();
      feiten = gemaakt;
    }
    return gemaakt;
  }

  Optional<Integer> findPersoon(WerkzoekendeId id) {
    return Optional.ofNullable(personen.get(id));
  }

  Optional<Integer> findAanbod(AanbodId id) {
    return Optional.ofNullable(werk.get(id));
  }

  /** The aanbod to which a person is pinned with everything that goes with it. */
  Optional<Integer> findVast(int persoon) {
    return Optional.ofNullable(vast.get(persoon));
  }

  /** Everyone who is pinned to an aanbod with everything that goes with it, ascending. */
  List<Integer> vastOp(int aanbod) {
    return vast.entrySet().stream()
        .filter(binding -> binding.getValue() == aanbod)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  int geschikt(int persoon) {
    return geschikt[persoon];
  }

  int onbepaald(int persoon) {
    return onbepaald[persoon];
  }

  /** The best bijna-matches of a person. */
  List<Integer> bijna(int persoon) {
    return Arrays.stream(bijnaAanbod, persoon * Paren.BIJNA, (persoon + 1) * Paren.BIJNA)
        .filter(aanbod -> aanbod != Paren.GEEN)
        .boxed()
        .toList();
  }

  /**
   * Points that a pair brings less than the best choice of its person at the prices of the round, 0
   * or more; empty when there are no prices, or no plan has this pair.
   */
  Optional<Long> prijsverschil(int persoon, int paar) {
    if (prijslezing == null) {
      return Optional.empty();
    }
    Prijslezing.Lezer lezer = prijslezing.voor(persoon);
    long waarde = lezer.waarde(paar);
    return waarde == Prijslezing.NOOIT
        ? Optional.empty()
        : Optional.of(Math.max(0, (lezer.beste() - waarde) >> bits));
  }
}
