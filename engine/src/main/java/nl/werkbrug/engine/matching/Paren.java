package nl.werkbrug.engine.matching;

import java.util.List;
import java.util.SortedMap;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * All pairs of a region that may be proposed, as flat arrays, and counts of the others. People and
 * aanbod are indices in {@link #personen} and {@link #aanbod}, both sorted by id. Pairs of person
 * {@code i} stand at {@code paarVan[i]} to {@code paarVan[i + 1]} (excluded), best passendheid
 * first, then by aanbod. Rules are positions in {@link Regels#ALLE}; counts per person and rule
 * stand at {@code persoon * REGELS + regel}. Read-only by agreement.
 */
public final class Paren {
  /** Number of rules. */
  public static final int REGELS = Regels.ALLE.size();

  /** Bijna-matches kept per person. */
  public static final int BIJNA = 5;

  /** Nothing: no klasse, no bijna-match. */
  public static final int GEEN = -1;

  /** Flag: a fact is missing. */
  public static final byte ONBEPAALD = 1;

  /** Flag: somebody with the doelgroep beschut werk on a sheltered place. */
  public static final byte BESCHUT = 2;

  /** Flag: guidance is needed, by a jobcoach or by the employer. */
  public static final byte BEGELEID = 4;

  /** Flag: a bridging place. */
  public static final byte OVERBRUGGING = 8;

  public final List<Werkzoekende> personen;
  public final List<Werkaanbod> aanbod;

  /** Offsets of pairs, one longer than the number of people. */
  public final int[] paarVan;

  public final int[] paarAanbod;

  /** 0 to 1000. */
  public final short[] paarPassendheid;

  /** Klasse of each pair, or {@link #GEEN} when no jobcoach is needed. */
  public final short[] paarKlasse;

  /** Allowed start periods: bit {@code t} for period {@code t}; never 0. */
  public final short[] paarStarts;

  public final byte[] paarVlaggen;

  /** Code of each klasse, ascending; the same in every judgement under one beleidskader. */
  final int[] klasseCodes;

  /** Minutes, at {@code klasse * 13 + periode since the start}. */
  public final int[] klasseMinuten;

  /** Aanbod that suits each person, whether kept or cut off. */
  public final int[] geschikt;

  /** Aanbod of which that is not known, whether proposed or not. */
  public final int[] onbepaald;

  /** Aanbod on which a rule fails, alone or with others. */
  public final int[] geblokkeerd;

  /** Aanbod on which this rule alone fails. */
  public final int[] alleen;

  /** Undecided aanbod in which this rule is one of the questions. */
  public final int[] vragen;

  /** Number of bijna-matches of each person. */
  public final int[] bijna;

  /** The best bijna-matches, at {@code persoon * BIJNA + k}: aanbod, or {@link #GEEN}. */
  public final int[] bijnaAanbod;

  /** The rule that fails there. */
  public final byte[] bijnaRegel;

  /** Its passendheid, 0 to 1000. */
  final short[] bijnaScore;

  /** Pairs of each person left out by the maximum. */
  public final int[] afgekapt;

  /** Passendheid of the best pair left out, or {@link #GEEN}. */
  public final short[] besteAfgekapt;

  /** Totals per rule over all pairs, in the order of {@link Regels#ALLE}. */
  public final List<Regeltotaal> regeltotalen;

  /** Totals per gemeente id; the empty id stands for an unknown gemeente. */
  public final SortedMap<String, Gemeentetotaal> gemeentetotalen;

  /**
   * What a rule did to the round.
   *
   * @param geblokkeerd pairs on which it fails
   * @param alleen pairs on which it alone fails
   * @param vragen undecided pairs in which it is one of the questions
   */
  public record Regeltotaal(Regel regel, long geblokkeerd, long alleen, long vragen) {}

  /**
   * How a gemeente fares.
   *
   * @param personen people
   * @param metGeschikt people with at least one place that suits
   * @param metOnbepaald people without such a place, with one of which that is not known
   * @param geschikt pairs that suit
   * @param onbepaald pairs of which that is not known
   * @param geblokkeerd pairs per rule on which it fails, in the order of {@link Regels#ALLE}
   */
  public record Gemeentetotaal(
      int personen,
      int metGeschikt,
      int metOnbepaald,
      long geschikt,
      long onbepaald,
      List<Long> geblokkeerd) {}

  Paren(
      List<Werkzoekende> personen,
      List<Werkaanbod> aanbod,
      Persoonstellingen tellingen,
      int[] paarVan,
      int[] paarAanbod,
      short[] paarPassendheid,
      short[] paarKlasse,
      short[] paarStarts,
      byte[] paarVlaggen,
      int[] klasseCodes,
      int[] klasseMinuten) {
    this.personen = personen;
    this.aanbod = aanbod;
    this.paarVan = paarVan;
    this.paarAanbod = paarAanbod;
    this.paarPassendheid = paarPassendheid;
    this.paarKlasse = paarKlasse;
    this.paarStarts = paarStarts;
    this.paarVlaggen = paarVlaggen;
    this.klasseCodes = klasseCodes;
    this.klasseMinuten = klasseMinuten;
    this.geschikt = tellingen.geschikt;
    this.onbepaald = tellingen.onbepaald;
    this.geblokkeerd = tellingen.geblokkeerd;
    this.alleen = tellingen.alleen;
    this.vragen = tellingen.vragen;
    this.bijna = tellingen.bijna;
    this.bijnaAanbod = tellingen.bijnaAanbod;
    this.bijnaRegel = tellingen.bijnaRegel;
    this.bijnaScore = tellingen.bijnaScore;
    this.afgekapt = tellingen.afgekapt;
    this.besteAfgekapt = tellingen.besteAfgekapt;
    this.regeltotalen = tellingen.regeltotalen();
    this.gemeentetotalen = tellingen.gemeentetotalen(personen);
  }

  /** Pairs judged. */
  public long beoordeeld() {
    return (long) personen.size() * aanbod.size();
  }

  /** Pairs that may be proposed and were kept. */
  public int aantal() {
    return paarAanbod.length;
  }

  /** Pairs that suit, over all people. */
  public long totaalGeschikt() {
    return som(geschikt);
  }

  /** Undecided pairs, over all people. */
  public long totaalOnbepaald() {
    return som(onbepaald);
  }

  /** Number of begeleidingsklassen. */
  public int klassen() {
    return klasseMinuten.length / nl.werkbrug.data.domain.jobcoach.Jobcoach.PERIODEN;
  }

  private static long som(int[] getallen) {
    long som = 0;
    for (int getal : getallen) {
      som += getal;
    }
    return som;
  }
}
