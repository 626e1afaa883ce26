package nl.werkbrug.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.IdempotentieStore;
import nl.werkbrug.data.store.Sessie;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a POST once, however often a client sends it with the same {@code Idempotency-Key}.
 * That it was done is stored in the transaction that does it, with the answer when that transaction
 * makes it, and else the answer follows. What changed nothing, or was undone, may be tried again.
 */
public final class Idempotentie {
  private static final String KOPREGEL = "Idempotency-Key";
  private static final Pattern SLEUTEL = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final int ZONDER_ANTWOORD = 0;

  private final Database database;
  private final IdempotentieStore store = new IdempotentieStore();
  private final Set<String> bezig = ConcurrentHashMap.newKeySet();

  public Idempotentie(Database database) {
    this.database = database;
  }

  /** What {@code werk} answers, or the answer that it gave before. */
  Antwoord eenmaal(Verzoek verzoek, Callable<Antwoord> werk) throws Exception {
    String sleutel = verzoek.kopregel(KOPREGEL);
    if (sleutel.isEmpty()) {
      return werk.call();
    }
    if (!SLEUTEL.matcher(sleutel).matches()) {
      Gegevensfout fout =
          new Gegevensfout(KOPREGEL, sleutel, "moet 1 tot 200 tekens zonder spaties zijn");
      verzoek.fout(fout); // told with what else is wrong
      return database.metWijzigingsregel(
          (sessie, uitkomst) -> {
            throw new OngeldigeGegevens(List.of(fout));
          },
          werk);
    }
    // Nobody gets the answer of another.
    String eigen = hash((verzoek.gebruiker().id() + " " + sleutel).getBytes(UTF_8));
    if (!bezig.add(eigen)) {
      throw looptNog();
    }
    try {
      String hash = hash(verzoek, sleutel);
      Optional<IdempotentieStore.Beantwoord> eerder =
          database.lees(sessie -> store.find(sessie, eigen));
      return eerder.isPresent()
          ? herhaald(eerder.get(), hash)
          : new Uitvoering(eigen, hash).van(werk);
    } finally {
      bezig.remove(eigen);
    }
  }

  /** The one time that a request is carried out. */
  private final class Uitvoering {
    private final String sleutel;
    private final String hash;
    private boolean gelegd;
    private @Nullable Antwoord bewaard;

    Uitvoering(String sleutel, String hash) {
      this.sleutel = sleutel;
      this.hash = hash;
    }

    Antwoord van(Callable<Antwoord> werk) throws Exception {
      Antwoord antwoord = database.metWijzigingsregel(this::leg, werk);
      if (gelegd && !antwoord.equals(bewaard)) {
        database.wijzig(sessie -> bewaar(sessie, antwoord));
      }
      return antwoord;
    }

    private void leg(Sessie sessie, @Nullable Object uitkomst) {
      if (!gelegd && store.find(sessie, sleutel).isPresent()) {
        throw looptNog(); // on another node
      }
      gelegd = true;
      bewaar(sessie, uitkomst instanceof Antwoord antwoord ? antwoord : null);
    }

    private void bewaar(Sessie sessie, @Nullable Antwoord antwoord) {
      bewaard = antwoord;
      store.bewaar(sessie, sleutel, beantwoord(hash, antwoord));
    }
  }

  private static IdempotentieStore.Beantwoord beantwoord(String hash, @Nullable Antwoord antwoord) {
    if (antwoord == null) {
      return new IdempotentieStore.Beantwoord(hash, ZONDER_ANTWOORD, null, null, new byte[0]);
    }
    return new IdempotentieStore.Beantwoord(
        hash,
        antwoord.geheim() ? ZONDER_ANTWOORD : antwoord.status(),
        antwoord.kopregels().get("Location"),
        antwoord.kopregels().get("ETag"),
        antwoord.geheim() ? new byte[0] : Verzending.buffer(antwoord).getBytes());
  }

  private static Antwoord herhaald(IdempotentieStore.Beantwoord eerder, String hash) {
    if (!eerder.verzoek().equals(hash)) {
      throw new Probleemfout(
          Probleem.Soort.SLEUTEL_HERGEBRUIKT,
          "Met deze Idempotency-Key is al een ander verzoek gedaan. Kies een nieuwe.");
    }
    if (eerder.status() == ZONDER_ANTWOORD) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT,
          "Dit verzoek is al uitgevoerd%s. Het antwoord is niet bewaard: er staat een geheim in, of"
                  .formatted(eerder.locatie() == null ? "" : " (zie " + eerder.locatie() + ")")
              + " de dienst stopte. Kijk wat er nu staat. Doe het zo nodig opnieuw met een andere"
              + " Idempotency-Key.");
    }
    Map<String, String> kopregels = new HashMap<>();
    if (eerder.locatie() != null) {
      kopregels.put("Location", eerder.locatie());
    }
    if (eerder.etag() != null) {
      kopregels.put("ETag", eerder.etag());
    }
    return new Antwoord(
        eerder.status(),
        eerder.status() < 400 ? Antwoord.JSON : Antwoord.PROBLEEM,
        eerder.inhoud(),
        kopregels);
  }

  private static Probleemfout looptNog() {
    return new Probleemfout(
        Probleem.Soort.CONFLICT, "Een verzoek met deze Idempotency-Key loopt nog.");
  }

  /** With the key in it, which is stored nowhere: the body may hold a password to guess. */
  private static String hash(Verzoek verzoek, String sleutel) {
    String kop =
        String.join(
            "\n", sleutel, verzoek.doel(), verzoek.mediatype(), verzoek.kopregel("If-Match"), "");
    return hash(kop.getBytes(UTF_8), verzoek.bytes());
  }

  static String hash(byte[]... delen) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] deel : delen) {
        sha.update(deel);
      }
      return HexFormat.of().formatHex(Objects.requireNonNull(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
