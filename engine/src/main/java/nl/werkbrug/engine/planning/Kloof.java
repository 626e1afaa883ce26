package nl.werkbrug.engine.planning;

/**
 * Distance between a plan and a bound.
 *
 * @param medium points
 * @param mediumDeel share of the medium points of the plan; 0.01 is one percent
 * @param soft points
 * @param softDeel share of the soft points of the plan
 */
public record Kloof(long medium, double mediumDeel, long soft, double softDeel) {}
