package nl.werkbrug.data.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqlitePlaatsingStoreTest extends PlaatsingStoreContract {
  @TempDir Path map;

  @Override
  Database leeg() {
    return Database.open(map);
  }
}
