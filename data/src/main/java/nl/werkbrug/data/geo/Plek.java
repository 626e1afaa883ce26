package nl.werkbrug.data.geo;

import nl.werkbrug.data.domain.Gegeven;

/** What is known of a postcode of four digits: its point, and its place and gemeente if given. */
public record Plek(Punt punt, Gegeven<String> plaats, Gegeven<String> gemeente) {

  /** This place, with what it does not know taken from {@code ouder}. */
  Plek aangevuldUit(Plek ouder) {
    return new Plek(
        punt,
        plaats.isBekend() ? plaats : ouder.plaats,
        gemeente.isBekend() ? gemeente : ouder.gemeente);
  }
}
