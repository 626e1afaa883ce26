package nl.werkbrug.data.domain.werkzoekende;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;

/** What somebody can earn, as a percentage of the WML (Pw art. 6 lid 1 g). */
public sealed interface Loonwaarde {

  /**
   * Established by an expert.
   *
   * @param procent 0 to 100, at most two decimals
   * @param methode the validated method
   * @param deskundige who established it
   */
  record Vastgesteld(BigDecimal procent, LocalDate datum, String methode, String deskundige)
      implements Loonwaarde {
    public Vastgesteld {
      new Controle()
          .tussen("loonwaardeProcent", procent, 0, 100)
          .tekst("loonwaardeMethode", methode, 1, 120)
          .tekst("loonwaardeDeskundige", deskundige, 1, 120)
          .klaar();
    }
  }

  /** Estimated only; no LKS can be granted on it. */
  record Indicatie(BigDecimal procent, LocalDate datum) implements Loonwaarde {
    public Indicatie {
      new Controle().tussen("loonwaardeProcent", procent, 0, 100).klaar();
    }
  }

  /** Nobody knows yet. */
  record Onbekend() implements Loonwaarde {}

  /** The percentage, established or estimated. */
  default Gegeven<BigDecimal> procentWaarde() {
    return switch (this) {
      case Vastgesteld vastgesteld -> Gegeven.bekend(vastgesteld.procent());
      case Indicatie indicatie -> Gegeven.bekend(indicatie.procent());
      case Onbekend onbekend -> Gegeven.onbekend();
    };
  }
}
