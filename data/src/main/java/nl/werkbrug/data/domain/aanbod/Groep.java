package nl.werkbrug.data.domain.aanbod;

import nl.werkbrug.data.domain.Controle;

/** Size of a group arrangement: it starts with at least {@code minimum} people or not at all. */
public record Groep(int minimum, int maximum) {

  /** Everybody on their own. */
  public static final Groep GEEN = new Groep(1, 999);

  public Groep {
    new Controle()
        .tussen("groepMinimum", minimum, 1, 99)
        .tussen("groepMaximum", maximum, minimum, 999)
        .klaar();
  }
}
