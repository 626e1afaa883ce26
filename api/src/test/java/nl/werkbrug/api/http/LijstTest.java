package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LijstTest {
  private static final List<String> ALLE =
      IntStream.rangeClosed(1, 5).mapToObj(nummer -> "nr-" + nummer).toList();

  @ParameterizedTest(name = "{0} per bladzijde")
  @CsvSource({"1, 5", "2, 3", "4, 2", "5, 1", "6, 1"})
  void bladzijdenVanafEenNummerGevenSamenAllesEenKeer(int aantal, int bladzijden) {
    List<String> gelezen = new ArrayList<>();
    int gevraagd = 0;
    Integer na = 0;
    while (na != null) {
      Lijst<String> bladzijde = Lijst.vanaf(ALLE, na, aantal);
      gelezen.addAll(bladzijde.items());
      na = bladzijde.volgende() == null ? null : Integer.valueOf(bladzijde.volgende());
      gevraagd++;
    }

    assertThat(gelezen).isEqualTo(ALLE);
    assertThat(gevraagd).isEqualTo(bladzijden);
  }

  @Test
  void voorbijHetEindeStaatNiets() {
    assertThat(Lijst.vanaf(ALLE, 99, 2)).isEqualTo(new Lijst<>(List.of(), null));
    assertThat(Lijst.vanaf(List.of(), 0, 2)).isEqualTo(new Lijst<>(List.of(), null));
  }

  @Test
  void eenMeerDanGevraagdWijstNaarDeVolgende() {
    assertThat(Lijst.metEenMeer(ALLE.subList(0, 3), 2, tekst -> "na-" + tekst))
        .isEqualTo(new Lijst<>(List.of("nr-1", "nr-2"), "na-nr-2"));
    assertThat(Lijst.metEenMeer(ALLE.subList(0, 2), 2, tekst -> "na-" + tekst))
        .isEqualTo(new Lijst<>(List.of("nr-1", "nr-2"), null));
  }

  @Test
  void watDeLezerNietZietVerschuiftDeVolgendeBladzijdeNiet() {
    Lijst<Integer> gezien =
        Lijst.metEenMeer(ALLE.subList(0, 3), 2, tekst -> tekst)
            .filter(tekst -> !tekst.equals("nr-2"))
            .map(String::length);

    assertThat(gezien).isEqualTo(new Lijst<>(List.of(4), "nr-2"));
  }
}
