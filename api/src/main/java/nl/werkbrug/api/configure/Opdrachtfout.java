package nl.werkbrug.api.configure;

/** Ends a command with a Dutch message and an exit code. */
final class Opdrachtfout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Opdrachtfout(int exitCode, String bericht) {
    super(bericht);
    this.exitCode = exitCode;
  }

  /** What was given cannot be used. */
  static Opdrachtfout geweigerd(String bericht) {
    return new Opdrachtfout(Main.REFUSED, bericht);
  }

  /** Something around the product does not work. */
  static Opdrachtfout mislukt(String bericht) {
    return new Opdrachtfout(Main.FAILED, "Mislukt: " + bericht);
  }

  int exitCode() {
    return exitCode;
  }
}
