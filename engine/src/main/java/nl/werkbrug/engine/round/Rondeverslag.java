package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondewijziging;
import nl.werkbrug.data.domain.ronde.Voorstel;
import org.jspecify.annotations.Nullable;

/**
 * A finished round with everything it found; both lists in order of werkzoekende.
 *
 * @param wijzigingen what a replanned round changed; empty for any other
 * @param prijzen null when the round computed no bound
 * @param dossier null when the round computed no bound
 */
public record Rondeverslag(
    Matchingsronde ronde,
    List<Voorstel> voorstellen,
    List<NietGeplaatst> nietGeplaatst,
    List<Rondewijziging> wijzigingen,
    @Nullable Rondegrens prijzen,
    @Nullable Dossier dossier) {
  public Rondeverslag {
    voorstellen = List.copyOf(voorstellen);
    nietGeplaatst = List.copyOf(nietGeplaatst);
    wijzigingen = List.copyOf(wijzigingen);
  }
}
