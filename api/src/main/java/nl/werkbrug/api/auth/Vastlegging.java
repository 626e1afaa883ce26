package nl.werkbrug.api.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;

/**
 * Writes down who did or saw what. A change and its line are one transaction. What everybody who
 * works here may read, policy included, is about nobody, and reading it is not written down.
 */
public final class Vastlegging {
  private final Database database;
  private final AuditStore store;

  public Vastlegging(Database database, AuditStore store) {
    this.database = database;
    this.store = store;
  }

  /** A request that was let in. */
  public record Aanvraag(
      Gebruiker wie,
      String methode,
      String pad,
      Toegang toegang,
      Padbereik padbereik,
      Map<String, String> parameters,
      String trace) {
    public Aanvraag {
      parameters = Map.copyOf(parameters);
    }

    boolean isVastTeLeggen() {
      boolean leest = methode.equals("GET") || methode.equals("HEAD");
      return !leest || !toegang.functies().contains(Functie.BELEID);
    }
  }

  /** Runs the route; one that fails has done and shown nothing, and leaves no line. */
  public <T> T voerUit(Aanvraag aanvraag, Callable<T> route) throws Exception {
    if (!aanvraag.isVastTeLeggen()) {
      return route.call();
    }
    return database.metVastlegging(
        sessie -> {
          Map<String, String> records = new LinkedHashMap<>();
          aanvraag
              .parameters()
              .forEach(
                  (naam, waarde) -> {
                    Bereiksoort soort = aanvraag.padbereik().parameters().get(naam);
                    records.put(
                        naam,
                        soort == Bereiksoort.WERKZOEKENDE && waarde.matches("[A-Za-z0-9._-]{1,64}")
                            ? store.pseudoniem(sessie, new WerkzoekendeId(waarde))
                            : waarde);
                  });
          store.schrijf(
              sessie,
              new AuditStore.Handeling(
                  aanvraag.wie().id(),
                  aanvraag.wie().functies().stream()
                      .map(Enum::name)
                      .collect(Collectors.joining(",")),
                  aanvraag.methode() + " " + aanvraag.pad(),
                  records.entrySet().stream()
                      .map(een -> een.getKey() + "=" + een.getValue())
                      .sorted()
                      .collect(Collectors.joining(" ")),
                  aanvraag.trace()));
        },
        route);
  }
}
