package nl.werkbrug.api.web.mens;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.Zoekbeeld;
import nl.werkbrug.api.web.ronde.Laatsteronde;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.api.web.voorstel.Voorstelpagina;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Aanbevelingen;
import nl.werkbrug.engine.round.PassendAanbod;
import org.jspecify.annotations.Nullable;

/** The people: the list, and one person with the work that suits. */
public final class Mensenpaginas {
  private static final int PASSEND = 15;
  private static final int MEESTE_BLOKKADES = 5;

  private final Paginas paginas;
  private final Naslag naslag;
  private final WerkzoekendeStore mensen;
  private final UitkomstStore uitkomsten;
  private final RondeStore rondes;
  private final Aanbevelingen aanbevelingen;
  private final Laatsteronde laatste;

  public Mensenpaginas(
      Paginas paginas,
      Naslag naslag,
      Database database,
      Laatsteronde laatste,
      Aanbevelingen aanbevelingen) {
    this.laatste = laatste;
    this.paginas = paginas;
    this.naslag = naslag;
    this.aanbevelingen = aanbevelingen;
    mensen = new WerkzoekendeStore(database);
    uitkomsten = new UitkomstStore(database);
    rondes = new RondeStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/mensen", Toegang.MENSEN, this::lijst)
        .route(GET, "/mensen/:id", Toegang.MENSEN, this::mens)
        .route(GET, "/mensen/:id/passend-werk", Toegang.MENSEN, this::passendWerk);
  }

  private Antwoord lijst(Verzoek verzoek) {
    String zoek = verzoek.findTekst("zoek", 100).orElse("");
    Naslag nu = naslag.nu();
    Tabel tabel =
        new Lijst<Mensregel>(
                "Werkzoekenden",
                "/mensen",
                zoek.isEmpty()
                    ? "Er zijn nog geen werkzoekenden. De beheerder kan ze inlezen."
                    : "Niemand gevonden. Zoek op een deel van een naam of gemeente, of maak het"
                        + " zoekveld leeg.")
            .tekst("Naam", mens -> Cel.link(mens.naam(), mens.adres()))
            .rang(
                "Doelgroep",
                mens ->
                    mens.doelgroep() == null
                        ? Doelgroep.values().length
                        : mens.doelgroep().ordinal(),
                mens -> Cel.tekst(mens.doelgroepnaam()))
            .tekst("Gemeente", mens -> Cel.tekst(nu.gemeente(mens.gemeente())))
            .tekst(
                "Consulent", mens -> Cel.tekst(mens.consulent() == null ? "–" : mens.consulent()))
            .rang("Stand", mens -> mens.status().ordinal(), mens -> status(mens.status()))
            .getal(
                "Onbekend",
                Mensregel::onbekend,
                mens -> Cel.tekst(mens.onbekend() == 0 ? "–" : Notatie.getal(mens.onbekend())))
            .maak(
                verzoek,
                verzoek.bereik().mensen(nu.mensenOpNaam(), Mensregel::id).stream()
                    .filter(
                        mens ->
                            Rondepaginas.past(
                                zoek,
                                mens.naam(),
                                mens.id().waarde(),
                                mens.doelgroepnaam(),
                                nu.gemeente(mens.gemeente()),
                                String.valueOf(mens.consulent())))
                    .toList(),
                Map.of("zoek", zoek));
    return paginas.toon(
        verzoek,
        Deel.MENSEN,
        List.of(),
        "Werkzoekenden",
        "zoeklijst.jte",
        new Zoekbeeld("Werkzoekenden", "", "/mensen", zoek, tabel, List.of()));
  }

  private Antwoord mens(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    Werkzoekende mens = mensen.get(verzoek.pad("id", WerkzoekendeId::new));
    Naslag nu = naslag.nu();
    return paginas.toon(
        verzoek,
        Deel.MENSEN,
        List.of(Deel.MENSEN.link()),
        Profiel.naam(mens),
        "mens.jte",
        new Mensbeeld(
            Profiel.naam(mens),
            "/mensen/" + mens.id().waarde(),
            mens.status() != Werkzoekende.Status.UITGESTROOMD
                && paginas.magOpen(verzoek.gebruiker(), "/mensen/:id/link"),
            paginas.magOpen(verzoek.gebruiker(), "/mensen/:id/wijzig"),
            status(mens.status()),
            mens.presentatie() == null ? "" : mens.presentatie(),
            Profiel.groepen(mens, nu),
            Profiel.onbekend(mens).stream().map(feit -> Notatie.zin(feit.naam())).toList(),
            rest(mens, nu),
            geschiedenis(mens, nu)));
  }

  private Mensbeeld.@Nullable Rest rest(Werkzoekende mens, Naslag nu) {
    Matchingsronde ronde = laatste.find().orElse(null);
    NietGeplaatst rest =
        ronde == null ? null : uitkomsten.findNietGeplaatst(ronde.id(), mens.id()).orElse(null);
    if (ronde == null || rest == null) {
      return null;
    }
    return new Mensbeeld.Rest(
        Rondepaginas.naar(ronde),
        rest.tekst(),
        rest.hulp(),
        rest.blokkades().stream()
            .limit(MEESTE_BLOKKADES)
            .map(
                een ->
                    "%s (%s)"
                        .formatted(een.tekst(), Notatie.aantal(een.aantal(), "plek", "plekken")))
            .toList(),
        rest.bijna().stream()
            .map(
                een ->
                    new Mensbeeld.Bijna(
                        new Link(
                            nu.findWerk(een.aanbod())
                                .map(Werkregel::titel)
                                .orElse(een.aanbod().waarde()),
                            "/werk/" + een.aanbod().waarde()),
                        een.tekst(),
                        een.remedie()))
            .toList());
  }

  private List<Mensbeeld.Stap> geschiedenis(Werkzoekende mens, Naslag nu) {
    List<Mensbeeld.Stap> stappen = new ArrayList<>();
    for (Voorstel voorstel : uitkomsten.listVoorstellenVan(mens.id())) {
      String werk =
          nu.findWerk(voorstel.aanbod()).map(Werkregel::titel).orElse(voorstel.aanbod().waarde());
      rondes
          .find(voorstel.ronde())
          .ifPresent(
              ronde ->
                  stappen.add(
                      new Mensbeeld.Stap(
                          Notatie.moment(ronde.aangemaakt()),
                          new Link("Voorstel: " + werk, "/voorstellen/" + voorstel.id().waarde()),
                          "passendheid %s%s"
                              .formatted(
                                  Notatie.getal(voorstel.passendheid()),
                                  ronde.proef() ? ", proefronde" : ""))));
    }
    return stappen;
  }

  private Antwoord passendWerk(Verzoek verzoek) {
    Werkzoekende mens = mensen.get(verzoek.pad("id", WerkzoekendeId::new));
    PassendAanbod passend = aanbevelingen.passendAanbod(mens.id(), PASSEND);
    Naslag nu = naslag.nu();
    return paginas.toon(
        verzoek,
        Deel.MENSEN,
        List.of(Deel.MENSEN.link(), new Link(Profiel.naam(mens), "/mensen/" + mens.id().waarde())),
        "Passend werk voor " + Profiel.naam(mens),
        "passend-werk.jte",
        new Passendbeeld(
            "Passend werk voor " + Profiel.naam(mens),
            "%s passen zeker, van %s is nog niet alles bekend, %s passen niet."
                .formatted(
                    Notatie.zin(Notatie.aantal(passend.geschikt(), "plek", "plekken")),
                    Notatie.aantal(passend.onbepaald(), "plek", "plekken"),
                    Notatie.aantal(passend.ongeschikt(), "plek", "plekken")),
            passend.passend().stream()
                .map(
                    een ->
                        new Passendbeeld.Plek(
                            een.aanbod().kern().titel(),
                            "/werk/" + een.aanbod().id().waarde(),
                            Werkregel.van(een.aanbod()).omschrijving(nu),
                            Notatie.getal(een.passendheid().score()),
                            Voorstelpagina.staven(een.passendheid().delen()),
                            een.vragen().stream().map(Regeloordeel::tekst).toList(),
                            ""))
                .toList(),
            passend.bijna().stream()
                .map(
                    een ->
                        new Passendbeeld.Plek(
                            een.aanbod().kern().titel(),
                            "/werk/" + een.aanbod().id().waarde(),
                            Werkregel.van(een.aanbod()).omschrijving(nu),
                            Notatie.getal(een.passendheid().score()),
                            List.of(),
                            List.of(een.match().regel().tekst()),
                            een.match().remedie()))
                .toList()));
  }

  static Cel status(Werkzoekende.Status status) {
    return switch (status) {
      case ACTIEF -> Cel.label("zoekt werk", Cel.Kleur.BEZIG);
      case GEPLAATST -> Cel.label("geplaatst", Cel.Kleur.GOED);
      case UITGESTROOMD -> Cel.label("uitgestroomd", Cel.Kleur.RUST);
    };
  }
}
