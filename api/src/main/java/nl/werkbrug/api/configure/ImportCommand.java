package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.werkbrug.api.http.invoer.Bekend;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.exchange.Invoer;
import nl.werkbrug.data.exchange.Leesopdracht;
import nl.werkbrug.data.exchange.RegioBestanden;
import nl.werkbrug.data.store.Bewaard;
import nl.werkbrug.data.store.Bewaarresultaat;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.RegioStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files into a data folder: all of it, or nothing. */
@Command(
    name = "import",
    description = {
      "Lees bestanden in een gegevensmap: alles, of bij een fout niets.",
      "Wat er al net zo in staat, verandert niet."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;

  @Option(
      names = "--organisatie",
      paramLabel = "ID",
      description = "Bij een VUM-bestand: de organisatie die deze mensen begeleidt.")
  private @Nullable String organisatie;

  @Parameters(
      paramLabel = "INVOER",
      description = "Een map met CSV-bestanden, een JSON-bestand van een regio of een VUM-bestand.")
  private Path invoer;

  @Override
  public Integer call() {
    PrintWriter uit = spec.commandLine().getOut();
    OrganisatieId gekozen = organisatie();
    Invoervorm.controleer(invoer);
    try (Database database = map.open()) {
      if (gekozen != null) {
        new OrganisatieStore(database).get(gekozen);
      }
      Invoer gelezen =
          RegioBestanden.lees(
              invoer,
              new Leesopdracht(
                  new Bekend(database), gekozen, Leesopdracht.OP_ZICHZELF.meestFouten()));
      if (!gelezen.isFoutloos()) {
        return Invoervorm.geweigerd(gelezen, spec.commandLine().getErr());
      }
      new KenmerkStore(database).zetVerzonnen(false); // what comes from elsewhere may be real
      Bewaarresultaat bewaard = new RegioStore(database).bewaar(gelezen.regio());
      gelezen.verslag().regels().forEach(uit::println);
      Bewaard totaal = bewaard.totaal();
      uit.printf(
          Werkbrug.TAAL,
          "Opgeslagen in %s: %,d nieuw, %,d gewijzigd, %,d ongewijzigd.%n",
          map.map(),
          totaal.nieuw(),
          totaal.gewijzigd(),
          totaal.ongewijzigd());
      uit.flush();
    }
    return Main.DONE;
  }

  private @Nullable OrganisatieId organisatie() {
    try {
      return organisatie == null ? null : new OrganisatieId(organisatie);
    } catch (OngeldigeGegevens e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
