package nl.werkbrug.data.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import org.jspecify.annotations.Nullable;

/**
 * Cells with more than one value: parts are separated by {@code |}, a key and its value by {@code
 * =}; a backslash makes the next character an ordinary one. The word {@code geen} is a known empty
 * list.
 */
final class Lijstcel {
  private static final String GEEN = "geen";
  private static final String BIJZONDER = "\\|=";
  private static final Vorm<Taalniveau> NIVEAU = Vorm.keuze(Taalniveau.class);
  private static final Vorm<Taalonderdeel> ONDERDEEL = Vorm.keuze(Taalonderdeel.class);

  private Lijstcel() {}

  /** Key and value of one part of a list; the value is null when there is no {@code =}. */
  record Paar(String sleutel, @Nullable String waarde) {}

  /** A list in the order of the cell; an empty cell is an empty list. */
  static <T> Cel<List<T>> lijst(Vorm<T> vorm) {
    return altijd(lijstEis(vorm), deelvorm(vorm), delen -> delen, waarden -> waarden);
  }

  /** A set; an empty cell is an empty set. */
  static <T extends Comparable<? super T>> Cel<SortedSet<T>> verzameling(Vorm<T> vorm) {
    return altijd(lijstEis(vorm), deelvorm(vorm), TreeSet::new, waarden -> waarden);
  }

  /** As {@link #verzameling}, for the closed lists of the domain. */
  static <E extends Enum<E>> Cel<Set<E>> keuzes(Vorm<E> vorm) {
    return altijd(lijstEis(vorm), deelvorm(vorm), TreeSet::new, TreeSet::new);
  }

  /** A set of a closed list that is unknown when the cell is empty. */
  static <E extends Enum<E>> Cel<Gegeven<Set<E>>> gegevenKeuzes(Vorm<E> vorm) {
    return gegeven(lijstEis(vorm), deelvorm(vorm), TreeSet::new, TreeSet::new);
  }

  /** A list of pairs; an empty cell is an empty list. */
  static <T> Cel<List<T>> paren(String eis, Function<Paar, T> lezen, Function<T, Paar> schrijven) {
    return altijd(eis, paarvorm(eis, lezen, schrijven), delen -> delen, waarden -> waarden);
  }

  /** A list of pairs that is unknown when the cell is empty. */
  static <T> Cel<Gegeven<List<T>>> gegevenParen(
      String eis, Function<Paar, T> lezen, Function<T, Paar> schrijven) {
    return gegeven(eis, paarvorm(eis, lezen, schrijven), delen -> delen, waarden -> waarden);
  }

  /** A map from key to value; an empty cell is an empty map. */
  static <K extends Comparable<? super K>, W> Cel<SortedMap<K, W>> kaart(
      Vorm<K> sleutel, Vorm<W> waarde) {
    return altijd(
        kaartEis(sleutel, waarde),
        ingangvorm(sleutel, waarde),
        Lijstcel::leesKaart,
        kaart -> kaart.entrySet());
  }

  /** As {@link #kaart}, for the closed lists of the domain. */
  static <K extends Enum<K>, W> Cel<Map<K, W>> keuzekaart(Vorm<K> sleutel, Vorm<W> waarde) {
    return altijd(
        kaartEis(sleutel, waarde),
        ingangvorm(sleutel, waarde),
        Lijstcel::leesKaart,
        kaart -> new TreeMap<>(kaart).entrySet());
  }

  /** Languages with their levels: {@code nld/MONDELING=GOED|nld/LEZEN=REDELIJK|eng}. */
  static Cel<List<Taalbeheersing>> talen() {
    String eis =
        "een lijst van taal/onderdeel=niveau met | ertussen; taal: drie kleine letters (nld);"
            + " onderdeel: %s; niveau: %s".formatted(ONDERDEEL.eis(), NIVEAU.eis());
    return altijd(
        eis,
        paarvorm("taal/onderdeel=niveau", paar -> paar, paar -> paar),
        Lijstcel::leesTalen,
        Lijstcel::schrijfTalen);
  }

  /** The value of a pair; a fault when there is none. */
  static String verplichteWaarde(Paar paar) {
    if (paar.waarde() == null) {
      throw Vorm.fout(paar.sleutel(), "moet een = met een waarde erachter hebben");
    }
    return paar.waarde();
  }

  private static <T, V> Cel<V> altijd(
      String eis,
      Vorm<T> deel,
      Function<List<T>, V> maak,
      Function<V, ? extends Collection<T>> waarden) {
    return new Cel<>(
        eis,
        false,
        false,
        tekst -> maak.apply(leesDelen(tekst, deel)),
        () -> maak.apply(List.of()),
        waarde -> schrijfDelen(waarden.apply(waarde), deel));
  }

  private static <T, V> Cel<Gegeven<V>> gegeven(
      String eis,
      Vorm<T> deel,
      Function<List<T>, V> maak,
      Function<V, ? extends Collection<T>> waarden) {
    return new Cel<>(
        eis + "; geen = bekend dat er geen is; leeg = onbekend",
        false,
        false,
        tekst -> Gegeven.bekend(maak.apply(leesDelen(tekst, deel))),
        Gegeven::onbekend,
        gegeven -> {
          if (gegeven instanceof Gegeven.Bekend<V>(V waarde)) {
            String tekst = schrijfDelen(waarden.apply(waarde), deel);
            return tekst == null ? GEEN : tekst;
          }
          return null;
        });
  }

  private static String lijstEis(Vorm<?> vorm) {
    return "een lijst met | ertussen, van steeds " + vorm.eis();
  }

  private static String kaartEis(Vorm<?> sleutel, Vorm<?> waarde) {
    return "een lijst van sleutel=waarde met | ertussen; sleutel: %s; waarde: %s"
        .formatted(sleutel.eis(), waarde.eis());
  }

  private static <T> Vorm<T> deelvorm(Vorm<T> vorm) {
    return new Vorm<>(
        vorm.eis(),
        true,
        deel -> vorm.lees(gewoon(deel)),
        waarde -> beschermd(vorm.schrijf(waarde)));
  }

  private static <T> Vorm<T> paarvorm(
      String eis, Function<Paar, T> lezen, Function<T, Paar> schrijven) {
    return new Vorm<>(
        eis,
        true,
        deel -> {
          int is = zoek(deel, '=', 0);
          return lezen.apply(
              is < 0
                  ? new Paar(gewoon(deel), null)
                  : new Paar(gewoon(deel.substring(0, is)), gewoon(deel.substring(is + 1))));
        },
        waarde -> {
          Paar paar = schrijven.apply(waarde);
          String sleutel = beschermd(paar.sleutel());
          return paar.waarde() == null ? sleutel : sleutel + "=" + beschermd(paar.waarde());
        });
  }

  private static <K, W> Vorm<Map.Entry<K, W>> ingangvorm(Vorm<K> sleutel, Vorm<W> waarde) {
    return paarvorm(
        "sleutel=waarde",
        paar -> Map.entry(sleutel.lees(paar.sleutel()), waarde.lees(verplichteWaarde(paar))),
        ingang -> new Paar(sleutel.schrijf(ingang.getKey()), waarde.schrijf(ingang.getValue())));
  }

  private static <K extends Comparable<? super K>, W> SortedMap<K, W> leesKaart(
      List<Map.Entry<K, W>> ingangen) {
    SortedMap<K, W> kaart = new TreeMap<>();
    for (Map.Entry<K, W> ingang : ingangen) {
      if (kaart.put(ingang.getKey(), ingang.getValue()) != null) {
        throw Vorm.fout(ingang.getKey().toString(), "mag maar één keer voorkomen");
      }
    }
    return kaart;
  }

  private static List<Taalbeheersing> leesTalen(List<Paar> paren) {
    Map<String, Map<Taalonderdeel, Taalniveau>> perTaal = new LinkedHashMap<>();
    for (Paar paar : paren) {
      int streep = paar.sleutel().indexOf('/');
      String taal = (streep < 0 ? paar.sleutel() : paar.sleutel().substring(0, streep)).strip();
      boolean nieuw = !perTaal.containsKey(taal);
      Map<Taalonderdeel, Taalniveau> niveaus =
          perTaal.computeIfAbsent(taal, nieuweTaal -> new EnumMap<>(Taalonderdeel.class));
      if (streep >= 0 || paar.waarde() != null) {
        Taalonderdeel onderdeel = ONDERDEEL.lees(paar.sleutel().substring(streep + 1));
        nieuw = niveaus.put(onderdeel, NIVEAU.lees(verplichteWaarde(paar))) == null;
      }
      if (!nieuw) {
        throw Vorm.fout(paar.sleutel(), "mag maar één keer voorkomen");
      }
    }
    return perTaal.entrySet().stream()
        .map(ingang -> new Taalbeheersing(ingang.getKey(), ingang.getValue()))
        .toList();
  }

  private static List<Paar> schrijfTalen(List<Taalbeheersing> talen) {
    List<Paar> paren = new ArrayList<>();
    for (Taalbeheersing beheersing : talen) {
      if (beheersing.niveaus().isEmpty()) {
        paren.add(new Paar(beheersing.taal(), null));
      }
      beheersing
          .niveaus()
          .forEach(
              (onderdeel, niveau) ->
                  paren.add(
                      new Paar(
                          beheersing.taal() + "/" + ONDERDEEL.schrijf(onderdeel),
                          NIVEAU.schrijf(niveau))));
    }
    return paren;
  }

  private static <T> List<T> leesDelen(String tekst, Vorm<T> deel) {
    if (tekst.strip().equals(GEEN)) {
      return List.of();
    }
    List<T> waarden = new ArrayList<>();
    int begin = 0;
    while (begin <= tekst.length()) {
      int streep = zoek(tekst, '|', begin);
      int eind = streep < 0 ? tekst.length() : streep;
      String stuk = tekst.substring(begin, eind);
      if (stuk.isBlank()) {
        throw Vorm.fout(tekst, "mag geen leeg onderdeel hebben");
      }
      waarden.add(deel.lees(stuk));
      begin = eind + 1;
    }
    return waarden;
  }

  private static <T> @Nullable String schrijfDelen(Collection<T> waarden, Vorm<T> deel) {
    if (waarden.isEmpty()) {
      return null;
    }
    String tekst = String.join("|", waarden.stream().map(deel::schrijf).toList());
    return tekst.strip().equals(GEEN) ? "\\" + tekst : tekst;
  }

  /** First place from {@code begin} where this character stands without a backslash, or -1. */
  private static int zoek(String tekst, char teken, int begin) {
    for (int i = begin; i < tekst.length(); i++) {
      if (tekst.charAt(i) == '\\') {
        i++;
      } else if (tekst.charAt(i) == teken) {
        return i;
      }
    }
    return -1;
  }

  private static String beschermd(String tekst) {
    StringBuilder beschermd = new StringBuilder(tekst.length());
    for (int i = 0; i < tekst.length(); i++) {
      if (BIJZONDER.indexOf(tekst.charAt(i)) >= 0) {
        beschermd.append('\\');
      }
      beschermd.append(tekst.charAt(i));
    }
    return beschermd.toString();
  }

  private static String gewoon(String tekst) {
    StringBuilder gewoon = new StringBuilder(tekst.length());
    for (int i = 0; i < tekst.length(); i++) {
      if (tekst.charAt(i) == '\\' && i + 1 < tekst.length()) {
        i++;
      }
      gewoon.append(tekst.charAt(i));
    }
    return gewoon.toString();
  }
}
