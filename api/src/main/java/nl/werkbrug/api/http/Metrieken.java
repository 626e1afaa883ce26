package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.werkbrug.api.auth.Toegang;
import org.jspecify.annotations.Nullable;

/**
 * Figures for Prometheus on {@code /metrics}: requests per route template, the JVM, and whatever is
 * added. For this computer, and for whoever has the key. Thread-safe.
 */
public final class Metrieken implements AutoCloseable {
  private static final String MEDIATYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry register =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics opruiming = new JvmGcMetrics();
  private final @Nullable String sleutel;

  /**
   * @param sleutel asked as a bearer from another computer; null: nobody else gets them
   */
  public Metrieken(@Nullable String sleutel) {
    this.sleutel = sleutel;
    List.of(
            new ClassLoaderMetrics(),
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new UptimeMetrics())
        .forEach(binder -> binder.bindTo(register));
    opruiming.bindTo(register);
  }

  /** Adds a figure that is asked for each time. */
  public Metrieken meter(String naam, String uitleg, Supplier<Number> waarde) {
    Gauge.builder(naam, waarde).description(uitleg).register(register);
    return this;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/metrics", Toegang.NAAMLOOS, this::lees);
  }

  void verzoek(String methode, String route, int status, Duration duur) {
    register
        .timer(
            "werkbrug.http.verzoek",
            "methode",
            methode,
            "route",
            route,
            "status",
            Integer.toString(status))
        .record(duur);
  }

  private Antwoord lees(Verzoek verzoek) {
    verzoek.klaar();
    if (!verzoek.vanDezeComputer() && !heeftSleutel(verzoek.kopregel("Authorization"))) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG, "Deze cijfers zijn alleen voor de beheerder.");
    }
    return new Antwoord(
        200, MEDIATYPE, register.scrape().getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private boolean heeftSleutel(String kopregel) {
    return sleutel != null
        && MessageDigest.isEqual(
            ("Bearer " + sleutel).getBytes(StandardCharsets.UTF_8),
            kopregel.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    opruiming.close();
    register.close();
  }
}
