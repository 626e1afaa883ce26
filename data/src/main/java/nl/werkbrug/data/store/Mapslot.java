package nl.werkbrug.data.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a data folder for this process; the system lets go of it when the process ends. */
final class Mapslot implements AutoCloseable {
  private final FileChannel kanaal;

  private Mapslot(FileChannel kanaal) {
    this.kanaal = kanaal;
  }

  static Mapslot neem(Path map) {
    try {
      Files.createDirectories(map);
      FileChannel kanaal =
          FileChannel.open(
              map.resolve("werkbrug.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean gelukt = false;
      try {
        gelukt = kanaal.tryLock() != null;
      } catch (OverlappingFileLockException e) {
        throw inGebruik(map); // held by this very process
      } finally {
        if (!gelukt) {
          kanaal.close();
        }
      }
      if (!gelukt) {
        throw inGebruik(map);
      }
      return new Mapslot(kanaal);
    } catch (IOException e) {
      throw new Opslagfout(
          Opslagfout.Code.GEEN_RECHTEN,
          "De map %s kan niet worden gebruikt. Controleer of ze bestaat en of u erin mag schrijven."
              .formatted(map),
          e);
    }
  }

  private static Opslagfout inGebruik(Path map) {
    return new Opslagfout(
        Opslagfout.Code.MAP_IN_GEBRUIK,
        "De map %s is al in gebruik door een andere Werkbrug. Stop die eerst of kies een andere map."
            .formatted(map));
  }

  @Override
  public void close() {
    try {
      kanaal.close();
    } catch (IOException e) {
      throw new Opslagfout(Opslagfout.Code.SCHIJFFOUT, "De map kan niet worden vrijgegeven.", e);
    }
  }
}
