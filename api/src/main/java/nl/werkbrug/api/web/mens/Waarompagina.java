package nl.werkbrug.api.web.mens;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.api.web.voorstel.Effectzin;
import nl.werkbrug.api.web.voorstel.Voorstelpagina;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.WaaromNiet;
import nl.werkbrug.engine.round.Waaromvraag;

/** Asks of any work why somebody is not proposed there, or what choosing it would do. */
public final class Waarompagina {
  private static final int MEESTE = 25;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Waaromvraag waarom;
  private final WerkzoekendeStore mensen;
  private final AanbodStore aanbod;

  public Waarompagina(Paginas paginas, Naslag naslag, Database database, Waaromvraag waarom) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.waarom = waarom;
    mensen = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/mensen/:id/waarom-niet", Toegang.MENSEN, this::waarom);
  }

  private Antwoord waarom(Verzoek verzoek) {
    String zoek = verzoek.findTekst("zoek", 100).orElse("");
    AanbodId gekozen = verzoek.find("aanbod", AanbodId::new).orElse(null);
    Werkzoekende mens = mensen.get(verzoek.pad("id", WerkzoekendeId::new));
    Naslag nu = naslag.nu();
    String adres = "/mensen/" + mens.id().waarde();
    return paginas.toon(
        verzoek,
        Deel.MENSEN,
        List.of(Deel.MENSEN.link(), new Link(Profiel.naam(mens), adres)),
        "Waarom niet?",
        "waarom.jte",
        new Waarombeeld(
            Profiel.naam(mens),
            adres + "/waarom-niet",
            zoek,
            zoek.isEmpty() ? List.of() : zoek(zoek, adres + "/waarom-niet", nu),
            gekozen == null
                ? null
                : antwoord(waarom.antwoord(mens.id(), gekozen), nu, verzoek.bereik())));
  }

  private static List<Waarombeeld.Plek> zoek(String zoek, String adres, Naslag nu) {
    return nu.werk().stream()
        .filter(werk -> werk.status() == Aanbodstatus.OPEN)
        .filter(
            werk ->
                Rondepaginas.past(
                    zoek, werk.titel(), werk.id().waarde(), nu.werkgever(werk.werkgever())))
        .sorted(
            Comparator.comparing(Werkregel::titel, Notatie.volgorde()).thenComparing(Werkregel::id))
        .limit(MEESTE)
        .map(
            werk ->
                new Waarombeeld.Plek(
                    werk.titel(),
                    werk.omschrijving(nu),
                    Lijst.adres(adres, Map.of("aanbod", werk.id().waarde()))))
        .toList();
  }

  private Waarombeeld.Antwoord antwoord(WaaromNiet waarom, Naslag nu, Bereik bereik) {
    Werkregel werk = Werkregel.van(aanbod.get(waarom.aanbod()));
    return new Waarombeeld.Antwoord(
        new Link(werk.titel(), werk.adres()),
        werk.omschrijving(nu),
        Notatie.getal(waarom.passendheid().score()),
        waarom.effect() == null ? waarom.tekst() : "",
        oordeel(waarom),
        waarom.redenen().stream().map(regel -> Voorstelpagina.regel(regel, true)).toList(),
        waarom.vragen().stream().map(Regeloordeel::tekst).toList(),
        waarom.bijnamatch() == null ? "" : waarom.bijnamatch().remedie(),
        waarom.effect() == null ? "" : Effectzin.van(waarom.effect(), nu, bereik),
        Voorstelpagina.staven(waarom.passendheid().delen()));
  }

  private static Cel oordeel(WaaromNiet waarom) {
    if (waarom.voorgesteld()) {
      return Cel.label("voorgesteld", Cel.Kleur.GOED);
    }
    if (!waarom.redenen().isEmpty()) {
      return Cel.label("past niet", Cel.Kleur.FOUT);
    }
    return waarom.vragen().isEmpty()
        ? Cel.label("past, maar niet voorgesteld", Cel.Kleur.BEZIG)
        : Cel.label("nog niet zeker", Cel.Kleur.LET_OP);
  }
}
