package nl.werkbrug.api.http.plaatsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.LksBerekening;
import nl.werkbrug.data.norm.LksUitkomst;
import nl.werkbrug.data.norm.LksVerloop;
import nl.werkbrug.data.norm.Loonmaatstaf;
import nl.werkbrug.data.norm.Normen;
import org.jspecify.annotations.Nullable;

/**
 * The LKS of a plaatsing, as API and pages show it.
 *
 * @param totaal euros of the year that was asked
 */
public record LksVerloopWire(
    int jaar,
    BigDecimal totaal,
    BigDecimal werkgeverslasten,
    List<Maand> maanden,
    List<Vak> vakken) {

  public LksVerloopWire {
    maanden = List.copyOf(maanden);
    vakken = List.copyOf(vakken);
  }

  public record Maand(String maand, BigDecimal bedrag) {}

  /**
   * Days with one amount.
   *
   * @param perMaand euros a month, or null when it cannot be computed
   * @param reden why it cannot be computed, or null
   * @param bron of that reason, or null
   * @param bedragenPer the day whose figures were used, or null
   * @param delen every part in the order of the computation; empty when it cannot be computed
   */
  public record Vak(
      LocalDate van,
      LocalDate tot,
      List<String> aanleidingen,
      LksGrondslag grondslag,
      @Nullable BigDecimal perMaand,
      @Nullable String reden,
      @Nullable String bron,
      @Nullable LocalDate bedragenPer,
      List<Deel> delen) {

    public Vak {
      aanleidingen = List.copyOf(aanleidingen);
      delen = List.copyOf(delen);
    }

    static Vak van(LksVerloop.Tijdvak vak) {
      List<String> aanleidingen =
          vak.aanleidingen().stream().sorted().map(LksVerloop.Aanleiding::omschrijving).toList();
      return switch (vak.uitkomst()) {
        case LksUitkomst.Berekend berekend ->
            new Vak(
                vak.van(),
                vak.tot(),
                aanleidingen,
                vak.grondslag(),
                berekend.lks(),
                null,
                null,
                berekend.bedragenPer(),
                berekend.delen().stream().map(Deel::van).toList());
        case LksUitkomst.NietTeBerekenen niet ->
            new Vak(
                vak.van(),
                vak.tot(),
                aanleidingen,
                vak.grondslag(),
                null,
                niet.reden(),
                niet.bron(),
                null,
                List.of());
      };
    }
  }

  /**
   * One part of the computation.
   *
   * @param symbool B, G, LW, S, LASTENFACTOR, UREN or LKS
   * @param waarde rounded half-up to two decimals, for showing; the factor to four
   * @param geld whether it is in euros
   * @param berekening how it came about
   * @param zeker whether the figure is established
   */
  public record Deel(
      String symbool,
      String naam,
      BigDecimal waarde,
      boolean geld,
      String berekening,
      String bron,
      boolean zeker) {
    static Deel van(LksUitkomst.Deel deel) {
      return new Deel(
          deel.symbool().name(),
          deel.symbool().omschrijving(),
          deel.symbool() == LksUitkomst.Symbool.LASTENFACTOR
              ? deel.waarde().stripTrailingZeros()
              : deel.afgerond(),
          deel.symbool().isGeld(),
          deel.berekening(),
          deel.bron(),
          deel.zeker());
    }
  }

  /** Of a plaatsing, as far as it is known at the end of the year. */
  public static LksVerloopWire van(
      Plaatsing plaatsing, Werkzoekende persoon, Normen normen, int jaar) {
    LksVerloop verloop =
        LksVerloop.van(
            plaatsing,
            persoon.participatie().cohort(),
            persoon.persoon().geboortedatum(),
            new LksBerekening(normen, Loonmaatstaf.REFERENTIEMAANDLOON),
            normen,
            LocalDate.of(jaar, 12, 31));
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
