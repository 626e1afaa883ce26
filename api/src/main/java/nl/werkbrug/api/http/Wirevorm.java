package nl.werkbrug.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.json.DomeinJson;

/** How records of one kind look over the wire. */
public interface Wirevorm<T> {

  Class<T> type();

  ObjectNode naarWire(T waarde);

  /** The JSON of the domain for what was sent, right or wrong. */
  default JsonNode naarBoom(ObjectNode wire) {
    return wire;
  }

  /** How a path in the JSON of the domain is called over the wire. */
  default String veld(String pad) {
    return pad;
  }

  /**
   * Reads a record.
   *
   * @throws OngeldigeGegevens with everything that is wrong with it
   */
  default T naarDomein(ObjectNode wire) {
    try {
      return DomeinJson.lees(naarBoom(wire), type());
    } catch (OngeldigeGegevens e) {
      throw new OngeldigeGegevens(overWire(e.fouten()));
    }
  }

  /** Faults of the JSON of the domain, with the fields as they are called over the wire. */
  default List<Gegevensfout> overWire(List<Gegevensfout> fouten) {
    return fouten.stream()
        .map(fout -> new Gegevensfout(veld(fout.veld()), fout.waarde(), fout.toegestaan()))
        .toList();
  }

  /** As the domain writes itself. */
  static <T> Wirevorm<T> van(Class<T> type) {
    return new Wirevorm<>() {
      @Override
      public Class<T> type() {
        return type;
      }

      @Override
      public ObjectNode naarWire(T waarde) {
        return Wirejson.boom(waarde);
      }
    };
  }
}
