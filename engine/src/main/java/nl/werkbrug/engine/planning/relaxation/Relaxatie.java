package nl.werkbrug.engine.planning.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Puntentelling;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat.Einde;
import nl.werkbrug.engine.planning.relaxation.Relaxatievoortgang.Fase;

/** The relaxation of a planning problem: prices, a proven bound and a start. */
public final class Relaxatie {
  private static final int PROEVEN = 8;

  /** Part of the bound over the candidates that the rest may add before it is taken in. */
  private static final long REST_DEEL = 20_000;

  private static final int REST_RONDEN = 3;

  /** One in so many people sets the rough prices, when there are enough people. */
  private static final int STEEKPROEF = 8;

  private static final int STEEKPROEF_VANAF = 4_000;

  /** Smoothing at which rough prices end, in smoothings of the end. */
  private static final double GROF = 60;

  /** Part of what the best option could be worth, above which a price means "closed". */
  private static final double ONBETAALBAAR = 0.9;

  private final Relaxatieopdracht opdracht;
  private final Relaxatievoortgang voortgang;
  private final BooleanSupplier stop;
  private final Draden draden;
  private final long tot;

  /** Every pair that may be proposed. */
  private final Restparen alles;

  /** The problem with the candidates of now, and what is made of it. */
  private Planprobleem probleem;

  private Prijsmodel model;
  private Doorgang doorgang;
  private Einde einde = Einde.KLAAR;
  private int stappen;
  private int erbij;

  private Relaxatie(
      Planprobleem probleem,
      Relaxatieopdracht opdracht,
      Relaxatievoortgang voortgang,
      BooleanSupplier stop,
      Draden draden) {
    this.probleem = probleem;
    this.opdracht = opdracht;
    this.voortgang = voortgang;
    this.stop = stop;
    this.draden = draden;
    tot = System.nanoTime() + opdracht.noodrem().toNanos();
    alles = opdracht.rest().na(Restparen.van(probleem));
    model = new Prijsmodel(probleem);
    doorgang = new Doorgang(model, draden);
  }

  /** Solves the relaxation; at any stop a valid bound and a valid plan come back. */
  public static Relaxatieresultaat los(
      Planprobleem probleem,
      Relaxatieopdracht opdracht,
      Relaxatievoortgang voortgang,
      BooleanSupplier stop) {
    try (Draden draden = new Draden(opdracht.draden())) {
      return new Relaxatie(probleem, opdracht, voortgang, stop, draden).los();
    }
  }

  /**
   * The bound at prices of an earlier problem that hardly differs, without looking for better ones;
   * there is no start in it. Takes part of the time of a few price steps.
   *
   * @param eerder prices for this problem; the bounds in it do not count
   */
  public static Relaxatieresultaat vanaf(
      Planprobleem probleem, Grens eerder, Relaxatieopdracht opdracht) {
    try (Draden draden = new Draden(opdracht.draden())) {
      return new Relaxatie(probleem, opdracht, Relaxatievoortgang.stil(), () -> false, draden)
          .vanaf(eerder);
    }
  }

  /**
   * A plan made better by chains at these prices, which prices alone cannot do.
   *
   * @param begin without hard faults, unless half pins make that impossible
   */
  public static Plan ketens(
      Planprobleem probleem, Prijzen som, Plan begin, Relaxatieopdracht opdracht) {
    Prijsmodel model = new Prijsmodel(probleem);
    try (Draden draden = new Draden(opdracht.draden())) {
      Optiewaarden opties = new Optiewaarden(model, draden, model.rijen(som), probleem.kappa, 1);
      Plan beter =
          new Bouwer(model, new Waarden(model, opties, draden), () -> false).verbeterd(begin);
      return Puntentelling.isBeter(probleem, beter, begin) ? beter : begin;
    }
  }

  private Relaxatieresultaat vanaf(Grens eerder) {
    Prijzen medium = bewezen(geopend(eerder.medium(), 1, 0));
    Prijzen soft = bewezen(geopend(eerder.soft(), eerder.kappa(), 1));
    Openingsprijzen open = geopend(eerder.som(), probleem.kappa, 1);
    Prijzen som = bewezen(open);
    neem(
        Kandidaatkeuze.metBesteKandidaten(
            open.opties, open.waarden, draden, opdracht.rest(), opdracht.kandidaten()));
    Plan leeg = new Plan(probleem.personen());
    return new Relaxatieresultaat(
        probleem,
        leeg,
        Puntentelling.tel(probleem, leeg),
        new Grens(medium, som, soft),
        0,
        0,
        0,
        einde);
  }

  /** Earlier prices over all pairs, with one for aanbod that has none. */
  private Openingsprijzen geopend(Prijzen eerder, double mediumGewicht, int softGewicht) {
    return Openingsprijzen.zet(
        new Optiewaarden(model, draden, bruikbaar(eerder), mediumGewicht, softGewicht), draden);
  }

  private Prijzen bewezen(Openingsprijzen prijzen) {
    return new Grensberekening(prijzen.opties, prijzen.beste)
        .bereken(draden, opdracht.rest(), null);
  }

  /** Prices without those at which nobody would take anything: these stood for what was closed. */
  private double[] bruikbaar(Prijzen prijzen) {
    double[] rijen = model.rijen(prijzen);
    double hoogste =
        Optiewaarden.hoogsteOptie(
            model,
            rijen,
            prijzen.punten(prijzen.gewichtMedium()),
            (int) prijzen.punten(prijzen.gewichtSoft()));
    for (int rij = 0; rij < model.vanTerm; rij++) {
      boolean minuut = rij >= model.vanMinuut && rij < model.vanWerkgever;
      if (!minuut && rijen[rij] > ONBETAALBAAR * hoogste) {
        rijen[rij] = 0;
      }
    }
    return rijen;
  }

  private Prijzen bewezen(double[] prijzen, double mediumGewicht, int softGewicht) {
    Optiewaarden opties = new Optiewaarden(model, draden, prijzen, mediumGewicht, softGewicht);
    return new Grensberekening(opties, opties.beste(draden)).bereken(draden, alles, null);
  }

  private void neem(Planprobleem nieuw) {
    probleem = nieuw;
    model = new Prijsmodel(nieuw);
    doorgang = new Doorgang(model, draden);
  }

  private Relaxatieresultaat los() {
    double kappa = probleem.kappa;
    Afkoeling afkoeling = Afkoeling.van(model, kappa, 1);
    Prijszoeker som = zoekSom(afkoeling);
    Bewijs somBewijs = bewijs(som, afkoeling, opdracht.stappen() / 8, Fase.PRIJZEN_SOM);
    som = somBewijs.zoeker();
    voortgang.meld(Fase.UITPRIJZEN, stappen, somBewijs.prijzen().som());

    double[] perKappa = som.beste.clone();
    for (int rij = 0; rij < perKappa.length; rij++) {
      perKappa[rij] /= kappa;
    }
    Afkoeling mediumAfkoeling = Afkoeling.van(model, 1, 0);
    Prijszoeker medium = new Prijszoeker(model, doorgang, 1, 0, perKappa, false, 0);
    zoek(
        medium,
        mediumAfkoeling.eind() * 64,
        mediumAfkoeling.eind(),
        opdracht.stappen() / 2,
        Fase.PRIJZEN_MEDIUM);
    Bewijs mediumBewijs =
        bewijs(medium, mediumAfkoeling, opdracht.stappen() / 8, Fase.PRIJZEN_MEDIUM);
    medium = mediumBewijs.zoeker();

    float[] fractie = new float[probleem.paarAanbod.length];
    doorgang.voerUit(som.beste, kappa, 1, afkoeling.eind(), fractie);
    Optiewaarden somOpties = new Optiewaarden(model, draden, som.beste, kappa, 1);
    Bouwer bouwer = new Bouwer(model, new Waarden(model, somOpties, draden), this::moetStoppen);
    Plan plan = bouwer.bouw(fractie);
    Planscore score = Puntentelling.tel(probleem, plan);
    voortgang.meld(Fase.PLAN, stappen, score.som(probleem.kappa));

    Prijszoeker soft =
        zoekSoft(model, doorgang, som.beste, medium.beste, score.medium(), afkoeling.eind());
    Prijzen softPrijzen = bewezen(soft.beste, soft.besteKappa, 1);

    return new Relaxatieresultaat(
        probleem,
        plan,
        score,
        new Grens(mediumBewijs.prijzen(), somBewijs.prijzen(), softPrijzen),
        erbij,
        somBewijs.verslaat(),
        stappen,
        einde);
  }

  /**
   * Prices of the sum: roughly first, by a sample of people over every pair; then by everybody over
   * the pairs that are worth most at those rough prices.
   */
  private Prijszoeker zoekSom(Afkoeling afkoeling) {
    double kappa = probleem.kappa;
    double[] begin = Prijszoeker.beginprijzen(model, kappa, 1);
    double midden = Math.min(afkoeling.begin(), afkoeling.eind() * GROF);
    int grof = model.personen < STEEKPROEF_VANAF ? 1 : STEEKPROEF;
    Prijszoeker zoeker =
        new Prijszoeker(model, new Doorgang(model, draden, grof), kappa, 1, begin, false, 0);
    zoek(zoeker, afkoeling.begin(), midden, opdracht.stappen() / 3, Fase.PRIJZEN_SOM);
    Optiewaarden opties = new Optiewaarden(model, draden, zoeker.punt(), kappa, 1);
    neem(
        Kandidaatkeuze.metBesteKandidaten(
            opties, opties.paarWaarden(draden), draden, opdracht.rest(), opdracht.kandidaten()));
    zoeker = new Prijszoeker(model, doorgang, kappa, 1, zoeker.punt(), false, 0);
    zoek(zoeker, midden, afkoeling.eind(), opdracht.stappen() * 2 / 3, Fase.PRIJZEN_SOM);
    return zoeker;
  }

  /**
   * Prices that were found, and what they prove over every pair.
   *
   * @param verslaat pairs outside the candidates that beat them
   * @param restTelt whether those make a difference to the bound
   * @param nieuw the best of them
   */
  private record Bewijs(
      Prijszoeker zoeker, Prijzen prijzen, long verslaat, boolean restTelt, List<int[]> nieuw) {}

  private Bewijs toets(Prijszoeker zoeker) {
    List<int[]> nieuw = new ArrayList<>();
    Optiewaarden opties =
        new Optiewaarden(model, draden, zoeker.beste, zoeker.besteKappa, zoeker.softGewicht());
    Grensberekening grens = new Grensberekening(opties, opties.beste(draden));
    Prijzen prijzen =
        grens.bereken(
            draden,
            alles,
            (persoon, aanbod, klasse, soft, starts, vlaggen) -> {
              synchronized (nieuw) {
                nieuw.add(new int[] {persoon, aanbod, klasse, soft, starts, vlaggen});
              }
            });
    return new Bewijs(zoeker, prijzen, grens.verslaat(), grens.restTeltMee(REST_DEEL), nieuw);
  }

  /**
   * Proves the bound at the best prices over all pairs; as long as pairs outside the candidates
   * make a difference, the best of them are taken in and the search goes on.
   */
  private Bewijs bewijs(Prijszoeker zoeker, Afkoeling afkoeling, int aantal, Fase fase) {
    Bewijs laatste = toets(zoeker);
    Bewijs beste = laatste;
    for (int ronde = 0; ronde < REST_RONDEN && laatste.restTelt() && !moetStoppen(); ronde++) {
      erbij += laatste.nieuw().size();
      neem(Uitbreiding.metParen(probleem, laatste.nieuw()));
      Prijszoeker vorige = laatste.zoeker();
      Prijszoeker verder =
          new Prijszoeker(
              model, doorgang, vorige.besteKappa, vorige.softGewicht(), vorige.beste, false, 0);
      zoek(verder, afkoeling.eind() * 8, afkoeling.eind(), aantal, fase);
      laatste = toets(verder);
      beste = laatste.prijzen().som() < beste.prijzen().som() ? laatste : beste;
    }
    return beste;
  }

  /**
   * Looks for the kappa' with the lowest bound on soft. That bound is convex in kappa', so it walks
   * down by halves, else up by doubles, with smaller strides when neither helps; every trial is a
   * valid bound, and the last one moves kappa' together with the prices.
   */
  private Prijszoeker zoekSoft(
      Prijsmodel model,
      Doorgang doorgang,
      double[] prijzen,
      double[] mediumPrijzen,
      long behaald,
      double eind) {
    double kappa = Math.max(1, model.probleem.kappa);
    int stappenPerProef = Math.max(1, opdracht.stappen() / PROEVEN);
    Prijszoeker beste = new Prijszoeker(model, doorgang, kappa, 1, prijzen, false, behaald);
    zoek(beste, eind * 4, eind, stappenPerProef, Fase.PRIJZEN_SOFT);
    double factor = 0.5;
    boolean gelukt = false;
    for (int proef = 1; proef < PROEVEN - 1 && !moetStoppen(); proef++) {
      double nieuw = beste.besteKappa * factor;
      Prijszoeker zoeker =
          new Prijszoeker(
              model,
              doorgang,
              nieuw,
              1,
              verlegd(model, beste, mediumPrijzen, nieuw),
              false,
              behaald);
      zoek(zoeker, eind * 8, eind, stappenPerProef, Fase.PRIJZEN_SOFT);
      if (zoeker.besteGrens < beste.besteGrens) {
        beste = zoeker;
        gelukt = true;
      } else {
        factor = factor < 1 && !gelukt ? 1 / factor : Math.sqrt(1 / factor);
        gelukt = gelukt || factor < 1;
      }
    }
    Prijszoeker slot =
        new Prijszoeker(model, doorgang, beste.besteKappa, 1, beste.beste, true, behaald);
    zoek(slot, eind * 4, eind, stappenPerProef, Fase.PRIJZEN_SOFT);
    return slot.besteGrens < beste.besteGrens ? slot : beste;
  }

  /** Prices for another kappa: medium points less or more are priced as on the medium level. */
  private static double[] verlegd(
      Prijsmodel model, Prijszoeker bron, double[] mediumPrijzen, double nieuw) {
    double[] uit = bron.beste.clone();
    for (int rij = 0; rij < uit.length; rij++) {
      uit[rij] += (nieuw - bron.besteKappa) * mediumPrijzen[rij];
      if (rij < model.vanTerm) {
        uit[rij] = Math.max(0, uit[rij]);
      }
    }
    return uit;
  }

  private void zoek(Prijszoeker zoeker, double begin, double eind, int aantal, Fase fase) {
    double tau = begin;
    double krimp = Math.pow(eind / begin, 1 / Math.max(1, aantal * 0.9));
    for (int stap = 0; stap < aantal && !moetStoppen(); stap++) {
      zoeker.stap(tau);
      tau = Math.max(eind, tau * krimp);
      stappen++;
      if (stap % 10 == 0) {
        voortgang.meld(fase, stappen, zoeker.besteGrens);
      }
    }
  }

  private boolean moetStoppen() {
    if (einde == Einde.KLAAR) {
      if (stop.getAsBoolean()) {
        einde = Einde.STOP;
      } else if (System.nanoTime() - tot > 0) {
        einde = Einde.NOODREM;
      }
    }
    return einde != Einde.KLAAR;
  }

  /**
   * Smoothing at the begin and the end, in points.
   *
   * @param begin of the order of what a placement is worth
   * @param eind small against a placement, so that the smoothing costs little of the bound
   */
  private record Afkoeling(double begin, double eind) {
    static Afkoeling van(Prijsmodel model, double mediumGewicht, double softGewicht) {
      Planprobleem probleem = model.probleem;
      double som = 0;
      long aantal = 0;
      for (int i = 0; i < model.personen; i++) {
        for (int p = model.paarBegin[i]; p < model.paarEind[i]; p++) {
          som +=
              Math.abs(mediumGewicht * probleem.prioriteit[i] + softGewicht * probleem.paarSoft[p]);
          aantal++;
        }
      }
      double gemiddeld = aantal == 0 || som == 0 ? 1 : som / aantal;
      return new Afkoeling(gemiddeld / 16, gemiddeld / 10_000);
    }
  }
}
