package nl.werkbrug.engine.round;

import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.geo.Reistijd;

/** Straight-line distances over the built-in postcodes. */
final class Testgeografie {
  private Testgeografie() {}

  static Gegeven<Double> km(Gegeven<Postcode> van, Gegeven<Postcode> naar) {
    Punt begin = punt(van).waardeOfNull();
    Punt eind = punt(naar).waardeOfNull();
    return begin == null || eind == null
        ? Gegeven.onbekend()
        : Gegeven.bekend(Reistijd.kmHemelsbreed(begin, eind));
  }

  private static Gegeven<Punt> punt(Gegeven<Postcode> postcode) {
    Postcode bekend = postcode.waardeOfNull();
    return bekend == null ? Gegeven.onbekend() : Postcodetabel.ingebouwd().punt(bekend);
  }
}
