package nl.werkbrug.api.auth;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.data.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Writes refused requests and failed logins into the audit chain: which account, which route, why.
 * Never what was sent, nor from where. Bounded, so that nobody can fill the chain: a minute holds
 * at most {@value #PER_MINUUT} lines, and {@value #PER_ACCOUNT} of one account; how many were left
 * out stands in the next line. Thread-safe.
 */
public final class Weigeringen {
  public static final int PER_MINUUT = 60;
  public static final int PER_ACCOUNT = 10;

  /** Who is not known to the service. */
  public static final String ONBEKEND = "onbekend";

  private static final Logger LOG = LoggerFactory.getLogger(Weigeringen.class);

  private final Database database;
  private final AuditStore store;
  private final Clock klok;
  private final Map<String, Integer> perAccount = new HashMap<>();
  private long minuut;
  private int ditMinuut;
  private long overgeslagen;

  public Weigeringen(Database database, AuditStore store, Clock klok) {
    this.database = database;
    this.store = store;
    this.klok = klok;
  }

  /**
   * Writes down that this was refused. What goes wrong in writing does not change the refusal.
   *
   * @param wie account, or {@link #ONBEKEND}
   * @param wat the route, or what was tried
   * @param reden a code
   */
  public void leg(String wie, Set<Functie> functies, String wat, String reden) {
    long weg = ruimte(wie);
    if (weg < 0) {
      return;
    }
    try {
      database.wijzig(
          sessie ->
              store.schrijf(
                  sessie,
                  new AuditStore.Handeling(
                      wie,
                      functies.stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                      "GEWEIGERD " + wat,
                      "reden=" + reden + (weg == 0 ? "" : " overgeslagen=" + weg),
                      trace())));
    } catch (RuntimeException e) {
      LOG.error("een weigering is niet vastgelegd", e);
    }
  }

  private static String trace() {
    String trace = MDC.get("trace");
    return trace == null ? UUID.randomUUID().toString().replace("-", "") : trace;
  }

  /** How many were left out since the last line; -1 when this one is left out too. */
  private synchronized long ruimte(String wie) {
    long nu = klok.instant().getEpochSecond() / 60;
    if (nu != minuut) {
      minuut = nu;
      ditMinuut = 0;
      perAccount.clear();
    }
    if (ditMinuut >= PER_MINUUT || perAccount.getOrDefault(wie, 0) >= PER_ACCOUNT) {
      overgeslagen++;
      return -1;
    }
    ditMinuut++;
    perAccount.merge(wie, 1, Integer::sum);
    long weg = overgeslagen;
    overgeslagen = 0;
    return weg;
  }
}
