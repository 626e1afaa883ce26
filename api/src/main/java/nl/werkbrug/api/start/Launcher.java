package nl.werkbrug.api.start;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts Werkbrug, or says in Dutch that this Java is too old.
 *
 * <p>Compiled for Java 8 and free of every other class of the product, so that an old Java gets as
 * far as the message.
 */
public final class Launcher {
  private static final int REQUIRED = 21;
  private static final int EXIT_FAILED = 3;
  private static final String MAIN = "nl.werkbrug.api.configure.Main";

  private Launcher() {}

  /** Hands {@code args} to {@code Main}; exits 3 when this Java is older than 21. */
  public static void main(String[] args) throws Exception {
    int found = feature(System.getProperty("java.specification.version"));
    if (found < REQUIRED) {
      System.err.println(
          "Werkbrug heeft Java "
              + REQUIRED
              + " of nieuwer nodig. Gevonden: Java "
              + System.getProperty("java.version")
              + " ("
              + System.getProperty("java.home")
              + ").");
      System.err.println("Installeer een nieuwere Java en start Werkbrug daarmee opnieuw.");
      System.exit(EXIT_FAILED);
    }
    try {
      Class.forName(MAIN).getMethod("main", String[].class).invoke(null, new Object[] {args});
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception) {
        throw (Exception) e.getCause();
      }
      throw e;
    }
  }

  /** The feature number of a specification version: 8 for {@code 1.8}, 17 for {@code 17}. */
  static int feature(String specificationVersion) {
    String version =
        specificationVersion.startsWith("1.")
            ? specificationVersion.substring(2)
            : specificationVersion;
    return Integer.parseInt(version);
  }
}
