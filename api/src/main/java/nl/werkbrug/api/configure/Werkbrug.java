package nl.werkbrug.api.configure;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.werkbrug.api.http.Contract;
import nl.werkbrug.api.http.Gezondheid;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Metrieken;
import nl.werkbrug.api.http.Netwerk;
import nl.werkbrug.api.http.beheer.Privacyroutes;
import nl.werkbrug.api.http.beheer.Webhookroutes;
import nl.werkbrug.api.http.invoer.Importroutes;
import nl.werkbrug.api.http.invoer.Inlezing;
import nl.werkbrug.api.http.levering.Leveringroutes;
import nl.werkbrug.api.http.mijn.Mijnroutes;
import nl.werkbrug.api.http.plaatsing.Contactmomentroutes;
import nl.werkbrug.api.http.plaatsing.LksRoutes;
import nl.werkbrug.api.http.plaatsing.Plaatsingroutes;
import nl.werkbrug.api.http.plaatsing.Signaalroutes;
import nl.werkbrug.api.http.plaatsing.Verdringingsroutes;
import nl.werkbrug.api.http.record.Beleidskaderroutes;
import nl.werkbrug.api.http.record.Bronroutes;
import nl.werkbrug.api.http.record.Uitsluitingroutes;
import nl.werkbrug.api.http.resultaat.Algoritmeregisterroutes;
import nl.werkbrug.api.http.resultaat.Rapportageroutes;
import nl.werkbrug.api.http.resultaat.Resultaatroutes;
import nl.werkbrug.api.http.ronde.Dossierroutes;
import nl.werkbrug.api.http.ronde.Ronderoutes;
import nl.werkbrug.api.http.voorstel.Beoordelingsroutes;
import nl.werkbrug.api.http.voorstel.Geldroutes;
import nl.werkbrug.api.http.zoek.Aanbevelingsroutes;
import nl.werkbrug.api.http.zoek.Profielzoekroutes;
import nl.werkbrug.api.http.zoek.Zoekroutes;
import nl.werkbrug.api.notice.Bezorger;
import nl.werkbrug.api.web.Geheugen;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JdbcSettings;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.Opslagfout;
import nl.werkbrug.data.store.Persoonsgegevens;
import nl.werkbrug.data.store.Plaatsingenlijst;
import nl.werkbrug.data.store.PostcodeStore;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Soort;
import nl.werkbrug.data.store.Wijzigingslog;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Contextbron;
import nl.werkbrug.engine.review.Kandidatenlijst;
import nl.werkbrug.engine.review.Plaatsingsdienst;
import nl.werkbrug.engine.review.Signalenlijst;
import nl.werkbrug.engine.round.Aanbevelingen;
import nl.werkbrug.engine.round.Regiocontext;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Rondegeheugen;
import nl.werkbrug.engine.round.Rondeinstelling;
import nl.werkbrug.engine.round.Waaromvraag;
import nl.werkbrug.engine.search.Zoekindex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole product on one data folder, wired by hand: database, index, rounds and HTTP. Closing it
 * ends them in the other order.
 */
final class Werkbrug implements AutoCloseable {
  static final Locale TAAL = Locale.of("nl", "NL");

  private static final Logger LOG = LoggerFactory.getLogger(Werkbrug.class);
  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int VOLG_MS = 200;
  private static final long MEESTE_ACHTERSTAND = 10_000;

  /** After a failure: on a full disk the index would be built anew all the time. */
  private static final Duration RUST = Duration.ofSeconds(10);

  private final Path map;
  private final Instellingen instellingen;
  private final Database database;
  private final Zoekindex index;
  private final Rondedienst rondes;
  private final Clock klok;
  private final Rondegeheugen geheugen;
  private final Postvak postvak;
  private final Toegangsdeel toegang;
  private final Bezorger bezorger;
  private final ScheduledExecutorService volger =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("werkbrug-index").daemon().factory());
  private @Nullable HttpDienst http;
  private long rustTot = System.nanoTime();

  /** Whether the database did not answer the last time. */
  private volatile boolean stil;

  private Werkbrug(
      Path map,
      Instellingen instellingen,
      Database database,
      Zoekindex index,
      Rondedienst rondes,
      Clock klok) {
    this.map = map;
    this.instellingen = instellingen;
    this.database = database;
    this.index = index;
    this.rondes = rondes;
    this.klok = klok;
    geheugen = new Rondegeheugen(database, klok);
    postvak = new Postvak(database);
    toegang = new Toegangsdeel(database, instellingen, klok);
    bezorger =
        new Bezorger(postvak, klok, instellingen.mailserver(), instellingen.interneWebhooks());
  }

  /** As {@link #open(Path, Instellingen)}, without a file of settings. */
  static Werkbrug open(Path map) {
    return open(map, Instellingen.standaard());
  }

  /** Opens a data folder, or makes it; the index is brought up to date first. */
  static Werkbrug open(Path map, Instellingen instellingen) {
    return open(map, instellingen, Clock.systemUTC());
  }

  /** As {@link #open(Path, Instellingen)}, with the clock of everything in it. */
  static Werkbrug open(Path map, Instellingen instellingen, Clock klok) {
    Logboek.zet(instellingen.logvorm());
    JdbcSettings postgres = instellingen.database();
    Database database = postgres == null ? Database.open(map, klok) : Database.open(postgres, klok);
    @Nullable Zoekindex index = null;
    try {
      PostcodeStore postcodes = new PostcodeStore(database);
      Geheugen<Postcodetabel> tabel =
          Geheugen.van(
              new Wijzigingslog(database),
              Set.of(Soort.POSTCODE),
              () -> Postcodetabel.ingebouwd().aangevuldMet(Postcodetabel.van(postcodes.lees())));
      index = Zoekindex.open(map.resolve("index"), database, tabel::waarde);
      index.volg();
      return new Werkbrug(
          map,
          instellingen,
          database,
          index,
          new Rondedienst(
              database, klok, Rondeinstelling.STANDAARD.metNormen(instellingen.normen())),
          klok);
    } catch (RuntimeException e) {
      if (index != null) {
        index.close();
      }
      database.close();
      throw e;
    }
  }

  /** Today in the Netherlands: the peildatum when none is given. */
  static LocalDate vandaag() {
    return LocalDate.now(NEDERLAND);
  }

  /** What is told to people and to werkgevers. */
  Postvak postvak() {
    return postvak;
  }

  /** The code for the first beheerder, as long as there is nobody who can log in. */
  Optional<String> eersteCode() {
    return toegang.eersteKeer().code();
  }

  /** Whether nothing in it is about real people. */
  boolean isVerzonnen() {
    return new KenmerkStore(database).isVerzonnen();
  }

  Instellingen instellingen() {
    return instellingen;
  }

  /** Where people open the service that listens on this port. */
  String adres(int poort) {
    Netwerk netwerk = instellingen.netwerk();
    return netwerk.adres() == null
        ? (netwerk.tls() == null ? "http" : "https") + "://localhost:" + poort
        : netwerk.adres().toString();
  }

  Database database() {
    return database;
  }

  Rondedienst rondes() {
    return rondes;
  }

  Zoekindex index() {
    return index;
  }

  /**
   * Starts to serve and returns the port.
   *
   * @param poort 0 for any free port
   * @throws Opdrachtfout when the port is taken, or others could reach what has no login
   */
  int serveer(int poort) throws Exception {
    if (instellingen.isOpenbaar() && !instellingen.isVersleuteld()) {
      throw Opdrachtfout.geweigerd(
          "Wachtwoorden gaan niet onversleuteld over het netwerk. Geef een certificaat, of een"
              + " `adres` met https achter een proxy die versleutelt.");
    }
    HttpDienst dienst = routes();
    http = dienst;
    rondes.begin();
    var unused = volger.scheduleWithFixedDelay(this::volg, VOLG_MS, VOLG_MS, TimeUnit.MILLISECONDS);
    try {
      int gekozen = dienst.luister(instellingen.host(), poort);
      bezorger.start(adres(gekozen));
      return gekozen;
    } catch (BindException e) {
      throw Poortkeuze.bezet(poort);
    }
  }

  /** Every route of the service; it does not listen yet. */
  HttpDienst routes() {
    Normen normen = instellingen.normen();
    Metrieken metrieken = metrieken();
    HttpDienst dienst = new HttpDienst(instellingen.netwerk(), metrieken, toegang.poort());
    new Ronderoutes(database, rondes, klok).voegToe(dienst);
    new Zoekroutes(database, index).voegToe(dienst);
    new Profielzoekroutes(database, index).voegToe(dienst);
    new Dossierroutes(database).voegToe(dienst);
    new Bronroutes(database, Werkbrug::vandaag).voegToe(dienst);
    Inlezing inlezing = new Inlezing(map.resolve("import"), database, klok);
    new Importroutes(inlezing, database).voegToe(dienst);
    new Verdringingsroutes(database, klok).voegToe(dienst);
    new Contactmomentroutes(database, klok).voegToe(dienst);
    new Webhookroutes(database, klok, instellingen.interneWebhooks()).voegToe(dienst);
    new Leveringroutes(database, Werkbrug::vandaag).voegToe(dienst);
    new Beleidskaderroutes(database).voegToe(dienst);
    new Uitsluitingroutes(database).voegToe(dienst);
    new LksRoutes(normen).voegToe(dienst);
    new Rapportageroutes(database).voegToe(dienst);
    new Algoritmeregisterroutes(database).voegToe(dienst);
    Aanbevelingen aanbevelingen = new Aanbevelingen(database, klok, geheugen);
    Waaromvraag waarom = new Waaromvraag(database, klok, geheugen);
    new Aanbevelingsroutes(aanbevelingen, waarom).voegToe(dienst);
    Contextbron contexten = (kader, bereik) -> Regiocontext.van(database, kader, bereik);
    Beoordelingsdienst beoordeling = new Beoordelingsdienst(database, klok, contexten);
    Kandidatenlijst kandidaten = new Kandidatenlijst(database, contexten);
    new Beoordelingsroutes(database, beoordeling, kandidaten, klok).voegToe(dienst);
    Plaatsingsdienst plaatsing = new Plaatsingsdienst(database, klok, normen, beoordeling);
    new Plaatsingroutes(database, plaatsing, normen, klok).voegToe(dienst);
    new Mijnroutes(database, toegang.persoonslinks(), beoordeling).voegToe(dienst);
    new Geldroutes(database, normen, klok).voegToe(dienst);
    new Resultaatroutes(database, normen, klok).voegToe(dienst);
    Plaatsingenlijst plaatsingen = new Plaatsingenlijst(database);
    Signalenlijst signalen = new Signalenlijst(database, plaatsingen, klok, normen);
    new Signaalroutes(database, signalen, klok).voegToe(dienst);
    metrieken.voegToe(dienst);
    new Gezondheid()
        .onderdeel("database", database::bereikbaar)
        .onderdeel("index", () -> achterstand() <= MEESTE_ACHTERSTAND)
        .onderdeel("volger van de index", () -> !volger.isShutdown())
        .voegToe(dienst);
    new Privacyroutes(new Persoonsgegevens(database), index, klok).voegToe(dienst);
    toegang.voegToe(dienst);
    Contract.voegToe(dienst);
    new Paginadeel(
            map,
            database,
            index,
            new Webdiensten(
                rondes,
                aanbevelingen,
                waarom,
                beoordeling,
                contexten,
                kandidaten,
                plaatsing,
                plaatsingen,
                signalen,
                normen),
            toegang.diensten(),
            toegang.beheer(index, inlezing, normen),
            klok)
        .voegToe(dienst);
    return dienst;
  }

  private Metrieken metrieken() {
    return new Metrieken(instellingen.metrieksleutel())
        .meter(
            "werkbrug.index.achterstand",
            "wijzigingen die de index nog mist",
            uitDatabase(this::achterstand))
        .meter("werkbrug.database.lezers", "leesverbindingen in gebruik", database::lezersBezig)
        .meter("werkbrug.database.wachtend", "wachtend op de database", database::wachtend)
        .meter(
            "werkbrug.ronde.aantal",
            "opgeslagen rondes",
            uitDatabase(new RondeStore(database)::aantal))
        .meter(
            "werkbrug.bericht.wachtend",
            "berichten die nog weg moeten",
            uitDatabase(() -> postvak.stand().get("WACHT")))
        .meter(
            "werkbrug.bericht.mislukt",
            "berichten die zijn opgegeven",
            uitDatabase(() -> postvak.stand().get("MISLUKT")));
  }

  /** Not a number while the database does not answer, for each time it is asked takes seconds. */
  private Supplier<Number> uitDatabase(Supplier<Number> vraag) {
    return () -> {
      if (stil) {
        return Double.NaN;
      }
      try {
        return vraag.get();
      } catch (Opslagfout e) {
        stil = true;
        return Double.NaN;
      }
    };
  }

  /** Changes that the index does not have yet. */
  private long achterstand() {
    return new Wijzigingslog(database).laatste() - index.nummer();
  }

  private void volg() {
    if (System.nanoTime() - rustTot < 0) {
      return;
    }
    try {
      index.volg();
      stil = false;
    } catch (RuntimeException | OutOfMemoryError e) {
      stil = e instanceof Opslagfout;
      LOG.error("de zoekindex loopt achter en wordt zo opnieuw geprobeerd", e);
      rustTot = System.nanoTime() + RUST.toNanos();
    }
  }

  @Override
  public void close() {
    if (http != null) {
      http.close();
    }
    bezorger.close();
    volger.close();
    rondes.close();
    geheugen.close();
    index.close();
    database.close();
  }
}
