package nl.werkbrug.engine.planning;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.ONBEGRENSD;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Builds a small problem by hand; what is not said has no limit and no points. */
public final class Proefbouw {
  public static final int KAPPA = 1_000;
  public static final int STARTVERTRAGING = 15;

  private record Paar(int aanbod, int klasse, int soft, int starts, int vlaggen) {}

  private record Keuze(int coach, int soft) {}

  private record Aanbod(
      int plekken, int minimum, int reeds, int werkgever, int contract, List<Integer> termen) {}

  private static final class Mens {
    private final int prioriteit;
    private final List<Paar> paren = new ArrayList<>();
    private final List<Keuze> keuzen = new ArrayList<>();
    private final List<Integer> termen = new ArrayList<>();
    private int beschutTerm = GEEN;
    private int vastAanbod = GEEN;
    private int vastCoach = GEEN;

    private Mens(int prioriteit) {
      this.prioriteit = prioriteit;
    }
  }

  private record Gids(int[] vrij, int contract, int term) {}

  private final List<Mens> mensen = new ArrayList<>();
  private final List<Aanbod> aanbod = new ArrayList<>();
  private final List<Gids> coaches = new ArrayList<>();
  private final List<int[]> klassen = new ArrayList<>();
  private final List<Integer> werkgevers = new ArrayList<>();
  private final List<Integer> contracten = new ArrayList<>();
  private final List<Trapterm> termen = new ArrayList<>();

  public Proefbouw() {
    werkgevers.add(ONBEGRENSD);
  }

  /** A werkgever with the most guided people; number 0 is there already and has no limit. */
  public int werkgever(int maximum) {
    werkgevers.add(maximum);
    return werkgevers.size() - 1;
  }

  public int contract(int maximum) {
    contracten.add(maximum);
    return contracten.size() - 1;
  }

  public int term(String regel, boolean medium, int reeds, int[] vanaf, int[] punten) {
    termen.add(new Trapterm("TERM_" + termen.size(), regel, medium, reeds, vanaf, punten));
    return termen.size() - 1;
  }

  public int aanbod(int plekken) {
    return aanbod(plekken, 0, GEEN);
  }

  public int aanbod(int plekken, int werkgever, int contract, Integer... metTermen) {
    aanbod.add(new Aanbod(plekken, 1, 0, werkgever, contract, List.of(metTermen)));
    return aanbod.size() - 1;
  }

  public int groep(int plekken, int minimum, int reeds) {
    aanbod.add(new Aanbod(plekken, minimum, reeds, 0, GEEN, List.of()));
    return aanbod.size() - 1;
  }

  /** A klasse with the minutes of the first periods; 0 after them. */
  public int klasse(int... minuten) {
    klassen.add(Arrays.copyOf(minuten, PERIODEN));
    return klassen.size() - 1;
  }

  /** A coach with the same free minutes in every period. */
  public int coach(int minuten) {
    int[] vrij = new int[PERIODEN];
    Arrays.fill(vrij, minuten);
    return coach(vrij, GEEN, GEEN);
  }

  public int coach(int[] vrij, int contract, int term) {
    coaches.add(new Gids(vrij, contract, term));
    return coaches.size() - 1;
  }

  public int persoon(int prioriteit, Integer... metTermen) {
    Mens mens = new Mens(prioriteit);
    mens.termen.addAll(List.of(metTermen));
    mensen.add(mens);
    return mensen.size() - 1;
  }

  /** A pair without guidance that starts in period 0. */
  public void paar(int persoon, int opAanbod, int soft) {
    paar(persoon, opAanbod, GEEN, soft, 1, 0);
  }

  public void paar(int persoon, int opAanbod, int klasse, int soft, int starts, int vlaggen) {
    mensen.get(persoon).paren.add(new Paar(opAanbod, klasse, soft, starts, vlaggen));
  }

  public void keuze(int persoon, int coach, int soft) {
    mensen.get(persoon).keuzen.add(new Keuze(coach, soft));
  }

  public void beschutTerm(int persoon, int term) {
    mensen.get(persoon).beschutTerm = term;
  }

  public void vastAanbod(int persoon, int opAanbod) {
    mensen.get(persoon).vastAanbod = opAanbod;
  }

  public void vastCoach(int persoon, int coach) {
    mensen.get(persoon).vastCoach = coach;
  }

  public Planprobleem maak() {
    int personen = mensen.size();
    int[] paarVan = new int[personen + 1];
    int[] coachVan = new int[personen + 1];
    List<Paar> paren = new ArrayList<>();
    List<Keuze> keuzen = new ArrayList<>();
    int[][] persoonTermen = new int[personen][];
    for (int i = 0; i < personen; i++) {
      Mens mens = mensen.get(i);
      mens.paren.stream().sorted(Comparator.comparingInt(paar -> -paar.soft)).forEach(paren::add);
      keuzen.addAll(mens.keuzen);
      paarVan[i + 1] = paren.size();
      coachVan[i + 1] = keuzen.size();
      persoonTermen[i] = getallen(mens.termen);
    }
    short[] klasse = new short[paren.size()];
    short[] starts = new short[paren.size()];
    byte[] vlaggen = new byte[paren.size()];
    for (int p = 0; p < paren.size(); p++) {
      klasse[p] = (short) paren.get(p).klasse;
      starts[p] = (short) paren.get(p).starts;
      vlaggen[p] = (byte) paren.get(p).vlaggen;
    }
    return new Planprobleem(
        KAPPA,
        STARTVERTRAGING,
        mensen.stream().mapToInt(mens -> mens.prioriteit).toArray(),
        paarVan,
        paren.stream().mapToInt(Paar::aanbod).toArray(),
        klasse,
        paren.stream().mapToInt(Paar::soft).toArray(),
        starts,
        vlaggen,
        coachVan,
        keuzen.stream().mapToInt(Keuze::coach).toArray(),
        keuzen.stream().mapToInt(Keuze::soft).toArray(),
        aanbod.stream().mapToInt(Aanbod::plekken).toArray(),
        aanbod.stream().mapToInt(Aanbod::minimum).toArray(),
        aanbod.stream().mapToInt(Aanbod::reeds).toArray(),
        aanbod.stream().mapToInt(Aanbod::werkgever).toArray(),
        aanbod.stream().mapToInt(Aanbod::contract).toArray(),
        coaches.stream().flatMapToInt(coach -> Arrays.stream(coach.vrij)).toArray(),
        coaches.stream().mapToInt(Gids::contract).toArray(),
        klassen.stream().flatMapToInt(Arrays::stream).toArray(),
        getallen(werkgevers),
        getallen(contracten),
        termen,
        persoonTermen,
        mensen.stream().mapToInt(mens -> mens.beschutTerm).toArray(),
        aanbod.stream().map(een -> getallen(een.termen)).toArray(int[][]::new),
        coaches.stream().mapToInt(Gids::term).toArray(),
        mensen.stream().mapToInt(mens -> mens.vastAanbod).toArray(),
        mensen.stream().mapToInt(mens -> mens.vastCoach).toArray());
  }

  private static int[] getallen(List<Integer> lijst) {
    return lijst.stream().mapToInt(Integer::intValue).toArray();
  }
}
