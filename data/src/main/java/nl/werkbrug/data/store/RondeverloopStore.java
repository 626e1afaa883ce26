package nl.werkbrug.data.store;

import java.util.Optional;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.json.DomeinJson;

/** How the score and gap of each round went on, as one JSON document. */
public final class RondeverloopStore {
  private final Database database;

  public RondeverloopStore(Database database) {
    this.database = database;
  }

  /** Adds or replaces it. */
  public void bewaar(Sessie sessie, RondeId ronde, Object verloop) {
    sessie.voerUit(
        "INSERT INTO rondeverloop (ronde, document) VALUES (?, ?)"
            + " ON CONFLICT (ronde) DO UPDATE SET document = excluded.document",
        ronde.waarde(),
        DomeinJson.schrijf(verloop));
  }

  public <T> Optional<T> find(RondeId ronde, Class<T> type) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT document FROM rondeverloop WHERE ronde = ?",
                rij -> Document.lees(rij.getString(1), type),
                ronde.waarde()));
  }
}
