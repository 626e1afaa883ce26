package nl.werkbrug.engine.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema of a {@link Dossier}. */
public final class Dossierschema {
  private static final String BESTAND = "dossier.schema.json";

  private Dossierschema() {}

  /** The schema as UTF-8 JSON. */
  public static byte[] json() {
    try (InputStream schema =
        Objects.requireNonNull(Dossierschema.class.getResourceAsStream(BESTAND))) {
      return schema.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
