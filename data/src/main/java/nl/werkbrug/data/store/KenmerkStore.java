package nl.werkbrug.data.store;

import java.util.Optional;

/** What is kept about the database as a whole. */
public final class KenmerkStore {
  private static final String VERZONNEN = "verzonnen";

  private final Database database;

  public KenmerkStore(Database database) {
    this.database = database;
  }

  /** Whether everything in it was invented, so that nobody's privacy is at stake. */
  public boolean isVerzonnen() {
    return find(VERZONNEN).isPresent();
  }

  /** Marks the database as invented, or takes that mark away for good. */
  public void zetVerzonnen(boolean verzonnen) {
    database.wijzig(
        sessie -> {
          sessie.voerUit("DELETE FROM kenmerk WHERE naam = ?", VERZONNEN);
          if (verzonnen) {
            sessie.voerUit("INSERT INTO kenmerk (naam, waarde) VALUES (?, 'ja')", VERZONNEN);
          }
        });
  }

  private Optional<String> find(String naam) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT waarde FROM kenmerk WHERE naam = ?", rij -> rij.getString(1), naam));
  }
}
