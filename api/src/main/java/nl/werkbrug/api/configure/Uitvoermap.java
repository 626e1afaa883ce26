package nl.werkbrug.api.configure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder to write to. */
final class Uitvoermap {
  private Uitvoermap() {}

  /** Makes the folder where needed, and fails before the work rather than after it. */
  static void maak(Path map) {
    try {
      Files.createDirectories(map);
      Files.delete(Files.createTempFile(map, ".werkbrug", ".proef"));
    } catch (IOException e) {
      throw Opdrachtfout.mislukt(
          "in de map %s kan niet worden geschreven. Controleer of het een map is en of u er rechten op heeft."
              .formatted(map));
    }
  }
}
