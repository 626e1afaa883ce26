package nl.werkbrug.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Splits Dutch compounds with a list of parts: "heftruckchauffeur" into heftruck and chauffeur. A
 * word that the list does not cover whole is split when it ends (the head of a Dutch compound) or
 * starts with a long known part. Immutable.
 */
final class Samenstellingen {
  private static final int KORTSTE_WOORD = 6;
  private static final int LANGSTE_WOORD = 60;
  private static final int KORTSTE_DEEL = 3;
  private static final int KORTSTE_BEKENDE = 5;
  private static final int KORTSTE_HOOFD = 4;
  private static final List<String> TUSSENLETTERS = List.of("", "s", "en", "e", "n");

  private final Set<String> delen;
  private final Set<String> stammen;
  private final Set<String> ondeelbaar;
  private final UnaryOperator<String> stam;

  /**
   * @param regels white-space separated parts, already folded; {@code =} before a part keeps it in
   *     one piece, {@code #} starts a comment line
   * @param stam stems a folded word
   */
  Samenstellingen(List<String> regels, UnaryOperator<String> stam) {
    Set<String> alle = new HashSet<>();
    Set<String> heel = new HashSet<>();
    for (String regel : regels) {
      if (regel.startsWith("#")) {
        continue;
      }
      for (String deel : regel.strip().split("\\s+", 0)) {
        String kaal = deel.startsWith("=") ? deel.substring(1) : deel;
        if (kaal.length() >= KORTSTE_DEEL) {
          alle.add(kaal);
          if (deel.startsWith("=")) {
            heel.add(kaal);
          }
        }
      }
    }
    delen = Set.copyOf(alle);
    ondeelbaar = Set.copyOf(heel);
    Set<String> gestamd = new HashSet<>();
    alle.forEach(deel -> gestamd.add(stam.apply(deel)));
    stammen = Set.copyOf(gestamd);
    this.stam = stam;
  }

  /** The parts, unstemmed, larger parts before their own parts; empty when it is no compound. */
  List<String> splits(String woord) {
    List<String> uit = new ArrayList<>();
    splits(woord, uit);
    return uit;
  }

  private void splits(String woord, List<String> uit) {
    if (woord.length() < KORTSTE_WOORD
        || woord.length() > LANGSTE_WOORD
        || ondeelbaar.contains(woord)) {
      return;
    }
    List<String> gevonden = geheel(woord);
    if (gevonden.isEmpty() && !isDeel(woord)) {
      gevonden = gedeeltelijk(woord);
    }
    for (String deel : gevonden) {
      uit.add(deel);
      splits(deel, uit);
    }
  }

  /** Whether the last part of a word is known, perhaps in the plural. */
  private boolean isDeel(String woord) {
    return delen.contains(woord)
        || (woord.length() > KORTSTE_DEEL + 1 && stammen.contains(stam.apply(woord)));
  }

  /** The fewest parts that cover the whole word; empty when there are none. */
  private List<String> geheel(String woord) {
    int lengte = woord.length();
    int[] aantal = new int[lengte + 1];
    @Nullable String[] laatste = new @Nullable String[lengte + 1];
    int[] vorige = new int[lengte + 1];
    Arrays.fill(aantal, Integer.MAX_VALUE);
    aantal[0] = 0;
    for (int begin = 0; begin < lengte; begin++) {
      if (aantal[begin] == Integer.MAX_VALUE) {
        continue;
      }
      for (int einde = begin + KORTSTE_DEEL; einde <= lengte; einde++) {
        if (begin == 0 && einde == lengte) {
          continue;
        }
        String deel = woord.substring(begin, einde);
        if (!(einde == lengte ? isDeel(deel) : delen.contains(deel))) {
          continue;
        }
        for (String tussen : TUSSENLETTERS) {
          int na = einde + tussen.length();
          boolean past =
              einde == lengte ? tussen.isEmpty() : na < lengte && woord.startsWith(tussen, einde);
          if (past && aantal[begin] + 1 < aantal[na]) {
            aantal[na] = aantal[begin] + 1;
            laatste[na] = deel;
            vorige[na] = begin;
          }
        }
      }
    }
    List<String> uit = new ArrayList<>();
    for (int plek = lengte; plek > 0; plek = vorige[plek]) {
      String deel = laatste[plek];
      if (deel == null) {
        return List.of();
      }
      uit.addFirst(deel);
    }
    return uit;
  }

  private List<String> gedeeltelijk(String woord) {
    int lengte = woord.length();
    for (int begin = KORTSTE_DEEL; begin <= lengte - KORTSTE_HOOFD; begin++) {
      if ((lengte - begin >= KORTSTE_BEKENDE || begin >= KORTSTE_HOOFD)
          && isDeel(woord.substring(begin))) {
        return List.of(woord.substring(0, begin), woord.substring(begin));
      }
    }
    for (int einde = lengte - KORTSTE_DEEL; einde >= KORTSTE_BEKENDE; einde--) {
      if (delen.contains(woord.substring(0, einde))) {
        return List.of(woord.substring(0, einde), woord.substring(einde));
      }
    }
    return List.of();
  }
}
