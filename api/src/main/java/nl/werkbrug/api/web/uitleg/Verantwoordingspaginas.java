package nl.werkbrug.api.web.uitleg;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Geheugens;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.ronde.Rondeformulier;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.Wijzigingslog;
import nl.werkbrug.engine.reporting.Eerlijkheid;
import nl.werkbrug.engine.reporting.Eerlijkheidsmeting;
import nl.werkbrug.engine.reporting.Modelkaart;
import nl.werkbrug.engine.reporting.Modelkaarten;
import nl.werkbrug.engine.reporting.Werkwijze;
import org.jspecify.annotations.Nullable;

/** What the outside may ask: how it works, and whether groups fare alike. */
public final class Verantwoordingspaginas {
  private static final int EERSTE_JAAR = 2015;
  private static final int LAATSTE_JAAR = 2100;
  private static final int JAREN = 3;

  private final Paginas paginas;
  private final BeleidskaderStore kaders;
  private final RondeStore rondes;
  private final VerloopStore verlopen;
  private final Geheugens<Vraag<RondeId>, Eerlijkheid> perRonde;
  private final Geheugens<Vraag<Integer>, Eerlijkheid> perJaar;
  private final Geheugens<Vraag<Beleidskader>, Modelkaart> kaarten;
  private final Clock klok;

  /** Judgements are not in the change log, so how they stand is part of what is asked. */
  private record Vraag<T>(T over, VerloopStore.Stand stand) {}

  public Verantwoordingspaginas(Paginas paginas, Database database, Clock klok) {
    this.paginas = paginas;
    this.klok = klok;
    kaders = new BeleidskaderStore(database);
    rondes = new RondeStore(database);
    Eerlijkheidsmeting meting = new Eerlijkheidsmeting(database);
    Wijzigingslog log = new Wijzigingslog(database);
    verlopen = new VerloopStore(database);
    Modelkaarten maker = new Modelkaarten(database);
    kaarten = new Geheugens<>(log::laatste, vraag -> maker.maak(vraag.over()));
    perRonde = new Geheugens<>(log::laatste, vraag -> meting.ronde(vraag.over()));
    perJaar = new Geheugens<>(log::laatste, vraag -> meting.jaar(vraag.over()));
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/hoe-werkt-het", Toegang.MEDEWERKERS, this::werkwijze)
        .route(GET, "/modelkaart", Toegang.MEDEWERKERS, this::modelkaart)
        .route(GET, "/eerlijkheid", Toegang.MEDEWERKERS, this::vanJaar)
        .route(GET, "/rondes/:id/eerlijkheid", Toegang.MEDEWERKERS, this::vanRonde);
  }

  private Antwoord werkwijze(Verzoek verzoek) {
    BeleidskaderId gevraagd = verzoek.find("kader", BeleidskaderId::new).orElse(null);
    verzoek.klaar();
    List<Beleidskader> alle = kaders.list();
    Beleidskader kader =
        gevraagd != null ? kaders.get(gevraagd) : alle.isEmpty() ? null : alle.getLast();
    return paginas.toon(
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link()),
        "Hoe werkt het?",
        "werkwijze.jte",
        kader == null
            ? new Werkwijzebeeld(null, List.of(), List.of(), List.of())
            : beeld(kader, alle));
  }

  private static Werkwijzebeeld beeld(Beleidskader kader, List<Beleidskader> alle) {
    Werkwijze werkwijze = Werkwijze.van(kader);
    return new Werkwijzebeeld(
        werkwijze,
        alle.size() < 2
            ? List.of()
            : alle.stream()
                .map(een -> new Link(een.naam(), "/hoe-werkt-het?kader=" + een.id().waarde()))
                .toList(),
        Rondeformulier.gewichten(kader),
        werkwijze.voorrang().stream()
            .map(
                een ->
                    Feit.van(
                        Notatie.zin(een.voorWie()), Notatie.aantal(een.punten(), "punt", "punten")))
            .toList());
  }

  private Antwoord modelkaart(Verzoek verzoek) {
    verzoek.klaar();
    List<Beleidskader> alle = kaders.list();
    Modelkaart kaart =
        alle.isEmpty() ? null : kaarten.waarde(new Vraag<>(alle.getLast(), verlopen.stand()));
    return paginas.toon(
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link()),
        "Modelkaart",
        Bladzijde.SJABLOON,
        Bladzijde.van(
            "Modelkaart",
            kaart == null
                ? "Er is nog geen beleidskader. De beheerder kan er een inlezen."
                : "Gemaakt van de instellingen en cijfers die nu gelden: " + kaart.kader() + ".",
            kaart == null
                ? List.of()
                : kaart.onderdelen().stream()
                    .<Blok>map(een -> new Blok.Tekst(een.kop(), een.zinnen()))
                    .toList()));
  }

  private Antwoord vanJaar(Verzoek verzoek) {
    int dit = Rondepaginas.vandaag(klok).getYear();
    int jaar = verzoek.getal("jaar", EERSTE_JAAR, LAATSTE_JAAR, dit);
    verzoek.klaar();
    return toon(
        verzoek,
        List.of(Deel.BELEID.link()),
        Deel.BELEID,
        "Eerlijkheid in " + jaar,
        perJaar.waarde(new Vraag<>(jaar, verlopen.stand())),
        IntStream.range(0, JAREN)
            .map(i -> dit - i)
            .mapToObj(
                een ->
                    new Link(Integer.toString(een), een == jaar ? "" : "/eerlijkheid?jaar=" + een))
            .toList(),
        null);
  }

  private Antwoord vanRonde(Verzoek verzoek) {
    Matchingsronde ronde = rondes.get(verzoek.pad("id", RondeId::new));
    return toon(
        verzoek,
        List.of(Deel.RONDES.link(), Rondepaginas.naar(ronde)),
        Deel.RONDES,
        "Eerlijkheid",
        perRonde.waarde(new Vraag<>(ronde.id(), verlopen.stand())),
        List.of(),
        ronde);
  }

  private Antwoord toon(
      Verzoek verzoek,
      List<Link> kruimels,
      Deel deel,
      String titel,
      Eerlijkheid eerlijkheid,
      List<Link> jaren,
      @Nullable Matchingsronde ronde) {
    List<Eerlijkheidbeeld.Vergelijking> vergelijkingen = new ArrayList<>();
    for (Eerlijkheid.Vergelijking een : eerlijkheid.vergelijkingen()) {
      vergelijkingen.add(
          new Eerlijkheidbeeld.Vergelijking(
              Notatie.woord(een.kenmerk()),
              Notatie.zin(een.kenmerk().omschrijving()),
              een.bevinding(),
              een.groepen().stream().map(Verantwoordingspaginas::groep).toList()));
    }
    String over = ronde == null ? "In de rondes van dit jaar" : "In deze ronde";
    return paginas.toon(
        verzoek,
        deel,
        kruimels,
        titel,
        "eerlijkheid.jte",
        new Eerlijkheidbeeld(
            ronde == null
                ? titel
                : "Eerlijkheid van de " + Rondepaginas.titel(ronde).toLowerCase(Notatie.NEDERLANDS),
            "%s kregen %s van de %s mensen een voorstel (%s)."
                .formatted(
                    over,
                    Notatie.getal(eerlijkheid.geplaatst()),
                    Notatie.getal(eerlijkheid.personen()),
                    Notatie.procent(100 * eerlijkheid.deel(), 0)),
            jaren,
            eerlijkheid.personen() == 0 ? List.of() : vergelijkingen));
  }

  /** "18 van 25, 72% (52% tot 86%)". */
  private static String besluit(Eerlijkheid.@Nullable Besluiten van) {
    return van == null
        ? "–"
        : "%s van %s, %s (%s tot %s)%s"
            .formatted(
                Notatie.getal(van.aangenomen()),
                Notatie.getal(van.beoordeeld()),
                Notatie.procent(100 * van.deel(), 0),
                Notatie.procent(100 * van.onder(), 0),
                Notatie.procent(100 * van.boven(), 0),
                van.wijktAf() ? ", wijkt af" : "");
  }

  private static Eerlijkheidbeeld.Groep groep(Eerlijkheid.Groep groep) {
    int onder = (int) Math.round(100 * groep.onder());
    int boven = (int) Math.round(100 * groep.boven());
    return new Eerlijkheidbeeld.Groep(
        Notatie.zin(groep.naam()),
        "%s van %s".formatted(Notatie.getal(groep.geplaatst()), Notatie.getal(groep.personen())),
        Notatie.procent(100 * groep.deel(), 0),
        "%d%% tot %d%%".formatted(onder, boven),
        groep.passendheid() == null ? "–" : Notatie.getal(Math.round(groep.passendheid())),
        besluit(groep.besluiten()),
        (int) Math.round(100 * groep.deel()),
        onder,
        Math.max(1, boven - onder),
        groep.wijktAf());
  }
}
