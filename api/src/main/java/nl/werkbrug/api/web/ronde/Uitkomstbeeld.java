package nl.werkbrug.api.web.ronde;

import java.util.List;
import nl.werkbrug.api.web.Lijngrafiek;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Verschil;
import org.jspecify.annotations.Nullable;

/**
 * The page of a finished round.
 *
 * @param vergelijking with the round before; empty when there is none
 * @param metDeHand with the same round by hand; empty when that was not worked out
 * @param vervolg what people did with it; null where that is not shown
 * @param verloop how score and gap went on; none when nothing was kept
 * @param verlooptabel the same as lines
 */
public record Uitkomstbeeld(
    String ronde,
    boolean proef,
    Rondeoverzicht overzicht,
    List<Verschil> vergelijking,
    List<Verschil> metDeHand,
    @Nullable Vervolgbeeld vervolg,
    List<Lijngrafiek> verloop,
    List<List<String>> verlooptabel) {
  public Uitkomstbeeld {
    vergelijking = List.copyOf(vergelijking);
    metDeHand = List.copyOf(metDeHand);
    verloop = List.copyOf(verloop);
    verlooptabel = List.copyOf(verlooptabel);
  }

  /** The figures alone, for a page about more. */
  public static Uitkomstbeeld kort(String ronde, boolean proef, Rondeoverzicht overzicht) {
    return new Uitkomstbeeld(
        ronde, proef, overzicht, List.of(), List.of(), null, List.of(), List.of());
  }

  public String adres() {
    return "/rondes/" + ronde;
  }
}
