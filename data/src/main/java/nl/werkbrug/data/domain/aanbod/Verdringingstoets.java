package nl.werkbrug.data.domain.aanbod;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;

/** The check that unpaid or SROI work does not push out paid work. */
public sealed interface Verdringingstoets {

  /** Nobody has done the check. */
  record NietUitgevoerd() implements Verdringingstoets {}

  /**
   * The check was done.
   *
   * @param verdringing true when the place would push out paid work
   * @param beoordelaar who judged, 1 to 120 characters
   */
  record Uitgevoerd(boolean verdringing, LocalDate datum, String beoordelaar)
      implements Verdringingstoets {
    public Uitgevoerd {
      new Controle().tekst("beoordelaar", beoordelaar, 1, 120).klaar();
    }
  }
}
