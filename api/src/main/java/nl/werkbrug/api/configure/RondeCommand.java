package nl.werkbrug.api.configure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.exchange.Invoer;
import nl.werkbrug.data.exchange.RegioBestanden;
import nl.werkbrug.data.exchange.Rondebestanden;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.PostcodeStore;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondegegevens;
import nl.werkbrug.engine.round.Rondeinstelling;
import nl.werkbrug.engine.round.Rondeuitvoering;
import nl.werkbrug.engine.round.Rondeverslag;
import nl.werkbrug.engine.round.Rondeverzoek;
import nl.werkbrug.engine.round.Rondevoortgang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs one round and writes what it proposes to files. */
@Command(
    name = "ronde",
    description = {
      "Voer een matchingsronde uit en schrijf de voorstellen naar bestanden.",
      "Ctrl-C stopt de ronde met het beste plan tot dan toe."
    },
    mixinStandardHelpOptions = true)
final class RondeCommand implements Callable<Integer> {
  private static final String SAMENVATTING = "samenvatting.txt";

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private Rekenkeuze rekenen;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "De gegevensmap. De ronde wordt er ook in opgeslagen.")
  private @Nullable Path map;

  @Option(
      names = "--invoer",
      paramLabel = "INVOER",
      description =
          "Reken met deze bestanden en sla de ronde niet op. Met --map erbij tellen alleen de"
              + " postcodes uit die map mee.")
  private @Nullable Path invoer;

  @Option(
      names = "--uitvoer",
      required = true,
      paramLabel = "MAP",
      description =
          "De map voor voorstellen.csv, voorstellen.json, niet-geplaatst.csv en samenvatting.txt.")
  private Path uitvoer;

  @Option(
      names = "--spoor",
      paramLabel = "SPOOR",
      defaultValue = "WERK",
      description = "werk of maatschappelijk. Standaard: werk.")
  private Spoor spoor;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Begin van het toeval: dezelfde seed geeft dezelfde uitkomst. Standaard: 1.")
  private long seed;

  @Option(
      names = "--peildatum",
      paramLabel = "DATUM",
      description = "De dag waarop alles wordt bekeken, jjjj-mm-dd. Standaard: vandaag.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--gemeente",
      paramLabel = "ID",
      description = "Alleen mensen uit deze gemeente. Mag vaker. Standaard: alle gemeenten.")
  private List<String> gemeenten = List.of();

  @Option(
      names = "--doelgroep",
      paramLabel = "DOELGROEP",
      description =
          "Alleen mensen van deze doelgroep, zoals LKS_MDP. Mag vaker. Standaard: alle"
              + " doelgroepen.")
  private List<Doelgroep> doelgroepen = List.of();

  @Option(
      names = "--dossier",
      paramLabel = "BESTAND",
      description = "Schrijf ook het dossier waarmee de ronde na te rekenen is, als JSON.")
  private @Nullable Path dossier;

  @Option(
      names = "--json",
      description = "Toon de uitkomst als JSON in plaats van als samenvatting.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    rekenen.controleer();
    Uitkomst uitkomst;
    if (invoer != null) {
      Invoervorm.controleer(invoer);
      Invoer gelezen = RegioBestanden.lees(invoer);
      if (!gelezen.isFoutloos()) {
        return Invoervorm.geweigerd(gelezen, spec.commandLine().getErr());
      }
      eisBeleidskader(gelezen.regio().beleidskaders(), "de invoer");
      eisGemeenten(gelezen.regio().gemeenten());
      Uitvoermap.maak(uitvoer);
      uitkomst = new Uitkomst(reken(gelezen.regio()), gelezen.regio());
    } else if (map != null) {
      uitkomst = uitGegevensmap(map);
    } else {
      throw new ParameterException(spec.commandLine(), "Er ontbreekt: --map of --invoer.");
    }
    schrijf(uitkomst);
    return Main.DONE;
  }

  private record Uitkomst(Rondeverslag verslag, Regio regio) {}

  private Rondeverzoek verzoek(long personen) {
    return new Rondeverzoek(
        null,
        new Rondebereik(
            gemeenten.stream().map(GemeenteId::new).collect(Collectors.toCollection(TreeSet::new)),
            Set.copyOf(doelgroepen),
            peildatum == null ? Werkbrug.vandaag() : peildatum,
            spoor),
        false,
        seed,
        rekenen.budget((int) personen));
  }

  private Uitkomst uitGegevensmap(Path bron) throws IOException {
    try (Database database = Mapkeuze.openBestaande(bron, null);
        Rondedienst dienst =
            new Rondedienst(
                database, Clock.systemUTC(), Rondeinstelling.STANDAARD.metNormen(normen(bron)))) {
      eisBeleidskader(new BeleidskaderStore(database).list(), "de map " + bron);
      eisGemeenten(new GemeenteStore(database).list());
      Uitvoermap.maak(uitvoer);
      Rondeverslag verslag =
          new Rondeloop(main.stopsein(), voortgang())
              .voerUit(dienst, verzoek(new WerkzoekendeStore(database).aantal()));
      return new Uitkomst(verslag, new RegioStore(database).lees());
    }
  }

  private Rondeverslag reken(Regio regio) {
    Rondeverzoek verzoek = verzoek(regio.werkzoekenden().size());
    Beleidskader beleid = regio.beleidskaders().getLast();
    Clock klok = Clock.systemUTC();
    Matchingsronde ronde =
        new Matchingsronde(
            new RondeId("ronde-" + klok.instant().getEpochSecond()),
            beleid.organisatie(),
            beleid.id(),
            beleid.versie(),
            verzoek.bereik(),
            verzoek.proef(),
            verzoek.seed(),
            verzoek.budget(),
            Rondestatus.LOOPT,
            klok.instant(),
            klok.instant(),
            null,
            null,
            null);
    Rondegegevens gegevens =
        Rondegegevens.van(regio, verzoek.bereik(), beleid, postcodes(), List.of(), List.of());
    return Rondeuitvoering.voerUit(
        ronde, gegevens, normen(map), klok, voortgang(), main.stopsein()::gevraagd);
  }

  private static Normen normen(@Nullable Path map) {
    return map == null ? Normen.ingebouwd() : Instellingenlezer.lees(null, map).normen();
  }

  private Postcodetabel postcodes() {
    if (map == null) {
      return Postcodetabel.ingebouwd();
    }
    try (Database database = Mapkeuze.openBestaande(map, null)) {
      return Postcodetabel.ingebouwd()
          .aangevuldMet(Postcodetabel.van(new PostcodeStore(database).lees()));
    }
  }

  private static void eisBeleidskader(List<Beleidskader> beleidskaders, String waar) {
    if (beleidskaders.isEmpty()) {
      throw Opdrachtfout.geweigerd(
          "Er staat geen beleidskader in %s. Een ronde heeft er een nodig: importeer het eerst."
              .formatted(waar));
    }
  }

  private void eisGemeenten(List<Gemeente> bekend) {
    Set<String> ids =
        bekend.stream().map(gemeente -> gemeente.id().waarde()).collect(Collectors.toSet());
    for (String gemeente : gemeenten) {
      if (!ids.contains(gemeente)) {
        throw Opdrachtfout.geweigerd(
            "Gemeente `%s` is niet bekend. Kies uit: %s."
                .formatted(gemeente, ids.stream().sorted().collect(Collectors.joining(", "))));
      }
    }
  }

  private Consumer<Rondevoortgang> voortgang() {
    return new Voortgangsregel(spec.commandLine().getErr());
  }

  private void schrijf(Uitkomst uitkomst) throws IOException {
    Rondeverslag verslag = uitkomst.verslag();
    Rondebestanden.schrijf(
        uitvoer, verslag.ronde(), verslag.voorstellen(), verslag.nietGeplaatst(), uitkomst.regio());
    schrijfDossier(verslag);
    PrintWriter uit = spec.commandLine().getOut();
    if (json) {
      uit.println(DomeinJson.schrijf(verslag.ronde()));
    } else {
      Files.readAllLines(uitvoer.resolve(SAMENVATTING), StandardCharsets.UTF_8)
          .forEach(uit::println);
      uit.printf("De bestanden staan in %s.%n", uitvoer);
    }
    uit.flush();
  }

  private void schrijfDossier(Rondeverslag verslag) throws IOException {
    if (dossier == null) {
      return;
    }
    if (verslag.dossier() == null) {
      throw Opdrachtfout.geweigerd(
          "Er is geen dossier: zonder prijsstappen is er geen bewezen grens om na te rekenen.");
    }
    try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(dossier))) {
      verslag.dossier().schrijf(uit, new SecureRandom());
    }
  }
}
