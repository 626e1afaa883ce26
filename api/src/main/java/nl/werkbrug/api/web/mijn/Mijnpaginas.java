package nl.werkbrug.api.web.mijn;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.mijn.Mijnroutes;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.voorstel.Besluitblok;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Mijnvoorstellen;
import nl.werkbrug.engine.review.Mijnvoorstellen.Mijnvoorstel;

/** What a werkzoekende sees with a personal link: voorstellen, the answer, and the own profile. */
public final class Mijnpaginas {
  public static final String ADRES = "/mijn";
  static final Toegang WERKZOEKENDE = Toegang.voor(Functie.WERKZOEKENDE);

  private final Paginas paginas;
  private final Naslag naslag;
  private final WerkzoekendeStore mensen;
  private final Beoordelingsdienst dienst;
  private final Mijnvoorstellen voorstellen;

  public Mijnpaginas(Paginas paginas, Naslag naslag, Database database, Beoordelingsdienst dienst) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.dienst = dienst;
    mensen = new WerkzoekendeStore(database);
    voorstellen = new Mijnvoorstellen(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, ADRES, WERKZOEKENDE, this::overzicht)
        .route(GET, ADRES + "/profiel", WERKZOEKENDE, this::profiel)
        .route(GET, ADRES + "/voorstellen/:voorstel", WERKZOEKENDE, this::voorstel)
        .route(POST, ADRES + "/voorstellen/:voorstel", WERKZOEKENDE, this::antwoord)
        .route(POST, ADRES + "/voorstellen/:voorstel/vrijgave", WERKZOEKENDE, this::geefVrij);
  }

  private static WerkzoekendeId zelf(Verzoek verzoek) {
    return Objects.requireNonNull(verzoek.gebruiker().werkzoekende());
  }

  private Antwoord overzicht(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    verzoek.klaar();
    return paginas.toon(
        verzoek, Deel.MIJN, List.of(), "Mijn voorstellen", "mijn.jte", beeld(verzoek));
  }

  private Antwoord profiel(Verzoek verzoek) {
    verzoek.klaar();
    return paginas.toon(
        verzoek, Deel.MIJN_PROFIEL, List.of(), "Mijn gegevens", "mijn-profiel.jte", beeld(verzoek));
  }

  private Mijnbeeld beeld(Verzoek verzoek) {
    Werkzoekende mens = mensen.get(zelf(verzoek));
    Naslag nu = naslag.nu();
    return new Mijnbeeld(
        Profiel.naam(mens),
        voorstellen.list(mens.id()).stream().map(een -> kaart(een, nu)).toList(),
        Profiel.onbekend(mens).stream().map(feit -> Notatie.zin(feit.naam())).toList(),
        Profiel.groepen(mens, nu));
  }

  private static Mijnbeeld.Kaart kaart(Mijnvoorstel een, Naslag nu) {
    return new Mijnbeeld.Kaart(
        titel(een, nu),
        ADRES + "/voorstellen/" + een.id().waarde(),
        omschrijving(een, nu),
        Notatie.datum(een.start()),
        stand(een));
  }

  private static String titel(Mijnvoorstel een, Naslag nu) {
    return nu.findWerk(een.aanbod()).map(Werkregel::titel).orElse("Werk");
  }

  private static String omschrijving(Mijnvoorstel een, Naslag nu) {
    return nu.findWerk(een.aanbod())
        .map(
            werk ->
                "%s in %s, %s per week"
                    .formatted(
                        nu.werkgever(werk.werkgever()), nu.gemeente(werk.gemeente()), werk.uren()))
        .orElse("");
  }

  private static Cel stand(Mijnvoorstel een) {
    if (een.geplaatst()) {
      return Cel.label("u gaat hier werken", Cel.Kleur.GOED);
    }
    return switch (een.antwoord()) {
      case null -> Cel.label("wacht op uw antwoord", Cel.Kleur.LET_OP);
      case JA -> Cel.label("u zei ja", Cel.Kleur.GOED);
      case NEE -> Cel.label("u zei nee", Cel.Kleur.RUST);
      case TWIJFEL -> Cel.label("u twijfelt", Cel.Kleur.BEZIG);
    };
  }

  private Mijnvoorstel vind(Verzoek verzoek) {
    VoorstelId id = verzoek.pad("voorstel", VoorstelId::new);
    return voorstellen
        .find(zelf(verzoek), id)
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN,
                    "Dit voorstel is er niet (meer). Vraag uw consulent hoe het zit."));
  }

  private Antwoord voorstel(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    return toon(verzoek, 200, vind(verzoek), new Formulier(Map.of()));
  }

  private Antwoord antwoord(Verzoek verzoek) {
    Mijnvoorstel nu = vind(verzoek);
    Formulier gegeven = new Formulier(verzoek.formulier());
    Gespreksantwoord antwoord = gegeven.lees("antwoord", Gespreksantwoord::valueOf).orElse(null);
    int versie = gegeven.getal("versie", 0, Integer.MAX_VALUE).orElse(nu.versie());
    if (gegeven.tekst("notitie").length() > 2_000) {
      gegeven.fout("notitie", "mag hoogstens 2.000 tekens lang zijn");
    }
    if (antwoord == null) {
      gegeven.fout("antwoord", "mist nog: kies ja, nee of ik twijfel");
    }
    if (antwoord == null || !gegeven.isGoed()) {
      return toon(verzoek, 422, nu, gegeven);
    }
    return doe(
        verzoek,
        nu,
        versie,
        new Voorstelgebeurtenis.Besproken(antwoord, gegeven.tekst("notitie")),
        gegeven,
        Gedaan.MIJN_ANTWOORD);
  }

  private Antwoord geefVrij(Verzoek verzoek) {
    Mijnvoorstel nu = vind(verzoek);
    Formulier gegeven = new Formulier(verzoek.formulier());
    boolean vrij = gegeven.tekst("vrij").equals("ja");
    return doe(
        verzoek,
        nu,
        gegeven.getal("versie", 0, Integer.MAX_VALUE).orElse(nu.versie()),
        Mijnroutes.vrijgave(vrij),
        gegeven,
        vrij ? Gedaan.MIJN_VRIJGAVE : Gedaan.MIJN_VRIJGAVE_WEG);
  }

  private Antwoord doe(
      Verzoek verzoek,
      Mijnvoorstel nu,
      int versie,
      Voorstelgebeurtenis wat,
      Formulier gegeven,
      Gedaan gedaan) {
    return switch (dienst.doe(nu.id(), versie, verzoek.handelende(), wat)) {
      case Besluit.Genomen<Voorstelverloop> genomen ->
          Antwoord.naar(gedaan.op(ADRES + "/voorstellen/" + nu.id().waarde()));
      case Besluit.Geweigerd<Voorstelverloop> geweigerd -> {
        Besluitblok.neem(gegeven, geweigerd.redenen());
        yield toon(verzoek, 409, nu, gegeven);
      }
      case Besluit.Verouderd<Voorstelverloop> verouderd -> {
        gegeven.fout(
            "versie",
            "Uw consulent heeft net iets aan dit voorstel veranderd. Kijk het na en antwoord"
                + " opnieuw");
        yield toon(verzoek, 409, vind(verzoek), new Formulier(verzoek.formulier()), gegeven);
      }
    };
  }

  private Antwoord toon(Verzoek verzoek, int status, Mijnvoorstel een, Formulier gegeven) {
    return toon(verzoek, status, een, gegeven, gegeven);
  }

  private Antwoord toon(
      Verzoek verzoek, int status, Mijnvoorstel een, Formulier gegeven, Formulier fouten) {
    Naslag nu = naslag.nu();
    String titel = titel(een, nu);
    List<Invoer> velden =
        !een.kanAntwoorden()
            ? List.of()
            : gegeven
                .keuze(
                    Invoer.Vorm.RADIO,
                    "antwoord",
                    "Uw antwoord",
                    "",
                    List.of(
                        new Invoer.Keuze("JA", "Ja, dit wil ik"),
                        new Invoer.Keuze("NEE", "Nee, dit wil ik niet"),
                        new Invoer.Keuze("TWIJFEL", "Ik twijfel, ik wil erover praten")))
                .veld(
                    Invoer.Vorm.KORT,
                    "notitie",
                    "Wilt u er iets bij zeggen?",
                    "Dit hoeft niet. Uw consulent leest het.")
                .invoer();
    return paginas.metStatus(
        status,
        verzoek,
        Deel.MIJN,
        List.of(),
        titel,
        "mijn-voorstel.jte",
        new Mijnbeeld.Voorstel(
            titel,
            ADRES + "/voorstellen/" + een.id().waarde(),
            omschrijving(een, nu),
            Notatie.datum(een.start()),
            stand(een),
            een.antwoord() == null ? "" : "U kunt uw antwoord nog veranderen.",
            een.kanVrijgeven(),
            een.vrij(),
            een.doorConsulentGekozen(),
            een.redenen(),
            een.vragen(),
            Integer.toString(een.versie()),
            velden,
            fouten.foutlijst()));
  }
}
