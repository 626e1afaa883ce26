package nl.werkbrug.engine.planning.relaxation;

import nl.werkbrug.engine.planning.Planprobleem;

/**
 * Prices with the bound they prove, all in fixed point: a number stands for itself times {@code
 * 2^-bits}.
 *
 * <p>A price of 0 or more stands with everything that is limited; the price of a term (which may be
 * negative) is what one more placement that counts is credited with. For any such prices
 *
 * <pre>
 * waarde = sum over people of max(0, best option)
 *        + sum over limits of capacity x price
 *        + sum over terms, over k from 1 to the most that can count, of max(0, weight x marge(k) - price)
 * </pre>
 *
 * is at least {@code gewichtMedium x medium + gewichtSoft x soft} of every plan without hard
 * faults.
 *
 * @param bits binary places
 * @param gewichtMedium value of one medium point, fixed point
 * @param gewichtSoft value of one soft point, fixed point (0 or 1)
 * @param aanbod per aanbod, for one plek
 * @param minuut per coach and period ({@code coach * 13 + periode}), for one minute
 * @param werkgever per werkgever, for one guided person
 * @param contract per contract, for one placement
 * @param term per term, the credit of one placement that counts
 * @param waarde the bound, fixed point
 */
public record Prijzen(
    int bits,
    long gewichtMedium,
    long gewichtSoft,
    long[] aanbod,
    long[] minuut,
    long[] werkgever,
    long[] contract,
    long[] term,
    long waarde) {

  /** Fixed point to points. */
  public double punten(long vast) {
    return Math.scalb((double) vast, -bits);
  }

  /** Value of one more plek at an aanbod, in points of the weighted sum. */
  public double perPlek(int nummer) {
    return punten(aanbod[nummer]);
  }

  /** Value of one more hour of a coach in a period, in points of the weighted sum. */
  public double perUur(int coach, int periode) {
    return punten(60 * minuut[coach * Planprobleem.PERIODEN + periode]);
  }

  /** Value of one more minute at {@code coach * 13 + periode}, in points of the weighted sum. */
  public double[] perMinuut() {
    double[] uit = new double[minuut.length];
    for (int n = 0; n < uit.length; n++) {
      uit[n] = punten(minuut[n]);
    }
    return uit;
  }

  /** The bound in points. */
  double som() {
    return punten(waarde);
  }

  /** Whole points that no plan can exceed when it has at least {@code medium} medium points. */
  long softGrens(long medium) {
    return (waarde - Math.multiplyExact(gewichtMedium, medium)) >> bits;
  }
}
