package nl.werkbrug.data.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * Who did or saw what, in a chain: every line carries the hash of the line before, so that a line
 * that is changed, left out or put in between shows. A line names a werkzoekende by pseudonym; the
 * key to those stands apart, and goes when the person is erased.
 */
public final class AuditStore {
  /** Who does not exist, or no longer. */
  public static final String ONBEKEND = "onbekend";

  private static final String BEGIN = "0".repeat(64);
  private static final Punt START = new Punt(0, BEGIN);
  private static final int BLOK = 1_000;
  private static final String KOLOMMEN =
      "nummer, moment, wie, functies, handeling, record, trace, vorige, hash";

  private final Database database;
  private volatile Punt heelTot = START;

  /** Something that was done or seen; {@code record} names what, without a name or a text. */
  public record Handeling(
      String wie, String functies, String handeling, String record, String trace) {}

  /** A line of the chain. */
  public record Regel(long nummer, Instant moment, Handeling wat, String vorige, String hash) {
    boolean klopt(String verwacht) {
      return vorige.equals(verwacht) && hash.equals(AuditStore.hash(nummer, moment, wat, vorige));
    }
  }

  /**
   * How the chain is.
   *
   * @param regels lines that fit, from the first
   * @param nagelopen how many of those were gone through now
   * @param fout the first line that does not fit, or null
   */
  public record Controle(long regels, long nagelopen, @Nullable Long fout) {}

  /** A line, and its hash when it was last gone through. */
  private record Punt(long nummer, String hash) {}

  public AuditStore(Database database) {
    this.database = database;
  }

  /** Adds a line, as part of the transaction of what it tells. */
  public void schrijf(Sessie sessie, Handeling wat) {
    Optional<Regel> laatste =
        sessie.eerste(
            "SELECT " + KOLOMMEN + " FROM audit ORDER BY nummer DESC LIMIT 1", AuditStore::regel);
    long nummer = laatste.map(Regel::nummer).orElse(0L) + 1;
    String vorige = laatste.map(Regel::hash).orElse(BEGIN);
    Instant moment = Instant.ofEpochMilli(sessie.moment().toEpochMilli());
    sessie.voerUit(
        "INSERT INTO audit (nummer, moment, wie, functies, handeling, record, status, trace,"
            + " vorige, hash) VALUES (?, ?, ?, ?, ?, ?, 200, ?, ?, ?)",
        nummer,
        moment.toString(),
        wat.wie(),
        wat.functies(),
        wat.handeling(),
        wat.record(),
        wat.trace(),
        vorige,
        hash(nummer, moment, wat, vorige));
  }

  /** What the chain calls this person; somebody who does not exist has no pseudonym. */
  public String pseudoniem(Sessie sessie, WerkzoekendeId id) {
    return pseudoniemen(sessie, List.of(id)).getOrDefault(id, ONBEKEND);
  }

  /** What the chain calls each of these people, in their order; without who does not exist. */
  public Map<WerkzoekendeId, String> pseudoniemen(
      Sessie sessie, Collection<WerkzoekendeId> mensen) {
    Map<String, String> bekend = new HashMap<>();
    List<@Nullable Object[]> nieuw = new ArrayList<>();
    List<String> alle = mensen.stream().map(WerkzoekendeId::waarde).distinct().toList();
    for (int van = 0; van < alle.size(); van += BLOK) {
      List<String> deel = alle.subList(van, Math.min(van + BLOK, alle.size()));
      sessie.verwerk(
          "SELECT w.id, p.pseudoniem FROM werkzoekende w"
              + " LEFT JOIN pseudoniem p ON p.werkzoekende = w.id WHERE w.id IN (%s)"
                  .formatted(Verwijzing.vraagtekens(deel.size())),
          rij -> new @Nullable String[] {rij.getString(1), rij.getString(2)},
          rij -> {
            String id = Objects.requireNonNull(rij[0]);
            String pseudoniem = rij[1];
            if (pseudoniem == null) {
              pseudoniem = UUID.randomUUID().toString();
              nieuw.add(new @Nullable Object[] {id, pseudoniem});
            }
            bekend.put(id, pseudoniem);
          },
          deel.toArray());
    }
    sessie.voerUitVoorAlle(
        "INSERT INTO pseudoniem (werkzoekende, pseudoniem) VALUES (?, ?)", nieuw);
    Map<WerkzoekendeId, String> uit = new LinkedHashMap<>();
    for (WerkzoekendeId id : mensen) {
      String pseudoniem = bekend.get(id.waarde());
      if (pseudoniem != null) {
        uit.put(id, pseudoniem);
      }
    }
    return uit;
  }

  /** Lines after {@code na}, oldest first. */
  public List<Regel> lees(long na, int hoogstens) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT " + KOLOMMEN + " FROM audit WHERE nummer > ? ORDER BY nummer LIMIT ?",
                AuditStore::regel,
                na,
                hoogstens));
  }

  /**
   * Lines that fit, newest first; empty text fits all.
   *
   * @param wie part of who did it
   * @param wat part of what was done, or of which record
   * @param dag first ten characters of the moment in UTC, as 2026-11-02
   */
  public List<Regel> zoek(String wie, String wat, String dag, int hoogstens) {
    String deel = "%" + letterlijk(wat) + "%";
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT "
                    + KOLOMMEN
                    + " FROM audit WHERE wie LIKE ? ESCAPE '!' AND (handeling LIKE ? ESCAPE '!'"
                    + " OR record LIKE ? ESCAPE '!') AND moment LIKE ? ESCAPE '!'"
                    + " ORDER BY nummer DESC LIMIT ?",
                AuditStore::regel,
                "%" + letterlijk(wie) + "%",
                deel,
                deel,
                letterlijk(dag) + "%",
                hoogstens));
  }

  private static String letterlijk(String tekst) {
    return tekst.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** Goes through the whole chain. */
  public Controle controleer() {
    return controleer(START);
  }

  /**
   * Goes on where this store found the chain whole before, if that line is still the same; what was
   * changed before it since then only shows in the whole chain.
   */
  public Controle controleerVerder() {
    Punt punt = heelTot;
    boolean staat =
        lees(punt.nummer() - 1, 1).stream()
            .anyMatch(een -> een.nummer() == punt.nummer() && een.hash().equals(punt.hash()));
    return controleer(staat ? punt : START);
  }

  private Controle controleer(Punt vanaf) {
    long nummer = vanaf.nummer();
    String vorige = vanaf.hash();
    while (true) {
      List<Regel> blok = lees(nummer, BLOK);
      if (blok.isEmpty()) {
        heelTot = new Punt(nummer, vorige);
        return new Controle(nummer, nummer - vanaf.nummer(), null);
      }
      for (Regel regel : blok) {
        if (regel.nummer() != nummer + 1 || !regel.klopt(vorige)) {
          heelTot = START;
          return new Controle(nummer, nummer - vanaf.nummer(), nummer + 1);
        }
        nummer = regel.nummer();
        vorige = regel.hash();
      }
    }
  }

  private static Regel regel(ResultSet rij) throws SQLException {
    return new Regel(
        rij.getLong(1),
        Instant.parse(rij.getString(2)),
        new Handeling(
            rij.getString(3),
            rij.getString(4),
            rij.getString(5),
            rij.getString(6),
            rij.getString(7)),
        rij.getString(8),
        rij.getString(9));
  }

  /** Each field with its length before it, so that nothing can move from one to the next. */
  private static String hash(long nummer, Instant moment, Handeling wat, String vorige) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String deel :
          List.of(
              Long.toString(nummer),
              moment.toString(),
              wat.wie(),
              wat.functies(),
              wat.handeling(),
              wat.record(),
              wat.trace(),
              vorige)) {
        sha.update((deel.length() + ":" + deel).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(Objects.requireNonNull(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
