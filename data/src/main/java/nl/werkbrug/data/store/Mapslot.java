package nl.werkbrug.data.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds a data folder for this process; the system lets go of it when the process ends. */
final class Mapslot implements AutoCloseable {
  /** Closing any channel of the file would drop the lock, so this process keeps its own count. */
  private static final Set<Path> VAN_ONS = ConcurrentHashMap.newKeySet();

  private final Path map;
  private final FileChannel kanaal;

  private Mapslot(Path map, FileChannel kanaal) {
    this.map = map;
    this.kanaal = kanaal;
  }

  static Mapslot neem(Path map) {
    try {
      Files.createDirectories(map);
      Path echt = map.toRealPath();
      if (!VAN_ONS.add(echt)) {
        throw inGebruik(map);
      }
      FileChannel kanaal = null;
      boolean gelukt = false;
      try {
        kanaal =
            FileChannel.open(
                echt.resolve("werkbrug.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        gelukt = kanaal.tryLock() != null;
        if (!gelukt) {
          throw inGebruik(map);
        }
        return new Mapslot(echt, kanaal);
      } finally {
        if (!gelukt) {
          VAN_ONS.remove(echt);
          if (kanaal != null) {
            kanaal.close();
          }
        }
      }
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
    } finally {
      VAN_ONS.remove(map);
    }
  }
}
