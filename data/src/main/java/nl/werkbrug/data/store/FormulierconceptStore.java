package nl.werkbrug.data.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.data.json.DomeinJson;

/** Forms about work that are not complete yet, as they were typed; each for one user alone. */
public final class FormulierconceptStore {
  private static final Duration BEWAARTIJD = Duration.ofDays(30);
  private static final TypeReference<LinkedHashMap<String, List<String>>> VELDEN =
      new TypeReference<>() {};

  private final Database database;

  public FormulierconceptStore(Database database) {
    this.database = database;
  }

  /**
   * What was filled in.
   *
   * @param velden values by name of the field, in the order of the form
   */
  public record Concept(Map<String, List<String>> velden, Instant moment) {}

  /** Empty when this user kept nothing of this form. */
  public Optional<Concept> find(String gebruiker, String formulier) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT velden, moment FROM formulierconcept WHERE gebruiker = ? AND formulier = ?",
                rij -> new Concept(lees(rij.getString(1)), Instant.parse(rij.getString(2))),
                gebruiker,
                formulier));
  }

  /** Keeps it in the place of what was kept before; what is older than 30 days goes. */
  public void bewaar(
      String gebruiker, String formulier, Map<String, List<String>> velden, Instant nu) {
    database.wijzig(
        sessie -> {
          sessie.voerUit(
              "DELETE FROM formulierconcept WHERE moment < ?", nu.minus(BEWAARTIJD).toString());
          sessie.voerUit(
              "INSERT INTO formulierconcept (gebruiker, formulier, velden, moment)"
                  + " VALUES (?, ?, ?, ?) ON CONFLICT (gebruiker, formulier) DO UPDATE SET"
                  + " velden = excluded.velden, moment = excluded.moment",
              gebruiker,
              formulier,
              schrijf(velden),
              nu.toString());
        });
  }

  /** Throws it away; nothing happens when there is none. */
  public void wis(String gebruiker, String formulier) {
    database.wijzig(
        sessie ->
            sessie.voerUit(
                "DELETE FROM formulierconcept WHERE gebruiker = ? AND formulier = ?",
                gebruiker,
                formulier));
  }

  private static String schrijf(Map<String, List<String>> velden) {
    try {
      return DomeinJson.mapper().writeValueAsString(velden);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> lees(String json) {
    try {
      return DomeinJson.mapper().readValue(json, VELDEN);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
