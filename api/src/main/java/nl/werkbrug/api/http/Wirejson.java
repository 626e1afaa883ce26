package nl.werkbrug.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.json.DomeinJson;

/** JSON over the wire: as the domain writes it, but an empty list is shown as an empty list. */
public final class Wirejson {
  private static final ObjectMapper MAPPER = DomeinJson.mapper().copy();

  static {
    MAPPER
        .configOverride(List.class)
        .setInclude(
            JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
  }

  private Wirejson() {}

  /** The bytes of a body. */
  public static byte[] bytes(Object waarde) {
    try {
      return MAPPER.writeValueAsBytes(waarde);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Geen JSON te maken van " + waarde.getClass(), e);
    }
  }

  /** An object without fields. */
  public static ObjectNode leeg() {
    return MAPPER.createObjectNode();
  }

  /** A record as a JSON object. */
  public static ObjectNode boom(Object waarde) {
    return MAPPER.valueToTree(waarde);
  }

  /** Records as a JSON array. */
  public static ArrayNode lijst(List<?> waarden) {
    return MAPPER.valueToTree(waarden);
  }

  /** Reads a body that may be any JSON. */
  public static JsonNode willekeurig(byte[] inhoud) {
    try {
      return MAPPER.readTree(tekst(inhoud));
    } catch (JsonProcessingException e) {
      throw DomeinJson.vertaal(e);
    }
  }

  /** Reads a body that has to be a JSON object. */
  public static ObjectNode object(byte[] inhoud) {
    if (willekeurig(inhoud) instanceof ObjectNode object) {
      return object;
    }
    throw new OngeldigeGegevens("json", "…", "moet een object zijn");
  }

  /**
   * Lays {@code wijziging} over {@code basis}: null removes, objects are merged, the rest replaces.
   * Bron: RFC 7396.
   */
  public static ObjectNode samen(ObjectNode basis, ObjectNode wijziging) {
    ObjectNode uit = basis.deepCopy();
    for (Map.Entry<String, JsonNode> een : wijziging.properties()) {
      if (een.getValue().isNull()) {
        uit.remove(een.getKey());
      } else if (een.getValue() instanceof ObjectNode deel) {
        ObjectNode onder =
            uit.get(een.getKey()) instanceof ObjectNode bestaand
                ? bestaand
                : MAPPER.createObjectNode();
        uit.set(een.getKey(), samen(onder, deel));
      } else {
        uit.set(een.getKey(), een.getValue());
      }
    }
    return uit;
  }

  private static String tekst(byte[] inhoud) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
    } catch (CharacterCodingException e) {
      throw new OngeldigeGegevens("inhoud", "…", "moet UTF-8 zijn");
    }
  }
}
