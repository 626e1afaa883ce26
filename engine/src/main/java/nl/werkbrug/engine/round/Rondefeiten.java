package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.engine.matching.AanbodFeiten;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.PersoonFeiten;

/**
 * The facts of a round for explaining many pairs: those of all aanbod compiled once, those of a
 * person when asked. Thread-safe.
 */
final class Rondefeiten {
  final Beoordelaar beoordelaar;
  private final Rondegegevens gegevens;
  private final List<AanbodFeiten> aanbod;

  Rondefeiten(Beoordelaar beoordelaar, Rondegegevens gegevens) {
    this.beoordelaar = beoordelaar;
    this.gegevens = gegevens;
    aanbod = gegevens.aanbod().stream().map(beoordelaar::aanbod).toList();
  }

  /** Compiles the facts of a person: keep them for all questions about that person. */
  PersoonFeiten persoon(int nummer) {
    return beoordelaar.persoon(gegevens.werkzoekenden().get(nummer));
  }

  AanbodFeiten aanbod(int nummer) {
    return aanbod.get(nummer);
  }
}
