package nl.werkbrug.api.http.record;

import java.util.List;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Onderscheid;
import nl.werkbrug.data.domain.aanbod.Onderscheidtoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import org.jspecify.annotations.Nullable;

/**
 * A vacature as it stands once its werkgever keeps it, by whichever way.
 *
 * @param gevonden what in it points to a forbidden distinction
 */
public record Werkgeverstand(Werkaanbod werk, List<Onderscheid> gevonden) {
  public Werkgeverstand {
    gevonden = List.copyOf(gevonden);
  }

  /** Of a vacature whose status the werkgever chose. */
  public static Werkgeverstand van(Werkaanbod werk, @Nullable Werkaanbod was) {
    return van(werk, was, true);
  }

  /**
   * What points to a forbidden distinction stays a concept until somebody of the organisation opens
   * it; a concept that was repaired of that opens by itself, unless it was chosen to be one.
   *
   * @param was as it was kept before, or null when it is new
   * @param gekozen whether the werkgever chose the status
   */
  public static Werkgeverstand van(Werkaanbod werk, @Nullable Werkaanbod was, boolean gekozen) {
    List<Onderscheid> gevonden = Onderscheidtoets.ingebouwd().toets(werk.kern());
    List<Onderscheid> eerder = was == null ? List.of() : eerder(was.kern(), werk.kern(), gevonden);
    boolean bekeken =
        was != null && was.kern().status() == Aanbodstatus.OPEN && eerder.equals(gevonden);
    Aanbodstatus status = werk.kern().status();
    if (status == Aanbodstatus.OPEN && !gevonden.isEmpty() && !bekeken) {
      return new Werkgeverstand(werk.metStatus(Aanbodstatus.CONCEPT), gevonden);
    }
    boolean hersteld = !eerder.isEmpty() && gevonden.isEmpty();
    if (status == Aanbodstatus.CONCEPT && !gekozen && hersteld) {
      return new Werkgeverstand(werk.metStatus(Aanbodstatus.OPEN), gevonden);
    }
    return new Werkgeverstand(werk, gevonden);
  }

  /** Most are kept with the same text, which is read once. */
  private static List<Onderscheid> eerder(
      Aanbodkern was, Aanbodkern nu, List<Onderscheid> gevonden) {
    boolean zelfdeTekst =
        was.titel().equals(nu.titel())
            && was.tekst().equals(nu.tekst())
            && was.eisen().equals(nu.eisen());
    return zelfdeTekst ? gevonden : Onderscheidtoets.ingebouwd().toets(was);
  }
}
