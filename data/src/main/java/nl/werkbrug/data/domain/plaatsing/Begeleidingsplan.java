package nl.werkbrug.data.domain.plaatsing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.Controle;

/**
 * The coachplan: guidance that tapers off. Each fase holds until the next one; the last one until
 * the guidance ends.
 *
 * @param van first day of guidance
 * @param fasen in order of {@code vanafPeriode}; the first starts at 0
 */
public record Begeleidingsplan(LocalDate van, List<Fase> fasen) {
  /** Days of a period of guidance. */
  public static final int DAGEN_PER_PERIODE = 28;

  private static final int MEESTE_PERIODEN = 130;

  /**
   * @param vanafPeriode period of four weeks since the start, 0 to 130
   * @param minutenPerWeek of the jobcoach, 0 to 2 400, after the share of an interne werkbegeleider
   */
  public record Fase(int vanafPeriode, int minutenPerWeek) {
    public Fase {
      new Controle()
          .tussen("vanafPeriode", vanafPeriode, 0, MEESTE_PERIODEN)
          .tussen("minutenPerWeek", minutenPerWeek, 0, 2_400)
          .klaar();
    }
  }

  public Begeleidingsplan {
    fasen = List.copyOf(fasen);
    Controle controle =
        new Controle()
            .eis(
                !fasen.isEmpty() && fasen.getFirst().vanafPeriode() == 0,
                "fasen",
                fasen,
                "moet met periode 0 beginnen");
    for (int i = 1; i < fasen.size(); i++) {
      controle.eis(
          fasen.get(i).vanafPeriode() > fasen.get(i - 1).vanafPeriode(),
          "fasen",
          fasen,
          "moeten op volgorde van periode staan");
    }
    controle.klaar();
  }

  /**
   * The plan that follows from the minutes of a voorstel.
   *
   * @param minuten minutes per period of four weeks since the start; the last one goes on
   */
  public static Begeleidingsplan vanMinuten(LocalDate van, List<Integer> minuten) {
    List<Fase> fasen = new ArrayList<>();
    for (int periode = 0; periode < minuten.size(); periode++) {
      int perWeek = Math.ceilDiv(minuten.get(periode), DAGEN_PER_PERIODE / 7);
      if (fasen.isEmpty() || fasen.getLast().minutenPerWeek() != perWeek) {
        fasen.add(new Fase(periode, perWeek));
      }
    }
    if (fasen.isEmpty()) {
      fasen.add(new Fase(0, 0));
    }
    return new Begeleidingsplan(van, fasen);
  }

  /** The same, with at most so many minutes a week from a period on. */
  public Begeleidingsplan afgebouwd(int vanafPeriode, int hoogstens) {
    List<Fase> nieuw = new ArrayList<>();
    int geldend = 0;
    for (Fase fase : fasen) {
      if (fase.vanafPeriode() < vanafPeriode) {
        nieuw.add(fase);
        geldend = fase.minutenPerWeek();
      }
    }
    if (geldend > hoogstens) {
      nieuw.add(new Fase(vanafPeriode, hoogstens));
    }
    for (Fase fase : fasen) {
      if (fase.vanafPeriode() >= vanafPeriode) {
        Fase lager = new Fase(fase.vanafPeriode(), Math.min(hoogstens, fase.minutenPerWeek()));
        if (!nieuw.isEmpty() && nieuw.getLast().vanafPeriode() == lager.vanafPeriode()) {
          nieuw.removeLast();
        }
        nieuw.add(lager);
      }
    }
    return new Begeleidingsplan(van, nieuw);
  }

  /** Minutes a week on {@code dag}; 0 before the first day. */
  public int minutenPerWeekOp(LocalDate dag) {
    int minuten = 0;
    long dagen = ChronoUnit.DAYS.between(van, dag);
    for (Fase fase : fasen) {
      if (dagen >= (long) fase.vanafPeriode() * DAGEN_PER_PERIODE) {
        minuten = fase.minutenPerWeek();
      }
    }
    return dagen < 0 ? 0 : minuten;
  }

  /** The first day of a fase. */
  public LocalDate begin(Fase fase) {
    return van.plusDays((long) fase.vanafPeriode() * DAGEN_PER_PERIODE);
  }
}
