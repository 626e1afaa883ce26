package nl.werkbrug.api.configure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.data.domain.plaatsing.Functie;

/**
 * The agreed table of who may use which route, apart from the code that keeps to it. A line holds
 * method, path, the letters of the functions, and whether a record of another organisatie is
 * hidden.
 */
final class Roltabel {
  static final Map<Character, Functie> LETTERS = letters();

  /**
   * A row.
   *
   * @param functies empty: open to everybody
   * @param verborgen whether what belongs to somebody else does not exist here
   * @param regio whether only a medewerker of the whole region may
   */
  record Rij(Set<Functie> functies, boolean verborgen, boolean regio) {}

  private Roltabel() {}

  private static Map<Character, Functie> letters() {
    Map<Character, Functie> letters = new LinkedHashMap<>();
    letters.put('A', Functie.ACCOUNTMANAGER);
    letters.put('C', Functie.CONSULENT);
    letters.put('J', Functie.JOBCOACH);
    letters.put('T', Functie.TOEGANG);
    letters.put('B', Functie.BEHEERDER);
    letters.put('L', Functie.BELEID);
    letters.put('W', Functie.WERKGEVER);
    letters.put('Z', Functie.WERKZOEKENDE);
    return Collections.unmodifiableMap(letters);
  }

  /** The rows by route, such as {@code GET /v1/vacatures/:id}. */
  static Map<String, Rij> lees() {
    Map<String, Rij> rijen = new LinkedHashMap<>();
    try (InputStream in =
        Objects.requireNonNull(Roltabel.class.getResourceAsStream("roltabel.txt"))) {
      for (String regel : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (regel.isBlank() || regel.startsWith("#")) {
          continue;
        }
        String[] delen = regel.strip().split("\\s+", -1);
        Set<Functie> functies = EnumSet.noneOf(Functie.class);
        delen[2]
            .chars()
            .filter(letter -> letter != '-')
            .forEach(letter -> functies.add(Objects.requireNonNull(LETTERS.get((char) letter))));
        Rij vorige =
            rijen.put(
                delen[0] + " " + delen[1],
                new Rij(functies, heeft(delen, "eigen"), heeft(delen, "regio")));
        if (vorige != null) {
          throw new IllegalStateException("twee keer in de roltabel: " + regel);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rijen;
  }

  private static boolean heeft(String[] delen, String woord) {
    return delen.length > 3 && delen[3].equals(woord);
  }

  static String route(HttpDienst.Adres adres) {
    return adres.methode() + " " + adres.pad();
  }

  /** The row that the code now keeps to, to put in the table after looking at it. */
  static String voorstel(HttpDienst.Adres adres) {
    Set<Functie> functies = adres.toegang().functies();
    return "%s %s %s"
        .formatted(
            adres.methode(),
            adres.pad(),
            functies.isEmpty()
                ? "-"
                : LETTERS.entrySet().stream()
                    .filter(een -> functies.contains(een.getValue()))
                    .map(een -> een.getKey().toString())
                    .collect(Collectors.joining()));
  }
}
