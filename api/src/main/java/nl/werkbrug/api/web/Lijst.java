package nl.werkbrug.api.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.werkbrug.api.http.Verzoek;
import org.jspecify.annotations.Nullable;

/**
 * A list that the reader sorts and pages through: {@code ?sorteer=naam&richting=af&pagina=2}. Of
 * several lists on a page the address also says which one it is about: {@code &lijst=contracten}. A
 * page past the last is the last.
 */
public final class Lijst<T> {
  private static final int PER_BLADZIJDE = 50;
  private static final int ROND = 2;
  private static final int LANGSTE = 60;

  private final String bijschrift;
  private final String adres;
  private final String leeg;
  private final List<Kolom<T>> kolommen = new ArrayList<>();
  private String naam = "";

  private record Kolom<T>(
      String naam, boolean getal, @Nullable Comparator<T> volgorde, Function<T, Cel> cel) {
    String sleutel() {
      return Lijst.sleutel(naam);
    }
  }

  public Lijst(String bijschrift, String adres, String leeg) {
    this.bijschrift = bijschrift;
    this.adres = adres;
    this.leeg = leeg;
  }

  private static String sleutel(String naam) {
    return naam.toLowerCase(Notatie.NEDERLANDS).replace(' ', '-');
  }

  /** Makes what an address says of a list known, for a route that reads its path before it. */
  public static void meld(Verzoek verzoek) {
    for (String parameter : List.of("lijst", "sorteer", "richting", "pagina")) {
      verzoek.findTekst(parameter, LANGSTE);
    }
  }

  /** Stands beside other lists on its page. */
  public Lijst<T> naast() {
    naam = sleutel(bijschrift);
    return this;
  }

  /** A column of text, sorted as a Dutch reader expects. */
  public Lijst<T> tekst(String naam, Function<T, Cel> cel) {
    kolommen.add(
        new Kolom<>(
            naam,
            false,
            Comparator.comparing((T rij) -> cel.apply(rij).tekst(), Notatie.volgorde()),
            cel));
    return this;
  }

  /** A column of numbers or dates, sorted by {@code waarde}. */
  public Lijst<T> getal(String naam, ToLongFunction<T> waarde, Function<T, Cel> cel) {
    kolommen.add(new Kolom<>(naam, true, Comparator.comparingLong(waarde), cel));
    return this;
  }

  /** As {@link #getal}, aligned as text: for dates and degrees. */
  public Lijst<T> rang(String naam, ToLongFunction<T> waarde, Function<T, Cel> cel) {
    kolommen.add(new Kolom<>(naam, false, Comparator.comparingLong(waarde), cel));
    return this;
  }

  /** A column that cannot be sorted. */
  public Lijst<T> los(String naam, Function<T, Cel> cel) {
    kolommen.add(new Kolom<>(naam, false, null, cel));
    return this;
  }

  /**
   * The table that the request asks for.
   *
   * @param rijen in the order that holds until the reader sorts
   * @param filters query parameters to keep in every address
   */
  public Tabel maak(Verzoek verzoek, Collection<T> rijen, Map<String, String> filters) {
    boolean deze = verzoek.findTekst("lijst", LANGSTE).orElse("").equals(naam);
    String sorteer = deze ? verzoek.keuze("sorteer", sleutels(), "") : "";
    boolean af = verzoek.keuze("richting", List.of("af"), "").equals("af");
    int gevraagd = verzoek.getal("pagina", 1, 1_000_000, 1);
    List<T> geordend = new ArrayList<>(rijen);
    Map<String, String> vast = new LinkedHashMap<>(filters);
    vast.put("lijst", naam);
    Map<String, String> basis = new LinkedHashMap<>(vast);
    List<Tabel.Kolom> koppen = new ArrayList<>();
    for (Kolom<T> kolom : kolommen) {
      String richting = null;
      Comparator<T> volgorde = kolom.volgorde();
      if (volgorde != null && kolom.sleutel().equals(sorteer)) {
        geordend.sort(af ? volgorde.reversed() : volgorde);
        richting = af ? "descending" : "ascending";
        basis.put("sorteer", sorteer);
        if (af) {
          basis.put("richting", "af");
        }
      }
      Map<String, String> zo = new LinkedHashMap<>(vast);
      zo.put("sorteer", kolom.sleutel());
      if ("ascending".equals(richting) || (kolom.getal() && richting == null)) {
        zo.put("richting", "af");
      }
      koppen.add(
          new Tabel.Kolom(
              kolom.naam(),
              kolom.getal(),
              volgorde == null || rijen.size() < 2 ? null : naar(zo),
              richting));
    }
    int bladzijden = Math.max(1, Math.ceilDiv(geordend.size(), PER_BLADZIJDE));
    int pagina = deze ? Math.min(gevraagd, bladzijden) : 1;
    int van = (pagina - 1) * PER_BLADZIJDE;
    List<T> deel = geordend.subList(van, Math.min(geordend.size(), van + PER_BLADZIJDE));
    String stand =
        bladzijden == 1
            ? ""
            : "%s tot en met %s van %s"
                .formatted(
                    Notatie.getal(van + 1L),
                    Notatie.getal(van + deel.size()),
                    Notatie.getal(geordend.size()));
    return new Tabel(
        naam.isEmpty() ? null : naam,
        bijschrift,
        koppen,
        deel.stream()
            .map(rij -> kolommen.stream().map(kolom -> kolom.cel().apply(rij)).toList())
            .toList(),
        stand,
        leeg,
        bladeren(pagina, bladzijden, basis));
  }

  private List<String> sleutels() {
    return kolommen.stream().filter(een -> een.volgorde() != null).map(Kolom::sleutel).toList();
  }

  private List<Tabel.Bladzijde> bladeren(int pagina, int bladzijden, Map<String, String> basis) {
    List<Tabel.Bladzijde> links = new ArrayList<>();
    for (int nummer = 1; bladzijden > 1 && nummer <= bladzijden; nummer++) {
      if (nummer == 1 || nummer == bladzijden || Math.abs(nummer - pagina) <= ROND) {
        Map<String, String> zo = new LinkedHashMap<>(basis);
        zo.put("pagina", Integer.toString(nummer));
        links.add(new Tabel.Bladzijde(Notatie.getal(nummer), nummer == pagina ? null : naar(zo)));
      }
    }
    return links;
  }

  private String naar(Map<String, String> query) {
    return adres(adres, query) + (naam.isEmpty() ? "" : "#" + naam);
  }

  /** A path with a query; empty values are left out. */
  public static String adres(String pad, Map<String, String> query) {
    StringBuilder uit = new StringBuilder(pad);
    char teken = '?';
    for (Map.Entry<String, String> een : query.entrySet()) {
      if (!een.getValue().isEmpty()) {
        uit.append(teken)
            .append(een.getKey())
            .append('=')
            .append(URLEncoder.encode(een.getValue(), StandardCharsets.UTF_8));
        teken = '&';
      }
    }
    return uit.toString();
  }
}
