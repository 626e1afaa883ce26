package nl.werkbrug.engine.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.ronde.Handmatig;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverslag;
import nl.werkbrug.engine.round.Rondeverzoek;

/**
 * Fairness of a round on an invented region, and the same round by hand: {@code Regiocijfers 10000
 * 2500 200}, as rows of a table.
 */
public final class Regiocijfers {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);

  private Regiocijfers() {}

  public static void main(String[] args) throws IOException {
    Omvang omvang =
        new Omvang(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    Path map = Files.createTempDirectory("werkbrug-cijfers");
    try (Database database = Database.open(map);
        Rondedienst dienst = new Rondedienst(database, Clock.systemUTC())) {
      new RegioStore(database)
          .bewaar(DemoRegio.maak(Presets.get("gooi-en-vechtstreek"), omvang, 1, PEILDATUM));
      Rondeverslag verslag =
          dienst.voerUit(
              new Rondeverzoek(
                  null,
                  new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
                  false,
                  1,
                  new Rekenbudget(180, 2_000_000, 0, 3_600)),
              voortgang -> {});
      Rondeuitkomst uitkomst = Objects.requireNonNull(verslag.ronde().uitkomst());
      Handmatig hand = Objects.requireNonNull(uitkomst.handmatig());
      System.out.printf(
          Locale.ROOT,
          "| Werkbrug | %d | %d | %d |%n| met de hand | %d | %d | %d |%n",
          uitkomst.geplaatst(),
          uitkomst.score().medium(),
          uitkomst.score().soft(),
          hand.geplaatst(),
          hand.medium(),
          hand.soft());
      Eerlijkheid eerlijkheid = new Eerlijkheidsmeting(database).ronde(verslag.ronde().id());
      System.out.printf(
          Locale.ROOT, "allen %d van %d%n", eerlijkheid.geplaatst(), eerlijkheid.personen());
      for (Eerlijkheid.Vergelijking een : eerlijkheid.vergelijkingen()) {
        for (Eerlijkheid.Groep groep : een.groepen()) {
          System.out.printf(
              Locale.ROOT,
              "| %s | %s | %d | %.1f%% | %.1f%% tot %.1f%% | %s | %s |%n",
              een.kenmerk().omschrijving(),
              groep.naam(),
              groep.personen(),
              100 * groep.deel(),
              100 * groep.onder(),
              100 * groep.boven(),
              groep.passendheid() == null ? "-" : Math.round(groep.passendheid()),
              groep.wijktAf() ? "ja" : "nee");
        }
        System.out.println(een.bevinding());
      }
    }
  }
}
