package nl.werkbrug.api.web.werk;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.voorstel.Effectzin;
import nl.werkbrug.api.web.voorstel.Voorstelpagina;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.engine.round.Aanbevelingen;
import nl.werkbrug.engine.round.Kandidaten;

/** The ranked shortlist for a vacature, with the reserves and what each would do to the round. */
public final class Kandidatenpagina {
  private static final int STANDAARD = 12;
  private static final int MEER = 50;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Aanbevelingen aanbevelingen;

  public Kandidatenpagina(Paginas paginas, Naslag naslag, Aanbevelingen aanbevelingen) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.aanbevelingen = aanbevelingen;
  }

  /** Who looks, and what that person may see. */
  private record Lezer(Naslag nu, Bereik bereik, boolean zorg) {}

  public void voegToe(HttpDienst http) {
    http.route(GET, "/werk/:id/kandidaten", Toegang.VOORSTELLEN, this::kandidaten);
  }

  private Antwoord kandidaten(Verzoek verzoek) {
    int aantal = verzoek.getal("aantal", 1, MEER, STANDAARD);
    Kandidaten lijst =
        aanbevelingen.kandidaten(
            verzoek.pad("id", AanbodId::new), aantal, verzoek.bereik()::mensen);
    Naslag nu = naslag.nu();
    Werkaanbod werk = lijst.aanbod();
    String adres = "/werk/" + werk.id().waarde();
    List<Kandidatenbeeld.Kandidaat> voorgesteld = new ArrayList<>();
    List<Kandidatenbeeld.Kandidaat> reserve = new ArrayList<>();
    Lezer lezer = new Lezer(nu, verzoek.bereik(), verzoek.gebruiker().magZorg());
    for (Kandidaten.Kandidaat iemand : lijst.kandidaten()) {
      List<Kandidatenbeeld.Kandidaat> deel = iemand.huidig() ? voorgesteld : reserve;
      deel.add(kandidaat(deel.size() + 1, iemand, werk, lezer));
    }
    return paginas.toon(
        verzoek,
        Deel.WERK,
        List.of(Deel.WERK.link(), new Link(werk.kern().titel(), adres)),
        "Kandidaten",
        "kandidaten.jte",
        new Kandidatenbeeld(
            werk.kern().titel(),
            adres,
            "%s, %s"
                .formatted(
                    Werkregel.van(werk).omschrijving(nu),
                    Notatie.aantal(werk.kern().plekken(), "plek", "plekken")),
            lijst.kandidaten().size() < lijst.aantal()
                ? "%s kunnen worden voorgesteld; hier staan de eerste %s."
                    .formatted(
                        Notatie.aantal(lijst.aantal(), "mens", "mensen"),
                        Notatie.getal(lijst.kandidaten().size()))
                : "%s %s worden voorgesteld."
                    .formatted(
                        Notatie.zin(Notatie.aantal(lijst.aantal(), "mens", "mensen")),
                        lijst.aantal() == 1 ? "kan" : "kunnen"),
            lijst.peil() == null
                ? "Er is nog geen ronde. De volgorde is die van de passendheid."
                : "De gevolgen zijn berekend met de laatste ronde.",
            voorgesteld,
            reserve,
            lijst.kandidaten().size() < lijst.aantal() && aantal < MEER
                ? adres + "/kandidaten?aantal=" + MEER
                : ""));
  }

  private static Kandidatenbeeld.Kandidaat kandidaat(
      int rang, Kandidaten.Kandidaat iemand, Werkaanbod werk, Lezer lezer) {
    Naslag nu = lezer.nu();
    WerkzoekendeId id = iemand.werkzoekende();
    Mensregel mens = nu.findMens(id).orElse(null);
    return new Kandidatenbeeld.Kandidaat(
        rang,
        mens == null ? id.waarde() : mens.naam(),
        lezer.zorg()
            ? Lijst.adres(
                "/mensen/" + id.waarde() + "/waarom-niet", Map.of("aanbod", werk.id().waarde()))
            : "",
        mens == null
            ? ""
            : lezer.zorg()
                ? "%s, %s".formatted(mens.doelgroepnaam(), nu.gemeente(mens.gemeente()))
                : nu.gemeente(mens.gemeente()),
        Notatie.getal(iemand.passendheid().score()),
        iemand.effect() == null
            ? ""
            : Effectzin.van(iemand.effect(), nu, lezer.bereik(), lezer.zorg()),
        iemand.vragen().stream()
            .map(regel -> lezer.zorg() ? regel.tekst() : regel.neutraleTekst())
            .toList(),
        rang <= STANDAARD
            ? Voorstelpagina.staven(Scoredeel.voor(lezer.zorg(), iemand.passendheid().delen()))
            : List.of());
  }
}
