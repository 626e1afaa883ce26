package nl.werkbrug.engine.round;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Coachkeuze;
import nl.werkbrug.engine.matching.Coachparen;
import nl.werkbrug.engine.matching.Massabeoordeling;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.planning.Bovengrens;
import nl.werkbrug.engine.planning.Planner;
import nl.werkbrug.engine.planning.Planopdracht;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planresultaat;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.relaxation.Relaxatie;
import nl.werkbrug.engine.planning.relaxation.Relaxatieopdracht;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat;

/**
 * Judges an invented region once and then prices and plans it, printing the time and the gaps of
 * every phase: {@code PERSONEN PLEKKEN JOBCOACHES PRIJSSTAPPEN ZOEKSTAPPEN PLANSTAPPEN KEREN}.
 */
public final class Regiometing {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);

  private Regiometing() {}

  public static void main(String[] args) {
    int[] n = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    long begin = System.nanoTime();
    Rondeprobleem ronde = ronde(n[0], n[1], n[2]);
    Planprobleem probleem = ronde.probleem();
    System.out.printf(
        Locale.ROOT,
        "%d personen, %d aanbod, %d jobcoaches, %d paren, %d coachkeuzes,"
            + " %d klassen, %d termen, %d werkgevers: beoordeeld in %.1f s%n",
        probleem.personen(),
        probleem.aanbodAantal(),
        probleem.coaches(),
        ronde.paren().aantal(),
        probleem.coachKeuze.length,
        probleem.klasseMinuten.length / Planprobleem.PERIODEN,
        probleem.termen.size(),
        probleem.werkgeverMaximum.length,
        (System.nanoTime() - begin) / 1e9);
    for (int keer = 0; keer < n[6]; keer++) {
      meet(ronde, n[3], n[4], n[5]);
    }
  }

  /** The problem of an invented region, with every pair that may be proposed. */
  public static Planprobleem probleem(int personen, int plekken, int jobcoaches) {
    return ronde(personen, plekken, jobcoaches).probleem();
  }

  private static Rondeprobleem ronde(int personen, int plekken, int jobcoaches) {
    Regio regio =
        DemoRegio.maak(
            Presets.get("gooi-en-vechtstreek"),
            new Omvang(personen, plekken, jobcoaches),
            1,
            PEILDATUM);
    Rondebereik bereik = new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK);
    Rondegegevens gegevens =
        Rondegegevens.van(
            regio,
            bereik,
            regio.beleidskaders().getFirst(),
            Postcodetabel.ingebouwd(),
            List.of(),
            List.of());
    Paren paren =
        Massabeoordeling.beoordeel(gegevens.context(), gegevens.werkzoekenden(), gegevens.aanbod());
    Coachparen coaches =
        Coachkeuze.van(gegevens.context())
            .voorAllen(gegevens.werkzoekenden(), gegevens.jobcoaches(), Integer.MAX_VALUE);
    return Probleembouw.bouw(gegevens, paren, coaches, Beoordelaar.van(gegevens.context()));
  }

  private static void meet(Rondeprobleem ronde, int prijsstappen, int zoek, int planstappen) {
    long begin = System.nanoTime();
    Set<Enum<?>> gezien = new HashSet<>();
    Relaxatieresultaat relaxatie =
        Relaxatie.los(
            ronde.probleem(),
            Relaxatieopdracht.van(prijsstappen),
            (fase, stap, grens) -> {
              if (gezien.add(fase)) {
                druk(begin, fase + " stap " + stap + " grens " + Math.round(grens));
              }
            },
            () -> false);
    Bovengrens grens =
        new Bovengrens(relaxatie.grens().mediumPunten(), relaxatie.grens()::softPunten);
    druk(begin, "start", relaxatie.score(), grens);
    System.out.printf(
        Locale.ROOT,
        "         kappa' %.1f, som gat %.3f%%%n",
        relaxatie.grens().kappa(),
        100.0
            * (relaxatie.grens().somPunten() - relaxatie.score().som(relaxatie.probleem().kappa))
            / relaxatie.score().som(relaxatie.probleem().kappa));
    Planopdracht opdracht =
        new Planopdracht(
            1,
            zoek,
            planstappen,
            Duration.ofMinutes(10),
            relaxatie.start(),
            grens,
            new Planopdracht.Doel(0.0005, 0.003),
            relaxatie.grens().softPrijzen(relaxatie.score().medium()).perMinuut());
    Planresultaat plan =
        Planner.los(
            relaxatie.probleem(),
            opdracht,
            stand -> {
              if (gezien.add(stand.fase())) {
                druk(begin, stand.fase().name(), stand.score(), grens);
              }
            },
            () -> false);
    druk(begin, "klaar, " + plan.gestoptDoor(), plan.score(), grens);
  }

  /**
   * Processor time of all threads since the start, in seconds: what a busy machine leaves alone.
   */
  private static double rekentijd() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static void druk(long begin, String naam) {
    System.out.printf(
        Locale.ROOT, "  %6.2f s (%.1f) %s%n", (System.nanoTime() - begin) / 1e9, rekentijd(), naam);
  }

  private static void druk(long begin, String naam, Planscore score, Bovengrens grens) {
    var kloof = grens.kloof(score);
    System.out.printf(
        Locale.ROOT,
        "  %6.2f s (%.1f) %s: medium %d gat %d (%.3f%%), soft %d gat %d (%.3f%%)%n",
        (System.nanoTime() - begin) / 1e9,
        rekentijd(),
        naam,
        score.medium(),
        kloof.medium(),
        100 * kloof.mediumDeel(),
        score.soft(),
        kloof.soft(),
        100 * kloof.softDeel());
  }
}
