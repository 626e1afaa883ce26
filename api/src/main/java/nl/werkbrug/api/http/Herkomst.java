package nl.werkbrug.api.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request may come from while there is no login: this computer, by one of its own names. A
 * website that points its own name at 127.0.0.1 (DNS rebinding), or posts from another origin, is
 * refused.
 */
final class Herkomst {
  private static final Set<String> EIGEN_NAMEN =
      Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

  private Herkomst() {}

  /** Why the request is refused, or null when it is not. */
  static @Nullable Probleem weigering(HttpServerRequest verzoek) {
    HostAndPort doel = verzoek.authority();
    if (doel == null || !isEigen(doel.host())) {
      return Probleem.van(
          Probleem.Soort.GEEN_TOEGANG,
          "Werkbrug is alleen op deze computer te gebruiken, als localhost of 127.0.0.1.");
    }
    boolean leest =
        verzoek.method().equals(HttpMethod.GET) || verzoek.method().equals(HttpMethod.HEAD);
    if (!leest && !isEigenHerkomst(verzoek.getHeader("Origin"), doel)) {
      return Probleem.van(
          Probleem.Soort.GEEN_TOEGANG, "Een andere website mag hier niets veranderen.");
    }
    return null;
  }

  private static boolean isEigen(@Nullable String host) {
    return host != null && EIGEN_NAMEN.contains(host.toLowerCase(Locale.ROOT));
  }

  /** A browser always names the origin of a post; other clients leave it out. */
  private static boolean isEigenHerkomst(@Nullable String herkomst, HostAndPort doel) {
    if (herkomst == null) {
      return true;
    }
    try {
      URI uri = new URI(herkomst);
      return isEigen(uri.getHost()) && poort(uri.getPort()) == poort(doel.port());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int poort(int poort) {
    return poort <= 0 ? 80 : poort;
  }
}
