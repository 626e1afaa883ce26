package nl.werkbrug.data.store;

import java.util.TreeSet;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty database before each test; every kind of database runs all of them. */
abstract class DatabaseContract {
  protected Database database;
  protected RegioStore regios;
  protected Wijzigingslog log;

  /** A database without anything in it. */
  abstract Database leeg();

  @BeforeEach
  void open() {
    database = leeg();
    regios = new RegioStore(database);
    log = new Wijzigingslog(database);
  }

  @AfterEach
  void sluit() {
    database.close();
  }

  static Organisatie organisatie(String id) {
    return new Organisatie(
        new OrganisatieId(id), "Organisatie " + id, Organisatie.Soort.GEMEENTE, new TreeSet<>());
  }
}
