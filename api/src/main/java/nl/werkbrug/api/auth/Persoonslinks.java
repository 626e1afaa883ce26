package nl.werkbrug.api.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.PersoonslinkStore;
import nl.werkbrug.data.store.Sessie;

/**
 * How a werkzoekende gets in: a personal link, shown once, good for a week and for one use. Using
 * it gives a session of an hour. Thread-safe.
 */
public final class Persoonslinks {
  public static final Duration GELDIG = Duration.ofDays(7);
  public static final Duration SESSIE = Duration.ofHours(1);

  /** Tells these sessions from those of accounts. */
  private static final String VOORVOEGSEL = "wbp_";

  private final PersoonslinkStore store;
  private final Clock klok;
  private final Weigeringen weigeringen;

  /** A link that was just made, with the only sight of its key. */
  public record Nieuw(String sleutel, Instant verloopt) {
    @Override
    public String toString() {
      return "Nieuw[" + verloopt + "]"; // never the key
    }
  }

  public Persoonslinks(PersoonslinkStore store, Clock klok, Weigeringen weigeringen) {
    this.store = store;
    this.klok = klok;
    this.weigeringen = weigeringen;
  }

  /** Makes a link within a transaction; the link before it ends. */
  public Nieuw maak(Sessie sessie, WerkzoekendeId persoon, String maker) {
    String sleutel = Geheim.nieuw();
    Instant verloopt = klok.instant().plus(GELDIG);
    store.maak(sessie, Geheim.hash(sleutel), persoon, maker, verloopt);
    return new Nieuw(sleutel, verloopt);
  }

  /** Ends the link of this person and the session that came of it. */
  public void trekIn(Sessie sessie, WerkzoekendeId persoon) {
    store.trekIn(sessie, persoon);
  }

  /** How the link of this person stands; empty without one, or when it ran out unused. */
  public Optional<PersoonslinkStore.Stand> find(WerkzoekendeId persoon) {
    return store
        .find(persoon)
        .filter(stand -> stand.gebruikt() || stand.verloopt().isAfter(klok.instant()));
  }

  public boolean isBruikbaar(String sleutel) {
    return store.isBruikbaar(Geheim.hash(sleutel), klok.instant());
  }

  /** The token of a new session; empty when the link was used, ran out, ended or never was. */
  public Optional<String> wissel(String sleutel) {
    String token = VOORVOEGSEL + Geheim.nieuw();
    Instant nu = klok.instant();
    if (store.wissel(Geheim.hash(sleutel), nu, Geheim.hash(token), nu.plus(SESSIE))) {
      return Optional.of(token);
    }
    weigeringen.leg(Weigeringen.ONBEKEND, Set.of(), "inloggen", "persoonslink");
    return Optional.empty();
  }

  static boolean isSessie(String token) {
    return token.startsWith(VOORVOEGSEL);
  }

  /** Whose session it is, unless it is over. */
  Optional<Gebruiker> findGebruiker(String token) {
    return store
        .findSessie(Geheim.hash(token), klok.instant())
        .map(
            een ->
                new Gebruiker(
                    "persoon-" + een.pseudoniem(),
                    "werkzoekende",
                    Set.of(Functie.WERKZOEKENDE),
                    null,
                    new TreeSet<>(),
                    null,
                    een.werkzoekende(),
                    null));
  }

  void einde(String token) {
    store.einde(Geheim.hash(token));
  }
}
