package nl.werkbrug.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.IdempotentieStore;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.Transactie;

/**
 * Carries out a POST once, however often a client sends it with the same {@code Idempotency-Key}.
 * What it changed and what it answered are stored in one transaction.
 */
public final class Idempotentie {
  private static final String KOPREGEL = "Idempotency-Key";
  private static final Pattern SLEUTEL = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final Database database;
  private final IdempotentieStore store = new IdempotentieStore();
  private final Set<String> bezig = ConcurrentHashMap.newKeySet();

  public Idempotentie(Database database) {
    this.database = database;
  }

  /** Runs {@code werk} in a transaction, or gives the answer that it gave before. */
  public Antwoord eenmaal(Verzoek verzoek, Transactie<Antwoord> werk) {
    String sleutel = verzoek.kopregel(KOPREGEL);
    if (sleutel.isEmpty()) {
      return database.schrijf(werk);
    }
    if (!SLEUTEL.matcher(sleutel).matches()) {
      throw new OngeldigeGegevens(KOPREGEL, sleutel, "moet 1 tot 200 tekens zonder spaties zijn");
    }
    String eigen = verzoek.gebruiker().id() + " " + sleutel; // nobody gets the answer of another
    if (!bezig.add(eigen)) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "Een verzoek met deze Idempotency-Key loopt nog.");
    }
    try {
      String hash = hash(verzoek);
      return database.schrijf(sessie -> eenmaal(sessie, eigen, hash, werk));
    } finally {
      bezig.remove(eigen);
    }
  }

  private Antwoord eenmaal(Sessie sessie, String sleutel, String hash, Transactie<Antwoord> werk) {
    Optional<IdempotentieStore.Beantwoord> eerder = store.find(sessie, sleutel);
    if (eerder.isPresent()) {
      if (!eerder.get().verzoek().equals(hash)) {
        throw new Probleemfout(
            Probleem.Soort.SLEUTEL_HERGEBRUIKT,
            "Met deze Idempotency-Key is al een ander verzoek gedaan. Kies een nieuwe.");
      }
      return antwoord(eerder.get());
    }
    Antwoord antwoord = werk.voerUit(sessie);
    store.bewaar(
        sessie,
        sleutel,
        new IdempotentieStore.Beantwoord(
            hash,
            antwoord.status(),
            antwoord.kopregels().get("Location"),
            antwoord.kopregels().get("ETag"),
            Verzending.buffer(antwoord).getBytes()));
    return antwoord;
  }

  private static Antwoord antwoord(IdempotentieStore.Beantwoord eerder) {
    Map<String, String> kopregels = new HashMap<>();
    if (eerder.locatie() != null) {
      kopregels.put("Location", eerder.locatie());
    }
    if (eerder.etag() != null) {
      kopregels.put("ETag", eerder.etag());
    }
    return new Antwoord(eerder.status(), Antwoord.JSON, eerder.inhoud(), kopregels);
  }

  private static String hash(Verzoek verzoek) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(
          (verzoek.doel() + "\n" + verzoek.mediatype() + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Objects.requireNonNull(sha.digest(verzoek.bytes())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
