package nl.werkbrug.engine.round;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * What was explained of an earlier round, for as far as it still holds: that of pairs of which the
 * person, the work, its werkgever and the jobcoach are the same. Only for rounds under the same
 * rules; what depends on the plan as a whole is not in it.
 */
final class Eerdereuitleg {
  static final Eerdereuitleg GEEN =
      new Eerdereuitleg(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  private final Map<WerkzoekendeId, Werkzoekende> personen;
  private final Map<AanbodId, Werkaanbod> aanbod;
  private final Map<JobcoachId, Jobcoach> coaches;
  private final Map<WerkzoekendeId, Voorstel> voorstellen;
  private final Map<WerkzoekendeId, NietGeplaatst> nietGeplaatst;

  private Eerdereuitleg(
      Map<WerkzoekendeId, Werkzoekende> personen,
      Map<AanbodId, Werkaanbod> aanbod,
      Map<JobcoachId, Jobcoach> coaches,
      Map<WerkzoekendeId, Voorstel> voorstellen,
      Map<WerkzoekendeId, NietGeplaatst> nietGeplaatst) {
    this.personen = personen;
    this.aanbod = aanbod;
    this.coaches = coaches;
    this.voorstellen = voorstellen;
    this.nietGeplaatst = nietGeplaatst;
  }

  /** What a round on {@code gegevens} explained. */
  static Eerdereuitleg van(
      Rondegegevens gegevens, List<Voorstel> voorstellen, List<NietGeplaatst> nietGeplaatst) {
    return new Eerdereuitleg(
        op(gegevens.werkzoekenden(), Werkzoekende::id),
        op(gegevens.aanbod(), Werkaanbod::id),
        op(gegevens.jobcoaches(), Jobcoach::id),
        op(voorstellen, Voorstel::werkzoekende),
        op(nietGeplaatst, NietGeplaatst::werkzoekende));
  }

  private static <K, V> Map<K, V> op(List<V> lijst, Function<V, K> sleutel) {
    return lijst.stream().collect(toMap(sleutel, Function.identity()));
  }

  /** The same without this aanbod, whose werkgever is another now. */
  Eerdereuitleg zonder(Set<AanbodId> anders) {
    if (anders.isEmpty() || aanbod.isEmpty()) {
      return this;
    }
    List<Werkaanbod> over = new ArrayList<>(aanbod.values());
    over.removeIf(werk -> anders.contains(werk.id()));
    return new Eerdereuitleg(
        personen, op(over, Werkaanbod::id), coaches, voorstellen, nietGeplaatst);
  }

  /** The plan that was explained, when it is that of this round. */
  Optional<Tussenstand> findPlan(RondeId ronde) {
    return voorstellen.isEmpty() || !voorstellen.values().iterator().next().ronde().equals(ronde)
        ? Optional.empty()
        : Optional.of(
            new Tussenstand(
                voorstellen.values().stream()
                    .map(Tussenstand.Plaatsing::van)
                    .sorted(Comparator.comparing(Tussenstand.Plaatsing::werkzoekende))
                    .toList()));
  }

  /** The earlier voorstel of just this placement. */
  Optional<Voorstel> voorstel(
      Werkzoekende persoon, Werkaanbod werk, @Nullable Jobcoach coach, int start) {
    return Optional.ofNullable(voorstellen.get(persoon.id()))
        .filter(
            eerder ->
                eerder.startperiode() == start
                    && eerder.aanbod().equals(werk.id())
                    && Objects.equals(eerder.jobcoach(), coach == null ? null : coach.id())
                    && isHetzelfde(persoon)
                    && isHetzelfde(werk)
                    && (coach == null || coach.equals(coaches.get(coach.id()))));
  }

  /** The earlier words about a place that this person nearly suits. */
  Optional<NietGeplaatst.Bijna> bijna(Werkzoekende persoon, Werkaanbod werk, String regel) {
    NietGeplaatst eerder = nietGeplaatst.get(persoon.id());
    if (eerder == null || !isHetzelfde(persoon) || !isHetzelfde(werk)) {
      return Optional.empty();
    }
    return eerder.bijna().stream()
        .filter(bijna -> bijna.aanbod().equals(werk.id()) && bijna.regel().equals(regel))
        .findAny();
  }

  private boolean isHetzelfde(Werkzoekende persoon) {
    return persoon.equals(personen.get(persoon.id()));
  }

  private boolean isHetzelfde(Werkaanbod werk) {
    return werk.equals(aanbod.get(werk.id()));
  }
}
