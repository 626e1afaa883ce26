package nl.werkbrug.data.norm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The loonkostensubsidie, or why it cannot be computed. */
public sealed interface LksUitkomst {

  /**
   * An amount, with everything it was made of.
   *
   * @param lks euros a month, rounded half-up to cents once, here only
   * @param bedragenPer the day whose figures were used
   * @param leeftijd whole years on the peildatum
   * @param plafondBereikt whether the cap of 70% set the amount
   * @param delen every part in the order of the computation, unrounded
   */
  record Berekend(
      BigDecimal lks, LocalDate bedragenPer, int leeftijd, boolean plafondBereikt, List<Deel> delen)
      implements LksUitkomst {
    public Berekend {
      delen = List.copyOf(delen);
    }

    public long lksCent() {
      return lks.movePointRight(2).longValueExact();
    }

    /** The part of {@link #lksCent} that compensates werkgeverslasten, rounded half-up. */
    public long lastenCent() {
      BigDecimal factor = getDeel(Symbool.LASTENFACTOR).waarde();
      return lks.movePointRight(2)
          .multiply(factor.subtract(BigDecimal.ONE))
          .divide(factor, 0, RoundingMode.HALF_UP)
          .longValueExact();
    }

    /** Whether every figure behind it is established. */
    public boolean zeker() {
      return delen.stream().allMatch(Deel::zeker);
    }

    /**
     * One part.
     *
     * @throws IllegalArgumentException when it plays no role, as LW in a forfaitair amount
     */
    public Deel getDeel(Symbool symbool) {
      return delen.stream()
          .filter(deel -> deel.symbool() == symbool)
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("Geen deel " + symbool + " in deze berekening"));
    }
  }

  /** A domain "no"; {@code reden} is a Dutch sentence without names. */
  record NietTeBerekenen(Beletsel beletsel, String reden, String bron) implements LksUitkomst {}

  /** Why there is no amount; stable codes. */
  enum Beletsel {
    WSW,
    GEBOORTEDATUM_ONBEKEND,
    TE_JONG,
    LOONWAARDE_NIET_VASTGESTELD,
    FORFAITAIR_VOORBIJ,
    GEEN_BEDRAGEN
  }

  /** The parts of the computation, in its order. */
  enum Symbool {
    /** Month wage at 36 hours, euros. */
    B("Minimumloon per maand (B)"),
    /** With vakantiebijslag, euros. */
    G("Met vakantiebijslag (G)"),
    /** What the loonwaarde covers, euros; absent when forfaitair. */
    LW("Wat de loonwaarde dekt (LW)"),
    /** Subsidy at 36 hours before werkgeverslasten, euros. */
    S("Subsidie bij 36 uur (S)"),
    /** 1 + werkgeverslasten. */
    LASTENFACTOR("Werkgeverslasten"),
    /** Hours that count; divided by 36 in the end. */
    UREN("Uren die tellen"),
    /** Subsidy a month, euros. */
    LKS("Subsidie per maand (LKS)");

    private final String omschrijving;

    Symbool(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    public String omschrijving() {
      return omschrijving;
    }

    /** Whether it is in euros. */
    public boolean isGeld() {
      return this != LASTENFACTOR && this != UREN;
    }
  }

  /**
   * One part of the computation.
   *
   * @param waarde exact, unrounded (B and LKS are whole cents)
   * @param berekening how it came about, as Dutch text
   */
  record Deel(Symbool symbool, BigDecimal waarde, String berekening, String bron, boolean zeker) {

    /** Rounded half-up to two decimals, for showing only. */
    public BigDecimal afgerond() {
      return waarde.setScale(2, RoundingMode.HALF_UP);
    }
  }
}
