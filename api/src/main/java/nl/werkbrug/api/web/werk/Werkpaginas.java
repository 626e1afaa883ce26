package nl.werkbrug.api.web.werk;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.plaatsing.Verdringingsroutes;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Werkbeschrijving;
import nl.werkbrug.api.web.ronde.Laatsteronde;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Onderscheidtoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;

/** Vacatures and arrangementen: searching them, and one of them. */
public final class Werkpaginas {
  private static final String NIEUW = "/werk/nieuw";

  private final Paginas paginas;
  private final Naslag naslag;
  private final AanbodStore aanbod;
  private final Laatsteronde laatste;
  private final Database database;
  private final Werkformulier formulier;
  private final Concepten concepten;
  private final Toetsblok toets;
  private final Clock klok;

  public Werkpaginas(
      Paginas paginas, Naslag naslag, Database database, Laatsteronde laatste, Clock klok) {
    this.database = database;
    this.klok = klok;
    concepten = new Concepten(database, klok);
    toets = new Toetsblok(database, klok);
    formulier = new Werkformulier(naslag);
    this.paginas = paginas;
    this.naslag = naslag;
    this.laatste = laatste;
    aanbod = new AanbodStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/werk/nieuw", Toegang.voor(Functie.ACCOUNTMANAGER), this::nieuw)
        .route(POST, "/werk/nieuw", Toegang.voor(Functie.ACCOUNTMANAGER), this::maak)
        .route(GET, "/werk/:id", Toegang.MEDEWERKERS, this::werk)
        .route(POST, "/werk/:id/besluit", Verdringingsroutes.TOETSEN, this::besluit)
        .route(GET, "/werk/:id/wijzig", Toegang.voor(Functie.ACCOUNTMANAGER), this::wijzig)
        .route(POST, "/werk/:id/wijzig", Toegang.voor(Functie.ACCOUNTMANAGER), this::bewaar)
        .route(POST, "/werk/:id/sluit", Toegang.voor(Functie.ACCOUNTMANAGER), this::sluit);
  }

  /** New work; with {@code ?van=} as a copy of other work. */
  private Antwoord nieuw(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    AanbodId van = verzoek.find("van", AanbodId::new).orElse(null);
    verzoek.klaar();
    Concepten.Begin begin =
        van == null
            ? concepten.open(verzoek, NIEUW, Werkformulier.leeg())
            : new Concepten.Begin(Formulier.met(Werkformulier.waarden(aanbod.get(van))), "");
    return paginas.toon(
        verzoek,
        Deel.WERK,
        List.of(Deel.WERK.link()),
        "Nieuw werk",
        "werk-formulier.jte",
        beeld("Nieuw werk", NIEUW, "", begin.formulier(), begin.melding()));
  }

  private Antwoord maak(Verzoek verzoek) {
    if (Concepten.isOver(verzoek.formulier())) {
      return concepten.doe(verzoek, NIEUW);
    }
    Formulier gegeven = new Formulier(verzoek.formulier());
    Werkaanbod nieuw = formulier.lees(gegeven, null, Rondepaginas.vandaag(klok)).orElse(null);
    if (nieuw == null) {
      return paginas.afgekeurd(
          verzoek,
          Deel.WERK,
          List.of(Deel.WERK.link()),
          "Nieuw werk",
          "werk-formulier.jte",
          beeld("Nieuw werk", NIEUW, "", gegeven, ""));
    }
    aanbod.bewaar(nieuw);
    concepten.klaar(verzoek, NIEUW);
    return Antwoord.naar(Gedaan.WERK_BEWAARD.op("/werk/" + nieuw.id().waarde()));
  }

  private Antwoord wijzig(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    AanbodId id = verzoek.pad("id", AanbodId::new);
    MetVersie<Werkaanbod> nu = metVersie(id);
    String titel = nu.waarde().kern().titel();
    Map<String, List<String>> waarden = new LinkedHashMap<>(Werkformulier.waarden(nu.waarde()));
    waarden.put("versie", List.of(Long.toString(nu.versie())));
    Concepten.Begin begin = concepten.open(verzoek, wijzigadres(id), waarden);
    return paginas.toon(
        verzoek,
        Deel.WERK,
        List.of(Deel.WERK.link(), new Link(titel, "/werk/" + id.waarde())),
        "Wijzigen",
        "werk-formulier.jte",
        wijzigbeeld(id, titel, begin.formulier(), begin.melding()));
  }

  private Werkformulierbeeld wijzigbeeld(
      AanbodId id, String titel, Formulier gegeven, String melding) {
    return beeld(titel + " wijzigen", wijzigadres(id), gegeven.tekst("versie"), gegeven, melding);
  }

  private static String wijzigadres(AanbodId id) {
    return "/werk/" + id.waarde() + "/wijzig";
  }

  private Antwoord bewaar(Verzoek verzoek) {
    AanbodId id = verzoek.pad("id", AanbodId::new);
    if (Concepten.isOver(verzoek.formulier())) {
      return concepten.doe(verzoek, wijzigadres(id));
    }
    MetVersie<Werkaanbod> nu = metVersie(id);
    Formulier gegeven = new Formulier(verzoek.formulier());
    Werkaanbod anders =
        formulier.lees(gegeven, nu.waarde(), Rondepaginas.vandaag(klok)).orElse(null);
    boolean bewaard =
        anders != null && formulier.bewaar(database, aanbod, anders, gegeven.tekst("versie"));
    if (bewaard) {
      concepten.klaar(verzoek, wijzigadres(id));
      return Antwoord.naar(Gedaan.WERK_BEWAARD.op("/werk/" + id.waarde()));
    }
    if (anders != null) {
      gegeven.fout("versie", Werkformulier.ONDERTUSSEN_GEWIJZIGD);
    }
    String titel = nu.waarde().kern().titel();
    return paginas.afgekeurd(
        verzoek,
        Deel.WERK,
        List.of(Deel.WERK.link(), new Link(titel, "/werk/" + id.waarde())),
        "Wijzigen",
        "werk-formulier.jte",
        wijzigbeeld(id, titel, gegeven, ""));
  }

  private Antwoord sluit(Verzoek verzoek) {
    AanbodId id = verzoek.pad("id", AanbodId::new);
    database.wijzig(
        sessie ->
            aanbod.bewaar(sessie, aanbod.get(sessie, id).metStatus(Aanbodstatus.INGETROKKEN)));
    return Antwoord.naar(Gedaan.WERK_GESLOTEN.op("/werk/" + id.waarde()));
  }

  private MetVersie<Werkaanbod> metVersie(AanbodId id) {
    return aanbod
        .findMetVersie(id)
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN, "Dit werk bestaat niet of niet meer."));
  }

  private Werkformulierbeeld beeld(
      String titel, String adres, String versie, Formulier gegeven, String eerder) {
    List<Invoer> velden = formulier.invoer(gegeven);
    return new Werkformulierbeeld(
        titel, adres, versie, velden, gegeven.foutlijst(), List.of(), eerder, "/werk", "");
  }

  private Antwoord werk(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    Lijst.meld(verzoek);
    return toon(
        verzoek, 200, aanbod.get(verzoek.pad("id", AanbodId::new)), Formulier.met(Map.of()));
  }

  private Antwoord besluit(Verzoek verzoek) {
    Werkaanbod werk = aanbod.get(verzoek.pad("id", AanbodId::new));
    Formulier gegeven = new Formulier(verzoek.formulier());
    return werk.toetsplichtig() && toets.bewaar(verzoek, werk, gegeven)
        ? Antwoord.naar(Gedaan.TOETS_BEWAARD.op("/werk/" + werk.id().waarde()))
        : toon(verzoek, 422, werk, gegeven);
  }

  private Antwoord toon(Verzoek verzoek, int status, Werkaanbod werk, Formulier gegeven) {
    Naslag nu = naslag.nu();
    boolean zorg = verzoek.gebruiker().magZorg();
    List<Voorstel> voorstellen =
        Toegang.VOORSTELLEN.mag(verzoek.gebruiker())
            ? verzoek.bereik().mensen(laatste.voorstellen(werk.id()), Voorstel::werkzoekende)
            : List.of();
    Tabel tabel =
        new Lijst<Voorstel>(
                "Voorstellen voor dit werk",
                "/werk/" + werk.id().waarde(),
                "In de laatste ronde is niemand van uw mensen voor dit werk voorgesteld.")
            .tekst("Werkzoekende", voorstel -> naam(voorstel, nu, zorg))
            .getal(
                "Passendheid",
                Voorstel::passendheid,
                voorstel ->
                    Cel.staaf(Notatie.getal(voorstel.passendheid()), voorstel.passendheid() / 10))
            .rang(
                "Start",
                voorstel -> voorstel.start().toEpochDay(),
                voorstel -> Cel.tekst(Notatie.kort(voorstel.start())))
            .maak(verzoek, voorstellen, Map.of());
    List<Blok> blokken = toets.blokken(verzoek, werk, gegeven, status != 200);
    return paginas.metStatus(
        status,
        verzoek,
        Deel.WERK,
        List.of(Deel.WERK.link()),
        werk.kern().titel(),
        "werkplek.jte",
        new Werkbeeld(
            werk.kern().titel(),
            new Link(
                nu.werkgever(werk.kern().werkplek()),
                "/werkgevers/" + werk.kern().werkplek().waarde()),
            "/werk/" + werk.id().waarde(),
            werk.kern().status() == Aanbodstatus.OPEN,
            Werkbeschrijving.status(werk.kern().status()),
            alineas(werk.kern().tekst()),
            Werkformulier.letOp(Onderscheidtoets.ingebouwd().toets(werk.kern())),
            Werkbeschrijving.groepen(werk, nu),
            tabel,
            blokken,
            gegeven.foutlijst()));
  }

  private static Cel naam(Voorstel voorstel, Naslag nu, boolean zorg) {
    Function<Mensregel, Cel> cel =
        mens ->
            Cel.link(mens.naam(), "/voorstellen/" + voorstel.id().waarde())
                .met(mens.doelgroepnaam(zorg));
    return nu.findMens(voorstel.werkzoekende())
        .map(cel)
        .orElseGet(() -> Cel.tekst(voorstel.werkzoekende().waarde()));
  }

  public static List<String> alineas(String tekst) {
    return tekst.lines().filter(regel -> !regel.isBlank()).toList();
  }
}
