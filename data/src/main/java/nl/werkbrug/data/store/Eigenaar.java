package nl.werkbrug.data.store;

import java.util.Set;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * Whom a record belongs to.
 *
 * @param organisatie null when it is of the whole region
 * @param gemeente null when that is unknown or does not matter
 * @param werkgevers the formal employer and the inlener
 * @param werkzoekende whom it is about, or null
 */
public record Eigenaar(
    @Nullable OrganisatieId organisatie,
    @Nullable GemeenteId gemeente,
    Set<WerkgeverId> werkgevers,
    @Nullable WerkzoekendeId werkzoekende) {
  /** Of the whole region. */
  public static final Eigenaar REGIO = new Eigenaar(null, null, Set.of(), null);

  public Eigenaar {
    werkgevers = Set.copyOf(werkgevers);
  }

  public static Eigenaar van(OrganisatieId organisatie) {
    return new Eigenaar(organisatie, null, Set.of(), null);
  }

  public static Eigenaar van(Werkzoekende persoon) {
    return new Eigenaar(
        persoon.organisatie(), persoon.gemeente().waardeOfNull(), Set.of(), persoon.id());
  }

  public static Eigenaar van(Werkaanbod werk) {
    return new Eigenaar(
        werk.kern().organisatie(),
        werk.kern().gemeente().waardeOfNull(),
        Set.of(werk.kern().werkgever()),
        null);
  }
}
