package nl.werkbrug.engine.matching;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.geo.Postcodetabel;

/**
 * Times the whole-region judge on a demo region: {@code Massabenchmark [personen] [plekken]
 * [herhalingen] [maximum per persoon]}. See engine/README.md.
 */
public final class Massabenchmark {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 9, 1);

  private Massabenchmark() {}

  public static void main(String[] argumenten) {
    int personen = argument(argumenten, 0, 10_000);
    int plekken = argument(argumenten, 1, 2_500);
    int herhalingen = argument(argumenten, 2, 5);
    int maximum = argument(argumenten, 3, Integer.MAX_VALUE);
    Regio regio =
        DemoRegio.maak(
            Presets.get("gooi-en-vechtstreek"),
            new Omvang(personen, plekken, Math.max(1, personen / 50)),
            1,
            PEILDATUM);
    Regelcontext context =
        Regelcontext.van(
            regio,
            regio.beleidskaders().getFirst(),
            new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
            Postcodetabel.ingebouwd());
    System.out.printf(
        "%d werkzoekenden x %d aanbod (%d plekken), %d processors%n",
        personen, regio.aanbod().size(), plekken, Runtime.getRuntime().availableProcessors());
    Paren paren = null;
    for (int i = 0; i < herhalingen; i++) {
      long begin = System.nanoTime();
      long processor = processortijd();
      paren = Massabeoordeling.beoordeel(context, regio.werkzoekenden(), regio.aanbod(), maximum);
      Duration duur = Duration.ofNanos(System.nanoTime() - begin);
      System.out.printf(
          "%5d ms (processor %d ms): %,d paren, %,d geschikt, %,d onbepaald, %d klassen%n",
          duur.toMillis(),
          (processortijd() - processor) / 1_000_000,
          paren.beoordeeld(),
          paren.totaalGeschikt(),
          paren.totaalOnbepaald(),
          paren.klassen());
    }
    if (paren != null) {
      List<Paren.Regeltotaal> totalen = new ArrayList<>(paren.regeltotalen);
      totalen.sort(Comparator.comparingLong((Paren.Regeltotaal t) -> -t.geblokkeerd()));
      for (Paren.Regeltotaal t : totalen) {
        System.out.printf(
            "%-22s geblokkeerd %,12d  alleen %,10d  vraag %,10d%n",
            t.regel().id(), t.geblokkeerd(), t.alleen(), t.vragen());
      }
    }
    long begin = System.nanoTime();
    Coachparen coaches =
        Coachkeuze.van(context).voorAllen(regio.werkzoekenden(), regio.jobcoaches(), 200);
    System.out.printf(
        "%5d ms: %,d coachkeuzes%n",
        Duration.ofNanos(System.nanoTime() - begin).toMillis(), coaches.coach.length);
  }

  /** Time all processors together spent on this process, in nanoseconds. */
  private static long processortijd() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static int argument(String[] argumenten, int plaats, int anders) {
    return plaats < argumenten.length ? Integer.parseInt(argumenten[plaats]) : anders;
  }
}
