package nl.werkbrug.engine.review;

import java.time.LocalDate;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import org.jspecify.annotations.Nullable;

/**
 * A day in the life of a plaatsing on which somebody has to do something. Computed from how things
 * stand; nothing is kept, and what is done disappears.
 *
 * @param eigenaar account of the consulent, or id of the jobcoach; null when it is anybody's of
 *     that function
 * @param datum day on which it has to be done
 * @param teLaat whether that day is past
 * @param tekst Dutch sentence without names
 * @param bron law article, or beleidskader
 */
public record Signaal(
    Soort soort,
    Functie functie,
    @Nullable String eigenaar,
    PlaatsingId plaatsing,
    WerkzoekendeId werkzoekende,
    LocalDate datum,
    boolean teLaat,
    String tekst,
    String bron) {

  /** What it is about. */
  public enum Soort {
    CONTRACT_VASTLEGGEN(Functie.ACCOUNTMANAGER, "Werkproces plaatsing"),
    PROEFPLAATS_EINDE(Functie.CONSULENT, "Pw art. 8a lid 2 d"),
    CONTRACT_EINDE(Functie.ACCOUNTMANAGER, "Arbeidsovereenkomst"),
    VOLGENDE_STAP(
        Functie.CONSULENT, "Memo Noord-Limburg: een maand voor het einde van een traject"),
    DOORSTROOM(
        Functie.CONSULENT,
        "Visiedocumenten: maatschappelijke plaatsing als stap naar betaald werk"),
    MINIMUMLOON(Functie.ACCOUNTMANAGER, "Wet minimumloon en minimumvakantiebijslag"),
    LKS_BESLUIT(Functie.TOEGANG, "Pw art. 10d"),
    LKS_AANVRAAGTERMIJN(Functie.CONSULENT, "Pw art. 10d lid 2"),
    FORFAITAIR_EINDE(Functie.TOEGANG, "Pw art. 10d lid 5"),
    LKS_HERZIENING(Functie.TOEGANG, "Pw art. 10d lid 7"),
    LKS_LEEFTIJD(Functie.TOEGANG, "Besluit minimumjeugdloonregeling"),
    LOONWAARDE_VEROUDERD(Functie.TOEGANG, "Beleidskader (maanden dat een loonwaarde geldt)"),
    HERINDICATIE(Functie.TOEGANG, "Pw art. 6 lid 1 g"),
    PRAKTIJKROUTE(Functie.TOEGANG, "Praktijkroute doelgroepregister"),
    BEGELEIDING_AFBOUW(Functie.JOBCOACH, "Coachplan"),
    EVALUATIE(Functie.JOBCOACH, "Beleidskader (maanden tussen evaluaties)"),
    VERVANGING(Functie.CONSULENT, "Afwezigheid van de jobcoach"),
    MAATREGEL_EINDE(Functie.CONSULENT, "Pw art. 8a lid 2 f");

    private final Functie functie;
    private final String bron;

    Soort(Functie functie, String bron) {
      this.functie = functie;
      this.bron = bron;
    }

    public Functie functie() {
      return functie;
    }

    public String bron() {
      return bron;
    }
  }
}
