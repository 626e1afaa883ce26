package nl.werkbrug.api.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
  private static final int CLASS_FILE_OF_JAVA_8 = 52;

  @ParameterizedTest
  @CsvSource({"1.8, 8", "11, 11", "17, 17", "21, 21", "25, 25"})
  void readsTheFeatureNumberOfOldAndNewVersions(String version, int feature) {
    assertThat(Launcher.feature(version)).isEqualTo(feature);
  }

  @Test
  void canBeLoadedByJava8() throws IOException {
    try (InputStream bytes =
            Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class"));
        DataInputStream classFile = new DataInputStream(bytes)) {
      classFile.skipBytes(6);

      int major = classFile.readUnsignedShort();

      assertThat(major).isEqualTo(CLASS_FILE_OF_JAVA_8);
    }
  }
}
