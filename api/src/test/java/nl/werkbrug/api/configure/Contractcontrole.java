package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.api.http.Contract;

/** Holds answers against the OpenAPI contract. */
final class Contractcontrole {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode CONTRACT = Contract.inhoud();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Contractcontrole() {}

  /**
   * Fails unless the contract has this answer for this request, header by header and field by
   * field.
   */
  static JsonNode houdt(HttpResponse<String> antwoord) {
    String methode = antwoord.request().method();
    String pad = antwoord.uri().getPath();
    String status = Integer.toString(antwoord.statusCode());
    JsonNode response = response(methode, pad, status);
    String mediatype = antwoord.headers().firstValue("Content-Type").orElse("");
    JsonNode schema = response.path("content").path(mediatype).path("schema");
    assertThat(schema.isMissingNode())
        .as("%s %s: %s met %s staat in het contract", methode, pad, status, mediatype)
        .isFalse();
    for (Iterator<String> namen = response.path("headers").fieldNames(); namen.hasNext(); ) {
      String naam = namen.next();
      assertThat(antwoord.headers().firstValue(naam)).as(naam).isPresent();
    }
    JsonNode inhoud = lees(antwoord.body());
    assertThat(fouten(schema, inhoud)).as("%s %s %s", methode, pad, antwoord.body()).isEmpty();
    return inhoud;
  }

  static JsonNode lees(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("geen JSON: " + json, e);
    }
  }

  /** What the schema of the contract has against a value. */
  static List<String> fouten(JsonNode schema, JsonNode inhoud) {
    ObjectNode heel = MAPPER.createObjectNode();
    heel.setAll((ObjectNode) schema);
    heel.set("components", CONTRACT.get("components"));
    return SCHEMAS
        .getSchema(heel)
        .validate(inhoud, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(fout -> fout.getInstanceLocation() + ": " + fout.getMessage())
        .toList();
  }

  private static JsonNode response(String methode, String pad, String status) {
    JsonNode operatie =
        sjabloon(pad)
            .map(naam -> CONTRACT.path("paths").path(naam))
            .map(pad2 -> pad2.path(methode.toLowerCase(Locale.ROOT)))
            .orElseThrow(() -> new AssertionError(pad + " staat niet in het contract"));
    JsonNode responses = operatie.path("responses");
    JsonNode response = responses.has(status) ? responses.get(status) : responses.path("default");
    return response.has("$ref") ? verwezen(response.get("$ref").asText()) : response;
  }

  private static Optional<String> sjabloon(String pad) {
    String kaal = pad.replaceFirst("^/v1", "");
    Optional<String> beste = Optional.empty();
    for (Map.Entry<String, JsonNode> een : CONTRACT.path("paths").properties()) {
      if (een.getKey().equals(kaal)) {
        return Optional.of(kaal);
      }
      if (kaal.matches(een.getKey().replaceAll("\\{[a-zA-Z]+}", "[^/]+"))) {
        beste = Optional.of(een.getKey());
      }
    }
    return beste;
  }

  static JsonNode verwezen(String ref) {
    return CONTRACT.at(ref.substring(1));
  }
}
