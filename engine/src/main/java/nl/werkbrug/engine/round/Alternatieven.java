package nl.werkbrug.engine.round;

import java.util.List;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.engine.planning.Effect;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Uitwerking;

/** The best other places of a person, with what choosing one would do to the whole round. */
final class Alternatieven {
  private static final int HOOGSTENS = 3;
  private static final int PROEVEN = 10;

  private final Rondegegevens gegevens;
  private final Planprobleem probleem;
  private final int passendheidGewicht;
  private final Effect effect;
  private final Behoud behoud;

  Alternatieven(Rondeprobleem rondeprobleem, Planprobleem probleem, Plan plan) {
    this.gegevens = rondeprobleem.gegevens();
    this.behoud = rondeprobleem.behoud();
    this.probleem = probleem;
    this.passendheidGewicht = Math.max(1, gegevens.beleid().planning().passendheidGewicht());
    this.effect = new Effect(probleem, plan);
  }

  /** At most three, best for the round first. */
  List<Voorstel.Alternatief> van(int persoon) {
    return effect.voorPersoon(persoon, PROEVEN).stream()
        .filter(Uitwerking::kan)
        .limit(HOOGSTENS)
        .map(uitwerking -> alternatief(persoon, uitwerking))
        .toList();
  }

  private Voorstel.Alternatief alternatief(int persoon, Uitwerking uitwerking) {
    Werkaanbod werk = gegevens.aanbod().get(probleem.paarAanbod[uitwerking.paar()]);
    int behouden = behoud.vanPlek(persoon, probleem.paarAanbod[uitwerking.paar()]);
    int passendheid = (probleem.paarSoft[uitwerking.paar()] - behouden) / passendheidGewicht;
    return new Voorstel.Alternatief(
        werk.id(),
        passendheid,
        uitwerking.medium(),
        uitwerking.soft(),
        "%s: passendheid %d; voor de hele ronde %+d voorrangspunten en %+d punten passendheid."
            .formatted(werk.kern().titel(), passendheid, uitwerking.medium(), uitwerking.soft()));
  }
}
