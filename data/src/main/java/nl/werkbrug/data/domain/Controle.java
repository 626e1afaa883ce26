package nl.werkbrug.data.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of a record and throws once, with every fault: {@code new
 * Controle().tekst("titel", titel, 1, 120).tussen("plekken", plekken, 1, 999).klaar()}.
 */
public final class Controle {
  private static final int LANGSTE_ID = 64;

  private final List<Gegevensfout> fouten = new ArrayList<>();
  private final List<Gegevensfout> losse = new ArrayList<>();

  static void id(String veld, String waarde) {
    if (!isId(waarde)) {
      throw new OngeldigeGegevens(
          veld, waarde, "moet 1 tot 64 letters, cijfers, punten, streepjes of _ zijn");
    }
  }

  /** By hand: lists of thousands of ids are read for one page. */
  private static boolean isId(String waarde) {
    for (int i = 0; i < waarde.length(); i++) {
      char teken = waarde.charAt(i);
      boolean letter = (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z');
      boolean cijfer = teken >= '0' && teken <= '9';
      if (!letter && !cijfer && teken != '.' && teken != '_' && teken != '-') {
        return false;
      }
    }
    return !waarde.isEmpty() && waarde.length() <= LANGSTE_ID;
  }

  /** Text of {@code minimum} to {@code maximum} characters, not only white space when required. */
  public Controle tekst(String veld, String waarde, int minimum, int maximum) {
    if (waarde.length() > maximum || (minimum > 0 && waarde.strip().length() < minimum)) {
      los(veld, waarde, "moet %d tot %d tekens lang zijn".formatted(minimum, maximum));
    }
    return this;
  }

  /** As {@link #tekst}, where the field may be absent. */
  public Controle tekstOfLeeg(String veld, @Nullable String waarde, int maximum) {
    return waarde == null ? this : tekst(veld, waarde, 0, maximum);
  }

  /** A number from {@code minimum} to {@code maximum}, both included. */
  public Controle tussen(String veld, long waarde, long minimum, long maximum) {
    if (waarde < minimum || waarde > maximum) {
      los(veld, waarde, "moet tussen %d en %d liggen".formatted(minimum, maximum));
    }
    return this;
  }

  /** As {@link #tussen(String, long, long, long)} for a number that may be unknown. */
  public Controle tussen(String veld, Gegeven<Integer> waarde, long minimum, long maximum) {
    Integer bekend = waarde.waardeOfNull();
    return bekend == null ? this : tussen(veld, bekend, minimum, maximum);
  }

  /** A decimal number from {@code minimum} to {@code maximum}, at most two decimals. */
  public Controle tussen(String veld, BigDecimal waarde, long minimum, long maximum) {
    if (waarde.compareTo(BigDecimal.valueOf(minimum)) < 0
        || waarde.compareTo(BigDecimal.valueOf(maximum)) > 0
        || waarde.stripTrailingZeros().scale() > 2) {
      los(
          veld,
          waarde, // not plain: 1E+999999999 would fill the memory
          "moet tussen %d en %d liggen, met hoogstens 2 decimalen".formatted(minimum, maximum));
    }
    return this;
  }

  /** {@code tot} is not before {@code van}; an absent end is open. */
  public Controle volgorde(String veld, @Nullable LocalDate van, @Nullable LocalDate tot) {
    return van != null && tot != null && tot.isBefore(van)
        ? samenhang(false, veld, tot, "mag niet vóór %s liggen".formatted(van))
        : this;
  }

  /**
   * Any other rule for one field: {@code toegestaan} ends the sentence that starts with the field.
   */
  public Controle eis(boolean goed, String veld, @Nullable Object waarde, String toegestaan) {
    if (!goed) {
      los(veld, waarde, toegestaan);
    }
    return this;
  }

  /** As {@link #eis}, for a rule that needs other fields too: it cannot be told without them. */
  public Controle samenhang(boolean goed, String veld, @Nullable Object waarde, String toegestaan) {
    if (!goed) {
      fouten.add(new Gegevensfout(veld, String.valueOf(waarde), toegestaan));
    }
    return this;
  }

  private void los(String veld, @Nullable Object waarde, String toegestaan) {
    Gegevensfout fout = new Gegevensfout(veld, String.valueOf(waarde), toegestaan);
    fouten.add(fout);
    losse.add(fout);
  }

  /** Throws {@link OngeldigeGegevens} when any check failed. */
  public void klaar() {
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten, losse);
    }
  }
}
