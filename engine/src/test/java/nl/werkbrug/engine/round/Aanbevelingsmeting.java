package nl.werkbrug.engine.round;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;

/**
 * Measures how long a recommendation takes on a stored region with a finished round. Arguments:
 * people, plekken, coaches, questions.
 */
public final class Aanbevelingsmeting {
  private static final PrintStream UIT = System.out;
  private static final int OPWARMEN = 500;

  private Aanbevelingsmeting() {}

  public static void main(String[] argumenten) throws IOException {
    int[] getallen = Arrays.stream(argumenten).mapToInt(Integer::parseInt).toArray();
    LocalDate peildatum = LocalDate.of(2026, 11, 2);
    Regio regio =
        DemoRegio.maak(
            Presets.get("gooi-en-vechtstreek"),
            new Omvang(getallen[0], getallen[1], getallen[2]),
            1,
            peildatum);
    Path map = Files.createTempDirectory("aanbevelingsmeting");
    try (Database database = Database.open(map);
        Rondedienst rondes = new Rondedienst(database, Clock.systemUTC());
        Rondegeheugen geheugen = new Rondegeheugen(database, Clock.systemUTC())) {
      new RegioStore(database).bewaar(regio);
      Rondeverslag verslag =
          rondes.voerUit(
              new Rondeverzoek(
                  null,
                  new Rondebereik(new TreeSet<>(), Set.of(), peildatum, Spoor.WERK),
                  false,
                  1,
                  new Rekenbudget(120, 200_000, 0, 50)),
              voortgang -> {});
      Aanbevelingen aanbevelingen = new Aanbevelingen(database, Clock.systemUTC(), geheugen);
      Waaromvraag waarom = new Waaromvraag(database, Clock.systemUTC(), geheugen);
      List<Werkzoekende> mensen =
          regio.werkzoekenden().stream()
              .filter(persoon -> persoon.status() == Werkzoekende.Status.ACTIEF)
              .toList();
      List<Werkaanbod> werk =
          regio.aanbod().stream().filter(een -> een.kern().status() == Aanbodstatus.OPEN).toList();
      long begin = System.nanoTime();
      aanbevelingen.kandidaten(werk.getFirst().id(), 1);
      UIT.printf(
          "%d mensen, %d stuks aanbod, %d voorstellen; inlezen %.1f s%n",
          mensen.size(),
          werk.size(),
          verslag.voorstellen().size(),
          (System.nanoTime() - begin) / 1e9);
      Random toeval = new Random(1);
      meet(
          "passend aanbod",
          getallen[3],
          i -> {
            var unused =
                aanbevelingen.passendAanbod(mensen.get(toeval.nextInt(mensen.size())).id(), 20);
          });
      meet(
          "kandidaten",
          getallen[3],
          i -> {
            var unused = aanbevelingen.kandidaten(werk.get(toeval.nextInt(werk.size())).id(), 20);
          });
      meet(
          "waarom niet",
          getallen[3],
          i -> {
            var unused =
                waarom.antwoord(
                    mensen.get(toeval.nextInt(mensen.size())).id(),
                    werk.get(toeval.nextInt(werk.size())).id());
          });
    } finally {
      try (Stream<Path> paden = Files.walk(map)) {
        for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(pad);
        }
      }
    }
  }

  /**
   * Clock time, and the processor time of the thread beside it: that says more on a busy machine.
   */
  private static void meet(String naam, int aantal, IntConsumer vraag) {
    for (int i = 0; i < OPWARMEN; i++) {
      vraag.accept(i);
    }
    ThreadMXBean draden = ManagementFactory.getThreadMXBean();
    long[] klok = new long[aantal];
    long[] rekentijd = new long[aantal];
    for (int i = 0; i < aantal; i++) {
      long begin = System.nanoTime();
      long rekenbegin = draden.getCurrentThreadCpuTime();
      vraag.accept(i);
      rekentijd[i] = draden.getCurrentThreadCpuTime() - rekenbegin;
      klok[i] = System.nanoTime() - begin;
    }
    UIT.printf("%-15s %s; rekentijd %s%n", naam, verdeling(klok), verdeling(rekentijd));
  }

  private static String verdeling(long[] duur) {
    Arrays.sort(duur);
    return "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms"
        .formatted(
            duur[duur.length / 2] / 1e6,
            duur[duur.length * 95 / 100] / 1e6,
            duur[duur.length * 99 / 100] / 1e6);
  }
}
