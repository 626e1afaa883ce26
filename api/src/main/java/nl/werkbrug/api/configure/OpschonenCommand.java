package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.werkbrug.data.store.Persoonsgegevens;
import nl.werkbrug.data.store.Uitgestroomde;
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
      "De termijn is die van het beleidskader dat nu voor iemands gemeente of organisatie geldt.",
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
    LocalDate vandaag = LocalDate.now(Werkbrug.NEDERLAND);
    PrintWriter uit = spec.commandLine().getOut();
    try (Werkbrug werkbrug = Werkbrug.open(map.map(), instellingen)) {
      Persoonsgegevens gegevens = new Persoonsgegevens(werkbrug.database());
      List<Uitgestroomde> uitgestroomd = gegevens.uitgestroomd(vandaag);
      List<Uitgestroomde> mensen =
          uitgestroomd.stream().filter(een -> een.magWeg(vandaag)).toList();
      Map<String, Long> totaal = new TreeMap<>();
      for (Uitgestroomde een : mensen) {
        Map<String, Long> aantallen = uitvoeren ? gegevens.wis(een.id()) : gegevens.tel(een.id());
        aantallen.forEach((tabel, aantal) -> totaal.merge(tabel, aantal, Long::sum));
        uit.printf(
            Werkbrug.TAAL,
            "%s: laatst gewijzigd op %s, bewaard tot %s: %d maanden (%s)%n",
            een.id(),
            een.gewijzigd(),
            een.wegVanaf(),
            een.termijn().maanden(),
            een.termijn().herkomst());
      }
      if (uitvoeren) {
        werkbrug.index().volg();
        werkbrug.index().wisVerwijderde();
      }
      totaal.forEach((tabel, aantal) -> uit.printf(Werkbrug.TAAL, "%-24s %,12d%n", tabel, aantal));
      uit.printf(
          Werkbrug.TAAL,
          "%s, want de bewaartermijn is voorbij: %,d van de %,d mensen die zijn uitgestroomd.%n",
          uitvoeren ? "Gewist" : "Te wissen",
          mensen.size(),
          uitgestroomd.size());
    }
    return Main.DONE;
  }
}
