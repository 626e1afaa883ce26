package nl.werkbrug.data.store;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of an import. It holds no values that were read.
 *
 * @param bron what was sent: {@code zip}, {@code json} or {@code csv}
 * @param delta whether people were supplemented rather than replaced
 * @param aantallen per kind of record what was stored; empty when it was refused
 * @param aantalFouten all faults, also those beyond the list
 * @param onbekend what matching would like to know and is not in the files, as Dutch sentences
 * @param opmerkingen what was not taken over, and what was read leniently
 */
public record Importverslag(
    String id,
    Instant moment,
    Uitkomst uitkomst,
    String bron,
    boolean delta,
    SortedMap<String, Bewaard> aantallen,
    long aantalFouten,
    List<Fout> fouten,
    List<String> onbekend,
    List<String> opmerkingen) {

  /** All of it, or nothing. */
  public enum Uitkomst {
    OPGESLAGEN,
    GEWEIGERD
  }

  /**
   * One fault, without the value.
   *
   * @param regel line of the file, from 1; 0 for the whole file
   * @param toegestaan what is allowed, as the end of a Dutch sentence
   */
  public record Fout(String bestand, int regel, String veld, String toegestaan) {}

  public Importverslag {
    aantallen = new TreeMap<>(aantallen);
    fouten = List.copyOf(fouten);
    onbekend = List.copyOf(onbekend);
    opmerkingen = List.copyOf(opmerkingen);
  }
}
