package nl.werkbrug.engine.planning;

import java.util.List;

/**
 * A planning problem as flat arrays, read-only by agreement. People, aanbod, coaches, klassen and
 * terms are indices from 0; whoever builds it sorts them by id, so that equal input gives equal
 * arrays.
 *
 * <p>Pairs of person {@code i} stand at {@code paarVan[i]} to {@code paarVan[i + 1]} (excluded);
 * within one person every aanbod occurs once, best soft first. The coaches who may serve person
 * {@code i} stand at {@code coachVan[i]} to {@code coachVan[i + 1]}.
 *
 * <p>The medium points of a placement are {@code prioriteit} of the person plus the medium terms;
 * its soft points are {@code paarSoft} of the pair, {@code coachSoft} of the coach, {@code
 * -startvertraging} for each period after the pair's first start, plus the soft terms.
 */
public final class Planprobleem {

  /** Periods of four weeks in a round. */
  public static final int PERIODEN = 13;

  /** Flag in {@code paarVlaggen}: counts for the guided people of the werkgever. */
  public static final byte BEGELEID = 1;

  /** Flag in {@code paarVlaggen}: counts for {@code beschut-aantal} of the person's gemeente. */
  public static final byte BESCHUT = 2;

  /** No limit: for {@code werkgeverMaximum} and {@code contractMaximum}. */
  public static final int ONBEGRENSD = Integer.MAX_VALUE;

  /** Nothing: no klasse, no contract, no term, no pin. */
  public static final int GEEN = -1;

  /** Soft points that one medium point is worth to the solver. */
  public final int kappa;

  /** Soft points lost for each period of delay after the first possible start. */
  public final int startvertraging;

  /** Medium points per person. */
  public final int[] prioriteit;

  /** Offsets of pairs, one longer than the number of people. */
  public final int[] paarVan;

  /** Aanbod of each pair. */
  public final int[] paarAanbod;

  /** Begeleidingsklasse of each pair; {@link #GEEN} when no jobcoach is needed. */
  public final short[] paarKlasse;

  /** Soft points of each pair. */
  public final int[] paarSoft;

  /** Allowed start periods of each pair: bit {@code t} for period {@code t}; never 0. */
  public final short[] paarStarts;

  /** {@link #BEGELEID} and {@link #BESCHUT} of each pair. */
  public final byte[] paarVlaggen;

  /** Offsets of coach choices, one longer than the number of people. */
  public final int[] coachVan;

  /** Coach of each choice. */
  public final int[] coachKeuze;

  /** Soft points of each coach choice. */
  public final int[] coachSoft;

  /** Places per aanbod, pins taken off. */
  public final int[] plekken;

  /** Fewest people with whom an aanbod starts; 1 for all but groups. */
  public final int[] groepMinimum;

  /** People already placed at an aanbod by a pin. */
  public final int[] groepReeds;

  /** Werkgever per aanbod. */
  public final int[] aanbodWerkgever;

  /** Contract per aanbod (kind PLEKKEN), or {@link #GEEN}. */
  public final int[] aanbodContract;

  /** Free minutes, at {@code coach * PERIODEN + periode}, pins taken off. */
  public final int[] vrij;

  /** Contract per coach (kind TRAJECTEN), or {@link #GEEN}. */
  public final int[] coachContract;

  /** Minutes, at {@code klasse * PERIODEN + periode since the start}. */
  public final int[] klasseMinuten;

  /** Most guided people per werkgever, or {@link #ONBEGRENSD}. */
  public final int[] werkgeverMaximum;

  /** Most placements per contract, or {@link #ONBEGRENSD}. */
  public final int[] contractMaximum;

  /** All concave terms. */
  public final List<Trapterm> termen;

  /** Terms in which any placement of a person counts. */
  public final int[][] persoonTermen;

  /** Term in which a {@link #BESCHUT} placement of a person counts, or {@link #GEEN}. */
  public final int[] beschutTerm;

  /** Terms in which any placement at an aanbod counts. */
  public final int[][] aanbodTermen;

  /** Term in which any placement with a coach counts, or {@link #GEEN}. */
  public final int[] coachTerm;

  /** Aanbod that a person must keep (half pin), or {@link #GEEN}. */
  public final int[] vastAanbod;

  /** Coach that a person must keep (half pin), or {@link #GEEN}. */
  public final int[] vastCoach;

  @SuppressWarnings("TooManyParameters") // flat arrays are the point of this class
  public Planprobleem(
      int kappa,
      int startvertraging,
      int[] prioriteit,
      int[] paarVan,
      int[] paarAanbod,
      short[] paarKlasse,
      int[] paarSoft,
      short[] paarStarts,
      byte[] paarVlaggen,
      int[] coachVan,
      int[] coachKeuze,
      int[] coachSoft,
      int[] plekken,
      int[] groepMinimum,
      int[] groepReeds,
      int[] aanbodWerkgever,
      int[] aanbodContract,
      int[] vrij,
      int[] coachContract,
      int[] klasseMinuten,
      int[] werkgeverMaximum,
      int[] contractMaximum,
      List<Trapterm> termen,
      int[][] persoonTermen,
      int[] beschutTerm,
      int[][] aanbodTermen,
      int[] coachTerm,
      int[] vastAanbod,
      int[] vastCoach) {
    this.kappa = kappa;
    this.startvertraging = startvertraging;
    this.prioriteit = prioriteit;
    this.paarVan = paarVan;
    this.paarAanbod = paarAanbod;
    this.paarKlasse = paarKlasse;
    this.paarSoft = paarSoft;
    this.paarStarts = paarStarts;
    this.paarVlaggen = paarVlaggen;
    this.coachVan = coachVan;
    this.coachKeuze = coachKeuze;
    this.coachSoft = coachSoft;
    this.plekken = plekken;
    this.groepMinimum = groepMinimum;
    this.groepReeds = groepReeds;
    this.aanbodWerkgever = aanbodWerkgever;
    this.aanbodContract = aanbodContract;
    this.vrij = vrij;
    this.coachContract = coachContract;
    this.klasseMinuten = klasseMinuten;
    this.werkgeverMaximum = werkgeverMaximum;
    this.contractMaximum = contractMaximum;
    this.termen = List.copyOf(termen);
    this.persoonTermen = persoonTermen;
    this.beschutTerm = beschutTerm;
    this.aanbodTermen = aanbodTermen;
    this.coachTerm = coachTerm;
    this.vastAanbod = vastAanbod;
    this.vastCoach = vastCoach;
  }

  /** The same problem with other pairs, laid out as in the constructor. */
  public Planprobleem metParen(
      int[] van, int[] aanbod, short[] klasse, int[] soft, short[] starts, byte[] vlaggen) {
    return new Planprobleem(
        kappa,
        startvertraging,
        prioriteit,
        van,
        aanbod,
        klasse,
        soft,
        starts,
        vlaggen,
        coachVan,
        coachKeuze,
        coachSoft,
        plekken,
        groepMinimum,
        groepReeds,
        aanbodWerkgever,
        aanbodContract,
        vrij,
        coachContract,
        klasseMinuten,
        werkgeverMaximum,
        contractMaximum,
        termen,
        persoonTermen,
        beschutTerm,
        aanbodTermen,
        coachTerm,
        vastAanbod,
        vastCoach);
  }

  public int personen() {
    return prioriteit.length;
  }

  public int aanbodAantal() {
    return plekken.length;
  }

  public int coaches() {
    return coachContract.length;
  }

  /** Minutes that a pair of {@code klasse} started in {@code start} takes in {@code periode}. */
  public int minuten(int klasse, int start, int periode) {
    return periode < start ? 0 : klasseMinuten[klasse * PERIODEN + periode - start];
  }

  /** The first allowed start period of a pair. */
  public int eersteStart(int paar) {
    return Integer.numberOfTrailingZeros(paarStarts[paar] & 0xFFFF);
  }

  /** Index of the pair of a person and an aanbod, or {@link #GEEN}. */
  public int findPaar(int persoon, int aanbod) {
    for (int paar = paarVan[persoon]; paar < paarVan[persoon + 1]; paar++) {
      if (paarAanbod[paar] == aanbod) {
        return paar;
      }
    }
    return GEEN;
  }

  /** Soft points of a coach for a person, or {@link Integer#MIN_VALUE} when not allowed. */
  public int coachSoft(int persoon, int coach) {
    for (int keuze = coachVan[persoon]; keuze < coachVan[persoon + 1]; keuze++) {
      if (coachKeuze[keuze] == coach) {
        return coachSoft[keuze];
      }
    }
    return Integer.MIN_VALUE;
  }
}
