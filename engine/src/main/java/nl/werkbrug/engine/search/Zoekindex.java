package nl.werkbrug.engine.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.data.store.Wijziging;
import nl.werkbrug.data.store.Wijzigingslog;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Search over the aanbod and the profielen of one database, kept in the folder {@code index} of the
 * data folder. Searching is thread-safe and never waits for writing; {@link #volg}, {@link
 * #herbouw} and {@link #wisVerwijderde} wait for each other. One process at a time.
 */
public final class Zoekindex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Zoekindex.class);
  private static final String AANBOD = "aanbod";
  private static final String PROFIELEN = "profielen";
  private static final int BLOK = 2_000;
  private static final int MEESTE_NIET_VASTGELEGD = 20_000;

  private static final List<Facetsoort> AANBODFACETTEN = List.of(Facetsoort.values());
  private static final List<Facetsoort> PROFIELFACETTEN =
      List.of(
          Facetsoort.STATUS,
          Facetsoort.GEMEENTE,
          Facetsoort.BEROEP,
          Facetsoort.BEROEPSGROEP,
          Facetsoort.SECTOR,
          Facetsoort.UREN);

  private final Database database;
  private final Wijzigingslog wijzigingen;
  private final AanbodStore aanbodStore;
  private final WerkzoekendeStore werkzoekendeStore;
  private final WerkgeverStore werkgeverStore;
  private final BeroepStore beroepStore;
  private final GemeenteStore gemeenteStore;
  private final Supplier<Postcodetabel> postcodes;
  private final Woordkunde woordkunde;
  private final Object schrijfslot = new Object();
  private volatile Deelindex aanbod;
  private volatile Deelindex profielen;

  /** Held as long as the index is open: one process must not clear away the files of another. */
  private final FSDirectory directory;

  private final Lock slot;
  private boolean gesloten;

  private Zoekindex(
      Path map, Database database, Supplier<Postcodetabel> postcodes, Woordkunde woordkunde)
      throws IOException {
    this.database = database;
    this.postcodes = postcodes;
    this.woordkunde = woordkunde;
    wijzigingen = new Wijzigingslog(database);
    aanbodStore = new AanbodStore(database);
    werkzoekendeStore = new WerkzoekendeStore(database);
    werkgeverStore = new WerkgeverStore(database);
    beroepStore = new BeroepStore(database);
    gemeenteStore = new GemeenteStore(database);
    List<Closeable> open = new ArrayList<>();
    boolean klaar = false;
    try {
      directory = FSDirectory.open(map);
      open.addFirst(directory);
      slot = directory.obtainLock("index.lock");
      open.addFirst(slot);
      aanbod = Deelindex.open(map, AANBOD, woordkunde, database.id());
      open.addFirst(aanbod);
      profielen = Deelindex.open(map, PROFIELEN, woordkunde, database.id());
      klaar = true;
    } finally {
      if (!klaar) {
        IOUtils.closeWhileHandlingException(open);
      }
    }
  }

  /** As {@link #open(Path, Database, Supplier, Woordkunde)} with the built-in word lists. */
  public static Zoekindex open(Path map, Database database, Supplier<Postcodetabel> postcodes) {
    return open(map, database, postcodes, Woordkunde.ingebouwd());
  }

  /**
   * Opens the index in this folder. An index that is missing, damaged, of another database or of
   * another version is replaced by an empty one, which {@link #volg} fills.
   *
   * @param map the folder of the index itself
   * @param postcodes asked for each question, so that a new table counts at once
   * @throws UncheckedIOException when the folder cannot be used, or another process holds it
   */
  public static Zoekindex open(
      Path map, Database database, Supplier<Postcodetabel> postcodes, Woordkunde woordkunde) {
    try {
      return new Zoekindex(map, database, postcodes, woordkunde);
    } catch (IOException fout) {
      throw new UncheckedIOException(
          "De zoekindex in %s kan niet open: misschien gebruikt een andere Werkbrug deze map."
              .formatted(map),
          fout);
    }
  }

  // ---- zoeken

  public Zoekresultaat zoekAanbod(Zoekvraag<Aanbodfilter> vraag) {
    return zoekAanbod(vraag, Set.of());
  }

  /**
   * As {@link #zoekAanbod(Zoekvraag)}, without these facets; one that is filtered on costs a count
   * of its own.
   */
  public Zoekresultaat zoekAanbod(Zoekvraag<Aanbodfilter> vraag, Set<Facetsoort> zonder) {
    List<Facetsoort> facetten =
        AANBODFACETTEN.stream().filter(soort -> !zonder.contains(soort)).toList();
    return zoek(() -> aanbod, vraag, Filterbouw.van(vraag.filter()), facetten, false);
  }

  /** People. Names are looked at only when the filter asks for it. */
  public Zoekresultaat zoekProfielen(Zoekvraag<Profielfilter> vraag) {
    return zoek(
        () -> profielen,
        vraag,
        Filterbouw.van(vraag.filter()),
        PROFIELFACETTEN,
        vraag.filter().opNaam());
  }

  /**
   * Completes what somebody is typing, from open aanbod of these kinds.
   *
   * @param hoogstens 1 to 50
   */
  public List<String> suggesties(Set<AanbodSoort> soorten, String getypt, int hoogstens) {
    new Controle().tussen("aantal", hoogstens, 1, 50).klaar();
    return op(
        () -> aanbod,
        deel -> deel.zoek(s -> Suggesties.zoek(s.getIndexReader(), soorten, getypt, hoogstens)));
  }

  /** Everything that could be geschikt or onbepaald for this person, by id. */
  public List<AanbodId> kandidaten(Werkzoekende persoon, Kandidaatcontext context) {
    try (Kandidaatzoeker zoeker = kandidaatzoeker(context)) {
      List<AanbodId> ids = new ArrayList<>();
      for (int nummer : zoeker.kandidaten(persoon)) {
        ids.add(zoeker.id(nummer));
      }
      ids.sort(null);
      return ids;
    }
  }

  /** For many people: see {@link Kandidaatzoeker}. Close it when done. */
  public Kandidaatzoeker kandidaatzoeker(Kandidaatcontext context) {
    return op(
        () -> aanbod,
        deel -> {
          Deelindex.Moment moment = deel.moment();
          boolean klaar = false;
          try {
            Kandidaatzoeker zoeker =
                new Kandidaatzoeker(moment.searcher(), moment.vrijgave(), context);
            klaar = true;
            return zoeker;
          } finally {
            if (!klaar) {
              moment.vrijgave().close();
            }
          }
        });
  }

  private <F> Zoekresultaat zoek(
      Supplier<Deelindex> welke,
      Zoekvraag<F> vraag,
      List<Filterbouw.Voorwaarde> filters,
      List<Facetsoort> facetten,
      boolean opNaam) {
    Nabijheid nabij = vraag.nabij();
    Afstanden afstanden = nabij == null ? null : new Afstanden(nabij.postcode(), postcodes.get());
    return op(
        welke,
        deel ->
            deel.zoek(
                searcher ->
                    new Zoeker(
                            searcher,
                            deel.kolommen(),
                            woordkunde,
                            vraag,
                            filters,
                            facetten,
                            afstanden,
                            opNaam)
                        .zoek()));
  }

  @FunctionalInterface
  private interface Werk<T> {
    T doe(Deelindex deel) throws IOException;
  }

  /** Once more when a rebuilt index took the place of the one in hand. */
  private static <T> T op(Supplier<Deelindex> welke, Werk<T> werk) {
    Deelindex deel = welke.get();
    while (true) {
      try {
        return werk.doe(deel);
      } catch (AlreadyClosedException fout) {
        Deelindex nieuw = welke.get();
        if (nieuw == deel) {
          throw fout;
        }
        deel = nieuw;
      } catch (IOException fout) {
        throw new UncheckedIOException(fout);
      }
    }
  }

  // ---- bijhouden

  /** Last change of the store that both indexes show; -1 before the first was built. */
  public long nummer() {
    return Math.min(aanbod.nummer(), profielen.nummer());
  }

  /**
   * Takes in what changed in the store, and makes it safe on disk once there is nothing more. What
   * cannot be followed (never built, damaged, or the log does not go back far enough) is rebuilt.
   *
   * @return number of changes taken in
   */
  public long volg() {
    synchronized (schrijfslot) {
      eisOpen();
      try {
        return volgt();
      } catch (CorruptIndexException | AlreadyClosedException fout) {
        LOG.warn("De index is beschadigd en wordt opnieuw gemaakt", fout);
        herbouw();
        return 0;
      } catch (IOException fout) {
        throw new UncheckedIOException(fout);
      }
    }
  }

  private long volgt() throws IOException {
    long laatste = wijzigingen.laatste();
    if (aanbod.nummer() < 0 || aanbod.nummer() > laatste) {
      herbouwAanbod();
    }
    if (profielen.nummer() < 0 || profielen.nummer() > laatste) {
      herbouwProfielen();
    }
    long aantal = 0;
    while (true) {
      List<Wijziging> blok = wijzigingen.lees(nummer(), BLOK);
      if (blok.isEmpty()) {
        break;
      }
      if (blok.getFirst().nummer() != nummer() + 1) {
        LOG.info("Het wijzigingslog gaat niet ver genoeg terug");
        herbouwAanbod();
        herbouwProfielen();
        continue;
      }
      verwerk(blok);
      aantal += blok.size();
      legVast(MEESTE_NIET_VASTGELEGD);
    }
    legVast(1);
    return aantal;
  }

  private void legVast(long vanaf) throws IOException {
    for (Deelindex deel : List.of(aanbod, profielen)) {
      if (deel.nietVastgelegd() >= vanaf) {
        deel.legVast(database.id());
      }
    }
  }

  private void verwerk(List<Wijziging> blok) throws IOException {
    Set<String> plekken = new HashSet<>();
    Set<String> mensen = new HashSet<>();
    for (Wijziging wijziging : blok) {
      String id = wijziging.id();
      switch (wijziging.soort()) {
        case AANBOD -> plekken.add(id);
        case WERKZOEKENDE -> mensen.add(id);
        case WERKGEVER -> {
          plekken.addAll(aanbod.ids(Veld.WERKGEVER, id));
          plekken.addAll(aanbod.ids(Veld.INLENER, id));
        }
        case GEMEENTE -> plekken.addAll(aanbod.ids(Facetsoort.GEMEENTE.veld(), id));
        case BEROEP -> {
          plekken.addAll(aanbod.ids(Facetsoort.BEROEP.veld(), id));
          mensen.addAll(profielen.ids(Veld.NOEMT, id));
        }
        case ORGANISATIE, BELEIDSKADER, JOBCOACH, POSTCODE, MATCHINGSRONDE -> {}
      }
    }
    long tot = blok.getLast().nummer();
    if (!plekken.isEmpty() || !mensen.isEmpty()) {
      Map<WerkgeverId, Optional<String>> namen = new HashMap<>();
      Naslag naslag =
          database.lees(
              sessie ->
                  naslag(
                      sessie,
                      id ->
                          namen
                              .computeIfAbsent(id, w -> werkgeverStore.find(w).map(Werkgever::naam))
                              .orElse(null)));
      for (Werkaanbod plek : aanbodStore.list(plekken.stream().map(AanbodId::new).toList())) {
        plekken.remove(plek.id().waarde());
        aanbod.vervang(plek.id().waarde(), Aanboddocument.van(plek, naslag));
      }
      for (Werkzoekende persoon :
          werkzoekendeStore.list(mensen.stream().map(WerkzoekendeId::new).toList())) {
        mensen.remove(persoon.id().waarde());
        profielen.vervang(persoon.id().waarde(), Profieldocument.van(persoon, naslag));
      }
      for (String weg : plekken) {
        aanbod.verwijder(weg);
      }
      for (String weg : mensen) {
        profielen.verwijder(weg);
      }
    }
    aanbod.toon(tot);
    profielen.toon(tot);
  }

  private Naslag naslag(
      Sessie sessie, java.util.function.Function<WerkgeverId, @Nullable String> werkgever) {
    Map<BeroepCode, Beroep> beroepen = new HashMap<>();
    beroepStore.verwerkAlle(sessie, beroep -> beroepen.put(beroep.code(), beroep));
    Map<GemeenteId, String> gemeenten = new HashMap<>();
    gemeenteStore.verwerkAlle(sessie, gemeente -> gemeenten.put(gemeente.id(), gemeente.naam()));
    return new Naslag(beroepen, gemeenten, werkgever);
  }

  /** Builds both anew from the store. Searches keep their answers from the old one meanwhile. */
  public void herbouw() {
    synchronized (schrijfslot) {
      eisOpen();
      try {
        herbouwAanbod();
        herbouwProfielen();
      } catch (IOException fout) {
        throw new UncheckedIOException(fout);
      }
    }
  }

  private void herbouwAanbod() throws IOException {
    Deelindex nieuw =
        gevuld(
            aanbod.volgende(AANBOD, woordkunde),
            (sessie, deel) -> {
              Map<WerkgeverId, String> namen = new HashMap<>();
              werkgeverStore.verwerkAlle(
                  sessie, werkgever -> namen.put(werkgever.id(), werkgever.naam()));
              Naslag naslag = naslag(sessie, namen::get);
              aanbodStore.verwerkAlle(
                  sessie, plek -> voegToe(deel, Aanboddocument.van(plek, naslag)));
            });
    Deelindex oud = aanbod;
    aanbod = nieuw;
    ruimOp(oud);
  }

  private void herbouwProfielen() throws IOException {
    Deelindex nieuw =
        gevuld(
            profielen.volgende(PROFIELEN, woordkunde),
            (sessie, deel) -> {
              Naslag naslag = naslag(sessie, id -> null);
              werkzoekendeStore.verwerkAlle(
                  sessie, persoon -> voegToe(deel, Profieldocument.van(persoon, naslag)));
            });
    Deelindex oud = profielen;
    profielen = nieuw;
    ruimOp(oud);
  }

  /** What cannot be removed now is removed when the index is opened again. */
  private static void ruimOp(Deelindex oud) {
    try {
      oud.sluitEnWis();
    } catch (IOException fout) {
      LOG.warn("De oude index kan nog niet weg", fout);
    }
  }

  @FunctionalInterface
  private interface Vulling {
    void vul(Sessie sessie, Deelindex deel);
  }

  /** Filled from one snapshot of the store, so that its number is exact. */
  private Deelindex gevuld(Deelindex deel, Vulling vulling) throws IOException {
    boolean klaar = false;
    try {
      long nummer =
          database.lees(
              sessie -> {
                vulling.vul(sessie, deel);
                return wijzigingen.laatste(sessie);
              });
      deel.toon(nummer);
      deel.legVast(database.id());
      klaar = true;
      LOG.info("Index opnieuw gemaakt tot wijziging {}", nummer);
      return deel;
    } catch (UncheckedIOException fout) {
      throw fout.getCause();
    } finally {
      if (!klaar) {
        deel.sluitEnWis();
      }
    }
  }

  private static void voegToe(Deelindex deel, org.apache.lucene.document.Document document) {
    try {
      deel.voegToe(document);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** Takes removed and replaced documents off the disk too: after somebody was erased. */
  public void wisVerwijderde() {
    synchronized (schrijfslot) {
      eisOpen();
      try {
        aanbod.wisVerwijderde(database.id());
        profielen.wisVerwijderde(database.id());
      } catch (IOException fout) {
        throw new UncheckedIOException(fout);
      }
    }
  }

  private void eisOpen() {
    if (gesloten) {
      throw new IllegalStateException("De zoekindex is gesloten");
    }
  }

  /** What was not yet safe on disk is simply followed again next time. */
  @Override
  public void close() {
    synchronized (schrijfslot) {
      if (gesloten) {
        return;
      }
      gesloten = true;
      try {
        for (Deelindex deel : List.of(aanbod, profielen)) {
          if (deel.nummer() >= 0 && !deel.isVastgelegd()) {
            deel.legVast(database.id());
          }
        }
      } catch (IOException fout) {
        LOG.warn("De index kon niet worden bewaard en wordt straks weer gevolgd", fout);
      } finally {
        IOUtils.closeWhileHandlingException(aanbod, profielen, slot, directory);
      }
    }
  }
}
