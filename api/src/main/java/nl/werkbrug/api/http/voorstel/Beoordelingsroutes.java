package nl.werkbrug.api.http.voorstel;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

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
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Onderscheidtoets;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Werkgeverreden;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Caseload;
import nl.werkbrug.engine.review.Kandidaatbeeld;
import nl.werkbrug.engine.review.Kandidatenlijst;
import nl.werkbrug.engine.review.Taak;
import nl.werkbrug.engine.review.Takenlijst;
import org.jspecify.annotations.Nullable;

/** What people decide about voorstellen, and the work that waits for them. */
public final class Beoordelingsroutes {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final Toegang CONSULENT = Toegang.voor(Functie.CONSULENT);
  private static final Toegang ACCOUNTMANAGER = Toegang.voor(Functie.ACCOUNTMANAGER);
  private static final Toegang OVERDRACHT = Toegang.voor(Functie.CONSULENT, Functie.BEHEERDER);
  private static final Toegang WERKGEVER = Toegang.voor(Functie.WERKGEVER, Functie.ACCOUNTMANAGER);

  private final UitkomstStore uitkomsten;
  private final VerloopStore verlopen;
  private final Beoordelingsdienst dienst;
  private final Kandidatenlijst kandidaten;
  private final Takenlijst taken;
  private final Caseload caseload;
  private final Clock klok;

  public Beoordelingsroutes(
      Database database, Beoordelingsdienst dienst, Kandidatenlijst kandidaten, Clock klok) {
    this.dienst = dienst;
    this.kandidaten = kandidaten;
    this.klok = klok;
    uitkomsten = new UitkomstStore(database);
    verlopen = new VerloopStore(database);
    taken = new Takenlijst(database);
    caseload = new Caseload(database, klok);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/voorstellen/:id", Toegang.VOORSTELLEN, this::get)
        .route(GET, "/v1/voorstellen/:id/beoordelingen", Toegang.VOORSTELLEN, this::geschiedenis)
        .route(POST, "/v1/voorstellen/:id/beoordelingen", CONSULENT, this::beoordeel)
        .route(
            POST,
            "/v1/voorstellen/:id/gesprekken",
            Toegang.voor(Functie.CONSULENT, Functie.JOBCOACH),
            this::bespreek)
        .route(POST, "/v1/voorstellen/:id/vrijgave", CONSULENT, this::geefVrij)
        .route(
            POST,
            "/v1/voorstellen/:id/tweede-beoordeling",
            Toegang.voor(Functie.CONSULENT, Functie.TOEGANG, Functie.BEHEERDER),
            this::beoordeelAlsTweede)
        .route(POST, "/v1/voorstellen/:id/voorlegging", ACCOUNTMANAGER, this::legVoor)
        .route(POST, "/v1/matchingsrondes/:id/afsluiting", ACCOUNTMANAGER, this::sluit)
        .route(
            GET,
            "/v1/reserveringen",
            Toegang.voor(Functie.ACCOUNTMANAGER, Functie.CONSULENT),
            this::reserveringen)
        .route(POST, "/v1/reserveringen", ACCOUNTMANAGER, this::reserveer)
        .route(POST, "/v1/reserveringen/:id/_beeindig", ACCOUNTMANAGER, this::beeindigReservering)
        .route(GET, "/v1/taken", Toegang.VOORSTELLEN, this::taken)
        .route(GET, "/v1/caseload-overdrachten", OVERDRACHT, this::overdrachten)
        .route(POST, "/v1/caseload-overdrachten", OVERDRACHT, this::draagOver)
        .route(GET, "/v1/werkgevers/:id/voorstellen", WERKGEVER, this::kandidaten)
        .route(POST, "/v1/werkgevers/:id/voorstellen/:voorstel/reactie", WERKGEVER, this::reageer);
  }

  private Antwoord get(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("id", VoorstelId::new);
    return Antwoord.json(
        new VerloopWire.Stand(
            VoorstelWire.van(uitkomsten.getVoorstel(id), verzoek.gebruiker().magZorg()),
            VerloopWire.van(dienst.get(id))));
  }

  private Antwoord geschiedenis(Verzoek verzoek) {
    boolean zorg = verzoek.gebruiker().magZorg();
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    return Antwoord.json(
        bladzijde
            .uit(
                dienst.geschiedenis(verzoek.pad("id", VoorstelId::new)),
                een -> Bladzijde.plek(een.nummer()))
            .map(een -> VerloopWire.Gedaan.van(een, zorg)));
  }

  private Antwoord beoordeel(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("id", VoorstelId::new);
    BeoordelingWire inhoud = verzoek.inhoud(BeoordelingWire.class);
    return doe(verzoek, id, inhoud.versie(), inhoud.naarDomein());
  }

  private record Gesprek(int versie, Gespreksantwoord antwoord, @Nullable String notitie) {}

  private Antwoord bespreek(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("id", VoorstelId::new);
    Gesprek inhoud = verzoek.inhoud(Gesprek.class);
    return doe(
        verzoek,
        id,
        inhoud.versie,
        new Voorstelgebeurtenis.Besproken(inhoud.antwoord, leegAls(inhoud.notitie)));
  }

  private enum Partij {
    WERKZOEKENDE,
    CONSULENT
  }

  private record Vrijgave(int versie, Partij door, boolean vrij) {}

  private Antwoord geefVrij(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("id", VoorstelId::new);
    Vrijgave inhoud = verzoek.inhoud(Vrijgave.class);
    boolean doorPersoon = inhoud.door == Partij.WERKZOEKENDE;
    return doe(
        verzoek,
        id,
        inhoud.versie,
        inhoud.vrij
            ? new Voorstelgebeurtenis.Vrijgegeven(doorPersoon)
            : new Voorstelgebeurtenis.VrijgaveIngetrokken(doorPersoon));
  }

  private record Tweede(int versie, boolean akkoord, String reden) {}

  private Antwoord beoordeelAlsTweede(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("id", VoorstelId::new);
    Tweede inhoud = verzoek.inhoud(Tweede.class);
    return doe(
        verzoek,
        id,
        inhoud.versie,
        new Voorstelgebeurtenis.TweedeBeoordeling(inhoud.akkoord, inhoud.reden));
  }

  private record Versie(int versie) {}

  private Antwoord legVoor(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("id", VoorstelId::new);
    return doe(
        verzoek, id, verzoek.inhoud(Versie.class).versie, new Voorstelgebeurtenis.Voorgelegd());
  }

  private Antwoord sluit(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    if (!dienst.sluit(id, verzoek.handelende())) {
      throw new Probleemfout(Probleem.Soort.CONFLICT, "Ronde %s is al afgesloten.".formatted(id));
    }
    return Antwoord.json(201, Map.of("ronde", id.waarde()), Map.of());
  }

  private Antwoord reserveringen(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde
            .uit(
                verzoek
                    .bereik()
                    .mensen(
                        verlopen.listReserveringen(LocalDate.ofInstant(klok.instant(), NEDERLAND)),
                        Voorstelverloop::werkzoekende),
                een -> een.gereserveerdTot() + " " + een.voorstel())
            .map(VerloopWire::van));
  }

  private record Reservering(VoorstelId voorstel, int versie, @Nullable LocalDate tot) {}

  private Antwoord reserveer(Verzoek verzoek) {
    Reservering inhoud = verzoek.inhoud(Reservering.class);
    verzoek.eisBereikt(Bereiksoort.VOORSTEL, inhoud.voorstel);
    LocalDate tot = inhoud.tot == null ? dienst.reserveringTot(inhoud.voorstel) : inhoud.tot;
    return doe(verzoek, inhoud.voorstel, inhoud.versie, new Voorstelgebeurtenis.Gereserveerd(tot));
  }

  private Antwoord beeindigReservering(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("id", VoorstelId::new);
    return doe(
        verzoek,
        id,
        verzoek.inhoud(Versie.class).versie,
        new Voorstelgebeurtenis.ReserveringBeeindigd());
  }

  private record TaakWire(
      Taak.Soort soort,
      Functie functie,
      @Nullable String eigenaar,
      String werkzoekende,
      @Nullable String voorstel,
      LocalDate vervalt,
      String tekst) {
    static TaakWire van(Taak taak) {
      return new TaakWire(
          taak.soort(),
          taak.functie(),
          taak.eigenaar(),
          taak.werkzoekende().waarde(),
          taak.voorstel() == null ? null : taak.voorstel().waarde(),
          taak.vervalt(),
          taak.tekst());
    }
  }

  private Antwoord taken(Verzoek verzoek) {
    Takenlijst.Filter filter =
        new Takenlijst.Filter(
            verzoek.find("soort", Verzoek.keuzeUit(Taak.Soort.class)).orElse(null),
            verzoek.find("functie", Verzoek.keuzeUit(Functie.class)).orElse(null),
            verzoek.findTekst("eigenaar", 100).orElse(null));
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde
            .uit(
                verzoek.bereik().mensen(taken.list(filter), Taak::werkzoekende),
                Beoordelingsroutes::sleutel)
            .map(TaakWire::van));
  }

  private static String sleutel(Taak een) {
    return String.join(
        " ",
        een.vervalt().toString(),
        Bladzijde.plek(een.soort()),
        een.werkzoekende().waarde(),
        een.voorstel() == null ? "" : een.voorstel().waarde());
  }

  private record OverdrachtWire(
      String van, String naar, String reden, List<WerkzoekendeId> werkzoekenden) {}

  private Antwoord overdrachten(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(
        bladzijde.uitHoogste(
            caseload.list().stream()
                .filter(een -> verzoek.bereik().bereiktAlle(een.mensen()))
                .toList(),
            een -> een.moment() + " " + een.id()));
  }

  private Antwoord draagOver(Verzoek verzoek) {
    OverdrachtWire inhoud = verzoek.inhoud(OverdrachtWire.class);
    List<WerkzoekendeId> mensen =
        inhoud.werkzoekenden.isEmpty()
            ? verzoek.bereik().mensen(caseload.mensen(inhoud.van))
            : inhoud.werkzoekenden;
    mensen.forEach(id -> verzoek.eisBereikt(Bereiksoort.WERKZOEKENDE, id));
    return Antwoord.json(
        201,
        caseload.draagOver(verzoek.handelende(), inhoud.van, inhoud.naar, mensen, inhoud.reden),
        Map.of());
  }

  private record Kandidaat(
      String voorstel,
      String aanbod,
      String titel,
      LocalDate start,
      List<String> voldoet,
      List<String> nogVragen,
      Voorstelverloop.@Nullable Reactie reactie) {
    static Kandidaat van(Kandidaatbeeld beeld) {
      return new Kandidaat(
          beeld.voorstel().waarde(),
          beeld.aanbod().waarde(),
          beeld.titel(),
          beeld.start(),
          beeld.voldoet(),
          beeld.nogVragen(),
          beeld.reactie());
    }
  }

  private Antwoord kandidaten(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    WerkgeverId id = verzoek.pad("id", WerkgeverId::new);
    return Antwoord.json(
        bladzijde
            .uit(
                kandidaten.list(id).stream()
                    .filter(
                        een ->
                            verzoek
                                .bereik()
                                .bereikt(Bereiksoort.VOORSTEL, een.voorstel().waarde(), false))
                    .toList(),
                een -> een.aanbod() + " " + een.voorstel())
            .map(Kandidaat::van));
  }

  private enum Keuze {
    KENNISMAKEN,
    NIET_PASSEND
  }

  private record Reactie(
      Keuze keuze, @Nullable Werkgeverreden reden, @Nullable String toelichting) {}

  /** A werkgever sees no versie: what it saw may always be answered. */
  private Antwoord reageer(Verzoek verzoek) {
    WerkgeverId werkgever = verzoek.pad("id", WerkgeverId::new);
    VoorstelId id = verzoek.pad("voorstel", VoorstelId::new);
    Reactie inhoud = verzoek.inhoud(Reactie.class);
    if (kandidaten.find(werkgever, id).isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.NIET_GEVONDEN, "Er is geen voorstel met nummer %s.".formatted(id));
    }
    if (inhoud.keuze == Keuze.NIET_PASSEND && inhoud.reden == null) {
      throw new OngeldigeGegevens("reden", "leeg", "is verplicht bij NIET_PASSEND");
    }
    Onderscheidtoets.ingebouwd().eisVrij("toelichting", leegAls(inhoud.toelichting));
    return BesluitprobleemWire.antwoord(
        dienst.doe(
            id,
            dienst.get(id).versie(),
            verzoek.handelende(),
            inhoud.keuze == Keuze.KENNISMAKEN
                ? new Voorstelgebeurtenis.Kennismaken()
                : new Voorstelgebeurtenis.NietPassend(
                    Objects.requireNonNull(inhoud.reden), leegAls(inhoud.toelichting))),
        nu ->
            kandidaten
                .find(werkgever, id)
                .<Object>map(Kandidaat::van)
                .orElseGet(() -> Map.of("voorstel", id.waarde())));
  }

  private Antwoord doe(
      Verzoek verzoek, VoorstelId id, int versie, Voorstelgebeurtenis gebeurtenis) {
    return BesluitprobleemWire.antwoord(
        dienst.doe(id, versie, verzoek.handelende(), gebeurtenis), VerloopWire::van);
  }

  private static String leegAls(@Nullable String tekst) {
    return tekst == null ? "" : tekst;
  }
}
