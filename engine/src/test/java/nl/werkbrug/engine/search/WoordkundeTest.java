package nl.werkbrug.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WoordkundeTest {
  private static final Woordkunde WOORDKUNDE = Woordkunde.ingebouwd();

  @ParameterizedTest
  @CsvSource({
    "heftruckchauffeur, heftruck chauffeur",
    "magazijnmedewerkers, magazijn medewerker",
    "schoonmaakmedewerker, schoonmaak medewerker",
    "keukenhulp, keuken hulp",
    "thuiszorgmedewerker, thuiszorg medewerker",
    "verkoopmedewerkster, verkoop medewerkster",
    "bedrijfskok, bedrijf kok",
    "groentekwekerij, groente kwekerij",
    "onderwijsassistent, onderwijs assistent"
  })
  void splitsCompounds(String woord, String delen) {
    List<String> verwacht = List.of(delen.split(" ", -1)).stream().map(Woordkunde::stam).toList();

    Woordvormen vormen = WOORDKUNDE.vormen(woord);

    assertThat(vormen.delen()).containsAll(verwacht);
  }

  @ParameterizedTest
  @CsvSource({"chauffeur", "medewerker", "tuinbouw", "ziekenhuis", "parkeren", "kassier"})
  void leavesOtherWordsWhole(String woord) {
    Woordvormen vormen = WOORDKUNDE.vormen(woord);

    assertThat(vormen.delen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "snoeit, snoeien",
    "pakt, pakken",
    "werkt, werken",
    "maakt, maken",
    "zorgt, zorgen",
    "heg, heggen",
    "klus, klussen",
    "schoonmakers, schoonmaker",
    "machines, machine",
    "fietsen, fiets"
  })
  void stemsFormsOfOneWordTogether(String een, String ander) {
    assertThat(Woordkunde.stam(een)).isEqualTo(Woordkunde.stam(ander));
  }

  @ParameterizedTest
  @CsvSource({"plant, plan", "markt, mark", "kast, kas"})
  void keepsOtherWordsApart(String een, String ander) {
    assertThat(Woordkunde.stam(een)).isNotEqualTo(Woordkunde.stam(ander));
  }

  @Test
  void foldsAccentsHoweverTheyAreTyped() {
    String samengesteld = "Caf\u00e9 co\u00f6rdinator";
    String los = "Cafe\u0301 coo\u0308rdinator";

    List<String> een =
        WOORDKUNDE.woorden(samengesteld).stream().map(w -> w.vormen().woord()).toList();
    List<String> ander =
        WOORDKUNDE.woorden(Woordkunde.normaal(los)).stream().map(w -> w.vormen().woord()).toList();

    assertThat(een).containsExactly("cafe", "coordinator").isEqualTo(ander);
  }

  @Test
  void takesWordsOfAHunspellFile(@TempDir Path map) throws IOException {
    Path bestand = map.resolve("nl.dic");
    Files.writeString(bestand, "3\nzeppelin/Pl\nkapitein/Pl\nuil\n");

    Woordvormen vormen = Woordkunde.metWoordenlijst(bestand).vormen("zeppelinkapitein");

    assertThat(vormen.delen())
        .containsExactly(Woordkunde.stam("zeppelin"), Woordkunde.stam("kapitein"));
    assertThat(Woordkunde.metWoordenlijst(bestand).kenmerk()).isNotEqualTo(WOORDKUNDE.kenmerk());
  }

  @Test
  void leavesAVeryLongWordWhole() {
    String lang = "schoonmaak".repeat(2_000);

    Woordvormen vormen = WOORDKUNDE.vormen(lang);

    assertThat(vormen.delen()).isEmpty();
  }
}
