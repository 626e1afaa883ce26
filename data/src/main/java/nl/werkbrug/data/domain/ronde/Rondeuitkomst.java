package nl.werkbrug.data.domain.ronde;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of a round.
 *
 * @param geplaatst number of voorstellen
 * @param paren pairs of person and aanbod that were judged
 * @param geschikt pairs that suit
 * @param onbepaald pairs of which that is not known
 * @param certificaat proven bound, or null when the round computed none
 * @param handmatig the same round by hand, or null when that was not worked out
 * @param gestoptDoor why computing ended ("stappen op", "tijd op", "gestopt", "bewezen")
 * @param meldingen Dutch warnings: budgets, uncovered claims, pins that could not be kept
 */
public record Rondeuitkomst(
    Rondescore score,
    @Nullable Certificaat certificaat,
    @Nullable Handmatig handmatig,
    int personen,
    int plekken,
    int jobcoaches,
    int geplaatst,
    long paren,
    long geschikt,
    long onbepaald,
    long rekentijdMs,
    String gestoptDoor,
    List<Knelpunt> knelpunten,
    List<String> meldingen) {
  public Rondeuitkomst {
    knelpunten = List.copyOf(knelpunten);
    meldingen = List.copyOf(meldingen);
  }
}
