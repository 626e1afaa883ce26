package nl.werkbrug.api.http.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.voorstel.BesluitprobleemWire;
import nl.werkbrug.api.http.voorstel.VerloopWire;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Werkgeverkosten;
import nl.werkbrug.engine.review.Afwezigheid;
import nl.werkbrug.engine.review.Begeleidingsuren;
import nl.werkbrug.engine.review.Coachruimte;
import nl.werkbrug.engine.review.Plaatsingsdienst;
import org.jspecify.annotations.Nullable;

/** The life of plaatsingen, and the time of jobcoaches. */
public final class Plaatsingroutes {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int EERSTE_JAAR = 2015;
  private static final int LAATSTE_JAAR = 2100;

  private final Database database;
  private final Plaatsingsdienst dienst;
  private final Afwezigheid afwezigheid;
  private final WerkzoekendeStore werkzoekenden;
  private final JobcoachStore coaches;
  private final LksAanvragen aanvragen;
  private final Normen normen;
  private final Clock klok;

  public Plaatsingroutes(Database database, Plaatsingsdienst dienst, Normen normen, Clock klok) {
    this.database = database;
    this.normen = normen;
    this.dienst = dienst;
    this.klok = klok;
    afwezigheid = new Afwezigheid(database);
    coaches = new JobcoachStore(database);
    aanvragen = new LksAanvragen(database, dienst, normen, klok);
    werkzoekenden = new WerkzoekendeStore(database);
  }

  public void voegToe(HttpDienst http) {
    Toegang plaatsen = Toegang.voor(Functie.ACCOUNTMANAGER, Functie.CONSULENT);
    Toegang werkgever = Toegang.voor(Functie.WERKGEVER, Functie.ACCOUNTMANAGER);
    Toegang afwezig = Toegang.voor(Functie.JOBCOACH, Functie.CONSULENT, Functie.BEHEERDER);
    http.route(GET, "/v1/plaatsingen", Toegang.VOORSTELLEN, this::lijst)
        .route(POST, "/v1/plaatsingen", plaatsen, this::begin)
        .route(GET, "/v1/plaatsingen/:id", Toegang.VOORSTELLEN, this::lees)
        .route(GET, "/v1/plaatsingen/:id/gebeurtenissen", Toegang.MENSEN, this::geschiedenis)
        .route(POST, "/v1/plaatsingen/:id/gebeurtenissen", Toegang.VOORSTELLEN, this::doe)
        .route(GET, "/v1/plaatsingen/:id/lks", Toegang.VOORSTELLEN, this::lks)
        .route(GET, "/v1/plaatsingen/:id/begeleiding", Toegang.VOORSTELLEN, this::begeleiding)
        .route(GET, "/v1/werkgevers/:id/plaatsingen", werkgever, this::kosten)
        .route(
            POST,
            "/v1/werkgevers/:id/voorstellen/:voorstel/lks-aanvraag",
            LksAanvragen.VRAGEN,
            this::vraagLks)
        .route(GET, "/v1/jobcoaches/:id/begeleiding", Toegang.MEDEWERKERS, this::coachuren)
        .route(GET, "/v1/jobcoaches/:id/caseload", Toegang.MEDEWERKERS, this::caseload)
        .route(POST, "/v1/jobcoaches/:id/afwezigheid", afwezig, this::meldAfwezig);
  }

  private Antwoord lijst(Verzoek verzoek) {
    PlaatsingStore.Filter filter =
        new PlaatsingStore.Filter(
            verzoek.find("fase", Plaatsingroutes::fase).orElse(null),
            verzoek.find("lopend", Plaatsingroutes::jaNee).orElse(false),
            verzoek.find("organisatie", OrganisatieId::new).orElse(null),
            verzoek.find("gemeente", GemeenteId::new).orElse(null),
            verzoek.find("werkzoekende", WerkzoekendeId::new).orElse(null),
            verzoek.find("aanbod", AanbodId::new).orElse(null));
    JobcoachId coach = verzoek.find("jobcoach", JobcoachId::new).orElse(null);
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    LocalDate vandaag = vandaag();
    List<Plaatsing> alle =
        verzoek.bereik().mensen(dienst.list(filter), een -> een.afspraak().werkzoekende()).stream()
            .filter(een -> coach == null || coach.equals(een.jobcoachOp(vandaag)))
            .toList();
    return Antwoord.json(
        bladzijde
            .uit(alle, een -> een.id().waarde())
            .map(een -> PlaatsingWire.van(een, vandaag, verzoek.gebruiker().magZorg())));
  }

  private record Begin(VoorstelId voorstel, int versie) {}

  private Antwoord begin(Verzoek verzoek) {
    Begin inhoud = verzoek.inhoud(Begin.class);
    verzoek.eisBereikt(Bereiksoort.VOORSTEL, inhoud.voorstel);
    Besluit<Voorstelverloop> besluit =
        dienst.begin(inhoud.voorstel, inhoud.versie, verzoek.handelende());
    return besluit instanceof Besluit.Genomen<Voorstelverloop>(Voorstelverloop nu)
        ? antwoord(verzoek, 201, dienst.get(Objects.requireNonNull(nu.plaatsing())))
        : BesluitprobleemWire.antwoord(besluit, VerloopWire::van);
  }

  private Antwoord lees(Verzoek verzoek) {
    return antwoord(verzoek, 200, dienst.get(verzoek.pad("id", PlaatsingId::new)));
  }

  private Antwoord geschiedenis(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    return Antwoord.json(
        bladzijde
            .uit(
                dienst.geschiedenis(verzoek.pad("id", PlaatsingId::new)),
                een -> Bladzijde.plek(een.nummer()))
            .map(PlaatsingWire.Gebeurd::van));
  }

  private Antwoord doe(Verzoek verzoek) {
    PlaatsingId id = verzoek.pad("id", PlaatsingId::new);
    Plaatsingsgebeurtenis gebeurtenis = verzoek.inhoud(Plaatsingsgebeurtenis.class);
    long versie = verzoek.versie().applyAsLong(dienst.get(id).versie());
    int gezien = (int) Math.min(versie, Integer.MAX_VALUE);
    Besluit<Plaatsing> besluit = dienst.doe(id, gezien, verzoek.handelende(), gebeurtenis);
    return switch (besluit) {
      case Besluit.Genomen<Plaatsing>(Plaatsing nu) -> antwoord(verzoek, 201, nu);
      case Besluit.Verouderd<Plaatsing> verouderd ->
          throw new Probleemfout(
              Probleem.Soort.VOORWAARDE_MISLUKT,
              "Iemand anders was eerder. Er is niets gewijzigd; lees de plaatsing opnieuw.");
      case Besluit.Geweigerd<Plaatsing> geweigerd ->
          BesluitprobleemWire.antwoord(
              besluit, nu -> PlaatsingWire.van(nu, vandaag(), verzoek.gebruiker().magZorg()));
    };
  }

  private Antwoord lks(Verzoek verzoek) {
    int jaar = verzoek.getal("jaar", EERSTE_JAAR, LAATSTE_JAAR, vandaag().getYear());
    Plaatsing plaatsing = dienst.get(verzoek.pad("id", PlaatsingId::new));
    Werkzoekende persoon = werkzoekenden.get(plaatsing.afspraak().werkzoekende());
    return Antwoord.json(LksVerloopWire.van(plaatsing, persoon, normen, jaar));
  }

  /** What a werkgever sees of its own request: nothing of the person. */
  private record Aanvraag(String voorstel, LocalDate aangevraagd, LocalDate besluitUiterlijk) {}

  private Antwoord vraagLks(Verzoek verzoek) {
    WerkgeverId werkgever = verzoek.pad("id", WerkgeverId::new);
    VoorstelId voorstel = verzoek.pad("voorstel", VoorstelId::new);
    verzoek.klaar();
    LocalDate dag = aanvragen.vraag(verzoek, werkgever, voorstel);
    return Antwoord.json(
        201, new Aanvraag(voorstel.waarde(), dag, aanvragen.besluitUiterlijk(dag)), Map.of());
  }

  private Antwoord begeleiding(Verzoek verzoek) {
    Plaatsing plaatsing = dienst.get(verzoek.pad("id", PlaatsingId::new));
    return Antwoord.json(new Lijst<>(Begeleidingsuren.van(plaatsing, vandaag()), null));
  }

  private record Kosten(
      String voorstel,
      String aanbod,
      LocalDate begin,
      @Nullable LocalDate einde,
      LocalDate dag,
      BigDecimal loon,
      BigDecimal werkgeverslasten,
      @Nullable BigDecimal lks,
      @Nullable BigDecimal netto) {
    static Kosten van(Werkgeverkosten een) {
      return new Kosten(
          een.voorstel().waarde(),
          een.aanbod().waarde(),
          een.begin(),
          een.einde(),
          een.dag(),
          BigDecimal.valueOf(een.loonCent(), 2),
          BigDecimal.valueOf(een.lastenCent(), 2),
          euro(een.lksCent()),
          euro(een.nettoCent()));
    }

    private static @Nullable BigDecimal euro(@Nullable Long cent) {
      return cent == null ? null : BigDecimal.valueOf(cent, 2);
    }
  }

  /** What the werkgever may know of the money, and only of what is agreed. */
  private Antwoord kosten(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    WerkgeverId id = verzoek.pad("id", WerkgeverId::new);
    List<Plaatsing> alle =
        dienst.list(PlaatsingStore.Filter.LOPEND).stream()
            .filter(een -> Werkgeverkosten.isPartij(een, id))
            .toList();
    List<Plaatsing> bekend =
        verzoek.gebruiker().isMedewerker()
            ? verzoek.bereik().mensen(alle, een -> een.afspraak().werkzoekende())
            : alle;
    return Antwoord.json(
        bladzijde.uit(
            bekend.stream()
                .flatMap(
                    een ->
                        Werkgeverkosten.van(
                            een,
                            werkzoekenden.get(een.afspraak().werkzoekende()),
                            normen,
                            vandaag())
                            .stream())
                .map(Kosten::van)
                .toList(),
            een -> een.begin() + " " + een.voorstel()));
  }

  private Antwoord coachuren(Verzoek verzoek) {
    LocalDate tot = verzoek.findDag("tot").orElseGet(this::vandaag);
    JobcoachId id = coaches.get(verzoek.pad("id", JobcoachId::new)).id();
    LocalDate eerste = tot.minusDays((long) (Jobcoach.PERIODEN - 1) * Jobcoach.DAGEN_PER_PERIODE);
    return Antwoord.json(
        new Lijst<>(
            Begeleidingsuren.van(
                id, dienst.list(PlaatsingStore.Filter.ALLES), eerste, Jobcoach.PERIODEN),
            null));
  }

  private record Periode(LocalDate vanaf, int caseload, int afwezig, int capaciteit, int vrij) {
    static Periode van(Coachruimte.Dag dag) {
      return new Periode(dag.dag(), dag.caseload(), dag.afwezig(), dag.capaciteit(), dag.vrij());
    }
  }

  private Antwoord caseload(Verzoek verzoek) {
    LocalDate peildatum = verzoek.findDag("peildatum").orElseGet(this::vandaag);
    JobcoachId id = verzoek.pad("id", JobcoachId::new);
    return Antwoord.json(
        new Lijst<>(afwezigheid.vooruit(id, peildatum).stream().map(Periode::van).toList(), null));
  }

  private record Melding(LocalDate van, LocalDate tot, @Nullable Integer minutenPerWeek) {}

  private record Geraakt(String jobcoach, List<String> teVervangen) {}

  private Antwoord meldAfwezig(Verzoek verzoek) {
    JobcoachId id = verzoek.pad("id", JobcoachId::new);
    Melding inhoud = verzoek.inhoud(Melding.class);
    return database.schrijf(
        sessie -> {
          List<Plaatsing> geraakt =
              afwezigheid.meld(sessie, id, inhoud.van, inhoud.tot, inhoud.minutenPerWeek);
          return Antwoord.json(
              201,
              new Geraakt(
                  id.waarde(),
                  verzoek.bereik().mensen(geraakt, een -> een.afspraak().werkzoekende()).stream()
                      .map(plaatsing -> plaatsing.id().waarde())
                      .toList()),
              Map.of());
        });
  }

  private Antwoord antwoord(Verzoek verzoek, int status, Plaatsing plaatsing) {
    String etag = Antwoord.etag(plaatsing.versie());
    return Antwoord.json(
        status,
        PlaatsingWire.van(plaatsing, vandaag(), verzoek.gebruiker().magZorg()),
        status == 201
            ? Map.of("ETag", etag, "Location", "/v1/plaatsingen/" + plaatsing.id())
            : Map.of("ETag", etag));
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }

  private static Plaatsingsfase fase(String tekst) {
    for (Plaatsingsfase een : Plaatsingsfase.values()) {
      if (een.name().equals(tekst)) {
        return een;
      }
    }
    throw new OngeldigeGegevens(
        "fase", tekst, "moet een van %s zijn".formatted(List.of(Plaatsingsfase.values())));
  }

  private static boolean jaNee(String tekst) {
    return switch (tekst) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new OngeldigeGegevens("lopend", tekst, "moet true of false zijn");
    };
  }
}
