package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Planningsbeleid;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Coachparen;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.planning.Planprobleem;
import org.jspecify.annotations.Nullable;

/**
 * Makes the planning problem of a round from judged pairs. Somebody whose place and coach are both
 * pinned is taken out, and what that placement takes is taken off the capacities; a pin that does
 * not fit is reported and left out.
 */
final class Probleembouw {
  private final Rondegegevens gegevens;
  private final Paren paren;
  private final Coachparen coachparen;
  private final Beoordelaar beoordelaar;
  private final Planningsbeleid beleid;
  private final List<String> meldingen = new ArrayList<>();
  private final List<Rondeprobleem.Binding> gebonden = new ArrayList<>();

  private final int personen;
  private final int[] plekken;
  private final int[] groepReeds;
  private final int[] aanbodWerkgever;
  private final int[] aanbodContract;
  private final int[] coachContract;
  private final int[] werkgeverMaximum;
  private final int[] contractMaximum;
  private final int[] vrij;
  private final int[] vastAanbod;
  private final int[] vastCoach;
  private final int[] reeds;
  private final boolean[] weg;
  private final Termenbouw termen;
  private final Behoud behoud;

  private Probleembouw(
      Rondegegevens gegevens,
      Paren paren,
      Coachparen coachparen,
      Beoordelaar beoordelaar,
      Tussenstand.@Nullable Indices vorig) {
    behoud = new Behoud(vorig, gegevens.beleid().planning().behoudPunten());
    this.gegevens = gegevens;
    this.paren = paren;
    this.coachparen = coachparen;
    this.beoordelaar = beoordelaar;
    this.beleid = gegevens.beleid().planning();
    this.personen = gegevens.werkzoekenden().size();
    List<Werkaanbod> aanbod = gegevens.aanbod();
    List<Jobcoach> coaches = gegevens.jobcoaches();
    termen = new Termenbouw(gegevens);
    reeds = new int[termen.aantal()];
    plekken =
        aanbod.stream()
            .mapToInt(werk -> werk.kern().plekken() * beleid.kandidatenPerPlek())
            .toArray();
    groepReeds = new int[aanbod.size()];
    SortedMap<WerkgeverId, Integer> werkgevers = new TreeMap<>();
    aanbod.forEach(werk -> werkgevers.put(werk.kern().werkplek(), 0));
    werkgeverMaximum = nummer(werkgevers, this::werkgeverMaximum);
    aanbodWerkgever =
        aanbod.stream().mapToInt(werk -> werkgevers.get(werk.kern().werkplek())).toArray();
    SortedMap<AanbiederContractId, Integer> contracten = new TreeMap<>();
    gegevens.beleid().contracten().forEach(contract -> contracten.put(contract.id(), 0));
    contractMaximum = nummer(contracten, this::contractMaximum);
    aanbodContract =
        aanbod.stream()
            .mapToInt(werk -> contract(contracten, werk.kern().aanbiederContract()))
            .toArray();
    coachContract =
        coaches.stream().mapToInt(coach -> contract(contracten, coach.contract())).toArray();
    int raster = raster(paren.klasseMinuten);
    vrij = new int[coaches.size() * PERIODEN];
    for (int coach = 0; coach < coaches.size(); coach++) {
      int[] minuten = coaches.get(coach).vrijeMinuten(gegevens.bereik().peildatum());
      for (int periode = 0; periode < PERIODEN; periode++) {
        vrij[coach * PERIODEN + periode] = minuten[periode] / raster * raster;
      }
    }
    vastAanbod = gevuld(personen);
    vastCoach = gevuld(personen);
    weg = new boolean[personen];
  }

  /** Builds the problem of a round that replans no other. */
  static Rondeprobleem bouw(
      Rondegegevens gegevens, Paren paren, Coachparen coachparen, Beoordelaar beoordelaar) {
    return bouw(gegevens, paren, coachparen, beoordelaar, null);
  }

  /**
   * Builds the problem.
   *
   * @param vorig plan of the round that this one replans, or null
   */
  static Rondeprobleem bouw(
      Rondegegevens gegevens,
      Paren paren,
      Coachparen coachparen,
      Beoordelaar beoordelaar,
      Tussenstand.@Nullable Indices vorig) {
    Probleembouw bouw = new Probleembouw(gegevens, paren, coachparen, beoordelaar, vorig);
    bouw.verwerkVastzettingen();
    return new Rondeprobleem(
        bouw.probleem(), gegevens, paren, coachparen, bouw.gebonden, bouw.meldingen, bouw.behoud);
  }

  /**
   * The step in which guidance takes minutes. What a coach has beyond whole steps nobody can use;
   * without it the bound is tighter.
   */
  private static int raster(int[] klasseMinuten) {
    int raster = 0;
    for (int minuten : klasseMinuten) {
      raster = BigInteger.valueOf(raster).gcd(BigInteger.valueOf(minuten)).intValue();
    }
    return Math.max(1, raster);
  }

  private interface Maximum<I> {
    int van(I id);
  }

  /** Numbers the keys in order and returns the maximum of each. */
  private static <I> int[] nummer(SortedMap<I, Integer> ids, Maximum<I> maximum) {
    int[] maxima = new int[ids.size()];
    int volgende = 0;
    for (Map.Entry<I, Integer> id : ids.entrySet()) {
      maxima[volgende] = maximum.van(id.getKey());
      id.setValue(volgende++);
    }
    return maxima;
  }

  private int werkgeverMaximum(WerkgeverId id) {
    Werkgever werkgever = gegevens.werkgevers().get(id);
    Integer maximum = werkgever == null ? null : werkgever.maximumBegeleiden().waardeOfNull();
    return maximum == null ? ONBEGRENSD : maximum;
  }

  private int contractMaximum(AanbiederContractId id) {
    return gegevens.beleid().contracten().stream()
        .filter(contract -> contract.id().equals(id))
        .map(AanbiederContract::maximum)
        .map(maximum -> maximum.waardeOfNull() == null ? ONBEGRENSD : maximum.waardeOfNull())
        .findFirst()
        .orElse(ONBEGRENSD);
  }

  private static int contract(
      SortedMap<AanbiederContractId, Integer> contracten, @Nullable AanbiederContractId id) {
    return id == null ? GEEN : contracten.getOrDefault(id, GEEN);
  }

  private static int[] gevuld(int lengte) {
    int[] waarden = new int[lengte];
    Arrays.fill(waarden, GEEN);
    return waarden;
  }

  private void verwerkVastzettingen() {
    Map<WerkzoekendeId, Integer> persoonIndex = new HashMap<>();
    for (int i = 0; i < personen; i++) {
      persoonIndex.put(gegevens.werkzoekenden().get(i).id(), i);
    }
    Map<AanbodId, Integer> aanbodIndex = new HashMap<>();
    for (int i = 0; i < gegevens.aanbod().size(); i++) {
      aanbodIndex.put(gegevens.aanbod().get(i).id(), i);
    }
    Map<JobcoachId, Integer> coachIndex = new HashMap<>();
    for (int i = 0; i < gegevens.jobcoaches().size(); i++) {
      coachIndex.put(gegevens.jobcoaches().get(i).id(), i);
    }
    for (Vastzetting vast : gegevens.vastgezet()) {
      Integer persoon = persoonIndex.get(vast.werkzoekende());
      if (persoon == null) {
        continue;
      }
      Integer aanbod = vast.aanbod() == null ? null : aanbodIndex.get(vast.aanbod());
      Integer coach = vast.jobcoach() == null ? null : coachIndex.get(vast.jobcoach());
      if (vast.aanbod() != null && aanbod == null) {
        meld(vast, "het aanbod is niet meer open");
      } else if (vast.jobcoach() != null && coach == null) {
        meld(vast, "de jobcoach werkt hier niet meer");
      } else {
        zetVast(vast, persoon, aanbod, coach);
      }
    }
  }

  private void zetVast(
      Vastzetting vast, int persoon, @Nullable Integer aanbod, @Nullable Integer coach) {
    int paar = aanbod == null ? GEEN : Rondeprobleem.findPaar(paren, persoon, aanbod);
    if (aanbod != null && paar == GEEN) {
      meld(vast, "deze plek is niet meer geschikt");
      return;
    }
    if (coach != null && !mag(persoon, coach)) {
      meld(vast, "deze jobcoach kan deze persoon niet begeleiden");
      return;
    }
    boolean zonderCoach = paar != GEEN && paren.paarKlasse[paar] == GEEN;
    if (aanbod != null && (coach != null || zonderCoach)) {
      bind(vast, persoon, paar, zonderCoach || coach == null ? GEEN : coach);
    } else {
      vastAanbod[persoon] = aanbod == null ? GEEN : aanbod;
      vastCoach[persoon] = coach == null ? GEEN : coach;
    }
  }

  /** Takes a full pin off the capacities, when it fits. */
  private void bind(Vastzetting vast, int persoon, int paar, int coach) {
    int aanbod = paren.paarAanbod[paar];
    int start = Math.max(vast.startperiode(), eersteStart(paar));
    int[] minuten = new int[PERIODEN];
    if (coach != GEEN) {
      int klasse = paren.paarKlasse[paar] * PERIODEN;
      for (int periode = start; periode < PERIODEN; periode++) {
        minuten[periode] = paren.klasseMinuten[klasse + periode - start];
      }
    }
    boolean past = plekken[aanbod] > 0 && werkgeverMaximum[aanbodWerkgever[aanbod]] > 0;
    for (int periode = 0; coach != GEEN && periode < PERIODEN; periode++) {
      past &= minuten[periode] <= vrij[coach * PERIODEN + periode];
    }
    if (!past) {
      meld(vast, "er is geen plek of geen jobcoachtijd meer voor");
      return;
    }
    plekken[aanbod]--;
    groepReeds[aanbod]++;
    if ((paren.paarVlaggen[paar] & Paren.BEGELEID) != 0) {
      verlaag(werkgeverMaximum, aanbodWerkgever[aanbod]);
    }
    verlaag(contractMaximum, aanbodContract[aanbod]);
    for (int term : termen.persoonTermen[persoon]) {
      reeds[term]++;
    }
    for (int term : termen.aanbodTermen[aanbod]) {
      reeds[term]++;
    }
    if ((paren.paarVlaggen[paar] & Paren.BESCHUT) != 0 && termen.beschutTerm[persoon] != GEEN) {
      reeds[termen.beschutTerm[persoon]]++;
    }
    if (coach != GEEN) {
      for (int periode = 0; periode < PERIODEN; periode++) {
        vrij[coach * PERIODEN + periode] -= minuten[periode];
      }
      verlaag(contractMaximum, coachContract[coach]);
      if (termen.coachTerm[coach] != GEEN) {
        reeds[termen.coachTerm[coach]]++;
      }
    }
    weg[persoon] = true;
    gebonden.add(new Rondeprobleem.Binding(persoon, paar, coach, start, minuten));
  }

  private static void verlaag(int[] maximum, int index) {
    if (index != GEEN && maximum[index] != ONBEGRENSD) {
      maximum[index] = Math.max(0, maximum[index] - 1);
    }
  }

  private int eersteStart(int paar) {
    return Integer.numberOfTrailingZeros(paren.paarStarts[paar] & 0xFFFF);
  }

  private void meld(Vastzetting vast, String reden) {
    meldingen.add(
        "De vastgezette plaatsing van %s telt niet mee: %s.".formatted(vast.werkzoekende(), reden));
  }

  private boolean mag(int persoon, int coach) {
    for (int keuze = coachparen.van[persoon]; keuze < coachparen.van[persoon + 1]; keuze++) {
      if (coachparen.coach[keuze] == coach) {
        return true;
      }
    }
    return false;
  }

  private Planprobleem probleem() {
    int[] van = new int[personen + 1];
    for (int i = 0; i < personen; i++) {
      van[i + 1] = van[i] + (weg[i] ? 0 : paren.paarVan[i + 1] - paren.paarVan[i]);
    }
    int aantal = van[personen];
    int[] paarAanbod = new int[aantal];
    short[] paarKlasse = new short[aantal];
    int[] paarSoft = new int[aantal];
    short[] paarStarts = new short[aantal];
    byte[] paarVlaggen = new byte[aantal];
    for (int i = 0; i < personen; i++) {
      int lengte = van[i + 1] - van[i];
      System.arraycopy(paren.paarAanbod, paren.paarVan[i], paarAanbod, van[i], lengte);
      System.arraycopy(paren.paarKlasse, paren.paarVan[i], paarKlasse, van[i], lengte);
      System.arraycopy(paren.paarStarts, paren.paarVan[i], paarStarts, van[i], lengte);
      for (int k = 0; k < lengte; k++) {
        int bron = paren.paarVan[i] + k;
        paarSoft[van[i] + k] = soft(bron) + behoud.vanPlek(i, paren.paarAanbod[bron]);
        paarVlaggen[van[i] + k] = vlaggen(bron);
      }
      for (int k = van[i] + behouden(i, van, paarAanbod);
          k > van[i] && paarSoft[k - 1] < paarSoft[k];
          k--) {
        wissel(paarAanbod, k);
        wissel(paarSoft, k);
        short klasse = paarKlasse[k];
        paarKlasse[k] = paarKlasse[k - 1];
        paarKlasse[k - 1] = klasse;
        short starts = paarStarts[k];
        paarStarts[k] = paarStarts[k - 1];
        paarStarts[k - 1] = starts;
        byte vlaggen = paarVlaggen[k];
        paarVlaggen[k] = paarVlaggen[k - 1];
        paarVlaggen[k - 1] = vlaggen;
      }
    }
    int[] coaches = coachparen.coach.clone();
    int[] coachpunten = coachparen.punten.clone();
    beloonZelfdeCoach(coaches, coachpunten);
    return new Planprobleem(
        beleid.kappa(),
        beleid.startvertraging(),
        gegevens.werkzoekenden().stream()
            .mapToInt(persoon -> beoordelaar.prioriteit(persoon).punten())
            .toArray(),
        van,
        paarAanbod,
        paarKlasse,
        paarSoft,
        paarStarts,
        paarVlaggen,
        coachparen.van,
        coaches,
        coachpunten,
        plekken,
        gegevens.aanbod().stream().mapToInt(Werkaanbod::groepMinimum).toArray(),
        groepReeds,
        aanbodWerkgever,
        aanbodContract,
        vrij,
        coachContract,
        paren.klasseMinuten,
        werkgeverMaximum,
        contractMaximum,
        termen.termen(reeds),
        termen.persoonTermen,
        termen.beschutTerm,
        termen.aanbodTermen,
        termen.coachTerm,
        vastAanbod,
        vastCoach);
  }

  /** Place of the pair that was proposed before among those of a person; 0 without one. */
  private int behouden(int persoon, int[] van, int[] paarAanbod) {
    for (int paar = van[persoon]; paar < van[persoon + 1]; paar++) {
      if (behoud.vanPlek(persoon, paarAanbod[paar]) > 0) {
        return paar - van[persoon];
      }
    }
    return 0;
  }

  private void beloonZelfdeCoach(int[] coaches, int[] punten) {
    for (int i = 0; i < personen; i++) {
      for (int k = coachparen.van[i]; k < coachparen.van[i + 1]; k++) {
        int erbij = behoud.vanCoach(i, coaches[k]);
        punten[k] += erbij;
        for (int j = k; erbij > 0 && j > coachparen.van[i] && punten[j - 1] < punten[j]; j--) {
          wissel(coaches, j);
          wissel(punten, j);
        }
      }
    }
  }

  private static void wissel(int[] waarden, int met) {
    int waarde = waarden[met];
    waarden[met] = waarden[met - 1];
    waarden[met - 1] = waarde;
  }

  private int soft(int paar) {
    return paren.paarPassendheid[paar] * beleid.passendheidGewicht();
  }

  private byte vlaggen(int paar) {
    byte vlaggen = 0;
    if ((paren.paarVlaggen[paar] & Paren.BEGELEID) != 0) {
      vlaggen |= Planprobleem.BEGELEID;
    }
    if ((paren.paarVlaggen[paar] & Paren.BESCHUT) != 0) {
      vlaggen |= Planprobleem.BESCHUT;
    }
    return vlaggen;
  }
}
