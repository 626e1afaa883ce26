package nl.werkbrug.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * Whose data were read or changed, in which operation and for which activity. Only ever added to.
 * Bron: Logboek dataverwerkingen 1.0.
 */
public final class VerwerkingStore {
  private final Database database;
  private final AuditStore audit;

  /** How an operation ended. */
  public enum Status {
    OK("Ok"),
    ERROR("Error");

    private final String naam;

    Status(String naam) {
      this.naam = naam;
    }

    /** As the standard spells it. */
    public String naam() {
      return naam;
    }
  }

  /**
   * A line.
   *
   * @param ouder the operation that this is a part of, here or elsewhere, or null
   * @param naam the route, or what the service does by itself
   * @param activiteit id in the register of processing activities
   * @param betrokkene pseudonym; null when the operation is about several people, each with a line
   *     of their own, or about somebody who is no longer known
   * @param verwerker the application that asked, or null
   */
  public record Verwerking(
      String trace,
      String span,
      @Nullable String ouder,
      Status status,
      String naam,
      Instant begin,
      Instant einde,
      String activiteit,
      @Nullable String betrokkene,
      @Nullable String verwerker) {

    /** A part of it, about one of several people. */
    Verwerking voor(String een) {
      return new Verwerking(
          trace, Spoor.span(), span, status, naam, begin, einde, activiteit, een, verwerker);
    }
  }

  /** A line that is kept, by number. */
  public record Regel(long nummer, Verwerking wat) {}

  /**
   * Which lines.
   *
   * @param na number of the line before the first
   * @param van ended at or after it, or null
   * @param tot ended before it, or null
   * @param betrokkene about this person only, or null
   */
  public record Vraag(
      long na,
      @Nullable Instant van,
      @Nullable Instant tot,
      @Nullable WerkzoekendeId betrokkene,
      int hoogstens) {}

  public VerwerkingStore(Database database) {
    this.database = database;
    audit = new AuditStore(database);
  }

  /** Adds lines, as part of the transaction of what they tell. */
  public void schrijf(Sessie sessie, List<Verwerking> regels) {
    long nummer =
        sessie
            .eerste("SELECT coalesce(max(nummer), 0) FROM verwerking", rij -> rij.getLong(1))
            .orElse(0L);
    List<@Nullable Object[]> rijen = new ArrayList<>(regels.size());
    for (Verwerking een : regels) {
      rijen.add(
          new @Nullable Object[] {
            ++nummer,
            een.trace(),
            een.span(),
            een.ouder(),
            een.status().name(),
            een.naam(),
            een.begin().toEpochMilli(),
            een.einde().toEpochMilli(),
            een.activiteit(),
            een.betrokkene(),
            een.verwerker()
          });
    }
    sessie.voerUitVoorAlle(
        "INSERT INTO verwerking (nummer, trace, span, ouder, status, naam, begin_ms, einde_ms,"
            + " activiteit, betrokkene, verwerker) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rijen);
  }

  /**
   * Adds a line for an operation, and one below it for each of these people that is still known.
   *
   * @param geheel without a betrokkene
   */
  public void schrijf(Sessie sessie, Verwerking geheel, Collection<WerkzoekendeId> mensen) {
    List<Verwerking> regels = new ArrayList<>(mensen.size() + 1);
    regels.add(geheel);
    for (String betrokkene : audit.pseudoniemen(sessie, mensen).values()) {
      regels.add(geheel.voor(betrokkene));
    }
    schrijf(sessie, regels);
  }

  /** Whom a record is about; empty when there is no such record, or it is about nobody. */
  public Optional<WerkzoekendeId> persoon(Sessie sessie, Bereiksoort soort, String id) {
    return switch (soort) {
      case WERKZOEKENDE -> persoon(sessie, "SELECT id FROM werkzoekende WHERE id = ?", id);
      case VOORSTEL -> persoon(sessie, "SELECT werkzoekende FROM voorstel WHERE id = ?", id);
      case PLAATSING -> persoon(sessie, "SELECT werkzoekende FROM plaatsing WHERE id = ?", id);
      case AANBOD, WERKGEVER, JOBCOACH, MATCHINGSRONDE, BELEIDSKADER, GEDEELD -> Optional.empty();
    };
  }

  private static Optional<WerkzoekendeId> persoon(Sessie sessie, String sql, String id) {
    return sessie.eerste(sql, rij -> new WerkzoekendeId(rij.getString(1)), id);
  }

  /** The lines that fit, oldest first. */
  public List<Regel> lees(Vraag vraag) {
    StringBuilder sql =
        new StringBuilder(
            "SELECT nummer, trace, span, ouder, status, naam, begin_ms, einde_ms, activiteit,"
                + " betrokkene, verwerker FROM verwerking WHERE nummer > ?");
    List<@Nullable Object> waarden = new ArrayList<>();
    waarden.add(vraag.na());
    if (vraag.van() != null) {
      sql.append(" AND einde_ms >= ?");
      waarden.add(vraag.van().toEpochMilli());
    }
    if (vraag.tot() != null) {
      sql.append(" AND einde_ms < ?");
      waarden.add(vraag.tot().toEpochMilli());
    }
    if (vraag.betrokkene() != null) {
      sql.append(" AND betrokkene = (SELECT pseudoniem FROM pseudoniem WHERE werkzoekende = ?)");
      waarden.add(vraag.betrokkene().waarde());
    }
    sql.append(" ORDER BY nummer LIMIT ?");
    waarden.add(vraag.hoogstens());
    return database.lees(
        sessie -> sessie.lijst(sql.toString(), VerwerkingStore::regel, waarden.toArray()));
  }

  private static Regel regel(ResultSet rij) throws SQLException {
    return new Regel(
        rij.getLong(1),
        new Verwerking(
            rij.getString(2),
            rij.getString(3),
            rij.getString(4),
            Status.valueOf(rij.getString(5)),
            rij.getString(6),
            Instant.ofEpochMilli(rij.getLong(7)),
            Instant.ofEpochMilli(rij.getLong(8)),
            rij.getString(9),
            rij.getString(10),
            rij.getString(11)));
  }
}
