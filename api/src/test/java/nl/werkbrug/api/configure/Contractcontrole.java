package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Flow;
import nl.werkbrug.api.http.Contract;

/** Holds answers, and the requests that were accepted, against the OpenAPI contract. */
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
    boolean heel = inhoud.path("geweigerd").asInt() == 0; // one of many may be wrong by itself
    if (antwoord.statusCode() < 300 && heel) {
      houdtVerzoek(antwoord);
    }
    return inhoud;
  }

  /** What the service accepts, the contract offers. */
  private static void houdtVerzoek(HttpResponse<String> antwoord) {
    String methode = antwoord.request().method();
    String pad = antwoord.request().uri().getPath();
    JsonNode bekend = pad(methode, pad);
    JsonNode operatie = bekend.path(methode.toLowerCase(Locale.ROOT));
    Set<String> parameters = new HashSet<>();
    for (JsonNode lijst : List.of(bekend.path("parameters"), operatie.path("parameters"))) {
      for (JsonNode een : lijst) {
        JsonNode parameter = een.has("$ref") ? verwezen(een.get("$ref").asText()) : een;
        if (parameter.path("in").asText().equals("query")) {
          parameters.add(parameter.path("name").asText());
        }
      }
    }
    String vraag = antwoord.request().uri().getRawQuery();
    for (String een : vraag == null ? List.<String>of() : List.of(vraag.split("&"))) {
      assertThat(parameters).as("%s %s", methode, pad).contains(een.split("=", 2)[0]);
    }
    String mediatype =
        antwoord.request().headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    String inhoud = inhoud(antwoord.request());
    JsonNode soorten = operatie.path("requestBody").path("content");
    if (inhoud.isEmpty() || soorten.isMissingNode()) {
      assertThat(operatie.at("/requestBody/required").asBoolean())
          .as("%s %s", methode, pad)
          .isFalse();
      return;
    }
    assertThat(soorten.has(mediatype)).as("%s %s: %s", methode, pad, mediatype).isTrue();
    if (mediatype.endsWith("json")) {
      assertThat(fouten(soorten.path(mediatype).path("schema"), lees(inhoud)))
          .as("%s %s met %s", methode, pad, inhoud)
          .isEmpty();
    }
  }

  private static String inhoud(HttpRequest verzoek) {
    if (verzoek.bodyPublisher().isEmpty() || verzoek.bodyPublisher().get().contentLength() == 0) {
      return "";
    }
    var ontvanger = HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
    verzoek
        .bodyPublisher()
        .get()
        .subscribe(
            new Flow.Subscriber<>() {
              @Override
              public void onSubscribe(Flow.Subscription abonnement) {
                ontvanger.onSubscribe(abonnement);
              }

              @Override
              public void onNext(ByteBuffer stuk) {
                ontvanger.onNext(List.of(stuk));
              }

              @Override
              public void onError(Throwable fout) {
                ontvanger.onError(fout);
              }

              @Override
              public void onComplete() {
                ontvanger.onComplete();
              }
            });
    return ontvanger.getBody().toCompletableFuture().join();
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
    JsonNode responses = pad(methode, pad).path(methode.toLowerCase(Locale.ROOT)).path("responses");
    JsonNode response = responses.has(status) ? responses.get(status) : responses.path("default");
    return response.has("$ref") ? verwezen(response.get("$ref").asText()) : response;
  }

  private static JsonNode pad(String methode, String pad) {
    return sjabloon(pad)
        .map(naam -> CONTRACT.path("paths").path(naam))
        .orElseThrow(() -> new AssertionError(methode + " " + pad + " staat niet in het contract"));
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
