package nl.werkbrug.api.http.ronde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.engine.round.Rondeverzoek;
import org.jspecify.annotations.Nullable;

/** What a client asks of a new round; everything may be left out. */
record RondeverzoekWire(
    @Nullable String beleidskader,
    List<String> gemeenten,
    List<Doelgroep> doelgroepen,
    @Nullable LocalDate peildatum,
    @Nullable Spoor spoor,
    @Nullable Boolean proef,
    @Nullable Long seed,
    @Nullable Integer prijsstappen,
    @Nullable Integer zoekstappen,
    @Nullable Integer planstappen,
    @Nullable Integer maximumSeconden,
    Map<Passendheidsdeel, Integer> gewichten) {

  /** Days before and after today that a peildatum may lie: one and three years. */
  private static final int VROEGER = 366;

  private static final int LATER = 3 * 366;

  /**
   * The request in terms of the domain.
   *
   * @param vandaag the peildatum when none is given
   * @param standaard the budget where none is given
   * @throws OngeldigeGegevens with every fault
   */
  Rondeverzoek naarDomein(
      Set<BeleidskaderId> beleidskaders,
      Set<GemeenteId> bekendeGemeenten,
      LocalDate vandaag,
      Rekenbudget standaard) {
    List<Gegevensfout> fouten = new ArrayList<>();
    BeleidskaderId kader = null;
    if (beleidskader != null) {
      kader = beleidskader(beleidskader, beleidskaders, fouten);
    }
    TreeSet<GemeenteId> gekozen = new TreeSet<>();
    for (int i = 0; i < gemeenten.size(); i++) {
      gemeente("gemeenten[%d]".formatted(i), gemeenten.get(i), bekendeGemeenten, gekozen, fouten);
    }
    LocalDate dag = peildatum == null ? vandaag : peildatum;
    if (dag.isBefore(vandaag.minusDays(VROEGER)) || dag.isAfter(vandaag.plusDays(LATER))) {
      fouten.add(
          new Gegevensfout(
              "peildatum",
              dag.toString(),
              "moet tussen %s en %s liggen"
                  .formatted(vandaag.minusDays(VROEGER), vandaag.plusDays(LATER))));
    }
    Rekenbudget budget = standaard;
    try {
      budget =
          new Rekenbudget(
              prijsstappen == null ? standaard.prijsstappen() : prijsstappen,
              zoekstappen == null ? standaard.zoekstappen() : zoekstappen,
              planstappen == null ? standaard.planstappen() : planstappen,
              maximumSeconden == null ? standaard.maximumSeconden() : maximumSeconden);
    } catch (OngeldigeGegevens e) {
      fouten.addAll(e.fouten());
    }
    controleerGewichten(fouten);
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
    Set<Doelgroep> groepen = EnumSet.noneOf(Doelgroep.class);
    groepen.addAll(doelgroepen);
    return new Rondeverzoek(
        kader,
        new Rondebereik(gekozen, groepen, dag, spoor == null ? Spoor.WERK : spoor),
        proef != null && proef,
        seed == null ? 1 : seed,
        budget,
        gewichten);
  }

  private void controleerGewichten(List<Gegevensfout> fouten) {
    gewichten.forEach(
        (deel, gewicht) -> {
          if (gewicht < 0 || gewicht > 100) {
            fouten.add(
                new Gegevensfout(
                    "gewichten." + deel, gewicht.toString(), "moet van 0 tot en met 100 zijn"));
          }
        });
    if (!gewichten.isEmpty() && (proef == null || !proef)) {
      fouten.add(
          new Gegevensfout(
              "gewichten", gewichten.toString(), "horen bij een proefronde: zet proef op true"));
    }
    if (!gewichten.isEmpty() && gewichten.values().stream().allMatch(gewicht -> gewicht == 0)) {
      fouten.add(
          new Gegevensfout(
              "gewichten", gewichten.toString(), "moet ten minste één gewicht boven 0 hebben"));
    }
  }

  private static @Nullable BeleidskaderId beleidskader(
      String gegeven, Set<BeleidskaderId> bekend, List<Gegevensfout> fouten) {
    try {
      BeleidskaderId id = new BeleidskaderId(gegeven);
      if (bekend.contains(id)) {
        return id;
      }
      fouten.add(
          new Gegevensfout("beleidskader", gegeven, "is niet bekend, wel: " + namen(bekend)));
    } catch (OngeldigeGegevens e) {
      e.fouten()
          .forEach(f -> fouten.add(new Gegevensfout("beleidskader", gegeven, f.toegestaan())));
    }
    return null;
  }

  private static void gemeente(
      String veld,
      String gegeven,
      Set<GemeenteId> bekend,
      Set<GemeenteId> gekozen,
      List<Gegevensfout> fouten) {
    try {
      GemeenteId id = new GemeenteId(gegeven);
      if (bekend.contains(id)) {
        gekozen.add(id);
      } else {
        fouten.add(new Gegevensfout(veld, gegeven, "is niet bekend, wel: " + namen(bekend)));
      }
    } catch (OngeldigeGegevens e) {
      e.fouten().forEach(f -> fouten.add(new Gegevensfout(veld, gegeven, f.toegestaan())));
    }
  }

  private static String namen(Set<?> ids) {
    return String.join(", ", ids.stream().map(Object::toString).sorted().toList());
  }
}
