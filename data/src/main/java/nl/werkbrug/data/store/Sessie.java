package nl.werkbrug.data.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * One transaction on the database. Lives as long as the {@link Transactie} that got it, on the
 * thread that runs it.
 */
public final class Sessie {

  /** Reads one row. */
  interface Rijlezer<T> {
    T lees(ResultSet rij) throws SQLException;
  }

  private static final int LEESBLOK = 500;

  private final Connection verbinding;
  private final boolean schrijven;
  private final Instant moment;
  private final @Nullable String trace;
  private final Set<String> mensen = new LinkedHashSet<>();
  private long laatste = -1;
  private boolean gewijzigd;
  private @Nullable Opslagfout fout;

  Sessie(Connection verbinding, boolean schrijven, Instant moment, @Nullable String trace) {
    this.verbinding = verbinding;
    this.trace = trace;
    this.schrijven = schrijven;
    this.moment = moment;
  }

  /** When the transaction began. */
  Instant moment() {
    return moment;
  }

  /** The trace of the request that this is done for; empty when there is none. */
  Optional<String> trace() {
    return Optional.ofNullable(trace);
  }

  /** The people whose record was changed so far. */
  public Set<WerkzoekendeId> mensen() {
    return mensen.stream()
        .map(WerkzoekendeId::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether it wrote anything so far. */
  boolean heeftGewijzigd() {
    return gewijzigd;
  }

  <T> List<T> lijst(String sql, Rijlezer<T> lezer, @Nullable Object... waarden) {
    List<T> rijen = new ArrayList<>();
    verwerk(sql, lezer, rijen::add, waarden);
    return rijen;
  }

  <T> Optional<T> eerste(String sql, Rijlezer<T> lezer, @Nullable Object... waarden) {
    return lijst(sql, lezer, waarden).stream().findFirst();
  }

  /** Hands over row after row, without keeping them. */
  <T> void verwerk(
      String sql, Rijlezer<T> lezer, Consumer<? super T> afnemer, @Nullable Object... waarden) {
    try (PreparedStatement opdracht = bereid(sql, waarden)) {
      opdracht.setFetchSize(LEESBLOK);
      try (ResultSet rijen = opdracht.executeQuery()) {
        while (rijen.next()) {
          afnemer.accept(lezer.lees(rijen));
        }
      }
    } catch (SQLException e) {
      throw mislukt(e);
    }
  }

  /**
   * Hands over the documents in the first column, in order and on this thread. They are parsed a
   * block at a time on all cores, so that no more than a block is kept.
   */
  <T> void verwerkDocumenten(
      String sql, Class<T> type, Consumer<? super T> afnemer, @Nullable Object... waarden) {
    List<String> blok = new ArrayList<>(LEESBLOK);
    Runnable geefDoor =
        () -> {
          blok.parallelStream().map(json -> Document.lees(json, type)).toList().forEach(afnemer);
          blok.clear();
        };
    verwerk(
        sql,
        rij -> rij.getString(1),
        json -> {
          blok.add(json);
          if (blok.size() == LEESBLOK) {
            geefDoor.run();
          }
        },
        waarden);
    geefDoor.run();
  }

  /** Number of rows touched. */
  int voerUit(String sql, @Nullable Object... waarden) {
    eisSchrijven();
    try (PreparedStatement opdracht = bereid(sql, waarden)) {
      int rijen = opdracht.executeUpdate();
      gewijzigd |= rijen > 0;
      return rijen;
    } catch (SQLException e) {
      throw mislukt(e);
    }
  }

  /** The same statement for every row of values, in one batch. */
  void voerUitVoorAlle(String sql, List<@Nullable Object[]> rijen) {
    eisSchrijven();
    eisHeel();
    if (rijen.isEmpty()) {
      return;
    }
    try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
      for (@Nullable Object[] rij : rijen) {
        vul(opdracht, rij);
        opdracht.addBatch();
      }
      opdracht.executeBatch();
      gewijzigd = true;
    } catch (SQLException e) {
      throw mislukt(e);
    }
  }

  /** Adds a line to the change log for each id. */
  void log(Soort soort, Collection<String> ids, boolean verwijderd) {
    if (ids.isEmpty()) {
      return;
    }
    if (soort == Soort.WERKZOEKENDE) {
      mensen.addAll(ids);
    }
    long nummer = laatsteNummer();
    List<@Nullable Object[]> regels = new ArrayList<>(ids.size());
    for (String id : ids) {
      nummer++;
      regels.add(new @Nullable Object[] {nummer, soort.name(), id, verwijderd, moment.toString()});
    }
    voerUitVoorAlle(
        "INSERT INTO wijziging (nummer, soort, id, verwijderd, moment) VALUES (?, ?, ?, ?, ?)",
        regels);
    voerUit("UPDATE teller SET laatste = ? WHERE id = 1", nummer);
    laatste = nummer;
  }

  long laatsteNummer() {
    if (laatste < 0) {
      laatste =
          eerste("SELECT laatste FROM teller WHERE id = 1", rij -> rij.getLong(1)).orElseThrow();
    }
    return laatste;
  }

  /** For what works on whatever tables there are. */
  Connection verbinding() {
    eisHeel();
    return verbinding;
  }

  /** After a failed statement the transaction is lost, whoever caught the failure. */
  void eisHeel() {
    if (fout != null) {
      throw fout;
    }
  }

  private Opslagfout mislukt(SQLException oorzaak) {
    fout = Opslagfout.van(oorzaak);
    return fout;
  }

  private void eisSchrijven() {
    if (!schrijven) {
      throw new IllegalStateException("Schrijven kan alleen in Database.schrijf");
    }
  }

  private PreparedStatement bereid(String sql, @Nullable Object[] waarden) throws SQLException {
    eisHeel();
    PreparedStatement opdracht = verbinding.prepareStatement(sql);
    try {
      vul(opdracht, waarden);
      return opdracht;
    } catch (SQLException e) {
      opdracht.close();
      throw e;
    }
  }

  private static void vul(PreparedStatement opdracht, @Nullable Object[] waarden)
      throws SQLException {
    for (int i = 0; i < waarden.length; i++) {
      switch (waarden[i]) {
        case null -> opdracht.setString(i + 1, null);
        case String tekst -> opdracht.setString(i + 1, tekst);
        case Long getal -> opdracht.setLong(i + 1, getal);
        case Integer getal -> opdracht.setLong(i + 1, getal);
        case Boolean ja -> opdracht.setBoolean(i + 1, ja);
        case Double getal -> opdracht.setDouble(i + 1, getal);
        case byte[] bytes -> opdracht.setBytes(i + 1, bytes);
        default -> throw new IllegalArgumentException("Geen kolomwaarde: " + waarden[i].getClass());
      }
    }
  }
}
