package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Sleutels;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.beheer.Sleutelroutes;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.ApiSleutel;
import nl.werkbrug.data.store.Database;
import org.jspecify.annotations.Nullable;

/** The keys of machines: the list, a new one that is shown once, and an end to one. */
final class Sleutelpagina {
  private static final String PAD = "/beheer/sleutels";
  private static final int MEESTE = 5_000;
  private static final int STANDAARD_PER_MINUUT = 120;

  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final Beheerdiensten diensten;
  private final Clock klok;

  Sleutelpagina(
      Paginas paginas, Naslag naslag, Database database, Beheerdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    this.diensten = diensten;
    this.klok = klok;
  }

  void voegToe(HttpDienst http) {
    http.route(GET, PAD, Beheerpaginas.BEHEERDER, this::lijst)
        .route(POST, PAD + "/besluit", Beheerpaginas.BEHEERDER, this::besluit);
  }

  private static Formulier leeg() {
    return Formulier.met(Map.of("perMinuut", List.of(Integer.toString(STANDAARD_PER_MINUUT))));
  }

  private Antwoord lijst(Verzoek verzoek) {
    verzoek.findTekst("gedaan", 40);
    return toon(verzoek, 200, leeg(), null);
  }

  private Antwoord besluit(Verzoek verzoek) {
    verzoek.klaar();
    Formulier gegeven = new Formulier(verzoek.formulier());
    return gegeven.tekst("doe").equals("intrekken")
        ? trekIn(verzoek, gegeven)
        : maak(verzoek, gegeven);
  }

  private Antwoord maak(Verzoek verzoek, Formulier gegeven) {
    Gebruiker wie = verzoek.gebruiker();
    int perMinuut = gegeven.getal("perMinuut", 1, 10_000).orElse(STANDAARD_PER_MINUUT);
    String werkgever = gegeven.tekst("werkgever");
    if (!werkgever.isEmpty()
        && naslag.nu().werkgeverkeuzes().stream()
            .noneMatch(een -> een.waarde().equals(werkgever))) {
      gegeven.fout("werkgever", "moet een van de keuzes zijn");
    }
    if (gegeven.isGoed()) {
      try {
        Sleutels.Vraag vraag =
            werkgever.isEmpty()
                ? new Sleutels.Vraag(
                    gegeven.tekst("naam"), functies(gegeven), wie.organisatie(), null, perMinuut)
                : new Sleutels.Vraag(
                    gegeven.tekst("naam"),
                    Set.of(Functie.WERKGEVER),
                    null,
                    new WerkgeverId(werkgever),
                    perMinuut);
        Sleutels.Nieuw nieuw =
            database.schrijf(
                sessie -> Sleutelroutes.maak(verzoek, sessie, diensten.sleutels(), vraag));
        return toon(
            verzoek,
            201,
            leeg(),
            new Blok.Eenmalig(
                "Sleutel " + nieuw.sleutel().naam(),
                "Geef deze sleutel door op een veilige manier. U ziet hem alleen nu.",
                nieuw.geheim()));
      } catch (OngeldigeGegevens e) {
        gegeven.neem(e);
      }
    }
    return toon(verzoek, 422, gegeven, null);
  }

  private static Set<Functie> functies(Formulier gegeven) {
    return Stream.of(Functie.values())
        .filter(een -> gegeven.alle("functies").contains(een.name()))
        .collect(Collectors.toSet());
  }

  private Antwoord trekIn(Verzoek verzoek, Formulier gegeven) {
    String id = gegeven.tekst("sleutel");
    if (eigen(verzoek).stream().noneMatch(een -> een.id().equals(id))) {
      gegeven.fout("sleutel", "moet een van de keuzes zijn");
      return toon(verzoek, 422, gegeven, null);
    }
    database.wijzig(sessie -> diensten.sleutelstore().trekIn(sessie, id, klok.instant()));
    return Antwoord.naar(Gedaan.SLEUTEL_INGETROKKEN.op(PAD));
  }

  private List<ApiSleutel> eigen(Verzoek verzoek) {
    return diensten.sleutelstore().pagina(null, "", MEESTE).stream()
        .filter(een -> Sleutelroutes.isEigen(verzoek, een))
        .toList();
  }

  private Antwoord toon(Verzoek verzoek, int status, Formulier gegeven, @Nullable Blok eerst) {
    Naslag nu = naslag.nu();
    List<ApiSleutel> alle = eigen(verzoek);
    List<Blok> blokken = new ArrayList<>();
    if (eerst != null) {
      blokken.add(eerst);
    }
    gegeven
        .veld(Invoer.Vorm.TEKST, "naam", "Naam", "Van het systeem dat de sleutel gebruikt.")
        .keuze(
            Invoer.Vorm.LIJST,
            "werkgever",
            "Van werkgever",
            "Een sleutel van een werkgever kan alleen bij diens eigen vacatures.",
            Stream.concat(
                    Stream.of(new Invoer.Keuze("", "geen, van de gemeente")),
                    nu.werkgeverkeuzes().stream())
                .toList())
        .keuze(
            Invoer.Vorm.VINKEN,
            "functies",
            "Functies",
            "Alleen voor een systeem van de gemeente.",
            Gebruiker.MEDEWERKER.stream()
                .sorted()
                .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(een.omschrijving())))
                .toList())
        .veld(Invoer.Vorm.GETAL, "perMinuut", "Verzoeken per minuut", "Van 1 tot en met 10.000.");
    List<Invoer> nieuw = gegeven.invoer();
    List<ApiSleutel> geldig = alle.stream().filter(een -> een.ingetrokken() == null).toList();
    gegeven.keuze(
        Invoer.Vorm.LIJST,
        "sleutel",
        "Sleutel",
        "",
        Stream.concat(
                Stream.of(new Invoer.Keuze("", "Kies een sleutel")),
                geldig.stream()
                    .map(een -> new Invoer.Keuze(een.id(), een.naam() + " (" + een.id() + ")")))
            .toList());
    List<Invoer> weg = gegeven.invoer().subList(nieuw.size(), gegeven.invoer().size());
    boolean intrekken = gegeven.tekst("doe").equals("intrekken");
    List<Zet> zetten = new ArrayList<>();
    zetten.add(
        Beheerpaginas.zet(
            "nieuw",
            "Maak een sleutel",
            "De sleutel zelf ziet u daarna één keer.",
            nieuw,
            "Maak de sleutel",
            status == 422 && !intrekken));
    if (!geldig.isEmpty()) {
      zetten.add(
          Beheerpaginas.zet(
              "intrekken",
              "Trek een sleutel in",
              "Hij werkt dan meteen niet meer. Dit is niet terug te draaien.",
              weg,
              "Trek de sleutel in",
              intrekken));
    }
    blokken.add(new Blok.Doen("Wat u kunt doen", "", zetten, PAD, 0, ""));
    blokken.add(
        new Blok.Rijen(
            Notatie.aantal(alle.size(), "sleutel", "sleutels"),
            "",
            new Lijst<ApiSleutel>(
                    "Sleutels", PAD, "Er zijn nog geen sleutels. Maak hierboven de eerste.")
                .tekst("Naam", een -> Cel.tekst(een.naam()).met(een.id()))
                .tekst("Van", een -> Cel.tekst(van(een, nu)))
                .getal(
                    "Per minuut",
                    ApiSleutel::perMinuut,
                    een -> Cel.tekst(Notatie.getal(een.perMinuut())))
                .rang(
                    "Gemaakt",
                    een -> een.gemaakt().toEpochMilli(),
                    een -> Cel.tekst(Notatie.moment(een.gemaakt())).met(een.maker()))
                .tekst(
                    "Stand",
                    een ->
                        een.ingetrokken() == null
                            ? Cel.label("geldig", Cel.Kleur.GOED)
                            : Cel.label("ingetrokken", Cel.Kleur.RUST))
                .maak(verzoek, alle, Map.of())));
    return Beheerpaginas.toon(
        paginas,
        verzoek,
        status,
        List.of(),
        Bladzijde.van("Sleutels voor systemen", "", blokken).metFouten(gegeven.foutlijst()));
  }

  private static String van(ApiSleutel een, Naslag nu) {
    return een.werkgever() != null ? nu.werkgever(een.werkgever()) : Functie.namen(een.functies());
  }
}
