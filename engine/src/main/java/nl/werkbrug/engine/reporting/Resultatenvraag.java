package nl.werkbrug.engine.reporting;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/**
 * Which results are asked; null fits all.
 *
 * @param van first day
 * @param tot last day, included, at most ten years later
 */
public record Resultatenvraag(
    LocalDate van,
    LocalDate tot,
    Verdeeld per,
    @Nullable Doelgroep doelgroep,
    @Nullable GemeenteId gemeente,
    @Nullable OrganisatieId organisatie) {

  /** How the results are split up. */
  public enum Verdeeld {
    ALLE,
    DOELGROEP,
    GEMEENTE,
    ORGANISATIE
  }

  public Resultatenvraag {
    new Controle()
        .volgorde("tot", van, tot)
        .samenhang(
            !tot.isAfter(van.plusYears(10)), "tot", tot, "mag hoogstens tien jaar na van liggen")
        .klaar();
  }

  boolean in(LocalDate dag) {
    return !dag.isBefore(van) && !dag.isAfter(tot);
  }
}
