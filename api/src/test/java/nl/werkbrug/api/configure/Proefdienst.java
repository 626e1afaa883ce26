package nl.werkbrug.api.configure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.RegioStore;

/** A real service on a free port, and a client for it. */
final class Proefdienst implements AutoCloseable {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);

  private final Werkbrug werkbrug;
  private final int poort;
  private Duration geduld = Duration.ofMinutes(2);
  private final HttpClient client = HttpClient.newHttpClient();

  private Proefdienst(Werkbrug werkbrug, int poort) {
    this.werkbrug = werkbrug;
    this.poort = poort;
  }

  /** A small region that has everything in it. */
  static Regio regio() {
    return DemoRegio.maak(Presets.get("westerveld"), new Omvang(120, 60, 6), 7, PEILDATUM);
  }

  /** Serves what is open. */
  static Proefdienst van(Werkbrug werkbrug) throws Exception {
    return new Proefdienst(werkbrug, werkbrug.serveer(0));
  }

  /** Serves what is in the folder. */
  static Proefdienst start(Path map) throws Exception {
    Werkbrug werkbrug = Werkbrug.open(map);
    new KenmerkStore(werkbrug.database()).zetVerzonnen(true);
    return new Proefdienst(werkbrug, werkbrug.serveer(0));
  }

  /** Serves a folder with the small region in it. */
  static Proefdienst metRegio(Path map) throws Exception {
    return metRegio(map, Instellingen.standaard());
  }

  /** As {@link #metRegio(Path)}, with these settings. */
  static Proefdienst metRegio(Path map, Instellingen instellingen) throws Exception {
    Werkbrug werkbrug = Werkbrug.open(map, instellingen);
    new KenmerkStore(werkbrug.database()).zetVerzonnen(true);
    new RegioStore(werkbrug.database()).bewaar(regio());
    werkbrug.index().volg();
    return new Proefdienst(werkbrug, werkbrug.serveer(0));
  }

  /** For a large region on a busy machine. */
  Proefdienst metGeduld(Duration hoogstens) {
    geduld = hoogstens;
    return this;
  }

  Werkbrug werkbrug() {
    return werkbrug;
  }

  int poort() {
    return poort;
  }

  String adres(String pad) {
    return "http://localhost:" + poort + pad;
  }

  HttpResponse<String> get(String pad) {
    return stuur(HttpRequest.newBuilder(URI.create(adres(pad))).GET().build());
  }

  /** The first record of a list. */
  com.fasterxml.jackson.databind.JsonNode eerste(String pad) {
    return Contractcontrole.houdt(get(pad)).at("/items/0");
  }

  HttpResponse<String> post(String pad, String json) {
    return post(pad, json, Map.of("Content-Type", "application/json"));
  }

  HttpResponse<String> post(String pad, String inhoud, Map<String, String> kopregels) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create(adres(pad)))
            .POST(HttpRequest.BodyPublishers.ofString(inhoud));
    kopregels.forEach(verzoek::header);
    return stuur(verzoek.build());
  }

  HttpResponse<String> stuur(HttpRequest verzoek) {
    try {
      return client.send(verzoek, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs a round and gives its address once it is done. */
  String reken(String vraag) {
    String ronde =
        post("/v1/matchingsrondes", vraag).headers().firstValue("Location").orElseThrow();
    volg(ronde, List.of("KLAAR"));
    return ronde;
  }

  /** As {@link #reken(String)}, of the whole region as it is. */
  String reken() {
    return reken("{\"peildatum\":\"%s\"}".formatted(PEILDATUM));
  }

  /** Asks for the round until it has one of these states. */
  com.fasterxml.jackson.databind.JsonNode volg(String locatie, List<String> statussen) {
    long einde = System.nanoTime() + geduld.toNanos();
    while (System.nanoTime() < einde) {
      var ronde = Contractcontrole.houdt(get(locatie));
      if (statussen.contains(ronde.path("status").asText())) {
        return ronde;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("de ronde werd niet " + statussen);
  }

  @Override
  public void close() {
    client.close();
    werkbrug.close();
  }
}
