package nl.werkbrug.engine.review;

import java.time.LocalDate;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person. Computed from how things stand; nothing is kept.
 *
 * @param functie whose work it is
 * @param eigenaar account of whose work it is, or null when it is anybody's of that function
 * @param voorstel null when it is not about a voorstel
 * @param vervalt day on which it should be done
 * @param tekst Dutch sentence without names
 */
public record Taak(
    Soort soort,
    Functie functie,
    @Nullable String eigenaar,
    WerkzoekendeId werkzoekende,
    @Nullable VoorstelId voorstel,
    LocalDate vervalt,
    String tekst) {

  /** What has to be done. */
  public enum Soort {
    BEOORDELEN(Functie.CONSULENT, "Beoordeel het voorstel."),
    BESPREKEN(Functie.CONSULENT, "Bespreek het voorstel met de werkzoekende."),
    TWIJFEL_BESPREKEN(Functie.CONSULENT, "De werkzoekende twijfelt. Praat nog eens."),
    NEE_VERWERKEN(
        Functie.CONSULENT, "De werkzoekende zei nee. Trek het oordeel in of kies ander werk."),
    VRIJGEVEN(Functie.CONSULENT, "Geef het voorstel vrij, samen met de werkzoekende."),
    TWEEDE_BEOORDELING(Functie.TOEGANG, "Beoordeel het voorstel als tweede."),
    VOORLEGGEN(Functie.ACCOUNTMANAGER, "Leg het voorstel voor aan de werkgever."),
    REACTIE_VRAGEN(Functie.ACCOUNTMANAGER, "Vraag de werkgever om een reactie."),
    KENNISMAKING(Functie.ACCOUNTMANAGER, "Maak een afspraak voor de kennismaking en plaats."),
    ANDER_VOORSTEL(Functie.CONSULENT, "De werkgever vond het niet passend. Kies ander werk."),
    NOOIT_VOORGESTELD(
        Functie.CONSULENT, "Twee rondes achter elkaar geen voorstel. Bepaal wat nodig is.");

    private final Functie functie;
    private final String tekst;

    Soort(Functie functie, String tekst) {
      this.functie = functie;
      this.tekst = tekst;
    }

    public Functie functie() {
      return functie;
    }

    String tekst() {
      return tekst;
    }
  }
}
