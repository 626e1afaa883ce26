package nl.werkbrug.engine.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Reisnormen;

/**
 * Figures of search on a generated region: {@code Zoekbenchmark [aanbod] [personen]}, by default
 * 100 000 and 20 000. Prints a table; one thread asks. Beside the time on the clock stands the time
 * that the processor worked on it, which says more on a machine that does other things too.
 */
public final class Zoekbenchmark {
  private static final Set<AanbodSoort> ALLES = EnumSet.allOf(AanbodSoort.class);

  private static final LocalDate PEILDATUM = LocalDate.of(2026, 3, 2);
  private static final int OPWARMEN = 3_000;
  private static final int VRAGEN = 5_000;
  private static final List<String> TEKSTEN =
      List.of(
          "schoonmaker",
          "heftruckchauffeur",
          "medewerker",
          "hovenier hilversum",
          "keukenhulp",
          "logistiek medewerker",
          "magazijnmedewerker huizen",
          "kok",
          "schoonmkaer",
          "tuinman bussum",
          "administratief medewerker",
          "verkoper winkel",
          "je werkt met een klein team",
          "leerwerkplek groen",
          "zorg",
          "chauffeur rijbewijs",
          "productiemedewerker ploegendienst",
          "loonkostensubsidie",
          "werken in de tuin",
          "\"vaste dagen\" schoonmaak",
          "fietsenmaker",
          "afwasser weekend",
          "monteur",
          "begeleid werken kringloop");

  private Zoekbenchmark() {}

  public static void main(String[] args) throws IOException {
    int plekken = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    int mensen = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    PrintStream uit = System.out;
    Path map = Files.createTempDirectory("zoekbenchmark");
    Regio ruw =
        DemoRegio.maak(
            Presets.get("gooi-en-vechtstreek"),
            new Omvang(mensen, Math.min(400_000, plekken * 4), 100),
            1,
            PEILDATUM);
    Regio regio =
        new Regio(
            ruw.gemeenten(),
            ruw.organisaties(),
            ruw.beroepen(),
            ruw.beleidskaders(),
            ruw.werkgevers(),
            ruw.aanbod().subList(0, Math.min(plekken, ruw.aanbod().size())),
            ruw.jobcoaches(),
            ruw.werkzoekenden());
    try (Proefregio proef = new Proefregio(map)) {
      proef.regio.bewaar(regio);
      long start = System.nanoTime();
      proef.index.volg();
      uit.printf(
          Locale.ROOT,
          "aanbod %d, profielen %d; index gevuld in %.1f s, %d MB%n",
          regio.aanbod().size(),
          regio.werkzoekenden().size(),
          (System.nanoTime() - start) / 1e9,
          omvang(proef.indexmap()) >> 20);
      start = System.nanoTime();
      proef.herstart();
      uit.printf(Locale.ROOT, "opnieuw openen %.2f s%n", (System.nanoTime() - start) / 1e9);
      uit.printf(
          "%-42s %9s %9s %9s %9s %9s%n",
          "vraag", "p50 ms", "p99 ms", "cpu p50", "cpu p99", "per s");
      tekst(proef, uit);
      kandidaten(proef, regio, uit);
    } finally {
      try (Stream<Path> paden = Files.walk(map)) {
        for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(pad);
        }
      }
    }
  }

  private static void tekst(Proefregio proef, PrintStream uit) {
    Nabijheid hier = new Nabijheid(new Postcode("1211"), null);
    meet(
        uit,
        "tekst, 20 treffers",
        i -> proef.index.zoekAanbod(Zoekvraag.naarAanbod(tekst(i)).kaal()));
    meet(
        uit,
        "tekst met facetten en markeringen",
        i -> proef.index.zoekAanbod(Zoekvraag.naarAanbod(tekst(i))));
    meet(
        uit,
        "tekst, facetten, markeringen, afstand",
        i ->
            proef.index.zoekAanbod(
                Zoekvraag.naarAanbod(tekst(i)).metNabijheid(hier).metSortering(Sortering.AFSTAND)));
    meet(
        uit,
        "bladeren zonder tekst, facetten",
        i -> proef.index.zoekAanbod(Zoekvraag.naarAanbod("")));
    meet(uit, "suggesties", i -> proef.index.suggesties(ALLES, begin(tekst(i)), 8));
    meet(
        uit,
        "profielen, tekst, facetten, markeringen",
        i -> proef.index.zoekProfielen(Zoekvraag.naarProfielen(tekst(i))));
    if (Boolean.getBoolean("perVraag")) {
      for (String tekst : TEKSTEN) {
        meet(uit, "  " + tekst, i -> proef.index.zoekAanbod(Zoekvraag.naarAanbod(tekst).kaal()));
        meet(
            uit,
            "  suggesties bij " + begin(tekst),
            i -> proef.index.suggesties(ALLES, begin(tekst), 8));
      }
    }
  }

  private static String begin(String tekst) {
    return tekst.substring(0, Math.min(4, tekst.length()));
  }

  private static String tekst(int i) {
    return TEKSTEN.get(i % TEKSTEN.size());
  }

  private static void kandidaten(Proefregio proef, Regio regio, PrintStream uit) {
    Kandidaatcontext context =
        new Kandidaatcontext(
            new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
            regio.beleidskaders().getFirst(),
            Postcodetabel.ingebouwd(),
            Reisnormen.STANDAARD);
    List<Werkzoekende> mensen = regio.werkzoekenden();
    long start = System.nanoTime();
    try (Kandidaatzoeker zoeker = proef.index.kandidaatzoeker(context)) {
      uit.printf(Locale.ROOT, "kandidaatzoeker openen %.2f s%n", (System.nanoTime() - start) / 1e9);
      long[] gevonden = new long[1];
      start = System.nanoTime();
      for (Werkzoekende persoon : mensen) {
        gevonden[0] += zoeker.kandidaten(persoon).length;
      }
      uit.printf(
          Locale.ROOT,
          "eerste keer %d mensen: %.2f s, gemiddeld %d kandidaten%n",
          mensen.size(),
          (System.nanoTime() - start) / 1e9,
          gevonden[0] / mensen.size());
      meet(
          uit,
          "kandidaten van een werkzoekende",
          i -> gevonden[0] += zoeker.kandidaten(mensen.get(i % mensen.size())).length);
    }
  }

  private static void meet(PrintStream uit, String naam, IntConsumer vraag) {
    for (int i = 0; i < OPWARMEN; i++) {
      vraag.accept(i);
    }
    ThreadMXBean draden = ManagementFactory.getThreadMXBean();
    long[] duur = new long[VRAGEN];
    long[] rekentijd = new long[VRAGEN];
    SplittableRandom toeval = new SplittableRandom(1);
    for (int i = 0; i < VRAGEN; i++) {
      int nummer = toeval.nextInt(1_000_000);
      long rekenstart = draden.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      vraag.accept(nummer);
      duur[i] = System.nanoTime() - start;
      rekentijd[i] = draden.getCurrentThreadCpuTime() - rekenstart;
    }
    long totaal = Arrays.stream(rekentijd).sum();
    Arrays.sort(duur);
    Arrays.sort(rekentijd);
    uit.printf(
        Locale.ROOT,
        "%-42s %9.3f %9.3f %9.3f %9.3f %9.0f%n",
        naam,
        duur[VRAGEN / 2] / 1e6,
        duur[VRAGEN * 99 / 100] / 1e6,
        rekentijd[VRAGEN / 2] / 1e6,
        rekentijd[VRAGEN * 99 / 100] / 1e6,
        VRAGEN / (totaal / 1e9));
  }

  private static long omvang(Path map) throws IOException {
    List<Path> bestanden = new ArrayList<>();
    try (Stream<Path> paden = Files.walk(map)) {
      paden.filter(Files::isRegularFile).forEach(bestanden::add);
    }
    long som = 0;
    for (Path bestand : bestanden) {
      som += Files.size(bestand);
    }
    return som;
  }
}
