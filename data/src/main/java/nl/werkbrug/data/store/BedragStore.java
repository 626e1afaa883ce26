package nl.werkbrug.data.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.beleid.Bedrag;

/** Dated amounts that the beheerder entered. */
public final class BedragStore {
  private final Database database;

  public BedragStore(Database database) {
    this.database = database;
  }

  /** In order of soort and first day. */
  public List<Bedrag> list() {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT soort, vanaf, cent, bron FROM bedrag ORDER BY soort, vanaf",
                rij ->
                    new Bedrag(
                        Bedrag.Soort.valueOf(rij.getString(1)),
                        LocalDate.parse(rij.getString(2)),
                        rij.getLong(3),
                        rij.getString(4))));
  }

  /** Adds an amount, or replaces the one of the same soort and day. */
  public void bewaar(Bedrag bedrag, String wie, Instant moment) {
    database.wijzig(
        sessie ->
            sessie.voerUit(
                "INSERT INTO bedrag (soort, vanaf, cent, bron, wie, moment)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (soort, vanaf) DO UPDATE SET"
                    + " cent = excluded.cent, bron = excluded.bron, wie = excluded.wie,"
                    + " moment = excluded.moment",
                bedrag.soort().name(),
                bedrag.vanaf().toString(),
                bedrag.cent(),
                bedrag.bron(),
                wie,
                moment.toString()));
  }
}
