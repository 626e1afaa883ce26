package nl.werkbrug.api.auth;

import java.util.Optional;

/** Finds out who makes a request; runs on a worker thread, so it may read the database. */
@FunctionalInterface
public interface Inlog {
  /** Nobody is known. */
  Inlog NIEMAND = bewijs -> Optional.empty();

  Optional<Gebruiker> wie(Bewijs bewijs);
}
