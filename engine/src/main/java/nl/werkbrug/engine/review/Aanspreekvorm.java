package nl.werkbrug.engine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences about a werkzoekende, said to that person. */
final class Aanspreekvorm {
  /** Who it is about, with what goes before or behind and bends with it. */
  private static final Pattern WIE =
      Pattern.compile(
          "(?:(?<eerst>[Hh]eeft|[Kk]an|[Ww]il|[Ii]s|[Dd]oet) )?"
              + "(?:(?<ding>[Dd]e gemeente|[Oo]pgave|[Pp]ostcode|[Vv]oorkeur \\d+) van )?"
              + "(?<wie>[Dd](?:e|eze) (?:werkzoekende|persoon))"
              + "(?: (?<daarna>heeft|kan|wil|is|doet|mag))?\\b");

  private Aanspreekvorm() {}

  /** "De werkzoekende kan 20 uur werken" becomes "U kunt 20 uur werken". */
  static String u(String zin) {
    return WIE.matcher(zin).replaceAll(gevonden -> Matcher.quoteReplacement(aanspreken(gevonden)));
  }

  private static String aanspreken(MatchResult gevonden) {
    String heel = gevonden.group();
    String eerst = gevonden.group("eerst");
    String ding = gevonden.group("ding");
    String daarna = gevonden.group("daarna");
    List<String> delen = new ArrayList<>();
    if (eerst != null) {
      delen.add(ding == null ? buig(eerst) : eerst);
    }
    if (ding == null) {
      delen.add("u");
    } else {
      delen.add("uw " + ding.toLowerCase(Locale.ROOT).replace("de ", ""));
    }
    if (daarna != null) {
      delen.add(ding == null ? buig(daarna) : daarna);
    }
    String uit = String.join(" ", delen);
    return Character.isUpperCase(heel.charAt(0))
        ? uit.substring(0, 1).toUpperCase(Locale.ROOT) + uit.substring(1)
        : uit;
  }

  private static String buig(String werkwoord) {
    return switch (werkwoord.toLowerCase(Locale.ROOT)) {
      case "heeft" -> "hebt";
      case "kan" -> "kunt";
      case "wil" -> "wilt";
      case "is" -> "bent";
      default -> werkwoord.toLowerCase(Locale.ROOT);
    };
  }
}
