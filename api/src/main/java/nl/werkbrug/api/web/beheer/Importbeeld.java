package nl.werkbrug.api.web.beheer;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;

/**
 * The report of an import.
 *
 * @param fouten each with its file, line and field, and what is allowed; never the value
 */
public record Importbeeld(
    String titel,
    Cel uitkomst,
    List<Feit> aantallen,
    String telling,
    List<String> fouten,
    List<String> onbekend,
    List<String> opmerkingen) {
  public Importbeeld {
    aantallen = List.copyOf(aantallen);
    fouten = List.copyOf(fouten);
    onbekend = List.copyOf(onbekend);
    opmerkingen = List.copyOf(opmerkingen);
  }
}
