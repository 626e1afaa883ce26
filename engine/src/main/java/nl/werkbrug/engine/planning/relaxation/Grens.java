package nl.werkbrug.engine.planning.relaxation;

/**
 * The proof: bounds for every plan without hard faults, over all pairs that were offered.
 *
 * @param medium prices of the medium level alone
 * @param som prices of soft plus the problem's kappa times medium
 * @param soft prices of soft plus kappa' times medium, kappa' chosen for the medium points reached
 */
public record Grens(Prijzen medium, Prijzen som, Prijzen soft) {

  /** Medium points that no plan exceeds. */
  public long mediumPunten() {
    return medium.waarde() >> medium.bits();
  }

  /** Points of soft plus kappa times medium that no plan exceeds. */
  public long somPunten() {
    return som.waarde() >> som.bits();
  }

  /** Soft points that no plan exceeds that is at least as good on medium. */
  public long softPunten(long mediumBehaald) {
    return softPrijzen(mediumBehaald).softGrens(mediumBehaald);
  }

  /** The prices that prove {@link #softPunten}. */
  public Prijzen softPrijzen(long mediumBehaald) {
    return soft.softGrens(mediumBehaald) <= som.softGrens(mediumBehaald) ? soft : som;
  }

  /** Kappa': soft points that the soft bound charges for a medium point. */
  public double kappa() {
    return soft.punten(soft.gewichtMedium());
  }
}
