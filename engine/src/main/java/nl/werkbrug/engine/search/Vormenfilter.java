package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Turns every folded word into {@code =woord}, its stem and {@code ~deel} for each part, all at the
 * same position. A stop word is kept as {@code =woord} alone.
 */
final class Vormenfilter extends TokenFilter {
  static final char EXACT = '=';
  static final char DEEL = '~';

  private final Woordkunde woordkunde;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute stap = addAttribute(PositionIncrementAttribute.class);
  private Woordvormen huidig = new Woordvormen("", "", List.of(), true);

  /** Which form comes next: 0 the stem, 1 and up the parts; past the last when all are out. */
  private int volgende = 1;

  Vormenfilter(TokenStream bron, Woordkunde woordkunde) {
    super(bron);
    this.woordkunde = woordkunde;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!huidig.stopwoord() && volgende <= huidig.delen().size()) {
      term.setEmpty();
      if (volgende == 0) {
        term.append(huidig.stam());
      } else {
        term.append(DEEL).append(huidig.delen().get(volgende - 1));
      }
      volgende++;
      stap.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    huidig = woordkunde.vormen(term.toString());
    volgende = 0;
    term.setEmpty().append(EXACT).append(huidig.woord());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    huidig = new Woordvormen("", "", List.of(), true);
    volgende = 1;
  }
}
