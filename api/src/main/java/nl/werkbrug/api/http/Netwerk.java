package nl.werkbrug.api.http;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the service is reached.
 *
 * @param adres where people open it; null: on this computer only
 * @param tls null: plain HTTP, or a proxy does it
 * @param proxys IP addresses of proxies whose {@code X-Forwarded-For} holds
 * @param perMinuut requests per minute of one sender
 */
public record Netwerk(@Nullable URI adres, @Nullable Tls tls, Set<String> proxys, int perMinuut) {
  /** This computer only, without a bound that anybody would notice. */
  public static final Netwerk LOKAAL = new Netwerk(null, null, Set.of(), 1_000_000);

  /** PEM files. */
  public record Tls(Path certificaat, Path sleutel) {}

  public Netwerk {
    proxys = Set.copyOf(proxys);
  }
}
