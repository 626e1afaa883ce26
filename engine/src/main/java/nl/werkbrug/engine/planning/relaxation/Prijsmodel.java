package nl.werkbrug.engine.planning.relaxation;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;

/**
 * A problem made ready for prices: which options exist, grouped so that a pass is cheap.
 *
 * <p>Rows are everything that has a price, in this order: aanbod, coach minutes ({@code coach * 13
 * + periode}), werkgevers, contracts, terms. A <em>combinatie</em> is a klasse with a set of
 * allowed starts; the best coach and start of a pair depend on the person and the combinatie only.
 */
final class Prijsmodel {
  /** Coaches that fit a klasse are few when there are so many times more. */
  private static final int WEINIG = 4;

  final Planprobleem probleem;
  final int personen;
  final int coaches;

  /** Offsets of the row kinds. */
  final int vanMinuut;

  final int vanWerkgever;
  final int vanContract;
  final int vanTerm;
  final int rijen;

  /** Capacity per row, cut to what could be used at all; of a term the most that can count. */
  final long[] capaciteit;

  /** Whether an aanbod can take anybody; a group that cannot reach its minimum cannot. */
  final boolean[] open;

  /** Options of a person after half pins: one stretch of pairs and one of coach choices. */
  final int[] paarBegin;

  final int[] paarEind;
  final int[] coachBegin;
  final int[] coachEind;

  final int combinaties;
  final int[] combinatieKlasse;
  final int[] combinatieStarts;

  /** Combinaties of person {@code i}, and for each pair the place in that list (or GEEN). */
  final int[] eigenVan;

  final int[] eigen;
  final short[] paarEigen;

  /** Most points that a coach of a person can have. */
  final int[] besteCoachSoft;

  /**
   * People with the same coaches share a set; per set and combinatie that somebody of the set has,
   * one place. {@code eigenSet} is the place of an own combinatie, GEEN when sets are hardly
   * shared.
   */
  final int[] eigenSet;

  final int[] setCombinatie;

  /** Places of the coaches of the set among those of the combinatie. */
  final int[][] setPlaatsen;

  /** Last period since the start in which a klasse takes minutes, plus one. */
  final int[] klasseDuur;

  /** Starts that a klasse has in some combinatie. */
  final int[] klasseStarts;

  /**
   * Coaches that a klasse is worked out for, in their own order: those that it fits at one of its
   * starts when they are few, else all.
   */
  final int[][] klasseCoaches;

  /** Where a klasse and where a combinatie begins, in arrays with a value for each such coach. */
  final int[] klasseVan;

  final int[] combinatieVan;

  /**
   * For an own combinatie of a klasse with few coaches: the choices of the person among these, as a
   * place in {@code coachKeuze} (upper half) and one among the coaches of the klasse.
   */
  private final int[] keuzeVan;

  private final long[] keuzeLijst;

  final int meestePaarEigen;
  final int meestePaar;

  Prijsmodel(Planprobleem probleem) {
    this.probleem = probleem;
    personen = probleem.personen();
    coaches = probleem.coaches();
    vanMinuut = probleem.aanbodAantal();
    vanWerkgever = vanMinuut + probleem.vrij.length;
    vanContract = vanWerkgever + probleem.werkgeverMaximum.length;
    vanTerm = vanContract + probleem.contractMaximum.length;
    rijen = vanTerm + probleem.termen.size();
    open = new boolean[probleem.aanbodAantal()];
    for (int a = 0; a < open.length; a++) {
      open[a] =
          probleem.plekken[a] > 0
              && probleem.plekken[a] + probleem.groepReeds[a] >= probleem.groepMinimum[a];
    }
    paarBegin = new int[personen];
    paarEind = new int[personen];
    coachBegin = new int[personen];
    coachEind = new int[personen];
    for (int i = 0; i < personen; i++) {
      halvePinnen(i);
    }
    int klassen = probleem.klasseMinuten.length / PERIODEN;
    klasseDuur = new int[klassen];
    for (int k = 0; k < klassen; k++) {
      for (int t = 0; t < PERIODEN; t++) {
        if (probleem.klasseMinuten[k * PERIODEN + t] > 0) {
          klasseDuur[k] = t + 1;
        }
      }
    }
    int[] maskers = new int[1 << PERIODEN];
    Arrays.fill(maskers, GEEN);
    int soorten = 0;
    for (short starts : probleem.paarStarts) {
      if (maskers[starts & 0x1FFF] == GEEN) {
        maskers[starts & 0x1FFF] = soorten++;
      }
    }
    int[] tabel = new int[Math.max(1, Math.multiplyExact(klassen, Math.max(1, soorten)))];
    Arrays.fill(tabel, GEEN);
    int[] klasse = new int[16];
    int[] starts = new int[16];
    int aantal = 0;
    eigenVan = new int[personen + 1];
    paarEigen = new short[probleem.paarAanbod.length];
    Arrays.fill(paarEigen, (short) GEEN);
    int[] eigenLijst = new int[Math.max(16, personen)];
    int eigenAantal = 0;
    int[] gezienBij = new int[16];
    int[] plaats = new int[16];
    int meesteEigen = 0;
    int meeste = 0;
    for (int i = 0; i < personen; i++) {
      eigenVan[i] = eigenAantal;
      meeste = Math.max(meeste, paarEind[i] - paarBegin[i]);
      for (int p = paarBegin[i]; p < paarEind[i]; p++) {
        int k = probleem.paarKlasse[p];
        if (k == GEEN) {
          continue;
        }
        int masker = probleem.paarStarts[p] & 0x1FFF;
        int sleutel = k * soorten + maskers[masker];
        if (tabel[sleutel] == GEEN) {
          if (aantal == klasse.length) {
            klasse = Arrays.copyOf(klasse, aantal * 2);
            starts = Arrays.copyOf(starts, aantal * 2);
            gezienBij = Arrays.copyOf(gezienBij, aantal * 2);
            plaats = Arrays.copyOf(plaats, aantal * 2);
          }
          klasse[aantal] = k;
          starts[aantal] = masker;
          tabel[sleutel] = aantal++;
        }
        int combinatie = tabel[sleutel];
        if (gezienBij[combinatie] != i + 1) {
          gezienBij[combinatie] = i + 1;
          plaats[combinatie] = eigenAantal - eigenVan[i];
          if (eigenAantal == eigenLijst.length) {
            eigenLijst = Arrays.copyOf(eigenLijst, eigenAantal + eigenAantal / 2);
          }
          eigenLijst[eigenAantal++] = combinatie;
        }
        paarEigen[p] = (short) plaats[combinatie];
      }
      meesteEigen = Math.max(meesteEigen, eigenAantal - eigenVan[i]);
    }
    eigenVan[personen] = eigenAantal;
    eigen = Arrays.copyOf(eigenLijst, eigenAantal);
    meestePaarEigen = meesteEigen;
    meestePaar = meeste;
    combinaties = aantal;
    combinatieKlasse = Arrays.copyOf(klasse, aantal);
    combinatieStarts = Arrays.copyOf(starts, aantal);
    klasseStarts = new int[klassen];
    for (int q = 0; q < combinaties; q++) {
      klasseStarts[combinatieKlasse[q]] |= combinatieStarts[q];
    }
    int[] alleCoaches = new int[coaches];
    Arrays.setAll(alleCoaches, coach -> coach);
    klasseCoaches = new int[klassen][];
    klasseVan = new int[klassen + 1];
    for (int k = 0; k < klassen; k++) {
      klasseCoaches[k] = passendeCoaches(k, alleCoaches);
      klasseVan[k + 1] = Math.addExact(klasseVan[k], PERIODEN * klasseCoaches[k].length);
    }
    combinatieVan = new int[combinaties + 1];
    for (int q = 0; q < combinaties; q++) {
      combinatieVan[q + 1] =
          Math.addExact(combinatieVan[q], klasseCoaches[combinatieKlasse[q]].length);
    }
    keuzeVan = new int[eigen.length + 1];
    keuzeLijst = passendeKeuzen();
    capaciteit = capaciteiten();
    besteCoachSoft = new int[personen];
    int[] setVanPersoon = new int[personen];
    Map<IntBuffer, Integer> sets = new LinkedHashMap<>();
    for (int i = 0; i < personen; i++) {
      int[] eigenCoaches = Arrays.copyOfRange(probleem.coachKeuze, coachBegin[i], coachEind[i]);
      Arrays.sort(eigenCoaches);
      setVanPersoon[i] = sets.computeIfAbsent(IntBuffer.wrap(eigenCoaches), nieuw -> sets.size());
      for (int k = coachBegin[i]; k < coachEind[i]; k++) {
        besteCoachSoft[i] = Math.max(besteCoachSoft[i], probleem.coachSoft[k]);
      }
    }
    eigenSet = new int[eigen.length];
    Arrays.fill(eigenSet, GEEN);
    boolean gedeeld = sets.size() * 16L <= personen;
    int[] vanPlaats = new int[gedeeld ? eigen.length : 0];
    int[] combiPlaats = new int[vanPlaats.length];
    int plaatsen = 0;
    if (gedeeld) {
      int[] gezienIn = new int[combinaties];
      Arrays.fill(gezienIn, GEEN);
      int[] gezienOp = new int[combinaties];
      for (int i : opSet(setVanPersoon, sets.size())) {
        for (int e = eigenVan[i]; e < eigenVan[i + 1]; e++) {
          int combinatie = eigen[e];
          if (gezienIn[combinatie] != setVanPersoon[i]) {
            gezienIn[combinatie] = setVanPersoon[i];
            gezienOp[combinatie] = plaatsen;
            vanPlaats[plaatsen] = setVanPersoon[i];
            combiPlaats[plaatsen++] = combinatie;
          }
          eigenSet[e] = gezienOp[combinatie];
        }
      }
    }
    setCombinatie = Arrays.copyOf(combiPlaats, plaatsen);
    int[][] setCoaches = sets.keySet().stream().map(IntBuffer::array).toArray(int[][]::new);
    setPlaatsen = new int[plaatsen][];
    for (int n = 0; n < plaatsen; n++) {
      setPlaatsen[n] = plaatsen(setCoaches[vanPlaats[n]], combinatieKlasse[setCombinatie[n]]);
    }
  }

  private int[] passendeCoaches(int klasse, int[] alleCoaches) {
    int[] passend = new int[coaches];
    int aantal = 0;
    for (int coach = 0; coach < coaches; coach++) {
      int rest = klasseStarts[klasse];
      while (rest != 0 && !past(klasse, coach, Integer.numberOfTrailingZeros(rest))) {
        rest &= rest - 1;
      }
      if (rest != 0) {
        passend[aantal++] = coach;
      }
    }
    return aantal * WEINIG > coaches ? alleCoaches : Arrays.copyOf(passend, aantal);
  }

  /** Whether a klasse is worked out for all coaches, each in the place of its number. */
  private boolean alle(int klasse) {
    return klasseCoaches[klasse].length == coaches;
  }

  /** Of sorted coaches those of the klasse, as places among these. */
  private int[] plaatsen(int[] sommige, int klasse) {
    if (alle(klasse)) {
      return sommige;
    }
    int[] passend = klasseCoaches[klasse];
    return IntStream.range(0, passend.length)
        .filter(n -> Arrays.binarySearch(sommige, passend[n]) >= 0)
        .toArray();
  }

  /** Fills {@link #keuzeVan}. */
  private long[] passendeKeuzen() {
    int[] keuzeBij = new int[coaches];
    long[] lijst = new long[16];
    int aantal = 0;
    for (int i = 0; i < personen; i++) {
      for (int k = coachBegin[i]; k < coachEind[i]; k++) {
        keuzeBij[probleem.coachKeuze[k]] = k;
      }
      for (int e = eigenVan[i]; e < eigenVan[i + 1]; e++) {
        int klasse = combinatieKlasse[eigen[e]];
        int[] passend = klasseCoaches[klasse];
        for (int n = 0; !alle(klasse) && n < passend.length; n++) {
          int k = keuzeBij[passend[n]];
          if (k >= coachBegin[i] && k < coachEind[i] && probleem.coachKeuze[k] == passend[n]) {
            lijst = aantal == lijst.length ? Arrays.copyOf(lijst, aantal * 2) : lijst;
            lijst[aantal++] = (long) k << 32 | n;
          }
        }
        keuzeVan[e + 1] = aantal;
        Arrays.sort(lijst, keuzeVan[e], aantal);
      }
    }
    return Arrays.copyOf(lijst, aantal);
  }

  /** How many coach choices of a person to look at for an own combinatie. */
  int keuzen(int i, int e) {
    return alle(combinatieKlasse[eigen[e]])
        ? coachEind[i] - coachBegin[i]
        : keuzeVan[e + 1] - keuzeVan[e];
  }

  /** Where these begin, for {@link #keuze} and {@link #plaats}; below 0 in the lists. */
  int keuzeBegin(int i, int e) {
    return alle(combinatieKlasse[eigen[e]]) ? coachBegin[i] : ~keuzeVan[e];
  }

  /** The {@code n}-th coach choice, as a place in {@code coachKeuze}. */
  int keuze(int begin, int n) {
    return begin >= 0 ? begin + n : (int) (keuzeLijst[~begin + n] >> 32);
  }

  /** The same, as a place among the coaches of the combinatie. */
  int plaats(int begin, int n) {
    return begin >= 0 ? probleem.coachKeuze[begin + n] : (int) keuzeLijst[~begin + n];
  }

  /** People in the order of their set, and in their own order within it. */
  private static int[] opSet(int[] setVanPersoon, int sets) {
    int[] begin = new int[sets + 1];
    for (int set : setVanPersoon) {
      begin[set + 1]++;
    }
    for (int set = 0; set < sets; set++) {
      begin[set + 1] += begin[set];
    }
    int[] uit = new int[setVanPersoon.length];
    for (int i = 0; i < uit.length; i++) {
      uit[begin[setVanPersoon[i]]++] = i;
    }
    return uit;
  }

  private void halvePinnen(int i) {
    paarBegin[i] = probleem.paarVan[i];
    paarEind[i] = probleem.paarVan[i + 1];
    if (probleem.vastAanbod[i] != GEEN) {
      int paar = probleem.findPaar(i, probleem.vastAanbod[i]);
      paarBegin[i] = paar == GEEN ? paarEind[i] : paar;
      paarEind[i] = paar == GEEN ? paarEind[i] : paar + 1;
    }
    coachBegin[i] = probleem.coachVan[i];
    coachEind[i] = probleem.coachVan[i + 1];
    if (probleem.vastCoach[i] != GEEN) {
      int keuze = coachBegin[i];
      while (keuze < coachEind[i] && probleem.coachKeuze[keuze] != probleem.vastCoach[i]) {
        keuze++;
      }
      coachBegin[i] = keuze;
      coachEind[i] = Math.min(coachEind[i], keuze + 1);
    }
  }

  /** Whether one person of this klasse fits in the free minutes of a coach on its own. */
  boolean past(int klasse, int coach, int start) {
    int duur = Math.min(klasseDuur[klasse], PERIODEN - start);
    for (int t = 0; t < duur; t++) {
      int minuten = probleem.klasseMinuten[klasse * PERIODEN + t];
      if (minuten > 0 && minuten > probleem.vrij[coach * PERIODEN + start + t]) {
        return false;
      }
    }
    return true;
  }

  /** Never cut to the kept candidates: a pair that was left out may use the capacity as well. */
  private long[] capaciteiten() {
    long[] uit = new long[rijen];
    for (int i = 0; i < personen; i++) {
      for (int term : probleem.persoonTermen[i]) {
        uit[vanTerm + term]++;
      }
      if (probleem.beschutTerm[i] != GEEN) {
        uit[vanTerm + probleem.beschutTerm[i]]++;
      }
      for (int k = coachBegin[i]; k < coachEind[i]; k++) {
        int term = probleem.coachTerm[probleem.coachKeuze[k]];
        if (term != GEEN) {
          uit[vanTerm + term]++;
        }
      }
    }
    for (int a = 0; a < open.length; a++) {
      uit[a] = open[a] ? Math.min(personen, probleem.plekken[a]) : 0;
      for (int term : probleem.aanbodTermen[a]) {
        uit[vanTerm + term] += uit[a];
      }
    }
    for (int m = 0; m < probleem.vrij.length; m++) {
      uit[vanMinuut + m] = Math.max(0, probleem.vrij[m]);
    }
    for (int w = 0; w < probleem.werkgeverMaximum.length; w++) {
      uit[vanWerkgever + w] = maximum(probleem.werkgeverMaximum[w]);
    }
    for (int c = 0; c < probleem.contractMaximum.length; c++) {
      uit[vanContract + c] = maximum(probleem.contractMaximum[c]);
    }
    return uit;
  }

  private static int maximum(int waarde) {
    return waarde == ONBEGRENSD ? ONBEGRENSD : Math.max(0, waarde);
  }

  /** Whether a row can have a price at all. */
  boolean begrensd(int rij) {
    return capaciteit[rij] != ONBEGRENSD;
  }

  Trapterm term(int rij) {
    return probleem.termen.get(rij - vanTerm);
  }

  /** Prices in the order of the rows, in points. */
  double[] rijen(Prijzen prijzen) {
    double[] uit = new double[rijen];
    int rij = 0;
    for (long[] deel :
        new long[][] {
          prijzen.aanbod(),
          prijzen.minuut(),
          prijzen.werkgever(),
          prijzen.contract(),
          prijzen.term()
        }) {
      for (long prijs : deel) {
        uit[rij++] = prijzen.punten(prijs);
      }
    }
    return uit;
  }
}
