package nl.werkbrug.engine.planning.model;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.BESCHUT;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;
import org.jspecify.annotations.Nullable;

/** The problem facts, once per round, made from the arrays. */
public final class Feiten {
  private final Planprobleem probleem;
  private final Plek[] plekken;
  private final Coach[] coaches;
  private final Klasse[] klassen;
  private final Term[] termen;
  private final List<List<Term>> aanbodTermen;

  public Feiten(Planprobleem probleem) {
    this.probleem = probleem;
    termen = new Term[probleem.termen.size()];
    for (int term = 0; term < termen.length; term++) {
      Trapterm trap = probleem.termen.get(term);
      termen[term] = new Term(term, trap, trap.medium() ? probleem.kappa : 1);
    }
    Contract[] contracten = new Contract[probleem.contractMaximum.length];
    for (int contract = 0; contract < contracten.length; contract++) {
      contracten[contract] = new Contract(contract, probleem.contractMaximum[contract]);
    }
    Werkgevergrens[] werkgevers = new Werkgevergrens[probleem.werkgeverMaximum.length];
    for (int werkgever = 0; werkgever < werkgevers.length; werkgever++) {
      werkgevers[werkgever] = new Werkgevergrens(werkgever, probleem.werkgeverMaximum[werkgever]);
    }
    plekken = new Plek[probleem.aanbodAantal()];
    aanbodTermen = new ArrayList<>(plekken.length);
    for (int aanbod = 0; aanbod < plekken.length; aanbod++) {
      int contract = probleem.aanbodContract[aanbod];
      plekken[aanbod] =
          new Plek(
              aanbod,
              probleem.plekken[aanbod],
              probleem.groepMinimum[aanbod],
              probleem.groepReeds[aanbod],
              werkgevers[probleem.aanbodWerkgever[aanbod]],
              contract == GEEN ? null : contracten[contract]);
      aanbodTermen.add(lijst(probleem.aanbodTermen[aanbod]));
    }
    coaches = new Coach[probleem.coaches()];
    for (int coach = 0; coach < coaches.length; coach++) {
      int contract = probleem.coachContract[coach];
      coaches[coach] =
          new Coach(
              coach,
              Arrays.copyOfRange(probleem.vrij, coach * PERIODEN, (coach + 1) * PERIODEN),
              contract == GEEN ? null : contracten[contract],
              findTerm(probleem.coachTerm[coach]));
    }
    klassen = new Klasse[probleem.klasseMinuten.length / PERIODEN];
    for (int klasse = 0; klasse < klassen.length; klasse++) {
      int van = klasse * PERIODEN;
      klassen[klasse] =
          new Klasse(klasse, Arrays.copyOfRange(probleem.klasseMinuten, van, van + PERIODEN));
    }
  }

  int kappa() {
    return probleem.kappa;
  }

  int startvertraging() {
    return probleem.startvertraging;
  }

  /** Terms in which any placement at an aanbod counts. */
  List<Term> aanbodTermen(int aanbod) {
    return aanbodTermen.get(aanbod);
  }

  Persoon persoon(int persoon) {
    return new Persoon(
        persoon,
        probleem.prioriteit[persoon],
        probleem.vastAanbod[persoon],
        probleem.vastCoach[persoon],
        lijst(probleem.persoonTermen[persoon]),
        findTerm(probleem.beschutTerm[persoon]),
        this);
  }

  private List<Term> lijst(int[] nummers) {
    return Arrays.stream(nummers).mapToObj(term -> termen[term]).toList();
  }

  private @Nullable Term findTerm(int term) {
    return term == GEEN ? null : termen[term];
  }

  List<Paarkeuze> paren(int persoon) {
    int van = probleem.paarVan[persoon];
    int tot = probleem.paarVan[persoon + 1];
    List<Paarkeuze> paren = new ArrayList<>(tot - van);
    for (int paar = van; paar < tot; paar++) {
      paren.add(paar(paar));
    }
    return paren;
  }

  Paarkeuze paar(int paar) {
    int klasse = probleem.paarKlasse[paar];
    return new Paarkeuze(
        paar,
        plekken[probleem.paarAanbod[paar]],
        klasse == GEEN ? null : klassen[klasse],
        probleem.paarSoft[paar],
        probleem.paarStarts[paar] & 0xFFFF,
        (probleem.paarVlaggen[paar] & BEGELEID) != 0,
        (probleem.paarVlaggen[paar] & BESCHUT) != 0);
  }

  void voegBegeleidingenToe(int persoon, int starts, List<Begeleiding> lijst) {
    for (int keuze = probleem.coachVan[persoon]; keuze < probleem.coachVan[persoon + 1]; keuze++) {
      for (int start = 0; start < PERIODEN; start++) {
        if ((starts >> start & 1) != 0) {
          Coach coach = coaches[probleem.coachKeuze[keuze]];
          lijst.add(new Begeleiding(coach, start, probleem.coachSoft[keuze], true));
        }
      }
    }
  }

  Begeleiding begeleiding(int persoon, int coach, int start) {
    int soft = probleem.coachSoft(persoon, coach);
    boolean toegestaan = soft != Integer.MIN_VALUE;
    return new Begeleiding(coaches[coach], start, toegestaan ? soft : 0, toegestaan);
  }
}
