package nl.werkbrug.engine.reporting;

import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;

/**
 * Work that is not there yet and that would serve people without a voorstel: what to ask employers
 * for.
 *
 * @param mensen people without a voorstel who were looked at
 * @param wensen new arrangementen, each chosen for whom the earlier ones do not serve
 * @param carvings open vacatures from which one demand could be taken out
 */
public record Arrangementvraag(int mensen, List<Wens> wensen, List<Carving> carvings) {
  public Arrangementvraag {
    wensen = List.copyOf(wensen);
    carvings = List.copyOf(carvings);
  }

  /**
   * One arrangement to look for.
   *
   * @param urenMin hours a week that suit at least half of the people
   * @param erbij people whom it serves and no earlier wens does, most useful first
   * @param totaal all people whom it would serve
   * @param tekst the wens as a Dutch sentence
   */
  public record Wens(
      AanbodSoort soort,
      BeroepCode beroep,
      GemeenteId gemeente,
      int urenMin,
      int urenMax,
      List<WerkzoekendeId> erbij,
      int totaal,
      String tekst) {
    public Wens {
      erbij = List.copyOf(erbij);
    }
  }

  /**
   * An open vacature that many people could do but for one demand.
   *
   * @param regel the rule that alone stands in the way
   * @param mensen people without a voorstel who look for such work and meet everything else
   */
  public record Carving(AanbodId aanbod, String regel, int mensen, String tekst) {}
}
