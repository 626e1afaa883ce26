package nl.werkbrug.engine.search;

import java.util.Set;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * What people must satisfy. An empty set or null asks nothing; values within a set are
 * alternatives, the fields together all hold. Unknown never satisfies a filter.
 *
 * @param consulenten user names
 * @param beroepen one of the bemiddelingsberoepen
 * @param sectoren two-digit SBI divisions of one of the sectors of interest
 * @param urenVan people who can work at least this many hours a week, 0 to 99, or null
 * @param rijbewijzen all of these are held
 * @param opNaam whether the text is looked for in names and klantnummers too: only for somebody who
 *     may see them
 */
public record Profielfilter(
    Set<Werkzoekende.Status> statussen,
    Set<OrganisatieId> organisaties,
    Set<GemeenteId> gemeenten,
    Set<String> consulenten,
    Set<Doelgroep> doelgroepen,
    Set<Clientprofiel> clientprofielen,
    Set<BeroepCode> beroepen,
    Set<String> beroepsgroepen,
    Set<String> sectoren,
    Set<Urenklasse> urenklassen,
    @Nullable Integer urenVan,
    Set<Rijbewijs> rijbewijzen,
    boolean opNaam) {

  /** Everybody who takes part. */
  public static final Profielfilter ACTIEF =
      new Profielfilter(
          Set.of(Werkzoekende.Status.ACTIEF),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          null,
          Set.of(),
          false);

  public Profielfilter {
    statussen = Set.copyOf(statussen);
    organisaties = Set.copyOf(organisaties);
    gemeenten = Set.copyOf(gemeenten);
    consulenten = Set.copyOf(consulenten);
    doelgroepen = Set.copyOf(doelgroepen);
    clientprofielen = Set.copyOf(clientprofielen);
    beroepen = Set.copyOf(beroepen);
    beroepsgroepen = Set.copyOf(beroepsgroepen);
    sectoren = Set.copyOf(sectoren);
    urenklassen = Set.copyOf(urenklassen);
    rijbewijzen = Set.copyOf(rijbewijzen);
    if (urenVan != null) {
      new Controle().tussen("urenVan", urenVan, 0, 99).klaar();
    }
  }
}
