package nl.werkbrug.api.auth;

/** A login by an OpenID provider that did not succeed. */
public final class Oidcfout extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reden;

  /**
   * A login that ends here.
   *
   * @param reden a code, for the audit
   * @param tekst what is told, in Dutch
   */
  Oidcfout(String reden, String tekst) {
    super(tekst);
    this.reden = reden;
  }

  public String reden() {
    return reden;
  }

  public String tekst() {
    return String.valueOf(getMessage());
  }
}
