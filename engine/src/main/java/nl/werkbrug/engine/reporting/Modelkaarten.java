package nl.werkbrug.engine.reporting;

import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Modelkaart} with the figures of the last finished round. */
public final class Modelkaarten {
  private static final int TERUG = 100;

  private final RondeStore rondes;
  private final Eerlijkheidsmeting eerlijkheid;

  public Modelkaarten(Database database) {
    rondes = new RondeStore(database);
    eerlijkheid = new Eerlijkheidsmeting(database);
  }

  /** With the newest finished round that is no trial. */
  public Modelkaart maak(Beleidskader kader) {
    @Nullable Matchingsronde laatste =
        rondes.pagina(null, TERUG).rijen().stream()
            .filter(een -> een.uitkomst() != null && !een.proef())
            .findFirst()
            .orElse(null);
    return Modelkaart.maak(
        kader, laatste, laatste == null ? null : eerlijkheid.ronde(laatste.id()));
  }
}
