package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Aanbevelingen;
import nl.werkbrug.engine.round.Openstaand;
import nl.werkbrug.engine.round.Rondegeheugen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consulent changes a profile in a real browser, and prints it. */
class ProfielpaginaTest {
  private static Browser browser;
  private static Proefdienst dienst;
  private static Rondegeheugen geheugen;
  private static Aanbevelingen aanbevelingen;

  @BeforeAll
  static void start(@TempDir Path map) throws Exception {
    browser = Webbrowser.voorTests();
    dienst = Proefdienst.metRegio(map);
    Clock klok = Clock.systemUTC();
    geheugen = new Rondegeheugen(dienst.werkbrug().database(), klok);
    aanbevelingen = new Aanbevelingen(dienst.werkbrug().database(), klok, geheugen);
  }

  @AfterAll
  static void stop() {
    if (dienst != null) {
      geheugen.close();
      dienst.close();
    }
  }

  private static WerkzoekendeStore mensen() {
    return new WerkzoekendeStore(dienst.werkbrug().database());
  }

  /** Somebody active of whom this number of lines in the store away from the first. */
  private static Werkzoekende iemand(int nummer) {
    return mensen().list().stream()
        .filter(mens -> mens.status() == Werkzoekende.Status.ACTIEF)
        .skip(nummer)
        .findFirst()
        .orElseThrow();
  }

  private static Page open(String adres, int breedte) {
    Page pagina = browser.newPage(new Browser.NewPageOptions().setViewportSize(breedte, 900));
    pagina.navigate(dienst.adres(adres));
    return pagina;
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void formIsReadableForEverybody(int breedte) {
    try (Page pagina = open("/mensen/" + iemand(0).id().waarde() + "/wijzig", breedte)) {
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
      assertThat(Kijker.breedte(pagina)).isLessThanOrEqualTo(breedte);
    }
  }

  @Test
  void savingWithoutAChangeChangesNothing() {
    for (int nummer = 0; nummer < 4; nummer++) {
      Werkzoekende was = iemand(nummer);
      try (Page pagina = open("/mensen/" + was.id().waarde() + "/wijzig", 1280)) {
        pagina.getByText("Bewaar het profiel").click();

        assertThat(pagina.url()).contains("gedaan=profiel-bewaard");
        assertThat(mensen().get(was.id())).isEqualTo(was);
      }
    }
  }

  @Test
  void unknownBecomesKnownAndKnownBecomesUnknown() {
    WerkzoekendeId id = iemand(11).id();
    try (Page pagina = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      pagina.navigate(dienst.adres("/mensen/" + id.waarde()));
      pagina.getByText("Wijzig profiel").click();
      pagina.locator("#last-tillen").selectOption("BEPERKT");
      pagina.locator("#niveau").selectOption("");
      pagina.locator("input[name=rijbewijzen]").all().forEach(vak -> vak.setChecked(false));
      pagina.locator("input[name=vervoer]").all().forEach(vak -> vak.setChecked(false));
      pagina.locator("input[name=vervoer][value=GEEN]").check();
      pagina.getByText("Bewaar het profiel").click();

      Werkzoekende nu = mensen().get(id);
      assertThat(nu.belastbaarheid().op(Belastingaspect.TILLEN).waardeOfNull())
          .isEqualTo(Belastbaarheid.Niveau.BEPERKT);
      assertThat(nu.kwalificatie().werkDenkniveau().waardeOfNull()).isNull();
      assertThat(nu.kwalificatie().rijbewijzen().waardeOfNull()).isNull();
      assertThat(nu.mobiliteit().vervoermiddelen().waardeOfNull()).isEqualTo(Set.of());
    }
  }

  @Test
  void everyFaultStandsBesideItsFieldAndNothingIsLost() {
    Werkzoekende was = iemand(12);
    try (Page pagina = open("/mensen/" + was.id().waarde() + "/wijzig", 390)) {
      pagina.locator("#urenMin").fill("30");
      pagina.locator("#urenMax").fill("20");
      pagina.locator("#postcode").fill("79A");
      pagina.locator("#reistijd").fill("veel");
      pagina.getByText("Bewaar het profiel").click();

      assertThat(pagina.locator("#urenMax-fout").innerText()).contains("minste uren (30)");
      assertThat(pagina.locator("#postcode-fout").count()).isEqualTo(1);
      assertThat(pagina.locator("#reistijd-fout").innerText()).contains("0 tot en met 999");
      assertThat(pagina.locator("#reistijd").inputValue()).isEqualTo("veel");
      assertThat(Kijker.overtredingen(pagina)).isEmpty();
      assertThat(mensen().get(was.id())).isEqualTo(was);
    }
  }

  @Test
  void secondOfTwoPeopleIsToldAndOverwritesNothing() {
    WerkzoekendeId id = iemand(13).id();
    try (Page een = open("/mensen/" + id.waarde() + "/wijzig", 1280);
        Page ander = open("/mensen/" + id.waarde() + "/wijzig", 1280)) {
      een.locator("#afstand").fill("17");
      een.getByText("Bewaar het profiel").click();
      ander.locator("#afstand").fill("18");
      ander.getByText("Bewaar het profiel").click();

      assertThat(ander.locator("[role=alert]").innerText()).contains("iemand anders");
      assertThat(ander.locator("#afstand").inputValue()).isEqualTo("18");
      assertThat(mensen().get(id).mobiliteit().maximaleReisafstandKm().waardeOfNull())
          .isEqualTo(17);
    }
  }

  @Test
  void whatAnUnknownFactOpensUpIsWhatAnsweringItGives() {
    Werkzoekende mens =
        mensen().list().stream()
            .filter(een -> een.status() == Werkzoekende.Status.ACTIEF)
            .filter(
                een ->
                    aanbevelingen.openstaand(een.id()).stream()
                        .anyMatch(
                            open -> open.regel().equals("belastbaarheid") && open.alleen() > 0))
            .findFirst()
            .orElseThrow();
    Openstaand belasting =
        aanbevelingen.openstaand(mens.id()).stream()
            .filter(open -> open.regel().equals("belastbaarheid"))
            .findFirst()
            .orElseThrow();
    int voor = aanbevelingen.passendAanbod(mens.id(), 1).geschikt();
    try (Page pagina = open("/mensen/" + mens.id().waarde() + "/wijzig", 1280)) {
      assertThat(pagina.locator("main").innerText())
          .contains("Alleen dit ontbreekt nog bij " + belasting.alleen());
      for (Belastingaspect aspect : Belastingaspect.values()) {
        var veld = pagina.locator("#last-" + aspect.name().toLowerCase(java.util.Locale.ROOT));
        if (veld.inputValue().isEmpty()) {
          veld.selectOption("NORMAAL");
        }
      }
      pagina.getByText("Bewaar het profiel").click();
      assertThat(pagina.url()).contains("gedaan=profiel-bewaard");
    }

    int na = aanbevelingen.passendAanbod(mens.id(), 1).geschikt();

    assertThat(na - voor).isEqualTo(belasting.alleen());
  }

  @Test
  void profileOnPaperHoldsTheFactsAndNoButtons() {
    try (Page pagina = open("/mensen/" + iemand(0).id().waarde(), 1280)) {
      assertThat(pagina.getByText("Druk af").isVisible()).isTrue();

      pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(pagina.getByText("Druk af").isVisible()).isFalse();
      assertThat(pagina.locator("nav").first().isVisible()).isFalse();
      assertThat(pagina.getByText("Wijzig profiel").isVisible()).isFalse();
      assertThat(pagina.locator("dl.feiten").first().isVisible()).isTrue();
    }
  }
}
