package nl.werkbrug.api.http;

import java.util.List;
import java.util.Locale;
import nl.werkbrug.data.domain.Gegevensfout;

/**
 * A problem as the API tells it (RFC 9457, {@code application/problem+json}).
 *
 * @param type stable URN
 * @param detail what is wrong with this request, in Dutch
 * @param fouten every fault of the request; empty when the fault is not in the request
 */
public record Probleem(String type, String title, int status, String detail, List<Fout> fouten) {

  /** One fault: the field, the value as given, and the whole Dutch sentence. */
  public record Fout(String veld, String waarde, String melding) {
    /** A fault of the domain as the client reads it. */
    public static Fout van(Gegevensfout fout) {
      return new Fout(fout.veld(), fout.waarde(), fout.tekst());
    }
  }

  /** Kinds of problem; the name in kebab-case ends the URN. */
  public enum Soort {
    ONGELDIGE_GEGEVENS(400, "De gegevens kloppen niet"),
    NIET_INGELOGD(401, "Eerst inloggen"),
    GEEN_TOEGANG(403, "Dit mag niet"),
    NIET_GEVONDEN(404, "Niet gevonden"),
    METHODE_NIET_TOEGESTAAN(405, "Deze methode kan hier niet"),
    TE_TRAAG(408, "Het verzoek kwam te langzaam"),
    CONFLICT(409, "Dit kan nu niet"),
    VOORWAARDE_MISLUKT(412, "Intussen gewijzigd"),
    TE_GROOT(413, "Het verzoek is te groot"),
    MEDIATYPE(415, "Dit soort inhoud kan hier niet"),
    INVOER_GEWEIGERD(422, "De bestanden zijn geweigerd"),
    NIET_TE_BEREKENEN(422, "Dit is niet te berekenen"),
    SLEUTEL_HERGEBRUIKT(422, "Deze sleutel hoort bij een ander verzoek"),
    VOORWAARDE_NODIG(428, "Noem de versie die u wijzigt"),
    TE_VAAK(429, "Te veel verzoeken"),
    TE_DRUK(503, "Het is nu te druk"),
    NIET_BESCHIKBAAR(503, "De dienst is nu niet beschikbaar"),
    INTERNE_FOUT(500, "Er ging iets mis");

    private final int status;
    private final String titel;

    Soort(int status, String titel) {
      this.status = status;
      this.titel = titel;
    }

    public int status() {
      return status;
    }
  }

  public Probleem {
    fouten = List.copyOf(fouten);
  }

  /** One thing that is wrong, without fields. */
  public static Probleem van(Soort soort, String detail) {
    return van(soort, detail, List.of());
  }

  /** What is wrong, with every fault of the request. */
  public static Probleem van(Soort soort, String detail, List<Fout> fouten) {
    String naam = soort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Probleem("urn:werkbrug:probleem:" + naam, soort.titel, soort.status, detail, fouten);
  }
}
