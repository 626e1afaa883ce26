package nl.werkbrug.api.http.record;

import java.util.List;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Onderscheid;
import nl.werkbrug.data.domain.aanbod.Onderscheidtoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import org.jspecify.annotations.Nullable;

/** How a vacature stands once its werkgever keeps it, by whichever way. */
public final class Werkgeverstand {
  private Werkgeverstand() {}

  /**
   * What points to a forbidden distinction stays a concept until somebody of the organisation opens
   * it.
   *
   * @param was as it was kept before, or null when it is new
   */
  public static Aanbodstatus van(Werkaanbod werk, @Nullable Werkaanbod was) {
    Onderscheidtoets toets = Onderscheidtoets.ingebouwd();
    List<Onderscheid> gevonden = toets.toets(werk.kern());
    boolean bekeken =
        was != null
            && was.kern().status() == Aanbodstatus.OPEN
            && toets.toets(was.kern()).equals(gevonden);
    return werk.kern().status() == Aanbodstatus.OPEN && !gevonden.isEmpty() && !bekeken
        ? Aanbodstatus.CONCEPT
        : werk.kern().status();
  }
}
