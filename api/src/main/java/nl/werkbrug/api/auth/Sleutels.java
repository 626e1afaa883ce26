package nl.werkbrug.api.auth;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.ApiSleutel;
import nl.werkbrug.data.store.ApiSleutelStore;
import nl.werkbrug.data.store.Sessie;
import org.jspecify.annotations.Nullable;

/**
 * The keys of machines: {@code wbk_<id>_<secret>}, sent as a bearer. The secret is shown once and
 * kept as a hash; each key has its own bound on requests. Thread-safe.
 */
public final class Sleutels {
  /** What the id of a key begins with, where that of an account is a name. */
  private static final String VOORVOEGSEL = "sleutel-";

  private static final Pattern VORM = Pattern.compile("wbk_([a-z0-9]{12})_([A-Za-z0-9_-]{43})");
  private static final int MEESTE_EMMERS = 10_000;
  private static final double MINUUT = 60e9;

  /** A key that was just made, with the only sight of its secret. */
  public record Nieuw(ApiSleutel sleutel, String geheim) {}

  /** What is asked of a new key. */
  public record Vraag(
      String naam,
      Set<Functie> functies,
      @Nullable OrganisatieId organisatie,
      @Nullable WerkgeverId werkgever,
      int perMinuut) {}

  private record Emmer(double over, long moment) {}

  private final ApiSleutelStore store;
  private final Clock klok;
  private final Map<String, Emmer> emmers = new ConcurrentHashMap<>();

  public Sleutels(ApiSleutelStore store, Clock klok) {
    this.store = store;
    this.klok = klok;
  }

  /** Makes a key within a transaction. */
  public Nieuw maak(Sessie sessie, Vraag vraag, String maker) {
    String id = Geheim.hash(Geheim.nieuw()).substring(0, 12);
    String geheim = Geheim.nieuw();
    ApiSleutel sleutel =
        new ApiSleutel(
            id,
            vraag.naam(),
            vraag.functies(),
            vraag.organisatie(),
            vraag.werkgever(),
            vraag.perMinuut(),
            maker,
            klok.instant(),
            null);
    store.maak(sessie, sleutel, Geheim.hash(geheim));
    return new Nieuw(sleutel, "wbk_" + id + "_" + geheim);
  }

  static boolean isSleutel(String drager) {
    return drager.startsWith("wbk_");
  }

  /**
   * Whose key it is, unless it was revoked.
   *
   * @throws TeVaak when it was used too often
   */
  Optional<Gebruiker> find(String drager) {
    Matcher vorm = VORM.matcher(drager);
    if (!vorm.matches()) {
      return Optional.empty();
    }
    Optional<ApiSleutel> sleutel = store.findGeldig(vorm.group(1), Geheim.hash(vorm.group(2)));
    sleutel.ifPresent(this::tel);
    return sleutel.map(
        een ->
            new Gebruiker(
                VOORVOEGSEL + een.id(),
                een.naam(),
                een.functies(),
                een.organisatie(),
                new TreeSet<>(),
                een.werkgever(),
                null,
                een.maker()));
  }

  private void tel(ApiSleutel sleutel) {
    long nu = System.nanoTime();
    int perMinuut = sleutel.perMinuut();
    if (emmers.size() > MEESTE_EMMERS) {
      emmers.clear();
    }
    boolean[] mag = new boolean[1];
    emmers.compute(
        sleutel.id(),
        (id, vorige) -> {
          double over =
              vorige == null
                  ? perMinuut
                  : Math.min(
                      perMinuut, vorige.over() + (nu - vorige.moment()) / MINUUT * perMinuut);
          mag[0] = over >= 1;
          return new Emmer(mag[0] ? over - 1 : over, nu);
        });
    if (!mag[0]) {
      throw new TeVaak(perMinuut);
    }
  }
}
