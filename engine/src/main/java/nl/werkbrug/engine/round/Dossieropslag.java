package nl.werkbrug.engine.round;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
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
  private final UitkomstStore uitkomsten;
  private final RondeStore rondes;

  public Dossieropslag(Database database) {
    this.database = database;
    uitkomsten = new UitkomstStore(database);
    rondes = new RondeStore(database);
  }

  /**
   * Writes the dossier after its round is safe: what goes wrong here is logged and loses no round.
   * It is made in a file first, so that others can write to the database meanwhile, and left out
   * when the round has another outcome by then.
   */
  void bewaar(Rondeverslag verslag) {
    Dossier dossier = verslag.dossier();
    if (dossier == null || dossier.paren() > MEESTE_PAREN) {
      return;
    }
    RondeId id = verslag.ronde().id();
    try (Kladbestand klad = new Kladbestand()) {
      schrijf(dossier, klad);
      try (InputStream inhoud = klad.lezer()) {
        database.wijzig(
            sessie -> {
              if (verslag.ronde().equals(rondes.get(sessie, id))) {
                uitkomsten.schrijfBestand(sessie, id, NAAM, inhoud);
              }
            });
      }
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      LOG.error("het dossier van ronde {} kon niet worden bewaard", id, e);
    }
  }

  private static void schrijf(Dossier dossier, Kladbestand klad) throws IOException {
    Deflater snel = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream uit = new DeflaterOutputStream(klad.schrijver(), snel)) {
      dossier.schrijf(uit, new SecureRandom());
    } finally {
      snel.end();
    }
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

  /** A file that is gone when it is closed. */
  private static final class Kladbestand implements AutoCloseable {
    private final Path pad = Files.createTempFile("dossier", ".zlib");

    Kladbestand() throws IOException {}

    OutputStream schrijver() throws IOException {
      return new BufferedOutputStream(Files.newOutputStream(pad));
    }

    InputStream lezer() throws IOException {
      return Files.newInputStream(pad);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(pad);
    }
  }
}
