package nl.werkbrug.data.domain;

/**
 * One fault in given data.
 *
 * @param veld the field, in the spelling of the files and the API
 * @param waarde the value as given, shortened to 80 characters
 * @param toegestaan what is allowed, as the end of a Dutch sentence ("moet tussen 0 en 40 liggen")
 */
public record Gegevensfout(String veld, String waarde, String toegestaan) {
  private static final int LANGSTE_WAARDE = 80;

  public Gegevensfout {
    if (waarde.length() > LANGSTE_WAARDE) {
      waarde = waarde.substring(0, LANGSTE_WAARDE) + "…";
    }
  }

  /** The whole Dutch sentence: "`uren` (41) moet tussen 0 en 40 liggen". */
  public String tekst() {
    return "`%s` (%s) %s".formatted(veld, waarde, toegestaan);
  }
}
