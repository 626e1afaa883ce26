package nl.werkbrug.engine.search;

import java.util.List;

/**
 * What one word is indexed under.
 *
 * @param woord as written, lower case and without accents
 * @param stam the stem, or the word itself when there is none
 * @param delen stems of the parts of a compound, in order; empty when it is not one
 * @param stopwoord too common to search on
 */
record Woordvormen(String woord, String stam, List<String> delen, boolean stopwoord) {

  /** The parts that identify it: those of the compound, else the stem. */
  List<String> kern() {
    return delen.isEmpty() ? List.of(stam) : delen;
  }
}
