package nl.werkbrug.api.web.ronde;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Lijstbeeld;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Verschil;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Handmatig;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Rondedienst;
import org.jspecify.annotations.Nullable;

/** The matchingsrondes: list, start, follow, stop, and read what came out. */
public final class Rondepaginas {
  private static final int MEESTE = 200;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Rondebeelden beelden;
  private final RondeStore rondes;
  private final Rondedienst dienst;
  private final Rondeformulier formulier;
  private final Rondevervolg vervolg;

  public Rondepaginas(
      Paginas paginas,
      Naslag naslag,
      Rondebeelden beelden,
      Database database,
      Rondedienst dienst,
      Rondevervolg vervolg,
      Clock klok) {
    this.vervolg = vervolg;
    this.paginas = paginas;
    this.naslag = naslag;
    this.beelden = beelden;
    this.dienst = dienst;
    rondes = new RondeStore(database);
    formulier =
        new Rondeformulier(
            new BeleidskaderStore(database), new WerkzoekendeStore(database), rondes, naslag, klok);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/rondes", Toegang.MEDEWERKERS, this::lijst)
        .route(GET, "/rondes/nieuw", Toegang.voor(Functie.ACCOUNTMANAGER), this::nieuw)
        .route(POST, "/rondes/nieuw", Toegang.voor(Functie.ACCOUNTMANAGER), this::start)
        .route(GET, "/rondes/:id", Toegang.MEDEWERKERS, this::ronde)
        .route(GET, "/rondes/:id/voortgang", Toegang.MEDEWERKERS, this::voortgang)
        .route(POST, "/rondes/:id/stop", Toegang.voor(Functie.ACCOUNTMANAGER), this::stop);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Tabel tabel =
        new Lijst<Matchingsronde>(
                "Matchingsrondes",
                "/rondes",
                "Er is nog geen ronde. Start er een: dan ziet u hier wat eruit kwam.")
            .getal(
                "Aangevraagd",
                ronde -> ronde.aangemaakt().toEpochMilli(),
                ronde ->
                    Cel.link(Notatie.moment(ronde.aangemaakt()), "/rondes/" + ronde.id().waarde())
                        .met("peildatum " + Notatie.kort(ronde.bereik().peildatum())))
            .tekst("Stand", ronde -> status(ronde))
            .getal(
                "Mensen",
                ronde -> uitkomst(ronde, Rondeuitkomst::personen),
                r -> getal(r, Rondeuitkomst::personen))
            .getal(
                "Plekken",
                ronde -> uitkomst(ronde, Rondeuitkomst::plekken),
                r -> getal(r, Rondeuitkomst::plekken))
            .getal(
                "Voorstellen",
                ronde -> uitkomst(ronde, Rondeuitkomst::geplaatst),
                r -> getal(r, Rondeuitkomst::geplaatst))
            .tekst("Bereik", ronde -> Cel.tekst(bereik(ronde)))
            .maak(verzoek, rondes.pagina(null, MEESTE).rijen(), Map.of());
    return paginas.toon(
        verzoek, Deel.RONDES, List.of(), "Matchingsrondes", "rondes.jte", new Lijstbeeld(tabel));
  }

  private Antwoord nieuw(Verzoek verzoek) {
    return paginas.toon(
        verzoek,
        Deel.RONDES,
        List.of(Deel.RONDES.link()),
        "Nieuwe matchingsronde",
        "ronde-nieuw.jte",
        formulier.leeg());
  }

  private Antwoord start(Verzoek verzoek) {
    Formulier gegeven = new Formulier(verzoek.formulier());
    if (gegeven.tekst("doe").equals("omvang")) {
      return paginas.toon(
          verzoek,
          Deel.RONDES,
          List.of(Deel.RONDES.link()),
          "Nieuwe matchingsronde",
          "ronde-nieuw.jte",
          formulier.beeld(gegeven));
    }
    return formulier
        .lees(gegeven)
        .map(
            vraag ->
                Antwoord.naar(
                    Gedaan.RONDE_GESTART.op(
                        "/rondes/" + dienst.vraagAan(verzoek.eigenRonde(vraag)).id().waarde())))
        .orElseGet(
            () ->
                paginas.afgekeurd(
                    verzoek,
                    Deel.RONDES,
                    List.of(Deel.RONDES.link()),
                    "Nieuwe matchingsronde",
                    "ronde-nieuw.jte",
                    formulier.beeld(gegeven)));
  }

  private Antwoord ronde(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    Rondeuitkomst uitkomst = ronde.uitkomst();
    if (uitkomst == null) {
      return paginas.toon(
          verzoek,
          Deel.RONDES,
          List.of(Deel.RONDES.link()),
          titel(ronde),
          "ronde-loopt.jte",
          loopt(ronde));
    }
    Rondebeelden.Rondebeeld beeld = beelden.van(ronde, uitkomst);
    return paginas.toon(
        verzoek,
        Deel.RONDES,
        List.of(Deel.RONDES.link()),
        titel(ronde),
        "ronde.jte",
        new Uitkomstbeeld(
            ronde.id().waarde(),
            ronde.proef(),
            beeld.overzicht(),
            vorige(ronde).map(v -> vergelijking(beeld, v)).orElse(List.of()),
            metDeHand(uitkomst),
            vervolg.beeld(ronde, uitkomst),
            Verloopgrafieken.van(dienst.verloop(ronde.id())),
            Verloopgrafieken.tabel(dienst.verloop(ronde.id()))));
  }

  /** The rounds before this one that have an outcome, the newest of them. */
  private Optional<Rondebeelden.Rondebeeld> vorige(Matchingsronde ronde) {
    for (Matchingsronde een : rondes.pagina(null, MEESTE).rijen()) {
      Rondeuitkomst uitkomst = een.uitkomst();
      if (uitkomst != null
          && een.aangemaakt().isBefore(ronde.aangemaakt())
          && een.bereik().spoor() == ronde.bereik().spoor()) {
        return Optional.of(beelden.van(een, uitkomst));
      }
    }
    return Optional.empty();
  }

  private static List<Verschil> vergelijking(
      Rondebeelden.Rondebeeld nu, Rondebeelden.Rondebeeld toen) {
    return List.of(
        Verschil.van("Mensen in de ronde", nu.uitkomst().personen(), toen.uitkomst().personen()),
        Verschil.van("Plekken", nu.uitkomst().plekken(), toen.uitkomst().plekken()),
        Verschil.van("Voorstellen", nu.uitkomst().geplaatst(), toen.uitkomst().geplaatst()),
        Verschil.van("Gemiddelde passendheid", gemiddeld(nu), gemiddeld(toen)));
  }

  /** The same round by hand, one vacature after the other. */
  private static List<Verschil> metDeHand(Rondeuitkomst uitkomst) {
    Handmatig hand = uitkomst.handmatig();
    return hand == null
        ? List.of()
        : List.of(
            Verschil.van("Voorstellen", uitkomst.geplaatst(), hand.geplaatst()),
            Verschil.van(
                "Punten voor aantal en voorrang", uitkomst.score().medium(), hand.medium()),
            Verschil.van("Punten voor passendheid", uitkomst.score().soft(), hand.soft()));
  }

  private static long gemiddeld(Rondebeelden.Rondebeeld beeld) {
    return Math.round(
        beeld.voorstellen().stream().mapToInt(Voorstelregel::passendheid).average().orElse(0));
  }

  /** What runs: the stuk that the page asks for again and again. */
  private Antwoord voortgang(Verzoek verzoek) {
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    if (isKlaar(ronde)) {
      return Antwoord.html(200, "", Map.of("HX-Refresh", "true"));
    }
    return Antwoord.html(paginas.stuk(verzoek, "voortgang.jte", loopt(ronde)));
  }

  private LopendBeeld loopt(Matchingsronde ronde) {
    return LopendBeeld.van(
        ronde,
        dienst.findVoortgang(ronde.id()).orElse(null),
        Verloopgrafieken.van(dienst.verloop(ronde.id())));
  }

  private Antwoord stop(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    rondes.get(id);
    boolean liep = dienst.stop(id);
    String adres = "/rondes/" + id.waarde();
    return Antwoord.naar(liep ? Gedaan.RONDE_GESTOPT.op(adres) : adres);
  }

  public static boolean past(String zoek, String... teksten) {
    String klein = zoek.toLowerCase(Notatie.NEDERLANDS);
    for (String tekst : teksten) {
      if (tekst.toLowerCase(Notatie.NEDERLANDS).contains(klein)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isKlaar(Matchingsronde ronde) {
    return ronde.status() != Rondestatus.WACHT && ronde.status() != Rondestatus.LOOPT;
  }

  public static String titel(Matchingsronde ronde) {
    return (ronde.proef() ? "Proefronde van " : "Matchingsronde van ")
        + Notatie.datum(ronde.bereik().peildatum());
  }

  public static Link naar(Matchingsronde ronde) {
    return new Link(titel(ronde), "/rondes/" + ronde.id().waarde());
  }

  static Cel status(Matchingsronde ronde) {
    Cel cel =
        switch (ronde.status()) {
          case WACHT -> Cel.label("wacht", Cel.Kleur.RUST);
          case LOOPT -> Cel.label("loopt", Cel.Kleur.BEZIG);
          case KLAAR -> Cel.label("klaar", Cel.Kleur.GOED);
          case GESTOPT -> Cel.label("gestopt", Cel.Kleur.LET_OP);
          case MISLUKT -> Cel.label("mislukt", Cel.Kleur.FOUT);
        };
    return ronde.proef() ? cel.met("proefronde") : cel;
  }

  private String bereik(Matchingsronde ronde) {
    Naslag nu = naslag.nu();
    String gemeenten =
        ronde.bereik().gemeenten().isEmpty()
            ? "hele regio"
            : Profiel.samen(ronde.bereik().gemeenten().stream().map(nu::gemeente));
    return ronde.bereik().doelgroepen().isEmpty()
        ? gemeenten
        : gemeenten
            + "; "
            + Profiel.samen(ronde.bereik().doelgroepen().stream().map(d -> d.omschrijving()));
  }

  private static int uitkomst(Matchingsronde ronde, ToIntFunction<Rondeuitkomst> wat) {
    @Nullable Rondeuitkomst uitkomst = ronde.uitkomst();
    return uitkomst == null ? -1 : wat.applyAsInt(uitkomst);
  }

  private static Cel getal(Matchingsronde ronde, ToIntFunction<Rondeuitkomst> wat) {
    int aantal = uitkomst(ronde, wat);
    return Cel.tekst(aantal < 0 ? "–" : Notatie.getal(aantal));
  }

  public static LocalDate vandaag(Clock klok) {
    return LocalDate.ofInstant(klok.instant(), Notatie.NEDERLAND);
  }
}
