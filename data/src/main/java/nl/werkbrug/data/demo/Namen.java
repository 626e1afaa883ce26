package nl.werkbrug.data.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Invented names, put together from lists of common first and last names. */
final class Namen {
  private static final Map<String, List<String>> LIJSTEN = Demobestand.secties("namen.txt");
  private static final List<String> MAN = lijst("man");
  private static final List<String> VROUW = lijst("vrouw");
  private static final List<String> ACHTERNAAM = lijst("achternaam");
  private static final List<String> STAM = lijst("stam");

  private Namen() {}

  private static List<String> lijst(String kop) {
    return Demobestand.sectie(LIJSTEN, kop).stream()
        .flatMap(regel -> Arrays.stream(regel.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  static String man(Toeval toeval) {
    return toeval.kies(MAN) + " " + toeval.kies(ACHTERNAAM);
  }

  static String vrouw(Toeval toeval) {
    return toeval.kies(VROUW) + " " + toeval.kies(ACHTERNAAM);
  }

  static String iemand(Toeval toeval) {
    return toeval.kans(50) ? man(toeval) : vrouw(toeval);
  }

  static String achternaam(Toeval toeval) {
    String naam = toeval.kies(ACHTERNAAM);
    return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
  }

  /** A word of no meaning for the name of a company. */
  static String stam(Toeval toeval) {
    return toeval.kies(STAM);
  }
}
