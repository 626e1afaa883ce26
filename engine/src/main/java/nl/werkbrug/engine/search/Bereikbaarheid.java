package nl.werkbrug.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.geo.Punt;
import nl.werkbrug.data.geo.Reisnormen;
import nl.werkbrug.data.geo.Reistijd;
import nl.werkbrug.data.geo.Reiswijze;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which work lies within somebody's own maximum distance and time, with the same arithmetic as the
 * exact rules. Work at an unknown place is always within. Thread-safe.
 */
final class Bereikbaarheid {
  private static final int MEESTE_ONTHOUDEN = 1_000;
  private static final double VERSTE_KM = 100_000;
  private static final int[] GEEN = {};

  /** A place with work: documents without and with transport arranged. */
  private record Plaats(Punt punt, int[] gewoon, int[] metVervoer) {}

  /** The farthest straight distances that are still within somebody's maximum. */
  private record Grens(double gewoon, double metVervoer) {}

  private record Maxima(
      @Nullable Integer km, @Nullable Integer minuten, @Nullable Set<Vervoermiddel> middelen) {}

  private final Kandidaatcontext context;
  private final List<Plaats> plaatsen;
  private final FixedBitSet onbekend;
  private final Map<Integer, double[]> afstanden = new ConcurrentHashMap<>();
  private final Map<Maxima, Grens> grenzen = new ConcurrentHashMap<>();

  Bereikbaarheid(IndexReader reader, Kandidaatcontext context) throws IOException {
    this.context = context;
    int aantal = reader.maxDoc();
    FixedBitSet vervoer = new FixedBitSet(Math.max(1, aantal));
    onbekend = new FixedBitSet(aantal);
    Map<Integer, List<Integer>> perPostcode = new TreeMap<>();
    for (LeafReaderContext blad : reader.leaves()) {
      PostingsEnum lijst =
          blad.reader().postings(new Term(Veld.VLAG, Veld.Vlag.VERVOER_GEREGELD.name()));
      while (lijst != null && lijst.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        vervoer.set(blad.docBase + lijst.docID());
      }
      NumericDocValues postcodes = DocValues.getNumeric(blad.reader(), Veld.PC4);
      for (int document = 0; document < blad.reader().maxDoc(); document++) {
        if (postcodes.advanceExact(document)) {
          perPostcode
              .computeIfAbsent((int) postcodes.longValue(), pc4 -> new ArrayList<>())
              .add(blad.docBase + document);
        } else {
          onbekend.set(blad.docBase + document);
        }
      }
    }
    plaatsen = new ArrayList<>();
    perPostcode.forEach(
        (pc4, documenten) -> {
          Postcode postcode = new Postcode(String.valueOf(pc4));
          if (context.postcodes().punt(postcode) instanceof Gegeven.Bekend<Punt>(Punt punt)) {
            plaatsen.add(
                new Plaats(
                    punt,
                    documenten.stream().filter(d -> !vervoer.get(d)).mapToInt(d -> d).toArray(),
                    documenten.stream().filter(vervoer::get).mapToInt(d -> d).toArray()));
          } else {
            documenten.forEach(onbekend::set);
          }
        });
  }

  /** Takes out what is certainly too far. */
  void beperk(Mobiliteit mobiliteit, FixedBitSet over) {
    Integer maximumKm = mobiliteit.maximaleReisafstandKm().waardeOfNull();
    Integer maximumMinuten = mobiliteit.maximaleReistijdMinuten().waardeOfNull();
    if ((maximumKm == null && maximumMinuten == null)
        || !(mobiliteit.postcode() instanceof Gegeven.Bekend<Postcode>(Postcode postcode))
        || !(context.postcodes().punt(postcode) instanceof Gegeven.Bekend<Punt>(Punt hier))) {
      return;
    }
    Maxima maxima =
        new Maxima(maximumKm, maximumMinuten, mobiliteit.vervoermiddelen().waardeOfNull());
    Grens grens = grenzen.computeIfAbsent(maxima, this::grens);
    double[] km = afstanden(postcode.pc4(), hier);
    FixedBitSet binnen = onbekend.clone();
    for (int i = 0; i < km.length; i++) {
      Plaats plaats = plaatsen.get(i);
      zet(binnen, km[i] <= grens.gewoon() ? plaats.gewoon() : GEEN);
      zet(binnen, km[i] <= grens.metVervoer() ? plaats.metVervoer() : GEEN);
    }
    over.and(binnen);
  }

  private static void zet(FixedBitSet bits, int[] documenten) {
    for (int document : documenten) {
      bits.set(document);
    }
  }

  private double[] afstanden(int pc4, Punt hier) {
    double[] bekend = afstanden.get(pc4);
    if (bekend == null) {
      bekend = new double[plaatsen.size()];
      for (int i = 0; i < bekend.length; i++) {
        bekend[i] = Reistijd.kmHemelsbreed(hier, plaatsen.get(i).punt());
      }
      if (afstanden.size() >= MEESTE_ONTHOUDEN) {
        afstanden.clear();
      }
      afstanden.put(pc4, bekend);
    }
    return bekend;
  }

  private Grens grens(Maxima maxima) {
    Set<Vervoermiddel> eigen = maxima.middelen();
    List<Reisnormen.Norm> normen =
        (eigen == null ? Arrays.asList(Reiswijze.values()) : Reiswijze.van(eigen))
            .stream().map(context.reisnormen()::norm).toList();
    Reisnormen.Norm auto = context.reisnormen().norm(Reiswijze.AUTO);
    Integer minuten = maxima.minuten();
    double opTijd = minuten == null ? VERSTE_KM : verste(km -> snelste(km, normen) <= minuten);
    double vervoer =
        minuten == null
            ? VERSTE_KM
            : Math.max(opTijd, verste(km -> Reistijd.minuten(km, auto) <= minuten));
    Integer maximumKm = maxima.km();
    double kortsteOmweg = normen.stream().mapToDouble(Reisnormen.Norm::omwegfactor).min().orElse(1);
    double opAfstand = maximumKm == null ? VERSTE_KM : verste(km -> km * kortsteOmweg <= maximumKm);
    return new Grens(Math.min(opTijd, opAfstand), vervoer);
  }

  private static int snelste(double km, List<Reisnormen.Norm> normen) {
    int snelste = Integer.MAX_VALUE;
    for (Reisnormen.Norm norm : normen) {
      snelste = Math.min(snelste, Reistijd.minuten(km, norm));
    }
    return snelste;
  }

  /** The last distance at which it holds, to the last bit; below zero when it never does. */
  private static double verste(DoublePredicate geldt) {
    if (!geldt.test(0)) {
      return -1;
    }
    long goed = 0;
    long fout = Double.doubleToLongBits(VERSTE_KM);
    if (geldt.test(VERSTE_KM)) {
      return VERSTE_KM;
    }
    while (fout - goed > 1) {
      long midden = (goed + fout) >>> 1;
      if (geldt.test(Double.longBitsToDouble(midden))) {
        goed = midden;
      } else {
        fout = midden;
      }
    }
    return Double.longBitsToDouble(goed);
  }
}
