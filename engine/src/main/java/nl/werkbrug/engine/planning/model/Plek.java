package nl.werkbrug.engine.planning.model;

import org.jspecify.annotations.Nullable;

/**
 * An aanbod with its places.
 *
 * @param plekken most people of this round
 * @param groepMinimum fewest people with whom it starts; 1 for all but groups
 * @param groepReeds people already there by a pin
 */
public record Plek(
    int aanbod,
    int plekken,
    int groepMinimum,
    int groepReeds,
    Werkgevergrens werkgever,
    @Nullable Contract contract) {}
