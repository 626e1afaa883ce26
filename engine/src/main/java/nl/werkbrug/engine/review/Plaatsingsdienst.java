package nl.werkbrug.engine.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Afgesproken;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.BegeleidingGepland;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Geplaatst;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.InterneBegeleiding;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.JobcoachGewisseld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksToegekend;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LoonGewijzigd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ProefplaatsGestart;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsloop;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsregels;
import nl.werkbrug.data.domain.plaatsing.Plaatsingszet;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.norm.Wml;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/** The life of plaatsingen: from an agreed voorstel to the end. Thread-safe. */
public final class Plaatsingsdienst {
  private final Database database;
  private final Clock klok;
  private final Normen normen;
  private final Wml wml;
  private final Beoordelingsdienst beoordeling;
  private final PlaatsingStore plaatsingen;
  private final VerloopStore verlopen;
  private final UitkomstStore uitkomsten;
  private final RondeStore rondes;
  private final WerkzoekendeStore werkzoekenden;
  private final AanbodStore aanbod;
  private final JobcoachStore jobcoaches;
  private final WerkgeverStore werkgevers;
  private final KeuzeStore keuzes;
  private final Plaatsingsgevolg gevolg;

  public Plaatsingsdienst(
      Database database, Clock klok, Normen normen, Beoordelingsdienst beoordeling) {
    this.database = database;
    this.klok = klok;
    this.normen = normen;
    this.beoordeling = beoordeling;
    wml = new Wml(normen);
    plaatsingen = new PlaatsingStore(database);
    verlopen = new VerloopStore(database);
    uitkomsten = new UitkomstStore(database);
    rondes = new RondeStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
    jobcoaches = new JobcoachStore(database);
    werkgevers = new WerkgeverStore(database);
    keuzes = new KeuzeStore(database);
    gevolg = new Plaatsingsgevolg(plaatsingen, werkzoekenden);
  }

  /** An {@code Opslagfout} when there is none. */
  public Plaatsing get(PlaatsingId id) {
    return plaatsingen.get(id);
  }

  /** In order of id. */
  public List<Plaatsing> list(PlaatsingStore.Filter filter) {
    return plaatsingen.list(filter);
  }

  /** Everything that happened, oldest first. */
  public List<Vastgelegd<Plaatsingsgebeurtenis>> geschiedenis(PlaatsingId id) {
    plaatsingen.get(id);
    return plaatsingen.listGebeurtenissen(id);
  }

  /**
   * Makes a plaatsing of a voorstel to which person, consulent and werkgever agreed, or says why
   * not. The plaatsing is the one that the voorstel names afterwards.
   *
   * @param versie the versie of the voorstel that {@code wie} saw
   */
  public Besluit<Voorstelverloop> begin(VoorstelId id, int versie, Handelende wie) {
    Voorstel voorstel = uitkomsten.getVoorstel(id);
    Matchingsronde ronde = rondes.get(voorstel.ronde());
    return database.schrijf(
        sessie -> {
          Voorstelverloop nu =
              verlopen.find(sessie, id).orElseGet(() -> Voorstelverloop.begin(voorstel));
          if (nu.versie() != versie) {
            return new Besluit.Verouderd<>(nu);
          }
          PlaatsingId nieuw = new PlaatsingId(UUID.randomUUID().toString());
          Voorstelgebeurtenis geplaatst = new Voorstelgebeurtenis.Geplaatst(nieuw);
          Werkzoekende persoon = werkzoekenden.get(sessie, nu.werkzoekende());
          Werkaanbod werk = aanbod.get(sessie, nu.aanbod());
          List<Weigering> bezwaren = new ArrayList<>(nu.bezwaren(geplaatst, wie));
          if (bezwaren.isEmpty()) {
            bezwaren.addAll(vrij(sessie, persoon, werk));
          }
          if (!bezwaren.isEmpty()) {
            return new Besluit.Geweigerd<>(nu, bezwaren);
          }
          Functie functie = nu.functie(geplaatst, wie);
          Afgesproken afspraak = afspraak(nu, voorstel, ronde, persoon, werk);
          Plaatsing plaatsing = Plaatsingsloop.speelAf(nieuw, List.of(afspraak));
          plaatsingen.leg(
              sessie, new Vastgelegd<>(1, klok.instant(), wie.id(), functie, afspraak), plaatsing);
          keuzes.maakLos(sessie, persoon.id());
          gevolg.werkDoor(sessie, plaatsing, afspraak);
          return new Besluit.Genomen<>(beoordeling.leg(sessie, nu, wie, geplaatst, null));
        });
  }

  /**
   * Records what happened, or says why not. Nothing is written unless it is done.
   *
   * @param versie the versie that {@code wie} saw
   */
  public Besluit<Plaatsing> doe(
      PlaatsingId id, int versie, Handelende wie, Plaatsingsgebeurtenis gebeurtenis) {
    return database.schrijf(
        sessie -> {
          Plaatsing nu = plaatsingen.get(sessie, id);
          if (nu.versie() != versie) {
            return new Besluit.Verouderd<>(nu);
          }
          Werkzoekende persoon = werkzoekenden.get(sessie, nu.afspraak().werkzoekende());
          eisBestaand(sessie, gebeurtenis);
          List<Weigering> bezwaren =
              new ArrayList<>(
                  Plaatsingsregels.bezwaren(
                      nu,
                      gebeurtenis,
                      wie,
                      Termijnen.op(normen, dag(gebeurtenis)),
                      beoordeling.vandaag()));
          if (bezwaren.isEmpty()) {
            bezwaren.addAll(bezwaren(persoon, gebeurtenis));
          }
          if (!bezwaren.isEmpty()) {
            return new Besluit.Geweigerd<>(nu, bezwaren);
          }
          List<Plaatsingsgebeurtenis> alle =
              new ArrayList<>(plaatsingen.listGebeurtenissen(sessie, id));
          alle.add(gebeurtenis);
          Plaatsing daarna = Plaatsingsloop.speelAf(id, alle);
          if (raaktCoach(gebeurtenis)) {
            bezwaren.addAll(ruimte(sessie, nu, daarna));
            if (!bezwaren.isEmpty()) {
              return new Besluit.Geweigerd<>(nu, bezwaren);
            }
          }
          Functie functie =
              Plaatsingszet.van(gebeurtenis).wie().stream()
                  .filter(wie::is)
                  .findFirst()
                  .orElseThrow();
          plaatsingen.leg(
              sessie,
              new Vastgelegd<>(daarna.versie(), klok.instant(), wie.id(), functie, gebeurtenis),
              daarna);
          gevolg.werkDoor(sessie, daarna, gebeurtenis);
          return new Besluit.Genomen<>(daarna);
        });
  }

  private List<Weigering> vrij(Sessie sessie, Werkzoekende persoon, Werkaanbod werk) {
    List<Weigering> redenen = new ArrayList<>();
    if (persoon.status() != Werkzoekende.Status.ACTIEF) {
      redenen.add(
          new Weigering(
              "al-geplaatst",
              "De werkzoekende doet niet meer mee: er is al een plaatsing of uitstroom.",
              "Stappen van de plaatsing"));
    }
    int bezet =
        plaatsingen
            .list(sessie, new PlaatsingStore.Filter(null, true, null, null, null, werk.id()))
            .size();
    if (bezet >= werk.kern().plekken()) {
      redenen.add(
          new Weigering(
              "plekken",
              "Alle %d plekken van dit aanbod zijn bezet.".formatted(werk.kern().plekken()),
              "Opgave van de werkgever"));
    }
    return redenen;
  }

  private Afgesproken afspraak(
      Voorstelverloop nu,
      Voorstel voorstel,
      Matchingsronde ronde,
      Werkzoekende persoon,
      Werkaanbod werk) {
    LocalDate begin =
        ronde
            .bereik()
            .peildatum()
            .plusDays((long) voorstel.startperiode() * Begeleidingsplan.DAGEN_PER_PERIODE);
    List<Integer> minuten =
        voorstel
            .begeleidingsminuten()
            .subList(
                Math.min(voorstel.startperiode(), voorstel.begeleidingsminuten().size()),
                voorstel.begeleidingsminuten().size());
    Loonwaardemeting meting =
        persoon.participatie().loonwaarde() instanceof Loonwaarde.Vastgesteld vast
            ? new Loonwaardemeting(
                vast.datum(), vast.procent(), vast.datum(), vast.methode(), vast.deskundige())
            : null;
    return new Afgesproken(
        nu.voorstel(),
        persoon.id(),
        werk.id(),
        werk.soort(),
        werk.beschut(),
        ronde.bereik().spoor() == Spoor.MAATSCHAPPELIJK,
        werk.kern().werkgever(),
        werk.kern().inlener(),
        persoon.organisatie(),
        persoon.gemeente().waardeOfNull(),
        persoon.doelgroep().waardeOfNull(),
        persoon.participatie().clientprofiel().waardeOfNull(),
        persoon.participatie().ingeschrevenOp().waardeOfNull(),
        beoordeling.vandaag(),
        nu.jobcoach(),
        nu.jobcoach() == null ? null : plan(begin, minuten, persoon, werk),
        meting);
  }

  /**
   * The minutes of the voorstel for a year. After that the guideline of UWV for year 2 and 3 is the
   * most, over the hours that person and place have in common.
   */
  private Begeleidingsplan plan(
      LocalDate begin, List<Integer> minuten, Werkzoekende persoon, Werkaanbod werk) {
    Integer kan = persoon.beschikbaarheid().urenMax().waardeOfNull();
    int uren = Math.min(werk.kern().werktijd().urenMax(), kan == null ? Integer.MAX_VALUE : kan);
    return Begeleidingsplan.vanMinuten(begin, minuten)
        .afgebouwd(Jobcoach.PERIODEN, richtlijn(Norm.BEGELEIDING_JAAR_2_PROCENT, begin, uren))
        .afgebouwd(2 * Jobcoach.PERIODEN, richtlijn(Norm.BEGELEIDING_JAAR_3_PROCENT, begin, uren));
  }

  private int richtlijn(Norm norm, LocalDate dag, int uren) {
    return normen
        .get(norm, dag)
        .waarde()
        .multiply(BigDecimal.valueOf(uren * 60L))
        .movePointLeft(2)
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  /** What only the person, or a figure of law, can speak against. */
  private List<Weigering> bezwaren(Werkzoekende persoon, Plaatsingsgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case ProefplaatsGestart g ->
          persoon.participatie().uitkering().is(Uitkering.ALGEMENE_BIJSTAND)
              ? List.of()
              : List.of(
                  new Weigering(
                      "uitkering",
                      "Een proefplaats kan alleen met algemene bijstand.",
                      "Pw art. 8a lid 2 d"));
      case LksToegekend g ->
          persoon.participatie().cohort().is(Cohort.SW_ZITTEND)
              ? List.of(
                  new Weigering(
                      "wsw",
                      "Bij een Wsw-dienstverband bestaat geen recht op loonkostensubsidie.",
                      "Pw art. 10d lid 3"))
              : List.of();
      case Geplaatst g ->
          g.overeenkomst().betaald()
              ? loon(persoon, g.overeenkomst().van(), g.overeenkomst().uurloonCent())
              : List.of();
      case LoonGewijzigd g -> loon(persoon, g.per(), g.uurloonCent());
      default -> List.of();
    };
  }

  /** A day without figures, such as a WML that is not yet known, is not judged. */
  private List<Weigering> loon(Werkzoekende persoon, LocalDate dag, int uurloonCent) {
    int leeftijd =
        persoon.persoon().leeftijd(dag) instanceof Gegeven.Bekend<Integer>(Integer jaren)
            ? Math.max(Wml.JONGSTE, jaren)
            : Wml.VOLWASSEN;
    BigDecimal minimum;
    try {
      minimum = wml.getUurloon(dag, leeftijd).bedrag();
    } catch (OngeldigeGegevens geenBedragen) {
      return List.of();
    }
    return BigDecimal.valueOf(uurloonCent, 2).compareTo(minimum) >= 0
        ? List.of()
        : List.of(
            new Weigering(
                "minimumloon",
                "Het uurloon moet op %s ten minste € %s zijn."
                    .formatted(dag, minimum.toPlainString().replace('.', ',')),
                "Wet minimumloon en minimumvakantiebijslag"));
  }

  private static boolean raaktCoach(Plaatsingsgebeurtenis gebeurtenis) {
    return gebeurtenis instanceof JobcoachGewisseld
        || gebeurtenis instanceof BegeleidingGepland
        || gebeurtenis instanceof InterneBegeleiding;
  }

  private List<Weigering> ruimte(Sessie sessie, Plaatsing nu, Plaatsing daarna) {
    List<Plaatsing> andere =
        plaatsingen.list(sessie, PlaatsingStore.Filter.LOPEND).stream()
            .filter(een -> !een.id().equals(nu.id()))
            .toList();
    Map<JobcoachId, Jobcoach> coaches = new HashMap<>();
    jobcoaches.list(sessie).forEach(coach -> coaches.put(coach.id(), coach));
    return Coachruimte.tekort(nu, daarna, andere, coaches, beoordeling.vandaag()).stream().toList();
  }

  private LocalDate dag(Plaatsingsgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case ProefplaatsGestart g -> g.van();
      case LksToegekend g -> g.van();
      default -> beoordeling.vandaag();
    };
  }

  private void eisBestaand(Sessie sessie, Plaatsingsgebeurtenis gebeurtenis) {
    switch (gebeurtenis) {
      case JobcoachGewisseld g -> {
        if (jobcoaches.find(sessie, g.jobcoach()).isEmpty()) {
          throw new OngeldigeGegevens(
              "jobcoach", g.jobcoach().waarde(), "moet een bestaande jobcoach zijn");
        }
      }
      case Geplaatst(Arbeidsovereenkomst werk) -> {
        eisWerkgever(sessie, "formeleWerkgever", werk.formeleWerkgever());
        if (werk.inlener() != null) {
          eisWerkgever(sessie, "inlener", Objects.requireNonNull(werk.inlener()));
        }
      }
      default -> {}
    }
  }

  private void eisWerkgever(Sessie sessie, String veld, @Nullable WerkgeverId id) {
    if (id != null && werkgevers.find(sessie, id).isEmpty()) {
      throw new OngeldigeGegevens(veld, id.waarde(), "moet een bestaande werkgever zijn");
    }
  }
}
