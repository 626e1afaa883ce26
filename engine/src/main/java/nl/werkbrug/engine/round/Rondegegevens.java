package nl.werkbrug.engine.round;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;

/**
 * Everything a round works with, sorted by id, so that the order of storage never changes an
 * outcome.
 *
 * @param werkzoekenden people of the scope, exclusions already among their wensen
 * @param aanbod open aanbod
 * @param vastgezet pins of people in the scope
 */
public record Rondegegevens(
    Beleidskader beleid,
    Rondebereik bereik,
    List<Werkzoekende> werkzoekenden,
    List<Werkaanbod> aanbod,
    List<Jobcoach> jobcoaches,
    Map<WerkgeverId, Werkgever> werkgevers,
    List<Beroep> beroepen,
    Postcodetabel postcodes,
    List<Vastzetting> vastgezet) {

  public Rondegegevens {
    werkzoekenden = werkzoekenden.stream().sorted(Comparator.comparing(Werkzoekende::id)).toList();
    aanbod = aanbod.stream().sorted(Comparator.comparing(Werkaanbod::id)).toList();
    jobcoaches = jobcoaches.stream().sorted(Comparator.comparing(Jobcoach::id)).toList();
    werkgevers = Map.copyOf(werkgevers);
    beroepen = List.copyOf(beroepen);
    vastgezet = vastgezet.stream().sorted(Comparator.comparing(Vastzetting::werkzoekende)).toList();
  }

  static Map<WerkgeverId, Werkgever> opId(List<Werkgever> werkgevers) {
    return werkgevers.stream().collect(Collectors.toMap(Werkgever::id, werkgever -> werkgever));
  }
}
