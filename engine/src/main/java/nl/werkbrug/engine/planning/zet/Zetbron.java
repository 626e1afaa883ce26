package nl.werkbrug.engine.planning.zet;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.List;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.model.Begeleiding;
import nl.werkbrug.engine.planning.model.Paarkeuze;
import nl.werkbrug.engine.planning.model.Persoon;
import nl.werkbrug.engine.planning.model.Plaatsing;
import nl.werkbrug.engine.planning.model.Planmodel;
import nl.werkbrug.engine.planning.zoeken.Stand;
import nl.werkbrug.engine.planning.zoeken.Toeval;
import nl.werkbrug.engine.planning.zoeken.Zetten;
import org.jspecify.annotations.Nullable;

/**
 * The arrays beside the working solution of OptaPlanner: each {@link Zet} changes both, so that
 * moves are drawn from owners, loads and room as they are at that moment.
 */
final class Zetbron {
  private static final int POGINGEN = 1_000;
  private static final Zet NIETS = new Zet(List.of());

  private final Zoekgrens grens;
  private final List<Plaatsing> plaatsingen;
  private final Stand stand;
  private final Zetten zetten;

  Zetbron(Planmodel werk, Zoekgrens grens) {
    this.grens = grens;
    plaatsingen = werk.getPlaatsingen();
    stand = Stand.van(grens.probleem(), werk.naarPlan());
    zetten = new Zetten(stand, new Toeval(0));
    zetten.bereik(grens.bereik());
  }

  /** Draws from this seed on. */
  void begin(long seed) {
    zetten.begin(seed);
  }

  boolean leeg() {
    return zetten.leeg();
  }

  /**
   * The next move within reach of the acceptance; one that changes nothing when none was found or
   * the search must stop.
   */
  Zet volgende() {
    long minstens = stand.waarde() - grens.bereik();
    for (int poging = 0; poging < POGINGEN && grens.telZet(); poging++) {
      if (zetten.doe()) {
        Zet zet = stand.waarde() < minstens ? NIETS : zet();
        stand.neemTerug();
        if (zet != NIETS) {
          return zet;
        }
      }
    }
    return NIETS;
  }

  private Zet zet() {
    Plan plan = stand.plan();
    return new Zet(
        stand.gewijzigdeMensen().stream()
            .map(
                nummer -> {
                  Plaatsing plaatsing = plaatsingen.get(nummer);
                  Persoon persoon = plaatsing.getPersoon();
                  return new Zet.Stap(
                      plaatsing,
                      persoon.paar(plan.paar[nummer]),
                      persoon.begeleiding(plan.coach[nummer], plan.start[nummer]));
                })
            .toList());
  }

  /** Follows a change of the working solution. */
  void volg(Plaatsing plaatsing, @Nullable Paarkeuze paar, @Nullable Begeleiding begeleiding) {
    int persoon = plaatsing.getNummer();
    if (paar == null) {
      stand.haalWeg(persoon);
    } else if (paar.klasse() == null || begeleiding == null) {
      stand.plaats(persoon, paar.nummer(), GEEN, paar.eersteStart());
    } else {
      stand.plaats(persoon, paar.nummer(), begeleiding.coach().nummer(), begeleiding.start());
    }
    stand.houd();
  }
}
