package nl.werkbrug.engine.round;

import java.time.Instant;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import org.jspecify.annotations.Nullable;

/** The steps in the life of a round. */
final class Rondeverloop {
  private Rondeverloop() {}

  /** Keeps its first start when it goes on. */
  static Matchingsronde gestart(Matchingsronde ronde, Instant nu) {
    return met(
        ronde, Rondestatus.LOOPT, ronde.gestart() == null ? nu : ronde.gestart(), null, null, null);
  }

  /** Back in the queue, to be taken up again. */
  static Matchingsronde wachtend(Matchingsronde ronde) {
    return met(ronde, Rondestatus.WACHT, ronde.gestart(), null, null, null);
  }

  static Matchingsronde geeindigd(
      Matchingsronde ronde, boolean gestopt, Instant nu, Rondeuitkomst uitkomst) {
    return met(
        ronde,
        gestopt ? Rondestatus.GESTOPT : Rondestatus.KLAAR,
        ronde.gestart(),
        nu,
        uitkomst,
        null);
  }

  static Matchingsronde mislukt(Matchingsronde ronde, Instant nu, String fout) {
    return met(ronde, Rondestatus.MISLUKT, ronde.gestart(), nu, null, fout);
  }

  private static Matchingsronde met(
      Matchingsronde ronde,
      Rondestatus status,
      @Nullable Instant gestart,
      @Nullable Instant geeindigd,
      @Nullable Rondeuitkomst uitkomst,
      @Nullable String fout) {
    return new Matchingsronde(
        ronde.id(),
        ronde.organisatie(),
        ronde.beleidskader(),
        ronde.beleidsversie(),
        ronde.bereik(),
        ronde.proef(),
        ronde.seed(),
        ronde.budget(),
        status,
        ronde.aangemaakt(),
        gestart,
        geeindigd,
        uitkomst,
        fout,
        ronde.vorige(),
        ronde.gewichten());
  }
}
