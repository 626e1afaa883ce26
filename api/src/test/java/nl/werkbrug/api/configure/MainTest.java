package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @Test
  void helpIsDutchAndExitsWithZero() {
    int exitCode = command.execute("--help");

    assertThat(exitCode).isEqualTo(Main.DONE);
    assertThat(out.toString()).contains("Gebruik: werkbrug").contains("Toon deze hulp en stop.");
  }

  @Test
  void withoutCommandIsWrongUsage() {
    int exitCode = command.execute();

    assertThat(exitCode).isEqualTo(Main.WRONG_USAGE);
    assertThat(err.toString()).contains("Geef een opdracht.");
  }

  @Test
  void unknownCommandIsWrongUsage() {
    int exitCode = command.execute("bestaat-niet");

    assertThat(exitCode).isEqualTo(Main.WRONG_USAGE);
  }
}
