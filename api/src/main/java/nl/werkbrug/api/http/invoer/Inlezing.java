package nl.werkbrug.api.http.invoer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
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
import nl.werkbrug.data.store.RegioStore;
import nl.werkbrug.data.store.Transactie;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/** Takes in files: all of what is in them, or nothing, and a report that is kept. Thread-safe. */
public final class Inlezing {
  public static final long GROOTSTE_INVOER = 64L * 1024 * 1024;

  private final Path werkmap;
  private final Database database;
  private final Clock klok;
  private final ImportStore verslagen;
  private final OrganisatieStore organisaties;
  private final RegioStore regio;
  private final Klantdelta delta;

  /** Reading takes much memory, and writing keeps all others from writing. */
  private final Semaphore eenTegelijk = new Semaphore(1);

  /**
   * What to take in.
   *
   * @param mediatype of the file: ZIP, JSON or CSV
   * @param bestand name of a single CSV file, which says what is in it; empty otherwise
   * @param delta whether people are found by their klantnummer, and keep what the file does not say
   * @param organisatie of people of whom the file does not say it
   */
  public record Opdracht(
      String mediatype, String bestand, boolean delta, @Nullable OrganisatieId organisatie) {
    public Opdracht {
      if (!bestand.isEmpty()) {
        Invoerpakket.naam(bestand);
      }
    }

    String bron() {
      return mediatype.substring(mediatype.lastIndexOf('/') + 1);
    }
  }

  /** What becomes of it for whoever asked. */
  interface Afloop<T> {
    /** Does the work, which stores everything or nothing, in one transaction. */
    T bewaar(Transactie<Importverslag> werk);

    /** Nothing was stored but the report. */
    T geweigerd(Importverslag verslag, List<Invoerfout> fouten);
  }

  /**
   * @param werkmap for files while they are read; what is in it goes
   */
  public Inlezing(Path werkmap, Database database, Clock klok) {
    this.werkmap = werkmap;
    this.database = database;
    this.klok = klok;
    verslagen = new ImportStore(database);
    organisaties = new OrganisatieStore(database);
    regio = new RegioStore(database);
    delta = new Klantdelta(new WerkzoekendeStore(database));
    Invoerpakket.ruimOp(werkmap);
  }

  /** Reads, checks and stores; the report says whether it was refused. */
  public Importverslag lees(Opdracht opdracht, byte[] inhoud) {
    return lees(
        opdracht,
        inhoud,
        new Afloop<>() {
          @Override
          public Importverslag bewaar(Transactie<Importverslag> werk) {
            return database.schrijf(werk);
          }

          @Override
          public Importverslag geweigerd(Importverslag verslag, List<Invoerfout> fouten) {
            return verslag;
          }
        });
  }

  /**
   * Reads, checks and stores.
   *
   * @throws Probleemfout when another import runs
   * @throws OngeldigeGegevens when it is no file of this kind at all
   */
  <T> T lees(Opdracht opdracht, byte[] inhoud, Afloop<T> afloop) {
    if (opdracht.organisatie() != null) {
      organisaties.get(opdracht.organisatie());
    }
    if (!eenTegelijk.tryAcquire()) {
      throw new Probleemfout(
          Probleem.Soort.TE_DRUK, "Er loopt al een import. Probeer het straks opnieuw.");
    }
    try (Invoerpakket pakket =
        Invoerpakket.van(werkmap, opdracht.mediatype(), opdracht.bestand(), inhoud)) {
      Invoer invoer =
          RegioBestanden.lees(
              pakket.invoer(),
              new Leesopdracht(
                  new Bekend(database),
                  opdracht.organisatie(),
                  Leesopdracht.OP_ZICHZELF.meestFouten()));
      if (!invoer.isFoutloos()) {
        return geweigerd(opdracht, invoer.fouten(), invoer.verslag(), afloop);
      }
      return bewaar(opdracht, invoer, afloop);
    } finally {
      eenTegelijk.release();
    }
  }

  private <T> T bewaar(Opdracht opdracht, Invoer invoer, Afloop<T> afloop) {
    try {
      return afloop.bewaar(
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
            return verslag;
          });
    } catch (OngeldigeGegevens e) {
      // What only the database knows, such as a klantnummer that somebody else has.
      List<Invoerfout> fouten =
          e.fouten().stream().map(fout -> new Invoerfout("opslag", 0, fout)).toList();
      return geweigerd(opdracht, fouten, invoer.verslag(), afloop);
    }
  }

  private <T> T geweigerd(
      Opdracht opdracht, List<Invoerfout> fouten, Invoerverslag gelezen, Afloop<T> afloop) {
    Importverslag verslag =
        verslag(
            opdracht,
            Importverslag.Uitkomst.GEWEIGERD,
            new Bewaarresultaat(Map.of()),
            fouten,
            gelezen);
    database.wijzig(sessie -> verslagen.bewaar(sessie, verslag));
    return afloop.geweigerd(verslag, fouten);
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
