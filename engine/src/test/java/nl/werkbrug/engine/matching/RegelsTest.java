package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.junit.jupiter.api.Test;

class RegelsTest {
  private static final List<String> VERBODEN =
      List.of(
          "loonkosten",
          "lks",
          "loonwaarde",
          "beschut",
          "wsw",
          "wajong",
          "uwv",
          "uitkering",
          "bijstand",
          "doelgroep",
          "profiel",
          "ontheffing",
          "gezond",
          "ziek",
          "beperk",
          "medisch",
          "tegenprestatie",
          "bbz",
          "dagbesteding",
          "activering",
          "traject",
          "subsidie");

  @Test
  void givesEveryRuleAStableIdOfItsOwn() {
    List<String> ids = Regels.ALLE.stream().map(Regel::id).toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    assertThat(Regels.ALLE).allMatch(regel -> !regel.bron().isBlank());
    assertThat(Regels.find("rijbewijs")).contains(Kwalificatieregel.RIJBEWIJS);
    assertThat(Regels.find("bestaat-niet")).isEmpty();
  }

  @Test
  void listsEveryRuleWithItsSourceInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (Regel regel : Regels.ALLE) {
      String begin = "| `%s` | %s | ".formatted(regel.id(), regel.bron());
      assertThat(readme).contains(begin);
      assertThat(readme.contains(begin + "nee")).isEqualTo(!regel.herstelbaar());
    }
  }

  @Test
  void keepsHealthAndDoelgroepOutOfNeutralTexts() {
    for (Regel regel : Regels.ALLE) {
      for (byte oordeel : new byte[] {Regel.GOED, Regel.FOUT, Regel.ONBEKEND}) {
        String tekst = regel.neutraleTekst(oordeel).toLowerCase(Locale.ROOT);

        assertThat(tekst).isNotBlank().endsWith(".").doesNotContain(VERBODEN);
        for (Belastingaspect aspect : Belastingaspect.values()) {
          assertThat(tekst).doesNotContain(aspect.omschrijving());
        }
        for (Doelgroep doelgroep : Doelgroep.values()) {
          assertThat(tekst).doesNotContain(doelgroep.omschrijving().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  @Test
  void packsVerdictsInTheOrderOfTheRules() {
    Willekeurig willekeurig = new Willekeurig(11);
    for (int i = 0; i < 500; i++) {
      Voorbeeld voorbeeld = willekeurig.paar();
      Beoordelaar beoordelaar = voorbeeld.beoordelaar();
      PersoonFeiten p = beoordelaar.persoon(voorbeeld.persoon());
      AanbodFeiten a = beoordelaar.aanbod(voorbeeld.aanbod());

      long enkel = Regels.persoon(p) | Regels.aanbod(a);
      long paar = Regels.paar(p, a);

      for (int nummer = 0; nummer < Regels.ALLE.size(); nummer++) {
        long gepakt =
            nummer < Regels.AANTAL_ENKEL
                ? enkel >>> (2 * nummer)
                : paar >>> (2 * (nummer - Regels.AANTAL_ENKEL));
        Regel regel = Regels.ALLE.get(nummer);
        assertThat((int) (gepakt & 3)).as(regel.id()).isEqualTo(regel.oordeel(p, a));
        assertThat(Regels.nummer(regel)).isEqualTo(nummer);
      }
    }
  }

  @Test
  void explainsEveryOutcomeInWholeSentences() {
    Willekeurig willekeurig = new Willekeurig(12);
    for (int i = 0; i < 500; i++) {
      Voorbeeld voorbeeld = willekeurig.paar();

      List<Regeloordeel> regels = voorbeeld.geschiktheid().regels();

      assertThat(regels).hasSize(Regels.ALLE.size());
      for (Regeloordeel regel : regels) {
        assertThat(regel.tekst())
            .as(regel.regel())
            .matches("(?s)[A-Z\"].*\\.")
            .doesNotContain("null", "Bekend[", "Onbekend[", "%");
        if (regel.oordeel() != Regeloordeel.Oordeel.FOUT) {
          assertThat(regel.remedie()).isNull();
        }
      }
    }
  }
}
