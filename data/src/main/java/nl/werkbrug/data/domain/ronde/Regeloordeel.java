package nl.werkbrug.data.domain.ronde;

import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one person and one aanbod.
 *
 * @param regel stable id of the rule ("rijbewijs")
 * @param tekst Dutch sentence with the actual values, for consulent and jobcoach
 * @param neutraleTekst the same without health or doelgroep data, for everybody else
 * @param bron law article or document
 * @param remedie how it can be cured, or null when it cannot
 */
public record Regeloordeel(
    String regel,
    Oordeel oordeel,
    String tekst,
    String neutraleTekst,
    String bron,
    @Nullable String remedie) {

  /** A remedie without health, doelgroep or home. */
  public static final String NEUTRALE_REMEDIE = "Hier is iets aan te doen; de consulent weet wat.";

  /** For a reader: as it is for who may know of health and doelgroep, else the neutral text. */
  public Regeloordeel voor(boolean zorg) {
    return zorg
        ? this
        : new Regeloordeel(
            regel,
            oordeel,
            neutraleTekst,
            neutraleTekst,
            bron,
            remedie == null ? null : NEUTRALE_REMEDIE);
  }

  /** Outcome of a rule. */
  public enum Oordeel {
    GOED,
    FOUT,
    ONBEKEND
  }
}
