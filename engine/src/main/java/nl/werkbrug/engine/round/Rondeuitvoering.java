package nl.werkbrug.engine.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.werkbrug.data.domain.ronde.Certificaat;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondescore;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.planning.Bovengrens;
import nl.werkbrug.engine.planning.Kloof;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planner;
import nl.werkbrug.engine.planning.Planopdracht;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planresultaat;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Voortgang;
import nl.werkbrug.engine.planning.Voortgangsluisteraar;
import nl.werkbrug.engine.planning.relaxation.Grens;
import nl.werkbrug.engine.planning.relaxation.Prijslezing;
import nl.werkbrug.engine.planning.relaxation.Relaxatie;
import nl.werkbrug.engine.planning.relaxation.Relaxatieopdracht;
import nl.werkbrug.engine.planning.relaxation.Relaxatieresultaat;
import org.jspecify.annotations.Nullable;

/**
 * Carries out one round on data in memory: judge every pair, price, plan, explain. Stores nothing;
 * the same data, seed and budget give the same outcome, unless somebody stops it or the emergency
 * brake does.
 */
public final class Rondeuitvoering {
  /** A gap this small is not worth more computing: 0.05% on medium, 0.3% on soft. */
  private static final Planopdracht.Doel GOED_GENOEG = new Planopdracht.Doel(0.0005, 0.003);

  /** A replan changes as little as it can: it does not look on for the last tenths of a percent. */
  private static final Planopdracht.Doel GOED_HERPLAND = new Planopdracht.Doel(0.001, 0.005);

  /** With a larger gap the prices of an earlier round are no longer good enough. */
  private static final Planopdracht.Doel OUDE_PRIJZEN = new Planopdracht.Doel(0.002, 0.0075);

  private final Matchingsronde ronde;
  private final Rondegegevens gegevens;
  private final Normen normen;
  private final Clock klok;
  private final Instant begin;
  private final Rondeomgeving omgeving;
  private final Werkgeheugen geheugen;
  private final @Nullable Herplanning herplanning;
  private final Tussenstand.@Nullable Indices vorig;
  private final Tussenstand.@Nullable Indices eerder;
  private final Beoordelaar beoordelaar;

  private Rondeuitvoering(
      Matchingsronde ronde,
      Rondegegevens gegevens,
      Normen normen,
      Clock klok,
      Rondeomgeving omgeving,
      Werkgeheugen geheugen,
      @Nullable Herplanning herplanning,
      @Nullable Tussenstand eerder) {
    this.geheugen = geheugen;
    this.herplanning = herplanning;
    this.ronde = ronde;
    this.gegevens = gegevens;
    this.normen = normen;
    this.klok = klok;
    this.begin = klok.instant();
    this.omgeving = omgeving;
    vorig = herplanning == null ? null : herplanning.vorig().in(gegevens);
    this.eerder = eerder == null ? vorig : eerder.in(gegevens);
    this.beoordelaar = Beoordelaar.van(gegevens.context());
  }

  /**
   * Carries out {@code ronde}.
   *
   * @param normen figures of law that warnings are computed with
   * @param voortgang hears how far it is, on the calling thread
   * @param stop asked often; true ends the computing and keeps the best plan so far
   */
  public static Rondeverslag voerUit(
      Matchingsronde ronde,
      Rondegegevens gegevens,
      Normen normen,
      Clock klok,
      Consumer<Rondevoortgang> voortgang,
      BooleanSupplier stop) {
    Rondeomgeving omgeving =
        new Rondeomgeving() {
          @Override
          public void meld(Rondevoortgang stand) {
            voortgang.accept(stand);
          }

          @Override
          public boolean stop() {
            return stop.getAsBoolean();
          }
        };
    return voerUit(ronde, gegevens, normen, klok, omgeving, new Werkgeheugen(), null, null)
        .orElseThrow();
  }

  /**
   * Carries out {@code ronde}, or goes on with it; empty when it was paused.
   *
   * @param geheugen what is remembered of rounds before
   * @param herplanning when it replans an earlier round, or null
   * @param eerder plan to go on with, or null; a replanned round then begins with that of the
   *     earlier round
   */
  static Optional<Rondeverslag> voerUit(
      Matchingsronde ronde,
      Rondegegevens gegevens,
      Normen normen,
      Clock klok,
      Rondeomgeving omgeving,
      Werkgeheugen geheugen,
      @Nullable Herplanning herplanning,
      @Nullable Tussenstand eerder) {
    return new Rondeuitvoering(
            ronde, gegevens, normen, klok, omgeving, geheugen, herplanning, eerder)
        .voerUit();
  }

  private Optional<Rondeverslag> voerUit() {
    meld(Rondefase.BEOORDELEN, 5, null, null);
    Werkgeheugen.Oordelen oordelen = geheugen.beoordeel(gegevens);
    Rondeprobleem rondeprobleem =
        Probleembouw.bouw(
            oordelen.gegevens(), oordelen.paren(), oordelen.coachparen(), beoordelaar, vorig);
    Gepland gepland = plan(rondeprobleem);
    omgeving.tussenstand(
        () -> Tussenstand.van(gegevens, gepland.probleem, gepland.resultaat.plan()));
    if (omgeving.pauze()) {
      return Optional.empty();
    }
    meld(Rondefase.UITLEGGEN, 90, gepland.resultaat.score(), grens(gepland.relaxatie));
    Rondefeiten feiten = new Rondefeiten(beoordelaar, gegevens);
    Dossier dossier = dossier(rondeprobleem, gepland, feiten);
    if (dossier != null) {
      omgeving.dossier(dossier);
    }
    Rondeverslag verslag = leguit(rondeprobleem, gepland, feiten, dossier, oordelen.uitleg());
    geheugen.onthoud(oordelen, verslag.voorstellen(), verslag.nietGeplaatst());
    return Optional.of(verslag);
  }

  /** A plan, the problem that its pairs are numbered in, and what its bound rests on. */
  private record Gepland(
      @Nullable Relaxatieresultaat relaxatie, Planprobleem probleem, Planresultaat resultaat) {

    boolean goedGenoeg() {
      Kloof kloof = resultaat.kloof();
      return kloof == null
          || (kloof.mediumDeel() <= OUDE_PRIJZEN.medium()
              && kloof.softDeel() <= OUDE_PRIJZEN.soft());
    }
  }

  /**
   * Plans at new prices; to replan, at the prices of the earlier round, and only when these prove
   * too little at new ones, from the plan that was found.
   */
  private Gepland plan(Rondeprobleem rondeprobleem) {
    Rondegrens prijzen = herplanning == null ? null : herplanning.prijzen();
    if (prijzen == null || ronde.budget().prijsstappen() == 0) {
      return plan(rondeprobleem, relaxeer(rondeprobleem), eerder);
    }
    meld(Rondefase.PRIJZEN, 15, null, null);
    Planprobleem alles = rondeprobleem.probleem();
    Gepland gepland =
        plan(
            rondeprobleem,
            Relaxatie.vanaf(
                alles,
                prijzen.in(gegevens, alles),
                Relaxatieopdracht.van(ronde.budget().prijsstappen())),
            eerder);
    if (gepland.goedGenoeg() || eindigt()) {
      return gepland;
    }
    Tussenstand gevonden = Tussenstand.van(gegevens, gepland.probleem, gepland.resultaat.plan());
    return plan(rondeprobleem, relaxeer(rondeprobleem), gevonden.in(gegevens));
  }

  private Gepland plan(
      Rondeprobleem rondeprobleem,
      @Nullable Relaxatieresultaat relaxatie,
      Tussenstand.@Nullable Indices vanaf) {
    Beginplan beginplan =
        Beginplan.van(rondeprobleem.probleem(), relaxatie, vanaf, herplanning != null);
    return new Gepland(
        relaxatie, beginplan.probleem(), plan(beginplan.probleem(), beginplan.plan(), relaxatie));
  }

  private static @Nullable Bovengrens grens(@Nullable Relaxatieresultaat relaxatie) {
    return relaxatie == null
        ? null
        : new Bovengrens(relaxatie.grens().mediumPunten(), relaxatie.grens()::softPunten);
  }

  private boolean eindigt() {
    return omgeving.stop() || omgeving.pauze();
  }

  private @Nullable Relaxatieresultaat relaxeer(Rondeprobleem rondeprobleem) {
    Rekenbudget budget = ronde.budget();
    if (budget.prijsstappen() == 0) {
      return null;
    }
    meld(Rondefase.PRIJZEN, 15, null, null);
    Relaxatieopdracht opdracht =
        Relaxatieopdracht.van(budget.prijsstappen())
            .metNoodrem(Duration.ofSeconds(Math.max(1, budget.maximumSeconden() / 2)));
    int totaal = budget.prijsstappen() * 9 / 4;
    return Relaxatie.los(
        rondeprobleem.probleem(),
        opdracht,
        (fase, stap, grens) ->
            meld(Rondefase.PRIJZEN, 15 + Math.min(35, 35 * stap / totaal), null, null),
        this::eindigt);
  }

  private Planresultaat plan(
      Planprobleem probleem, @Nullable Plan start, @Nullable Relaxatieresultaat relaxatie) {
    Bovengrens grens = grens(relaxatie);
    Rekenbudget budget = ronde.budget();
    long gebruikt = Duration.between(begin, klok.instant()).toSeconds();
    Planopdracht opdracht =
        new Planopdracht(
            ronde.seed(),
            budget.zoekstappen(),
            budget.planstappen(),
            Duration.ofSeconds(Math.max(1, budget.maximumSeconden() - gebruikt)),
            start,
            grens,
            grens == null ? null : herplanning == null ? GOED_GENOEG : GOED_HERPLAND);
    if (relaxatie != null && herplanning == null) { // who keeps a voorstel keeps the coach too
      opdracht = opdracht.metMinuutprijzen(relaxatie.grens().som().perMinuut());
    }
    long totaal = Math.max(1, (long) budget.zoekstappen() + budget.planstappen());
    Voortgangsluisteraar luisteraar =
        new Voortgangsluisteraar() {
          @Override
          public void meld(Voortgang stand) {
            Rondeuitvoering.this.meld(
                Rondefase.PLANNEN,
                50 + (int) Math.min(39, 39 * stand.stappen() / totaal),
                stand.score(),
                grens);
          }

          @Override
          public void beste(Supplier<Plan> plan) {
            omgeving.tussenstand(() -> Tussenstand.van(gegevens, probleem, plan.get()));
          }
        };
    return Planner.los(probleem, opdracht, luisteraar, this::eindigt);
  }

  private @Nullable Dossier dossier(
      Rondeprobleem rondeprobleem, Gepland gepland, Rondefeiten feiten) {
    return gepland.relaxatie == null
        ? null
        : new Dossier(
            ronde,
            rondeprobleem,
            gepland.probleem,
            gepland.relaxatie.grens(),
            gepland.resultaat.plan(),
            gepland.resultaat.score(),
            feiten);
  }

  private Rondeverslag leguit(
      Rondeprobleem rondeprobleem,
      Gepland gepland,
      Rondefeiten feiten,
      @Nullable Dossier dossier,
      Eerdereuitleg eerdereuitleg) {
    Planprobleem probleem = gepland.probleem;
    Relaxatieresultaat relaxatie = gepland.relaxatie;
    Planresultaat resultaat = gepland.resultaat;
    Plan plan = resultaat.plan();
    Bezetting bezetting = new Bezetting(probleem, plan);
    Voorstelbouw voorstelbouw =
        new Voorstelbouw(
            ronde.id(), rondeprobleem, probleem, plan, bezetting, feiten, eerdereuitleg);
    Redenbouw redenbouw =
        new Redenbouw(
            ronde.id(),
            rondeprobleem,
            probleem,
            bezetting,
            feiten,
            eerdereuitleg,
            relaxatie == null ? null : new Prijslezing(probleem, relaxatie.grens().som()));
    Set<Integer> gebonden = new HashSet<>();
    List<Voorstel> voorstellen = new ArrayList<>();
    for (Rondeprobleem.Binding binding : rondeprobleem.gebonden()) {
      gebonden.add(binding.persoon());
      voorstellen.add(voorstelbouw.vanBinding(binding));
    }
    voorstellen.addAll(
        IntStream.range(0, probleem.personen())
            .parallel()
            .filter(plan::geplaatst)
            .mapToObj(voorstelbouw::vanPlan)
            .toList());
    voorstellen.sort(Comparator.comparing(Voorstel::werkzoekende));
    List<NietGeplaatst> nietGeplaatst =
        IntStream.range(0, probleem.personen())
            .parallel()
            .filter(persoon -> !plan.geplaatst(persoon) && !gebonden.contains(persoon))
            .mapToObj(redenbouw::bouw)
            .toList();
    Rondeuitkomst uitkomst =
        uitkomst(rondeprobleem, probleem, relaxatie, resultaat, voorstellen, nietGeplaatst);
    boolean gestopt = resultaat.gestoptDoor() == Planresultaat.Gestopt.GEBRUIKER;
    return new Rondeverslag(
        Rondeverloop.geeindigd(ronde, gestopt, klok.instant(), uitkomst),
        voorstellen,
        nietGeplaatst,
        herplanning == null
            ? List.of()
            : new Wijzigingenbouw(ronde.id(), herplanning, rondeprobleem).bouw(voorstellen),
        relaxatie == null ? null : Rondegrens.van(gegevens, probleem, relaxatie.grens()),
        dossier);
  }

  private Rondeuitkomst uitkomst(
      Rondeprobleem rondeprobleem,
      Planprobleem probleem,
      @Nullable Relaxatieresultaat relaxatie,
      Planresultaat resultaat,
      List<Voorstel> voorstellen,
      List<NietGeplaatst> nietGeplaatst) {
    Paren paren = rondeprobleem.paren();
    return new Rondeuitkomst(
        score(resultaat.score()),
        relaxatie == null ? null : certificaat(relaxatie, probleem, resultaat),
        Handvergelijking.van(rondeprobleem, probleem),
        gegevens.werkzoekenden().size(),
        gegevens.aanbod().stream().mapToInt(werk -> werk.kern().plekken()).sum(),
        gegevens.jobcoaches().size(),
        voorstellen.size(),
        paren.beoordeeld(),
        paren.totaalGeschikt(),
        paren.totaalOnbepaald(),
        Duration.between(begin, klok.instant()).toMillis(),
        gestoptDoor(resultaat.gestoptDoor()),
        new Knelpuntbouw(rondeprobleem, probleem, voorstellen)
            .bouw(
                relaxatie == null ? null : relaxatie.grens(),
                resultaat.score(),
                voorstellen.size() - rondeprobleem.gebonden().size()),
        new Waarschuwingen(gegevens, beoordelaar, normen)
            .bouw(rondeprobleem, voorstellen, nietGeplaatst));
  }

  private static Certificaat certificaat(
      Relaxatieresultaat relaxatie, Planprobleem probleem, Planresultaat resultaat) {
    Grens grens = relaxatie.grens();
    Beloning beloning = Beloning.van(probleem, resultaat.plan());
    return new Certificaat(
        grens.mediumPunten(),
        grens.softPunten(resultaat.score().medium()),
        beloning.medium(),
        beloning.soft(),
        relaxatie.stappen());
  }

  private static String gestoptDoor(Planresultaat.Gestopt gestopt) {
    return switch (gestopt) {
      case STAPPEN -> "alle stappen zijn gedaan";
      case DOEL -> "bewezen goed genoeg";
      case GEBRUIKER -> "gestopt door een gebruiker";
      case TIJD -> "de tijd was op";
    };
  }

  private static Rondescore score(Planscore score) {
    return new Rondescore(score.hard(), score.medium(), score.soft());
  }

  private void meld(
      Rondefase fase, int procent, @Nullable Planscore score, @Nullable Bovengrens grens) {
    omgeving.meld(
        new Rondevoortgang(
            ronde.id(),
            fase,
            procent,
            score == null ? null : score(score),
            score == null || grens == null ? null : grens(score, grens),
            Duration.between(begin, klok.instant()).toMillis()));
  }

  private static Rondevoortgang.Grens grens(Planscore score, Bovengrens grens) {
    Kloof kloof = grens.kloof(score);
    return new Rondevoortgang.Grens(
        grens.medium(),
        grens.soft().applyAsLong(score.medium()),
        100 * kloof.mediumDeel(),
        100 * kloof.softDeel());
  }
}
