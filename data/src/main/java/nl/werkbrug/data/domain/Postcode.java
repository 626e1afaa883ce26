package nl.werkbrug.data.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Dutch postcode: four digits, with or without two letters ("1211", "1211AB"). Spaces and case
 * are normalised.
 */
public record Postcode(String waarde) implements Comparable<Postcode> {
  private static final Pattern VORM = Pattern.compile("[1-9][0-9]{3}([A-Z]{2})?");

  public Postcode {
    String genormaliseerd = waarde.replace(" ", "").toUpperCase(Locale.ROOT);
    if (!VORM.matcher(genormaliseerd).matches()) {
      throw new OngeldigeGegevens("postcode", waarde, "moet de vorm 1234 of 1234AB hebben");
    }
    waarde = genormaliseerd;
  }

  /** The four digits, 1000 to 9999. */
  public int pc4() {
    return Integer.parseInt(waarde.substring(0, 4));
  }

  @Override
  public int compareTo(Postcode ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
