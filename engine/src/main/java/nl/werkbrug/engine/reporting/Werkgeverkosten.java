package nl.werkbrug.engine.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.LksBerekening;
import nl.werkbrug.data.norm.LksUitkomst;
import nl.werkbrug.data.norm.LksVerloop;
import nl.werkbrug.data.norm.Loonmaatstaf;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;
import org.jspecify.annotations.Nullable;

/**
 * What a plaatsing costs the werkgever a month, on one day. Only of one that is agreed: LKS tells
 * of loonwaarde and doelgroep, and before the contract a werkgever may not know those.
 *
 * @param voorstel the pseudonym under which the werkgever knows the candidate
 * @param dag the day that it is of: today, or the first day of work when that is later
 * @param loonCent wage with vakantiebijslag
 * @param lastenCent werkgeverslasten over all of it, at the rate that LKS uses
 * @param lksCent loonkostensubsidie; 0 when none was granted, null when it cannot be computed
 */
public record Werkgeverkosten(
    VoorstelId voorstel,
    AanbodId aanbod,
    LocalDate begin,
    @Nullable LocalDate einde,
    LocalDate dag,
    long loonCent,
    long lastenCent,
    @Nullable Long lksCent) {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final BigDecimal WEKEN = BigDecimal.valueOf(52);
  private static final BigDecimal MAANDEN = BigDecimal.valueOf(12);

  /** What remains for the werkgever, or null when the LKS is not known. */
  public @Nullable Long nettoCent() {
    return lksCent == null ? null : loonCent + lastenCent - lksCent;
  }

  /** Whether this werkgever is the formal employer or the inlener. */
  public static boolean isPartij(Plaatsing plaatsing, WerkgeverId werkgever) {
    return plaatsing.afspraak().werkgever().equals(werkgever)
        || werkgever.equals(plaatsing.afspraak().inlener());
  }

  /** Empty as long as there is no contract, and after the plaatsing. */
  public static Optional<Werkgeverkosten> van(
      Plaatsing plaatsing, Werkzoekende persoon, Normen normen, LocalDate vandaag) {
    if (plaatsing.overeenkomst() == null || plaatsing.fase().voorbij()) {
      return Optional.empty();
    }
    LocalDate begin = plaatsing.overeenkomst().van();
    LocalDate dag = vandaag.isBefore(begin) ? begin : vandaag;
    BigDecimal loon =
        BigDecimal.valueOf(plaatsing.uurloonCentOp(dag))
            .multiply(plaatsing.urenOp(dag))
            .multiply(WEKEN)
            .divide(MAANDEN, 10, RoundingMode.HALF_UP)
            .multiply(plus(normen.get(Norm.VAKANTIEBIJSLAG_PROCENT, dag).waarde()));
    BigDecimal lasten =
        loon.multiply(normen.werkgeverslasten().getOp(dag).waarde())
            .divide(HONDERD, 10, RoundingMode.HALF_UP);
    return Optional.of(
        new Werkgeverkosten(
            plaatsing.afspraak().voorstel(),
            plaatsing.afspraak().aanbod(),
            begin,
            plaatsing.laatsteDag(),
            dag,
            cent(loon),
            cent(lasten),
            lks(plaatsing, persoon, normen, dag)));
  }

  private static @Nullable Long lks(
      Plaatsing plaatsing, Werkzoekende persoon, Normen normen, LocalDate dag) {
    LksVerloop verloop =
        LksVerloop.van(
            plaatsing,
            persoon.participatie().cohort(),
            persoon.persoon().geboortedatum(),
            new LksBerekening(normen, Loonmaatstaf.REFERENTIEMAANDLOON),
            normen,
            dag);
    for (LksVerloop.Tijdvak vak : verloop.tijdvakken()) {
      if (!dag.isBefore(vak.van()) && !dag.isAfter(vak.tot())) {
        return vak.uitkomst() instanceof LksUitkomst.Berekend berekend ? berekend.lksCent() : null;
      }
    }
    return 0L;
  }

  private static BigDecimal plus(BigDecimal procent) {
    return HONDERD.add(procent).divide(HONDERD, 10, RoundingMode.HALF_UP);
  }

  private static long cent(BigDecimal bedrag) {
    return bedrag.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
