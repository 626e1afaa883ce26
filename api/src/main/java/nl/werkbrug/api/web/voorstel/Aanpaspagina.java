package nl.werkbrug.api.web.voorstel;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.matching.Coachkeuze;
import nl.werkbrug.engine.matching.Coachoordeel;
import nl.werkbrug.engine.round.PassendAanbod;
import nl.werkbrug.engine.round.Rondeeffect;
import nl.werkbrug.engine.round.Rondepeil;
import nl.werkbrug.engine.round.WaaromNiet;
import org.jspecify.annotations.Nullable;

/** Adjusting a voorstel: other work or another jobcoach, with the effect shown first. */
public final class Aanpaspagina {
  private static final int OPTIES = 12;
  private static final int COACHES = 8;
  private static final String GEEN = "geen";

  private final Paginas paginas;
  private final Naslag naslag;
  private final Webdiensten diensten;
  private final UitkomstStore uitkomsten;
  private final RondeStore rondes;
  private final BeleidskaderStore kaders;
  private final WerkzoekendeStore mensen;
  private final AanbodStore aanbod;

  public Aanpaspagina(Paginas paginas, Naslag naslag, Database database, Webdiensten diensten) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.diensten = diensten;
    uitkomsten = new UitkomstStore(database);
    rondes = new RondeStore(database);
    kaders = new BeleidskaderStore(database);
    mensen = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/voorstellen/:id/aanpassen", Toegang.voor(Functie.CONSULENT), this::kies)
        .route(POST, "/voorstellen/:id/aanpassen", Toegang.voor(Functie.CONSULENT), this::pasAan);
  }

  private Antwoord kies(Verzoek verzoek) {
    AanbodId gekozen = verzoek.find("aanbod", AanbodId::new).orElse(null);
    Voorstel voorstel = uitkomsten.getVoorstel(verzoek.pad("id", VoorstelId::new));
    return toon(verzoek, 200, voorstel, gekozen, null);
  }

  private Antwoord pasAan(Verzoek verzoek) {
    Voorstel voorstel = uitkomsten.getVoorstel(verzoek.pad("id", VoorstelId::new));
    Formulier gegeven = new Formulier(verzoek.formulier());
    AanbodId werk = gegeven.lees("aanbod", AanbodId::new).orElse(null);
    int versie = gegeven.getal("versie", 0, 1_000_000).orElse(-1);
    String reden = Besluitformulier.tekst(gegeven, "reden", true).orElse("");
    JobcoachId coach =
        gegeven.tekst("jobcoach").equals(GEEN)
            ? null
            : gegeven.lees("jobcoach", this::bekend).orElse(null);
    if (gegeven.tekst("jobcoach").isEmpty()) {
      gegeven.fout("jobcoach", "moet gekozen worden");
    }
    if (werk == null || versie < 0 || aanbod.find(werk).isEmpty()) {
      return toon(verzoek, 422, voorstel, null, null);
    }
    if (!gegeven.isGoed()) {
      return toon(verzoek, 422, voorstel, werk, gegeven);
    }
    return switch (diensten
        .beoordeling()
        .doe(
            voorstel.id(),
            versie,
            verzoek.handelende(),
            new Voorstelgebeurtenis.Aangepast(werk, coach, reden))) {
      case Besluit.Genomen<Voorstelverloop> genomen ->
          Antwoord.naar(Gedaan.AANGEPAST.op("/voorstellen/" + voorstel.id().waarde()));
      case Besluit.Geweigerd<Voorstelverloop> geweigerd -> {
        Besluitblok.neem(gegeven, geweigerd.redenen());
        yield toon(verzoek, 409, voorstel, werk, gegeven);
      }
      case Besluit.Verouderd<Voorstelverloop> verouderd -> {
        gegeven.fout("versie", Besluitblok.IEMAND_WAS_EERDER);
        yield toon(verzoek, 409, voorstel, werk, gegeven);
      }
    };
  }

  private JobcoachId bekend(String tekst) {
    JobcoachId id = new JobcoachId(tekst);
    if (naslag.nu().findJobcoach(id).isEmpty()) {
      throw new IllegalArgumentException(tekst);
    }
    return id;
  }

  private Antwoord toon(
      Verzoek verzoek,
      int status,
      Voorstel voorstel,
      @Nullable AanbodId gekozen,
      @Nullable Formulier gegeven) {
    Naslag nu = naslag.nu();
    Matchingsronde ronde = rondes.get(voorstel.ronde());
    Werkzoekende mens = mensen.get(voorstel.werkzoekende());
    String adres = "/voorstellen/" + voorstel.id().waarde();
    Rondepeil peil;
    Aanpasbeeld.Keuze keuze = null;
    List<Aanpasbeeld.Optie> opties = List.of();
    if (gekozen == null) {
      PassendAanbod passend = diensten.aanbevelingen().passendAanbod(mens.id(), OPTIES);
      peil = passend.peil();
      opties = opties(voorstel, passend, adres, nu, verzoek.bereik());
    } else {
      WaaromNiet waarom = diensten.waarom().antwoord(mens.id(), gekozen);
      peil = waarom.peil();
      keuze =
          keuze(voorstel, ronde, mens, aanbod.get(gekozen), waarom, gegeven, nu, verzoek.bereik());
    }
    List<Link> kruimels = new ArrayList<>(Voorstelpagina.kruimels(ronde));
    kruimels.add(new Link(Profiel.naam(mens), adres));
    return paginas.metStatus(
        status,
        verzoek,
        Deel.RONDES,
        kruimels,
        "Pas het voorstel voor %s aan".formatted(Profiel.naam(mens)),
        "aanpassen.jte",
        new Aanpasbeeld(
            Profiel.naam(mens),
            adres + "/aanpassen",
            nu.findWerk(voorstel.aanbod()).map(Werkregel::titel).orElse(voorstel.aanbod().waarde()),
            peil == null
                ? "Er is geen ronde om mee te vergelijken; de gevolgen zijn dus niet bekend."
                : "De gevolgen zijn berekend met de laatste ronde.",
            opties,
            keuze));
  }

  private static List<Aanpasbeeld.Optie> opties(
      Voorstel voorstel, PassendAanbod passend, String adres, Naslag nu, Bereik bereik) {
    List<Aanpasbeeld.Optie> uit = new ArrayList<>();
    for (PassendAanbod.Passend een : passend.passend()) {
      Rondeeffect effect = een.effect();
      boolean huidig = een.aanbod().id().equals(voorstel.aanbod());
      uit.add(
          new Aanpasbeeld.Optie(
              een.aanbod().kern().titel(),
              Werkregel.van(een.aanbod()).omschrijving(nu),
              Notatie.getal(een.passendheid().score()),
              een.passendheid().score() / 10,
              effect == null
                  ? (huidig
                      ? "Dit is het voorstel. Kies het om alleen de jobcoach te wijzigen."
                      : "")
                  : Effectzin.van(effect, nu, bereik),
              een.vragen().stream().map(Regeloordeel::tekst).toList(),
              huidig,
              Lijst.adres(adres + "/aanpassen", Map.of("aanbod", een.aanbod().id().waarde()))));
    }
    return uit;
  }

  private Aanpasbeeld.Keuze keuze(
      Voorstel voorstel,
      Matchingsronde ronde,
      Werkzoekende mens,
      Werkaanbod werk,
      WaaromNiet waarom,
      @Nullable Formulier gegeven,
      Naslag nu,
      Bereik bereik) {
    Rondeeffect effect = waarom.effect();
    boolean zelfde = werk.id().equals(voorstel.aanbod());
    JobcoachId voorkeur = zelfde || effect == null ? voorstel.jobcoach() : effect.jobcoach();
    Formulier formulier =
        gegeven == null
            ? Formulier.met(
                Map.of("jobcoach", List.of(voorkeur == null ? GEEN : voorkeur.waarde())))
            : gegeven;
    formulier
        .keuze(
            Invoer.Vorm.RADIO,
            "jobcoach",
            "Jobcoach",
            "De best passende jobcoaches staan boven.",
            coaches(voorstel, ronde, mens, voorkeur, nu))
        .veld(
            Invoer.Vorm.KORT,
            "reden",
            "Waarom dit beter past",
            "Een korte zin is genoeg. De reden hoort bij uw besluit.");
    return new Aanpasbeeld.Keuze(
        werk.kern().titel(),
        "/werk/" + werk.id().waarde(),
        Werkregel.van(werk).omschrijving(nu),
        Notatie.getal(waarom.passendheid().score()),
        zelfde
            ? "Het werk blijft hetzelfde. Alleen de jobcoach verandert."
            : effect == null ? waarom.tekst() : Effectzin.van(effect, nu, bereik),
        waarom.redenen().stream().map(Regeloordeel::tekst).toList(),
        waarom.vragen().stream().map(Regeloordeel::tekst).toList(),
        diensten.beoordeling().get(voorstel.id()).versie(),
        werk.id().waarde(),
        formulier.invoer(),
        formulier.foutlijst());
  }

  /** The jobcoaches who may serve this person, best first, and none at all. */
  private List<Invoer.Keuze> coaches(
      Voorstel voorstel,
      Matchingsronde ronde,
      Werkzoekende mens,
      @Nullable JobcoachId voorkeur,
      Naslag nu) {
    Coachkeuze keuze =
        Coachkeuze.van(
            diensten
                .contexten()
                .van(kaders.get(ronde.beleidskader(), ronde.beleidsversie()), ronde.bereik()));
    record Een(Jobcoach coach, Coachoordeel oordeel) {}
    List<Invoer.Keuze> uit =
        nu.jobcoaches().stream()
            .map(coach -> new Een(coach, keuze.beoordeel(mens, coach)))
            .filter(een -> een.oordeel().mag() != Coachoordeel.Mag.NEE)
            .sorted(
                Comparator.comparing((Een een) -> !een.coach().id().equals(voorkeur))
                    .thenComparing(een -> !een.coach().id().equals(voorstel.jobcoach()))
                    .thenComparingInt(een -> -een.oordeel().punten())
                    .thenComparing(een -> een.coach().id()))
            .limit(COACHES)
            .map(
                een ->
                    new Invoer.Keuze(
                        een.coach().id().waarde(),
                        "%s: %s uur vrij in de eerste vier weken. %s"
                            .formatted(
                                een.coach().naam(),
                                Notatie.uren(
                                    een.coach().vrijeMinutenNa(ronde.bereik().peildatum())),
                                een.oordeel().delen().stream()
                                    .map(Coachoordeel.Deel::tekst)
                                    .collect(Collectors.joining(" ")))))
            .collect(Collectors.toCollection(ArrayList::new));
    uit.add(new Invoer.Keuze(GEEN, "Geen jobcoach"));
    return uit;
  }
}
