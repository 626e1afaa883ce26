package nl.werkbrug.data.domain.ronde;

import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * What a replanned round did to the proposal that somebody had in the round before it, and why.
 *
 * @param vorigAanbod null when there was no proposal
 * @param aanbod null when there is none any more
 * @param tekst Dutch sentence, for consulent and jobcoach
 */
public record Rondewijziging(
    RondeId ronde,
    WerkzoekendeId werkzoekende,
    Soort soort,
    Oorzaak oorzaak,
    @Nullable AanbodId vorigAanbod,
    @Nullable JobcoachId vorigeJobcoach,
    @Nullable AanbodId aanbod,
    @Nullable JobcoachId jobcoach,
    String tekst) {

  /** The sentence for who may not read the reason of an exclusion. */
  public String neutraleTekst() {
    return neutraleTekst(soort, oorzaak);
  }

  /** As {@link #neutraleTekst()}, before there is a change to ask. */
  public static String neutraleTekst(Soort soort, Oorzaak oorzaak) {
    return "%s: %s.".formatted(soort.omschrijving(), oorzaak.omschrijving());
  }

  /** What became of the proposal; the gravest difference counts. */
  public enum Soort {
    ONGEWIJZIGD("Het voorstel is gebleven"),
    ANDERE_START("De start is anders"),
    ANDERE_JOBCOACH("De jobcoach is anders"),
    ANDERE_PLEK("Het werk is anders"),
    NIEUW("Er is een nieuw voorstel"),
    VERVALLEN("Het voorstel is vervallen");

    private final String omschrijving;

    Soort(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    /** As a sentence begins. */
    public String omschrijving() {
      return omschrijving;
    }
  }

  /** Why; the first that holds, in this order. */
  public enum Oorzaak {
    GEEN("er is niets veranderd"),
    PERSOON_WEG("deze persoon doet niet meer mee"),
    VASTGEZET("dit is vastgezet na een besluit"),
    UITGESLOTEN("het vorige voorstel is afgewezen"),
    AANBOD_WEG("het vorige werk is niet meer open"),
    NIET_MEER_GESCHIKT("het vorige werk past niet meer bij de regels"),
    PLEK_VERGEVEN("de vorige plek is vergeven aan iemand anders"),
    JOBCOACH_WEG("de vorige jobcoach werkt hier niet meer"),
    JOBCOACH_VOL("de vorige jobcoach heeft geen tijd meer"),
    BETER_VOOR_RONDE("zo past de hele ronde beter");

    private final String omschrijving;

    Oorzaak(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    /** As it reads in a sentence. */
    public String omschrijving() {
      return omschrijving;
    }
  }
}
