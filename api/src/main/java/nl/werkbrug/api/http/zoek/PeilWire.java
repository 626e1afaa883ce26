package nl.werkbrug.api.http.zoek;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.engine.round.Rondepeil;
import org.jspecify.annotations.Nullable;

/** Which round an answer is about, and how old what it rests on. */
record PeilWire(String id, LocalDate peildatum, Instant gelezen, boolean actueel) {
  static @Nullable PeilWire van(@Nullable Rondepeil peil) {
    return peil == null
        ? null
        : new PeilWire(peil.ronde().waarde(), peil.peildatum(), peil.gelezen(), peil.actueel());
  }
}
