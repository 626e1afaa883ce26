package nl.werkbrug.data.norm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.LksToekenning;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.UrenGewijzigd;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import org.jspecify.annotations.Nullable;

/**
 * The LKS of a plaatsing over its whole life. A new amount begins with a grant, on 1 January, on a
 * birthday up to 21, with other hours, with a new loonwaarde; it ends with the grant, the
 * forfaitary term, the contract or the plaatsing. Growth of the WML is applied to a running grant
 * on 1 January only (Pw art. 10d lid 7); a new grant starts with the figures of its own day.
 *
 * @param tijdvakken in order of day, without overlap; days without LKS are in none of them
 */
public record LksVerloop(List<Tijdvak> tijdvakken) {

  /** What made a new amount begin. */
  public enum Aanleiding {
    TOEKENNING("toekenning"),
    MINIMUMLOON("minimumloon op 1 januari"),
    LEEFTIJD("leeftijd"),
    UREN("andere uren"),
    LOONWAARDE("nieuwe loonwaarde");

    private final String omschrijving;

    Aanleiding(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    public String omschrijving() {
      return omschrijving;
    }
  }

  /**
   * Days with one amount a month.
   *
   * @param tot last day, included
   * @param aanleidingen why it began, at least one
   */
  public record Tijdvak(
      LocalDate van,
      LocalDate tot,
      Set<Aanleiding> aanleidingen,
      LksGrondslag grondslag,
      LksUitkomst uitkomst) {
    public Tijdvak {
      aanleidingen = Set.copyOf(aanleidingen);
    }

    /**
     * Euro cents over the days of {@code maand}: the amount a month, for a part of the month by
     * calendar days, rounded half-up; 0 when it cannot be computed.
     */
    public long centIn(YearMonth maand) {
      return uitkomst instanceof LksUitkomst.Berekend berekend
          ? deel(berekend.lksCent(), maand)
          : 0;
    }

    /** The part of {@link #centIn} that compensates werkgeverslasten. */
    public long lastenCentIn(YearMonth maand) {
      if (!(uitkomst instanceof LksUitkomst.Berekend berekend)) {
        return 0;
      }
      BigDecimal factor = berekend.getDeel(LksUitkomst.Symbool.LASTENFACTOR).waarde();
      long zonder =
          berekend.lks().movePointRight(2).divide(factor, 0, RoundingMode.HALF_UP).longValueExact();
      return centIn(maand) - deel(zonder, maand);
    }

    private long deel(long centPerMaand, YearMonth maand) {
      LocalDate eerste = van.isAfter(maand.atDay(1)) ? van : maand.atDay(1);
      LocalDate laatste = tot.isBefore(maand.atEndOfMonth()) ? tot : maand.atEndOfMonth();
      long dagen = Math.max(0, ChronoUnit.DAYS.between(eerste, laatste) + 1);
      return BigDecimal.valueOf(centPerMaand)
          .multiply(BigDecimal.valueOf(dagen))
          .divide(BigDecimal.valueOf(maand.lengthOfMonth()), 0, RoundingMode.HALF_UP)
          .longValueExact();
    }
  }

  public LksVerloop {
    tijdvakken = List.copyOf(tijdvakken);
  }

  /**
   * The LKS of a plaatsing.
   *
   * @param tot last day to look at, for what has no end yet
   */
  public static LksVerloop van(
      Plaatsing plaatsing,
      Gegeven<Cohort> cohort,
      Gegeven<LocalDate> geboortedatum,
      LksBerekening berekening,
      Normen normen,
      LocalDate tot) {
    return van(plaatsing, cohort, geboortedatum, berekening, normen, tot, plaatsing.laatsteDag());
  }

  /** As {@link #van}, as if a contract that ends goes on: what may be expected. */
  public static LksVerloop verwacht(
      Plaatsing plaatsing,
      Gegeven<Cohort> cohort,
      Gegeven<LocalDate> geboortedatum,
      LksBerekening berekening,
      Normen normen,
      LocalDate tot) {
    return van(plaatsing, cohort, geboortedatum, berekening, normen, tot, plaatsing.einde());
  }

  private static LksVerloop van(
      Plaatsing plaatsing,
      Gegeven<Cohort> cohort,
      Gegeven<LocalDate> geboortedatum,
      LksBerekening berekening,
      Normen normen,
      LocalDate tot,
      @Nullable LocalDate einde) {
    Arbeidsovereenkomst werk = plaatsing.overeenkomst();
    if (werk == null || !werk.betaald()) {
      return new LksVerloop(List.of());
    }
    Cohort zeker = cohort instanceof Gegeven.Bekend<Cohort>(Cohort c) ? c : Cohort.INSTROOM;
    List<Tijdvak> tijdvakken = new ArrayList<>();
    for (LksToekenning toekenning : plaatsing.toekenningen()) {
      LocalDate laatste = vroegste(tot, einde(toekenning, normen), einde);
      if (laatste.isBefore(toekenning.van())) {
        continue;
      }
      SortedMap<LocalDate, Set<Aanleiding>> begin =
          grenzen(plaatsing, toekenning, geboortedatum, laatste);
      List<LocalDate> dagen = List.copyOf(begin.keySet());
      for (int i = 0; i < dagen.size(); i++) {
        LocalDate van = dagen.get(i);
        tijdvakken.add(
            new Tijdvak(
                van,
                i + 1 < dagen.size() ? dagen.get(i + 1).minusDays(1) : laatste,
                begin.getOrDefault(van, Set.of()),
                toekenning.grondslag(),
                berekening.bereken(
                    new LksVraag(
                        zeker,
                        geboortedatum,
                        loonwaarde(plaatsing.loonwaardeOp(van)),
                        toekenning.grondslag() == LksGrondslag.FORFAITAIR
                            ? LksVraag.Wijze.FORFAITAIR
                            : LksVraag.Wijze.NA_LOONWAARDEBEPALING,
                        toekenning.van(),
                        van,
                        plaatsing.urenOp(van),
                        werk.volletijdsnorm()))));
      }
    }
    return new LksVerloop(tijdvakken);
  }

  /** Last day of a grant: as ended, and a forfaitary one at the latest after its term by law. */
  public static @Nullable LocalDate einde(LksToekenning toekenning, Normen normen) {
    if (toekenning.grondslag() == LksGrondslag.LOONWAARDE) {
      return toekenning.tot();
    }
    LocalDate wettelijk =
        toekenning
            .van()
            .plusMonths(
                normen.get(Norm.LKS_FORFAITAIR_MAANDEN, toekenning.van()).waarde().longValue())
            .minusDays(1);
    return vroegste(wettelijk, toekenning.tot());
  }

  /** Euro cents in a calendar month. */
  public long centIn(YearMonth maand) {
    return tijdvakken.stream().mapToLong(vak -> vak.centIn(maand)).sum();
  }

  /** Euro cents in a calendar year. */
  public long centIn(int jaar) {
    return perMaand(jaar).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Compensation for werkgeverslasten in a calendar year, which {@link #centIn(int)} holds. */
  public long lastenCentIn(int jaar) {
    long cent = 0;
    for (int maand = 1; maand <= 12; maand++) {
      YearMonth deze = YearMonth.of(jaar, maand);
      cent += tijdvakken.stream().mapToLong(vak -> vak.lastenCentIn(deze)).sum();
    }
    return cent;
  }

  /** Euro cents per month of the year with LKS. */
  public Map<YearMonth, Long> perMaand(int jaar) {
    Map<YearMonth, Long> maanden = new TreeMap<>();
    for (int maand = 1; maand <= 12; maand++) {
      YearMonth deze = YearMonth.of(jaar, maand);
      long cent = centIn(deze);
      if (cent > 0) {
        maanden.put(deze, cent);
      }
    }
    return maanden;
  }

  /** What holds on {@code dag}, or null. */
  public @Nullable Tijdvak op(LocalDate dag) {
    return tijdvakken.stream()
        .filter(vak -> !dag.isBefore(vak.van()) && !dag.isAfter(vak.tot()))
        .findFirst()
        .orElse(null);
  }

  /** Why a part cannot be computed, as Dutch sentences, each once. */
  public List<String> nietTeBerekenen() {
    return tijdvakken.stream()
        .map(Tijdvak::uitkomst)
        .filter(LksUitkomst.NietTeBerekenen.class::isInstance)
        .map(niet -> ((LksUitkomst.NietTeBerekenen) niet).reden())
        .distinct()
        .toList();
  }

  private static SortedMap<LocalDate, Set<Aanleiding>> grenzen(
      Plaatsing plaatsing,
      LksToekenning toekenning,
      Gegeven<LocalDate> geboortedatum,
      LocalDate laatste) {
    SortedMap<LocalDate, Set<Aanleiding>> begin = new TreeMap<>();
    LocalDate eerste = toekenning.van();
    begin.put(eerste, EnumSet.of(Aanleiding.TOEKENNING));
    for (int jaar = eerste.getYear() + 1; jaar <= laatste.getYear(); jaar++) {
      voeg(begin, LocalDate.of(jaar, 1, 1), Aanleiding.MINIMUMLOON, eerste, laatste);
    }
    if (geboortedatum instanceof Gegeven.Bekend<LocalDate>(LocalDate geboren)) {
      for (int leeftijd = Wml.JONGSTE; leeftijd <= Wml.VOLWASSEN; leeftijd++) {
        voeg(begin, geboren.plusYears(leeftijd), Aanleiding.LEEFTIJD, eerste, laatste);
      }
    }
    for (UrenGewijzigd stap : plaatsing.uren()) {
      voeg(begin, stap.per(), Aanleiding.UREN, eerste, laatste);
    }
    if (toekenning.grondslag() == LksGrondslag.LOONWAARDE) {
      for (Loonwaardemeting meting : plaatsing.loonwaarden()) {
        voeg(begin, meting.per(), Aanleiding.LOONWAARDE, eerste, laatste);
      }
    }
    return begin;
  }

  private static void voeg(
      SortedMap<LocalDate, Set<Aanleiding>> begin,
      LocalDate dag,
      Aanleiding aanleiding,
      LocalDate eerste,
      LocalDate laatste) {
    if (dag.isAfter(eerste) && !dag.isAfter(laatste)) {
      begin.computeIfAbsent(dag, nieuw -> EnumSet.noneOf(Aanleiding.class)).add(aanleiding);
    }
  }

  private static Loonwaarde loonwaarde(@Nullable Loonwaardemeting meting) {
    return meting == null
        ? new Loonwaarde.Onbekend()
        : new Loonwaarde.Vastgesteld(
            meting.procent(), meting.datum(), meting.methode(), meting.deskundige());
  }

  private static LocalDate vroegste(LocalDate eerste, @Nullable LocalDate... andere) {
    LocalDate vroegste = eerste;
    for (LocalDate ander : andere) {
      if (ander != null && ander.isBefore(vroegste)) {
        vroegste = ander;
      }
    }
    return vroegste;
  }
}
