package nl.werkbrug.data.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * What the loonkostensubsidie of one dienstbetrekking depends on.
 *
 * @param begin first day of the subsidy
 * @param peildatum day for which the amount is asked, not before {@code begin}
 * @param uren contract hours a week, 1 to 60, at most two decimals
 * @param volletijdsnorm full-time hours a week at this employer, 32 to 40
 */
public record LksVraag(
    Cohort cohort,
    Gegeven<LocalDate> geboortedatum,
    Loonwaarde loonwaarde,
    Wijze wijze,
    LocalDate begin,
    LocalDate peildatum,
    BigDecimal uren,
    int volletijdsnorm) {

  /** How the subsidy is set. */
  public enum Wijze {
    /** By the established loonwaarde (Pw art. 10d lid 4). */
    NA_LOONWAARDEBEPALING,
    /** Half the wage, the first months, whatever the loonwaarde (Pw art. 10d lid 5). */
    FORFAITAIR
  }

  public LksVraag {
    new Controle()
        .volgorde("peildatum", begin, peildatum)
        .tussen("uren", uren, 1, 60)
        .tussen("volletijdsnorm", volletijdsnorm, 32, 40)
        .klaar();
  }

  /**
   * What a voorstel would ask, from the first day of its work: the hours of the work, or those of
   * the person when fewer; as INSTROOM when the cohort is unknown.
   */
  public static LksVraag van(Voorstel voorstel, Werkzoekende persoon, Werkaanbod werk) {
    return new LksVraag(
        persoon.participatie().cohort() instanceof Gegeven.Bekend<Cohort>(var cohort)
            ? cohort
            : Cohort.INSTROOM,
        persoon.persoon().geboortedatum(),
        persoon.participatie().loonwaarde(),
        Wijze.NA_LOONWAARDEBEPALING,
        voorstel.start(),
        voorstel.start(),
        BigDecimal.valueOf(uren(persoon, werk)),
        werk.kern().voorwaarden().volletijdsnorm());
  }

  private static int uren(Werkzoekende persoon, Werkaanbod werk) {
    Integer eigenMaximum = persoon.beschikbaarheid().urenMax().waardeOfNull();
    int uren = werk.kern().werktijd().urenMax();
    return Math.max(1, eigenMaximum == null ? uren : Math.min(uren, eigenMaximum));
  }

  /**
   * The day whose figures hold: growth of the WML is applied to a running subsidy on 1 January only
   * (Pw art. 10d lid 7), so it is {@code begin} in its first year and 1 January after that.
   */
  public LocalDate bedragenPer() {
    return begin.getYear() == peildatum.getYear() ? begin : peildatum.withDayOfYear(1);
  }
}
