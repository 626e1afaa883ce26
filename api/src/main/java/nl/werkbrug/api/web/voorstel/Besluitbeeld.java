package nl.werkbrug.api.web.voorstel;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;

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

  /**
   * Something that can be done.
   *
   * @param doe what the form sends
   * @param open whether its form stands open at once
   * @param toets key that leads here, with Alt
   * @param adres of a page of its own instead of a form; empty for a form
   */
  public record Zet(
      String doe,
      String kop,
      String uitleg,
      List<Invoer> velden,
      String knop,
      boolean open,
      String toets,
      String adres) {
    public Zet {
      velden = List.copyOf(velden);
    }
  }

  /** Something that was done, by whom and why. */
  public record Stap(String moment, String wat, String wie) {}
}
