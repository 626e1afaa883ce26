package nl.werkbrug.engine.round;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;

/**
 * Measures replanning: a round of an invented region, then again and again 40 accepted, 10
 * rejected, 10 people and 10 places changed, and a new plan, from asking to stored voorstellen.
 * Arguments: people, plekken, coaches, times.
 */
public final class Herplanmeting {
  private static final PrintStream UIT = System.out;
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);

  private Herplanmeting() {}

  public static void main(String[] argumenten) throws Exception {
    int[] getallen = Arrays.stream(argumenten).mapToInt(Integer::parseInt).toArray();
    meet(getallen[0], getallen[1], getallen[2], getallen[3]);
  }

  /** Returns the seconds of the last time. */
  public static double meet(int personen, int plekken, int coaches, int keren) throws Exception {
    Path map = Files.createTempDirectory("herplanmeting");
    try (Database database = Database.open(map);
        Rondedienst rondes = new Rondedienst(database, Clock.systemUTC())) {
      Regio regio =
          DemoRegio.maak(
              Presets.get("gooi-en-vechtstreek"),
              new Omvang(personen, plekken, coaches),
              1,
              PEILDATUM);
      new RegioStore(database).bewaar(regio);
      Matchingsronde ronde =
          rondes
              .voerUit(
                  new Rondeverzoek(
                      null,
                      new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
                      false,
                      1,
                      Rekenbudget.standaard(personen)),
                  voortgang -> {})
              .ronde();
      druk("eerste ronde", Objects.requireNonNull(ronde.uitkomst()).rekentijdMs() / 1e3, ronde);
      rondes.begin();
      double seconden = 0;
      for (int keer = 0; keer < keren; keer++) {
        regio = verander(database, regio, ronde, keer);
        wachtOpDossier(database, ronde);
        long begin = System.nanoTime();
        ronde =
            wacht(
                database,
                rondes
                    .herplan(ronde.id(), PEILDATUM, Rekenbudget.herplannen(personen))
                    .orElseThrow());
        seconden = (System.nanoTime() - begin) / 1e9;
        druk("herplannen", seconden, ronde);
        for (Rondepunt punt : rondes.verloop(ronde.id())) {
          UIT.printf(Locale.ROOT, "    %s na %d ms%n", punt.fase(), punt.ms());
        }
        UIT.printf("    %s%n", new UitkomstStore(database).telWijzigingen(ronde.id()));
      }
      return seconden;
    } finally {
      wis(map);
    }
  }

  private static void druk(String wat, double seconden, Matchingsronde ronde) {
    Rondeuitkomst uitkomst = Objects.requireNonNull(ronde.uitkomst());
    var certificaat = Objects.requireNonNull(uitkomst.certificaat());
    UIT.printf(
        Locale.ROOT,
        "%s: %.2f s, %d voorstellen, gat %.3f%% en %.3f%%%n",
        wat,
        seconden,
        uitkomst.geplaatst(),
        certificaat.mediumGatProcent(uitkomst.score()),
        certificaat.softGatProcent(uitkomst.score()));
  }

  private static Regio verander(Database database, Regio regio, Matchingsronde ronde, int keer) {
    List<Voorstel> voorstellen = new ArrayList<>();
    new UitkomstStore(database).verwerkVoorstellen(ronde.id(), voorstellen::add);
    KeuzeStore keuzes = new KeuzeStore(database);
    List<Voorstel> stapel =
        voorstellen.stream().filter(een -> !een.punten().isEmpty()).skip(keer * 60L).toList();
    database.wijzig(
        sessie -> {
          for (Voorstel een : stapel.subList(0, 40)) {
            keuzes.zetVast(
                sessie,
                new Vastzetting(
                    een.werkzoekende(), een.aanbod(), een.jobcoach(), een.startperiode()));
          }
          for (Voorstel een : stapel.subList(40, 50)) {
            keuzes.sluitUit(
                sessie, new Uitsluiting(een.werkzoekende(), een.aanbod(), "wil iets anders"));
          }
        });
    List<Werkzoekende> mensen = new ArrayList<>(regio.werkzoekenden());
    List<Werkaanbod> werk = new ArrayList<>(regio.aanbod());
    int begin = 97 * keer;
    for (int i = begin; i < begin + 10; i++) {
      Werkzoekende oud = mensen.get(i);
      Wensen wensen = oud.wensen();
      mensen.set(
          i,
          oud.metWensen(
              new Wensen(
                  wensen.eigenWens(),
                  wensen.uitgeslotenSectoren(),
                  new TreeSet<>(Set.of(regio.werkgevers().get(i % 50).id())),
                  wensen.uitgeslotenAanbod())));
    }
    for (int i = 0, anders = 0; i < werk.size() && anders < 10; i++) {
      if (werk.get((i + begin) % werk.size()) instanceof Vacature oud) {
        werk.set(
            (i + begin) % werk.size(),
            new Vacature(oud.kern().metPlekken(oud.kern().plekken() + 1)));
        anders++;
      }
    }
    Regio nieuw =
        new Regio(
            regio.gemeenten(),
            regio.organisaties(),
            regio.beroepen(),
            regio.beleidskaders(),
            regio.werkgevers(),
            werk,
            regio.jobcoaches(),
            mensen);
    new RegioStore(database).bewaar(nieuw);
    return nieuw;
  }

  /** The next round is taken when the dossier of the one before is written. */
  private static void wachtOpDossier(Database database, Matchingsronde ronde)
      throws InterruptedException {
    Dossieropslag dossiers = new Dossieropslag(database);
    while (!dossiers.bestaat(ronde.id())) {
      Thread.sleep(50);
    }
  }

  private static Matchingsronde wacht(Database database, Matchingsronde ronde)
      throws InterruptedException {
    RondeStore rondes = new RondeStore(database);
    Matchingsronde nu = rondes.get(ronde.id());
    while (nu.status() == Rondestatus.WACHT || nu.status() == Rondestatus.LOOPT) {
      Thread.sleep(10);
      nu = rondes.get(ronde.id());
    }
    return nu;
  }

  private static void wis(Path map) throws IOException {
    try (Stream<Path> paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(pad);
      }
    }
  }
}
