package nl.werkbrug.data.domain.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.Controle;

/**
 * An amount that holds from a day until the next one of its soort. Only ever shown: no amount plays
 * a part in who is proposed.
 *
 * @param vanaf first day
 * @param cent euro cents, 0 to 100 000 euro
 * @param bron where it comes from, 1 to 200 characters
 */
public record Bedrag(Soort soort, LocalDate vanaf, long cent, String bron) {

  /** What it is of. */
  public enum Soort {
    BIJSTAND_PER_MAAND("bijstandsnorm per maand"),
    JOBCOACH_PER_UUR("kosten van een uur jobcoach"),
    TOELEIDING_PER_PLAATSING("kosten van werving en plaatsing, één keer"),
    MAATSCHAPPELIJKE_BATEN_PER_MAAND("maatschappelijke baten van een maand werk");

    private final String omschrijving;

    Soort(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    public String omschrijving() {
      return omschrijving;
    }
  }

  public Bedrag {
    new Controle().tussen("cent", cent, 0, 100_000_00L).tekst("bron", bron, 1, 200).klaar();
  }

  /** The amount of this soort on {@code dag}; empty when none was entered for that day. */
  public static Optional<Bedrag> op(List<Bedrag> bedragen, Soort soort, LocalDate dag) {
    Bedrag nu = null;
    for (Bedrag een : bedragen) {
      if (een.soort() == soort
          && !dag.isBefore(een.vanaf())
          && (nu == null || een.vanaf().isAfter(nu.vanaf()))) {
        nu = een;
      }
    }
    return Optional.ofNullable(nu);
  }
}
