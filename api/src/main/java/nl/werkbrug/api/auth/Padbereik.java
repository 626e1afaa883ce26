package nl.werkbrug.api.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.data.store.Bereiksoort;

/**
 * Which records an address names, by parameter: {@code /v1/vacatures/:id} names aanbod. An address
 * with a record of unknown kind cannot be made, so that no record is left without a scope.
 */
public record Padbereik(Map<String, Bereiksoort> parameters) {
  /** By the part of the path before {@code :id}, or by the name of the parameter. */
  private static final Map<String, Bereiksoort> SOORTEN =
      Map.ofEntries(
          Map.entry("werkzoekenden", Bereiksoort.WERKZOEKENDE),
          Map.entry("mensen", Bereiksoort.WERKZOEKENDE),
          Map.entry("werkzoekende", Bereiksoort.WERKZOEKENDE),
          Map.entry("voorstellen", Bereiksoort.VOORSTEL),
          Map.entry("plaatsingen", Bereiksoort.PLAATSING),
          Map.entry("reserveringen", Bereiksoort.VOORSTEL),
          Map.entry("voorstel", Bereiksoort.VOORSTEL),
          Map.entry("vacatures", Bereiksoort.AANBOD),
          Map.entry("arrangementen", Bereiksoort.AANBOD),
          Map.entry("werk", Bereiksoort.AANBOD),
          Map.entry("aanbod", Bereiksoort.AANBOD),
          Map.entry("werkgevers", Bereiksoort.WERKGEVER),
          Map.entry("jobcoaches", Bereiksoort.JOBCOACH),
          Map.entry("matchingsrondes", Bereiksoort.MATCHINGSRONDE),
          Map.entry("rondes", Bereiksoort.MATCHINGSRONDE),
          Map.entry("beleidskaders", Bereiksoort.BELEIDSKADER),
          Map.entry("beleid", Bereiksoort.BELEIDSKADER),
          Map.entry("organisaties", Bereiksoort.GEDEELD),
          Map.entry("gemeenten", Bereiksoort.GEDEELD),
          Map.entry("beroepen", Bereiksoort.GEDEELD),
          Map.entry("importen", Bereiksoort.GEDEELD),
          Map.entry("gebruikers", Bereiksoort.GEDEELD),
          Map.entry("api-sleutels", Bereiksoort.GEDEELD),
          Map.entry("verwerkingsactiviteiten", Bereiksoort.GEDEELD),
          Map.entry("versie", Bereiksoort.GEDEELD),
          Map.entry("contactmoment", Bereiksoort.GEDEELD),
          Map.entry("webhook", Bereiksoort.GEDEELD));

  public Padbereik {
    parameters = Map.copyOf(parameters);
  }

  /**
   * Of a path such as {@code /v1/werkgevers/:id/voorstellen/:voorstel}.
   *
   * @throws IllegalArgumentException when it has a parameter of unknown kind
   */
  public static Padbereik van(String pad) {
    Map<String, Bereiksoort> gevonden = new LinkedHashMap<>();
    String vorige = "";
    for (String deel : pad.split("/", -1)) {
      if (deel.startsWith(":")) {
        String naam = deel.substring(1);
        Bereiksoort soort = SOORTEN.get(naam.equals("id") ? vorige : naam);
        if (soort == null) {
          throw new IllegalArgumentException(
              "Zet in Padbereik van wie :%s in %s is.".formatted(naam, pad));
        }
        gevonden.put(naam, soort);
      }
      vorige = deel;
    }
    return new Padbereik(gevonden);
  }
}
