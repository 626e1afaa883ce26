package nl.werkbrug.data.store;

import java.time.Instant;
import java.util.Optional;

/** Logins that were begun at an OpenID provider, and which account belongs to whom there. */
public final class OidcStore {
  private static final int MEESTE_POGINGEN = 10_000;

  private final Database database;

  /** A login that was begun. */
  public record Poging(String nonce, String verifier, String naar) {
    @Override
    public String toString() {
      return "Poging[" + naar + "]"; // never the secrets
    }
  }

  public OidcStore(Database database) {
    this.database = database;
  }

  /** Keeps a login that begins; past a bound those that run out first are forgotten. */
  public void begin(String state, Poging poging, Instant nu, Instant verloopt) {
    database.wijzig(
        sessie -> {
          sessie.voerUit("DELETE FROM oidc_poging WHERE verloopt <= ?", nu.toEpochMilli());
          sessie.voerUit(
              "DELETE FROM oidc_poging WHERE state IN (SELECT state FROM oidc_poging ORDER BY"
                  + " verloopt DESC LIMIT 1000000 OFFSET ?)",
              MEESTE_POGINGEN);
          sessie.voerUit(
              "INSERT INTO oidc_poging (state, nonce, verifier, naar, verloopt)"
                  + " VALUES (?, ?, ?, ?, ?)",
              state,
              poging.nonce(),
              poging.verifier(),
              poging.naar(),
              verloopt.toEpochMilli());
        });
  }

  /** Takes a login that was begun, once. */
  public Optional<Poging> neem(String state, Instant nu) {
    return database.schrijf(
        sessie -> {
          Optional<Poging> poging =
              sessie.eerste(
                  "SELECT nonce, verifier, naar FROM oidc_poging WHERE state = ? AND verloopt > ?",
                  rij -> new Poging(rij.getString(1), rij.getString(2), rij.getString(3)),
                  state,
                  nu.toEpochMilli());
          int weg = sessie.voerUit("DELETE FROM oidc_poging WHERE state = ?", state);
          return weg == 1 ? poging : Optional.empty();
        });
  }

  /** The account of this subject. */
  public Optional<String> findGebruiker(Sessie sessie, String issuer, String subject) {
    return sessie.eerste(
        "SELECT gebruiker FROM oidc_koppeling WHERE issuer = ? AND subject = ?",
        rij -> rij.getString(1),
        issuer,
        subject);
  }

  /** Whether this account belongs to somebody at a provider. */
  public boolean isGekoppeld(Sessie sessie, String gebruiker) {
    return sessie
        .eerste(
            "SELECT gebruiker FROM oidc_koppeling WHERE gebruiker = ?",
            rij -> rij.getString(1),
            gebruiker)
        .isPresent();
  }

  public boolean isGekoppeld(String gebruiker) {
    return database.lees(sessie -> isGekoppeld(sessie, gebruiker));
  }

  public void koppel(Sessie sessie, String issuer, String subject, String gebruiker) {
    sessie.voerUit(
        "INSERT INTO oidc_koppeling (issuer, subject, gebruiker) VALUES (?, ?, ?)",
        issuer,
        subject,
        gebruiker);
  }
}
