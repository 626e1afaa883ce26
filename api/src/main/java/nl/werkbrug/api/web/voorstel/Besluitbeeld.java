package nl.werkbrug.api.web.voorstel;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Stap;
import nl.werkbrug.api.web.Zet;

/**
 * How a voorstel stands with the people who decide about it, and what can be done now.
 *
 * @param versie what the reader sees: a decision on an older one is refused
 * @param fouten what was wrong with the last try; empty for nothing
 * @param slot why nothing can be decided, or empty
 * @param geschiedenis what was done, newest first
 * @param volgende where to go on, or an empty address
 */
public record Besluitbeeld(
    String adres,
    int versie,
    Cel stand,
    List<Feit> feiten,
    List<Link> fouten,
    List<Zet> zetten,
    String slot,
    List<Stap> geschiedenis,
    Link volgende) {
  public Besluitbeeld {
    feiten = List.copyOf(feiten);
    fouten = List.copyOf(fouten);
    zetten = List.copyOf(zetten);
    geschiedenis = List.copyOf(geschiedenis);
  }
}
