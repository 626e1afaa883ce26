package nl.werkbrug.api.web.voorstel;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Kolomgrafiek;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.api.web.Werkbeschrijving;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.resultaat.Geldblokken;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Voorstelgeld;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Plaatsingsdienst;
import org.jspecify.annotations.Nullable;

/** One voorstel on one screen: the person and the work side by side, why, and what to decide. */
public final class Voorstelpagina {
  private final Paginas paginas;
  private final Naslag naslag;
  private final UitkomstStore uitkomsten;
  private final RondeStore rondes;
  private final WerkzoekendeStore mensen;
  private final AanbodStore aanbod;
  private final BedragStore bedragen;
  private final Normen normen;
  private final Beoordelingsdienst dienst;
  private final Plaatsingsdienst plaatsingen;
  private final Besluitblok besluiten;

  public Voorstelpagina(Paginas paginas, Naslag naslag, Database database, Webdiensten diensten) {
    dienst = diensten.beoordeling();
    plaatsingen = diensten.plaatsingen();
    besluiten = new Besluitblok(database, dienst);
    this.paginas = paginas;
    this.naslag = naslag;
    uitkomsten = new UitkomstStore(database);
    rondes = new RondeStore(database);
    mensen = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
    bedragen = new BedragStore(database);
    normen = diensten.normen();
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/voorstellen/:id", Toegang.VOORSTELLEN, this::voorstel)
        .route(POST, "/voorstellen/:id/besluit", Toegang.VOORSTELLEN, this::besluit);
  }

  private Antwoord voorstel(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    Voorstel voorstel = uitkomsten.getVoorstel(verzoek.pad("id", VoorstelId::new));
    Formulier leeg = Besluitformulier.leeg(dienst.reserveringTot(voorstel.id()));
    return toon(verzoek, 200, voorstel, leeg, null);
  }

  private Antwoord besluit(Verzoek verzoek) {
    Voorstel voorstel = uitkomsten.getVoorstel(verzoek.pad("id", VoorstelId::new));
    Formulier gegeven = new Formulier(verzoek.formulier());
    Besluitformulier.Doe doe = Besluitformulier.Doe.van(gegeven.tekst("doe")).orElse(null);
    int versie = gegeven.getal("versie", 0, 1_000_000).orElse(-1);
    if (doe == null || versie < 0) {
      gegeven.fout("doe", "Kies op deze bladzijde wat u wilt doen");
      return toon(verzoek, 422, voorstel, gegeven, null);
    }
    if (doe == Besluitformulier.Doe.PLAATSEN) {
      return naar(
          verzoek,
          voorstel,
          gegeven,
          doe,
          plaatsingen.begin(voorstel.id(), versie, verzoek.handelende()));
    }
    Voorstelgebeurtenis wat = Besluitformulier.lees(doe, gegeven).orElse(null);
    if (wat == null) {
      return toon(verzoek, 422, voorstel, gegeven, doe);
    }
    return naar(
        verzoek,
        voorstel,
        gegeven,
        doe,
        dienst.doe(voorstel.id(), versie, verzoek.handelende(), wat));
  }

  private Antwoord naar(
      Verzoek verzoek,
      Voorstel voorstel,
      Formulier gegeven,
      Besluitformulier.Doe doe,
      Besluit<Voorstelverloop> besluit) {
    return switch (besluit) {
      case Besluit.Genomen<Voorstelverloop>(Voorstelverloop nu) ->
          Antwoord.naar(
              doe.gedaan()
                  .op(
                      doe == Besluitformulier.Doe.PLAATSEN && nu.plaatsing() != null
                          ? "/plaatsingen/" + nu.plaatsing().waarde()
                          : "/voorstellen/" + voorstel.id().waarde()));
      case Besluit.Geweigerd<Voorstelverloop> geweigerd -> {
        Besluitblok.neem(gegeven, geweigerd.redenen());
        yield toon(verzoek, 409, voorstel, gegeven, doe);
      }
      case Besluit.Verouderd<Voorstelverloop> verouderd -> {
        gegeven.fout("versie", Besluitblok.IEMAND_WAS_EERDER);
        yield toon(verzoek, 409, voorstel, gegeven, doe);
      }
    };
  }

  private Antwoord toon(
      Verzoek verzoek,
      int status,
      Voorstel heel,
      Formulier gegeven,
      Besluitformulier.@Nullable Doe gevraagd) {
    boolean zorg = verzoek.gebruiker().magZorg();
    Voorstel voorstel = heel.voor(zorg);
    Matchingsronde ronde = rondes.get(voorstel.ronde());
    Naslag nu = naslag.nu();
    Optional<Werkzoekende> mens = mensen.find(voorstel.werkzoekende());
    Optional<Werkaanbod> werk = aanbod.find(voorstel.aanbod());
    String naam = mens.map(Profiel::naam).orElse(voorstel.werkzoekende().waarde());
    String titel = werk.map(een -> een.kern().titel()).orElse(voorstel.aanbod().waarde());
    return paginas.metStatus(
        status,
        verzoek,
        Deel.RONDES,
        kruimels(ronde),
        "Voorstel voor " + naam,
        "voorstel.jte",
        new Voorstelbeeld(
            naam,
            zorg ? "/voorstellen/" + voorstel.id().waarde() + "/brief" : "",
            zorg ? "/mensen/" + voorstel.werkzoekende().waarde() : "",
            mens.map(een -> kort(Profiel.groepen(een, nu), zorg ? PERSOON : PERSOON_NEUTRAAL))
                .orElse(List.of()),
            titel,
            "/werk/" + voorstel.aanbod().waarde(),
            werk.map(een -> kort(Werkbeschrijving.groepen(een, nu), WERK)).orElse(List.of()),
            Notatie.getal(voorstel.passendheid()),
            voorstel.passendheid() / 10,
            staven(voorstel.delen()),
            voorstel.onbekend().stream().map(Regeloordeel::tekst).toList(),
            jobcoach(voorstel, nu),
            voorstel.regels().stream().map(regel -> regel(regel, zorg)).toList(),
            voorstel.alternatieven().stream().map(anders -> anders(anders, nu, zorg)).toList(),
            ronde.proef(),
            zorg ? geld(voorstel, mens.orElse(null), werk.orElse(null)) : null,
            besluiten.maak(
                voorstel,
                ronde,
                mens.map(Werkzoekende::consulent).orElse(null),
                verzoek.handelende(),
                gegeven,
                gevraagd,
                nu,
                zorg)));
  }

  private Blok.@Nullable Werking geld(
      Voorstel voorstel, @Nullable Werkzoekende mens, @Nullable Werkaanbod werk) {
    return mens == null || werk == null
        ? null
        : Geldblokken.van(
            Voorstelgeld.van(voorstel, mens, werk, bedragen.list(), normen),
            Voorstelgeld.aannames(normen, voorstel.start()));
  }

  static List<Link> kruimels(Matchingsronde ronde) {
    String adres = "/rondes/" + ronde.id().waarde();
    return List.of(
        Deel.RONDES.link(),
        new Link(Rondepaginas.titel(ronde), adres),
        new Link("Voorstellen", adres + "/voorstellen"));
  }

  private static Voorstelbeeld.Anders anders(Voorstel.Alternatief anders, Naslag nu, boolean zorg) {
    return new Voorstelbeeld.Anders(
        nu.findWerk(anders.aanbod()).map(Werkregel::titel).orElse(anders.aanbod().waarde()),
        "/werk/" + anders.aanbod().waarde(),
        Notatie.getal(anders.passendheid()),
        "Passendheid %s. %s"
            .formatted(
                Notatie.getal(anders.passendheid()),
                zorg
                    ? Effectzin.punten(anders.effectMedium(), anders.effectSoft())
                    : Effectzin.zonderVoorrang(anders.effectSoft())));
  }

  /** The facts that matter most for a decision, in this order. */
  private static final List<String> PERSOON =
      List.of(
          "Doelgroep",
          "Loonwaarde",
          "Zoekt werk als",
          "Uren per week",
          "Onregelmatig werk",
          "Gemeente",
          "Reistijd hoogstens",
          "Vervoer",
          "Rijbewijs",
          "Werk- en denkniveau",
          "Begeleiding",
          "Consulent");

  /** For whoever needs no doelgroep, loonwaarde or health for the own work. */
  private static final List<String> PERSOON_NEUTRAAL =
      List.of(
          "Zoekt werk als",
          "Uren per week",
          "Onregelmatig werk",
          "Gemeente",
          "Rijbewijs",
          "Werk- en denkniveau",
          "Consulent");

  private static final List<String> WERK =
      List.of(
          "Werkgever",
          "Soort",
          "Uurloon",
          "Uren per week",
          "Onregelmatig",
          "Gemeente",
          "Start",
          "Contract",
          "Rijbewijs",
          "Werk- en denkniveau",
          "Begeleiding door de werkgever",
          "Loonkostensubsidie");

  private static List<Feit> kort(List<Feit.Groep> groepen, List<String> namen) {
    List<Feit> alle = groepen.stream().flatMap(groep -> groep.feiten().stream()).toList();
    List<Feit> uit = new ArrayList<>();
    for (String naam : namen) {
      alle.stream().filter(feit -> feit.naam().equals(naam)).findFirst().ifPresent(uit::add);
    }
    return uit;
  }

  public static List<Rondeoverzicht.Staaf> staven(List<Scoredeel> delen) {
    return delen.stream()
        .map(
            deel ->
                deel.score() < 0
                    ? new Rondeoverzicht.Staaf(deel.deel().omschrijving(), 0, deel.tekst(), false)
                    : new Rondeoverzicht.Staaf(
                        deel.deel().omschrijving(),
                        deel.score() / 10,
                        "%s Telt voor %s."
                            .formatted(
                                deel.tekst(), Notatie.aantal(deel.bijdrage(), "punt", "punten")),
                        false))
        .toList();
  }

  private static Voorstelbeeld.Coach jobcoach(Voorstel voorstel, Naslag nu) {
    Jobcoach coach =
        voorstel.jobcoach() == null ? null : nu.findJobcoach(voorstel.jobcoach()).orElse(null);
    List<Kolomgrafiek.Punt> uren = new ArrayList<>();
    for (int periode = 0; periode < voorstel.begeleidingsminuten().size(); periode++) {
      int minuten = voorstel.begeleidingsminuten().get(periode);
      uren.add(
          new Kolomgrafiek.Punt(Integer.toString(periode + 1), minuten, Notatie.uren(minuten)));
    }
    long totaal = voorstel.begeleidingsminuten().stream().mapToLong(Integer::longValue).sum();
    return new Voorstelbeeld.Coach(
        coach == null ? "" : coach.naam(),
        coach == null ? "" : "/jobcoaches/" + coach.id().waarde(),
        voorstel.coachuitleg(),
        totaal == 0 ? "" : "Samen %s uur in een jaar.".formatted(Notatie.uren(totaal)),
        totaal == 0
            ? null
            : new Kolomgrafiek(
                "Uren begeleiding per vier weken", uren, "uur", "periode van vier weken"));
  }

  /**
   * A rule as it is shown.
   *
   * @param zorg whether the reader may see health and doelgroep
   */
  public static Voorstelbeeld.Regel regel(Regeloordeel regel, boolean zorg) {
    return new Voorstelbeeld.Regel(
        switch (regel.oordeel()) {
          case GOED -> Cel.label("goed", Cel.Kleur.GOED);
          case FOUT -> Cel.label("past niet", Cel.Kleur.FOUT);
          case ONBEKEND -> Cel.label("onbekend", Cel.Kleur.LET_OP);
        },
        zorg ? regel.tekst() : regel.neutraleTekst(),
        regel.bron());
  }
}
