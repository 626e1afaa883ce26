package nl.werkbrug.api.web.uitleg;

import java.util.List;
import nl.werkbrug.engine.review.Uitlegbrief;

/**
 * A letter, ready to be printed.
 *
 * @param leeg what is said when there is no letter
 * @param plaats the line with the day
 * @param afzender who signs it
 */
public record Briefbeeld(
    String onderwerp,
    String leeg,
    String plaats,
    String aanhef,
    List<Uitlegbrief.Alinea> delen,
    String afzender) {
  public Briefbeeld {
    delen = List.copyOf(delen);
  }
}
