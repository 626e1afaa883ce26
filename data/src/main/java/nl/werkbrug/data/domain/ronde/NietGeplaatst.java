package nl.werkbrug.data.domain.ronde;

import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;

/**
 * Somebody of the round without a voorstel, and why.
 *
 * @param tekst Dutch sentence with the dominant reason
 * @param hulp Dutch sentence with what would help most
 * @param aantalGeschikt aanbod that suits this person
 * @param aantalOnbepaald aanbod of which that is not known
 * @param blokkades rules that block, most first
 * @param bijna places where exactly one curable rule fails, at most five
 */
public record NietGeplaatst(
    RondeId ronde,
    WerkzoekendeId werkzoekende,
    Reden reden,
    String tekst,
    String hulp,
    int aantalGeschikt,
    int aantalOnbepaald,
    List<Blokkade> blokkades,
    List<Bijna> bijna) {

  /** The dominant reason. */
  public enum Reden {
    BUITEN_BEMIDDELING("Geen enkele plek in deze ronde staat open."),
    GEEN_GESCHIKT_AANBOD("Er is in deze ronde geen geschikt aanbod."),
    GEGEVENS_ONTBREKEN("Van het aanbod is niet bekend of het geschikt is: er ontbreken gegevens."),
    JOBCOACH_UREN(
        "Er zijn geschikte plekken vrij, maar geen jobcoach in het werkgebied heeft tijd."),
    CONCURRENTIE("Er zijn geschikte plaatsen, maar in dit plan zijn die voor anderen."),
    GROEP_NIET_VOL(
        "De vrije plekken zijn bij een groep die niet genoeg mensen krijgt om te beginnen.");

    private final String neutraleTekst;

    Reden(String neutraleTekst) {
      this.neutraleTekst = neutraleTekst;
    }

    /** For who may not know how much guidance somebody needs. */
    public String neutraleTekst() {
      return neutraleTekst;
    }
  }

  /** How many places a rule blocks for this person. */
  public record Blokkade(String regel, String tekst, int aantal) {}

  /** A place that would suit if one thing were cured. */
  public record Bijna(AanbodId aanbod, String regel, String tekst, String remedie) {}

  public NietGeplaatst {
    blokkades = List.copyOf(blokkades);
    bijna = List.copyOf(bijna);
  }
}
