package nl.werkbrug.data.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.json.DomeinJson;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list in its own order.
 *
 * @param volgende cursor of the next page, or null on the last one
 */
public record Pagina<T>(List<T> rijen, @Nullable String volgende) {
  public Pagina {
    rijen = List.copyOf(rijen);
  }

  /** Where a page stopped: the sort key and id of its last row. */
  record Plek(String sleutel, String id) {
    static final Plek BEGIN = new Plek("", "");

    String cursor() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((sleutel + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    static Plek van(@Nullable String cursor) {
      if (cursor == null) {
        return BEGIN;
      }
      String tekst;
      try {
        tekst = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        throw ongeldig(cursor);
      }
      int spatie = tekst.indexOf(' ');
      if (spatie < 0 || !DomeinJson.isBewaarbaar(tekst)) {
        throw ongeldig(cursor);
      }
      return new Plek(tekst.substring(0, spatie), tekst.substring(spatie + 1));
    }

    private static OngeldigeGegevens ongeldig(String cursor) {
      return new OngeldigeGegevens("na", cursor, "moet komen uit de vorige bladzijde");
    }
  }
}
