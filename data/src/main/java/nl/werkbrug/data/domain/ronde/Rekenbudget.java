package nl.werkbrug.data.domain.ronde;

import nl.werkbrug.data.domain.Controle;

/**
 * How much a round may compute. Steps decide, so that equal input gives equal output; time is an
 * emergency brake that is recorded.
 *
 * @param prijsstappen steps of the price-based relaxation; 0 leaves it out, and with it the proof
 * @param zoekstappen moves tried on the arrays, 0 to 100 000 000
 * @param planstappen moves drawn for the solver over the whole model, 0 to 10 000 000
 * @param maximumSeconden emergency brake, 1 to 86 400
 */
public record Rekenbudget(int prijsstappen, int zoekstappen, int planstappen, int maximumSeconden) {
  public Rekenbudget {
    new Controle()
        .eis(
            prijsstappen == 0 || (prijsstappen >= 10 && prijsstappen <= 100_000),
            "prijsstappen",
            prijsstappen,
            "moet 0 zijn of tussen 10 en 100000 liggen")
        .tussen("zoekstappen", zoekstappen, 0, 100_000_000)
        .tussen("planstappen", planstappen, 0, 10_000_000)
        .tussen("maximumSeconden", maximumSeconden, 1, 86_400)
        .klaar();
  }

  /** The usual budget to replan: the plan is there already, and little of it should change. */
  public static Rekenbudget herplannen(int personen) {
    Rekenbudget heel = standaard(personen);
    return new Rekenbudget(
        heel.prijsstappen(),
        Math.clamp(20L * personen, 20_000, 500_000),
        0,
        heel.maximumSeconden());
  }

  /**
   * The usual budget for a round of {@code personen} people. Where they are few, prices cost little
   * and one person is much of the gap.
   */
  public static Rekenbudget standaard(int personen) {
    return new Rekenbudget(
        personen > 2_000 ? 180 : 300,
        Math.clamp(300L * personen, 300_000, 800_000),
        personen > 50_000 ? 0 : 20_000,
        900);
  }
}
