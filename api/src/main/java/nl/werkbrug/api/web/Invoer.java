package nl.werkbrug.api.web;

import java.util.List;
import java.util.Set;

/**
 * A field of a form.
 *
 * @param uitleg under the label; empty for none
 * @param fout what is wrong with what was filled in; empty for nothing
 * @param gekozen what is filled in, or every choice that is ticked
 * @param keuzes for lists and ticks; empty otherwise
 */
public record Invoer(
    Vorm vorm,
    String naam,
    String label,
    String uitleg,
    String fout,
    Set<String> gekozen,
    List<Keuze> keuzes) {

  /** How it is filled in. */
  public enum Vorm {
    TEKST,
    /** A few lines. */
    KORT,
    LANG,
    GETAL,
    /** A number from 0 to 100, which a script may show as a slider. */
    GEWICHT,
    DATUM,
    /** A file; what was chosen cannot be shown again. */
    BESTAND,
    LIJST,
    RADIO,
    VINKEN
  }

  /** A choice: what is sent, and what it says. */
  public record Keuze(String waarde, String tekst) {}

  public Invoer {
    gekozen = Set.copyOf(gekozen);
    keuzes = List.copyOf(keuzes);
  }

  /** What is filled in, in a field with one value. */
  public String waarde() {
    return gekozen.isEmpty() ? "" : gekozen.iterator().next();
  }

  /** Ids of the texts that describe the field, for {@code aria-describedby}. */
  public String beschreven() {
    String uit =
        (uitleg.isEmpty() ? "" : naam + "-uitleg ") + (fout.isEmpty() ? "" : naam + "-fout");
    return uit.strip();
  }
}
