package nl.werkbrug.data.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WmlTest {
  private final Wml wml = new Wml(Normen.ingebouwd());

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 13.27, 2069.40",
    "2024-06-30, 13.27, 2069.40",
    "2024-07-01, 13.68, 2133.60",
    "2024-12-31, 13.68, 2133.60",
    "2025-01-01, 14.06, 2191.80",
    "2025-06-30, 14.06, 2191.80",
    "2025-07-01, 14.40, 2245.80",
    "2025-12-31, 14.40, 2245.80",
    "2026-01-01, 14.71, 2294.40",
    "2026-06-30, 14.71, 2294.40",
    "2026-07-01, 14.99, 2337.00",
    "2026-12-31, 14.99, 2337.00"
  })
  void holdsPerHalfYear(LocalDate datum, String uurloon, String maandloon) {
    Wml.Loon uur = wml.getUurloon(datum, 21);
    Wml.Loon maand = wml.getMaandloon(datum, 21, Loonmaatstaf.REFERENTIEMAANDLOON);
    Wml.Loon maandUitUur = wml.getMaandloon(datum, 21, Loonmaatstaf.UURLOON);

    assertThat(uur.bedrag()).isEqualTo(uurloon);
    assertThat(maand.bedrag()).isEqualTo(maandloon);
    assertThat(maandUitUur.bedrag())
        .isEqualByComparingTo(new BigDecimal(uurloon).multiply(BigDecimal.valueOf(156)));
  }

  // 14.99 x percentage: 4.497, 5.17155, 5.92105, 7.495, 8.994, 11.992
  @ParameterizedTest
  @CsvSource({
    "15, 4.50",
    "16, 5.17",
    "17, 5.92",
    "18, 7.50",
    "19, 8.99",
    "20, 11.99",
    "21, 14.99",
    "22, 14.99",
    "67, 14.99"
  })
  void followsTheAge(int leeftijd, String uurloon) {
    Wml.Loon loon = wml.getUurloon(LocalDate.of(2026, 7, 1), leeftijd);

    assertThat(loon.bedrag()).isEqualTo(uurloon);
  }

  @Test
  void roundsTheYouthMonthWageFromTheHour() {
    Wml.Loon loon = wml.getMaandloon(LocalDate.of(2026, 7, 1), 18, Loonmaatstaf.UURLOON);

    assertThat(loon.bedrag()).isEqualTo("1170.00");
    assertThat(loon.basis()).isEqualTo("2338.44");
  }

  @Test
  void refusesAgesWithoutMinimumWage() {
    assertThatThrownBy(() -> wml.getUurloon(LocalDate.of(2026, 7, 1), 14))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage("`leeftijd` (14) moet tussen 15 en 120 liggen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-31", "2027-01-01"})
  void refusesDatesWithoutFigures(LocalDate datum) {
    assertThatThrownBy(() -> wml.getUurloon(datum, 18))
        .isInstanceOf(OngeldigeGegevens.class)
        .hasMessage(
            ("`datum` (%s) heeft geen waarde: het minimumuurloon is bekend van 2024-01-01"
                    + " tot en met 2026-12-31")
                .formatted(datum));
  }
}
