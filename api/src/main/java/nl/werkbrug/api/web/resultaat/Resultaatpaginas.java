package nl.werkbrug.api.web.resultaat;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.reporting.Resultaatregel;
import nl.werkbrug.engine.reporting.Resultaten;
import nl.werkbrug.engine.reporting.Resultatenvraag;

/** What came of it, per period and group. */
public final class Resultaatpaginas {
  private static final String PAD = "/resultaten";
  private static final String ALLE = "alle";

  private static final List<Redensoort> REDENEN =
      List.of(
          new Redensoort("Waarom voorstellen niet doorgingen", "afgewezen-", "afgewezen: "),
          new Redensoort("Waarheen mensen uitstroomden", "uitstroom-", "uitgestroomd naar "),
          new Redensoort("Waarom plaatsingen eerder stopten", "beeindigd-", "beëindigd: "));

  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final Clock klok;

  public Resultaatpaginas(Paginas paginas, Naslag naslag, Database database, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, Resultaatroutes.STURING, this::resultaten);
  }

  private Antwoord resultaten(Verzoek verzoek) {
    String cijfer = verzoek.findTekst("cijfer", 60).orElse("");
    Lijst.meld(verzoek);
    Resultatenvraag vraag = Resultaatroutes.vraag(verzoek, Notatie.vandaag(klok));
    verzoek.klaar();
    List<Resultaatregel> regels = Resultaten.van(database, vraag);
    List<Resultaatregel> alles = regels.stream().filter(een -> een.groep().equals(ALLE)).toList();
    Naslag nu = naslag.nu();
    Map<String, String> query = query(vraag);
    List<Blok> blokken = new ArrayList<>();
    blokken.add(
        new Blok.Rijen(
            "Alles samen",
            "Een streepje betekent: niets om uit te rekenen, of te weinig mensen om te tonen.",
            tabel(
                "Resultaten",
                verzoek,
                alles.stream().filter(een -> !isReden(een)).toList(),
                nu,
                vraag,
                false,
                query)));
    REDENEN.forEach(soort -> blokken.add(redenen(soort, alles)));
    Map<String, String> cijfers = new LinkedHashMap<>();
    regels.stream()
        .filter(een -> !een.groep().equals(ALLE))
        .forEach(een -> cijfers.putIfAbsent(een.code(), een.naam()));
    if (!cijfers.isEmpty()) {
      String gekozen = cijfers.containsKey(cijfer) ? cijfer : cijfers.keySet().iterator().next();
      List<Resultaatregel> per =
          regels.stream()
              .filter(een -> !een.groep().equals(ALLE) && een.code().equals(gekozen))
              .toList();
      blokken.add(staven(per, cijfers.getOrDefault(gekozen, gekozen), nu, vraag));
      Map<String, String> metCijfer = new LinkedHashMap<>(query);
      metCijfer.put("cijfer", gekozen);
      blokken.add(
          new Blok.Rijen(
              "Per " + Notatie.woord(vraag.per()),
              "",
              tabel("Per groep", verzoek, per, nu, vraag, true, metCijfer)));
    }
    return paginas.toon(
        verzoek,
        Deel.RESULTATEN,
        List.of(),
        "Resultaten",
        Bladzijde.SJABLOON,
        Bladzijde.van(
                "Resultaten",
                "Van %s tot en met %s, geteld uit alles wat bij plaatsingen is vastgelegd."
                    .formatted(Notatie.datum(vraag.van()), Notatie.datum(vraag.tot())),
                blokken)
            .metActies(
                List.of(
                    new Link("Geld", PAD + "/geld"),
                    new Link("Verplichtingen", PAD + "/verplichtingen"),
                    new Link(
                        "Download als CSV", Lijst.adres("/v1/rapportages/resultaten/_csv", query))))
            .metKiezers(PAD, kiezers(vraag, cijfers, cijfer, nu)));
  }

  private static Map<String, String> query(Resultatenvraag vraag) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("van", vraag.van().toString());
    query.put("tot", vraag.tot().toString());
    query.put("per", vraag.per().name());
    query.put("doelgroep", vraag.doelgroep() == null ? "" : vraag.doelgroep().name());
    query.put("gemeente", vraag.gemeente() == null ? "" : vraag.gemeente().waarde());
    query.put("organisatie", vraag.organisatie() == null ? "" : vraag.organisatie().waarde());
    return query;
  }

  private static Tabel tabel(
      String naam,
      Verzoek verzoek,
      List<Resultaatregel> regels,
      Naslag nu,
      Resultatenvraag vraag,
      boolean perGroep,
      Map<String, String> query) {
    Lijst<Resultaatregel> lijst =
        new Lijst<>(
            naam, PAD, "In deze periode is er nog niets vastgelegd. Kies een andere periode.");
    if (perGroep) {
      lijst.tekst("Groep", een -> Cel.tekst(groep(een.groep(), nu, vraag)));
      lijst.getal("Waarde", Resultaatpaginas::rang, een -> Cel.tekst(waarde(een)));
      lijst.getal(
          "Over hoeveel", Resultaatregel::aantal, een -> Cel.tekst(Notatie.getal(een.aantal())));
    } else {
      lijst.naast().tekst("Cijfer", een -> Cel.tekst(Notatie.zin(een.naam())));
      lijst.los("Waarde", een -> Cel.tekst(waarde(een)));
      lijst.getal(
          "Over hoeveel", Resultaatregel::aantal, een -> Cel.tekst(Notatie.getal(een.aantal())));
    }
    return lijst.maak(verzoek, regels, query);
  }

  private static long rang(Resultaatregel een) {
    return een.waarde() == null ? -1 : een.waarde().movePointRight(1).longValue();
  }

  /** The value in Dutch notation with its unit. */
  static String waarde(Resultaatregel een) {
    if (een.waarde() == null) {
      return "–";
    }
    String getal = Notatie.getal(een.waarde());
    return switch (een.eenheid()) {
      case "procent" -> getal + "%";
      case "aantal" -> getal;
      default -> getal + " " + een.eenheid();
    };
  }

  private static boolean isReden(Resultaatregel een) {
    return REDENEN.stream().anyMatch(soort -> een.code().startsWith(soort.code()));
  }

  /** The reasons that were given, the most given first. */
  private static Blok redenen(Redensoort soort, List<Resultaatregel> alles) {
    List<Resultaatregel> gegeven =
        alles.stream()
            .filter(een -> een.code().startsWith(soort.code()) && rang(een) > 0)
            .sorted(Comparator.comparing(Resultaatpaginas::rang).reversed())
            .toList();
    return new Blok.Staven(
        soort.kop(),
        "",
        gegeven.stream()
            .map(een -> staaf(Notatie.zin(soort.reden(een)), waarde(een), een, gegeven))
            .toList(),
        "In deze periode is geen reden vastgelegd.");
  }

  private static Rondeoverzicht.Staaf staaf(
      String naam, String tekst, Resultaatregel een, List<Resultaatregel> naast) {
    long hoogste = naast.stream().mapToLong(Resultaatpaginas::rang).max().orElse(0);
    int lengte = hoogste <= 0 ? 0 : (int) Math.clamp(rang(een) * 100 / hoogste, 0, 100);
    return new Rondeoverzicht.Staaf(naam, lengte, tekst, false);
  }

  private static Blok staven(
      List<Resultaatregel> per, String naam, Naslag nu, Resultatenvraag vraag) {
    return new Blok.Staven(
        Notatie.zin(naam),
        "",
        per.stream()
            .map(
                een ->
                    staaf(
                        groep(een.groep(), nu, vraag),
                        "%s, uit %s".formatted(waarde(een), Notatie.getal(een.aantal())),
                        een,
                        per))
            .toList(),
        "Niets om te vergelijken.");
  }

  private static String groep(String groep, Naslag nu, Resultatenvraag vraag) {
    return switch (vraag.per()) {
      case ALLE, DOELGROEP -> groep;
      case GEMEENTE ->
          nu.gemeenten().entrySet().stream()
              .filter(een -> een.getKey().waarde().equals(groep))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(groep);
      case ORGANISATIE ->
          groep.matches("[A-Za-z0-9._-]{1,64}") ? nu.organisatie(new OrganisatieId(groep)) : groep;
    };
  }

  private static List<Invoer> kiezers(
      Resultatenvraag vraag, Map<String, String> cijfers, String cijfer, Naslag nu) {
    List<Invoer> uit = new ArrayList<>();
    uit.add(datum("van", "Van", vraag.van()));
    uit.add(datum("tot", "Tot en met", vraag.tot()));
    uit.add(
        lijst(
            "per",
            "Verdeeld per",
            vraag.per().name(),
            Arrays.stream(Resultatenvraag.Verdeeld.values())
                .map(
                    een ->
                        new Invoer.Keuze(
                            een.name(),
                            een == Resultatenvraag.Verdeeld.ALLE ? "niet" : Notatie.woord(een)))));
    if (!cijfers.isEmpty()) {
      uit.add(
          lijst(
              "cijfer",
              "Cijfer",
              cijfer,
              cijfers.entrySet().stream()
                  .map(een -> new Invoer.Keuze(een.getKey(), een.getValue()))));
    }
    uit.add(
        lijst(
            "doelgroep",
            "Doelgroep",
            vraag.doelgroep() == null ? "" : vraag.doelgroep().name(),
            Stream.concat(
                Stream.of(new Invoer.Keuze("", "iedereen")),
                Arrays.stream(Doelgroep.values())
                    .map(een -> new Invoer.Keuze(een.name(), een.omschrijving())))));
    uit.add(
        lijst(
            "gemeente",
            "Gemeente",
            vraag.gemeente() == null ? "" : vraag.gemeente().waarde(),
            Stream.concat(
                Stream.of(new Invoer.Keuze("", "elke gemeente")),
                nu.gemeenten().entrySet().stream()
                    .map(een -> new Invoer.Keuze(een.getKey().waarde(), een.getValue())))));
    uit.add(
        lijst(
            "organisatie",
            "Organisatie",
            vraag.organisatie() == null ? "" : vraag.organisatie().waarde(),
            Stream.concat(
                Stream.of(new Invoer.Keuze("", "elke organisatie")),
                nu.jobcoaches().stream()
                    .map(Jobcoach::organisatie)
                    .distinct()
                    .sorted()
                    .map(een -> new Invoer.Keuze(een.waarde(), nu.organisatie(een))))));
    return uit;
  }

  static Invoer datum(String naam, String label, LocalDate dag) {
    return new Invoer(Invoer.Vorm.DATUM, naam, label, "", "", Set.of(dag.toString()), List.of());
  }

  static Invoer lijst(String naam, String label, String gekozen, Stream<Invoer.Keuze> keuzes) {
    return new Invoer(Invoer.Vorm.LIJST, naam, label, "", "", Set.of(gekozen), keuzes.toList());
  }

  /**
   * Figures that count one kind of reason.
   *
   * @param code how the code of the figure begins
   * @param naam how its name begins
   */
  private record Redensoort(String kop, String code, String naam) {
    String reden(Resultaatregel een) {
      return een.naam().substring(naam.length());
    }
  }
}
