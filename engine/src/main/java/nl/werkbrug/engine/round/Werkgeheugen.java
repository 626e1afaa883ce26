package nl.werkbrug.engine.round;

import static java.util.stream.Collectors.toMap;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.matching.Coachkeuze;
import nl.werkbrug.engine.matching.Coachparen;
import nl.werkbrug.engine.matching.Herbeoordeling;
import nl.werkbrug.engine.matching.Massabeoordeling;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.matching.Regelcontext;
import org.jspecify.annotations.Nullable;

/**
 * Judges for rounds, and remembers the last judgement and explanation as long as there is memory
 * for it: the next round on nearly the same data judges and explains only what changed. The outcome
 * does not depend on what is remembered. Thread-safe.
 */
final class Werkgeheugen {

  /**
   * Everything judged of one round.
   *
   * @param uitleg what of the explanation of the round before still holds
   */
  record Oordelen(
      Rondegegevens gegevens, Paren paren, Coachparen coachparen, Eerdereuitleg uitleg) {}

  private SoftReference<@Nullable Oordelen> laatste = new SoftReference<>(null);

  Oordelen beoordeel(Rondegegevens nu) {
    Oordelen toen = laatste();
    Oordelen uit =
        toen == null || !zelfdeContext(toen.gegevens.context(), nu.context())
            ? new Oordelen(nu, alles(nu), coaches(nu), Eerdereuitleg.GEEN)
            : opnieuw(toen, herken(toen.gegevens, nu));
    onthoud(uit, Eerdereuitleg.GEEN);
    return uit;
  }

  /** Keeps what the round that was judged last explained. */
  void onthoud(Oordelen oordelen, List<Voorstel> voorstellen, List<NietGeplaatst> nietGeplaatst) {
    onthoud(oordelen, Eerdereuitleg.van(oordelen.gegevens, voorstellen, nietGeplaatst));
  }

  /** The plan of a round, pins included, when that was the last one explained. */
  Optional<Tussenstand> findPlan(RondeId ronde) {
    Oordelen toen = laatste();
    return toen == null ? Optional.empty() : toen.uitleg.findPlan(ronde);
  }

  private static Oordelen opnieuw(Oordelen toen, Rondegegevens nu) {
    Set<AanbodId> anders = bijAndereWerkgever(toen.gegevens.context(), nu);
    return new Oordelen(
        nu,
        Herbeoordeling.beoordeel(
            toen.paren,
            toen.gegevens.context(),
            nu.context(),
            nu.werkzoekenden(),
            nu.aanbod(),
            anders),
        toen.gegevens.jobcoaches().equals(nu.jobcoaches())
            ? Coachkeuze.van(nu.context())
                .voorAllen(
                    nu.werkzoekenden(),
                    nu.jobcoaches(),
                    toen.gegevens.werkzoekenden(),
                    toen.coachparen)
            : coaches(nu),
        toen.uitleg.zonder(anders));
  }

  /**
   * The same people, as the very objects of before where they are equal: compared once, not often.
   */
  private static Rondegegevens herken(Rondegegevens toen, Rondegegevens nu) {
    Map<WerkzoekendeId, Werkzoekende> bekend =
        toen.werkzoekenden().stream().collect(toMap(Werkzoekende::id, Function.identity()));
    return nu.metWerkzoekenden(
        nu.werkzoekenden().parallelStream()
            .map(
                persoon -> {
                  Werkzoekende eerder = bekend.get(persoon.id());
                  return eerder != null && eerder.equals(persoon) ? eerder : persoon;
                })
            .toList());
  }

  private synchronized @Nullable Oordelen laatste() {
    return laatste.get();
  }

  private synchronized void onthoud(Oordelen oordelen, Eerdereuitleg uitleg) {
    laatste =
        new SoftReference<>(
            new Oordelen(oordelen.gegevens, oordelen.paren, oordelen.coachparen, uitleg));
  }

  private static Paren alles(Rondegegevens nu) {
    return Massabeoordeling.beoordeel(nu.context(), nu.werkzoekenden(), nu.aanbod());
  }

  private static Coachparen coaches(Rondegegevens nu) {
    return Coachkeuze.van(nu.context())
        .voorAllen(nu.werkzoekenden(), nu.jobcoaches(), Integer.MAX_VALUE);
  }

  /** Whether verdicts can differ only by people, aanbod and werkgevers that changed. */
  private static boolean zelfdeContext(Regelcontext toen, Regelcontext nu) {
    return toen.bereik().equals(nu.bereik())
        && toen.kader().equals(nu.kader())
        && toen.reisnormen().equals(nu.reisnormen())
        && toen.beroepen().equals(nu.beroepen())
        && toen.gemeenten().equals(nu.gemeenten())
        && toen.organisaties().equals(nu.organisaties())
        && toen.postcodes().plekken().equals(nu.postcodes().plekken());
  }

  /** Aanbod at or from a werkgever that changed. */
  private static Set<AanbodId> bijAndereWerkgever(Regelcontext toen, Rondegegevens nu) {
    return nu.aanbod().stream()
        .filter(
            werk ->
                isAnders(toen, nu.context(), werk.kern().werkplek())
                    || isAnders(toen, nu.context(), werk.kern().werkgever()))
        .map(Werkaanbod::id)
        .collect(Collectors.toSet());
  }

  private static boolean isAnders(Regelcontext toen, Regelcontext nu, WerkgeverId id) {
    return !Objects.equals(toen.werkgevers().get(id), nu.werkgevers().get(id));
  }
}
