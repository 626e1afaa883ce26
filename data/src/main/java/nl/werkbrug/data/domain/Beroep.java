package nl.werkbrug.data.domain;

/**
 * An occupation of the region's list.
 *
 * @param groep occupations of the same group are related ("groen", "logistiek")
 */
public record Beroep(BeroepCode code, String naam, String groep) {
  public Beroep {
    new Controle().tekst("naam", naam, 1, 120).tekst("groep", groep, 1, 60).klaar();
  }
}
