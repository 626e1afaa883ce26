package nl.werkbrug.data.domain.beleid;

import java.math.BigDecimal;
import java.util.List;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/**
 * The regime for somebody whose guidance was not diagnosed. The first row that fits counts; without
 * a fitting row no guidance is needed.
 *
 * @param regimes the regimes the rows refer to
 * @param rijen in order
 * @param regimeBijDiagnose the regime whose tapering applies to a diagnosed need
 */
public record Begeleidingstabel(
    List<Begeleidingsregime> regimes, List<Rij> rijen, String regimeBijDiagnose) {

  /**
   * One row; null fits everybody.
   *
   * @param loonwaardeVanaf lowest loonwaarde in percent, included
   * @param loonwaardeTot highest loonwaarde in percent, excluded; 101 for no limit. A row with
   *     bounds does not fit an unknown loonwaarde.
   */
  public record Rij(
      @Nullable Doelgroep doelgroep,
      @Nullable Clientprofiel profiel,
      @Nullable BigDecimal loonwaardeVanaf,
      @Nullable BigDecimal loonwaardeTot,
      String regime) {}

  public Begeleidingstabel {
    regimes = List.copyOf(regimes);
    rijen = List.copyOf(rijen);
    List<String> codes = regimes.stream().map(Begeleidingsregime::code).toList();
    Controle controle =
        new Controle()
            .samenhang(
                codes.contains(regimeBijDiagnose),
                "regimeBijDiagnose",
                regimeBijDiagnose,
                "moet een van " + codes + " zijn")
            .eis(
                codes.stream().distinct().count() == codes.size(),
                "regimes",
                codes,
                "mogen elk één keer voorkomen");
    rijen.forEach(
        rij ->
            controle.samenhang(
                codes.contains(rij.regime()),
                "regime",
                rij.regime(),
                "moet een van " + codes + " zijn"));
    controle.klaar();
  }

  /** The regime with this code; throws when there is none. */
  public Begeleidingsregime getRegime(String code) {
    return regimes.stream()
        .filter(regime -> regime.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Onbekend begeleidingsregime: " + code));
  }
}
