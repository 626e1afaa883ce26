package nl.werkbrug.engine.planning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.ronde.Certificaat;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.engine.planning.model.Planmodel;
import nl.werkbrug.engine.planning.relaxation.Relaxatie;
import nl.werkbrug.engine.planning.relaxation.Relaxatieopdracht;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat;
import nl.werkbrug.engine.planning.relaxation.Relaxatievoortgang;
import nl.werkbrug.engine.planning.relaxation.Toewijzing;
import nl.werkbrug.engine.planning.relaxation.Voorbeeldregio;
import nl.werkbrug.engine.round.Herplanmeting;
import nl.werkbrug.engine.round.Regiometing;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverzoek;
import org.optaplanner.core.api.solver.SolverFactory;

/**
 * Prints how fast and how good rounds are, against what is asked: {@code klein}, {@code regio},
 * {@code herplannen}, {@code optaplanner} (its defaults on the same region, for as long as is given
 * in seconds by {@code -Dseconden}), {@code toewijzing} (generalised assignment) and {@code
 * landelijk}; without arguments all but the last. Other arguments are files of the OR-Library.
 */
public final class Benchmarktabel {
  private static final PrintStream UIT = System.out;
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final int PRIJSSTAPPEN = Rekenbudget.standaard(10_000).prijsstappen();

  private Benchmarktabel() {}

  public static void main(String[] args) throws Exception {
    List<String> keuzes =
        args.length == 0
            ? List.of("klein", "regio", "herplannen", "optaplanner", "toewijzing")
            : List.of(args);
    UIT.println("werk | tijd | gat medium | gat soft | moet | streven");
    UIT.println("---|---|---|---|---|---");
    for (String keuze : keuzes) {
      switch (keuze) {
        case "klein" -> {
          ronde(1_000, 300, 20, "5 s; 0,5%; 1%", "0,2%; 0,5%");
          ronde(1_000, 300, 20, "5 s; 0,5%; 1%", "0,2%; 0,5%");
        }
        case "regio" -> ronde(10_000, 2_500, 200, "60 s; 0,2%; 0,75%", "30 s; 0,05%; 0,3%");
        case "herplannen" ->
            regel(
                "herplannen na 50 keuzes en 20 wijzigingen",
                Herplanmeting.meet(10_000, 2_500, 200, 3),
                "3 s",
                "1 s");
        case "optaplanner" -> optaplanner(10_000, 2_500, 200);
        case "toewijzing" -> {
          for (String geval :
              List.of(
                  "c 10 100",
                  "d 5 100",
                  "d 20 200",
                  "d 40 400",
                  "d 80 1600",
                  "e 10 100",
                  "e 20 400",
                  "e 80 1600")) {
            String[] deel = geval.split(" ", -1);
            toewijzing(
                geval,
                Toewijzing.maak(
                    deel[0].charAt(0), Integer.parseInt(deel[1]), Integer.parseInt(deel[2]), 1));
          }
        }
        case "landelijk" -> landelijk(400_000, 100_000, 4_000);
        default -> {
          List<Toewijzing> gevallen = Toewijzing.lees(Path.of(keuze));
          for (int g = 0; g < gevallen.size(); g++) {
            toewijzing(keuze + " " + (g + 1), gevallen.get(g));
          }
        }
      }
    }
  }

  /** A round from store to stored voorstellen, with the budget that the size gives. */
  private static void ronde(int personen, int plekken, int coaches, String moet, String streven)
      throws IOException {
    Path map = Files.createTempDirectory("benchmark");
    try (Database database = Database.open(map)) {
      new RegioStore(database)
          .bewaar(
              DemoRegio.maak(
                  Presets.get("gooi-en-vechtstreek"),
                  new Omvang(personen, plekken, coaches),
                  1,
                  PEILDATUM));
      Rondeverzoek verzoek =
          new Rondeverzoek(
              null,
              new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
              false,
              1,
              Rekenbudget.standaard(personen));
      long begin = System.nanoTime();
      try (Rondedienst dienst = new Rondedienst(database, Clock.systemUTC())) {
        Rondeuitkomst uitkomst =
            Objects.requireNonNull(
                dienst.voerUit(verzoek, stand -> {}).ronde().uitkomst(), "ronde zonder uitkomst");
        Certificaat certificaat = Objects.requireNonNull(uitkomst.certificaat());
        regel(
            "ronde %d x %d x %d".formatted(personen, plekken, coaches),
            begin,
            certificaat.mediumGatProcent(uitkomst.score()),
            certificaat.softGatProcent(uitkomst.score()),
            moet,
            streven);
      }
    } finally {
      wis(map);
    }
  }

  private static void wis(Path map) throws IOException {
    try (Stream<Path> paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(pad);
      }
    }
  }

  private static void optaplanner(int personen, int plekken, int coaches) {
    Relaxatieresultaat relaxatie =
        relaxatie(Regiometing.probleem(personen, plekken, coaches), PRIJSSTAPPEN);
    Planprobleem probleem = relaxatie.probleem();
    int seconden = Integer.getInteger("seconden", 60);
    long begin = System.nanoTime();
    Planmodel model =
        SolverFactory.<Planmodel>create(
                Optaplanner.model().withTerminationSpentLimit(Duration.ofSeconds(seconden)))
            .buildSolver()
            .solve(Planmodel.van(probleem, new Plan(probleem.personen())));
    Kloof kloof = grens(relaxatie).kloof(Puntentelling.tel(probleem, model.naarPlan()));
    regel(
        "OptaPlanner met zijn standaard, zelfde regio",
        begin,
        100 * kloof.mediumDeel(),
        100 * kloof.softDeel(),
        "",
        "");
  }

  private static void toewijzing(String naam, Toewijzing geval) {
    long begin = System.nanoTime();
    Relaxatieresultaat relaxatie = relaxatie(geval.alsPlanprobleem(), 300);
    Planresultaat plan =
        Planner.los(
            relaxatie.probleem(),
            new Planopdracht(
                1,
                15_000_000,
                0,
                Duration.ofSeconds(28).minusNanos(System.nanoTime() - begin),
                relaxatie.start(),
                grens(relaxatie),
                null,
                relaxatie.grens().softPrijzen(relaxatie.score().medium()).perMinuut()),
            Voortgangsluisteraar.geen(),
            () -> false);
    int taken = geval.taken();
    long kosten = (long) taken * geval.top() - plan.score().soft();
    long ondergrens = (long) taken * geval.top() - relaxatie.grens().softPunten(taken);
    boolean alles = plan.score().medium() == taken;
    regel(
        "toewijzing " + naam + (alles ? "" : ", niet alles geplaatst"),
        begin,
        100.0 * (taken - plan.score().medium()) / taken,
        100.0 * (kosten - ondergrens) / ondergrens,
        "30 s; 0,5%",
        "0,2%");
  }

  /** Prices and plan alone, on a problem made for it, with the gap of the sum. */
  private static void landelijk(int personen, int plekken, int coaches) {
    Planprobleem probleem = Voorbeeldregio.maak(personen, plekken, coaches, 40, 1);
    long begin = System.nanoTime();
    Relaxatieresultaat relaxatie = relaxatie(probleem, PRIJSSTAPPEN);
    Planresultaat plan =
        Planner.los(
            relaxatie.probleem(),
            Planopdracht.voor(personen, 1).vanaf(relaxatie.start(), grens(relaxatie), null),
            Voortgangsluisteraar.geen(),
            () -> false);
    Kloof kloof = grens(relaxatie).kloof(plan.score());
    regel(
        "plannen %d x %d x %d (som %.3f%%, %d MiB)"
            .formatted(
                personen,
                plekken,
                coaches,
                100.0
                    * (relaxatie.grens().somPunten() - plan.score().som(probleem.kappa))
                    / plan.score().som(probleem.kappa),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20),
        begin,
        100 * kloof.mediumDeel(),
        100 * kloof.softDeel(),
        "15 min; som 1%",
        "10 min; 0,5%");
  }

  private static Relaxatieresultaat relaxatie(Planprobleem probleem, int stappen) {
    return Relaxatie.los(
        probleem, Relaxatieopdracht.van(stappen), Relaxatievoortgang.stil(), () -> false);
  }

  private static Bovengrens grens(Relaxatieresultaat relaxatie) {
    return new Bovengrens(relaxatie.grens().mediumPunten(), relaxatie.grens()::softPunten);
  }

  private static void regel(String werk, double seconden, String moet, String streven) {
    UIT.printf(Locale.ROOT, "%s | %.1f s | | | %s | %s%n", werk, seconden, moet, streven);
  }

  private static void regel(
      String werk, long begin, double medium, double soft, String moet, String streven) {
    UIT.printf(
        Locale.ROOT,
        "%s | %.1f s | %.3f%% | %.3f%% | %s | %s%n",
        werk,
        (System.nanoTime() - begin) / 1e9,
        medium,
        soft,
        moet,
        streven);
  }
}
