package nl.werkbrug.engine.search;

import java.util.List;

/**
 * A piece of plain text with the places where words were found.
 *
 * @param plekken ascending, not overlapping
 */
public record Fragment(String tekst, List<Plek> plekken) {

  /**
   * Where a word was found.
   *
   * @param van offset of its first character in the text
   * @param tot offset after its last character
   */
  public record Plek(int van, int tot) {}

  public Fragment {
    plekken = List.copyOf(plekken);
  }

  /** Escaped for HTML, the words found between {@code <mark>} and {@code </mark>}. */
  public String html() {
    StringBuilder uit = new StringBuilder(tekst.length() + 16 * plekken.size());
    int tot = 0;
    for (Plek plek : plekken) {
      veilig(tekst.substring(tot, plek.van()), uit);
      uit.append("<mark>");
      veilig(tekst.substring(plek.van(), plek.tot()), uit);
      uit.append("</mark>");
      tot = plek.tot();
    }
    veilig(tekst.substring(tot), uit);
    return uit.toString();
  }

  private static void veilig(String tekst, StringBuilder uit) {
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      switch (teken) {
        case '&' -> uit.append("&amp;");
        case '<' -> uit.append("&lt;");
        case '>' -> uit.append("&gt;");
        case '"' -> uit.append("&quot;");
        case '\'' -> uit.append("&#39;");
        default -> uit.append(teken);
      }
    }
  }
}
