package nl.werkbrug.engine.search;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import org.jspecify.annotations.Nullable;

/**
 * What aanbod must satisfy. An empty set or null asks nothing; values within a set are
 * alternatives, the fields together all hold. Unknown never satisfies a filter.
 *
 * @param werkgevers the formal employer or the inlener
 * @param sectoren two-digit SBI divisions
 * @param urenVan work that offers at least this many hours a week, 0 to 40, or null
 * @param urenTot work that can be done in at most this many hours a week, 0 to 40, or null
 * @param gepubliceerdVanaf first day of publication, inclusive, or null
 * @param rijbewijzen only work that asks no licence outside this set, or null; empty means none
 */
public record Aanbodfilter(
    Set<AanbodSoort> soorten,
    Set<Aanbodstatus> statussen,
    Set<OrganisatieId> organisaties,
    Set<GemeenteId> gemeenten,
    Set<WerkgeverId> werkgevers,
    Set<BeroepCode> beroepen,
    Set<String> beroepsgroepen,
    Set<String> sectoren,
    Set<Urenklasse> urenklassen,
    @Nullable Integer urenVan,
    @Nullable Integer urenTot,
    Set<LksBereidheid> lks,
    @Nullable LocalDate gepubliceerdVanaf,
    @Nullable Set<Rijbewijs> rijbewijzen) {

  /** Everything that is open. */
  public static final Aanbodfilter OPEN =
      new Aanbodfilter(
          Set.of(),
          Set.of(Aanbodstatus.OPEN),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          null,
          null,
          Set.of(),
          null,
          null);

  public Aanbodfilter {
    soorten = Set.copyOf(soorten);
    statussen = Set.copyOf(statussen);
    organisaties = Set.copyOf(organisaties);
    gemeenten = Set.copyOf(gemeenten);
    werkgevers = Set.copyOf(werkgevers);
    beroepen = Set.copyOf(beroepen);
    beroepsgroepen = Set.copyOf(beroepsgroepen);
    sectoren = Set.copyOf(sectoren);
    urenklassen = Set.copyOf(urenklassen);
    lks = Set.copyOf(lks);
    rijbewijzen = rijbewijzen == null ? null : Set.copyOf(rijbewijzen);
    Controle controle = new Controle();
    if (urenVan != null) {
      controle.tussen("urenVan", urenVan, 0, 40);
    }
    if (urenTot != null) {
      controle.tussen("urenTot", urenTot, 0, 40);
    }
    controle.klaar();
  }
}
