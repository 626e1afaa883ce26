package nl.werkbrug.engine.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.engine.matching.Regelcontext;

/**
 * Everything a round works with, sorted by id, so that the order of storage never changes an
 * outcome.
 *
 * @param werkzoekenden people of the scope, exclusions already among their wensen
 * @param aanbod open aanbod
 * @param vastgezet pins, also of people outside the scope
 * @param meldingen Dutch warnings about what stayed outside the scope
 */
public record Rondegegevens(
    Regelcontext context,
    List<Werkzoekende> werkzoekenden,
    List<Werkaanbod> aanbod,
    List<Jobcoach> jobcoaches,
    List<Vastzetting> vastgezet,
    List<String> meldingen) {

  public Rondegegevens {
    werkzoekenden = werkzoekenden.stream().sorted(Comparator.comparing(Werkzoekende::id)).toList();
    aanbod = aanbod.stream().sorted(Comparator.comparing(Werkaanbod::id)).toList();
    jobcoaches = jobcoaches.stream().sorted(Comparator.comparing(Jobcoach::id)).toList();
    vastgezet = vastgezet.stream().sorted(Comparator.comparing(Vastzetting::werkzoekende)).toList();
    meldingen = List.copyOf(meldingen);
  }

  /** Picks the scope out of a region. */
  public static Rondegegevens van(
      Regio regio,
      Rondebereik bereik,
      Beleidskader beleid,
      Postcodetabel postcodes,
      List<Vastzetting> vastgezet,
      List<Uitsluiting> uitgesloten) {
    Map<WerkzoekendeId, SortedSet<AanbodId>> nietMeer = new HashMap<>();
    for (Uitsluiting uitsluiting : uitgesloten) {
      nietMeer
          .computeIfAbsent(uitsluiting.werkzoekende(), id -> new TreeSet<>())
          .add(uitsluiting.aanbod());
    }
    List<Werkzoekende> personen = new ArrayList<>();
    int zonderGemeente = 0;
    int zonderDoelgroep = 0;
    for (Werkzoekende persoon : regio.werkzoekenden()) {
      if (persoon.status() != Werkzoekende.Status.ACTIEF) {
        continue;
      }
      GemeenteId gemeente = persoon.gemeente().waardeOfNull();
      Doelgroep doelgroep = persoon.doelgroep().waardeOfNull();
      boolean overal = bereik.gemeenten().isEmpty();
      boolean iedereen = bereik.doelgroepen().isEmpty();
      if (!overal && gemeente == null) {
        zonderGemeente++;
      } else if (!iedereen && doelgroep == null) {
        zonderDoelgroep++;
      } else if ((overal || bereik.gemeenten().contains(gemeente))
          && (iedereen || bereik.doelgroepen().contains(doelgroep))) {
        SortedSet<AanbodId> erbij = nietMeer.get(persoon.id());
        personen.add(erbij == null ? persoon : zonder(persoon, erbij));
      }
    }
    List<String> meldingen = new ArrayList<>();
    meld(meldingen, zonderGemeente, "gemeente");
    meld(meldingen, zonderDoelgroep, "doelgroep");
    return new Rondegegevens(
        Regelcontext.van(regio, beleid, bereik, postcodes),
        personen,
        regio.aanbod().stream().filter(werk -> werk.kern().status() == Aanbodstatus.OPEN).toList(),
        regio.jobcoaches(),
        vastgezet,
        meldingen);
  }

  Rondegegevens metWerkzoekenden(List<Werkzoekende> anderen) {
    return new Rondegegevens(context, anderen, aanbod, jobcoaches, vastgezet, meldingen);
  }

  private static void meld(List<String> meldingen, int aantal, String gegeven) {
    if (aantal > 0) {
      meldingen.add(
          "%d mensen doen niet mee omdat hun %s onbekend is en de ronde daarop kiest."
              .formatted(aantal, gegeven));
    }
  }

  private static Werkzoekende zonder(Werkzoekende persoon, SortedSet<AanbodId> erbij) {
    Wensen wensen = persoon.wensen();
    SortedSet<AanbodId> uitgesloten = new TreeSet<>(wensen.uitgeslotenAanbod());
    uitgesloten.addAll(erbij);
    return persoon.metWensen(
        new Wensen(
            wensen.eigenWens(),
            wensen.uitgeslotenSectoren(),
            wensen.uitgeslotenWerkgevers(),
            uitgesloten));
  }

  Beleidskader beleid() {
    return context.kader();
  }

  Rondebereik bereik() {
    return context.bereik();
  }

  SortedMap<WerkgeverId, Werkgever> werkgevers() {
    return context.werkgevers();
  }
}
