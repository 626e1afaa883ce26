package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.store.Persoonsgegevens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases people of whom the retention term is over. */
@Command(
    name = "opschonen",
    description = {
      "Wis iedereen die is uitgestroomd en van wie de bewaartermijn voorbij is.",
      "Zonder --uitvoeren ziet u alleen wie en wat er weg zou gaan."
    },
    mixinStandardHelpOptions = true)
final class OpschonenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;

  @Option(names = "--uitvoeren", description = "Wis echt. Dit is niet terug te draaien.")
  private boolean uitvoeren;

  @Override
  public Integer call() {
    Instellingen instellingen = map.instellingen();
    if (instellingen.database() == null) {
      Mapkeuze.bestaande(map.map());
    }
    Instant grens =
        ZonedDateTime.now(Werkbrug.NEDERLAND).minusMonths(instellingen.bewaarmaanden()).toInstant();
    PrintWriter uit = spec.commandLine().getOut();
    try (Werkbrug werkbrug = Werkbrug.open(map.map(), instellingen)) {
      Persoonsgegevens gegevens = new Persoonsgegevens(werkbrug.database());
      List<WerkzoekendeId> mensen = gegevens.verlopen(grens);
      Map<String, Long> totaal = new TreeMap<>();
      for (WerkzoekendeId id : mensen) {
        Map<String, Long> aantallen = uitvoeren ? gegevens.wis(id) : gegevens.tel(id);
        aantallen.forEach((tabel, aantal) -> totaal.merge(tabel, aantal, Long::sum));
        uit.println(id);
      }
      if (uitvoeren) {
        werkbrug.index().volg();
        werkbrug.index().wisVerwijderde();
      }
      totaal.forEach((tabel, aantal) -> uit.printf(Werkbrug.TAAL, "%-24s %,12d%n", tabel, aantal));
      uit.printf(
          Werkbrug.TAAL,
          "%s, want langer dan %d maanden uitgestroomd: %,d.%n",
          uitvoeren ? "Gewist" : "Te wissen",
          instellingen.bewaarmaanden(),
          mensen.size());
    }
    return Main.DONE;
  }
}
