package nl.werkbrug.api.http.invoer;

import java.util.List;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.data.exchange.Invoerfout;

/**
 * Why an import was refused: a {@link Probleem} with the place of every fault.
 *
 * @param verslag id of the report that is kept
 * @param aantalFouten all faults, also those beyond the list
 */
record ImportprobleemWire(
    String type,
    String title,
    int status,
    String detail,
    List<Fout> fouten,
    String verslag,
    long aantalFouten) {

  record Fout(String bestand, int regel, String veld, String waarde, String melding) {
    static Fout van(Invoerfout fout) {
      return new Fout(
          fout.bestand(),
          fout.regel(),
          fout.fout().veld(),
          fout.fout().waarde(),
          fout.fout().tekst());
    }
  }

  static ImportprobleemWire van(List<Invoerfout> fouten, String verslag, long aantal) {
    Probleem kaal =
        Probleem.van(
            Probleem.Soort.INVOER_GEWEIGERD,
            aantal == 1
                ? "Er is 1 fout. Er is niets opgeslagen."
                : "Er zijn %d fouten. Er is niets opgeslagen.".formatted(aantal));
    return new ImportprobleemWire(
        kaal.type(),
        kaal.title(),
        kaal.status(),
        kaal.detail(),
        fouten.stream().map(Fout::van).toList(),
        verslag,
        aantal);
  }
}
