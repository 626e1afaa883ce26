package nl.werkbrug.engine.matching;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Regeloordeel;

/**
 * Exactly one rule fails, and this pair can be cured of it.
 *
 * @param remedie Dutch sentence: what to do
 * @param vragen rules that are undecided besides
 */
public record Bijnamatch(
    WerkzoekendeId werkzoekende,
    AanbodId aanbod,
    Regeloordeel regel,
    String remedie,
    List<Regeloordeel> vragen) {
  public Bijnamatch {
    vragen = List.copyOf(vragen);
  }

  /** The bijna-match that a verdict amounts to, if it does. */
  public static Optional<Bijnamatch> van(
      WerkzoekendeId werkzoekende, AanbodId aanbod, Geschiktheid geschiktheid) {
    if (!(geschiktheid instanceof Geschiktheid.Ongeschikt ongeschikt)
        || ongeschikt.redenen().size() != 1) {
      return Optional.empty();
    }
    Regeloordeel enige = ongeschikt.redenen().getFirst();
    String remedie = enige.remedie();
    return remedie == null
        ? Optional.empty()
        : Optional.of(
            new Bijnamatch(
                werkzoekende,
                aanbod,
                enige,
                remedie,
                geschiktheid.regels().stream()
                    .filter(regel -> regel.oordeel() == Regeloordeel.Oordeel.ONBEKEND)
                    .toList()));
  }
}
