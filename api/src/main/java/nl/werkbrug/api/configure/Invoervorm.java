package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.werkbrug.data.exchange.Invoer;
import nl.werkbrug.data.exchange.Invoerfout;

/** Files that are given to read. */
final class Invoervorm {
  private Invoervorm() {}

  /** Refuses what is not there or cannot be read, before a data folder is made for it. */
  static void controleer(Path invoer) {
    if (!Files.exists(invoer)) {
      throw Opdrachtfout.geweigerd("Het bestand of de map %s bestaat niet.".formatted(invoer));
    }
    if (!Files.isReadable(invoer)) {
      throw Opdrachtfout.geweigerd("%s is niet te lezen: geen rechten.".formatted(invoer));
    }
  }

  /** Prints every fault and gives the exit code. */
  static int geweigerd(Invoer invoer, PrintWriter err) {
    return geweigerd(
        invoer.fouten().stream().map(Invoerfout::tekst).toList(),
        invoer.verslag().aantalFouten(),
        err);
  }

  /** As above; {@code aantal} also counts the faults that are not in the list. */
  static int geweigerd(List<String> fouten, long aantal, PrintWriter err) {
    fouten.forEach(err::println);
    if (aantal > fouten.size()) {
      err.printf(Werkbrug.TAAL, "… en nog %,d fouten.%n", aantal - fouten.size());
    }
    err.printf(
        Werkbrug.TAAL,
        aantal == 1
            ? "Er is %,d fout. Er is niets opgeslagen.%n"
            : "Er zijn %,d fouten. Er is niets opgeslagen.%n",
        aantal);
    err.flush();
    return Main.REFUSED;
  }
}
