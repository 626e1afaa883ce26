package nl.werkbrug.engine.search;

import static nl.werkbrug.engine.search.Proefregio.ids;
import static nl.werkbrug.engine.search.Proefregio.persoon;
import static nl.werkbrug.engine.search.Proefregio.vacature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkgeverStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoekindexTest {
  private static final Set<AanbodSoort> ALLES = EnumSet.allOf(AanbodSoort.class);

  @Test
  void followsAddingChangingAndRemoving(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));
      assertThat(proef.vind("bakker")).containsExactly("v1");

      proef.bewaar(vacature("v1", "Slager", "vlees"));
      assertThat(proef.vind("bakker")).isEmpty();
      assertThat(proef.vind("slager")).containsExactly("v1");

      proef.database.wijzig(sessie -> proef.aanbod.verwijder(sessie, new AanbodId("v1")));
      proef.index.volg();
      assertThat(proef.vind("slager")).isEmpty();
      assertThat(proef.index.suggesties(ALLES, "slag", 5)).isEmpty();
    }
  }

  @Test
  void followsANewNameOfTheWerkgever(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));

      new WerkgeverStore(proef.database).bewaar(Proefregio.werkgever("Vlierdonk Holding"));
      proef.index.volg();

      assertThat(proef.vind("vlierdonk")).containsExactly("v1");
      assertThat(proef.vind("zonnemeer")).isEmpty();
    }
  }

  @Test
  void followsANewNameOfABeroepInProfielen(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(persoon("p1", "Jan", "Ik werk graag."));

      new BeroepStore(proef.database)
          .bewaar(new Beroep(Proefregio.HOVENIER, "boomchirurg", "groen"));
      proef.index.volg();

      assertThat(ids(proef.index.zoekProfielen(Zoekvraag.naarProfielen("boomchirurg"))))
          .containsExactly("p1");
    }
  }

  @Test
  void survivesARestartAndGoesOnWhereItWas(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));
      long nummer = proef.index.nummer();

      proef.herstart();

      assertThat(proef.index.nummer()).isEqualTo(nummer);
      assertThat(proef.vind("bakker")).containsExactly("v1");
      proef.bewaar(vacature("v2", "Bakker", "taart"));
      assertThat(proef.vind("bakker")).containsExactlyInAnyOrder("v1", "v2");
    }
  }

  @Test
  void followsAgainWhatACrashTookAway(@TempDir Path map) throws IOException {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));
      Path kopie = map.resolve("stand");
      kopieer(proef.indexmap(), kopie);
      proef.bewaar(vacature("v2", "Bakker", "taart"));
      proef.index.close();
      wis(proef.indexmap());
      kopieer(kopie, proef.indexmap());

      proef.index = proef.open();
      long gevolgd = proef.index.volg();

      assertThat(gevolgd).isEqualTo(1);
      assertThat(proef.vind("bakker")).containsExactlyInAnyOrder("v1", "v2");
    }
  }

  @Test
  void rebuildsFromTheStore(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));

      proef.index.herbouw();

      assertThat(proef.vind("bakker")).containsExactly("v1");
      proef.herstart();
      assertThat(proef.vind("bakker")).containsExactly("v1");
    }
  }

  @Test
  void answersFromTheOldIndexWhileRebuilding(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));

      CompletableFuture<Void> herbouw =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 5; i++) {
                  proef.index.herbouw();
                }
              });
      boolean altijd = true;
      do {
        altijd &= proef.vind("bakker").equals(List.of("v1"));
      } while (!herbouw.isDone());
      herbouw.join();

      assertThat(altijd).isTrue();
    }
  }

  @Test
  void rebuildsADamagedIndex(@TempDir Path map) throws IOException {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));
      proef.index.close();
      try (Stream<Path> bestanden = Files.walk(proef.indexmap())) {
        for (Path bestand : bestanden.filter(b -> b.toString().endsWith(".cfs")).toList()) {
          byte[] inhoud = Files.readAllBytes(bestand);
          inhoud[inhoud.length / 2] ^= 0x55;
          Files.write(bestand, inhoud);
        }
      }

      proef.index = proef.open();
      assertThat(proef.vind("bakker")).isEmpty();
      proef.index.volg();

      assertThat(proef.vind("bakker")).containsExactly("v1");
    }
  }

  @Test
  void rebuildsWhenFilesAreGoneOrCutOff(@TempDir Path map) throws IOException {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));
      proef.index.close();
      try (Stream<Path> bestanden = Files.walk(proef.indexmap())) {
        for (Path bestand :
            bestanden
                .filter(b -> String.valueOf(b.getFileName()).startsWith("segments_"))
                .toList()) {
          Files.write(bestand, new byte[3], StandardOpenOption.TRUNCATE_EXISTING);
        }
      }

      proef.index = proef.open();
      proef.index.volg();

      assertThat(proef.vind("bakker")).containsExactly("v1");
    }
  }

  @Test
  void neverShowsTheIndexOfAnotherDatabase(@TempDir Path map) throws IOException {
    try (Proefregio proef = new Proefregio(map.resolve("een")).metBasis();
        Database ander = Database.open(map.resolve("ander"))) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));
      proef.index.close();

      try (Zoekindex vreemd = Zoekindex.open(proef.indexmap(), ander, Postcodetabel::ingebouwd)) {
        assertThat(ids(vreemd.zoekAanbod(Zoekvraag.naarAanbod("")))).isEmpty();
        vreemd.volg();
        assertThat(ids(vreemd.zoekAanbod(Zoekvraag.naarAanbod("")))).isEmpty();
      }

      proef.index = proef.open();
      proef.index.volg();
      assertThat(proef.vind("bakker")).containsExactly("v1");
    }
  }

  @Test
  void rebuildsAfterAnOlderBackupWasPutBack(@TempDir Path map) throws IOException {
    Path kopie = map.resolve("kopie.db");
    Path werk = map.resolve("werk");
    try (Proefregio proef = new Proefregio(werk).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));
      proef.database.reservekopie(kopie);
      proef.bewaar(vacature("v2", "Bakker", "taart"));
    }
    try (Stream<Path> bestanden = Files.list(werk)) {
      for (Path bestand : bestanden.filter(b -> b.toString().contains("werkbrug.db")).toList()) {
        Files.delete(bestand);
      }
    }
    Files.copy(kopie, werk.resolve("werkbrug.db"));

    try (Proefregio proef = new Proefregio(werk)) {
      proef.index.volg();

      assertThat(proef.vind("bakker")).containsExactly("v1");
    }
  }

  @Test
  void refusesASecondUserOfTheFolder(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(vacature("v1", "Bakker", "brood"));

      assertThatThrownBy(proef::open)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("een andere Werkbrug");
      assertThat(proef.vind("bakker")).containsExactly("v1");
    }
  }

  @Test
  void volgerFindsWhatIsWritten(@TempDir Path map) {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      long doel;
      try (Indexvolger volger = Indexvolger.start(proef.index, Duration.ofHours(1))) {
        proef.database.wijzig(
            sessie -> proef.aanbod.bewaar(sessie, vacature("v1", "Bakker", "brood")));
        doel = new nl.werkbrug.data.store.Wijzigingslog(proef.database).laatste();
        while (proef.index.nummer() < doel) {
          volger.wek();
          Thread.onSpinWait();
        }
      }

      assertThat(proef.vind("bakker")).containsExactly("v1");
    }
  }

  @Test
  void keepsNoTraceOfSomebodyWhoWasErased(@TempDir Path map) throws IOException {
    try (Proefregio proef = new Proefregio(map).metBasis()) {
      proef.bewaar(persoon("p1", "Zebedeus", "Zilverspoor"), persoon("p2", "Jan", "Anders"));
      assertThat(opSchijf(proef.indexmap(), "zebedeus")).isTrue();

      proef.database.wijzig(sessie -> proef.mensen.verwijder(sessie, new WerkzoekendeId("p1")));
      proef.index.volg();
      proef.index.wisVerwijderde();

      assertThat(opSchijf(proef.indexmap(), "zebedeus")).isFalse();
      assertThat(opSchijf(proef.indexmap(), "Zilverspoor")).isFalse();
    }
  }

  private static boolean opSchijf(Path map, String woord) throws IOException {
    try (Stream<Path> bestanden = Files.walk(map)) {
      for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1).contains(woord)) {
          return true;
        }
      }
      return false;
    }
  }

  private static void kopieer(Path van, Path naar) throws IOException {
    try (Stream<Path> bestanden = Files.walk(van)) {
      for (Path bestand : bestanden.toList()) {
        Files.copy(
            bestand,
            naar.resolve(van.relativize(bestand).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void wis(Path map) throws IOException {
    try (Stream<Path> bestanden = Files.walk(map)) {
      for (Path bestand : bestanden.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(bestand);
      }
    }
  }
}
