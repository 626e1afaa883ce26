package nl.werkbrug.engine.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Voorstelgeld.Soort;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondeverslag;
import nl.werkbrug.engine.round.Rondeverzoek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoorstelgeldTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final LocalDate JANUARI = LocalDate.of(2026, 1, 1);
  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
  private static final List<Bedrag> BEDRAGEN =
      List.of(
          new Bedrag(Bedrag.Soort.JOBCOACH_PER_UUR, JANUARI, 90_00, "contract"),
          new Bedrag(Bedrag.Soort.BIJSTAND_PER_MAAND, JANUARI, 1_400_00, "Staatscourant"),
          new Bedrag(Bedrag.Soort.TOELEIDING_PER_PLAATSING, JANUARI, 750_00, "begroting"));

  private Database database;
  private Rondeverslag verslag;
  private WerkzoekendeStore mensen;
  private AanbodStore aanbod;

  @BeforeAll
  void rekenEenRonde(@TempDir Path map) {
    database = Database.open(map, KLOK);
    new RegioStore(database)
        .bewaar(DemoRegio.maak(Presets.get("westerveld"), new Omvang(160, 80, 8), 7, PEILDATUM));
    mensen = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
    try (Rondedienst dienst = new Rondedienst(database, KLOK)) {
      verslag =
          dienst.voerUit(
              new Rondeverzoek(
                  null,
                  new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
                  false,
                  1,
                  new Rekenbudget(0, 20_000, 0, 60)),
              voortgang -> {});
    }
  }

  @AfterAll
  void sluit() {
    database.close();
  }

  /** G = 2337.00 x 1.08 from 1-7-2026; S = min(G - G x loonwaarde, 70%); x 1.25 x hours / 36. */
  @Test
  void lksAgreesWithTheFormulaByHandAndItsPartsAreThere() {
    Voorstel voorstel =
        eerste(
            een ->
                Objects.requireNonNullElse(geld(een).lksPerMaandCent(), 0L) > 0
                    && een.start().isBefore(LocalDate.of(2027, 1, 1))
                    && geboren(een).isBefore(LocalDate.of(2004, 1, 1)));
    Werkzoekende persoon = mensen.get(voorstel.werkzoekende());
    Werkaanbod werk = aanbod.get(voorstel.aanbod());
    BigDecimal loonwaarde =
        ((Loonwaarde.Vastgesteld) persoon.participatie().loonwaarde()).procent().movePointLeft(2);
    Integer eigen = persoon.beschikbaarheid().urenMax().waardeOfNull();
    int uren = Math.min(werk.kern().werktijd().urenMax(), eigen == null ? 60 : eigen);
    int geteld = Math.min(uren, werk.kern().voorwaarden().volletijdsnorm());
    BigDecimal g = new BigDecimal("2337.00").multiply(new BigDecimal("1.08"));
    BigDecimal s = g.subtract(g.multiply(loonwaarde)).min(g.multiply(new BigDecimal("0.70")));
    BigDecimal verwacht =
        s.multiply(new BigDecimal("1.25"))
            .multiply(BigDecimal.valueOf(geteld))
            .divide(BigDecimal.valueOf(36), 2, RoundingMode.HALF_UP);

    Voorstelgeld geld = geld(voorstel);

    assertThat(geld.lksPerMaandCent()).isEqualTo(verwacht.movePointRight(2).longValueExact());
    assertThat(geld.lastenPerMaandCent())
        .isEqualTo(
            verwacht
                .movePointRight(2)
                .divide(BigDecimal.valueOf(5), 0, RoundingMode.HALF_UP)
                .longValueExact());
    assertThat(geld.post(Soort.LKS).cent())
        .isEqualTo(Objects.requireNonNull(geld.lksPerMaandCent()) * geld.maanden());
    assertThat(geld.post(Soort.LKS).delen())
        .allSatisfy(deel -> assertThat(deel.bron()).isNotBlank())
        .extracting(Voorstelgeld.Deel::naam)
        .contains("Minimumloon per maand (B)", "Werkgeverslasten", "Maanden");
  }

  @Test
  void savedUitkeringIsTheLowestOfNormAndWageForWhoHasIt() {
    Voorstel voorstel =
        eerste(
            een ->
                aanbod.get(een.aanbod()).soort().betaald()
                    && mensen
                        .get(een.werkzoekende())
                        .participatie()
                        .uitkering()
                        .is(Uitkering.ALGEMENE_BIJSTAND)
                    && aanbod.get(een.aanbod()).kern().voorwaarden().uurloonCent().isBekend());
    Werkaanbod werk = aanbod.get(voorstel.aanbod());
    Integer eigen = mensen.get(voorstel.werkzoekende()).beschikbaarheid().urenMax().waardeOfNull();
    int uren = Math.min(werk.kern().werktijd().urenMax(), eigen == null ? 60 : eigen);
    int uurloon = Objects.requireNonNull(werk.kern().voorwaarden().uurloonCent().waardeOfNull());
    long loon = Math.round(uren * uurloon * 52 / 12.0);

    Voorstelgeld geld = geld(voorstel);

    assertThat(geld.post(Soort.UITKERING).cent())
        .isEqualTo(Math.min(1_400_00, loon) * geld.maanden());
  }

  @Test
  void costLessGainIsTheSumOfThePostsAndUnknownWhenOneIsUnknown() {
    for (Voorstel voorstel : verslag.voorstellen()) {
      Voorstelgeld geld = geld(voorstel);
      boolean bekend = geld.posten().stream().allMatch(een -> een.cent() != null);
      long som =
          geld.posten().stream()
              .filter(een -> een.cent() != null)
              .mapToLong(
                  een -> een.soort().baat() ? -Objects.requireNonNull(een.cent()) : een.cent())
              .sum();

      assertThat(geld.findSaldoCent().isPresent()).isEqualTo(bekend);
      geld.findSaldoCent().ifPresent(saldo -> assertThat(saldo).isEqualTo(som));
      assertThat(geld.posten())
          .extracting(Voorstelgeld.Post::soort)
          .containsExactly(Soort.values());
      assertThat(geld.posten())
          .filteredOn(een -> een.cent() == null)
          .allSatisfy(een -> assertThat(een.reden()).isNotBlank());
    }
  }

  @Test
  void withoutEnteredAmountsGuidanceAndUitkeringAreUnknownAndNeverGuessed() {
    Voorstel voorstel =
        eerste(een -> een.begeleidingsminuten().stream().mapToInt(Integer::intValue).sum() > 0);

    Voorstelgeld geld =
        Voorstelgeld.van(
            voorstel,
            mensen.get(voorstel.werkzoekende()),
            aanbod.get(voorstel.aanbod()),
            List.of(),
            Normen.ingebouwd());

    assertThat(geld.post(Soort.BEGELEIDING).cent()).isNull();
    assertThat(geld.post(Soort.BEGELEIDING).reden()).contains("geen bedrag ingevoerd");
    assertThat(geld.findSaldoCent()).isEmpty();
  }

  @Test
  void assumptionsAreDataOfTheBeheerder(@TempDir Path eigen) throws IOException {
    String bestand = "regels.csv";
    try (var in = Normen.class.getResourceAsStream(bestand)) {
      String tekst = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          eigen.resolve(bestand),
          tekst
              .replace("MKBA_MAANDEN;2015-01-01;;12", "MKBA_MAANDEN;2015-01-01;;1")
              .replace(
                  "MKBA_ZONDER_VOORSTEL_PROCENT;2015-01-01;;0",
                  "MKBA_ZONDER_VOORSTEL_PROCENT;2015-01-01;;50"));
    }
    Normen normen = Normen.lees(eigen);
    Voorstel voorstel =
        eerste(een -> Objects.requireNonNullElse(geld(een).post(Soort.UITKERING).cent(), 0L) > 0);

    Voorstelgeld geld =
        Voorstelgeld.van(
            voorstel,
            mensen.get(voorstel.werkzoekende()),
            aanbod.get(voorstel.aanbod()),
            BEDRAGEN,
            normen);

    Voorstelgeld gewoon = geld(voorstel);
    long perMaand = Objects.requireNonNull(gewoon.post(Soort.UITKERING).cent()) / gewoon.maanden();
    assertThat(geld.maanden()).isEqualTo(1);
    assertThat(geld.post(Soort.UITKERING).cent()).isEqualTo(Math.round(perMaand / 2.0));
    assertThat(Voorstelgeld.aannames(normen, PEILDATUM))
        .anyMatch(een -> een.contains("eerste 1 maanden"))
        .anyMatch(een -> een.startsWith("50%"));
  }

  @Test
  void aRoundIsTheSumOfItsVoorstellen() {
    BedragStore bedragen = new BedragStore(database);
    BEDRAGEN.forEach(een -> bedragen.bewaar(een, "b", KLOK.instant()));

    Rondegeld ronde = Rondegeld.van(database, Normen.ingebouwd(), verslag.ronde());

    assertThat(ronde.voorstellen()).isEqualTo(verslag.voorstellen().size());
    assertThat(ronde.toonbaar()).isTrue();
    for (Rondegeld.Post post : ronde.posten()) {
      List<Long> bekend =
          verslag.voorstellen().stream()
              .map(een -> geld(een).post(post.soort()).cent())
              .filter(Objects::nonNull)
              .toList();
      assertThat(post.bekend()).isEqualTo(bekend.size());
      assertThat(post.cent()).isEqualTo(bekend.stream().mapToLong(Long::longValue).sum());
    }
    assertThat(ronde.volledig()).isPositive();
    assertThat(ronde.saldoCent())
        .isEqualTo(
            verslag.voorstellen().stream()
                .mapToLong(een -> geld(een).findSaldoCent().orElse(0))
                .sum());
  }

  private Voorstelgeld geld(Voorstel voorstel) {
    return Voorstelgeld.van(
        voorstel,
        mensen.get(voorstel.werkzoekende()),
        aanbod.get(voorstel.aanbod()),
        BEDRAGEN,
        Normen.ingebouwd());
  }

  private LocalDate geboren(Voorstel voorstel) {
    LocalDate dag = mensen.get(voorstel.werkzoekende()).persoon().geboortedatum().waardeOfNull();
    return dag == null ? LocalDate.MAX : dag;
  }

  private Voorstel eerste(Predicate<Voorstel> past) {
    return verslag.voorstellen().stream().filter(past).findFirst().orElseThrow();
  }
}
