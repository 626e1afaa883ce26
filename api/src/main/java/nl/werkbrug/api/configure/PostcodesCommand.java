package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.werkbrug.data.exchange.Invoerfout;
import nl.werkbrug.data.exchange.PostcodeBestand;
import nl.werkbrug.data.store.Bewaard;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.PostcodeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the points of postcodes into a data folder: all of them, or nothing. */
@Command(
    name = "postcodes",
    description = {
      "Lees de ligging van postcodes uit een CSV-bestand: alles, of bij een fout niets.",
      "Nodig zijn kolommen voor de postcode, de breedtegraad en de lengtegraad."
    },
    mixinStandardHelpOptions = true)
final class PostcodesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;

  @Parameters(paramLabel = "CSV", description = "Het bestand.")
  private Path bestand;

  @Override
  public Integer call() {
    Invoervorm.controleer(bestand);
    PostcodeBestand.Uitkomst gelezen = PostcodeBestand.lees(bestand);
    if (gelezen.aantalFouten() > 0) {
      return Invoervorm.geweigerd(
          gelezen.fouten().stream().map(Invoerfout::tekst).toList(),
          gelezen.aantalFouten(),
          spec.commandLine().getErr());
    }
    try (Database database = map.open()) {
      Bewaard bewaard = new PostcodeStore(database).bewaar(gelezen.tabel().plekken());
      spec.commandLine()
          .getOut()
          .printf(
              Werkbrug.TAAL,
              "%,d regels gelezen; postcodes (vier cijfers): %,d nieuw, %,d gewijzigd, %,d"
                  + " ongewijzigd.%n",
              gelezen.rijen(),
              bewaard.nieuw(),
              bewaard.gewijzigd(),
              bewaard.ongewijzigd());
    }
    return Main.DONE;
  }
}
