package nl.werkbrug.engine.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;

/**
 * A simple balance of cost and gain of the plan of a round: the sum of its voorstellen. Shown
 * beside the outcome, never a part of it.
 *
 * @param voorstellen of whom person and work are still known
 * @param posten one of each soort, in its order
 * @param volledig voorstellen of which every amount is known
 * @param saldoCent cost less gain of those voorstellen only; negative is a gain
 * @param delen per voorstel, in order of id
 */
public record Rondegeld(
    int voorstellen,
    List<Post> posten,
    int volledig,
    long saldoCent,
    List<Voorstelgeld> delen,
    List<String> aannames) {

  /** Fewer voorstellen than this would tell about single people. */
  public static final int KLEINSTE = 10;

  /**
   * One sum.
   *
   * @param cent of the voorstellen of which it is known
   * @param bekend how many those are
   */
  public record Post(Voorstelgeld.Soort soort, long cent, int bekend) {}

  public Rondegeld {
    posten = List.copyOf(posten);
    delen = List.copyOf(delen);
    aannames = List.copyOf(aannames);
  }

  /** Whether the sums are of so many people that they tell nothing about one of them. */
  public boolean toonbaar() {
    return voorstellen >= KLEINSTE;
  }

  /** Of a finished round, with the data of people and work as they are now. */
  public static Rondegeld van(Database database, Normen normen, Matchingsronde ronde) {
    List<Voorstel> voorstellen = new ArrayList<>();
    new UitkomstStore(database).verwerkVoorstellen(ronde.id(), voorstellen::add);
    Map<WerkzoekendeId, Werkzoekende> mensen = new HashMap<>();
    new WerkzoekendeStore(database)
        .list(voorstellen.stream().map(Voorstel::werkzoekende).distinct().toList())
        .forEach(een -> mensen.put(een.id(), een));
    Map<AanbodId, Werkaanbod> aanbod = new HashMap<>();
    new AanbodStore(database)
        .list(voorstellen.stream().map(Voorstel::aanbod).distinct().toList())
        .forEach(een -> aanbod.put(een.id(), een));
    List<Bedrag> bedragen = new BedragStore(database).list();
    List<Voorstelgeld> delen = new ArrayList<>();
    for (Voorstel voorstel : voorstellen) {
      Werkzoekende persoon = mensen.get(voorstel.werkzoekende());
      Werkaanbod werk = aanbod.get(voorstel.aanbod());
      if (persoon != null && werk != null) {
        delen.add(Voorstelgeld.van(voorstel, persoon, werk, bedragen, normen));
      }
    }
    delen.sort(Comparator.comparing(Voorstelgeld::voorstel));
    return som(delen, Voorstelgeld.aannames(normen, ronde.bereik().peildatum()));
  }

  private static Rondegeld som(List<Voorstelgeld> delen, List<String> aannames) {
    Map<Voorstelgeld.Soort, Post> posten = new EnumMap<>(Voorstelgeld.Soort.class);
    for (Voorstelgeld.Soort soort : Voorstelgeld.Soort.values()) {
      posten.put(soort, new Post(soort, 0, 0));
    }
    int volledig = 0;
    long saldo = 0;
    for (Voorstelgeld een : delen) {
      for (Voorstelgeld.Post post : een.posten()) {
        Long cent = post.cent();
        if (cent != null) {
          posten.compute(
              post.soort(), (soort, al) -> new Post(soort, al.cent() + cent, al.bekend() + 1));
        }
      }
      if (een.findSaldoCent().isPresent()) {
        volledig++;
        saldo += een.findSaldoCent().getAsLong();
      }
    }
    return new Rondegeld(
        delen.size(), List.copyOf(posten.values()), volledig, saldo, delen, aannames);
  }
}
