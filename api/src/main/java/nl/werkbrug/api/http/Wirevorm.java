package nl.werkbrug.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.werkbrug.data.json.DomeinJson;

/** How records of one kind look over the wire. */
public interface Wirevorm<T> {

  ObjectNode naarWire(T waarde);

  /**
   * Reads a record.
   *
   * @throws nl.werkbrug.data.domain.OngeldigeGegevens with everything that is wrong with it
   */
  T naarDomein(ObjectNode wire);

  /** As the domain writes itself. */
  static <T> Wirevorm<T> van(Class<T> type) {
    return new Wirevorm<>() {
      @Override
      public ObjectNode naarWire(T waarde) {
        return Wirejson.boom(waarde);
      }

      @Override
      public T naarDomein(ObjectNode wire) {
        return DomeinJson.lees(wire, type);
      }
    };
  }
}
