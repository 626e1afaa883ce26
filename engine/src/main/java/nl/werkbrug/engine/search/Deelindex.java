package nl.werkbrug.engine.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Lucene index on disk, in a folder {@code naam-nummer}. Every commit is complete: it holds the
 * store as it was at the change-log number in its commit data. One thread writes, many search.
 */
final class Deelindex implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Deelindex.class);

  /** Raise this when the fields of the documents change: every index is then built anew. */
  private static final String SCHEMA = "2";

  private static final double GEHEUGEN_MB = 64;
  private static final String DATABASE = "database";
  private static final String NUMMER = "nummer";

  /** What search does with one moment of the index. */
  @FunctionalInterface
  interface Zoekwerk<T> {
    T doe(IndexSearcher searcher) throws IOException;
  }

  private final Path map;
  private final int generatie;
  private final String schema;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Facetkolommen kolommen = new Facetkolommen();
  private volatile long nummer;
  private long vastgelegd;

  private Deelindex(Path map, int generatie, Woordkunde woordkunde, long nummer)
      throws IOException {
    this.map = map;
    this.generatie = generatie;
    this.nummer = nummer;
    this.vastgelegd = nummer;
    this.schema = schema(woordkunde);
    List<Closeable> open = new ArrayList<>();
    boolean klaar = false;
    try {
      directory = FSDirectory.open(map);
      open.add(directory);
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(woordkunde.ontleder())
                  .setRAMBufferSizeMB(GEHEUGEN_MB)
                  .setCommitOnClose(false));
      open.addFirst(writer::rollback);
      searchers = new SearcherManager(writer, null);
      klaar = true;
    } finally {
      if (!klaar) {
        IOUtils.closeWhileHandlingException(open);
      }
    }
  }

  /**
   * The newest sound index of this database, else an empty one with number -1 that has to be
   * filled. Other generations are removed.
   */
  static Deelindex open(Path ouder, String naam, Woordkunde woordkunde, String database)
      throws IOException {
    Files.createDirectories(ouder);
    List<Integer> generaties = new ArrayList<>(generaties(ouder, naam));
    Deelindex gevonden = null;
    int hoogste = 0;
    for (int generatie : generaties.reversed()) {
      hoogste = Math.max(hoogste, generatie);
      Path map = ouder.resolve(naam + "-" + generatie);
      if (gevonden == null) {
        gevonden = probeer(map, generatie, woordkunde, database);
      }
      if (gevonden == null || gevonden.generatie != generatie) {
        wis(map);
      }
    }
    return gevonden != null ? gevonden : nieuw(ouder, naam, hoogste + 1, woordkunde);
  }

  /** An empty index in the generation after this one, beside it. */
  Deelindex volgende(String naam, Woordkunde woordkunde) throws IOException {
    Path ouder = map.toAbsolutePath().getParent();
    if (ouder == null) {
      throw new IllegalStateException("Index zonder map erboven: " + map);
    }
    return nieuw(ouder, naam, generatie + 1, woordkunde);
  }

  private static Deelindex nieuw(Path ouder, String naam, int generatie, Woordkunde woordkunde)
      throws IOException {
    Path map = ouder.resolve(naam + "-" + generatie);
    wis(map);
    return new Deelindex(map, generatie, woordkunde, -1);
  }

  private static @org.jspecify.annotations.Nullable Deelindex probeer(
      Path map, int generatie, Woordkunde woordkunde, String database) throws IOException {
    try (Directory directory = FSDirectory.open(map)) {
      if (!DirectoryReader.indexExists(directory)) {
        return null;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        Map<String, String> gegevens = reader.getIndexCommit().getUserData();
        if (!database.equals(gegevens.get(DATABASE))
            || !schema(woordkunde).equals(gegevens.get("schema"))) {
          LOG.info("Index {} hoort bij een andere database of versie", map.getFileName());
          return null;
        }
        for (LeafReaderContext blad : reader.leaves()) {
          LeafReader kern = FilterLeafReader.unwrap(blad.reader());
          if (kern instanceof SegmentReader segment) {
            segment.checkIntegrity();
          }
        }
        long nummer = Long.parseLong(gegevens.getOrDefault(NUMMER, "-1"));
        return new Deelindex(map, generatie, woordkunde, nummer);
      }
    } catch (org.apache.lucene.store.LockObtainFailedException fout) {
      throw fout;
    } catch (IOException | RuntimeException fout) {
      // Whatever is wrong with it: the store has everything, so it is simply built anew.
      LOG.warn("Index {} is niet te lezen en wordt opnieuw gemaakt", map.getFileName(), fout);
      return null;
    }
  }

  private static String schema(Woordkunde woordkunde) {
    return SCHEMA + "-" + woordkunde.kenmerk();
  }

  /** Last change of the store that is in it; -1 for an index that was never filled. */
  long nummer() {
    return nummer;
  }

  Facetkolommen kolommen() {
    return kolommen;
  }

  void voegToe(Document document) throws IOException {
    writer.addDocument(document);
  }

  void vervang(String id, Document document) throws IOException {
    writer.updateDocument(new Term(Veld.ID, id), document);
  }

  void verwijder(String id) throws IOException {
    writer.deleteDocuments(new Term(Veld.ID, id));
  }

  /** Lets searches see what was written, up to this change. */
  void toon(long totNummer) throws IOException {
    searchers.maybeRefreshBlocking();
    nummer = totNummer;
  }

  boolean isVastgelegd() {
    return vastgelegd == nummer;
  }

  long nietVastgelegd() {
    return nummer - vastgelegd;
  }

  /** Makes it safe on disk. */
  void legVast(String database) throws IOException {
    writer.setLiveCommitData(
        Map.of(DATABASE, database, NUMMER, Long.toString(nummer), "schema", schema).entrySet());
    writer.commit();
    vastgelegd = nummer;
  }

  /** Takes removed documents off the disk. */
  void wisVerwijderde(String database) throws IOException {
    writer.forceMergeDeletes(true);
    legVast(database);
    searchers.maybeRefreshBlocking();
    writer.deleteUnusedFiles();
  }

  /** Ids of the documents with one of these terms. */
  Set<String> ids(String veld, String waarde) throws IOException {
    return zoek(
        searcher -> {
          Set<String> ids = new TreeSet<>();
          Query query = new TermQuery(new Term(veld, waarde));
          for (ScoreDoc rij :
              searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
            ids.add(Rij.van(searcher.getIndexReader(), rij.doc).id());
          }
          return ids;
        });
  }

  /**
   * Does something with the newest moment that was shown.
   *
   * @throws AlreadyClosedException when a rebuilt index has just taken its place
   */
  <T> T zoek(Zoekwerk<T> werk) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return werk.doe(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  /** A moment that stays as it is until it is released. */
  Moment moment() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    return new Moment(searcher, () -> searchers.release(searcher));
  }

  /** One moment of the index. */
  record Moment(IndexSearcher searcher, Closeable vrijgave) {}

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer::rollback, directory);
  }

  /** Closes it and removes it from disk, as far as the system lets go of the files. */
  void sluitEnWis() throws IOException {
    close();
    wis(map);
  }

  private static Set<Integer> generaties(Path ouder, String naam) throws IOException {
    Set<Integer> generaties = new TreeSet<>();
    try (DirectoryStream<Path> mappen = Files.newDirectoryStream(ouder, naam + "-*")) {
      for (Path map : mappen) {
        String rest = String.valueOf(map.getFileName()).substring(naam.length() + 1);
        if (rest.matches("[0-9]{1,9}")) {
          generaties.add(Integer.valueOf(rest));
        }
      }
    }
    return generaties;
  }

  private static void wis(Path map) throws IOException {
    if (!Files.exists(map)) {
      return;
    }
    try (Stream<Path> paden = Files.walk(map)) {
      for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(pad);
      }
    } catch (NoSuchFileException fout) {
      LOG.debug("Al weg: {}", fout.getFile());
    }
  }
}
