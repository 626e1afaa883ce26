package nl.werkbrug.data.exchange;

import nl.werkbrug.data.domain.Gegevensfout;

/**
 * One fault in a file.
 *
 * @param bestand name of the file, without its folder
 * @param regel line of the file on which the row or record starts, from 1; 0 for the whole file
 */
public record Invoerfout(String bestand, int regel, Gegevensfout fout) {

  /** The whole Dutch sentence: "werkzoekenden.csv regel 12: `trede` (9) moet …". */
  public String tekst() {
    return regel == 0
        ? "%s: %s".formatted(bestand, fout.tekst())
        : "%s regel %d: %s".formatted(bestand, regel, fout.tekst());
  }
}
