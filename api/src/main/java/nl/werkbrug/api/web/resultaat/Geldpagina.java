package nl.werkbrug.api.web.resultaat;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.resultaat.Resultaatroutes;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.reporting.Gemeentegeld;
import nl.werkbrug.engine.reporting.Plaatsinggeld;

/** The money of plaatsingen per gemeente and year, beside the budget. */
public final class Geldpagina {
  private static final String PAD = "/resultaten/geld";
  private static final int EERSTE_JAAR = 2015;
  private static final int LAATSTE_JAAR = 2100;
  private static final int JAREN_TERUG = 5;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final Normen normen;
  private final Clock klok;

  public Geldpagina(Paginas paginas, Naslag naslag, Database database, Normen normen, Clock klok) {
    this.normen = normen;
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, Resultaatroutes.STURING, this::geld);
  }

  private Antwoord geld(Verzoek verzoek) {
    int dit = Notatie.vandaag(klok).getYear();
    int jaar = verzoek.getal("jaar", EERSTE_JAAR, LAATSTE_JAAR, dit);
    Naslag nu = naslag.nu();
    List<Gemeentegeld> alle = Gemeentegeld.van(database, normen, jaar);
    List<Blok> blokken = new ArrayList<>();
    blokken.add(new Blok.Rijen("Kosten en baten in " + jaar, "", kosten(verzoek, alle, nu, jaar)));
    blokken.add(budget(alle, nu));
    TreeSet<String> onbekend = new TreeSet<>();
    alle.forEach(een -> onbekend.addAll(een.geld().onbekend()));
    List<String> aannames = new ArrayList<>(onbekend);
    aannames.addAll(Plaatsinggeld.AANNAMES);
    blokken.add(new Blok.Tekst("Waar deze bedragen op rusten", aannames));
    return paginas.toon(
        verzoek,
        Deel.RESULTATEN,
        List.of(Deel.RESULTATEN.link()),
        "Geld per gemeente",
        Bladzijde.SJABLOON,
        Bladzijde.van(
                "Geld per gemeente",
                "Loonkostensubsidie is wettelijk verschuldigd: een tekort is nooit een reden om"
                    + " iemand niet te plaatsen.",
                blokken)
            .metActies(List.of(new Link("Bedragen", "/beheer/bedragen")))
            .metKiezers(
                PAD,
                List.of(
                    Resultaatpaginas.lijst(
                        "jaar",
                        "Jaar",
                        Integer.toString(jaar),
                        IntStream.rangeClosed(
                                Math.min(jaar, dit - JAREN_TERUG), Math.max(jaar, dit + 1))
                            .mapToObj(
                                een ->
                                    new Invoer.Keuze(
                                        Integer.toString(een), Integer.toString(een)))))));
  }

  private static Tabel kosten(Verzoek verzoek, List<Gemeentegeld> alle, Naslag nu, int jaar) {
    return new Lijst<Gemeentegeld>(
            "Kosten en baten per gemeente",
            PAD,
            "In dit jaar zijn er geen plaatsingen en geen budget. Kies een ander jaar.")
        .tekst("Gemeente", een -> Cel.tekst(nu.gemeente(een.gemeente())))
        .getal(
            "Plaatsingen",
            Gemeentegeld::plaatsingen,
            een -> Cel.tekst(Notatie.getal(een.plaatsingen())))
        .getal("LKS", een -> een.geld().lksCent(), een -> euro(een.geld().lksCent()))
        .getal(
            "Begeleiding",
            een -> een.geld().begeleidingCent(),
            een -> euro(een.geld().begeleidingCent()))
        .getal(
            "Toeleiding",
            een -> een.geld().toeleidingCent(),
            een -> euro(een.geld().toeleidingCent()))
        .getal(
            "Uitkering bespaard",
            een -> een.geld().uitkeringCent(),
            een -> euro(een.geld().uitkeringCent()))
        .getal(
            "Andere baten",
            een -> een.geld().maatschappelijkCent(),
            een -> euro(een.geld().maatschappelijkCent()))
        .getal(
            "Kosten min baten",
            een -> een.geld().findSaldoCent().orElse(Long.MAX_VALUE),
            een -> saldo(een.geld().findSaldoCent()))
        .maak(verzoek, alle, Map.of("jaar", Integer.toString(jaar)));
  }

  private static Cel saldo(OptionalLong cent) {
    return cent.isPresent() ? euro(cent.getAsLong()) : Cel.tekst("onbekend");
  }

  private static Cel euro(long cent) {
    return Cel.tekst(Notatie.geld(cent));
  }

  private static Blok budget(List<Gemeentegeld> alle, Naslag nu) {
    return new Blok.Staven(
        "Budget voor loonkostensubsidie",
        "De balk is wat is vastgelegd van het budget.",
        alle.stream().filter(een -> een.budgetCent() != null).map(een -> staaf(een, nu)).toList(),
        "In geen beleidskader staat een budget voor dit jaar.");
  }

  private static Rondeoverzicht.Staaf staaf(Gemeentegeld een, Naslag nu) {
    long budget = een.budgetCent() == null ? 0 : een.budgetCent();
    String waarschuwing = een.waarschuwing();
    return new Rondeoverzicht.Staaf(
        nu.gemeente(een.gemeente()),
        budget <= 0 ? 100 : (int) Math.clamp(een.vastgelegdCent() * 100 / budget, 0, 100),
        "%s vastgelegd van %s, verwacht %s.%s"
            .formatted(
                Notatie.geld(een.vastgelegdCent()),
                Notatie.geld(budget),
                Notatie.geld(een.verwachtCent()),
                waarschuwing == null ? "" : " " + waarschuwing),
        waarschuwing != null);
  }
}
