package nl.werkbrug.api.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.norm.LksUitkomst;
import nl.werkbrug.data.norm.LksVerloop;
import org.jspecify.annotations.Nullable;

/**
 * The LKS of a plaatsing.
 *
 * @param totaal euros of the year that was asked
 */
record LksVerloopWire(
    int jaar,
    BigDecimal totaal,
    BigDecimal werkgeverslasten,
    List<Maand> maanden,
    List<Vak> vakken) {

  record Maand(String maand, BigDecimal bedrag) {}

  /**
   * Days with one amount.
   *
   * @param perMaand euros a month, or null when it cannot be computed
   * @param reden why it cannot be computed, or null
   */
  record Vak(
      LocalDate van,
      LocalDate tot,
      List<String> aanleidingen,
      LksGrondslag grondslag,
      @Nullable BigDecimal perMaand,
      @Nullable String reden) {

    static Vak van(LksVerloop.Tijdvak vak) {
      List<String> aanleidingen =
          vak.aanleidingen().stream().sorted().map(LksVerloop.Aanleiding::omschrijving).toList();
      return switch (vak.uitkomst()) {
        case LksUitkomst.Berekend berekend ->
            new Vak(vak.van(), vak.tot(), aanleidingen, vak.grondslag(), berekend.lks(), null);
        case LksUitkomst.NietTeBerekenen niet ->
            new Vak(vak.van(), vak.tot(), aanleidingen, vak.grondslag(), null, niet.reden());
      };
    }
  }

  static LksVerloopWire van(LksVerloop verloop, int jaar) {
    return new LksVerloopWire(
        jaar,
        BigDecimal.valueOf(verloop.centIn(jaar), 2),
        BigDecimal.valueOf(verloop.lastenCentIn(jaar), 2),
        verloop.perMaand(jaar).entrySet().stream()
            .map(een -> maand(een.getKey(), een.getValue()))
            .toList(),
        verloop.tijdvakken().stream().map(Vak::van).toList());
  }

  private static Maand maand(YearMonth maand, long cent) {
    return new Maand(maand.toString(), BigDecimal.valueOf(cent, 2));
  }
}
