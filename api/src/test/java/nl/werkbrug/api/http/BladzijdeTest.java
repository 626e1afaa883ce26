package nl.werkbrug.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.Pagina;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BladzijdeTest {
  private static final String KENMERK = "Abcdefgh";

  private final List<String> taken = new ArrayList<>(List.of("e", "a", "d", "b", "c"));

  @Test
  void pagesFollowEachOtherInTheOrderOfTheKey() {
    Lijst<String> eerste = bladzijde(null);
    Lijst<String> tweede = bladzijde(na(eerste));
    Lijst<String> laatste = bladzijde(na(tweede));

    assertThat(eerste.items()).containsExactly("a", "b");
    assertThat(tweede.items()).containsExactly("c", "d");
    assertThat(laatste.items()).containsExactly("e");
    assertThat(laatste.volgende()).isNull();
  }

  @Test
  void whatIsDoneBetweenTwoPagesSkipsNothing() {
    Lijst<String> eerste = bladzijde(null);
    taken.removeAll(eerste.items());

    assertThat(bladzijde(na(eerste)).items()).containsExactly("c", "d");
  }

  @Test
  void aListThatFitsHasNoNextPage() {
    taken.removeAll(List.of("c", "d", "e"));

    assertThat(bladzijde(null).volgende()).isNull();
  }

  @Test
  void refusesACursorThatIsNone() {
    for (String geen : List.of("", "ANDERSXXZQ", KENMERK.toLowerCase(Locale.ROOT) + "ZQ")) {
      assertThatThrownBy(() -> Bladzijde.zonderKenmerk(KENMERK, geen))
          .isInstanceOf(OngeldigeGegevens.class);
    }
    assertThatThrownBy(() -> bladzijde("%")).isInstanceOf(OngeldigeGegevens.class);
  }

  @Test
  void highestFirstGoesOnDownwards() {
    Bladzijde eerste = new Bladzijde(KENMERK, null, 3);
    String na = na(eerste.uitHoogste(taken, taak -> taak));

    assertThat(eerste.uitHoogste(taken, taak -> taak).items()).containsExactly("e", "d", "c");
    assertThat(new Bladzijde(KENMERK, na, 3).uitHoogste(taken, taak -> taak))
        .isEqualTo(new Lijst<>(List.of("b", "a"), null));
  }

  @Test
  void pageOfAStoreGoesOnWhereTheStoreStopped() {
    Lijst<String> eerste = new Bladzijde(KENMERK, null, 1).van(new Pagina<>(List.of("a"), "plek"));

    assertThat(na(eerste)).isEqualTo("plek");
    assertThat(new Bladzijde(KENMERK, "plek", 1).van(new Pagina<>(List.of("b"), null)).volgende())
        .isNull();
  }

  private Lijst<String> bladzijde(@Nullable String na) {
    return new Bladzijde(KENMERK, na, 2).uit(taken, taak -> taak);
  }

  private static String na(Lijst<String> bladzijde) {
    return Bladzijde.zonderKenmerk(KENMERK, Objects.requireNonNull(bladzijde.volgende()));
  }
}
