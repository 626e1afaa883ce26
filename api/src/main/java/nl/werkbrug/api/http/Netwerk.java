package nl.werkbrug.api.http;

import io.vertx.core.Vertx;
import io.vertx.core.net.PemKeyCertOptions;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.X509KeyManager;
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
  public record Tls(Path certificaat, Path sleutel) {

    /** What can be wrong with a file of a key beside that of a good certificate. */
    public enum Sleutelfout {
      /** Broken, or of another kind than the certificate. */
      ONBRUIKBAAR,
      ANDER_CERTIFICAAT
    }

    PemKeyCertOptions opties() {
      return new PemKeyCertOptions()
          .setCertPath(certificaat.toString())
          .setKeyPath(sleutel.toString());
    }

    /** Reads the key as the server will, and has the first certificate verify what it signs. */
    public Optional<Sleutelfout> findSleutelfout() {
      Vertx vertx = Vertx.vertx();
      try {
        X509KeyManager lezer =
            (X509KeyManager) opties().getKeyManagerFactory(vertx).getKeyManagers()[0];
        String alias = opties().loadKeyStore(vertx).aliases().nextElement();
        return isPaar(lezer.getPrivateKey(alias), lezer.getCertificateChain(alias)[0])
            ? Optional.empty()
            : Optional.of(Sleutelfout.ANDER_CERTIFICAAT);
      } catch (Exception e) { // as many kinds as there are ways to break the file
        return Optional.of(Sleutelfout.ONBRUIKBAAR);
      } finally {
        vertx.close().await();
      }
    }

    private static boolean isPaar(PrivateKey sleutel, X509Certificate certificaat) {
      try {
        Signature handtekening =
            Signature.getInstance(
                switch (sleutel.getAlgorithm()) {
                  case "RSA" -> "SHA256withRSA";
                  case "EC" -> "SHA256withECDSA";
                  default -> sleutel.getAlgorithm();
                });
        handtekening.initSign(sleutel);
        byte[] gezet = handtekening.sign();
        handtekening.initVerify(certificaat.getPublicKey());
        return handtekening.verify(gezet);
      } catch (GeneralSecurityException e) { // not even of the same size
        return false;
      }
    }
  }

  public Netwerk {
    proxys = Set.copyOf(proxys);
  }
}
