package nl.werkbrug.api.web.beleid;

import java.util.List;
import nl.werkbrug.api.web.Invoergroep;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Verschil;
import org.jspecify.annotations.Nullable;

/**
 * The form of a beleidskader.
 *
 * @param verschil what the new version changes; null before it was asked
 */
public record Beleidswijzigbeeld(
    String titel,
    String adres,
    int versie,
    List<Invoergroep> groepen,
    List<Link> fouten,
    @Nullable List<Verschil> verschil) {
  public Beleidswijzigbeeld {
    groepen = List.copyOf(groepen);
    fouten = List.copyOf(fouten);
  }

  /** A version of a beleidskader, with what it changed. */
  public record Versie(String titel, String geldig, List<Verschil> verschil) {
    public Versie {
      verschil = List.copyOf(verschil);
    }
  }

  /** Every version, the newest first. */
  public record Versies(String titel, List<Versie> versies) {
    public Versies {
      versies = List.copyOf(versies);
    }
  }
}
