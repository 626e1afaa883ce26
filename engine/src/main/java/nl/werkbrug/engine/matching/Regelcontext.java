package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Reisnormen;

/** Everything besides a person and a place on which a verdict depends. */
public record Regelcontext(
    Rondebereik bereik,
    Beleidskader kader,
    Postcodetabel postcodes,
    Reisnormen reisnormen,
    SortedMap<WerkgeverId, Werkgever> werkgevers,
    SortedMap<BeroepCode, Beroep> beroepen,
    SortedMap<GemeenteId, Gemeente> gemeenten,
    SortedMap<OrganisatieId, Organisatie> organisaties) {
  public Regelcontext {
    werkgevers = Collections.unmodifiableSortedMap(new TreeMap<>(werkgevers));
    beroepen = Collections.unmodifiableSortedMap(new TreeMap<>(beroepen));
    gemeenten = Collections.unmodifiableSortedMap(new TreeMap<>(gemeenten));
    organisaties = Collections.unmodifiableSortedMap(new TreeMap<>(organisaties));
  }

  /** The context of a region, with the default travel norms. */
  public static Regelcontext van(
      Regio regio, Beleidskader kader, Rondebereik bereik, Postcodetabel postcodes) {
    SortedMap<WerkgeverId, Werkgever> werkgevers = new TreeMap<>();
    regio.werkgevers().forEach(werkgever -> werkgevers.put(werkgever.id(), werkgever));
    SortedMap<BeroepCode, Beroep> beroepen = new TreeMap<>();
    regio.beroepen().forEach(beroep -> beroepen.put(beroep.code(), beroep));
    SortedMap<GemeenteId, Gemeente> gemeenten = new TreeMap<>();
    regio.gemeenten().forEach(gemeente -> gemeenten.put(gemeente.id(), gemeente));
    SortedMap<OrganisatieId, Organisatie> organisaties = new TreeMap<>();
    regio.organisaties().forEach(organisatie -> organisaties.put(organisatie.id(), organisatie));
    return new Regelcontext(
        bereik,
        kader,
        postcodes,
        Reisnormen.STANDAARD,
        werkgevers,
        beroepen,
        gemeenten,
        organisaties);
  }

  public LocalDate peildatum() {
    return bereik.peildatum();
  }

  /** The gemeenten whose people take part; empty means the whole region. */
  public SortedSet<GemeenteId> bereikGemeenten() {
    return bereik.gemeenten().isEmpty() ? kader.gemeenten() : bereik.gemeenten();
  }

  /** Name of a gemeente for a sentence; its id when the gemeente is not listed. */
  String naam(GemeenteId id) {
    Gemeente gemeente = gemeenten.get(id);
    return gemeente == null ? id.waarde() : gemeente.naam();
  }

  /** Name of an employer for a sentence; the id when the employer is not listed. */
  String naam(WerkgeverId id) {
    Werkgever werkgever = werkgevers.get(id);
    return werkgever == null ? id.waarde() : werkgever.naam();
  }

  /** Name of an occupation for a sentence; its code when the occupation is not listed. */
  String naam(BeroepCode code) {
    Beroep beroep = beroepen.get(code);
    return beroep == null ? code.waarde() : beroep.naam();
  }
}
