package nl.werkbrug.api.web.overzicht;

import java.util.List;
import nl.werkbrug.api.web.Wachtend;
import nl.werkbrug.api.web.ronde.LopendBeeld;
import nl.werkbrug.api.web.ronde.Uitkomstbeeld;
import org.jspecify.annotations.Nullable;

/**
 * The overview.
 *
 * @param groepen what waits, for each function of the reader
 * @param lopend the round that runs or waits, or null
 * @param ronde the newest finished round, or null
 */
public record Overzichtbeeld(
    String vandaag,
    List<Groep> groepen,
    @Nullable LopendBeeld lopend,
    @Nullable Uitkomstbeeld ronde) {

  /** What waits for somebody in one function. */
  public record Groep(String kop, List<Wachtend> taken) {
    public Groep {
      taken = List.copyOf(taken);
    }
  }

  public Overzichtbeeld {
    groepen = List.copyOf(groepen);
  }
}
