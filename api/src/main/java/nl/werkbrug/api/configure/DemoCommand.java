package nl.werkbrug.api.configure;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.werkbrug.data.demo.Preset;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Rondeverslag;
import nl.werkbrug.engine.round.Rondeverzoek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a demo region with a finished round in an empty data folder, and serves it. */
@Command(
    name = "demo",
    description = {
      "Start de dienst met een verzonnen regio.",
      "In een lege gegevensmap maakt Werkbrug eerst de regio en een eerste ronde."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private Mapkeuze map;
  @Mixin private Poortkeuze poort;
  @Mixin private Regiokeuze regio;
  @Mixin private Rekenkeuze rekenen;

  @Override
  public Integer call() throws Exception {
    regio.controleer();
    rekenen.controleer();
    Preset preset = regio.preset();
    Instellingen instellingen = map.instellingen();
    poort.controleerVrij(instellingen);
    try (Werkbrug werkbrug = Werkbrug.open(map.map(), instellingen)) {
      BeleidskaderStore beleidskaders = new BeleidskaderStore(werkbrug.database());
      if (beleidskaders.list().isEmpty()) {
        vul(werkbrug, preset);
      } else if (beleidskaders.find(new BeleidskaderId(preset.naam())).isEmpty()) {
        throw Opdrachtfout.mislukt(
            "de map %s bevat een andere regio dan %s. Kies een andere map met --map, of start die regio met: werkbrug serve --map %s"
                .formatted(map.map(), preset.naam(), map.map()));
      }
      if (!main.stopsein().gevraagd() && new RondeStore(werkbrug.database()).aantal() == 0) {
        eersteRonde(werkbrug, preset);
      }
      meld(werkbrug, preset);
      ServeCommand.serveer(werkbrug, poort, main.stopsein(), spec.commandLine().getOut());
    }
    return Main.DONE;
  }

  private void vul(Werkbrug werkbrug, Preset preset) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf("De regio %s wordt gemaakt.%n", preset.titel());
    err.flush();
    Regio gemaakt = regio.maak();
    err.println("De regio wordt opgeslagen.");
    err.flush();
    new KenmerkStore(werkbrug.database()).zetVerzonnen(true);
    new RegioStore(werkbrug.database()).bewaar(gemaakt);
    err.println("De zoekindex wordt gemaakt.");
    err.flush();
    werkbrug.index().volg();
  }

  private void eersteRonde(Werkbrug werkbrug, Preset preset) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("De eerste ronde begint. Stoppen met het beste plan tot dan toe: Ctrl-C.");
    err.flush();
    Rondeverzoek verzoek =
        new Rondeverzoek(
            new BeleidskaderId(preset.naam()),
            new Rondebereik(
                new TreeSet<>(), EnumSet.noneOf(Doelgroep.class), regio.peildatum(), Spoor.WERK),
            false,
            regio.seed(),
            rekenen.budget(regio.omvang().personen()));
    Rondeverslag verslag =
        new Rondeloop(main.stopsein(), new Voortgangsregel(err))
            .voerUit(werkbrug.rondes(), verzoek);
    err.printf(
        Werkbrug.TAAL,
        "De ronde is klaar: %,d voorstellen, %,d mensen nog zonder.%n",
        verslag.voorstellen().size(),
        verslag.nietGeplaatst().size());
    err.flush();
  }

  private void meld(Werkbrug werkbrug, Preset preset) {
    long mensen = new WerkzoekendeStore(werkbrug.database()).aantal();
    if (mensen != regio.omvang().personen()) {
      spec.commandLine()
          .getErr()
          .printf(
              Werkbrug.TAAL,
              "Let op: de map %s heeft al een regio %s met %,d werkzoekenden; die wordt"
                  + " gebruikt.%n",
              map.map(),
              preset.titel(),
              mensen);
    }
  }
}
