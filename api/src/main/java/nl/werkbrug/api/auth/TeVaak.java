package nl.werkbrug.api.auth;

/** A key was used more often than it may. */
public final class TeVaak extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int perMinuut;

  TeVaak(int perMinuut) {
    super("meer dan " + perMinuut + " per minuut");
    this.perMinuut = perMinuut;
  }

  public int perMinuut() {
    return perMinuut;
  }
}
