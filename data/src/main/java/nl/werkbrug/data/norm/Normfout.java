package nl.werkbrug.data.norm;

import nl.werkbrug.data.domain.Gegevensfout;

/**
 * A fault in a file with figures.
 *
 * @param regel line in the file, from 1; 0 for the file as a whole
 */
public record Normfout(String bestand, int regel, Gegevensfout fout) {

  public String tekst() {
    return regel == 0
        ? "%s: %s".formatted(bestand, fout.tekst())
        : "%s regel %d: %s".formatted(bestand, regel, fout.tekst());
  }
}
