package nl.werkbrug.api.configure;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkbrug.api.auth.Persoonslinks;
import nl.werkbrug.api.auth.Wachtwoorden;
import nl.werkbrug.api.auth.Weigeringen;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Account;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.data.store.PersoonslinkStore;
import nl.werkbrug.data.store.RegioStore;
import org.jspecify.annotations.Nullable;

/**
 * A real service with real data, so that everybody has to log in, and a clock that can be moved.
 */
final class Inlogproef implements AutoCloseable {
  static final String WACHTWOORD = "een lang en vreemd woord";

  /** One hash for all accounts of a test: making it is slow on purpose. */
  private static final String HASH = Wachtwoorden.maak(WACHTWOORD, "iemand");

  private final AtomicReference<Instant> nu =
      new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));
  private final Werkbrug werkbrug;
  private final Proefdienst dienst;
  private final AccountStore accounts;
  private final Map<String, String> tokens = new HashMap<>();

  private Inlogproef(Path map, boolean metRegio, Instellingen instellingen) throws Exception {
    Clock klok = klok(nu::get);
    werkbrug = Werkbrug.open(map, instellingen, klok);
    if (metRegio) {
      new RegioStore(werkbrug.database()).bewaar(Proefdienst.regio());
      werkbrug.index().volg();
    }
    dienst = Proefdienst.van(werkbrug);
    accounts = new AccountStore(werkbrug.database());
  }

  private static Clock klok(InstantSource bron) {
    return bron.withZone(ZoneOffset.UTC);
  }

  static Inlogproef leeg(Path map) throws Exception {
    return new Inlogproef(map, false, Instellingen.standaard());
  }

  static Inlogproef metRegio(Path map) throws Exception {
    return new Inlogproef(map, true, Instellingen.standaard());
  }

  /** With the region, and these settings. */
  static Inlogproef met(Path map, Instellingen instellingen) throws Exception {
    return new Inlogproef(map, true, instellingen);
  }

  Instant nu() {
    return nu.get();
  }

  Proefdienst dienst() {
    return dienst;
  }

  Werkbrug werkbrug() {
    return werkbrug;
  }

  void verstrijk(Duration tijd) {
    nu.updateAndGet(moment -> moment.plus(tijd));
  }

  /** Makes an account with {@link #WACHTWOORD}. */
  void maak(
      String id,
      Set<Functie> functies,
      @Nullable OrganisatieId organisatie,
      @Nullable WerkgeverId werkgever) {
    Account account =
        new Account(
            id,
            "Naam van " + id,
            null,
            EnumSet.copyOf(functies),
            organisatie,
            new TreeSet<>(),
            werkgever,
            true,
            HASH,
            0,
            Instant.EPOCH);
    werkbrug.database().wijzig(sessie -> accounts.maak(sessie, account));
  }

  void maak(String id, Functie functie) {
    maak(id, Set.of(functie), null, null);
  }

  HttpResponse<String> login(String id, String wachtwoord) {
    return dienst.post(
        "/v1/sessies", "{\"gebruiker\":\"%s\",\"wachtwoord\":\"%s\"}".formatted(id, wachtwoord));
  }

  /** The bearer of this account, logged in once per test. */
  String token(String id) {
    return tokens.computeIfAbsent(
        id, naam -> Contractcontrole.houdt(login(naam, WACHTWOORD)).path("token").asText());
  }

  /** From now on this name is somebody who used a personal link. */
  void metPersoonslink(String naam, WerkzoekendeId persoon) {
    tokens.put(naam, wissel(persoonslink(persoon)).orElseThrow());
  }

  /** The key of a new personal link. */
  String persoonslink(WerkzoekendeId persoon) {
    return werkbrug
        .database()
        .schrijf(sessie -> links().maak(sessie, persoon, "consulent"))
        .sleutel();
  }

  Optional<String> wissel(String sleutel) {
    return links().wissel(sleutel);
  }

  /** Runs a round and gives its voorstellen. */
  JsonNode ronde(String wie) {
    String ronde = reken(wie, "/v1/matchingsrondes");
    return Contractcontrole.houdt(als(wie, "GET", ronde + "/voorstellen?aantal=200", null))
        .path("items");
  }

  /** Starts a round, or replans one, and gives its address once it is done. */
  String reken(String wie, String pad) {
    String ronde =
        als(wie, "POST", pad, "{\"peildatum\":\"2026-11-02\"}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return volg(wie, ronde, "KLAAR");
  }

  /** Asks for the round until it has this state, and gives its address. */
  String volg(String wie, String ronde, String gezocht) {
    long einde = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (System.nanoTime() < einde) {
      String status = Contractcontrole.houdt(als(wie, "GET", ronde, null)).path("status").asText();
      if (status.equals(gezocht)) {
        return ronde;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("de ronde werd niet " + gezocht);
  }

  private Persoonslinks links() {
    Clock klok = klok(nu::get);
    return new Persoonslinks(
        new PersoonslinkStore(werkbrug.database()),
        klok,
        new Weigeringen(werkbrug.database(), new AuditStore(werkbrug.database()), klok));
  }

  HttpResponse<String> als(String id, String methode, String pad, @Nullable String json) {
    return metToken(token(id), methode, pad, json);
  }

  HttpResponse<String> metToken(String token, String methode, String pad, @Nullable String json) {
    return dienst.stuur(
        HttpRequest.newBuilder(URI.create(dienst.adres(pad)))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("If-Match", "*")
            .method(
                methode,
                json == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  @Override
  public void close() {
    dienst.close();
  }
}
