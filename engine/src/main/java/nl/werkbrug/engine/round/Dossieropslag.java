package nl.werkbrug.engine.round;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.zip.GZIPOutputStream;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Opslagfout;
import nl.werkbrug.data.store.UitkomstStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the dossier of a round with the round, as compressed JSON. */
public final class Dossieropslag {
  private static final Logger LOG = LoggerFactory.getLogger(Dossieropslag.class);
  private static final String NAAM = "dossier.json.gz";

  /** A larger dossier serves nobody, and would fill the database. */
  private static final int MEESTE_PAREN = 5_000_000;

  private final Database database;
  private final UitkomstStore uitkomsten;

  public Dossieropslag(Database database) {
    this.database = database;
    uitkomsten = new UitkomstStore(database);
  }

  /**
   * Writes the dossier after its round is safe: what goes wrong here is logged and loses no round.
   * It is made in a file first, so that others can write to the database meanwhile.
   */
  void bewaar(Rondeverslag verslag) {
    Dossier dossier = verslag.dossier();
    if (dossier == null || dossier.paren() > MEESTE_PAREN) {
      return;
    }
    RondeId id = verslag.ronde().id();
    try {
      Path bestand = Files.createTempFile("dossier", ".json.gz");
      try {
        schrijf(dossier, bestand);
        try (InputStream inhoud = Files.newInputStream(bestand)) {
          database.wijzig(sessie -> uitkomsten.schrijfBestand(sessie, id, NAAM, inhoud));
        }
      } finally {
        Files.deleteIfExists(bestand);
      }
    } catch (IOException | UncheckedIOException | Opslagfout e) {
      LOG.error("het dossier van ronde {} kon niet worden bewaard", id, e);
    }
  }

  private static void schrijf(Dossier dossier, Path bestand) throws IOException {
    try (OutputStream uit =
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(bestand)))) {
      dossier.schrijf(uit, new SecureRandom());
    }
  }

  /** Whether the round has a dossier. */
  public boolean bestaat(RondeId ronde) {
    return uitkomsten.listBestanden(ronde).contains(NAAM);
  }

  /** Copies the dossier as gzipped JSON, piece by piece; false when there is none. */
  public boolean lees(RondeId ronde, OutputStream uit) {
    return uitkomsten.leesBestand(ronde, NAAM, uit);
  }
}
