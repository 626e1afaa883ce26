package nl.werkbrug.data.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear in a folder together: they are written under a temporary name, and moved to
 * their own name by {@link #plaats}. Closing removes whatever was not placed.
 */
final class Uitvoer implements AutoCloseable {
  private final Path map;
  private final Map<Path, Path> tijdelijk = new LinkedHashMap<>();

  Uitvoer(Path map) throws IOException {
    this.map = map;
    Files.createDirectories(map);
  }

  /** Text of a file, in UTF-8. */
  Writer nieuw(String naam) throws IOException {
    Path bestand = map.resolve(".%s.%d.deel".formatted(naam, ProcessHandle.current().pid()));
    tijdelijk.put(bestand, map.resolve(naam));
    return new BufferedWriter(Files.newBufferedWriter(bestand, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Gives every file its name. */
  void plaats() throws IOException {
    for (Map.Entry<Path, Path> ingang : tijdelijk.entrySet()) {
      try {
        Files.move(
            ingang.getKey(),
            ingang.getValue(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(ingang.getKey(), ingang.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    tijdelijk.clear();
  }

  @Override
  public void close() throws IOException {
    for (Path bestand : tijdelijk.keySet()) {
      Files.deleteIfExists(bestand);
    }
  }
}
