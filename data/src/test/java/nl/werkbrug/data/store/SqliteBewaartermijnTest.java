package nl.werkbrug.data.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteBewaartermijnTest extends BewaartermijnContract {
  @TempDir private Path map;

  @Override
  Database leeg() {
    return Database.open(map);
  }
}
