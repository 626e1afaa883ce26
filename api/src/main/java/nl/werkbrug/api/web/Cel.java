package nl.werkbrug.api.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a table.
 *
 * @param onder smaller text below it; empty for none
 * @param adres where the text leads, or null
 * @param deel filled part of a bar beside the text, 0 to 100, or -1 for no bar
 * @param kleur kind of badge, or null for plain text
 */
public record Cel(
    String tekst, String onder, @Nullable String adres, int deel, @Nullable Kleur kleur) {

  /** The meaning of a badge. */
  public enum Kleur {
    GOED("success"),
    LET_OP("warning"),
    FOUT("error"),
    BEZIG("neutral"),
    RUST("inactive");

    private final String stijl;

    Kleur(String stijl) {
      this.stijl = stijl;
    }

    public String stijl() {
      return stijl;
    }
  }

  public static Cel tekst(String tekst) {
    return new Cel(tekst, "", null, -1, null);
  }

  public static Cel link(String tekst, String adres) {
    return new Cel(tekst, "", adres, -1, null);
  }

  public static Cel staaf(String tekst, int deel) {
    return new Cel(tekst, "", null, Math.clamp(deel, 0, 100), null);
  }

  public static Cel label(String tekst, Kleur kleur) {
    return new Cel(tekst, "", null, -1, kleur);
  }

  public Cel met(String nieuwOnder) {
    return new Cel(tekst, nieuwOnder, adres, deel, kleur);
  }
}
