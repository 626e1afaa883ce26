package nl.werkbrug.engine.planning.relaxation;

import java.util.Arrays;

/** What one thread counts in a pass: shares as longs of 2^-32. */
final class Teller {
  /** A whole share. */
  static final double AANDEEL = 0x1p32;

  final long[] aanbod;
  final long[] werkgever;
  final long[] term;
  final long[] combi;
  final long[] set;
  final double[] waarde;
  final double[] eigenWaarde;
  final double[] eigenSom;
  final double[] eigenMassa;

  /** What the exact worth is below the estimate, NaN when not known. */
  final double[] eigenVerschil;

  long beste;
  long medium;

  Teller(Prijsmodel model) {
    aanbod = new long[model.probleem.aanbodAantal()];
    werkgever = new long[model.probleem.werkgeverMaximum.length];
    term = new long[model.probleem.termen.size()];
    combi = new long[model.combinatieVan[model.combinaties]];
    set = new long[model.setCombinatie.length];
    waarde = new double[model.meestePaar];
    eigenWaarde = new double[model.meestePaarEigen];
    eigenSom = new double[model.meestePaarEigen];
    eigenMassa = new double[model.meestePaarEigen];
    eigenVerschil = new double[model.meestePaarEigen];
  }

  void leeg() {
    Arrays.fill(aanbod, 0);
    Arrays.fill(werkgever, 0);
    Arrays.fill(term, 0);
    Arrays.fill(combi, 0);
    Arrays.fill(set, 0);
    beste = 0;
    medium = 0;
  }
}
