package nl.werkbrug.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentTest {

  @Test
  void escapesHtmlAroundAndInsideMarks() {
    Fragment fragment = new Fragment("<script>\"kok\" & 'o&o'", List.of(new Fragment.Plek(9, 12)));

    String html = fragment.html();

    assertThat(html)
        .isEqualTo("&lt;script&gt;&quot;<mark>kok</mark>&quot; &amp; &#39;o&amp;o&#39;");
  }

  @Test
  void cutsTheBestPieceAtWhiteSpace() {
    String tekst =
        "woord ".repeat(100) + "keukenhulp gezocht voor de keuken " + "einde ".repeat(100);
    Woordkunde woordkunde = Woordkunde.ingebouwd();

    Fragment fragment =
        new Markeerder(woordkunde, vormen -> vormen.woord().startsWith("keuken")).beste(tekst);

    assertThat(fragment.tekst()).startsWith("… woord").endsWith(" …").hasSizeLessThan(320);
    assertThat(fragment.plekken())
        .extracting(plek -> fragment.tekst().substring(plek.van(), plek.tot()))
        .containsExactly("keukenhulp", "keuken");
  }

  @Test
  void neverCutsACharacterInHalf() {
    String tekst = "\ud83d\ude80".repeat(1_000);

    Fragment fragment = new Markeerder(Woordkunde.ingebouwd(), vormen -> false).beste(tekst);

    String kern = fragment.tekst().replace("…", "").strip();
    assertThat(kern.codePoints()).allMatch(punt -> punt == 0x1f680);
  }
}
