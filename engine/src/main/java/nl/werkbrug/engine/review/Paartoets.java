package nl.werkbrug.engine.review;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Coachkeuze;
import nl.werkbrug.engine.matching.Coachoordeel;
import nl.werkbrug.engine.matching.Geschiktheid;
import nl.werkbrug.engine.matching.Regelcontext;
import org.jspecify.annotations.Nullable;

/**
 * A pair as the rules see it today.
 *
 * @param bezwaren hard rules that it breaks
 * @param starts start periods that are possible, bit {@code t} for period {@code t}
 * @param tweedeNodig whether a second pair of eyes is needed
 */
record Paartoets(List<Weigering> bezwaren, int starts, boolean tweedeNodig) {

  static Paartoets van(
      Regelcontext context, Werkzoekende persoon, Werkaanbod aanbod, @Nullable Jobcoach coach) {
    Beoordelaar beoordelaar = Beoordelaar.van(context);
    List<Weigering> bezwaren = new ArrayList<>();
    if (beoordelaar.beoordeel(persoon, aanbod) instanceof Geschiktheid.Ongeschikt ongeschikt) {
      ongeschikt
          .redenen()
          .forEach(
              regel -> bezwaren.add(new Weigering(regel.regel(), regel.tekst(), regel.bron())));
    }
    if (coach != null) {
      Coachoordeel oordeel = Coachkeuze.van(context).beoordeel(persoon, coach);
      if (oordeel.mag() == Coachoordeel.Mag.NEE) {
        bezwaren.add(new Weigering("coach", oordeel.tekst(), "Werkgebied en contract"));
      }
    }
    return new Paartoets(
        bezwaren,
        bezwaren.isEmpty() ? beoordelaar.starts(persoon, aanbod) : 0,
        VierOgen.nodig(context.kader().beoordelingsbeleid(), persoon, aanbod));
  }

  /** {@code gewenst} when possible, else the first possible period after it, else the first. */
  int startperiode(int gewenst) {
    int later = starts & (-1 << gewenst);
    return Integer.numberOfTrailingZeros(later != 0 ? later : starts);
  }
}
