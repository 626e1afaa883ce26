package nl.werkbrug.data.demo;

import nl.werkbrug.data.domain.Controle;

/**
 * Size of a demo region; each number is met exactly.
 *
 * @param personen 50 to 400 000
 * @param plekken the plekken of all aanbod together, 15 to 400 000
 * @param jobcoaches 1 to 40 000
 */
public record Omvang(int personen, int plekken, int jobcoaches) {

  public Omvang {
    new Controle()
        .tussen("personen", personen, 50, 400_000)
        .tussen("plekken", plekken, 15, 400_000)
        .tussen("jobcoaches", jobcoaches, 1, 40_000)
        .klaar();
  }

  /** Three plekken for ten people, and a jobcoach for fifty. */
  public static Omvang van(int personen) {
    return new Omvang(personen, personen * 3 / 10, Math.max(1, personen / 50));
  }
}
