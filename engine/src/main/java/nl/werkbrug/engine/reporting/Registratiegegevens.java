package nl.werkbrug.engine.reporting;

import java.time.YearMonth;
import nl.werkbrug.data.domain.Controle;
import org.jspecify.annotations.Nullable;

/**
 * What only the organisation itself can say for its entry in the Algoritmeregister.
 *
 * @param organisatie full name, as in the list of government organisations, at most 100 characters
 * @param contact e-mail address or https address for questions, never of a person
 * @param status where the organisation stands with its use
 * @param inGebruikSinds first month of use, or null
 * @param publiekspagina https address of a page for the public, or null
 * @param impacttoets what was assessed (DPIA, mensenrechtentoets) and when, or null
 */
public record Registratiegegevens(
    String organisatie,
    String contact,
    Status status,
    @Nullable YearMonth inGebruikSinds,
    @Nullable String publiekspagina,
    @Nullable String impacttoets) {

  /** The statuses of the standard. */
  public enum Status {
    IN_ONTWIKKELING("In ontwikkeling"),
    IN_GEBRUIK("In gebruik"),
    BUITEN_GEBRUIK("Buiten gebruik");

    private final String waarde;

    Status(String waarde) {
      this.waarde = waarde;
    }

    String waarde() {
      return waarde;
    }
  }

  public Registratiegegevens {
    new Controle()
        .tekst("organisatie", organisatie, 1, 100)
        .eis(
            contact.length() <= 500
                && (contact.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                    || contact.startsWith("https://")),
            "contact",
            contact,
            "moet een e-mailadres zijn, of een adres dat begint met https://")
        .samenhang(
            status != Status.IN_GEBRUIK || inGebruikSinds != null,
            "inGebruikSinds",
            inGebruikSinds,
            "is verplicht bij een algoritme dat in gebruik is, zoals 2026-11")
        .eis(
            publiekspagina == null
                || (publiekspagina.length() <= 500 && publiekspagina.startsWith("https://")),
            "publiekspagina",
            publiekspagina,
            "moet een adres zijn dat begint met https://, hoogstens 500 tekens")
        .tekstOfLeeg("impacttoets", impacttoets, 2_500)
        .klaar();
  }
}
