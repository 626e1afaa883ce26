package nl.werkbrug.engine.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a region has to reach or may not pass, with the plaatsingen that count. What was
 * entered as already done counts beside them.
 *
 * @param beschut per gemeente with a number for the year of the peildatum
 * @param banenafspraak per gemeente with somebody of the doelgroepregister at work
 */
public record Verplichtingen(
    LocalDate peildatum,
    List<Beschut> beschut,
    List<Banen> banenafspraak,
    List<Sroi> sroi,
    List<Traject> aanbieders) {

  /**
   * Beschut werk of a gemeente against the number of the minister.
   *
   * @param elders realised as entered in the beleidskader
   * @param plaatsingen at work on the peildatum
   */
  public record Beschut(
      GemeenteId gemeente,
      int jaar,
      int aantal,
      int elders,
      int plaatsingen,
      int resterend,
      String bron) {}

  /**
   * Work of people in the doelgroepregister.
   *
   * @param gemeente null when unknown
   * @param banen hours a week divided by 25.5, two decimals
   */
  public record Banen(
      @Nullable GemeenteId gemeente, int mensen, BigDecimal urenPerWeek, BigDecimal banen) {}

  /** A social return obligation, and which plaatsingen fill it. */
  public record Sroi(
      String werkgever,
      String contract,
      LocalDate tot,
      int plekken,
      int elders,
      List<PlaatsingId> plaatsingen,
      int resterend) {}

  /**
   * A contract with an aanbieder: trajecten that its coaches run, or plekken that are taken.
   *
   * @param maximum null when no cap was agreed
   */
  public record Traject(
      String aanbieder,
      String contract,
      AanbiederContract.Soort soort,
      AanbiederContract.Perceel perceel,
      @Nullable Integer maximum,
      int lopend,
      @Nullable Integer resterend) {}

  public Verplichtingen {
    beschut = List.copyOf(beschut);
    banenafspraak = List.copyOf(banenafspraak);
    sroi = List.copyOf(sroi);
    aanbieders = List.copyOf(aanbieders);
  }

  /** How it stands on a day, by the plaatsingen with work then. */
  public static Verplichtingen op(Database database, Normen normen, LocalDate peildatum) {
    return op(
        database,
        new PlaatsingStore(database).list(PlaatsingStore.Filter.ALLES),
        normen,
        peildatum);
  }

  /** As {@link #op(Database, Normen, LocalDate)}, of plaatsingen that were read before. */
  public static Verplichtingen op(
      Database database, List<Plaatsing> alle, Normen normen, LocalDate peildatum) {
    List<Plaatsing> aanHetWerk =
        alle.stream().filter(een -> een.overeenkomst() != null && een.loopt(peildatum)).toList();
    Map<AanbodId, Werkaanbod> aanbod = new HashMap<>();
    new AanbodStore(database)
        .list(alle.stream().map(een -> een.afspraak().aanbod()).distinct().toList())
        .forEach(een -> aanbod.put(een.id(), een));
    List<Beleidskader> kaders = new BeleidskaderStore(database).list();
    return new Verplichtingen(
        peildatum,
        beschut(kaders, aanHetWerk, peildatum.getYear()),
        banen(database, normen, aanHetWerk, peildatum),
        sroi(new WerkgeverStore(database).list(), aanbod, alle, peildatum),
        aanbieders(kaders, new JobcoachStore(database).list(), aanbod, aanHetWerk, peildatum));
  }

  private static List<Beschut> beschut(
      List<Beleidskader> kaders, List<Plaatsing> aanHetWerk, int jaar) {
    Map<GemeenteId, BeschutAantal> aantallen = new TreeMap<>();
    kaders.forEach(
        kader ->
            kader.beschutAantallen().stream()
                .filter(een -> een.jaar() == jaar)
                .forEach(een -> aantallen.put(een.gemeente(), een)));
    return aantallen.values().stream()
        .map(
            een -> {
              int geplaatst =
                  tel(
                      aanHetWerk,
                      p ->
                          p.afspraak().beschut() && een.gemeente().equals(p.afspraak().gemeente()));
              return new Beschut(
                  een.gemeente(),
                  jaar,
                  een.aantal(),
                  een.gerealiseerd(),
                  geplaatst,
                  Math.max(0, een.resterend() - geplaatst),
                  een.bron());
            })
        .toList();
  }

  private static List<Banen> banen(
      Database database, Normen normen, List<Plaatsing> aanHetWerk, LocalDate peildatum) {
    Map<WerkzoekendeId, Werkzoekende> mensen = new HashMap<>();
    new WerkzoekendeStore(database)
        .list(aanHetWerk.stream().map(een -> een.afspraak().werkzoekende()).distinct().toList())
        .forEach(een -> mensen.put(een.id(), een));
    Map<String, List<Plaatsing>> perGemeente = new TreeMap<>();
    for (Plaatsing een : aanHetWerk) {
      Werkzoekende persoon = mensen.get(een.afspraak().werkzoekende());
      if (een.betaaldGeplaatst()
          && !een.afspraak().beschut()
          && persoon != null
          && persoon.participatie().doelgroepregister().is(true)) {
        GemeenteId gemeente = een.afspraak().gemeente();
        perGemeente
            .computeIfAbsent(gemeente == null ? "" : gemeente.waarde(), id -> new ArrayList<>())
            .add(een);
      }
    }
    BigDecimal baan = normen.get(Norm.BANENAFSPRAAK_UREN, peildatum).waarde();
    List<Banen> banen = new ArrayList<>();
    perGemeente.forEach(
        (gemeente, deel) -> {
          BigDecimal uren =
              deel.stream()
                  .map(een -> een.urenOp(peildatum))
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          banen.add(
              new Banen(
                  gemeente.isEmpty() ? null : new GemeenteId(gemeente),
                  deel.size(),
                  uren,
                  uren.divide(baan, 2, RoundingMode.HALF_UP)));
        });
    return banen;
  }

  private static List<Sroi> sroi(
      List<Werkgever> werkgevers,
      Map<AanbodId, Werkaanbod> aanbod,
      List<Plaatsing> alle,
      LocalDate peildatum) {
    List<Sroi> uit = new ArrayList<>();
    for (Werkgever werkgever : werkgevers) {
      for (SroiContract contract : werkgever.sroiContracten()) {
        List<PlaatsingId> gevuld =
            alle.stream()
                .filter(een -> een.overeenkomst() != null && !een.begin().isAfter(peildatum))
                .filter(een -> !een.begin().isAfter(contract.tot()))
                .filter(
                    een -> {
                      Werkaanbod werk = aanbod.get(een.afspraak().aanbod());
                      return werk != null && contract.id().equals(werk.kern().sroiContract());
                    })
                .map(Plaatsing::id)
                .toList();
        uit.add(
            new Sroi(
                werkgever.id().waarde(),
                contract.id().waarde(),
                contract.tot(),
                contract.plekken(),
                contract.vervuld(),
                gevuld,
                Math.max(0, contract.resterend(peildatum) - gevuld.size())));
      }
    }
    return uit;
  }

  private static List<Traject> aanbieders(
      List<Beleidskader> kaders,
      List<Jobcoach> coaches,
      Map<AanbodId, Werkaanbod> aanbod,
      List<Plaatsing> aanHetWerk,
      LocalDate peildatum) {
    Map<JobcoachId, Jobcoach> perId = new HashMap<>();
    coaches.forEach(een -> perId.put(een.id(), een));
    Map<String, AanbiederContract> contracten = new TreeMap<>();
    kaders.forEach(
        kader -> kader.contracten().forEach(een -> contracten.put(een.id().waarde(), een)));
    return contracten.values().stream()
        .map(
            contract -> {
              int lopend = tel(aanHetWerk, een -> telt(contract, een, perId, aanbod, peildatum));
              Integer maximum = contract.maximum().waardeOfNull();
              return new Traject(
                  contract.aanbieder().waarde(),
                  contract.id().waarde(),
                  contract.soort(),
                  contract.perceel(),
                  maximum,
                  lopend,
                  maximum == null ? null : Math.max(0, maximum - lopend));
            })
        .toList();
  }

  private static boolean telt(
      AanbiederContract contract,
      Plaatsing een,
      Map<JobcoachId, Jobcoach> coaches,
      Map<AanbodId, Werkaanbod> aanbod,
      LocalDate peildatum) {
    return switch (contract.soort()) {
      case TRAJECTEN -> {
        JobcoachId id = een.jobcoachOp(peildatum);
        Jobcoach coach = id == null ? null : coaches.get(id);
        yield coach != null
            && contract.id().equals(coach.contract())
            && een.begeleidingOp(peildatum) > 0;
      }
      case PLEKKEN -> {
        Werkaanbod werk = aanbod.get(een.afspraak().aanbod());
        yield werk != null && contract.id().equals(werk.kern().aanbiederContract());
      }
    };
  }

  private static int tel(List<Plaatsing> alle, Predicate<Plaatsing> telt) {
    return (int) alle.stream().filter(telt).count();
  }
}
