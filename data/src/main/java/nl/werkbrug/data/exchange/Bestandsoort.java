package nl.werkbrug.data.exchange;

import java.util.List;
import java.util.function.Function;

/**
 * A CSV file with one kind of row.
 *
 * @param bestand name of the file
 * @param sleutel name of the column whose id others refer to, or the first column
 * @param bouw makes the record; throws for faults between fields
 */
record Bestandsoort<R>(
    String bestand, String sleutel, List<Kolom<R, ?>> kolommen, Function<Rij, R> bouw) {
  Bestandsoort {
    kolommen = List.copyOf(kolommen);
  }

  List<String> kop() {
    return kolommen.stream().<String>map(Kolom::naam).toList();
  }
}
