package nl.werkbrug.api.http.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.api.http.Wirevorm;
import nl.werkbrug.data.domain.aanbod.Onderscheidtoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;

/**
 * Aanbod over the wire: the fields of its kern stand beside its own, and {@code waarschuwingen}
 * tells what the {@link Onderscheidtoets} found; that field is ignored on the way in.
 *
 * @param vorm {@code vacature} or {@code arrangement}
 * @param eigen fields that are not the kern's
 */
public record Aanbodvorm(String vorm, List<String> eigen) implements Wirevorm<Werkaanbod> {
  static final String WAARSCHUWINGEN = "waarschuwingen";

  /** A vacature, which says no kind of itself. */
  public static final Aanbodvorm VACATURE = new Aanbodvorm("vacature", List.of());

  static final Aanbodvorm ARRANGEMENT =
      new Aanbodvorm("arrangement", List.of("soort", "groep", "beschutAangeboden", "swPlek"));

  /** What aanbod is when nothing is said of it. */
  public static final ObjectNode STANDAARD =
      Wirejson.boom(
          Map.of(
              "werktijd",
              Map.of("startVrij", true),
              "eisen",
              Map.of(),
              "voorwaarden",
              Map.of("volletijdsnorm", 36, "lks", "ONBEKEND"),
              "ondersteuning",
              Map.of("interneBegeleidingProcent", 0, "vervoerGeregeld", false),
              "verdringingstoets",
              Map.of("soort", "niet-uitgevoerd"),
              "tekst",
              "",
              "plekken",
              1));

  @Override
  public ObjectNode naarWire(Werkaanbod aanbod) {
    ObjectNode wire = zonderWaarschuwingen(aanbod);
    wire.set(WAARSCHUWINGEN, Wirejson.lijst(Onderscheidtoets.ingebouwd().toets(aanbod.kern())));
    return wire;
  }

  /** As {@link #naarWire}, of which nobody reads what the toets found. */
  public ObjectNode zonderWaarschuwingen(Werkaanbod aanbod) {
    ObjectNode boom = Wirejson.boom(aanbod);
    ObjectNode wire = Wirejson.boom(aanbod.kern());
    for (String veld : eigen) {
      JsonNode waarde = boom.get(veld);
      if (waarde != null) {
        wire.set(veld, waarde);
      }
    }
    return wire;
  }

  @Override
  public Class<Werkaanbod> type() {
    return Werkaanbod.class;
  }

  @Override
  public JsonNode naarBoom(ObjectNode wire) {
    ObjectNode kern = wire.deepCopy();
    kern.remove(WAARSCHUWINGEN);
    ObjectNode boom = kern.objectNode();
    boom.put("vorm", vorm);
    for (String veld : eigen) {
      JsonNode waarde = kern.remove(veld);
      if (waarde != null) {
        boom.set(veld, waarde);
      }
    }
    boom.set("kern", kern);
    return boom;
  }

  @Override
  public String veld(String pad) {
    return pad.replaceFirst("^kern\\.", "");
  }
}
