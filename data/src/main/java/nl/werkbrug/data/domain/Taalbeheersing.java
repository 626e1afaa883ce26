package nl.werkbrug.data.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Levels in one language, asked or mastered. A skill that is absent is unknown (person) or not
 * asked (work).
 *
 * @param taal ISO 639-3, three small letters ("nld")
 */
public record Taalbeheersing(String taal, Map<Taalonderdeel, Taalniveau> niveaus) {
  private static final Pattern TAALCODE = Pattern.compile("[a-z]{3}");

  public Taalbeheersing {
    new Controle()
        .eis(
            TAALCODE.matcher(taal).matches(),
            "codeTaal",
            taal,
            "moet een taalcode van drie kleine letters zijn, zoals nld")
        .klaar();
    niveaus = niveaus.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(niveaus));
  }
}
