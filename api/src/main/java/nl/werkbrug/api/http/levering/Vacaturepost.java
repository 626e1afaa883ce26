package nl.werkbrug.api.http.levering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.json.DomeinJson;
import org.jspecify.annotations.Nullable;

/**
 * One vacature as an employer sent it.
 *
 * @param wire the fields that were given, spelled as in the contract
 * @param referentie the employer's own number, or null when it has none
 * @param fouten what could not be read
 * @param nietOvergenomen what was left out, and why; no reason to refuse it
 * @param veldnamen how the employer spelled our fields, where that differs
 */
record Vacaturepost(
    ObjectNode wire,
    @Nullable String referentie,
    List<Gegevensfout> fouten,
    List<Gegevensfout> nietOvergenomen,
    Map<String, String> veldnamen) {
  static final String REFERENTIE = "referentie";

  Vacaturepost {
    referentie = referentie != null && DomeinJson.isBewaarbaar(referentie) ? referentie : null;
    fouten = List.copyOf(fouten);
    nietOvergenomen = List.copyOf(nietOvergenomen);
  }

  /** As the contract spells it; spaces around the reference make no other one. */
  static Vacaturepost van(ObjectNode wire) {
    String gegeven =
        wire.path(REFERENTIE).isTextual() ? wire.path(REFERENTIE).asText().strip() : "";
    String referentie = gegeven.isEmpty() ? null : gegeven;
    if (referentie != null) {
      wire.put(REFERENTIE, referentie);
    }
    return new Vacaturepost(wire, referentie, List.of(), List.of(), Map.of());
  }

  /** Something that is no object at all. */
  static Vacaturepost onleesbaar(String waarde) {
    return new Vacaturepost(
        Wirejson.leeg(),
        null,
        List.of(new Gegevensfout("vacature", waarde, "moet een object zijn")),
        List.of(),
        Map.of());
  }

  /** A fault in the words of whoever sent it. */
  Gegevensfout vertaal(Gegevensfout fout) {
    return new Gegevensfout(
        veldnamen.getOrDefault(fout.veld(), fout.veld()), fout.waarde(), fout.toegestaan());
  }
}
