package nl.werkbrug.engine.planning.relaxation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Measures the relaxation by itself: {@code regio PERSONEN PLEKKEN COACHES KANDIDATEN STAPPEN},
 * {@code gap TYPE AGENTEN TAKEN STAPPEN} or {@code gapbestand BESTAND STAPPEN}.
 */
final class Relaxatiemeting {
  private static final PrintStream UIT = System.out;

  private Relaxatiemeting() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "regio" ->
          regio(getal(args[1]), getal(args[2]), getal(args[3]), getal(args[4]), getal(args[5]));
      case "gap" -> {
        String naam = "%s %sx%s".formatted(args[1], args[2], args[3]);
        gap(
            naam,
            Toewijzing.maak(args[1].charAt(0), getal(args[2]), getal(args[3]), 1),
            getal(args[4]));
      }
      case "gapbestand" -> {
        List<Toewijzing> gevallen = Toewijzing.lees(Path.of(args[1]));
        for (int g = 0; g < gevallen.size(); g++) {
          gap("%s %d".formatted(args[1], g + 1), gevallen.get(g), getal(args[2]));
        }
      }
      default ->
          throw new IllegalArgumentException("`%s` moet regio of gap zijn".formatted(args[0]));
    }
  }

  private static int getal(String tekst) {
    return Integer.parseInt(tekst);
  }

  private static void regio(int personen, int plekken, int coaches, int kandidaten, int stappen) {
    Planprobleem regio = Voorbeeldregio.maak(personen, plekken, coaches, kandidaten, 1);
    long begin = System.nanoTime();
    Relaxatieresultaat uit =
        Relaxatie.los(regio, Relaxatieopdracht.van(stappen), fasen(begin), () -> false);
    double seconden = (System.nanoTime() - begin) / 1e9;
    UIT.printf(
        Locale.ROOT,
        "%d x %d x %d, %d paren, %d stappen: %.1f s | hard %d | medium %d, gat %d (%.3f%%)"
            + " | soft %d, gat %d (%.3f%%), kappa' %.0f | som gat %.4f%% | %d MiB%n",
        personen,
        plekken,
        coaches,
        regio.paarAanbod.length,
        uit.stappen(),
        seconden,
        uit.score().hard(),
        uit.score().medium(),
        uit.mediumGat(),
        100.0 * uit.mediumGat() / uit.score().medium(),
        uit.score().soft(),
        uit.softGat(),
        100.0 * uit.softGat() / uit.score().soft(),
        uit.grens().kappa(),
        100.0
            * (uit.grens().somPunten() - uit.score().som(regio.kappa))
            / uit.score().som(regio.kappa),
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  private static Relaxatievoortgang fasen(long begin) {
    Relaxatievoortgang.Fase[] vorige = new Relaxatievoortgang.Fase[1];
    return (fase, stap, grens) -> {
      if (fase != vorige[0]) {
        UIT.printf(
            Locale.ROOT,
            "  %5.1f s %s vanaf stap %d%n",
            (System.nanoTime() - begin) / 1e9,
            fase,
            stap);
        vorige[0] = fase;
      }
    };
  }

  private static void gap(String naam, Toewijzing geval, int stappen) {
    Planprobleem probleem = geval.alsPlanprobleem();
    long begin = System.nanoTime();
    Relaxatieresultaat uit =
        Relaxatie.los(
            probleem, Relaxatieopdracht.van(stappen), Relaxatievoortgang.stil(), () -> false);
    double seconden = (System.nanoTime() - begin) / 1e9;
    int n = geval.taken();
    long kosten = (long) uit.score().medium() * geval.top() - uit.score().soft();
    long ondergrens = (long) n * geval.top() - uit.grens().softPunten(n);
    UIT.printf(
        Locale.ROOT,
        "gap %s, %d stappen: %.1f s | geplaatst %d van %d | kosten %d, ondergrens %d, gat %.3f%%%n",
        naam,
        uit.stappen(),
        seconden,
        uit.score().medium(),
        n,
        kosten,
        ondergrens,
        100.0 * (kosten - ondergrens) / ondergrens);
  }
}
