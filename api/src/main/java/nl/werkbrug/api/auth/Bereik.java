package nl.werkbrug.api.auth;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.store.BereikStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Eigenaar;

/**
 * Which records somebody reaches; the one place that knows. People and what is proposed to them are
 * of their organisation and gemeente. Work, werkgevers, jobcoaches, rounds and policy may be read
 * in the whole region, since a round matches in the whole region, and changed by their own
 * organisation. A werkgever reaches what is its own, a werkzoekende the own person.
 */
public final class Bereik {
  private final Gebruiker wie;
  private final BereikStore store;

  public Bereik(Gebruiker wie, BereikStore store) {
    this.wie = wie;
    this.store = store;
  }

  /** Whether every record is reached. */
  public boolean isOnbeperkt() {
    return wie.isMedewerker() && wie.organisatie() == null && wie.gemeenten().isEmpty();
  }

  /** Whether this record is reached; one that does not exist is not, unless everything is. */
  public boolean bereikt(Bereiksoort soort, String id, boolean wijzigt) {
    if (soort == Bereiksoort.GEDEELD || isOnbeperkt()) {
      return true;
    }
    Optional<Eigenaar> eigenaar = store.find(soort, id);
    return eigenaar.isPresent() && bereikt(soort, eigenaar.get(), wijzigt);
  }

  /** Whether a record of this kind that belongs to {@code eigenaar} is reached. */
  public boolean bereikt(Bereiksoort soort, Eigenaar eigenaar, boolean wijzigt) {
    if (soort == Bereiksoort.GEDEELD || isOnbeperkt()) {
      return true;
    }
    if (wie.werkgever() != null) {
      return eigenaar.werkgevers().contains(wie.werkgever());
    }
    if (wie.werkzoekende() != null) {
      return soort == Bereiksoort.AANBOD
          ? !wijzigt
          : wie.werkzoekende().equals(eigenaar.werkzoekende());
    }
    return switch (soort) {
      case WERKZOEKENDE, VOORSTEL, PLAATSING -> eigen(eigenaar);
      case AANBOD, WERKGEVER, JOBCOACH, MATCHINGSRONDE, BELEIDSKADER -> !wijzigt || eigen(eigenaar);
      case GEDEELD -> true;
    };
  }

  private boolean eigen(Eigenaar eigenaar) {
    return (wie.organisatie() == null || wie.organisatie().equals(eigenaar.organisatie()))
        && (wie.gemeenten().isEmpty()
            || eigenaar.gemeente() == null
            || wie.gemeenten().contains(eigenaar.gemeente()));
  }

  /** Only the rows about people who are reached, in the same order. */
  public <T> List<T> mensen(Collection<T> rijen, Function<T, WerkzoekendeId> persoon) {
    if (isOnbeperkt()) {
      return List.copyOf(rijen);
    }
    Set<WerkzoekendeId> bereikt = bereikt(rijen.stream().map(persoon).toList());
    return rijen.stream().filter(rij -> bereikt.contains(persoon.apply(rij))).toList();
  }

  private Set<WerkzoekendeId> bereikt(List<WerkzoekendeId> ids) {
    WerkzoekendeId zelf = wie.werkzoekende();
    if (zelf != null) {
      return Set.of(zelf);
    }
    return wie.isMedewerker() ? store.mensen(ids, wie.organisatie(), wie.gemeenten()) : Set.of();
  }

  /** Whether each of these people is reached. */
  public boolean bereiktAlle(List<WerkzoekendeId> mensen) {
    return mensen(mensen).size() == mensen.size();
  }

  /** Only the people who are reached, in the same order. */
  public List<WerkzoekendeId> mensen(List<WerkzoekendeId> mensen) {
    return mensen(mensen, iemand -> iemand);
  }

  /**
   * The gemeenten of a new round: those asked, or all that somebody may start one for when none
   * are. Empty: some are asked that are not reached. An empty set means the whole region.
   */
  public Optional<SortedSet<GemeenteId>> rondegemeenten(Collection<GemeenteId> gevraagd) {
    Set<GemeenteId> mag =
        !wie.gemeenten().isEmpty()
            ? wie.gemeenten()
            : wie.organisatie() == null ? Set.of() : store.gemeenten(wie.organisatie());
    if (gevraagd.isEmpty()) {
      return Optional.of(new TreeSet<>(mag));
    }
    return mag.isEmpty() || mag.containsAll(gevraagd)
        ? Optional.of(new TreeSet<>(gevraagd))
        : Optional.empty();
  }

  /**
   * What a list of this kind has to be narrowed to: by column the values that fit, the empty text
   * for rows without a value.
   */
  public Map<String, Set<String>> kolommen(Bereiksoort soort) {
    Map<String, Set<String>> kolommen = new TreeMap<>();
    if (wie.werkgever() != null) {
      switch (soort) {
        case AANBOD -> kolommen.put("werkgever", Set.of(wie.werkgever().waarde()));
        case WERKGEVER -> kolommen.put("id", Set.of(wie.werkgever().waarde()));
        case GEDEELD -> {}
        case WERKZOEKENDE, VOORSTEL, PLAATSING, JOBCOACH, MATCHINGSRONDE, BELEIDSKADER ->
            kolommen.put("id", Collections.emptySet());
      }
    } else if (wie.werkzoekende() != null && soort == Bereiksoort.WERKZOEKENDE) {
      kolommen.put("id", Set.of(wie.werkzoekende().waarde()));
    } else if (soort == Bereiksoort.WERKZOEKENDE) {
      if (wie.organisatie() != null) {
        kolommen.put("organisatie", Set.of(wie.organisatie().waarde()));
      }
      if (!wie.gemeenten().isEmpty()) {
        Set<String> namen =
            wie.gemeenten().stream()
                .map(GemeenteId::waarde)
                .collect(Collectors.toCollection(TreeSet::new));
        namen.add("");
        kolommen.put("gemeente", namen);
      }
    }
    return kolommen;
  }
}
