package nl.werkbrug.api.web.werkgever;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static nl.werkbrug.data.domain.werkgever.Werkgever.Status.GESTOPT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.plaatsing.Contactmomentroutes;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Werkbeschrijving;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.Zoekbeeld;
import nl.werkbrug.api.web.ronde.Rondeoverzichten;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkgeverStore;

/** The employers: the list, and one with its contacts and work. */
public final class Werkgeverpaginas {
  private final Paginas paginas;
  private final Naslag naslag;
  private final WerkgeverStore werkgevers;
  private final Contactmomentblok contacten;
  private final Samenwerkingblok samenwerking;
  private final Clock klok;

  public Werkgeverpaginas(Paginas paginas, Naslag naslag, Database database, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.klok = klok;
    werkgevers = new WerkgeverStore(database);
    contacten = new Contactmomentblok(database, klok);
    samenwerking = new Samenwerkingblok(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/werkgevers", Toegang.MEDEWERKERS, this::lijst)
        .route(GET, "/werkgevers/:id", Toegang.MEDEWERKERS, this::werkgever)
        .route(POST, "/werkgevers/:id/besluit", Contactmomentroutes.SCHRIJVEN, this::besluit);
  }

  private Antwoord lijst(Verzoek verzoek) {
    String zoek = verzoek.findTekst("zoek", 100).orElse("");
    Naslag nu = naslag.nu();
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    Map<WerkgeverId, Long> plekken =
        nu.werk().stream()
            .filter(werk -> werk.status() == Aanbodstatus.OPEN)
            .collect(
                Collectors.groupingBy(
                    Werkregel::werkgever, Collectors.summingLong(Werkregel::plekken)));
    Tabel tabel =
        new Lijst<Werkgever>(
                "Werkgevers",
                "/werkgevers",
                zoek.isEmpty()
                    ? "Er zijn nog geen werkgevers. De beheerder kan ze inlezen."
                    : "Niets gevonden. Zoek op een deel van een naam, of maak het zoekveld leeg.")
            .tekst("Naam", een -> Cel.link(een.naam(), "/werkgevers/" + een.id().waarde()))
            .tekst("Vestigingen", een -> Cel.tekst(plaatsen(een, nu)))
            .tekst(
                "Contact",
                een ->
                    een.contactpersonen().isEmpty()
                        ? Cel.tekst("–")
                        : Cel.tekst(een.contactpersonen().getFirst().naam())
                            .met(
                                Objects.requireNonNullElse(
                                    een.contactpersonen().getFirst().telefoon(), "")))
            .getal(
                "Open plekken",
                een -> plekken.getOrDefault(een.id(), 0L),
                een -> Cel.tekst(Notatie.getal(plekken.getOrDefault(een.id(), 0L))))
            .getal(
                "Nog te doen voor SROI",
                een -> sroi(een, vandaag),
                een -> Cel.tekst(sroi(een, vandaag) == 0 ? "–" : Notatie.getal(sroi(een, vandaag))))
            .rang("Stand", een -> een.status() == GESTOPT ? 1 : 0, een -> stand(een))
            .maak(
                verzoek,
                nu.werkgevers().stream()
                    .filter(
                        een ->
                            Rondepaginas.past(
                                zoek, een.naam(), plaatsen(een, nu), stand(een).tekst()))
                    .sorted(Comparator.comparing(Werkgever::naam, Notatie.volgorde()))
                    .toList(),
                Map.of("zoek", zoek));
    return paginas.toon(
        verzoek,
        Deel.WERKGEVERS,
        List.of(),
        "Werkgevers",
        "zoeklijst.jte",
        new Zoekbeeld("Werkgevers", "", "/werkgevers", zoek, tabel, List.of()));
  }

  private Antwoord werkgever(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    return toon(verzoek, 200, contacten.leeg(), "");
  }

  private Antwoord besluit(Verzoek verzoek) {
    Werkgever werkgever = werkgevers.get(verzoek.pad("id", WerkgeverId::new));
    Formulier gegeven = new Formulier(verzoek.formulier());
    String doe = gegeven.tekst("doe");
    Gedaan gedaan =
        switch (doe) {
          case Samenwerkingblok.STOP -> Gedaan.WERKGEVER_GESTOPT;
          case Samenwerkingblok.HERVAT -> Gedaan.WERKGEVER_ACTIEF;
          default -> Gedaan.CONTACT_BEWAARD;
        };
    boolean gelukt =
        gedaan == Gedaan.CONTACT_BEWAARD
            ? contacten.bewaar(verzoek, werkgever, gegeven)
            : samenwerking.bewaar(werkgever, gegeven);
    return gelukt
        ? Antwoord.naar(gedaan.op("/werkgevers/" + werkgever.id().waarde()))
        : toon(verzoek, 422, gegeven, doe);
  }

  private Antwoord toon(Verzoek verzoek, int status, Formulier gegeven, String gevraagd) {
    Lijst.meld(verzoek);
    WerkgeverId id = verzoek.pad("id", WerkgeverId::new);
    Werkgever werkgever = werkgevers.get(id);
    Naslag nu = naslag.nu();
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    List<Blok> blokken = new ArrayList<>();
    if (Contactmomentroutes.LEZEN.mag(verzoek.gebruiker())) {
      blokken.addAll(contacten.blokken(verzoek, werkgever, gegeven, gevraagd));
    }
    if (verzoek.bereik().bereikt(Bereiksoort.WERKGEVER, id.waarde(), true)
        && Contactmomentroutes.SCHRIJVEN.mag(verzoek.gebruiker())) {
      long open =
          nu.werk().stream()
              .filter(werk -> werk.werkgever().equals(id) && werk.status() == Aanbodstatus.OPEN)
              .mapToLong(Werkregel::plekken)
              .sum();
      werkgevers
          .findMetVersie(id)
          .ifPresent(een -> blokken.add(samenwerking.blok(een, open, gegeven, gevraagd)));
    }
    return paginas.metStatus(
        status,
        verzoek,
        Deel.WERKGEVERS,
        List.of(Deel.WERKGEVERS.link()),
        werkgever.naam(),
        "werkgever.jte",
        new Werkgeverbeeld(
            werkgever.naam(),
            List.of(
                Feit.van("KvK-nummer", werkgever.kvk(), nummer -> nummer),
                Feit.van("Sector (SBI)", werkgever.sbi(), sbi -> sbi.code()),
                Feit.van("Stand", stand(werkgever).tekst()),
                Feit.van("Contact via", nu.organisatie(werkgever.organisatie())),
                Feit.van(
                    "Begeleide mensen tegelijk",
                    werkgever.maximumBegeleiden(),
                    aantal -> "hoogstens " + aantal)),
            werkgever.contactpersonen().stream()
                .map(
                    persoon ->
                        new Werkgeverbeeld.Contact(
                            persoon.naam(),
                            Objects.requireNonNullElse(persoon.functie(), ""),
                            Objects.requireNonNullElse(persoon.telefoon(), ""),
                            Objects.requireNonNullElse(persoon.emailadres(), "")))
                .toList(),
            werkgever.vestigingen().stream()
                .map(
                    vestiging ->
                        Feit.van(
                            vestiging.naam(),
                            nu.gemeente(vestiging.gemeente().waardeOfNull())
                                + (vestiging.accountmanager() == null
                                    ? ""
                                    : ", accountmanager " + vestiging.accountmanager())))
                .toList(),
            sroiStaven(werkgever, vandaag),
            werk(verzoek, werkgever, nu),
            blokken,
            gegeven.foutlijst()));
  }

  private static Tabel werk(Verzoek verzoek, Werkgever werkgever, Naslag nu) {
    return new Lijst<Werkregel>(
            "Werk bij deze werkgever",
            "/werkgevers/" + werkgever.id().waarde(),
            "Deze werkgever heeft geen werk in Werkbrug.")
        .tekst("Titel", werk -> Cel.link(werk.titel(), werk.adres()))
        .tekst("Soort", werk -> Cel.tekst(werk.soort().omschrijving()))
        .tekst("Gemeente", werk -> Cel.tekst(nu.gemeente(werk.gemeente())))
        .getal("Uren", Werkregel::urenMax, werk -> Cel.tekst(werk.uren()))
        .getal("Plekken", Werkregel::plekken, werk -> Cel.tekst(Notatie.getal(werk.plekken())))
        .rang(
            "Stand",
            werk -> werk.status().ordinal(),
            werk -> Werkbeschrijving.status(werk.status()))
        .maak(
            verzoek,
            nu.werk().stream()
                .filter(werk -> werk.werkgever().equals(werkgever.id()))
                .sorted(
                    Comparator.comparing(Werkregel::status)
                        .thenComparing(Werkregel::titel, Notatie.volgorde()))
                .toList(),
            Map.of());
  }

  private static Cel stand(Werkgever werkgever) {
    return werkgever.status() == GESTOPT
        ? Cel.label("gestopt", Cel.Kleur.RUST)
        : Cel.label("actief", Cel.Kleur.GOED);
  }

  private static String plaatsen(Werkgever werkgever, Naslag nu) {
    return Profiel.samen(
        werkgever.vestigingen().stream()
            .map(vestiging -> nu.gemeente(vestiging.gemeente().waardeOfNull()))
            .distinct());
  }

  /** How far each social return obligation is. */
  public static List<Rondeoverzicht.Staaf> sroiStaven(Werkgever werkgever, LocalDate vandaag) {
    return werkgever.sroiContracten().stream()
        .map(
            contract ->
                new Rondeoverzicht.Staaf(
                    "Social return tot " + Notatie.datum(contract.tot()),
                    Math.min(
                        100,
                        (int) Rondeoverzichten.aandeel(contract.vervuld(), contract.plekken())),
                    "%d van %s vervuld, nog %d te doen"
                        .formatted(
                            contract.vervuld(),
                            Notatie.aantal(contract.plekken(), "plek", "plekken"),
                            contract.resterend(vandaag)),
                    false))
        .toList();
  }

  private static int sroi(Werkgever werkgever, LocalDate vandaag) {
    return werkgever.sroiContracten().stream().mapToInt(een -> een.resterend(vandaag)).sum();
  }
}
