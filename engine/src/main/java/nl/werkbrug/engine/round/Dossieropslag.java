package nl.werkbrug.engine.round;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.UitkomstStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the dossier of a round with the round, as compressed JSON. */
public final class Dossieropslag {
  private static final Logger LOG = LoggerFactory.getLogger(Dossieropslag.class);
  private static final String NAAM = "dossier.json.zlib";

  /** A larger dossier serves nobody, and would fill the database. */
  private static final int MEESTE_PAREN = 5_000_000;

  private final Database database;
  private final RondeStore rondes;
  private final UitkomstStore uitkomsten;

  public Dossieropslag(Database database) {
    this.database = database;
    rondes = new RondeStore(database);
    uitkomsten = new UitkomstStore(database);
  }

  /** Whether the round has a dossier. */
  public boolean bestaat(RondeId ronde) {
    return uitkomsten.listBestanden(ronde).contains(NAAM);
  }

  /**
   * Copies the dossier as JSON; nothing when the round has none. It is fetched from the database
   * first, so that somebody who reads slowly keeps no one else from reading.
   */
  public void lees(RondeId ronde, OutputStream uit) throws IOException {
    try (Kladbestand klad = new Kladbestand()) {
      try (OutputStream kopie = klad.schrijver()) {
        if (!uitkomsten.leesBestand(ronde, NAAM, kopie)) {
          return;
        }
      }
      try (InputStream inhoud = new InflaterInputStream(klad.lezer())) {
        inhoud.transferTo(uit);
      }
    }
  }

  /**
   * Writes the dossier of a round that has ended. Left out when the round has another outcome by
   * then; a process that is killed meanwhile leaves the round without.
   */
  void bewaarNaAfloop(Rondeverslag verslag) {
    Dossier dossier = verslag.dossier();
    if (dossier == null) {
      return;
    }
    RondeId id = verslag.ronde().id();
    try (Kladbestand klad = Kladbestand.van(dossier).orElse(null)) {
      if (klad != null) {
        database.wijzig(
            sessie -> {
              if (verslag.ronde().equals(rondes.get(sessie, id))) {
                klad.bewaar(sessie, uitkomsten, id);
              }
            });
      }
    } catch (RuntimeException e) {
      LOG.error("het dossier van ronde {} kon niet worden bewaard", id, e);
    }
  }

  /** The file of a dossier: stored in the transaction that ends its round, and gone when closed. */
  static final class Kladbestand implements AutoCloseable {
    private final Path pad = Files.createTempFile("dossier", ".zlib");

    private Kladbestand() throws IOException {}

    /**
     * Empty when the dossier is too large, or cannot be made: that is logged, and loses no round.
     */
    static Optional<Kladbestand> van(Dossier dossier) {
      if (dossier.paren() > MEESTE_PAREN) {
        return Optional.empty();
      }
      try {
        Kladbestand klad = new Kladbestand();
        try {
          klad.schrijf(dossier);
          return Optional.of(klad);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
          klad.close();
          throw e;
        }
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        LOG.error("het dossier van ronde {} kon niet worden gemaakt", dossier.ronde(), e);
        return Optional.empty();
      }
    }

    private void schrijf(Dossier dossier) throws IOException {
      Deflater snel = new Deflater(Deflater.BEST_SPEED);
      try (OutputStream uit = new DeflaterOutputStream(schrijver(), snel)) {
        dossier.schrijf(uit, new SecureRandom());
      } finally {
        snel.end();
      }
    }

    void bewaar(Sessie sessie, UitkomstStore uitkomsten, RondeId ronde) {
      try (InputStream inhoud = lezer()) {
        uitkomsten.schrijfBestand(sessie, ronde, NAAM, inhoud);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private OutputStream schrijver() throws IOException {
      return new BufferedOutputStream(Files.newOutputStream(pad));
    }

    private InputStream lezer() throws IOException {
      return Files.newInputStream(pad);
    }

    @Override
    public void close() {
      try {
        Files.deleteIfExists(pad);
      } catch (IOException e) {
        LOG.warn("{} kon niet worden gewist", pad, e);
      }
    }
  }
}
