package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.invoer.Inlezing;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.ImportStore;
import nl.werkbrug.data.store.Importverslag;
import nl.werkbrug.data.store.OrganisatieStore;

/** Files to read in, and what came of it: the list, and the report of one. */
public final class Importpaginas {
  private static final int MEESTE = 200;
  private static final Pattern UUID = Pattern.compile("[0-9a-f-]{36}");
  private static final Toegang BEHEER = Toegang.voor(Functie.BEHEERDER);

  private static final String PAD = "/importen";

  /** What can be read, by how its name ends. */
  private static final Map<String, String> SOORTEN =
      Map.of(".zip", "application/zip", ".csv", "text/csv", ".json", "application/json");

  private final Paginas paginas;
  private final ImportStore verslagen;
  private final OrganisatieStore organisaties;
  private final Inlezing inlezing;
  private final Path bestanden;

  /**
   * @param map of the service; a file that is sent is there as long as the request lasts
   */
  public Importpaginas(Paginas paginas, Database database, Inlezing inlezing, Path map) {
    this.paginas = paginas;
    this.inlezing = inlezing;
    bestanden = map.resolve("ontvangen");
    verslagen = new ImportStore(database);
    organisaties = new OrganisatieStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, BEHEER, this::lijst)
        .formulierMetBestand(PAD, BEHEER, Inlezing.GROOTSTE_INVOER, bestanden, this::leesIn)
        .route(GET, PAD + "/:id", BEHEER, this::verslag);
  }

  private Antwoord leesIn(Verzoek verzoek) {
    verzoek.eisHeleRegio(
        "Bestanden kunnen over elke organisatie gaan: inlezen kan alleen een beheerder van de"
            + " hele regio.");
    verzoek.klaar();
    Formulier gegeven = new Formulier(verzoek.formulier());
    Optional<Verzoek.Bestand> bestand = verzoek.findBestand("bestand");
    try {
      Optional<Inlezing.Opdracht> opdracht = opdracht(gegeven, bestand);
      if (opdracht.isPresent()) {
        Importverslag verslag = inlezing.lees(opdracht.get(), bestand.orElseThrow().inhoud());
        return Antwoord.naar(PAD + "/" + verslag.id());
      }
    } catch (OngeldigeGegevens e) {
      e.fouten().forEach(fout -> gegeven.fout("bestand", fout.toegestaan()));
    }
    return toon(422, verzoek, gegeven);
  }

  private static Optional<Inlezing.Opdracht> opdracht(
      Formulier gegeven, Optional<Verzoek.Bestand> bestand) {
    OrganisatieId organisatie = gegeven.lees("organisatie", OrganisatieId::new).orElse(null);
    if (bestand.isEmpty()) {
      gegeven.fout("bestand", "moet gekozen zijn");
      return Optional.empty();
    }
    String naam = bestand.get().naam();
    String soort =
        SOORTEN.entrySet().stream()
            .filter(een -> naam.toLowerCase(Locale.ROOT).endsWith(een.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    if (soort.isEmpty()) {
      gegeven.fout("bestand", "moet op .csv, .zip of .json eindigen");
    }
    return gegeven.isGoed()
        ? Optional.of(
            new Inlezing.Opdracht(
                soort,
                soort.equals(SOORTEN.get(".csv")) ? naam : "",
                gegeven.heeft("delta"),
                organisatie))
        : Optional.empty();
  }

  private Antwoord toon(int status, Verzoek verzoek, Formulier gegeven) {
    List<Invoer.Keuze> keuzes = new ArrayList<>();
    keuzes.add(new Invoer.Keuze("", "Staat in het bestand"));
    organisaties.list().forEach(een -> keuzes.add(new Invoer.Keuze(een.id().waarde(), een.naam())));
    gegeven
        .veld(
            Invoer.Vorm.BESTAND,
            "bestand",
            "Bestand",
            "Eén CSV-bestand (zoals werkzoekenden.csv), een zip met alle bestanden van een regio,"
                + " of een JSON-bestand met profielen (VUM). Hoogstens 64 MB.")
        .keuze(
            Invoer.Vorm.VINKEN,
            "delta",
            "Hoe lezen wij het?",
            "",
            List.of(
                new Invoer.Keuze(
                    "ja",
                    "Zoek mensen op hun klantnummer, en laat staan wat niet in het bestand"
                        + " staat")))
        .keuze(
            Invoer.Vorm.LIJST,
            "organisatie",
            "Organisatie",
            "Van wie de mensen zijn als het bestand dat niet zegt.",
            keuzes);
    return paginas.metStatus(
        status,
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link()),
        "Importen",
        "importen.jte",
        new Importenbeeld(gegeven.invoer(), gegeven.foutlijst(), tabel(verzoek)));
  }

  private Antwoord lijst(Verzoek verzoek) {
    return toon(200, verzoek, Formulier.met(Map.of()));
  }

  private Tabel tabel(Verzoek verzoek) {
    return new Lijst<Importverslag>(
            "Importen", PAD, "Er is nog niets ingelezen. Kies hierboven een bestand.")
        .rang(
            "Wanneer",
            verslag -> verslag.moment().toEpochMilli(),
            verslag -> Cel.link(Notatie.moment(verslag.moment()), PAD + "/" + verslag.id()))
        .tekst("Uitkomst", verslag -> uitkomst(verslag))
        .tekst("Soort", verslag -> Cel.tekst(verslag.bron()))
        .getal("Records", Importpaginas::records, een -> Cel.tekst(Notatie.getal(records(een))))
        .getal(
            "Fouten",
            Importverslag::aantalFouten,
            een -> Cel.tekst(Notatie.getal(een.aantalFouten())))
        .maak(verzoek, verslagen.pagina(null, MEESTE).rijen(), Map.of());
  }

  private Antwoord verslag(Verzoek verzoek) {
    Importverslag verslag = verslagen.get(verzoek.pad("id", Importpaginas::id));
    return paginas.toon(
        verzoek,
        Deel.BELEID,
        List.of(Deel.BELEID.link(), new Link("Importen", PAD)),
        "Import van " + Notatie.moment(verslag.moment()),
        "import.jte",
        new Importbeeld(
            "Import van " + Notatie.moment(verslag.moment()),
            uitkomst(verslag),
            verslag.aantallen().entrySet().stream()
                .map(
                    een ->
                        Feit.van(
                            Notatie.zin(een.getKey()),
                            "%s nieuw, %s gewijzigd, %s gelijk"
                                .formatted(
                                    Notatie.getal(een.getValue().nieuw()),
                                    Notatie.getal(een.getValue().gewijzigd()),
                                    Notatie.getal(een.getValue().ongewijzigd()))))
                .toList(),
            Notatie.aantal(verslag.aantalFouten(), "fout", "fouten"),
            verslag.fouten().stream()
                .map(
                    fout ->
                        "%s%s, %s: %s"
                            .formatted(
                                fout.bestand(),
                                fout.regel() == 0 ? "" : ", regel " + Notatie.getal(fout.regel()),
                                fout.veld(),
                                fout.toegestaan()))
                .toList(),
            verslag.onbekend(),
            verslag.opmerkingen()));
  }

  private static String id(String tekst) {
    if (!UUID.matcher(tekst).matches()) {
      throw new OngeldigeGegevens("id", tekst, "moet een UUID zijn");
    }
    return tekst;
  }

  private static long records(Importverslag verslag) {
    return verslag.aantallen().values().stream()
        .mapToLong(een -> (long) een.nieuw() + een.gewijzigd() + een.ongewijzigd())
        .sum();
  }

  private static Cel uitkomst(Importverslag verslag) {
    return switch (verslag.uitkomst()) {
      case OPGESLAGEN -> Cel.label("opgeslagen", Cel.Kleur.GOED);
      case GEWEIGERD -> Cel.label("geweigerd", Cel.Kleur.FOUT);
    };
  }
}
