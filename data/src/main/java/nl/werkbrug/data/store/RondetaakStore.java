package nl.werkbrug.data.store;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.json.DomeinJson;
import org.jspecify.annotations.Nullable;

/**
 * The queue of rounds that wait or run, shared by all nodes on one database. A node takes a round
 * for a while by a lease, on the clock of the database; a lease that runs out is free for another.
 * Whatever a holder writes starts with {@link #eis}, in the same transaction.
 */
public final class RondetaakStore {
  private final Database database;
  private final String nu;

  public RondetaakStore(Database database) {
    this.database = database;
    nu = database.dialect().nu();
  }

  /**
   * A round in the hands of one holder.
   *
   * @param token fresh at each taking
   * @param poging 1 the first time; rises when a holder was lost
   * @param trace of the request that asked for it, or null
   */
  public record Taak(RondeId ronde, String token, int poging, @Nullable String trace) {}

  /** What a holder hears when it extends its lease. */
  public enum Sein {
    DOORGAAN,
    /** Somebody asked the round to end with its best plan. */
    STOPPEN,
    /** Somebody else has it, or it is over. */
    VERLOREN
  }

  /**
   * Frees what an earlier process held, where no other process can be alive: on SQLite, whose
   * folder belongs to one.
   */
  public void vergeetEerderProces() {
    if (database.dialect() == Dialect.SQLITE) {
      database.wijzig(sessie -> sessie.voerUit("UPDATE rondetaak SET verloopt = 0"));
    }
  }

  /**
   * Refuses one more round when so many wait already; what is computed now does not count.
   *
   * @throws Opslagfout with code {@code WACHTRIJ_VOL}
   */
  public void eisPlaats(Sessie sessie, int hoogstens) {
    long wachtend =
        sessie
            .eerste("SELECT count(*) FROM rondetaak WHERE verloopt <= " + nu, rij -> rij.getLong(1))
            .orElseThrow();
    if (wachtend >= hoogstens) {
      throw new Opslagfout(
          Opslagfout.Code.WACHTRIJ_VOL,
          "Er wachten al %d matchingsrondes. Probeer het opnieuw als er een klaar is."
              .formatted(wachtend));
    }
  }

  /** Puts a round at the end of the queue. */
  public void voegToe(Sessie sessie, RondeId ronde) {
    sessie.voerUit(
        "INSERT INTO rondetaak (ronde, volgnummer, verloopt, pogingen, stop, trace)"
            + " VALUES (?, (SELECT coalesce(max(volgnummer), 0) + 1 FROM rondetaak), 0, 0, ?, ?)",
        ronde.waarde(),
        false,
        sessie.trace().orElse(null));
  }

  /** Takes one round, whose turn it need not be. */
  public Taak neem(Sessie sessie, RondeId ronde, String houder, Duration huur) {
    return neem(sessie, "?", houder, huur, ronde.waarde())
        .orElseThrow(() -> Opslagfout.nietGevonden("taak", ronde));
  }

  /** Takes the round that has waited longest, or whose holder was lost. */
  public Optional<Taak> neem(String houder, Duration huur) {
    boolean wacht =
        database.lees(
            sessie ->
                sessie
                    .eerste("SELECT 1 FROM rondetaak WHERE verloopt <= " + nu, rij -> rij.getInt(1))
                    .isPresent());
    return wacht
        ? database.schrijf(
            sessie ->
                neem(
                    sessie,
                    "(SELECT ronde FROM rondetaak WHERE verloopt <= %s".formatted(nu)
                        + " ORDER BY volgnummer LIMIT 1)",
                    houder,
                    huur))
        : Optional.empty();
  }

  private Optional<Taak> neem(
      Sessie sessie, String welke, String houder, Duration huur, @Nullable Object... waarden) {
    String token = UUID.randomUUID().toString();
    @Nullable Object[] alle = new @Nullable Object[3 + waarden.length];
    alle[0] = token;
    alle[1] = houder;
    alle[2] = huur.toMillis();
    System.arraycopy(waarden, 0, alle, 3, waarden.length);
    return sessie.eerste(
        "UPDATE rondetaak SET token = ?, houder = ?, verloopt = %s + ?, pogingen = pogingen + 1"
                .formatted(nu)
            + " WHERE ronde = %s RETURNING ronde, pogingen, trace".formatted(welke),
        rij -> new Taak(new RondeId(rij.getString(1)), token, rij.getInt(2), rij.getString(3)),
        alle);
  }

  /** Extends the lease and stores how far the round is, as JSON. */
  public Sein verleng(Taak taak, Duration huur, Object voortgang) {
    return database.schrijf(
        sessie ->
            sessie
                .eerste(
                    "UPDATE rondetaak SET verloopt = %s + ?, voortgang = ?".formatted(nu)
                        + " WHERE ronde = ? AND token = ? RETURNING stop",
                    rij -> rij.getBoolean(1) ? Sein.STOPPEN : Sein.DOORGAAN,
                    huur.toMillis(),
                    DomeinJson.schrijf(voortgang),
                    taak.ronde().waarde(),
                    taak.token())
                .orElse(Sein.VERLOREN));
  }

  /**
   * Refuses the transaction of a holder that lost the round.
   *
   * @throws Opslagfout with code {@code HUUR_VERLOREN}
   */
  public void eis(Sessie sessie, Taak taak) {
    boolean houder =
        sessie
            .eerste(
                "SELECT 1 FROM rondetaak WHERE ronde = ? AND token = ?",
                rij -> rij.getInt(1),
                taak.ronde().waarde(),
                taak.token())
            .isPresent();
    if (!houder) {
      throw new Opslagfout(
          Opslagfout.Code.HUUR_VERLOREN,
          "Ronde %s wordt door een ander uitgevoerd, of is al klaar.".formatted(taak.ronde()));
    }
  }

  /** Gives a round back in its own place in the queue, free for anyone at once. */
  public void geefTerug(Sessie sessie, Taak taak) {
    eis(sessie, taak);
    sessie.voerUit(
        "UPDATE rondetaak SET token = NULL, houder = NULL, verloopt = 0, pogingen = pogingen - 1"
            + " WHERE ronde = ?",
        taak.ronde().waarde());
  }

  /**
   * Takes back the attempt of a holder that the database left in the lurch; its lease runs out by
   * itself, so that a full disk is not tried all the time. Nothing when somebody else has it.
   */
  public void vergeef(Taak taak) {
    database.wijzig(
        sessie ->
            sessie.voerUit(
                "UPDATE rondetaak SET pogingen = pogingen - 1 WHERE ronde = ? AND token = ?",
                taak.ronde().waarde(),
                taak.token()));
  }

  /** The round is over. */
  public void rondAf(Sessie sessie, Taak taak) {
    eis(sessie, taak);
    sessie.voerUit("DELETE FROM rondetaak WHERE ronde = ?", taak.ronde().waarde());
  }

  /** Asks the holder, now or later, to end with its best plan; false when there is no such task. */
  public boolean vraagStop(RondeId ronde) {
    return database.schrijf(
        sessie ->
            sessie.voerUit("UPDATE rondetaak SET stop = ? WHERE ronde = ?", true, ronde.waarde())
                > 0);
  }

  /** Whether the round waits or runs. */
  public boolean bestaat(RondeId ronde) {
    return database.lees(
        sessie ->
            sessie
                .eerste(
                    "SELECT 1 FROM rondetaak WHERE ronde = ?", rij -> rij.getInt(1), ronde.waarde())
                .isPresent());
  }

  /** How far a round is, as its holder stored it; empty while it waits. */
  public <T> Optional<T> findVoortgang(RondeId ronde, Class<T> type) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT voortgang FROM rondetaak WHERE ronde = ? AND token IS NOT NULL"
                    + " AND voortgang IS NOT NULL",
                rij -> Document.lees(rij.getString(1), type),
                ronde.waarde()));
  }
}
