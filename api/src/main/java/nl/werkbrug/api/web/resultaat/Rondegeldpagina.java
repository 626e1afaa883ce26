package nl.werkbrug.api.web.resultaat;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Geheugens;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Bedrag;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Wijzigingslog;
import nl.werkbrug.engine.reporting.Rondegeld;
import nl.werkbrug.engine.reporting.Voorstelgeld;

/** What the plan of a round would cost and gain: the sums, and the voorstellen behind them. */
public final class Rondegeldpagina {
  private final Paginas paginas;
  private final Naslag naslag;
  private final BedragStore bedragen;
  private final Geheugens<Vraag, Rondegeld> sommen;
  private final RondeStore rondes;

  /** Amounts are not in the change log, so they are part of what is asked. */
  private record Vraag(RondeId ronde, List<Bedrag> bedragen) {}

  public Rondegeldpagina(Paginas paginas, Naslag naslag, Database database, Normen normen) {
    this.paginas = paginas;
    this.naslag = naslag;
    rondes = new RondeStore(database);
    bedragen = new BedragStore(database);
    sommen =
        new Geheugens<>(
            new Wijzigingslog(database)::laatste,
            vraag -> Rondegeld.van(database, normen, rondes.get(vraag.ronde())));
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/rondes/:id/geld", Toegang.MEDEWERKERS, this::geld);
  }

  private Antwoord geld(Verzoek verzoek) {
    Lijst.meld(verzoek);
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    String adres = "/rondes/" + ronde.id().waarde();
    Rondegeld geld = sommen.waarde(new Vraag(ronde.id(), bedragen.list()));
    List<Blok> blokken = new ArrayList<>();
    blokken.add(geld.toonbaar() ? sommen(verzoek, geld, adres) : teWeinig());
    blokken.add(new Blok.Tekst("Waar deze bedragen op rusten", geld.aannames()));
    if (Toegang.MENSEN.mag(verzoek.gebruiker())) {
      blokken.add(voorstellen(verzoek, geld, adres));
    }
    return paginas.toon(
        verzoek,
        Deel.RONDES,
        List.of(
            Deel.RONDES.link(),
            new Link("Ronde van " + Notatie.datum(ronde.bereik().peildatum()), adres)),
        "Kosten en baten van het plan",
        Bladzijde.SJABLOON,
        Bladzijde.van("Kosten en baten van het plan", inleiding(geld), blokken)
            .metActies(List.of(new Link("Bedragen", "/beheer/bedragen"))));
  }

  private static String inleiding(Rondegeld geld) {
    String geen = "Geld speelt geen rol bij wie een voorstel krijgt.";
    if (!geld.toonbaar() || geld.volledig() == 0) {
      return geen;
    }
    long saldo = geld.saldoCent();
    return "De %s waarvan alles bekend is, %s. %s"
        .formatted(
            Notatie.aantal(geld.volledig(), "voorstel", "voorstellen"),
            saldo == 0
                ? "kosten samen evenveel als zij opleveren"
                : saldo < 0
                    ? "leveren samen %s meer op dan zij kosten".formatted(Notatie.geld(-saldo))
                    : "kosten samen %s meer dan zij opleveren".formatted(Notatie.geld(saldo)),
            geen);
  }

  private static Blok teWeinig() {
    return new Blok.Tekst(
        "Kosten en baten",
        List.of(
            "Deze ronde heeft minder dan %d voorstellen. Bedragen zouden dan iets over één mens zeggen."
                .formatted(Rondegeld.KLEINSTE)));
  }

  private static Blok sommen(Verzoek verzoek, Rondegeld geld, String adres) {
    return new Blok.Rijen(
        "Kosten en baten",
        "",
        new Lijst<Rondegeld.Post>("Kosten en baten", adres + "/geld", "Er is niets te tellen.")
            .naast()
            .tekst(
                "Waarvan",
                een ->
                    Cel.tekst(Notatie.zin(een.soort().omschrijving()))
                        .met(een.soort().baat() ? "baten" : "kosten"))
            .getal("Bedrag", Rondegeld.Post::cent, een -> Cel.tekst(Notatie.geld(een.cent())))
            .getal(
                "Bekend van",
                Rondegeld.Post::bekend,
                een ->
                    Cel.tekst(
                        "%s van de %s voorstellen"
                            .formatted(
                                Notatie.getal(een.bekend()), Notatie.getal(geld.voorstellen()))))
            .maak(verzoek, geld.posten(), Map.of()));
  }

  private Blok voorstellen(Verzoek verzoek, Rondegeld geld, String adres) {
    Naslag nu = naslag.nu();
    Lijst<Voorstelgeld> lijst =
        new Lijst<Voorstelgeld>(
                "Voorstellen", adres + "/geld", "Er zijn geen voorstellen voor uw mensen.")
            .tekst(
                "Werkzoekende",
                een ->
                    Cel.link(
                        nu.findMens(een.werkzoekende())
                            .map(Mensregel::naam)
                            .orElse(een.werkzoekende().waarde()),
                        "/voorstellen/" + een.voorstel().waarde() + "#geld"));
    for (Voorstelgeld.Soort soort : Voorstelgeld.Soort.values()) {
      lijst =
          lijst.getal(
              Notatie.zin(soort.omschrijving()),
              een -> rang(een.post(soort)),
              een -> Cel.tekst(Geldblokken.bedrag(een.post(soort).cent())));
    }
    return new Blok.Rijen(
        "Per voorstel",
        "Achter elk voorstel staan de delen van deze bedragen.",
        lijst.maak(
            verzoek, verzoek.bereik().mensen(geld.delen(), Voorstelgeld::werkzoekende), Map.of()));
  }

  private static long rang(Voorstelgeld.Post post) {
    Long cent = post.cent();
    return cent == null ? -1 : cent;
  }
}
