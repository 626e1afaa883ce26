package nl.werkbrug.data.norm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.norm.LksUitkomst.Beletsel;
import nl.werkbrug.data.norm.LksUitkomst.Berekend;
import nl.werkbrug.data.norm.LksUitkomst.Deel;
import nl.werkbrug.data.norm.LksUitkomst.NietTeBerekenen;
import nl.werkbrug.data.norm.LksUitkomst.Symbool;

/**
 * Loonkostensubsidie a month, exact to the cent. Bron: Pw art. 10d.
 *
 * <pre>
 * B   = month wage for 36 hours a week and the age
 * G   = B x (1 + vakantiebijslag)
 * LW  = B x loonwaarde x (1 + vakantiebijslag)
 * S   = max(0, min(G - LW, 70% of G)), or 50% of G when forfaitair
 * LKS = S x (1 + werkgeverslasten) x min(hours, full-time norm) / 36
 * </pre>
 *
 * Only B (published in cents) and LKS are rounded; G, LW and S stay exact.
 */
public final class LksBerekening {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final String ARTIKEL = "Pw art. 10d";

  private final Normen normen;
  private final Wml wml;
  private final Loonmaatstaf maatstaf;

  public LksBerekening(Normen normen, Loonmaatstaf maatstaf) {
    this.normen = normen;
    this.wml = new Wml(normen);
    this.maatstaf = maatstaf;
  }

  public LksUitkomst bereken(LksVraag vraag) {
    if (vraag.cohort() == Cohort.SW_ZITTEND) {
      return new NietTeBerekenen(
          Beletsel.WSW,
          "Bij een Wsw-dienstverband bestaat geen recht op loonkostensubsidie.",
          ARTIKEL + " lid 3");
    }
    if (!(vraag.geboortedatum() instanceof Gegeven.Bekend<LocalDate>(LocalDate geboren))) {
      return new NietTeBerekenen(
          Beletsel.GEBOORTEDATUM_ONBEKEND,
          "De geboortedatum is onbekend; het minimumloon hangt af van de leeftijd.",
          ARTIKEL);
    }
    int leeftijd = Period.between(geboren, vraag.peildatum()).getYears();
    if (leeftijd < Wml.JONGSTE) {
      return new NietTeBerekenen(
          Beletsel.TE_JONG,
          "De leeftijd op %s (%d) moet %d of hoger zijn: daaronder geldt geen minimumloon."
              .formatted(vraag.peildatum(), leeftijd, Wml.JONGSTE),
          "Wet minimumloon en minimumvakantiebijslag");
    }
    try {
      return switch (vraag.wijze()) {
        case NA_LOONWAARDEBEPALING -> naBepaling(vraag, leeftijd);
        case FORFAITAIR -> forfaitair(vraag, leeftijd);
      };
    } catch (OngeldigeGegevens geenBedragen) {
      return new NietTeBerekenen(
          Beletsel.GEEN_BEDRAGEN,
          "Loonkostensubsidie per %s is niet te berekenen: %s."
              .formatted(vraag.peildatum(), geenBedragen.getMessage()),
          ARTIKEL);
    }
  }

  private LksUitkomst naBepaling(LksVraag vraag, int leeftijd) {
    if (!(vraag.loonwaarde() instanceof Loonwaarde.Vastgesteld vastgesteld)) {
      return new NietTeBerekenen(
          Beletsel.LOONWAARDE_NIET_VASTGESTELD,
          vraag.loonwaarde() instanceof Loonwaarde.Indicatie
              ? "Er is alleen een indicatie van de loonwaarde; de loonwaarde moet zijn vastgesteld."
              : "De loonwaarde is onbekend; de loonwaarde moet zijn vastgesteld.",
          ARTIKEL + " lid 4");
    }
    LocalDate datum = vraag.bedragenPer();
    List<Deel> delen = loon(datum, leeftijd);
    BigDecimal b = delen.getFirst().waarde();
    BigDecimal g = delen.getLast().waarde();
    Normwaarde bijslag = normen.get(Norm.VAKANTIEBIJSLAG_PROCENT, datum);
    Normwaarde plafond = normen.get(Norm.LKS_PLAFOND_PROCENT, datum);
    BigDecimal lw = procent(procent(b, vastgesteld.procent()), HONDERD.add(bijslag.waarde()));
    delen.add(
        new Deel(
            Symbool.LW,
            lw,
            "B x loonwaarde %s%% x %s"
                .formatted(tekst(vastgesteld.procent()), tekst(plus(bijslag))),
            "Pw art. 6 lid 1 g; " + bijslag.bron(),
            bijslag.zeker()));
    BigDecimal verschil = g.subtract(lw);
    BigDecimal hoogste = procent(g, plafond.waarde());
    boolean plafondBereikt = verschil.compareTo(hoogste) > 0;
    delen.add(
        new Deel(
            Symbool.S,
            verschil.min(hoogste).max(BigDecimal.ZERO),
            plafondBereikt
                ? "plafond: %s%% van G".formatted(tekst(plafond.waarde()))
                : "G - LW, hoogstens %s%% van G".formatted(tekst(plafond.waarde())),
            plafond.bron(),
            plafond.zeker()));
    return besluit(vraag, leeftijd, plafondBereikt, delen);
  }

  private LksUitkomst forfaitair(LksVraag vraag, int leeftijd) {
    LocalDate datum = vraag.bedragenPer();
    Normwaarde maanden = normen.get(Norm.LKS_FORFAITAIR_MAANDEN, vraag.begin());
    LocalDate einde = vraag.begin().plusMonths(maanden.waarde().longValue());
    if (!vraag.peildatum().isBefore(einde)) {
      return new NietTeBerekenen(
          Beletsel.FORFAITAIR_VOORBIJ,
          "Forfaitaire loonkostensubsidie mag hoogstens %s maanden: tot en met %s, gevraagd is %s."
              .formatted(tekst(maanden.waarde()), einde.minusDays(1), vraag.peildatum()),
          maanden.bron());
    }
    List<Deel> delen = loon(datum, leeftijd);
    Normwaarde forfait = normen.get(Norm.LKS_FORFAITAIR_PROCENT, datum);
    delen.add(
        new Deel(
            Symbool.S,
            procent(delen.getLast().waarde(), forfait.waarde()),
            "forfaitair: %s%% van G".formatted(tekst(forfait.waarde())),
            forfait.bron(),
            forfait.zeker()));
    return besluit(vraag, leeftijd, false, delen);
  }

  /** B and G. */
  private List<Deel> loon(LocalDate datum, int leeftijd) {
    Wml.Loon loon = wml.getMaandloon(datum, leeftijd, maatstaf);
    Normwaarde bijslag = normen.get(Norm.VAKANTIEBIJSLAG_PROCENT, datum);
    List<Deel> delen = new ArrayList<>();
    delen.add(
        new Deel(
            Symbool.B,
            loon.bedrag(),
            "%s%% van € %s (%s), bedragen per %s"
                .formatted(
                    tekst(loon.percentage()),
                    loon.basis().toPlainString().replace('.', ','),
                    switch (maatstaf) {
                      case REFERENTIEMAANDLOON -> "referentiemaandloon";
                      case UURLOON -> "uurloon x 36 x 52 / 12";
                    },
                    datum),
            loon.bron(),
            loon.zeker()));
    delen.add(
        new Deel(
            Symbool.G,
            procent(loon.bedrag(), HONDERD.add(bijslag.waarde())),
            "B x " + tekst(plus(bijslag)),
            bijslag.bron(),
            bijslag.zeker()));
    return delen;
  }

  /**
   * From S to LKS: everything is multiplied before the one division, which is also the rounding.
   */
  private Berekend besluit(LksVraag vraag, int leeftijd, boolean plafondBereikt, List<Deel> delen) {
    LocalDate datum = vraag.bedragenPer();
    BigDecimal s = delen.getLast().waarde();
    Normwaarde lasten = normen.werkgeverslasten().getOp(datum);
    Normwaarde referentie = normen.get(Norm.LKS_REFERENTIE_UREN, datum);
    BigDecimal uren = vraag.uren().min(BigDecimal.valueOf(vraag.volletijdsnorm()));
    delen.add(
        new Deel(
            Symbool.LASTENFACTOR,
            plus(lasten),
            "1 + werkgeverslasten %s%%".formatted(tekst(lasten.waarde())),
            lasten.bron(),
            lasten.zeker()));
    delen.add(
        new Deel(
            Symbool.UREN,
            uren,
            "laagste van %s uur en de volletijdsnorm van %d uur"
                .formatted(tekst(vraag.uren()), vraag.volletijdsnorm()),
            ARTIKEL,
            true));
    BigDecimal lks =
        s.multiply(plus(lasten))
            .multiply(uren)
            .divide(referentie.waarde(), 2, RoundingMode.HALF_UP);
    delen.add(
        new Deel(
            Symbool.LKS,
            lks,
            "S x %s x %s / %s, afgerond op hele centen"
                .formatted(tekst(plus(lasten)), tekst(uren), tekst(referentie.waarde())),
            referentie.bron(),
            referentie.zeker()));
    return new Berekend(lks, datum, leeftijd, plafondBereikt, delen);
  }

  private static BigDecimal procent(BigDecimal bedrag, BigDecimal procent) {
    return bedrag.multiply(procent).movePointLeft(2);
  }

  private static BigDecimal plus(Normwaarde procent) {
    return HONDERD.add(procent.waarde()).movePointLeft(2);
  }

  private static String tekst(BigDecimal getal) {
    return getal.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
