package nl.werkbrug.data.domain.ronde;

import nl.werkbrug.data.domain.Controle;

/**
 * How much a round may compute. Steps decide, so that equal input gives equal output; time is an
 * emergency brake that is recorded.
 *
 * @param prijsstappen steps of the price-based relaxation, 0 to 100 000
 * @param zoekstappen steps of local search, 0 to 10 000 000
 * @param maximumSeconden emergency brake, 1 to 86 400
 */
public record Rekenbudget(int prijsstappen, int zoekstappen, int maximumSeconden) {
  public Rekenbudget {
    new Controle()
        .tussen("prijsstappen", prijsstappen, 0, 100_000)
        .tussen("zoekstappen", zoekstappen, 0, 10_000_000)
        .tussen("maximumSeconden", maximumSeconden, 1, 86_400)
        .klaar();
  }
}
