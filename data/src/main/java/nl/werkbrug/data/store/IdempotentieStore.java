package nl.werkbrug.data.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * The answers to requests that a client may send twice. An answer is stored in the transaction of
 * the change that it tells of, so that there is never one without the other.
 */
public final class IdempotentieStore {
  private static final Duration BEWAARD = Duration.ofHours(24);

  /**
   * An answer.
   *
   * @param verzoek hash of the request that it answers
   * @param status 0 when the request was carried out and its answer is not kept
   */
  public record Beantwoord(
      String verzoek, int status, @Nullable String locatie, @Nullable String etag, byte[] inhoud) {}

  /** The answer to the request with this key in the last 24 hours. */
  public Optional<Beantwoord> find(Sessie sessie, String sleutel) {
    return sessie.eerste(
        "SELECT verzoek, status, locatie, etag, inhoud FROM idempotentie"
            + " WHERE sleutel = ? AND moment > ?",
        rij ->
            new Beantwoord(
                rij.getString(1),
                rij.getInt(2),
                rij.getString(3),
                rij.getString(4),
                rij.getBytes(5)),
        sleutel,
        grens(sessie));
  }

  /** Keeps an answer in the place of the one with this key, and forgets those that are too old. */
  public void bewaar(Sessie sessie, String sleutel, Beantwoord antwoord) {
    sessie.voerUit(
        "DELETE FROM idempotentie WHERE moment <= ? OR sleutel = ?", grens(sessie), sleutel);
    sessie.voerUit(
        "INSERT INTO idempotentie (sleutel, verzoek, status, locatie, etag, inhoud, moment)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        sleutel,
        antwoord.verzoek(),
        antwoord.status(),
        antwoord.locatie(),
        antwoord.etag(),
        antwoord.inhoud(),
        sessie.moment().toEpochMilli());
  }

  /** Forgets the answers that tell of this person. */
  void vergeet(Sessie sessie, WerkzoekendeId id) {
    String inJson = "\"" + id.waarde() + "\"";
    sessie
        .lijst(
            "SELECT sleutel, locatie, inhoud FROM idempotentie",
            rij -> {
              String locatie = rij.getString(2);
              boolean noemt =
                  (locatie != null && locatie.endsWith("/" + id.waarde()))
                      || new String(rij.getBytes(3), StandardCharsets.UTF_8).contains(inJson);
              return noemt ? rij.getString(1) : "";
            })
        .stream()
        .filter(sleutel -> !sleutel.isEmpty())
        .forEach(sleutel -> sessie.voerUit("DELETE FROM idempotentie WHERE sleutel = ?", sleutel));
  }

  private static long grens(Sessie sessie) {
    return sessie.moment().minus(BEWAARD).toEpochMilli();
  }
}
