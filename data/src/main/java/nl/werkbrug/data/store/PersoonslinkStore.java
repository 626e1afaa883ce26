package nl.werkbrug.data.store;

import java.time.Instant;
import java.util.Optional;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * The personal links of werkzoekenden and the sessions they were exchanged for. Link and session
 * are known by a hash only. Somebody has one link at a time.
 */
public final class PersoonslinkStore {
  private final Database database;
  private final AuditStore audit;

  /** A session of a person, who is known by a pseudonym where others read along. */
  public record Persoonssessie(WerkzoekendeId werkzoekende, String pseudoniem) {}

  /**
   * How the link of somebody stands.
   *
   * @param gebruikt whether it was exchanged
   */
  public record Stand(Instant verloopt, boolean gebruikt) {}

  public PersoonslinkStore(Database database) {
    this.database = database;
    audit = new AuditStore(database);
  }

  /** A new link; the one before it and its session end. */
  public void maak(
      Sessie sessie, String hash, WerkzoekendeId persoon, String maker, Instant verloopt) {
    AccountStore.bestaat(sessie, "werkzoekende", persoon);
    eisHier(sessie, persoon);
    trekIn(sessie, persoon);
    sessie.voerUit(
        "INSERT INTO persoonslink (hash, werkzoekende, maker, verloopt) VALUES (?, ?, ?, ?)",
        hash,
        persoon.waarde(),
        maker,
        verloopt.toEpochMilli());
  }

  private static void eisHier(Sessie sessie, WerkzoekendeId persoon) {
    String status =
        sessie
            .eerste(
                "SELECT status FROM werkzoekende WHERE id = ?",
                rij -> rij.getString(1),
                persoon.waarde())
            .orElseThrow();
    if (status.equals(Werkzoekende.Status.UITGESTROOMD.name())) {
      throw new OngeldigeGegevens("werkzoekende", persoon, "mag niet uitgestroomd zijn");
    }
  }

  /**
   * Ends the link of this person that nobody used yet. Whoever made it has seen it; a session is of
   * the person, whoever the consulent is.
   */
  public void trekOngebruiktIn(Sessie sessie, WerkzoekendeId persoon) {
    sessie.voerUit(
        "DELETE FROM persoonslink WHERE werkzoekende = ? AND sessie IS NULL", persoon.waarde());
  }

  /** Ends link and session of this person; one that is not there has ended already. */
  public void trekIn(Sessie sessie, WerkzoekendeId persoon) {
    sessie.voerUit("DELETE FROM persoonslink WHERE werkzoekende = ?", persoon.waarde());
  }

  /** The link of this person that can still be used, or was. */
  public Optional<Stand> find(WerkzoekendeId persoon) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT verloopt, sessie FROM persoonslink WHERE werkzoekende = ?",
                rij -> new Stand(Instant.ofEpochMilli(rij.getLong(1)), rij.getString(2) != null),
                persoon.waarde()));
  }

  /** Whether this link can be exchanged now. */
  public boolean isBruikbaar(String hash, Instant nu) {
    return database
        .lees(
            sessie ->
                sessie.eerste(
                    "SELECT hash FROM persoonslink WHERE hash = ? AND sessie IS NULL AND"
                        + " verloopt > ?",
                    rij -> rij.getString(1),
                    hash,
                    nu.toEpochMilli()))
        .isPresent();
  }

  /** Exchanges a link for a session, once: of two at the same time one gets false. */
  public boolean wissel(String hash, Instant nu, String nieuweSessie, Instant verloopt) {
    return database.schrijf(
        sessie -> {
          boolean gelukt =
              sessie.voerUit(
                      "UPDATE persoonslink SET sessie = ?, sessie_verloopt = ? WHERE hash = ? AND"
                          + " sessie IS NULL AND verloopt > ?",
                      nieuweSessie,
                      verloopt.toEpochMilli(),
                      hash,
                      nu.toEpochMilli())
                  == 1;
          if (gelukt) {
            sessie
                .eerste(
                    "SELECT werkzoekende FROM persoonslink WHERE hash = ?",
                    rij -> new WerkzoekendeId(rij.getString(1)),
                    hash)
                .ifPresent(persoon -> audit.pseudoniem(sessie, persoon));
          }
          return gelukt;
        });
  }

  /** Whose session this is, unless it is over. */
  public Optional<Persoonssessie> findSessie(String hash, Instant nu) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT persoonslink.werkzoekende, pseudoniem FROM persoonslink JOIN pseudoniem ON"
                    + " pseudoniem.werkzoekende = persoonslink.werkzoekende WHERE sessie = ? AND"
                    + " sessie_verloopt > ?",
                rij -> new Persoonssessie(new WerkzoekendeId(rij.getString(1)), rij.getString(2)),
                hash,
                nu.toEpochMilli()));
  }

  /** Ends a session; its link stays used. */
  public void einde(String hash) {
    database.wijzig(
        sessie ->
            sessie.voerUit("UPDATE persoonslink SET sessie_verloopt = 0 WHERE sessie = ?", hash));
  }
}
