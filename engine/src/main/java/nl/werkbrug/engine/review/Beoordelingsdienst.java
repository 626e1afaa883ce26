package nl.werkbrug.engine.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Aangepast;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Afgewezen;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Geaccepteerd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Gereserveerd;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.Ingetrokken;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis.NietPassend;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Voorstelzet;
import nl.werkbrug.data.domain.plaatsing.Weigering;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Uitsluiting;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.KeuzeStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/**
 * What people decide about voorstellen. An accepted voorstel is pinned in later rounds, a rejected
 * one excluded; taking the judgement back undoes that. Thread-safe.
 */
public final class Beoordelingsdienst {
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Database database;
  private final Clock klok;
  private final Contextbron contexten;
  private final VerloopStore verlopen;
  private final UitkomstStore uitkomsten;
  private final RondeStore rondes;
  private final BeleidskaderStore beleidskaders;
  private final WerkzoekendeStore werkzoekenden;
  private final AanbodStore aanbod;
  private final JobcoachStore jobcoaches;
  private final KeuzeStore keuzes;
  private final Voorstelmelding melding;

  public Beoordelingsdienst(Database database, Clock klok, Contextbron contexten) {
    this.database = database;
    this.klok = klok;
    this.contexten = contexten;
    verlopen = new VerloopStore(database);
    uitkomsten = new UitkomstStore(database);
    rondes = new RondeStore(database);
    beleidskaders = new BeleidskaderStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
    jobcoaches = new JobcoachStore(database);
    keuzes = new KeuzeStore(database);
    melding = new Voorstelmelding(database);
  }

  /** How a voorstel stands; an {@code Opslagfout} when there is no such voorstel. */
  public Voorstelverloop get(VoorstelId id) {
    Voorstel voorstel = uitkomsten.getVoorstel(id);
    return verlopen.find(id).orElseGet(() -> Voorstelverloop.begin(voorstel));
  }

  /** Everything that was done with a voorstel, oldest first. */
  public List<Vastgelegd<Voorstelgebeurtenis>> geschiedenis(VoorstelId id) {
    uitkomsten.getVoorstel(id);
    return verlopen.listGebeurtenissen(id);
  }

  /**
   * Does something with a voorstel, or says why not. Nothing is written unless it is done.
   *
   * @param versie the versie that {@code wie} saw
   */
  public Besluit<Voorstelverloop> doe(
      VoorstelId id, int versie, Handelende wie, Voorstelgebeurtenis gebeurtenis) {
    Voorstel voorstel = uitkomsten.getVoorstel(id);
    Matchingsronde ronde = rondes.get(voorstel.ronde());
    Beleidskader kader = beleidskaders.get(ronde.beleidskader(), ronde.beleidsversie());
    Paartoets toets = toets(voorstel, ronde, kader, gebeurtenis);
    return database.schrijf(
        sessie -> {
          Voorstelverloop nu =
              verlopen.find(sessie, id).orElseGet(() -> Voorstelverloop.begin(voorstel));
          if (nu.versie() != versie) {
            return new Besluit.Verouderd<>(nu);
          }
          List<Weigering> bezwaren = bezwaren(sessie, nu, ronde, kader, toets, wie, gebeurtenis);
          if (!bezwaren.isEmpty()) {
            return new Besluit.Geweigerd<>(nu, bezwaren);
          }
          Voorstelverloop daarna = leg(sessie, nu, wie, gebeurtenis, toets);
          werkDoor(sessie, voorstel, nu, daarna, gebeurtenis, toets);
          return new Besluit.Genomen<>(daarna);
        });
  }

  /** Writes an event that nothing speaks against. */
  Voorstelverloop leg(
      Sessie sessie,
      Voorstelverloop nu,
      Handelende wie,
      Voorstelgebeurtenis gebeurtenis,
      @Nullable Paartoets toets) {
    Voorstelverloop daarna =
        nu.na(gebeurtenis, wie.persoon(), toets != null && toets.tweedeNodig());
    Functie functie = nu.functie(gebeurtenis, wie);
    verlopen.leg(
        sessie,
        new Vastgelegd<>(daarna.versie(), klok.instant(), wie.id(), functie, gebeurtenis),
        daarna);
    melding.na(sessie, nu, daarna, gebeurtenis, klok.instant());
    return daarna;
  }

  /** Closes a round: from then on no judgement is given or taken back; false when it was closed. */
  public boolean sluit(RondeId id, Handelende wie) {
    rondes.get(id);
    Instant moment = klok.instant();
    return database.schrijf(sessie -> verlopen.sluit(sessie, id, wie.id(), moment));
  }

  /** The last day of a reservation that starts today. */
  public LocalDate reserveringTot(VoorstelId id) {
    Matchingsronde ronde = rondes.get(uitkomsten.getVoorstel(id).ronde());
    return vandaag()
        .plusDays(
            beleidskaders
                .get(ronde.beleidskader(), ronde.beleidsversie())
                .beoordelingsbeleid()
                .reserveringDagen());
  }

  LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }

  /** Only what is accepted has to keep the rules; a place that is gone is a fault of its own. */
  private @Nullable Paartoets toets(
      Voorstel voorstel,
      Matchingsronde ronde,
      Beleidskader kader,
      Voorstelgebeurtenis gebeurtenis) {
    AanbodId plek;
    JobcoachId coach;
    switch (gebeurtenis) {
      case Geaccepteerd g -> {
        plek = voorstel.aanbod();
        coach = voorstel.jobcoach();
      }
      case Aangepast g -> {
        plek = g.aanbod();
        coach = g.jobcoach();
      }
      default -> {
        return null;
      }
    }
    Werkzoekende persoon = werkzoekenden.get(voorstel.werkzoekende());
    Werkaanbod werk = aanbod.get(plek);
    return Paartoets.van(
        contexten.van(kader, ronde.bereik()),
        persoon,
        werk,
        coach == null ? null : jobcoaches.get(coach));
  }

  private List<Weigering> bezwaren(
      Sessie sessie,
      Voorstelverloop nu,
      Matchingsronde ronde,
      Beleidskader kader,
      @Nullable Paartoets toets,
      Handelende wie,
      Voorstelgebeurtenis gebeurtenis) {
    if (ronde.proef()) {
      return List.of(
          new Weigering(
              "proefronde",
              "Dit is een voorstel van een proefronde. Daarover wordt niet besloten.",
              "Beleidskader: een proefronde verandert niets"));
    }
    if (ronde.status() != Rondestatus.KLAAR && ronde.status() != Rondestatus.GESTOPT) {
      return List.of(
          new Weigering(
              "ronde-niet-klaar",
              "De ronde van dit voorstel is nog niet klaar.",
              "Matchingsronde"));
    }
    List<Weigering> stap = nu.bezwaren(gebeurtenis, wie);
    if (!stap.isEmpty()) {
      return stap;
    }
    if (verlopen.isGesloten(sessie, nu.ronde())
        && (gebeurtenis instanceof Ingetrokken
            || toets != null
            || gebeurtenis instanceof Afgewezen)) {
      return List.of(
          new Weigering(
              "ronde-gesloten",
              "De ronde is afgesloten. Oordelen staan vast.",
              "Afsluiting van de matchingsronde"));
    }
    if (toets != null && !toets.bezwaren().isEmpty()) {
      return toets.bezwaren();
    }
    return switch (gebeurtenis) {
      case Aangepast g -> vol(sessie, nu, g.aanbod(), kader.planning().kandidatenPerPlek());
      case Gereserveerd g -> reservering(sessie, nu, g.tot(), kader);
      default -> List.of();
    };
  }

  private List<Weigering> vol(
      Sessie sessie, Voorstelverloop nu, AanbodId plek, int kandidatenPerPlek) {
    if (plek.equals(nu.aanbod())) {
      return List.of();
    }
    int ruimte = aanbod.get(sessie, plek).kern().plekken() * kandidatenPerPlek;
    int bezet = verlopen.kandidaten(sessie, plek, nu.voorstel());
    return bezet < ruimte
        ? List.of()
        : List.of(
            new Weigering(
                "plekken",
                "Voor dit aanbod zijn al %d van de %d kandidaten gekozen.".formatted(bezet, ruimte),
                "Opgave van de werkgever; beleidskader (kandidaten per plek)"));
  }

  private List<Weigering> reservering(
      Sessie sessie, Voorstelverloop nu, LocalDate tot, Beleidskader kader) {
    LocalDate vandaag = vandaag();
    LocalDate uiterlijk = vandaag.plusDays(kader.beoordelingsbeleid().reserveringDagen());
    if (tot.isBefore(vandaag) || tot.isAfter(uiterlijk)) {
      return List.of(
          new Weigering(
              "reserveringstermijn",
              "Een reservering mag van %s tot en met %s lopen.".formatted(vandaag, uiterlijk),
              "Beleidskader (dagen dat een plek wordt vastgehouden)"));
    }
    int plekken = aanbod.get(sessie, nu.aanbod()).kern().plekken();
    int bezet = verlopen.reserveringen(sessie, nu.aanbod(), vandaag, nu.voorstel());
    return bezet < plekken
        ? List.of()
        : List.of(
            new Weigering(
                "plekken",
                "Alle %d plekken van dit aanbod zijn al gereserveerd.".formatted(plekken),
                "Opgave van de werkgever"));
  }

  /** What later rounds have to know. */
  private void werkDoor(
      Sessie sessie,
      Voorstel voorstel,
      Voorstelverloop nu,
      Voorstelverloop daarna,
      Voorstelgebeurtenis gebeurtenis,
      @Nullable Paartoets toets) {
    if (toets != null) {
      keuzes.zetVast(
          sessie,
          new Vastzetting(
              daarna.werkzoekende(),
              daarna.aanbod(),
              daarna.jobcoach(),
              toets.startperiode(voorstel.startperiode())));
      return;
    }
    switch (gebeurtenis) {
      case Afgewezen g ->
          keuzes.sluitUit(
              sessie,
              new Uitsluiting(
                  nu.werkzoekende(), nu.aanbod(), "Afgewezen: " + g.reden().omschrijving()));
      case Ingetrokken g -> {
        if (nu.geaccepteerd()) {
          keuzes.maakLos(sessie, nu.werkzoekende());
        }
        keuzes.laatToe(sessie, nu.werkzoekende(), nu.aanbod());
      }
      case NietPassend g -> {
        keuzes.maakLos(sessie, nu.werkzoekende());
        keuzes.sluitUit(
            sessie,
            new Uitsluiting(
                nu.werkzoekende(), nu.aanbod(), "Werkgever: " + g.reden().omschrijving()));
      }
      default -> {}
    }
  }

  /** The moves that this person can make now, in order. */
  public static List<Voorstelzet> mogelijk(Voorstelverloop nu, Handelende wie) {
    return nu.mogelijk().stream().filter(zet -> zet.wie().stream().anyMatch(wie::is)).toList();
  }
}
