package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Softdeel;
import nl.werkbrug.data.domain.ronde.Softdeel.Niveau;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.matching.AanbodFeiten;
import nl.werkbrug.engine.matching.Coachkeuze;
import nl.werkbrug.engine.matching.Passendheid;
import nl.werkbrug.engine.matching.PersoonFeiten;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;
import org.jspecify.annotations.Nullable;

/** Makes voorstellen with their explanation from a plan. */
final class Voorstelbouw {
  private final RondeId ronde;
  private final Rondeprobleem rondeprobleem;
  private final Rondegegevens gegevens;
  private final Planprobleem probleem;
  private final Plan plan;
  private final Bezetting bezetting;
  private final Rondefeiten feiten;
  private final Eerdereuitleg eerdereuitleg;
  private final Coachkeuze coachkeuze;

  /** One for each thread that makes voorstellen. */
  private final Queue<Alternatieven> alternatieven = new ConcurrentLinkedQueue<>();

  Voorstelbouw(
      RondeId ronde,
      Rondeprobleem rondeprobleem,
      Planprobleem probleem,
      Plan plan,
      Bezetting bezetting,
      Rondefeiten feiten,
      Eerdereuitleg eerdereuitleg) {
    this.ronde = ronde;
    this.rondeprobleem = rondeprobleem;
    this.gegevens = rondeprobleem.gegevens();
    this.probleem = probleem;
    this.plan = plan;
    this.bezetting = bezetting;
    this.feiten = feiten;
    this.eerdereuitleg = eerdereuitleg;
    this.coachkeuze = Coachkeuze.van(gegevens.context());
  }

  /** The voorstel of a person that the plan places. */
  Voorstel vanPlan(int persoon) {
    int paar = plan.paar[persoon];
    int klasse = probleem.paarKlasse[paar];
    int coach = klasse == GEEN ? GEEN : plan.coach[persoon];
    Integer[] minuten = new Integer[PERIODEN];
    for (int periode = 0; periode < PERIODEN; periode++) {
      minuten[periode] =
          klasse == GEEN ? 0 : probleem.minuten(klasse, plan.start[persoon], periode);
    }
    return bouw(
        persoon,
        probleem.paarAanbod[paar],
        coach,
        plan.start[persoon],
        List.of(minuten),
        punten(persoon, paar, coach),
        alternatieven(persoon));
  }

  private List<Voorstel.Alternatief> alternatieven(int persoon) {
    Alternatieven vrij = alternatieven.poll();
    Alternatieven eigen = vrij == null ? new Alternatieven(rondeprobleem, probleem, plan) : vrij;
    List<Voorstel.Alternatief> uit = eigen.van(persoon);
    alternatieven.add(eigen);
    return uit;
  }

  /** The voorstel of somebody whose place and coach were pinned before. */
  Voorstel vanBinding(Rondeprobleem.Binding binding) {
    return bouw(
        binding.persoon(),
        rondeprobleem.paren().paarAanbod[binding.paar()],
        binding.coach(),
        binding.start(),
        Arrays.stream(binding.minuten()).boxed().toList(),
        List.of(),
        List.of());
  }

  private Voorstel bouw(
      int persoon,
      int aanbod,
      int coach,
      int start,
      List<Integer> minuten,
      List<Softdeel> punten,
      List<Voorstel.Alternatief> andere) {
    Werkzoekende werkzoekende = gegevens.werkzoekenden().get(persoon);
    Werkaanbod werk = gegevens.aanbod().get(aanbod);
    Jobcoach jobcoach = coach == GEEN ? null : gegevens.jobcoaches().get(coach);
    Paaruitleg uitleg =
        eerdereuitleg
            .voorstel(werkzoekende, werk, jobcoach, start)
            .map(Paaruitleg::van)
            .orElseGet(() -> leguit(persoon, aanbod, jobcoach, start));
    return new Voorstel(
        new VoorstelId(nummer(werkzoekende)),
        ronde,
        werkzoekende.id(),
        werk.id(),
        jobcoach == null ? null : jobcoach.id(),
        start,
        uitleg.start,
        minuten,
        uitleg.passendheid,
        uitleg.delen,
        uitleg.regels,
        punten,
        uitleg.coachuitleg,
        andere);
  }

  /** What a pair and its coach say by themselves, whatever the rest of the plan. */
  private record Paaruitleg(
      LocalDate start,
      int passendheid,
      List<Scoredeel> delen,
      List<Regeloordeel> regels,
      String coachuitleg) {

    static Paaruitleg van(Voorstel eerder) {
      return new Paaruitleg(
          eerder.start(),
          eerder.passendheid(),
          eerder.delen(),
          eerder.regels(),
          eerder.coachuitleg());
    }
  }

  private Paaruitleg leguit(int persoon, int aanbod, @Nullable Jobcoach jobcoach, int start) {
    PersoonFeiten p = feiten.persoon(persoon);
    AanbodFeiten a = feiten.aanbod(aanbod);
    Passendheid passendheid = feiten.beoordelaar.passendheid(p, a);
    return new Paaruitleg(
        feiten.beoordelaar.startdag(p, a, start),
        passendheid.score(),
        passendheid.delen(),
        feiten.beoordelaar.beoordeel(p, a).regels(),
        coachuitleg(p, a, jobcoach));
  }

  /** Unique and repeatable, and short enough for an id, whatever the length of the other ids. */
  private String nummer(Werkzoekende werkzoekende) {
    String bron = ronde.waarde() + "/" + werkzoekende.id().waarde();
    return UUID.nameUUIDFromBytes(bron.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String coachuitleg(PersoonFeiten p, AanbodFeiten a, @Nullable Jobcoach jobcoach) {
    String begeleiding = feiten.beoordelaar.begeleidingsvraag(p, a).tekst();
    return jobcoach == null
        ? begeleiding
        : begeleiding + " " + coachkeuze.beoordeel(p.bron(), jobcoach).uitleg();
  }

  /**
   * What the voorstel is worth in the round. For a concave term that is what would be lost without
   * this placement.
   */
  private List<Softdeel> punten(int persoon, int paar, int coach) {
    List<Softdeel> delen = new ArrayList<>();
    delen.add(
        new Softdeel(
            "geplaatst",
            Niveau.MEDIUM,
            probleem.prioriteit[persoon],
            "Voorrangspunten van deze persoon."));
    int plekBehoud = rondeprobleem.behoud().vanPlek(persoon, probleem.paarAanbod[paar]);
    int coachBehoud = rondeprobleem.behoud().vanCoach(persoon, coach);
    if (plekBehoud > 0) {
      delen.add(
          new Softdeel(
              Behoud.REGEL, Niveau.SOFT, plekBehoud, "Dezelfde plek als in de vorige ronde."));
    }
    if (coachBehoud > 0) {
      delen.add(
          new Softdeel(
              Behoud.REGEL, Niveau.SOFT, coachBehoud, "Dezelfde jobcoach als in de vorige ronde."));
    }
    delen.add(
        new Softdeel(
            "passendheid",
            Niveau.SOFT,
            probleem.paarSoft[paar] - plekBehoud,
            "Passendheid maal het gewicht uit het beleidskader."));
    if (coach != GEEN) {
      delen.add(
          new Softdeel(
              "jobcoach-passend",
              Niveau.SOFT,
              probleem.coachSoft(persoon, coach) - coachBehoud,
              "Hoe goed de jobcoach past: vertrouwd, specialisme, taal en reistijd."));
    }
    int uitstel = plan.start[persoon] - probleem.eersteStart(paar);
    if (uitstel > 0) {
      delen.add(
          new Softdeel(
              "startvertraging",
              Niveau.SOFT,
              -(long) probleem.startvertraging * uitstel,
              "De start is %d weken later dan kan.".formatted(uitstel * 4)));
    }
    for (int term : bezetting.termen(plan, persoon)) {
      Trapterm trap = probleem.termen.get(term);
      int aantal = bezetting.opTerm[term];
      long marge = trap.waarde(aantal) - trap.waarde(aantal - 1);
      if (marge != 0) {
        delen.add(
            new Softdeel(
                trap.regel(),
                trap.medium() ? Niveau.MEDIUM : Niveau.SOFT,
                marge,
                "Telt mee voor %s: dit is plaatsing %d.".formatted(trap.id(), aantal)));
      }
    }
    return delen;
  }
}
