package nl.werkbrug.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a round shows, in Dutch notation.
 *
 * @param lopend the round that runs or waits now, or null
 * @param vervolg whether this is a further page of voorstellen
 * @param volgende cursor of the next page of voorstellen, or empty on the last one
 */
public record RondeBeeld(
    Rondeoverzicht overzicht,
    List<Voorstelrij> voorstellen,
    @Nullable LopendBeeld lopend,
    boolean vervolg,
    String volgende) {

  public RondeBeeld {
    voorstellen = List.copyOf(voorstellen);
  }
}
