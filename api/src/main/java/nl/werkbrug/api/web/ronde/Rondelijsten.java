package nl.werkbrug.api.web.ronde;

import static io.vertx.core.http.HttpMethod.GET;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Zoekbeeld;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;

/** The people of a finished round: with a voorstel, as a list and as CSV, and without one. */
public final class Rondelijsten {
  private final Paginas paginas;
  private final Naslag naslag;
  private final Rondebeelden beelden;
  private final RondeStore rondes;

  public Rondelijsten(Paginas paginas, Naslag naslag, Rondebeelden beelden, Database database) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.beelden = beelden;
    rondes = new RondeStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/rondes/:id/voorstellen", Toegang.VOORSTELLEN, this::voorstellen)
        .route(GET, "/rondes/:id/voorstellen.csv", Toegang.VOORSTELLEN, this::csv)
        .route(GET, "/rondes/:id/niet-geplaatst", Toegang.VOORSTELLEN, this::nietGeplaatst);
  }

  private Antwoord voorstellen(Verzoek verzoek) {
    String zoek = verzoek.findTekst("zoek", 100).orElse("");
    Lijst.meld(verzoek);
    Rondebeelden.Rondebeeld beeld = metUitkomst(verzoek);
    Naslag nu = naslag.nu();
    boolean zorg = verzoek.gebruiker().magZorg();
    String adres = "/rondes/" + beeld.ronde().id().waarde() + "/voorstellen";
    Tabel tabel =
        new Lijst<Voorstelregel>(
                "Voorstellen",
                adres,
                zoek.isEmpty()
                    ? "Deze ronde heeft geen voorstellen. Bij de uitkomst staat waarom."
                    : "Niets gevonden. Zoek op een deel van een naam, of maak het zoekveld leeg.")
            .tekst("Werkzoekende", regel -> mens(nu, regel, zorg))
            .tekst("Werk", regel -> werk(nu, regel))
            .getal(
                "Passendheid",
                Voorstelregel::passendheid,
                regel -> Cel.staaf(Notatie.getal(regel.passendheid()), regel.passendheid() / 10))
            .rang(
                "Start",
                regel -> regel.start().toEpochDay(),
                regel -> Cel.tekst(Notatie.kort(regel.start())))
            .tekst("Jobcoach", regel -> Cel.tekst(coach(nu, regel)))
            .getal(
                "Eerst vragen",
                Voorstelregel::vragen,
                regel ->
                    regel.vragen() == 0
                        ? Cel.tekst("–")
                        : Cel.label(
                            Notatie.aantal(regel.vragen(), "vraag", "vragen"), Cel.Kleur.LET_OP))
            .maak(
                verzoek,
                verzoek.bereik().mensen(beeld.voorstellen(), Voorstelregel::werkzoekende).stream()
                    .filter(
                        regel ->
                            zoek.isEmpty()
                                || Rondepaginas.past(
                                    zoek, mens(nu, regel, zorg).tekst(), werk(nu, regel).tekst()))
                    .toList(),
                Map.of("zoek", zoek));
    return paginas.toon(
        verzoek,
        Deel.RONDES,
        List.of(Deel.RONDES.link(), Rondepaginas.naar(beeld.ronde())),
        "Voorstellen",
        "zoeklijst.jte",
        new Zoekbeeld(
            "Voorstellen",
            "De machine stelt voor. De consulent beslist, samen met de werkzoekende.",
            adres,
            zoek,
            tabel,
            List.of(new Link("Download als CSV", adres + ".csv"))));
  }

  private Antwoord csv(Verzoek verzoek) {
    Rondebeelden.Rondebeeld beeld = metUitkomst(verzoek);
    Naslag nu = naslag.nu();
    StringBuilder uit =
        new StringBuilder(
            "\uFEFFwerkzoekende;naam;aanbod;titel;werkgever;passendheid;start;jobcoach\r\n");
    for (Voorstelregel regel :
        verzoek.bereik().mensen(beeld.voorstellen(), Voorstelregel::werkzoekende)) {
      uit.append(
          Csvregel.van(
              regel.werkzoekende().waarde(),
              mens(nu, regel, false).tekst(),
              regel.aanbod().waarde(),
              werk(nu, regel).tekst(),
              werk(nu, regel).onder(),
              Integer.toString(regel.passendheid()),
              regel.start().toString(),
              coach(nu, regel)));
    }
    return new Antwoord(
        200,
        "text/csv; charset=utf-8",
        uit.toString().getBytes(StandardCharsets.UTF_8),
        Map.of(
            "Content-Disposition",
            "attachment; filename=\"voorstellen-%s.csv\""
                .formatted(beeld.ronde().bereik().peildatum())));
  }

  private Antwoord nietGeplaatst(Verzoek verzoek) {
    String zoek = verzoek.findTekst("zoek", 100).orElse("");
    Lijst.meld(verzoek);
    Rondebeelden.Rondebeeld beeld = metUitkomst(verzoek);
    Naslag nu = naslag.nu();
    boolean zorg = verzoek.gebruiker().magZorg();
    String adres = "/rondes/" + beeld.ronde().id().waarde() + "/niet-geplaatst";
    Tabel tabel =
        new Lijst<Restregel>(
                "Mensen zonder voorstel",
                adres,
                zoek.isEmpty()
                    ? "Iedereen in deze ronde heeft een voorstel."
                    : "Niets gevonden. Zoek op een deel van een naam, of maak het zoekveld leeg.")
            .tekst("Werkzoekende", regel -> mens(nu, regel, zorg))
            .tekst("Reden", regel -> Cel.tekst(reden(regel.reden())))
            .tekst("Wat helpt", regel -> Cel.tekst(regel.hulp()))
            .tekst("Consulent", regel -> Cel.tekst(consulent(nu, regel)))
            .getal(
                "Bijna passend", Restregel::bijna, regel -> Cel.tekst(Notatie.getal(regel.bijna())))
            .maak(
                verzoek,
                verzoek.bereik().mensen(beeld.nietGeplaatst(), Restregel::werkzoekende).stream()
                    .filter(
                        regel ->
                            zoek.isEmpty()
                                || Rondepaginas.past(
                                    zoek,
                                    mens(nu, regel, zorg).tekst(),
                                    reden(regel.reden()),
                                    consulent(nu, regel)))
                    .toList(),
                Map.of("zoek", zoek));
    return paginas.toon(
        verzoek,
        Deel.RONDES,
        List.of(Deel.RONDES.link(), Rondepaginas.naar(beeld.ronde())),
        "Mensen zonder voorstel",
        "zoeklijst.jte",
        new Zoekbeeld(
            "Mensen zonder voorstel",
            "Niet voorstellen is ook een keuze. Kijk per persoon wat zou helpen. Zoek op uw eigen"
                + " naam voor uw caseload.",
            adres,
            zoek,
            tabel,
            List.of()));
  }

  private Rondebeelden.Rondebeeld metUitkomst(Verzoek verzoek) {
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    Rondeuitkomst uitkomst = ronde.uitkomst();
    if (uitkomst == null) {
      throw new Probleemfout(Probleem.Soort.CONFLICT, "Deze ronde heeft nog geen uitkomst.");
    }
    return beelden.van(ronde, uitkomst);
  }

  private static Cel mens(Naslag nu, Voorstelregel regel, boolean zorg) {
    return nu.findMens(regel.werkzoekende())
        .map(mens -> Cel.link(mens.naam(), regel.adres()).met(mens.doelgroepnaam(zorg)))
        .orElseGet(() -> Cel.link(regel.werkzoekende().waarde(), regel.adres()));
  }

  private static String consulent(Naslag nu, Restregel regel) {
    return nu.findMens(regel.werkzoekende()).map(Mensregel::consulent).orElse("–");
  }

  private static Cel mens(Naslag nu, Restregel regel, boolean zorg) {
    return nu.findMens(regel.werkzoekende())
        .map(
            mens ->
                zorg
                    ? Cel.link(mens.naam(), mens.adres())
                        .met(mens.doelgroepnaam() + ", " + nu.gemeente(mens.gemeente()))
                    : Cel.tekst(mens.naam()).met(nu.gemeente(mens.gemeente())))
        .orElseGet(() -> Cel.tekst(regel.werkzoekende().waarde()));
  }

  private static Cel werk(Naslag nu, Voorstelregel regel) {
    return nu.findWerk(regel.aanbod())
        .map(werk -> Cel.link(werk.titel(), werk.adres()).met(nu.werkgever(werk.werkgever())))
        .orElseGet(() -> Cel.tekst(regel.aanbod().waarde()));
  }

  private static String coach(Naslag nu, Voorstelregel regel) {
    return regel.jobcoach() == null
        ? "niet nodig"
        : nu.findJobcoach(regel.jobcoach())
            .map(coach -> coach.naam())
            .orElse(regel.jobcoach().waarde());
  }

  private static String reden(NietGeplaatst.Reden reden) {
    return Notatie.zin(Rondeoverzichten.naam(reden));
  }
}
