package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Punt;
import org.jspecify.annotations.Nullable;

/**
 * Judges every pair of a region with the rules of {@link Regels} and keeps what may be proposed in
 * flat arrays. Parallel over people; equal input gives equal output, whatever its order and however
 * many threads.
 */
public final class Massabeoordeling {
  private static final int PERSONEN_PER_DEEL = 32;
  private static final int GEEN_PLAATS = 0;

  private final Beoordelaar beoordelaar;
  private final List<Werkzoekende> personen;
  private final List<Werkaanbod> werk;
  private final int maximumPerPersoon;
  private final boolean onbepaaldMag;
  private final int startkeuzes;
  private final int[] gewichten;
  private final Begeleidingsrekening begeleiding;
  private final AanbodFeiten[] aanbod;
  private final long[] aanbodEnkel;
  private final Aanbodgroepen groepen;
  private final @Nullable Punt[] plaatsen;
  private final Map<Punt, double[]> hemelsbreed = new ConcurrentHashMap<>();
  private final double[] nergens;
  private final Persoonstellingen tellingen;
  private final @Nullable Deel[] delen;
  private final AtomicInteger volgende = new AtomicInteger();

  private Massabeoordeling(
      Regelcontext context,
      List<Werkzoekende> personen,
      List<Werkaanbod> werk,
      int maximumPerPersoon) {
    if (maximumPerPersoon < 1) {
      throw new IllegalArgumentException(
          "`maximumPerPersoon` (" + maximumPerPersoon + ") moet ten minste 1 zijn");
    }
    this.beoordelaar = Beoordelaar.van(context);
    this.personen = personen.stream().sorted(Comparator.comparing(Werkzoekende::id)).toList();
    this.werk = werk.stream().sorted(Comparator.comparing(Werkaanbod::id)).toList();
    this.maximumPerPersoon = maximumPerPersoon;
    this.onbepaaldMag = context.kader().onbepaald() == Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG;
    this.startkeuzes = context.kader().planning().startkeuzes();
    this.gewichten = Beoordelaar.gewichten(context.kader());
    this.begeleiding = new Begeleidingsrekening(context.kader().begeleiding());
    this.aanbod = this.werk.stream().map(beoordelaar::aanbod).toArray(AanbodFeiten[]::new);
    this.aanbodEnkel = Arrays.stream(aanbod).mapToLong(Regels::aanbod).toArray();
    this.plaatsen = nummerPlaatsen();
    this.groepen = new Aanbodgroepen(aanbod);
    this.nergens = new double[plaatsen.length];
    Arrays.fill(nergens, Double.NaN);
    this.tellingen = new Persoonstellingen(this.personen.size());
    this.delen = new @Nullable Deel[Math.ceilDiv(this.personen.size(), PERSONEN_PER_DEEL)];
  }

  /** Judges every pair and keeps all that may be proposed. */
  public static Paren beoordeel(
      Regelcontext context, List<Werkzoekende> personen, List<Werkaanbod> aanbod) {
    return beoordeel(context, personen, aanbod, Integer.MAX_VALUE);
  }

  /**
   * Judges every pair.
   *
   * @param maximumPerPersoon most pairs kept for one person, 1 and up; what is left out is counted
   */
  public static Paren beoordeel(
      Regelcontext context,
      List<Werkzoekende> personen,
      List<Werkaanbod> aanbod,
      int maximumPerPersoon) {
    return beoordeel(context, personen, aanbod, maximumPerPersoon, Draden.aantal());
  }

  static Paren beoordeel(
      Regelcontext context,
      List<Werkzoekende> personen,
      List<Werkaanbod> aanbod,
      int maximumPerPersoon,
      int draden) {
    return new Massabeoordeling(context, personen, aanbod, maximumPerPersoon).loop(draden);
  }

  /** Gives every distinct postcode of four digits a number; 0 is for an unknown place. */
  private @Nullable Punt[] nummerPlaatsen() {
    SortedMap<Integer, Integer> nummers = new TreeMap<>();
    List<@Nullable Punt> punten = new ArrayList<>();
    punten.add(null);
    for (AanbodFeiten a : aanbod) {
      Postcode postcode = a.bron.kern().postcode().waardeOfNull();
      if (postcode == null || a.punt == null) {
        a.plaats = GEEN_PLAATS;
        continue;
      }
      Integer nummer = nummers.get(postcode.pc4());
      if (nummer == null) {
        nummer = punten.size();
        nummers.put(postcode.pc4(), nummer);
        punten.add(a.punt);
      }
      a.plaats = nummer;
    }
    @Nullable Punt[] uit = new @Nullable Punt[punten.size()];
    for (int i = 0; i < uit.length; i++) {
      uit[i] = punten.get(i);
    }
    return uit;
  }

  private Paren loop(int draden) {
    try (ExecutorService uitvoerder = Executors.newFixedThreadPool(draden)) {
      List<Future<?>> taken = new ArrayList<>();
      for (int i = 0; i < draden; i++) {
        taken.add(uitvoerder.submit(() -> new Werker().werk()));
      }
      for (Future<?> taak : taken) {
        taak.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Het beoordelen van de regio is mislukt", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Het beoordelen van de regio is onderbroken", e);
    }
    return samengevoegd();
  }

  private Paren samengevoegd() {
    int[] paarVan = new int[personen.size() + 1];
    for (int i = 0; i < personen.size(); i++) {
      Deel deel = deel(i / PERSONEN_PER_DEEL);
      paarVan[i + 1] = Math.addExact(paarVan[i], deel.aantallen[i % PERSONEN_PER_DEEL]);
    }
    int totaal = paarVan[personen.size()];
    int[] paarAanbod = new int[totaal];
    short[] passendheid = new short[totaal];
    short[] klasse = new short[totaal];
    short[] starts = new short[totaal];
    byte[] vlaggen = new byte[totaal];
    List<Integer> codes = gebruikteCodes();
    int hoogste = codes.isEmpty() ? -1 : codes.getLast();
    short[] nummers = new short[hoogste + 1];
    for (int i = 0; i < codes.size(); i++) {
      nummers[codes.get(i)] = (short) i;
    }
    for (int i = 0; i < delen.length; i++) {
      Deel deel = deel(i);
      int begin = paarVan[i * PERSONEN_PER_DEEL];
      System.arraycopy(deel.aanbod, 0, paarAanbod, begin, deel.aantal);
      System.arraycopy(deel.passendheid, 0, passendheid, begin, deel.aantal);
      System.arraycopy(deel.starts, 0, starts, begin, deel.aantal);
      System.arraycopy(deel.vlaggen, 0, vlaggen, begin, deel.aantal);
      for (int k = 0; k < deel.aantal; k++) {
        int code = deel.klassecode[k];
        klasse[begin + k] = code < 0 ? (short) Paren.GEEN : nummers[code];
      }
      delen[i] = null; // memory
    }
    int[] minuten = new int[codes.size() * Jobcoach.PERIODEN];
    for (int i = 0; i < codes.size(); i++) {
      System.arraycopy(
          begeleiding.minuten(codes.get(i)), 0, minuten, i * Jobcoach.PERIODEN, Jobcoach.PERIODEN);
    }
    return new Paren(
        personen,
        werk,
        tellingen,
        paarVan,
        paarAanbod,
        passendheid,
        klasse,
        starts,
        vlaggen,
        codes.stream().mapToInt(Integer::intValue).toArray(),
        minuten);
  }

  private List<Integer> gebruikteCodes() {
    boolean[] gebruikt = new boolean[begeleiding.codes()];
    for (int i = 0; i < delen.length; i++) {
      Deel deel = deel(i);
      for (int k = 0; k < deel.aantal; k++) {
        if (deel.klassecode[k] >= 0) {
          gebruikt[deel.klassecode[k]] = true;
        }
      }
    }
    List<Integer> codes = new ArrayList<>();
    for (int code = 0; code < gebruikt.length; code++) {
      if (gebruikt[code]) {
        codes.add(code);
      }
    }
    return codes;
  }

  private Deel deel(int nummer) {
    Deel deel = delen[nummer];
    if (deel == null) {
      throw new IllegalStateException("Deel " + nummer + " is niet beoordeeld");
    }
    return deel;
  }

  /** Pairs of a few people in a row, grown as needed. */
  private static final class Deel {
    final int[] aantallen = new int[PERSONEN_PER_DEEL];
    int aantal;
    int[] aanbod = new int[1024];
    short[] passendheid = new short[1024];
    int[] klassecode = new int[1024];
    short[] starts = new short[1024];
    byte[] vlaggen = new byte[1024];

    void maakRuimte(int erbij) {
      int nodig = aantal + erbij;
      if (nodig > aanbod.length) {
        int lengte = Math.max(nodig, aanbod.length * 2);
        aanbod = Arrays.copyOf(aanbod, lengte);
        passendheid = Arrays.copyOf(passendheid, lengte);
        klassecode = Arrays.copyOf(klassecode, lengte);
        starts = Arrays.copyOf(starts, lengte);
        vlaggen = Arrays.copyOf(vlaggen, lengte);
      }
    }

    void knip() {
      aanbod = Arrays.copyOf(aanbod, aantal);
      passendheid = Arrays.copyOf(passendheid, aantal);
      klassecode = Arrays.copyOf(klassecode, aantal);
      starts = Arrays.copyOf(starts, aantal);
      vlaggen = Arrays.copyOf(vlaggen, aantal);
    }
  }

  /** One thread with its own working memory. */
  private final class Werker {
    private final Reistabel reizen = new Reistabel(plaatsen.length);
    private final int[] gevonden = new int[aanbod.length];
    private final short[] scores = new short[aanbod.length];
    private final boolean[] onbepaald = new boolean[aanbod.length];
    private final int[] gesorteerd = new int[aanbod.length];
    private final int[] emmers = new int[Deelscore.HOOGST + 2];
    private final Aanbodgroepen.Oordelen oordelen = groepen.new Oordelen();
    private final Bitteller geblokkeerdEnkel = new Bitteller();
    private final Bitteller geblokkeerdPaar = new Bitteller();
    private final Bitteller alleenEnkel = new Bitteller();
    private final Bitteller alleenPaar = new Bitteller();
    private final Bitteller vragenEnkel = new Bitteller();
    private final Bitteller vragenPaar = new Bitteller();
    private final boolean[] herstelbaar = new boolean[Paren.REGELS];

    Werker() {
      for (int regel = 0; regel < herstelbaar.length; regel++) {
        herstelbaar[regel] = Regels.ALLE.get(regel).herstelbaar();
      }
    }

    void werk() {
      for (int i = volgende.getAndIncrement(); i < delen.length; i = volgende.getAndIncrement()) {
        Deel deel = new Deel();
        int begin = i * PERSONEN_PER_DEEL;
        int eind = Math.min(personen.size(), begin + PERSONEN_PER_DEEL);
        for (int persoon = begin; persoon < eind; persoon++) {
          deel.aantallen[persoon - begin] = beoordeel(persoon, deel);
        }
        deel.knip();
        delen[i] = deel;
      }
    }

    private int beoordeel(int persoon, Deel deel) {
      PersoonFeiten p = beoordelaar.persoon(personen.get(persoon));
      Punt thuis = p.punt;
      reizen.vul(
          p,
          thuis == null
              ? nergens
              : hemelsbreed.computeIfAbsent(thuis, Massabeoordeling.this::afstanden));
      p.reizen = reizen;
      oordelen.vul(p);
      int aantal = toets(p, persoon);
      bewaarTellingen(persoon);
      int houdt = Math.min(aantal, maximumPerPersoon);
      sorteer(aantal);
      if (houdt < aantal) {
        tellingen.afgekapt[persoon] = aantal - houdt;
        tellingen.besteAfgekapt[persoon] = scores[gesorteerd[houdt]];
      }
      deel.maakRuimte(houdt);
      for (int k = 0; k < houdt; k++) {
        bewaar(p, gesorteerd[k], deel);
      }
      return houdt;
    }

    /** Judges one person against all aanbod; returns how many may be proposed. */
    private int toets(PersoonFeiten p, int persoon) {
      long persoonEnkel = Regels.persoon(p);
      int aantal = 0;
      for (int j = 0; j < aanbod.length; j++) {
        AanbodFeiten a = aanbod[j];
        long paar = oordelen.paar(p, a, j);
        long enkel = persoonEnkel | aanbodEnkel[j];
        long paarFout = Regels.fout(paar);
        long enkelFout = Regels.fout(enkel);
        if ((paarFout | enkelFout) != 0) {
          blokkeer(p, j, persoon, paarFout, enkelFout);
          continue;
        }
        long paarVraag = Regels.onbekend(paar);
        long enkelVraag = Regels.onbekend(enkel);
        boolean vraag = (paarVraag | enkelVraag) != 0;
        if (vraag) {
          tellingen.onbepaald[persoon]++;
          vragenEnkel.tel(enkelVraag);
          vragenPaar.tel(paarVraag);
          if (!onbepaaldMag) {
            continue;
          }
        } else {
          tellingen.geschikt[persoon]++;
        }
        onbepaald[j] = vraag;
        scores[j] = (short) Deelscore.passendheid(gewichten, p, a);
        gevonden[aantal++] = j;
      }
      return aantal;
    }

    private void blokkeer(PersoonFeiten p, int j, int persoon, long paarFout, long enkelFout) {
      geblokkeerdEnkel.tel(enkelFout);
      geblokkeerdPaar.tel(paarFout);
      if (Long.bitCount(paarFout) + Long.bitCount(enkelFout) != 1) {
        return;
      }
      alleenEnkel.tel(enkelFout);
      alleenPaar.tel(paarFout);
      int regel =
          enkelFout != 0
              ? Long.numberOfTrailingZeros(enkelFout) / 2
              : Regels.AANTAL_ENKEL + Long.numberOfTrailingZeros(paarFout) / 2;
      if (herstelbaar[regel] && Regels.ALLE.get(regel).herstelbaar(p, aanbod[j])) {
        tellingen.bijna(persoon, j, regel, Deelscore.passendheid(gewichten, p, aanbod[j]));
      }
    }

    private void bewaarTellingen(int persoon) {
      int enkel = persoon * Paren.REGELS;
      int paar = enkel + Regels.AANTAL_ENKEL;
      geblokkeerdEnkel.leeg(tellingen.geblokkeerd, enkel, Regels.AANTAL_ENKEL);
      geblokkeerdPaar.leeg(tellingen.geblokkeerd, paar, Regels.AANTAL_PAAR);
      alleenEnkel.leeg(tellingen.alleen, enkel, Regels.AANTAL_ENKEL);
      alleenPaar.leeg(tellingen.alleen, paar, Regels.AANTAL_PAAR);
      vragenEnkel.leeg(tellingen.vragen, enkel, Regels.AANTAL_ENKEL);
      vragenPaar.leeg(tellingen.vragen, paar, Regels.AANTAL_PAAR);
    }

    /** Counting sort: best score first; what was found in order of aanbod stays in order. */
    private void sorteer(int aantal) {
      Arrays.fill(emmers, 0);
      for (int k = 0; k < aantal; k++) {
        emmers[Deelscore.HOOGST - scores[gevonden[k]] + 1]++;
      }
      for (int k = 1; k < emmers.length; k++) {
        emmers[k] += emmers[k - 1];
      }
      for (int k = 0; k < aantal; k++) {
        int j = gevonden[k];
        gesorteerd[emmers[Deelscore.HOOGST - scores[j]]++] = j;
      }
    }

    private void bewaar(PersoonFeiten p, int j, Deel deel) {
      AanbodFeiten a = aanbod[j];
      int plek = deel.aantal++;
      int vlaggen = onbepaald[j] ? Paren.ONBEPAALD : 0;
      if (a.beschut && p.doelgroep == Doelgroep.BESCHUT_WERK.ordinal()) {
        vlaggen |= Paren.BESCHUT;
      }
      if (begeleiding.nodig(p, a)) {
        vlaggen |= Paren.BEGELEID;
      }
      if (Deelscore.overbrugging(p, a)) {
        vlaggen |= Paren.OVERBRUGGING;
      }
      deel.aanbod[plek] = j;
      deel.passendheid[plek] = scores[j];
      deel.klassecode[plek] = begeleiding.klassecode(p, a);
      deel.starts[plek] = (short) Startvenster.masker(p, a, startkeuzes);
      deel.vlaggen[plek] = (byte) vlaggen;
    }
  }

  private double[] afstanden(Punt thuis) {
    double[] afstanden = new double[plaatsen.length];
    for (int i = 0; i < afstanden.length; i++) {
      afstanden[i] = Reistabel.hemelsbreed(thuis, plaatsen[i]);
    }
    return afstanden;
  }
}
