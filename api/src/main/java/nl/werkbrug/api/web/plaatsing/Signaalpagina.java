package nl.werkbrug.api.web.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.plaatsing.Contactmomentroutes;
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
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Contactmoment;
import nl.werkbrug.data.store.ContactmomentStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.review.Signaal;
import nl.werkbrug.engine.review.Signalenlijst;

/** What has to be done about running plaatsingen, by date, for one function or for all. */
public final class Signaalpagina {
  private static final String PAD = "/signalen";
  private static final String IEDEREEN = "IEDEREEN";
  private static final List<Functie> FUNCTIES =
      List.of(Functie.ACCOUNTMANAGER, Functie.CONSULENT, Functie.JOBCOACH, Functie.TOEGANG);

  private static final List<String> KEUZES =
      Stream.concat(Stream.of(IEDEREEN), FUNCTIES.stream().map(Enum::name)).toList();
  private static final List<String> SOORTEN =
      Arrays.stream(Signaal.Soort.values()).map(Enum::name).toList();

  private static final int VOORUIT_DAGEN = 30;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Signalenlijst signalen;
  private final ContactmomentStore contactmomenten;
  private final Clock klok;

  public Signaalpagina(
      Paginas paginas, Naslag naslag, Database database, Signalenlijst signalen, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.klok = klok;
    contactmomenten = new ContactmomentStore(database);
    this.signalen = signalen;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, Toegang.VOORSTELLEN, this::lijst);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Naslag nu = naslag.nu();
    String functie = verzoek.keuze("functie", KEUZES, eigen(verzoek.gebruiker()));
    String eigenaar = verzoek.findTekst("eigenaar", 100).orElse("");
    String soort = verzoek.keuze("soort", SOORTEN, "");
    List<Signaal> alle =
        verzoek
            .bereik()
            .mensen(
                signalen.list(
                    new Signalenlijst.Filter(
                        null,
                        FUNCTIES.stream()
                            .filter(een -> een.name().equals(functie))
                            .findFirst()
                            .orElse(null),
                        eigenaar.isEmpty() ? null : eigenaar,
                        null)),
                Signaal::werkzoekende);
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("functie", functie);
    filters.put("eigenaar", eigenaar);
    List<Bladzijde.Tab> tabs = tabs(alle, soort, filters);
    String agenda =
        Lijst.adres(
            "/v1/signalen/_agenda",
            Map.of("functie", functie.equals(IEDEREEN) ? "" : functie, "eigenaar", eigenaar));
    filters.put("soort", soort);
    List<Signaal> getoond =
        alle.stream().filter(een -> soort.isEmpty() || een.soort().name().equals(soort)).toList();
    Tabel tabel =
        new Lijst<Signaal>(
                "Signalen",
                PAD,
                "Er zijn nu geen signalen. Zij komen vanzelf als er bij een"
                    + " plaatsing iets moet gebeuren.")
            .rang("Wanneer", een -> een.datum().toEpochDay(), Signaalpagina::dag)
            .tekst("Wat te doen", een -> Cel.tekst(een.tekst()).met("Bron: " + een.bron()))
            .tekst("Werkzoekende", een -> mens(een, nu))
            .tekst("Wie", een -> wie(een, nu))
            .maak(verzoek, getoond, filters);
    verzoek.klaar();
    return paginas.toon(
        verzoek,
        Deel.PLAATSINGEN,
        List.of(Deel.PLAATSINGEN.link()),
        "Signalen",
        Bladzijde.SJABLOON,
        Bladzijde.van(
                "Signalen",
                "Wat er moet gebeuren bij lopende plaatsingen. Wat gedaan is, verdwijnt vanzelf.",
                metWerkgevers(
                    verzoek,
                    nu,
                    functie,
                    new Blok.Rijen(
                        Notatie.aantal(getoond.size(), "signaal", "signalen"), "", tabel)))
            .metActies(List.of(new Link("Zet in uw agenda (iCalendar)", agenda)))
            .metKiezers(PAD, kiezers(nu, filters))
            .metTabs(tabs));
  }

  /** With what is to be gone after at werkgevers, for who has to do with that. */
  private List<Blok> metWerkgevers(Verzoek verzoek, Naslag nu, String functie, Blok signalen) {
    LocalDate vandaag = Notatie.vandaag(klok);
    List<Contactmoment> open =
        Contactmomentroutes.LEZEN.mag(verzoek.gebruiker())
                && (functie.equals(IEDEREEN) || functie.equals(Functie.ACCOUNTMANAGER.name()))
            ? contactmomenten.listOpen(vandaag.plusDays(VOORUIT_DAGEN))
            : List.of();
    return open.isEmpty()
        ? List.of(signalen)
        : List.of(
            signalen,
            new Blok.Verwijzingen(
                "Opvolgen bij werkgevers",
                open.stream()
                    .map(
                        een ->
                            new Blok.Verwijzing(
                                "%s: %s"
                                    .formatted(
                                        nu.werkgever(een.werkgever()),
                                        een.onderwerp().omschrijving()),
                                "/werkgevers/" + een.werkgever().waarde(),
                                "%s%s, contact van %s door %s"
                                    .formatted(
                                        Notatie.kort(een.opvolgen()),
                                        vandaag.isAfter(Objects.requireNonNull(een.opvolgen()))
                                            ? " (te laat)"
                                            : "",
                                        Notatie.kort(een.datum()),
                                        een.accountmanager())))
                    .toList(),
                ""));
  }

  private static List<Bladzijde.Tab> tabs(
      List<Signaal> alle, String hier, Map<String, String> filters) {
    Map<Signaal.Soort, Integer> telling = new TreeMap<>();
    alle.forEach(een -> telling.merge(een.soort(), 1, Integer::sum));
    List<Bladzijde.Tab> uit = new ArrayList<>();
    uit.add(
        new Bladzijde.Tab(
            "Alles", Notatie.getal(alle.size()), Lijst.adres(PAD, filters), hier.isEmpty()));
    telling.forEach(
        (soort, aantal) -> {
          Map<String, String> zo = new LinkedHashMap<>(filters);
          zo.put("soort", soort.name());
          uit.add(
              new Bladzijde.Tab(
                  naam(soort),
                  Notatie.getal(aantal),
                  Lijst.adres(PAD, zo),
                  soort.name().equals(hier)));
        });
    return uit;
  }

  private static List<Invoer> kiezers(Naslag nu, Map<String, String> filters) {
    return List.of(
        Plaatsingpaginas.kiezer(
            "functie",
            "Werk voor",
            filters,
            Stream.concat(
                Stream.of(new Invoer.Keuze(IEDEREEN, "iedereen")),
                FUNCTIES.stream().map(een -> new Invoer.Keuze(een.name(), een.omschrijving())))),
        Plaatsingpaginas.kiezer(
            "eigenaar",
            "Van",
            filters,
            Stream.concat(
                Stream.of(new Invoer.Keuze("", "iedereen")),
                Stream.concat(
                    nu.consulenten().stream().map(een -> new Invoer.Keuze(een, een)),
                    nu.jobcoachesOpNaam().stream()
                        .map(
                            een ->
                                new Invoer.Keuze(een.id().waarde(), een.naam() + ", jobcoach"))))));
  }

  private static String eigen(Gebruiker ik) {
    List<Functie> met = FUNCTIES.stream().filter(ik::is).toList();
    return met.size() == 1 ? met.getFirst().name() : IEDEREEN;
  }

  static Cel dag(Signaal een) {
    return een.teLaat()
        ? Cel.label(Notatie.kort(een.datum()) + ", te laat", Cel.Kleur.FOUT)
        : Cel.tekst(Notatie.kort(een.datum()));
  }

  static Cel mens(Signaal een, Naslag nu) {
    return Cel.link(
        nu.findMens(een.werkzoekende())
            .map(mens -> mens.naam())
            .orElse(een.werkzoekende().waarde()),
        "/plaatsingen/" + een.plaatsing().waarde());
  }

  private static Cel wie(Signaal een, Naslag nu) {
    String eigenaar = een.eigenaar();
    if (eigenaar == null) {
      return Cel.tekst(
          een.functie() == Functie.TOEGANG
              ? "iedereen van de toegang"
              : "iedere " + een.functie().omschrijving());
    }
    return Cel.tekst(
            een.functie() == Functie.JOBCOACH
                ? nu.findJobcoach(new JobcoachId(eigenaar)).map(Jobcoach::naam).orElse(eigenaar)
                : eigenaar)
        .met(een.functie().omschrijving());
  }

  static String naam(Signaal.Soort soort) {
    return switch (soort) {
      case CONTRACT_VASTLEGGEN -> "Contract vastleggen";
      case PROEFPLAATS_EINDE -> "Proefplaats eindigt";
      case CONTRACT_EINDE -> "Contract eindigt";
      case VOLGENDE_STAP -> "Volgende stap";
      case DOORSTROOM -> "Betaald werk bekijken";
      case MINIMUMLOON -> "Minimumloon";
      case LKS_BESLUIT -> "Besluit over LKS";
      case LKS_AANVRAAGTERMIJN -> "Termijn om LKS aan te vragen";
      case FORFAITAIR_EINDE -> "Forfaitaire LKS eindigt";
      case LKS_HERZIENING -> "LKS op 1 januari";
      case LKS_LEEFTIJD -> "LKS en leeftijd";
      case LOONWAARDE_VEROUDERD -> "Loonwaarde verouderd";
      case HERINDICATIE -> "Herindicatie";
      case PRAKTIJKROUTE -> "Praktijkroute";
      case BEGELEIDING_AFBOUW -> "Begeleiding bouwt af";
      case EVALUATIE -> "Evaluatie";
      case VERVANGING -> "Vervanging";
      case MAATREGEL_EINDE -> "Maatregel eindigt";
    };
  }
}
