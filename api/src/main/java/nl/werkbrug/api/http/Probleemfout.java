package nl.werkbrug.api.http;

/** Ends a request with a {@link Probleem}. */
public final class Probleemfout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Probleem probleem;

  public Probleemfout(Probleem.Soort soort, String detail) {
    super(detail);
    this.probleem = Probleem.van(soort, detail);
  }

  public Probleem probleem() {
    return probleem;
  }
}
