package nl.werkbrug.api.web.resultaat;

import static io.vertx.core.http.HttpMethod.GET;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.resultaat.Resultaatroutes;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Geheugens;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Wijzigingslog;
import nl.werkbrug.engine.reporting.Verplichtingen;

/** Numbers that a region has to reach or may not pass: beschut werk, banen, SROI, contracts. */
public final class Verplichtingenpagina {
  private static final String PAD = "/resultaten/verplichtingen";

  private final Paginas paginas;
  private final Naslag naslag;
  private final Geheugens<LocalDate, Verplichtingen> standen;
  private final Clock klok;

  public Verplichtingenpagina(
      Paginas paginas, Naslag naslag, Database database, Webdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    standen =
        new Geheugens<>(
            new Wijzigingslog(database)::laatste,
            dag ->
                Verplichtingen.op(
                    database, diensten.plaatsingenlijst().list(), diensten.normen(), dag));
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, Resultaatroutes.STURING, this::verplichtingen);
  }

  private Antwoord verplichtingen(Verzoek verzoek) {
    LocalDate peildatum = verzoek.findDag("peildatum").orElseGet(() -> Notatie.vandaag(klok));
    Lijst.meld(verzoek);
    verzoek.klaar();
    Map<String, String> dag = Map.of("peildatum", peildatum.toString());
    Verplichtingen nu = standen.waarde(peildatum);
    Naslag namen = naslag.nu();
    return paginas.toon(
        verzoek,
        Deel.RESULTATEN,
        List.of(Deel.RESULTATEN.link()),
        "Verplichtingen",
        Bladzijde.SJABLOON,
        Bladzijde.van(
                "Verplichtingen",
                "Stand op %s, met de plaatsingen die dan lopen."
                    .formatted(Notatie.datum(peildatum)),
                List.of(
                    beschut(nu, namen),
                    new Blok.Rijen(
                        "Banenafspraak",
                        "Een baan is 25,5 uur per week.",
                        new Lijst<Verplichtingen.Banen>(
                                "Banenafspraak",
                                PAD,
                                "Er is op deze dag niemand uit het doelgroepregister aan het werk.")
                            .naast()
                            .tekst("Gemeente", een -> Cel.tekst(namen.gemeente(een.gemeente())))
                            .getal(
                                "Mensen",
                                Verplichtingen.Banen::mensen,
                                een -> Cel.tekst(Notatie.getal(een.mensen())))
                            .getal(
                                "Uren per week",
                                een -> rang(een.urenPerWeek()),
                                een -> getal(een.urenPerWeek()))
                            .getal("Banen", een -> rang(een.banen()), een -> getal(een.banen()))
                            .maak(verzoek, nu.banenafspraak(), dag)),
                    sroi(nu, namen),
                    new Blok.Rijen(
                        "Contracten met aanbieders",
                        "",
                        new Lijst<Verplichtingen.Traject>(
                                "Contracten", PAD, "In geen beleidskader staat een contract.")
                            .naast()
                            .tekst(
                                "Aanbieder", een -> Cel.tekst(een.aanbieder()).met(een.contract()))
                            .tekst("Soort", een -> Cel.tekst(Notatie.woord(een.soort())))
                            .tekst("Perceel", een -> Cel.tekst(Notatie.woord(een.perceel())))
                            .getal(
                                "Lopend",
                                Verplichtingen.Traject::lopend,
                                een -> Cel.tekst(Notatie.getal(een.lopend())))
                            .getal(
                                "Hoogstens",
                                een -> een.maximum() == null ? Long.MAX_VALUE : een.maximum(),
                                een ->
                                    Cel.tekst(
                                        een.maximum() == null
                                            ? "geen grens"
                                            : Notatie.getal(een.maximum())))
                            .maak(verzoek, nu.aanbieders(), dag))))
            .metKiezers(PAD, List.of(Resultaatpaginas.datum("peildatum", "Stand op", peildatum))));
  }

  private static Blok beschut(Verplichtingen nu, Naslag namen) {
    return new Blok.Staven(
        "Beschut werk",
        "De gemeente moet beschut werk aanbieden tot dit aantal is bereikt (Pw art. 10b).",
        nu.beschut().stream()
            .map(
                een ->
                    new Rondeoverzicht.Staaf(
                        namen.gemeente(een.gemeente()),
                        deel(een.elders() + een.plaatsingen(), een.aantal()),
                        "%s van %s in %d, nog %s. Bron: %s"
                            .formatted(
                                Notatie.getal(een.elders() + een.plaatsingen()),
                                Notatie.getal(een.aantal()),
                                een.jaar(),
                                Notatie.getal(een.resterend()),
                                een.bron()),
                        false))
            .toList(),
        "In geen beleidskader staat een aantal voor dit jaar.");
  }

  private static Blok sroi(Verplichtingen nu, Naslag namen) {
    return new Blok.Staven(
        "Social return (SROI)",
        "",
        nu.sroi().stream()
            .map(
                een ->
                    new Rondeoverzicht.Staaf(
                        "%s, %s"
                            .formatted(
                                een.werkgever().matches("[A-Za-z0-9._-]{1,64}")
                                    ? namen.werkgever(new WerkgeverId(een.werkgever()))
                                    : een.werkgever(),
                                een.contract()),
                        deel(een.elders() + een.plaatsingen().size(), een.plekken()),
                        "%s van %s gevuld, tot en met %s"
                            .formatted(
                                Notatie.getal(een.elders() + een.plaatsingen().size()),
                                Notatie.aantal(een.plekken(), "plek", "plekken"),
                                Notatie.datum(een.tot())),
                        false))
            .toList(),
        "Bij geen werkgever staat een contract met social return.");
  }

  private static int deel(int gevuld, int van) {
    return van <= 0 ? 100 : Math.clamp(gevuld * 100L / van, 0, 100);
  }

  private static long rang(BigDecimal waarde) {
    return waarde.movePointRight(2).longValue();
  }

  private static Cel getal(BigDecimal waarde) {
    return Cel.tekst(Notatie.getal(waarde));
  }
}
