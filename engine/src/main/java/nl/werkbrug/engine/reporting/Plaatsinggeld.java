package nl.werkbrug.engine.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.LksBerekening;
import nl.werkbrug.data.norm.LksVerloop;
import nl.werkbrug.data.norm.Loonmaatstaf;
import nl.werkbrug.data.norm.Normen;

/**
 * What a plaatsing costs and saves in a year, in euro cents.
 *
 * @param lksCent LKS as granted, until the contract or the grant ends
 * @param lastenCent the part of it for werkgeverslasten
 * @param verwachtCent LKS when contracts that end this year go on
 * @param begeleidingMinuten planned guidance on the days of work
 * @param begeleidingCent what that costs
 * @param toeleidingCent cost of recruiting and placing, in the year in which the work began
 * @param uitkeringCent bijstand that is not paid
 * @param maatschappelijkCent social benefits as entered
 * @param onbekend what is missing, as Dutch sentences; those parts stand at 0 and there is no
 *     balance
 */
public record Plaatsinggeld(
    int jaar,
    long lksCent,
    long lastenCent,
    long verwachtCent,
    long begeleidingMinuten,
    long begeleidingCent,
    long toeleidingCent,
    long uitkeringCent,
    long maatschappelijkCent,
    List<String> onbekend) {

  /** What the figures rest on, as Dutch sentences. */
  public static final List<String> AANNAMES =
      List.of(
          "Loonkostensubsidie zoals toegekend, tot het contract of de toekenning eindigt; verwacht"
              + " is met verlenging van contracten die dit jaar aflopen.",
          "Begeleiding zoals gepland op de dagen van het werk, maal het uurbedrag van die dag.",
          "Bespaarde uitkering is het laagste van de bijstandsnorm en het brutoloon per maand"
              + " (uren x uurloon x 52 / 12), voor wie bijstand, IOAW of IOAZ had.",
          "Een deel van een maand telt naar kalenderdagen. Belasting, toeslagen en effecten op zorg"
              + " tellen alleen mee als daarvoor een bedrag is ingevoerd.");

  private static final int MAANDEN = 12;

  public Plaatsinggeld {
    onbekend = List.copyOf(onbekend);
  }

  /**
   * Cost of the gemeente less what is saved; negative is a gain. Empty when a part is not known: a
   * sum without it would say something else.
   */
  public OptionalLong findSaldoCent() {
    return onbekend.isEmpty()
        ? OptionalLong.of(
            lksCent + begeleidingCent + toeleidingCent - uitkeringCent - maatschappelijkCent)
        : OptionalLong.empty();
  }

  Plaatsinggeld plus(Plaatsinggeld ander) {
    TreeSet<String> samen = new TreeSet<>(onbekend);
    samen.addAll(ander.onbekend);
    return new Plaatsinggeld(
        jaar,
        lksCent + ander.lksCent,
        lastenCent + ander.lastenCent,
        verwachtCent + ander.verwachtCent,
        begeleidingMinuten + ander.begeleidingMinuten,
        begeleidingCent + ander.begeleidingCent,
        toeleidingCent + ander.toeleidingCent,
        uitkeringCent + ander.uitkeringCent,
        maatschappelijkCent + ander.maatschappelijkCent,
        List.copyOf(samen));
  }

  static Plaatsinggeld leeg(int jaar) {
    return new Plaatsinggeld(jaar, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
  }

  /** The money of one plaatsing. */
  public static Plaatsinggeld van(
      Plaatsing plaatsing, Werkzoekende persoon, List<Bedrag> bedragen, Normen normen, int jaar) {
    LocalDate laatste = LocalDate.of(jaar, 12, 31);
    LksBerekening berekening = new LksBerekening(normen, Loonmaatstaf.REFERENTIEMAANDLOON);
    LksVerloop lks =
        LksVerloop.van(
            plaatsing,
            persoon.participatie().cohort(),
            persoon.persoon().geboortedatum(),
            berekening,
            normen,
            laatste);
    LksVerloop verwacht =
        LksVerloop.verwacht(
            plaatsing,
            persoon.participatie().cohort(),
            persoon.persoon().geboortedatum(),
            berekening,
            normen,
            laatste);
    TreeSet<String> onbekend = new TreeSet<>(lks.nietTeBerekenen());
    boolean bijstand =
        persoon.participatie().uitkering().is(Uitkering.ALGEMENE_BIJSTAND)
            || persoon.participatie().uitkering().is(Uitkering.IOAW)
            || persoon.participatie().uitkering().is(Uitkering.IOAZ);
    long weekminuten = 0;
    BigDecimal begeleiding = BigDecimal.ZERO;
    BigDecimal uitkering = BigDecimal.ZERO;
    BigDecimal baten = BigDecimal.ZERO;
    for (LocalDate dag = LocalDate.of(jaar, 1, 1); dag.getYear() == jaar; dag = dag.plusDays(1)) {
      if (!plaatsing.loopt(dag)) {
        continue;
      }
      int minuten = plaatsing.begeleidingOp(dag);
      weekminuten += minuten;
      if (minuten > 0) {
        begeleiding =
            begeleiding.add(
                cent(bedragen, Bedrag.Soort.JOBCOACH_PER_UUR, dag, onbekend)
                    .multiply(BigDecimal.valueOf(minuten)));
      }
      if (plaatsing.betaaldGeplaatst()
          && !dag.isBefore(Objects.requireNonNull(plaatsing.overeenkomst()).van())) {
        BigDecimal dagen = BigDecimal.valueOf(YearMonth.from(dag).lengthOfMonth());
        if (bijstand) {
          uitkering =
              uitkering.add(
                  cent(bedragen, Bedrag.Soort.BIJSTAND_PER_MAAND, dag, onbekend)
                      .min(loonPerMaand(plaatsing, dag))
                      .divide(dagen, 10, RoundingMode.HALF_UP));
        }
        Optional<Bedrag> maand =
            Bedrag.op(bedragen, Bedrag.Soort.MAATSCHAPPELIJKE_BATEN_PER_MAAND, dag);
        if (maand.isPresent()) {
          baten =
              baten.add(
                  BigDecimal.valueOf(maand.get().cent()).divide(dagen, 10, RoundingMode.HALF_UP));
        }
      }
    }
    long toeleiding =
        plaatsing.begin().getYear() == jaar
            ? Bedrag.op(bedragen, Bedrag.Soort.TOELEIDING_PER_PLAATSING, plaatsing.begin())
                .map(Bedrag::cent)
                .orElse(0L)
            : 0;
    return new Plaatsinggeld(
        jaar,
        lks.centIn(jaar),
        lks.lastenCentIn(jaar),
        verwacht.centIn(jaar),
        Math.round(weekminuten / 7.0),
        begeleiding.divide(BigDecimal.valueOf(7 * 60), 0, RoundingMode.HALF_UP).longValueExact(),
        toeleiding,
        heel(uitkering),
        heel(baten),
        new ArrayList<>(onbekend));
  }

  private static BigDecimal cent(
      List<Bedrag> bedragen, Bedrag.Soort soort, LocalDate dag, Set<String> onbekend) {
    Optional<Bedrag> bedrag = Bedrag.op(bedragen, soort, dag);
    if (bedrag.isEmpty()) {
      onbekend.add(
          "Voor %d is geen bedrag ingevoerd: %s.".formatted(dag.getYear(), soort.omschrijving()));
      return BigDecimal.ZERO;
    }
    return BigDecimal.valueOf(bedrag.get().cent());
  }

  private static BigDecimal loonPerMaand(Plaatsing plaatsing, LocalDate dag) {
    return plaatsing
        .urenOp(dag)
        .multiply(BigDecimal.valueOf(plaatsing.uurloonCentOp(dag)))
        .multiply(BigDecimal.valueOf(52))
        .divide(BigDecimal.valueOf(MAANDEN), 10, RoundingMode.HALF_UP);
  }

  private static long heel(BigDecimal cent) {
    return cent.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
