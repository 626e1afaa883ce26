package nl.werkbrug.api.web.ronde;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a CSV file as a Dutch spreadsheet opens it: semicolons, and no formulas. */
final class Csvregel {
  private Csvregel() {}

  static String van(String... waarden) {
    return Arrays.stream(waarden)
        .map(Csvregel::veilig)
        .collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String veilig(String waarde) {
    boolean formule = !waarde.isEmpty() && "=+-@\t".indexOf(waarde.charAt(0)) >= 0;
    String tekst = formule ? "'" + waarde : waarde;
    boolean aanhalen = tekst.chars().anyMatch(teken -> ";\"\r\n".indexOf(teken) >= 0);
    return aanhalen ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
  }
}
