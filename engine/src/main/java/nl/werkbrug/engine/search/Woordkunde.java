package nl.werkbrug.engine.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How Dutch text is taken apart, the same way for documents and questions: words in lower case
 * without accents, their stems, the parts of compounds, and the synonyms of the field. Thread-safe.
 */
public final class Woordkunde {
  private static final int MEESTE_ONTHOUDEN = 200_000;
  private static final int LANGSTE_KORTE = 4;
  private static final int MEESTE_RONDEN = 4;
  private static final Pattern WERKWOORD_T =
      Pattern.compile("[a-z]{2,40}(k(?<!ark)|[gm]|aai|oei|ooi)t");

  private final Samenstellingen samenstellingen;
  private final Synoniemen synoniemen;
  private final String kenmerk;
  private final CharArraySet stopwoorden = DutchAnalyzer.getDefaultStopSet();
  private final ConcurrentMap<String, Woordvormen> onthouden = new ConcurrentHashMap<>();
  private final Analyzer woorden = new Woordontleder();
  private final Analyzer vormen =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String veld) {
          Tokenizer bron = new StandardTokenizer();
          return new TokenStreamComponents(bron, new Vormenfilter(vouw(bron), Woordkunde.this));
        }
      };

  private Woordkunde(List<String> delen) {
    samenstellingen = new Samenstellingen(delen, Woordkunde::stam);
    kenmerk = Integer.toHexString(String.join(" ", delen).hashCode());
    synoniemen = new Synoniemen(leesBron("synoniemen.txt"), this);
  }

  /** With the built-in lists. */
  public static Woordkunde ingebouwd() {
    return new Woordkunde(ingebouwdeDelen());
  }

  /**
   * With a word list of the user's own beside the built-in one: one word a line, or a Hunspell
   * {@code .dic} file (what follows a slash is ignored). Words of fewer than four letters are left
   * out, because they split too much.
   *
   * @throws UncheckedIOException when the file cannot be read as UTF-8
   */
  public static Woordkunde metWoordenlijst(Path bestand) {
    List<String> delen = new ArrayList<>(ingebouwdeDelen());
    try {
      for (String regel : Files.readAllLines(bestand, StandardCharsets.UTF_8)) {
        int schuin = regel.indexOf('/');
        String woord = vouw((schuin < 0 ? regel : regel.substring(0, schuin)).strip());
        if (woord.matches("[a-z]{4,40}")) {
          delen.add(woord);
        }
      }
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return new Woordkunde(delen);
  }

  private static List<String> ingebouwdeDelen() {
    return leesBron("samenstellingsdelen.txt").stream().map(Woordkunde::vouw).toList();
  }

  /** Changes with what documents are indexed under. */
  String kenmerk() {
    return kenmerk;
  }

  /** For index fields: every word as {@code =woord}, its stem, and {@code ~deel} per part. */
  Analyzer ontleder() {
    return vormen;
  }

  Synoniemen synoniemen() {
    return synoniemen;
  }

  /** The words of a text, in order, with their place in it. */
  List<Woord> woorden(String tekst) {
    List<Woord> uit = new ArrayList<>();
    try (TokenStream stroom = woorden.tokenStream("woorden", new StringReader(tekst))) {
      CharTermAttribute term = stroom.addAttribute(CharTermAttribute.class);
      OffsetAttribute plek = stroom.addAttribute(OffsetAttribute.class);
      stroom.reset();
      while (stroom.incrementToken()) {
        uit.add(new Woord(vormen(term.toString()), plek.startOffset(), plek.endOffset()));
      }
      stroom.end();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return uit;
  }

  /** What a folded word is indexed under. */
  Woordvormen vormen(String gevouwen) {
    Woordvormen bekend = onthouden.get(gevouwen);
    if (bekend == null) {
      Set<String> delen = new LinkedHashSet<>();
      for (String deel : samenstellingen.splits(gevouwen)) {
        delen.add(stam(deel));
      }
      bekend =
          new Woordvormen(
              gevouwen, stam(gevouwen), List.copyOf(delen), stopwoorden.contains(gevouwen));
      if (onthouden.size() < MEESTE_ONTHOUDEN) {
        onthouden.put(gevouwen, bekend);
      }
    }
    return bekend;
  }

  /** Composed characters (NFC), so that an accent typed apart is the same letter. */
  static String normaal(String tekst) {
    return Normalizer.isNormalized(tekst, Normalizer.Form.NFC)
        ? tekst
        : Normalizer.normalize(tekst, Normalizer.Form.NFC);
  }

  /** Lower case, without accents. */
  static String vouw(String tekst) {
    char[] in = normaal(tekst).toLowerCase(Locale.ROOT).toCharArray();
    char[] uit = new char[in.length * 4];
    int lengte = ASCIIFoldingFilter.foldToASCII(in, 0, uit, 0, in.length);
    return new String(uit, 0, lengte);
  }

  private static TokenStream vouw(TokenStream bron) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(bron));
  }

  /**
   * The Snowball stem, taken again until it stays the same ("fietsen", "fiets"), with three things
   * it leaves out: the {@code t} of a verb where it cannot be part of a noun (snoeit, werkt), the
   * {@code s} of -es (machines), and a double consonant at the end (heggen, klussen).
   */
  static String stam(String gevouwen) {
    String stam = gevouwen;
    for (int ronde = 0; ronde < MEESTE_RONDEN; ronde++) {
      String verder = eenmaal(stam);
      if (verder.equals(stam)) {
        break;
      }
      stam = verder;
    }
    return stam;
  }

  private static String eenmaal(String woord) {
    boolean korter =
        WERKWOORD_T.matcher(woord).matches()
            || (woord.length() > LANGSTE_KORTE && woord.endsWith("es") && !woord.endsWith("ees"));
    DutchStemmer stemmer = new DutchStemmer();
    stemmer.setCurrent(korter ? woord.substring(0, woord.length() - 1) : woord);
    stemmer.stem();
    String stam = stemmer.getCurrent();
    int lengte = stam.length();
    if (lengte >= LANGSTE_KORTE
        && stam.charAt(lengte - 1) == stam.charAt(lengte - 2)
        && "bfglmnprs".indexOf(stam.charAt(lengte - 1)) >= 0) {
      stam = stam.substring(0, lengte - 1);
    }
    return stam.isEmpty() ? woord : stam;
  }

  static List<String> leesBron(String naam) {
    try (InputStream stroom = Woordkunde.class.getResourceAsStream(naam)) {
      if (stroom == null) {
        throw new IllegalStateException("Bestand " + naam + " ontbreekt in het programma");
      }
      return new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))
          .lines()
          .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
          .toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Words only, folded. */
  private static final class Woordontleder extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String veld) {
      Tokenizer bron = new StandardTokenizer();
      return new TokenStreamComponents(bron, vouw(bron));
    }
  }
}
