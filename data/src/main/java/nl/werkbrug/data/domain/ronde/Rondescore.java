package nl.werkbrug.data.domain.ronde;

/**
 * Score of a plan, each level apart; higher is better.
 *
 * @param hard 0 when no hard rule is broken, below 0 otherwise
 * @param medium priority points: how many were placed, and for whom
 * @param soft how well they were placed
 */
public record Rondescore(long hard, long medium, long soft) {}
