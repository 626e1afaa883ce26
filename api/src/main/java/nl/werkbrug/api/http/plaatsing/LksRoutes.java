package nl.werkbrug.api.http.plaatsing;

import static io.vertx.core.http.HttpMethod.POST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.norm.LksBerekening;
import nl.werkbrug.data.norm.LksUitkomst;
import nl.werkbrug.data.norm.LksVraag;
import nl.werkbrug.data.norm.Loonmaatstaf;
import nl.werkbrug.data.norm.Normen;
import org.jspecify.annotations.Nullable;

/** What loonkostensubsidie would be, step by step; about nobody, so nothing is stored. */
public final class LksRoutes {
  private static final String OPGEGEVEN = "opgegeven in het verzoek";

  private final LksBerekening berekening;

  public LksRoutes(Normen normen) {
    berekening = new LksBerekening(normen, Loonmaatstaf.REFERENTIEMAANDLOON);
  }

  /**
   * What is asked.
   *
   * @param begin first day of the subsidy; absent is the peildatum
   * @param leeftijd whole years on the peildatum, 15 to 67
   * @param loonwaardeProcent established loonwaarde; absent asks the forfaitary amount
   */
  record Vraag(
      LocalDate peildatum,
      @Nullable LocalDate begin,
      int leeftijd,
      @Nullable BigDecimal loonwaardeProcent,
      @Nullable Boolean forfaitair,
      BigDecimal uren,
      @Nullable Integer volletijdsnorm) {
    Vraag {
      boolean zonderLoonwaarde = forfaitair != null && forfaitair;
      Controle controle =
          new Controle()
              .tussen("leeftijd", leeftijd, 15, 67)
              .samenhang(
                  zonderLoonwaarde == (loonwaardeProcent == null),
                  "loonwaardeProcent",
                  loonwaardeProcent,
                  zonderLoonwaarde ? "hoort niet bij forfaitair" : "is verplicht zonder forfaitair")
              .volgorde("peildatum", begin, peildatum)
              .tussen("uren", uren, 1, 60);
      if (loonwaardeProcent != null) {
        controle.tussen("loonwaardeProcent", loonwaardeProcent, 0, 100);
      }
      if (volletijdsnorm != null) {
        controle.tussen("volletijdsnorm", volletijdsnorm, 32, 40);
      }
      controle.klaar();
    }

    LksVraag naarDomein() {
      LocalDate eersteDag = begin == null ? peildatum : begin;
      return new LksVraag(
          Cohort.INSTROOM,
          Gegeven.bekend(peildatum.minusYears(leeftijd)),
          loonwaardeProcent == null
              ? new Loonwaarde.Onbekend()
              : new Loonwaarde.Vastgesteld(loonwaardeProcent, eersteDag, OPGEGEVEN, OPGEGEVEN),
          loonwaardeProcent == null
              ? LksVraag.Wijze.FORFAITAIR
              : LksVraag.Wijze.NA_LOONWAARDEBEPALING,
          eersteDag,
          peildatum,
          uren,
          volletijdsnorm == null ? 36 : volletijdsnorm);
    }
  }

  /**
   * The answer.
   *
   * @param lks euros a month
   * @param stappen in the order of the computation; the last one is the answer
   */
  record Uitkomst(
      BigDecimal lks,
      LocalDate bedragenPer,
      int leeftijd,
      boolean plafondBereikt,
      boolean zeker,
      List<Stap> stappen) {}

  record Stap(
      LksUitkomst.Symbool symbool,
      BigDecimal waarde,
      String berekening,
      String bron,
      boolean zeker) {}

  public void voegToe(HttpDienst http) {
    http.route(POST, "/v1/lks-berekeningen", Toegang.MEDEWERKERS, this::bereken);
  }

  private Antwoord bereken(Verzoek verzoek) {
    Vraag vraag = verzoek.inhoud(Vraag.class);
    return switch (berekening.bereken(vraag.naarDomein())) {
      case LksUitkomst.NietTeBerekenen niet ->
          throw new Probleemfout(
              Probleem.Soort.NIET_TE_BEREKENEN, "%s (%s)".formatted(niet.reden(), niet.bron()));
      case LksUitkomst.Berekend uitkomst ->
          Antwoord.json(
              new Uitkomst(
                  uitkomst.lks(),
                  uitkomst.bedragenPer(),
                  uitkomst.leeftijd(),
                  uitkomst.plafondBereikt(),
                  uitkomst.zeker(),
                  uitkomst.delen().stream()
                      .map(
                          deel ->
                              new Stap(
                                  deel.symbool(),
                                  deel.afgerond(),
                                  deel.berekening(),
                                  deel.bron(),
                                  deel.zeker()))
                      .toList()));
    };
  }
}
