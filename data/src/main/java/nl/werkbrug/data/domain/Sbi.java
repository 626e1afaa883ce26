package nl.werkbrug.data.domain;

import java.util.regex.Pattern;

/** A code of the Standaard Bedrijfsindeling (SBI 2008): two to five digits. */
public record Sbi(String code) implements Comparable<Sbi> {
  private static final Pattern CIJFERS = Pattern.compile("[0-9]{2,5}");

  public Sbi {
    new Controle()
        .eis(CIJFERS.matcher(code).matches(), "sbi", code, "moet uit twee tot vijf cijfers bestaan")
        .klaar();
  }

  /** The two-digit division, in which sectors are compared. */
  public String afdeling() {
    return code.substring(0, 2);
  }

  @Override
  public int compareTo(Sbi ander) {
    return code.compareTo(ander.code);
  }
}
