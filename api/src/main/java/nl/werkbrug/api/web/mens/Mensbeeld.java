package nl.werkbrug.api.web.mens;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page of a person.
 *
 * @param persoonslink whether the reader may make a personal link
 * @param magWijzigen whether the reader may change the profile
 * @param presentatie what the person says of themselves, or empty
 * @param onbekend names of facts that decide on work and are unknown
 * @param rest null when the last round has a voorstel, or left this person out
 * @param geschiedenis newest first
 */
public record Mensbeeld(
    String naam,
    String adres,
    boolean persoonslink,
    boolean magWijzigen,
    Cel status,
    String presentatie,
    List<Feit.Groep> groepen,
    List<String> onbekend,
    @Nullable Rest rest,
    List<Stap> geschiedenis) {

  /**
   * Why the last round has no voorstel for this person, and what would help.
   *
   * @param bijna places that would suit if one thing were cured
   */
  public record Rest(
      Link ronde, String tekst, String hulp, List<String> blokkades, List<Bijna> bijna) {}

  /** A place that nearly suits. */
  public record Bijna(Link werk, String tekst, String remedie) {}

  /** Something that happened. */
  public record Stap(String moment, Link wat, String uitleg) {}
}
