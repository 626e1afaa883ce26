package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LijstTest {
  private static final List<String> ALLE =
      IntStream.rangeClosed(1, 5).mapToObj(nummer -> "nr-" + nummer).toList();

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
