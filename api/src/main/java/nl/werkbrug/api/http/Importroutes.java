package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.exchange.Invoer;
import nl.werkbrug.data.exchange.Invoerfout;
import nl.werkbrug.data.exchange.Invoerverslag;
import nl.werkbrug.data.exchange.Leesopdracht;
import nl.werkbrug.data.exchange.RegioBestanden;
import nl.werkbrug.data.store.Bewaard;
import nl.werkbrug.data.store.Bewaarresultaat;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.ImportStore;
import nl.werkbrug.data.store.Importverslag;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.Pagina;
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/** Files over HTTP: all of what is in them, or nothing, and a report that is kept. */
public final class Importroutes {
  private static final long GROOTSTE_INVOER = 64L * 1024 * 1024;
  private static final String PAD = "/v1/importen";
  private static final Toegang BEHEER = Toegang.voor(Functie.BEHEERDER);

  private final Path werkmap;
  private final Database database;
  private final Idempotentie idempotentie;
  private final Clock klok;
  private final ImportStore verslagen;
  private final OrganisatieStore organisaties;
  private final RegioStore regio;
  private final Klantdelta delta;

  /** Reading takes much memory, and writing keeps all others from writing. */
  private final Semaphore eenTegelijk = new Semaphore(1);

  /**
   * @param werkmap for files while they are read; what is in it goes
   */
  public Importroutes(Path werkmap, Database database, Idempotentie idempotentie, Clock klok) {
    this.werkmap = werkmap;
    this.database = database;
    this.idempotentie = idempotentie;
    this.klok = klok;
    verslagen = new ImportStore(database);
    organisaties = new OrganisatieStore(database);
    regio = new RegioStore(database);
    delta = new Klantdelta(new WerkzoekendeStore(database));
    Invoerpakket.ruimOp(werkmap);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, BEHEER, this::lijst)
        .route(POST, PAD, BEHEER, GROOTSTE_INVOER, this::importeer)
        .route(GET, PAD + "/:id", BEHEER, this::lees);
  }

  private Antwoord lijst(Verzoek verzoek) {
    int aantal = verzoek.getal("aantal", 1, 1_000, Recordroutes.STANDAARD_AANTAL);
    String na = verzoek.findTekst("na", 2_000).orElse(null);
    verzoek.klaar();
    Pagina<Importverslag> pagina = verslagen.pagina(na, aantal);
    return Antwoord.json(new Lijst<>(pagina.rijen(), pagina.volgende()));
  }

  private Antwoord lees(Verzoek verzoek) {
    return Antwoord.json(verslagen.get(verzoek.pad("id", Importroutes::id)));
  }

  private static String id(String tekst) {
    new Controle().eis(tekst.matches("[0-9a-f-]{36}"), "id", tekst, "moet een UUID zijn").klaar();
    return tekst;
  }

  /**
   * @param bestand name of a single CSV file
   */
  private record Opdracht(
      String mediatype, String bestand, boolean delta, @Nullable OrganisatieId organisatie) {
    String bron() {
      return mediatype.substring(mediatype.lastIndexOf('/') + 1);
    }
  }

  private Antwoord importeer(Verzoek verzoek) {
    verzoek.eisHeleRegio(
        "Bestanden kunnen over elke organisatie gaan: inlezen kan alleen een beheerder van de"
            + " hele regio.");
    Opdracht opdracht = opdracht(verzoek);
    if (opdracht.organisatie() != null) {
      organisaties.get(opdracht.organisatie());
    }
    if (!eenTegelijk.tryAcquire()) {
      throw new Probleemfout(
          Probleem.Soort.TE_DRUK, "Er loopt al een import. Probeer het straks opnieuw.");
    }
    try (Invoerpakket pakket =
        Invoerpakket.van(werkmap, opdracht.mediatype(), opdracht.bestand(), verzoek.bytes())) {
      Invoer invoer =
          RegioBestanden.lees(
              pakket.invoer(),
              new Leesopdracht(
                  new Bekend(database),
                  opdracht.organisatie(),
                  Leesopdracht.OP_ZICHZELF.meestFouten()));
      if (!invoer.isFoutloos()) {
        return geweigerd(opdracht, invoer.fouten(), invoer.verslag());
      }
      return bewaar(verzoek, opdracht, invoer);
    } finally {
      eenTegelijk.release();
    }
  }

  private static Opdracht opdracht(Verzoek verzoek) {
    boolean isDelta = verzoek.find("delta", Importroutes::jaNee).orElse(false);
    OrganisatieId organisatie = verzoek.find("organisatie", OrganisatieId::new).orElse(null);
    String bestand = verzoek.find("bestand", Invoerpakket::naam).orElse("");
    boolean isCsv = verzoek.mediatype().equals(Invoerpakket.CSV);
    if (isCsv && bestand.isEmpty()) {
      verzoek.fout(
          new Gegevensfout(
              "bestand", "leeg", "is verplicht bij één CSV-bestand, zoals werkzoekenden.csv"));
    } else if (!isCsv && !bestand.isEmpty()) {
      verzoek.fout(new Gegevensfout("bestand", bestand, "hoort alleen bij text/csv"));
    }
    verzoek.klaar();
    return new Opdracht(verzoek.mediatype(), bestand, isDelta, organisatie);
  }

  private static boolean jaNee(String tekst) {
    return switch (tekst) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new OngeldigeGegevens("delta", tekst, "moet true of false zijn");
    };
  }

  private Antwoord bewaar(Verzoek verzoek, Opdracht opdracht, Invoer invoer) {
    try {
      return idempotentie.eenmaal(
          verzoek,
          sessie -> {
            Bewaarresultaat bewaard =
                regio.bewaar(
                    sessie, opdracht.delta() ? delta.over(sessie, invoer.regio()) : invoer.regio());
            Importverslag verslag =
                verslag(
                    opdracht,
                    Importverslag.Uitkomst.OPGESLAGEN,
                    bewaard,
                    List.of(),
                    invoer.verslag());
            verslagen.bewaar(sessie, verslag);
            return Antwoord.json(201, verslag, Map.of("Location", PAD + "/" + verslag.id()));
          });
    } catch (OngeldigeGegevens e) {
      // What only the database knows, such as a klantnummer that somebody else has.
      List<Invoerfout> fouten =
          e.fouten().stream().map(fout -> new Invoerfout("opslag", 0, fout)).toList();
      return geweigerd(opdracht, fouten, invoer.verslag());
    }
  }

  private Antwoord geweigerd(Opdracht opdracht, List<Invoerfout> fouten, Invoerverslag gelezen) {
    Importverslag verslag =
        verslag(
            opdracht,
            Importverslag.Uitkomst.GEWEIGERD,
            new Bewaarresultaat(Map.of()),
            fouten,
            gelezen);
    database.wijzig(sessie -> verslagen.bewaar(sessie, verslag));
    ImportprobleemWire probleem =
        ImportprobleemWire.van(fouten, verslag.id(), verslag.aantalFouten());
    return new Antwoord(probleem.status(), Antwoord.PROBLEEM, Wirejson.bytes(probleem), Map.of());
  }

  private Importverslag verslag(
      Opdracht opdracht,
      Importverslag.Uitkomst uitkomst,
      Bewaarresultaat bewaard,
      List<Invoerfout> fouten,
      Invoerverslag gelezen) {
    TreeMap<String, Bewaard> aantallen = new TreeMap<>();
    bewaard
        .perSoort()
        .forEach(
            (soort, aantal) -> {
              if (!aantal.equals(Bewaard.NIETS)) {
                aantallen.put(soort.name().toLowerCase(Locale.ROOT), aantal);
              }
            });
    return new Importverslag(
        UUID.randomUUID().toString(),
        klok.instant().truncatedTo(ChronoUnit.MILLIS),
        uitkomst,
        opdracht.bron(),
        opdracht.delta(),
        aantallen,
        Math.max(fouten.size(), gelezen.aantalFouten()),
        fouten.stream()
            .map(
                fout ->
                    new Importverslag.Fout(
                        fout.bestand(), fout.regel(), fout.fout().veld(), fout.fout().toegestaan()))
            .toList(),
        gelezen.onbekend().stream().map(Invoerverslag.Onbekend::tekst).toList(),
        gelezen.opmerkingen());
  }
}
