package nl.werkbrug.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.json.DomeinJson;

/** JSON over the wire: as the domain writes it, but an empty list is shown as an empty list. */
final class Wirejson {
  private static final ObjectMapper MAPPER = DomeinJson.mapper().copy();

  static {
    MAPPER
        .configOverride(List.class)
        .setInclude(
            JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
  }

  private Wirejson() {}

  static byte[] bytes(Object waarde) {
    try {
      return MAPPER.writeValueAsBytes(waarde);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Geen JSON te maken van " + waarde.getClass(), e);
    }
  }

  /** Reads a body; every fault is thrown as {@link OngeldigeGegevens}. */
  static <T> T lees(byte[] inhoud, Class<T> soort) {
    String tekst;
    try {
      tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
    } catch (CharacterCodingException e) {
      throw new OngeldigeGegevens("inhoud", "…", "moet UTF-8 zijn");
    }
    return DomeinJson.lees(tekst, soort);
  }
}
