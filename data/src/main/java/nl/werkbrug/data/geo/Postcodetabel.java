package nl.werkbrug.data.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import org.jspecify.annotations.Nullable;

/** Postcodes of four digits with their place. Immutable. */
public final class Postcodetabel {
  private static final int LAAGSTE = 1000;
  private static final int HOOGSTE = 9999;
  private static final String BESTAND = "postcodes.csv";
  private static final Postcodetabel LEEG = new Postcodetabel(new TreeMap<>());
  private static final Postcodetabel INGEBOUWD = leesIngebouwd();

  private final SortedMap<Integer, Plek> plekken;
  private final @Nullable Plek[] perPc4 = new @Nullable Plek[HOOGSTE - LAAGSTE + 1];

  private Postcodetabel(SortedMap<Integer, Plek> plekken) {
    this.plekken = Collections.unmodifiableSortedMap(plekken);
    plekken.forEach(
        (pc4, plek) -> {
          new Controle().tussen("postcode", pc4, LAAGSTE, HOOGSTE).klaar();
          perPc4[pc4 - LAAGSTE] = plek;
        });
  }

  /** The places of the five example regions; points within about 3 km. */
  public static Postcodetabel ingebouwd() {
    return INGEBOUWD;
  }

  /** A table that knows no postcode. */
  public static Postcodetabel leeg() {
    return LEEG;
  }

  /**
   * A table of these places, by postcode of four digits.
   *
   * @throws OngeldigeGegevens when a postcode is not 1000 to 9999
   */
  public static Postcodetabel van(Map<Integer, Plek> plekken) {
    return new Postcodetabel(new TreeMap<>(plekken));
  }

  /**
   * Both tables together. Where both know a postcode {@code nieuwer} wins, and what it does not say
   * (place, gemeente) stays as it was.
   */
  public Postcodetabel aangevuldMet(Postcodetabel nieuwer) {
    SortedMap<Integer, Plek> samen = new TreeMap<>(plekken);
    nieuwer.plekken.forEach(
        (pc4, plek) -> samen.merge(pc4, plek, (oud, nieuw) -> nieuw.aangevuldUit(oud)));
    return new Postcodetabel(samen);
  }

  public Gegeven<Plek> plek(Postcode postcode) {
    return Gegeven.van(perPc4[postcode.pc4() - LAAGSTE]);
  }

  public Gegeven<Punt> punt(Postcode postcode) {
    return plek(postcode).map(Plek::punt);
  }

  public Gegeven<String> plaats(Postcode postcode) {
    return plek(postcode) instanceof Gegeven.Bekend<Plek>(Plek plek)
        ? plek.plaats()
        : Gegeven.onbekend();
  }

  public Gegeven<String> gemeente(Postcode postcode) {
    return plek(postcode) instanceof Gegeven.Bekend<Plek>(Plek plek)
        ? plek.gemeente()
        : Gegeven.onbekend();
  }

  /** Every place by its postcode of four digits, in order. */
  public SortedMap<Integer, Plek> plekken() {
    return plekken;
  }

  /** The postcodes of four digits of a place, ascending; empty when none is known. */
  public List<Integer> pc4VanPlaats(String plaats) {
    return plekken.entrySet().stream()
        .filter(rij -> rij.getValue().plaats().is(plaats))
        .map(Map.Entry::getKey)
        .toList();
  }

  public int aantal() {
    return plekken.size();
  }

  private static Postcodetabel leesIngebouwd() {
    try (InputStream stroom = Postcodetabel.class.getResourceAsStream(BESTAND)) {
      if (stroom == null) {
        throw new IllegalStateException("Bestand " + BESTAND + " ontbreekt in het programma");
      }
      SortedMap<Integer, Plek> plekken = new TreeMap<>();
      List<String> regels =
          new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))
              .lines()
              .filter(regel -> !regel.startsWith("#"))
              .skip(1)
              .toList();
      for (String regel : regels) {
        String[] velden = regel.split(";", -1);
        plekken.put(
            Integer.valueOf(velden[0]),
            new Plek(
                new Punt(Double.parseDouble(velden[3]), Double.parseDouble(velden[4])),
                Gegeven.bekend(velden[1]),
                Gegeven.bekend(velden[2])));
      }
      return new Postcodetabel(plekken);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
