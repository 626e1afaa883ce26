package nl.werkbrug.api.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request may come from: this computer by one of its own names, or the name that people use
 * for the service. A website that points its own name at this computer (DNS rebinding), or posts
 * from another origin, is refused.
 */
final class Herkomst {
  private static final Set<String> EIGEN_NAMEN =
      Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

  private static final String DOORGEGEVEN = "X-Forwarded-For";

  private final Netwerk netwerk;

  Herkomst(Netwerk netwerk) {
    this.netwerk = netwerk;
  }

  /** Why the request is refused, or null when it is not. */
  @Nullable Probleem weigering(HttpServerRequest verzoek) {
    HostAndPort doel = verzoek.authority();
    if (doel == null || !isEigen(doel.host())) {
      return Probleem.van(
          Probleem.Soort.GEEN_TOEGANG,
          netwerk.adres() == null
              ? "Werkbrug is alleen op deze computer te gebruiken, als localhost of 127.0.0.1."
              : "Open Werkbrug op " + netwerk.adres() + ".");
    }
    boolean leest =
        verzoek.method().equals(HttpMethod.GET) || verzoek.method().equals(HttpMethod.HEAD);
    if (!leest && !isEigenHerkomst(verzoek.getHeader("Origin"), doel)) {
      return Probleem.van(
          Probleem.Soort.GEEN_TOEGANG, "Een andere website mag hier niets veranderen.");
    }
    return null;
  }

  private boolean isEigen(@Nullable String host) {
    return host != null && (EIGEN_NAMEN.contains(host.toLowerCase(Locale.ROOT)) || isAdres(host));
  }

  private boolean isAdres(String host) {
    return netwerk.adres() != null && host.equalsIgnoreCase(netwerk.adres().getHost());
  }

  /** The origin under which people reach the service: {@code http://localhost:8080}. */
  String eigen(HttpServerRequest verzoek) {
    HostAndPort doel = verzoek.authority();
    if (netwerk.adres() != null && doel != null && isAdres(doel.host())) {
      return netwerk.adres().toString().replaceFirst("/+$", "");
    }
    return (netwerk.tls() == null ? "http://" : "https://") + doel;
  }

  /** Whether people reach the service over TLS. */
  boolean isVersleuteld() {
    return netwerk.tls() != null
        || (netwerk.adres() != null && netwerk.adres().getScheme().equals("https"));
  }

  /** Name of the session cookie; the prefix binds it to this host and to TLS. */
  String koekje() {
    return isVersleuteld() ? "__Host-werkbrug" : "werkbrug";
  }

  /** Who sends it: behind a trusted proxy the last address that the proxy names. */
  String afzender(HttpServerRequest verzoek) {
    String adres = verzoek.remoteAddress().hostAddress();
    String doorgegeven = verzoek.getHeader(DOORGEGEVEN);
    if (doorgegeven == null || !netwerk.proxys().contains(adres)) {
      return String.valueOf(adres);
    }
    return doorgegeven.substring(doorgegeven.lastIndexOf(',') + 1).strip();
  }

  /** Whether it was sent on this computer, and not by a proxy for somebody else. */
  boolean isDezeComputer(HttpServerRequest verzoek) {
    if (verzoek.getHeader(DOORGEGEVEN) != null) {
      return false;
    }
    try {
      return InetAddress.getByName(verzoek.remoteAddress().hostAddress()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** A browser always names the origin of a post; other clients leave it out. */
  private boolean isEigenHerkomst(@Nullable String herkomst, HostAndPort doel) {
    if (herkomst == null) {
      return true;
    }
    try {
      URI uri = new URI(herkomst);
      URI adres = netwerk.adres();
      if (adres != null && uri.getHost() != null && isAdres(uri.getHost())) {
        return uri.getScheme().equals(adres.getScheme()) && uri.getPort() == adres.getPort();
      }
      return isEigen(uri.getHost()) && poort(uri.getPort()) == poort(doel.port());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private int poort(int poort) {
    return poort > 0 ? poort : netwerk.tls() == null ? 80 : 443;
  }
}
