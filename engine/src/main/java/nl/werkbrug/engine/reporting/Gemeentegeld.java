package nl.werkbrug.engine.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.LksBudget;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/**
 * The money of all plaatsingen of a gemeente in a year, beside its budget. Only ever a warning: LKS
 * is owed by law (Pw art. 10d) and never a reason not to place.
 *
 * @param gemeente null for people whose gemeente is unknown
 * @param plaatsingen with work, guidance or LKS in that year
 * @param budgetCent what the beleidskader sets aside for LKS, or null when it says nothing
 * @param vastgelegdCent committed: what the beleidskader names, and LKS as granted
 * @param verwachtCent the same with contracts that go on
 * @param waarschuwing Dutch sentence, or null when the budget suffices or is not known
 */
public record Gemeentegeld(
    @Nullable GemeenteId gemeente,
    int plaatsingen,
    Plaatsinggeld geld,
    @Nullable Long budgetCent,
    long vastgelegdCent,
    long verwachtCent,
    @Nullable String waarschuwing) {

  /** Per gemeente with plaatsingen or a budget, in order of id; unknown last. */
  public static List<Gemeentegeld> van(Database database, Normen normen, int jaar) {
    List<Bedrag> bedragen = new BedragStore(database).list();
    List<Plaatsing> alle = new PlaatsingStore(database).list(PlaatsingStore.Filter.ALLES);
    Map<WerkzoekendeId, Werkzoekende> mensen = new HashMap<>();
    new WerkzoekendeStore(database)
        .list(alle.stream().map(een -> een.afspraak().werkzoekende()).distinct().toList())
        .forEach(een -> mensen.put(een.id(), een));
    Map<GemeenteId, LksBudget> budgetten = new TreeMap<>();
    for (Beleidskader kader : new BeleidskaderStore(database).list()) {
      kader.lksBudgetten().stream()
          .filter(budget -> budget.jaar() == jaar)
          .forEach(budget -> budgetten.put(budget.gemeente(), budget));
    }
    Map<Optional<GemeenteId>, List<Plaatsinggeld>> perGemeente = new HashMap<>();
    budgetten.keySet().forEach(id -> perGemeente.put(Optional.of(id), new ArrayList<>()));
    for (Plaatsing plaatsing : alle) {
      Werkzoekende persoon = mensen.get(plaatsing.afspraak().werkzoekende());
      if (persoon != null && raakt(plaatsing, jaar)) {
        perGemeente
            .computeIfAbsent(
                Optional.ofNullable(plaatsing.afspraak().gemeente()), id -> new ArrayList<>())
            .add(Plaatsinggeld.van(plaatsing, persoon, bedragen, normen, jaar));
      }
    }
    return perGemeente.entrySet().stream()
        .map(
            een ->
                van(
                    een.getKey().orElse(null),
                    een.getValue(),
                    een.getKey().map(budgetten::get).orElse(null),
                    jaar))
        .sorted(
            Comparator.comparing(
                Gemeentegeld::gemeente, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static Gemeentegeld van(
      @Nullable GemeenteId gemeente,
      List<Plaatsinggeld> delen,
      @Nullable LksBudget budget,
      int jaar) {
    Plaatsinggeld som = delen.stream().reduce(Plaatsinggeld.leeg(jaar), Plaatsinggeld::plus);
    long al = budget == null ? 0 : budget.verplichtCent();
    long vastgelegd = al + som.lksCent();
    long verwacht = al + som.verwachtCent();
    return new Gemeentegeld(
        gemeente,
        delen.size(),
        som,
        budget == null ? null : budget.bedragCent(),
        vastgelegd,
        verwacht,
        budget == null ? null : waarschuwing(budget.bedragCent(), vastgelegd, verwacht));
  }

  private static @Nullable String waarschuwing(long budget, long vastgelegd, long verwacht) {
    if (vastgelegd > budget) {
      return "Er is € %s meer vastgelegd dan begroot. Loonkostensubsidie blijft verschuldigd."
          .formatted(euro(vastgelegd - budget));
    }
    return verwacht > budget
        ? "Als contracten doorlopen is het budget € %s te klein.".formatted(euro(verwacht - budget))
        : null;
  }

  private static String euro(long cent) {
    return "%d,%02d".formatted(cent / 100, cent % 100);
  }

  private static boolean raakt(Plaatsing plaatsing, int jaar) {
    return plaatsing.begin().getYear() <= jaar
        && (plaatsing.einde() == null
            || Objects.requireNonNull(plaatsing.einde()).getYear() >= jaar);
  }
}
