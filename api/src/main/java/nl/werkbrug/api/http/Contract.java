package nl.werkbrug.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.api.auth.Toegang;

/** The OpenAPI contract, written in YAML and served as JSON. */
public final class Contract {
  private static final String BESTAND = "openapi.yaml";
  private static final JsonNode INHOUD = lees();

  /** Version of the API, on every answer. */
  public static final String VERSIE = INHOUD.path("info").path("version").asText();

  private Contract() {}

  /** The whole document. */
  public static JsonNode inhoud() {
    return INHOUD.deepCopy();
  }

  /** Adds the addresses of the contract; every website may read it. */
  public static void voegToe(HttpDienst dienst) {
    Antwoord antwoord =
        new Antwoord(
            200,
            "application/vnd.oai.openapi+json;version=3.1",
            Wirejson.bytes(INHOUD),
            Map.of(
                "Access-Control-Allow-Origin",
                "*",
                "Cross-Origin-Resource-Policy",
                "cross-origin"));
    dienst
        .route(HttpMethod.GET, "/openapi.json", Toegang.NAAMLOOS, verzoek -> antwoord)
        .route(HttpMethod.GET, "/v1/openapi.json", Toegang.NAAMLOOS, verzoek -> antwoord);
  }

  private static JsonNode lees() {
    try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(BESTAND))) {
      return new ObjectMapper(new YAMLFactory()).readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
