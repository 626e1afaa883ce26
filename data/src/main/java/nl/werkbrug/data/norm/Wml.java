package nl.werkbrug.data.norm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/**
 * Wettelijk minimumloon by date and age: hourly, and per month at 36 hours a week.
 *
 * <p>Euros in whole cents; the amount of 15 to 20 years is that of 21 x percentage, half-up.
 */
public final class Wml {
  /** Younger than this there is no WML. */
  public static final int JONGSTE = 15;

  /** From this age on the full WML holds. */
  public static final int VOLWASSEN = 21;

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final BigDecimal WEKEN_PER_JAAR = BigDecimal.valueOf(52);
  private static final BigDecimal MAANDEN_PER_JAAR = BigDecimal.valueOf(12);
  private static final int OUDSTE = 120;

  private final Normen normen;

  public Wml(Normen normen) {
    this.normen = normen;
  }

  /**
   * An amount with the figures behind it.
   *
   * @param bedrag euros, two decimals
   * @param basis the amount of 21 and older
   * @param percentage 100 from 21 on
   * @param bron of basis and percentage
   */
  public record Loon(
      BigDecimal bedrag, BigDecimal basis, BigDecimal percentage, String bron, boolean zeker) {}

  /**
   * WML per hour.
   *
   * @param leeftijd whole years, 15 to 120
   * @throws OngeldigeGegevens when the age is out of bounds or the date has no figures
   */
  public Loon getUurloon(LocalDate datum, int leeftijd) {
    return naarLeeftijd(normen.uurloon(), datum, leeftijd);
  }

  /**
   * WML per month at 36 hours a week.
   *
   * @param leeftijd whole years, 15 to 120
   * @throws OngeldigeGegevens when the age is out of bounds or the date has no figures
   */
  public Loon getMaandloon(LocalDate datum, int leeftijd, Loonmaatstaf maatstaf) {
    return switch (maatstaf) {
      case REFERENTIEMAANDLOON -> naarLeeftijd(normen.referentiemaandloon(), datum, leeftijd);
      case UURLOON -> {
        Loon uurloon = getUurloon(datum, leeftijd);
        Normwaarde uren = normen.get(Norm.LKS_REFERENTIE_UREN, datum);
        yield new Loon(
            perMaand(uurloon.bedrag(), uren.waarde()),
            perMaand(uurloon.basis(), uren.waarde()),
            uurloon.percentage(),
            uurloon.bron() + "; x %s x 52 / 12".formatted(uren.waarde().toPlainString()),
            uurloon.zeker() && uren.zeker());
      }
    };
  }

  private static BigDecimal perMaand(BigDecimal uurloon, BigDecimal uren) {
    return uurloon
        .multiply(uren)
        .multiply(WEKEN_PER_JAAR)
        .divide(MAANDEN_PER_JAAR, 2, RoundingMode.HALF_UP);
  }

  private Loon naarLeeftijd(Normreeks reeks, LocalDate datum, int leeftijd) {
    new Controle().tussen("leeftijd", leeftijd, JONGSTE, OUDSTE).klaar();
    Normwaarde basis = reeks.getOp(datum);
    if (leeftijd >= VOLWASSEN) {
      return new Loon(
          basis.waarde().setScale(2, RoundingMode.HALF_UP),
          basis.waarde(),
          HONDERD,
          basis.bron(),
          basis.zeker());
    }
    Normreeks perLeeftijd = normen.leeftijd().get(leeftijd);
    if (perLeeftijd == null) {
      throw new IllegalStateException("Geen percentage voor leeftijd " + leeftijd);
    }
    Normwaarde percentage = perLeeftijd.getOp(datum);
    return new Loon(
        basis.waarde().multiply(percentage.waarde()).divide(HONDERD, 2, RoundingMode.HALF_UP),
        basis.waarde(),
        percentage.waarde(),
        basis.bron() + "; " + percentage.bron(),
        basis.zeker() && percentage.zeker());
  }
}
