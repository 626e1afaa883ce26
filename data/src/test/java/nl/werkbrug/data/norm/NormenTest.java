package nl.werkbrug.data.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NormenTest {
  private static final String KOP = "vanaf;tot_en_met;waarde;bron;zeker;opmerking\n";

  @TempDir Path map;

  @ParameterizedTest
  @CsvSource({
    "15, 30,   30",
    "16, 34.5, 40",
    "17, 39.5, 50",
    "18, 50,   62.5",
    "19, 60,   75",
    "20, 80,   87.5"
  })
  void changesTheAgePercentagesOn1January2027(int leeftijd, String tot2027, String vanaf2027) {
    Normreeks reeks = Normen.ingebouwd().leeftijd().get(leeftijd);

    assertThat(reeks).isNotNull();
    assertThat(reeks.getOp(LocalDate.of(2026, 12, 31)).waarde()).isEqualByComparingTo(tot2027);
    assertThat(reeks.getOp(LocalDate.of(2027, 1, 1)).waarde()).isEqualByComparingTo(vanaf2027);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 23",
    "2017-12-31, 23",
    "2018-01-01, 23.5",
    "2025-12-31, 23.5",
    "2026-01-01, 25"
  })
  void knowsWerkgeverslastenByDate(LocalDate datum, String procent) {
    Normwaarde lasten = Normen.ingebouwd().werkgeverslasten().getOp(datum);

    assertThat(lasten.waarde()).isEqualByComparingTo(procent);
  }

  @ParameterizedTest
  @EnumSource(Norm.class)
  void knowsEveryNormWithItsSource(Norm norm) {
    Normwaarde waarde = Normen.ingebouwd().get(norm, LocalDate.of(2026, 7, 1));

    if (norm == Norm.MKBA_ZONDER_VOORSTEL_PROCENT) {
      assertThat(waarde.waarde()).isZero(); // an assumption, until somebody measures it
    } else {
      assertThat(waarde.waarde()).isPositive();
    }
    assertThat(waarde.bron()).isNotBlank();
  }

  @Test
  void saysWhichFiguresAreNotEstablished() {
    Normen normen = Normen.ingebouwd();

    Normwaarde lasten2026 = normen.werkgeverslasten().getOp(LocalDate.of(2026, 1, 1));

    assertThat(lasten2026.zeker()).isFalse();
    assertThat(lasten2026.opmerking()).contains("niet vastgesteld");
    assertThat(normen.referentiemaandloon().waarden())
        .filteredOn(waarde -> !waarde.zeker())
        .extracting(Normwaarde::vanaf)
        .containsExactly(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1));
  }

  @Test
  void replacesAFileOfTheSameName() throws IOException {
    Files.writeString(
        map.resolve("wml-uurloon.csv"),
        "\uFEFF# eigen bestand\n" + KOP + "2027-01-01;2027-06-30;15.25;Staatscourant;ja;\n");

    Normen normen = Normen.lees(map);

    assertThat(new Wml(normen).getUurloon(LocalDate.of(2027, 1, 1), 18).bedrag()).isEqualTo("9.53");
    assertThatThrownBy(() -> normen.uurloon().getOp(LocalDate.of(2026, 12, 31)))
        .isInstanceOf(OngeldigeGegevens.class);
    assertThat(normen.werkgeverslasten()).isEqualTo(Normen.ingebouwd().werkgeverslasten());
  }

  @Test
  void reportsEveryBadRowWithFileLineFieldValueAndWhatIsAllowed() throws IOException {
    Files.writeString(
        map.resolve("wml-uurloon.csv"),
        KOP
            + "1-7-2026;;14,99;;misschien;\n"
            + "2026-01-01;2026-06-30;14.71;bron;ja;\n"
            + "2026-06-30;;15;bron;ja;\n"
            + "2027-01-01;2026-01-01;15;;ja;\n"
            + "2027-01-01;;15\n");
    Files.writeString(map.resolve("werkgeverslasten.csv"), "vanaf;procent\n");
    Files.writeString(
        map.resolve("wml-leeftijd.csv"), "leeftijd;" + KOP + "14;2026-01-01;;1;b;ja;\n");
    Files.writeString(map.resolve("wml.csv"), KOP);

    assertThatThrownBy(() -> Normen.lees(map))
        .isInstanceOf(OngeldigeNormen.class)
        .hasMessageContainingAll(
            "wml-uurloon.csv regel 2: `vanaf` (1-7-2026) moet een datum zijn zoals 2026-07-01",
            "wml-uurloon.csv regel 2: `waarde` (14,99) moet een getal tussen 0 en 100 zijn",
            "wml-uurloon.csv regel 2: `zeker` (misschien) moet ja of nee zijn",
            "wml-uurloon.csv regel 4: `vanaf` (2026-06-30) valt samen met de regel vanaf"
                + " 2026-01-01",
            "wml-uurloon.csv regel 5: `tot_en_met` (2026-01-01) mag niet vóór 2027-01-01 liggen",
            "wml-uurloon.csv regel 5: `bron` () moet 1 tot 200 tekens lang zijn",
            "wml-uurloon.csv regel 6: `regel` (2027-01-01;;15) moet 6 velden hebben",
            "werkgeverslasten.csv regel 1: `kolommen` (vanaf;procent) moet zijn: vanaf;tot_en_met",
            "wml-leeftijd.csv regel 2: `leeftijd` (14) moet een van deze zijn: 15, 16, 17, 18, 19",
            "wml-leeftijd.csv: `leeftijd` (20) ontbreekt",
            "wml.csv: `bestand` (wml.csv) moet een van deze zijn: wml-uurloon.csv");
  }

  @Test
  void rejectsAnEmptyFile() throws IOException {
    Files.writeString(map.resolve("regels.csv"), "");

    assertThatThrownBy(() -> Normen.lees(map))
        .isInstanceOf(OngeldigeNormen.class)
        .hasMessageContaining("regels.csv: `norm` (BANENAFSPRAAK_UREN) ontbreekt");
  }

  @Test
  void rejectsZeroHoursAndPartsOfAMonth() throws IOException {
    StringBuilder regels = new StringBuilder("norm;" + KOP);
    for (Norm norm : Norm.values()) {
      String waarde =
          switch (norm) {
            case LKS_REFERENTIE_UREN -> "0";
            case PROEFPLAATS_MAANDEN -> "2.5";
            default -> "7";
          };
      regels.append(norm).append(";2024-01-01;;").append(waarde).append(";bron;ja;\n");
    }
    Files.writeString(map.resolve("regels.csv"), regels);

    assertThatThrownBy(() -> Normen.lees(map))
        .isInstanceOfSatisfying(OngeldigeNormen.class, fout -> assertThat(fout.fouten()).hasSize(2))
        .hasMessageContainingAll("`LKS_REFERENTIE_UREN` (0)", "`PROEFPLAATS_MAANDEN` (2.5)");
  }

  @Test
  void refusesADayInAGap() {
    Normwaarde eerst = waarde("2024-01-01", "2024-06-30");
    Normwaarde later = waarde("2025-01-01", "2025-06-30");

    Normreeks reeks = new Normreeks("het bedrag", List.of(later, eerst));

    assertThat(reeks.findOp(LocalDate.of(2024, 6, 30))).contains(eerst);
    assertThat(reeks.findOp(LocalDate.of(2024, 7, 1))).isEmpty();
    assertThat(reeks.findOp(LocalDate.of(2024, 12, 31))).isEmpty();
    assertThat(reeks.findOp(LocalDate.of(2025, 1, 1))).contains(later);
  }

  private static Normwaarde waarde(String vanaf, String totEnMet) {
    return new Normwaarde(
        LocalDate.parse(vanaf), LocalDate.parse(totEnMet), BigDecimal.ONE, "bron", true, "");
  }
}
