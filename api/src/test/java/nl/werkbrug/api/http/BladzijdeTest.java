package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.junit.jupiter.api.Test;

class BladzijdeTest {
  private final List<String> taken = new ArrayList<>(List.of("e", "a", "d", "b", "c"));

  @Test
  void pagesFollowEachOtherInTheOrderOfTheKey() {
    Lijst<String> eerste = bladzijde("");
    Lijst<String> tweede = bladzijde(na(eerste));
    Lijst<String> laatste = bladzijde(na(tweede));

    assertThat(eerste.items()).containsExactly("a", "b");
    assertThat(tweede.items()).containsExactly("c", "d");
    assertThat(laatste.items()).containsExactly("e");
    assertThat(laatste.volgende()).isNull();
  }

  @Test
  void whatIsDoneBetweenTwoPagesSkipsNothing() {
    Lijst<String> eerste = bladzijde("");
    taken.removeAll(eerste.items());

    assertThat(bladzijde(na(eerste)).items()).containsExactly("c", "d");
  }

  @Test
  void aListThatFitsHasNoNextPage() {
    taken.removeAll(List.of("c", "d", "e"));

    assertThat(bladzijde("").volgende()).isNull();
  }

  @Test
  void refusesACursorThatIsNone() {
    assertThatThrownBy(() -> Bladzijde.sleutel("%")).isInstanceOf(OngeldigeGegevens.class);
  }

  private Lijst<String> bladzijde(String na) {
    return new Bladzijde(na, 2).uit(taken, taak -> taak);
  }

  private static String na(Lijst<String> bladzijde) {
    return Bladzijde.sleutel(Objects.requireNonNull(bladzijde.volgende()));
  }
}
