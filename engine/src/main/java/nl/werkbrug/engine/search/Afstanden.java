package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.geo.Plek;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.geo.Reistijd;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Kilometres as the crow flies from one postcode to every other. The index holds postcodes only, so
 * that a better table of postcodes counts at once. What is unknown is infinitely far.
 */
final class Afstanden extends DoubleValuesSource {
  private static final int EERSTE = 1000;

  private final Postcode midden;
  private final double[] km = new double[9000];

  Afstanden(Postcode midden, Postcodetabel tabel) {
    this.midden = midden;
    Arrays.fill(km, Double.POSITIVE_INFINITY);
    if (tabel.punt(midden) instanceof Gegeven.Bekend<Punt>(Punt hier)) {
      for (Map.Entry<Integer, Plek> plek : tabel.plekken().entrySet()) {
        km[plek.getKey() - EERSTE] = Reistijd.kmHemelsbreed(hier, plek.getValue().punt());
      }
    }
  }

  double km(int pc4) {
    return km[pc4 - EERSTE];
  }

  /** What lies within a maximum, both included. */
  Query binnen(int maximumKm) {
    int[] postcodes = new int[km.length];
    int aantal = 0;
    for (int i = 0; i < km.length; i++) {
      if (km[i] <= maximumKm) {
        postcodes[aantal++] = i + EERSTE;
      }
    }
    return IntPoint.newSetQuery(Veld.PC4, Arrays.copyOf(postcodes, aantal));
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    NumericDocValues postcodes = DocValues.getNumeric(context.reader(), Veld.PC4);
    return new DoubleValues() {
      private double waarde;

      @Override
      public double doubleValue() {
        return waarde;
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        waarde =
            postcodes.advanceExact(document)
                ? km((int) postcodes.longValue())
                : Double.POSITIVE_INFINITY;
        return true;
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }

  @Override
  public int hashCode() {
    return midden.hashCode();
  }

  @Override
  public boolean equals(Object ander) {
    return this == ander;
  }

  @Override
  public String toString() {
    return "afstand tot " + midden;
  }
}
