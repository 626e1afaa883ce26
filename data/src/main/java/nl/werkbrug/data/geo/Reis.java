package nl.werkbrug.data.geo;

/**
 * A journey, one way.
 *
 * @param km over the road, kilometres
 * @param minuten whole minutes, door to door
 */
public record Reis(Reiswijze reiswijze, double km, int minuten) {

  /** Whether it stays within somebody's own maximum, both bounds included. */
  public boolean binnen(int maximumKm, int maximumMinuten) {
    return km <= maximumKm && minuten <= maximumMinuten;
  }
}
