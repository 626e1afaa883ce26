package nl.werkbrug.engine.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the words of a question in a text, and the piece that has the most of them. */
final class Markeerder {
  private static final int LENGTE = 220;
  private static final int AANLOOP = 40;
  private static final int MEESTE_TEKENS = 20_000;

  private final Woordkunde woordkunde;
  private final Predicate<Woordvormen> raak;

  Markeerder(Woordkunde woordkunde, Predicate<Woordvormen> raak) {
    this.woordkunde = woordkunde;
    this.raak = raak;
  }

  /** The whole text. */
  Fragment geheel(String tekst) {
    return new Fragment(
        tekst, treffers(tekst).stream().map(w -> new Fragment.Plek(w.van(), w.tot())).toList());
  }

  /**
   * About 220 characters, cut at white space; an ellipsis where text was cut off. Without any of
   * the words it is the beginning.
   */
  Fragment beste(String geheel) {
    String tekst = geheel.length() > MEESTE_TEKENS ? geheel.substring(0, MEESTE_TEKENS) : geheel;
    if (tekst.length() <= LENGTE) {
      return geheel(tekst);
    }
    List<Woord> treffers = treffers(tekst);
    int van = 0;
    int meeste = 0;
    for (int i = 0; i < treffers.size(); i++) {
      int begin = treffers.get(i).van();
      Set<String> verschillend = new HashSet<>();
      int aantal = 0;
      for (int j = i;
          j < treffers.size() && treffers.get(j).tot() <= begin + LENGTE - AANLOOP;
          j++) {
        verschillend.add(treffers.get(j).vormen().stam());
        aantal++;
      }
      int waarde = verschillend.size() * 100 + Math.min(aantal, 99);
      if (waarde > meeste) {
        meeste = waarde;
        van = begin;
      }
    }
    int begin = voor(tekst, Math.max(0, van - AANLOOP));
    int einde = na(tekst, Math.min(tekst.length(), begin + LENGTE));
    String voorop = begin > 0 ? "… " : "";
    String achteraan = einde < geheel.length() ? " …" : "";
    List<Fragment.Plek> plekken = new ArrayList<>();
    for (Woord treffer : treffers) {
      if (treffer.van() >= begin && treffer.tot() <= einde) {
        int schuif = voorop.length() - begin;
        plekken.add(new Fragment.Plek(treffer.van() + schuif, treffer.tot() + schuif));
      }
    }
    return new Fragment(voorop + tekst.substring(begin, einde) + achteraan, plekken);
  }

  private List<Woord> treffers(String tekst) {
    List<Woord> treffers = woordkunde.woorden(tekst);
    treffers.removeIf(woord -> !raak.test(woord.vormen()));
    return treffers;
  }

  /** Start of the first word from here on. */
  private static int voor(String tekst, int plek) {
    int begin = plek;
    while (begin > 0
        && begin > plek - AANLOOP
        && !Character.isWhitespace(tekst.charAt(begin - 1))) {
      begin--;
    }
    return heelTeken(tekst, begin);
  }

  /** End of the word here. */
  private static int na(String tekst, int plek) {
    int einde = plek;
    while (einde < tekst.length()
        && einde < plek + AANLOOP
        && !Character.isWhitespace(tekst.charAt(einde))) {
      einde++;
    }
    return heelTeken(tekst, einde);
  }

  private static int heelTeken(String tekst, int plek) {
    return plek > 0 && plek < tekst.length() && Character.isLowSurrogate(tekst.charAt(plek))
        ? plek - 1
        : plek;
  }
}
