package nl.werkbrug.data.domain.jobcoach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * A jobcoach, of the own service or of a contracted aanbieder.
 *
 * @param contract the contract under which an aanbieder supplies this coach, or null
 * @param urenPerWeek hours a week for guidance, 0 to 40, before the running caseload
 * @param werkgebied gemeenten where this coach works; empty means the whole region
 * @param talen ISO 639-3 codes, besides Dutch
 * @param standplaats where the coach starts from, or unknown
 * @param inzet running caseload and absence
 */
public record Jobcoach(
    JobcoachId id,
    OrganisatieId organisatie,
    @Nullable AanbiederContractId contract,
    String naam,
    BigDecimal urenPerWeek,
    SortedSet<GemeenteId> werkgebied,
    Set<Specialisme> specialismen,
    SortedSet<String> talen,
    Gegeven<Postcode> standplaats,
    List<Inzet> inzet) {

  /** Periods of a round: 13 of four weeks, together one year. */
  public static final int PERIODEN = 13;

  public static final int DAGEN_PER_PERIODE = 28;

  public Jobcoach {
    new Controle().tekst("naam", naam, 1, 120).tussen("urenPerWeek", urenPerWeek, 0, 40).klaar();
    werkgebied = Collections.unmodifiableSortedSet(new TreeSet<>(werkgebied));
    specialismen =
        specialismen.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(specialismen));
    talen = Collections.unmodifiableSortedSet(new TreeSet<>(talen));
    inzet = List.copyOf(inzet);
  }

  /**
   * Free minutes in each of the 13 periods from {@code peildatum}, never below zero. Inzet counts
   * day by day, rounded up per period. Absences on the same day together take no more than the
   * coach has on that day; guidance of people comes on top of it.
   */
  public int[] vrijeMinuten(LocalDate peildatum) {
    int[] vrij = new int[PERIODEN];
    Arrays.setAll(
        vrij, periode -> vrijeMinutenNa(peildatum.plusDays((long) periode * DAGEN_PER_PERIODE)));
    return vrij;
  }

  /** Free minutes of the period that begins on a day, as {@link #vrijeMinuten} has them. */
  public int vrijeMinutenNa(LocalDate begin) {
    int bruto =
        urenPerWeek
            .multiply(BigDecimal.valueOf(DAGEN_PER_PERIODE / 7 * 60L))
            .setScale(0, RoundingMode.DOWN)
            .intValueExact();
    int week = minutenPerWeek();
    long weekminuten = 0;
    for (int i = 0; i < DAGEN_PER_PERIODE && !inzet.isEmpty(); i++) {
      weekminuten += bezetOp(begin.plusDays(i), week);
    }
    return (int) Math.max(0, bruto - Math.ceilDiv(weekminuten, 7L));
  }

  /** Minutes a week that inzet takes on a day. */
  private long bezetOp(LocalDate dag, int week) {
    long caseload = 0;
    long afwezig = 0;
    for (Inzet deel : inzet) {
      if (dag.isBefore(deel.van()) || dag.isAfter(deel.tot())) {
        continue;
      }
      if (deel.werkzoekende() == null) {
        afwezig += deel.minutenPerWeek();
      } else {
        caseload += deel.minutenPerWeek();
      }
    }
    return caseload + Math.min(afwezig, week);
  }

  /** The same coach with other inzet. */
  public Jobcoach metInzet(List<Inzet> nieuweInzet) {
    return new Jobcoach(
        id,
        organisatie,
        contract,
        naam,
        urenPerWeek,
        werkgebied,
        specialismen,
        talen,
        standplaats,
        nieuweInzet);
  }

  /** Minutes a week, whole, before any inzet. */
  public int minutenPerWeek() {
    return urenPerWeek
        .multiply(BigDecimal.valueOf(60))
        .setScale(0, RoundingMode.DOWN)
        .intValueExact();
  }
}
