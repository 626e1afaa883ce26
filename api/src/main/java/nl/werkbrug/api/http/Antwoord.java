package nl.werkbrug.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a route answers.
 *
 * @param kopregels extra headers
 * @param geheim whether it holds a secret that is shown this once and kept nowhere
 */
public record Antwoord(
    int status, String mediatype, Inhoud inhoud, Map<String, String> kopregels, boolean geheim) {

  public static final String JSON = "application/json";

  /** Media type of a problem. Bron: RFC 9457. */
  public static final String PROBLEEM = "application/problem+json";

  public Antwoord {
    kopregels = Map.copyOf(kopregels);
  }

  public Antwoord(int status, String mediatype, byte[] inhoud, Map<String, String> kopregels) {
    this(status, mediatype, new Inhoud.Geheel(inhoud), kopregels, false);
  }

  /** A 201 with a value as JSON that holds a secret. */
  public static Antwoord geheim(Object waarde, Map<String, String> kopregels) {
    Antwoord open = json(201, waarde, kopregels);
    return new Antwoord(open.status(), open.mediatype(), open.inhoud(), open.kopregels(), true);
  }

  /** With this header too. */
  public Antwoord metKopregel(String naam, String waarde) {
    Map<String, String> samen = new HashMap<>(kopregels);
    samen.put(naam, waarde);
    return new Antwoord(status, mediatype, inhoud, samen, geheim);
  }

  /** A 200 with a value as JSON. */
  public static Antwoord json(Object waarde) {
    return json(200, waarde, Map.of());
  }

  public static Antwoord json(int status, Object waarde, Map<String, String> kopregels) {
    return new Antwoord(status, JSON, Wirejson.bytes(waarde), kopregels);
  }

  /**
   * This answer, or a 304 without a body when who asks has it already. Only for what changes with
   * its version and with nothing else. Bron: RFC 9110, 13.1.2.
   */
  public Antwoord tenzijBekend(Verzoek verzoek) {
    String etag = kopregels.get("ETag");
    boolean bekend =
        etag != null
            && Arrays.stream(verzoek.kopregel("If-None-Match").split(",", -1))
                .map(een -> een.strip().replaceFirst("^W/", ""))
                .anyMatch(een -> een.equals("*") || een.equals(etag));
    return bekend ? new Antwoord(304, "", new byte[0], Map.of("ETag", etag)) : this;
  }

  /** The ETag of a version of a record; {@link Verzoek#versie} reads it back. */
  public static String etag(long versie) {
    return "\"" + versie + "\"";
  }

  public static Antwoord html(String pagina) {
    return html(200, pagina, Map.of());
  }

  public static Antwoord html(int status, String pagina, Map<String, String> kopregels) {
    return new Antwoord(
        status, "text/html; charset=utf-8", pagina.getBytes(StandardCharsets.UTF_8), kopregels);
  }

  /** After a form: go and see the result there. */
  public static Antwoord naar(String adres) {
    return html(303, "", Map.of("Location", adres));
  }

  /** A 200 whose body is written while the client reads it. */
  public static Antwoord stroom(
      String mediatype, Map<String, String> kopregels, Inhoud.Schrijver schrijver) {
    return new Antwoord(200, mediatype, new Inhoud.Stroom(schrijver), kopregels, false);
  }

  /** Server-sent events until the source gives its last one; {@code gezien} as in the request. */
  public static Antwoord volgen(Inhoud.Bron bron, String gezien) {
    return new Antwoord(200, "text/event-stream", new Inhoud.Volgen(bron, gezien), Map.of(), false);
  }

  static Antwoord probleem(Probleem probleem) {
    Map<String, String> kopregels =
        switch (probleem.status()) {
          case 401 -> Map.of("WWW-Authenticate", "Bearer realm=\"werkbrug\"");
          case 408 -> Map.of("Connection", "close");
          case 503 -> Map.of("Retry-After", "2");
          case 429 -> Map.of("Retry-After", "60");
          default -> Map.of();
        };
    return new Antwoord(probleem.status(), PROBLEEM, Wirejson.bytes(probleem), kopregels);
  }
}
