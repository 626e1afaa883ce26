package nl.werkbrug.data.domain.organisatie;

import java.util.List;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/** Everything a region consists of; the unit of import, export and generation. */
public record Regio(
    List<Gemeente> gemeenten,
    List<Organisatie> organisaties,
    List<Beroep> beroepen,
    List<Beleidskader> beleidskaders,
    List<Werkgever> werkgevers,
    List<Werkaanbod> aanbod,
    List<Jobcoach> jobcoaches,
    List<Werkzoekende> werkzoekenden) {

  public static final Regio LEEG =
      new Regio(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Regio {
    gemeenten = List.copyOf(gemeenten);
    organisaties = List.copyOf(organisaties);
    beroepen = List.copyOf(beroepen);
    beleidskaders = List.copyOf(beleidskaders);
    werkgevers = List.copyOf(werkgevers);
    aanbod = List.copyOf(aanbod);
    jobcoaches = List.copyOf(jobcoaches);
    werkzoekenden = List.copyOf(werkzoekenden);
  }
}
