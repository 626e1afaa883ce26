package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.werkbrug.api.auth.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Health, for whoever watches over the service: {@code /health/live} as long as it runs, whatever
 * the database does; {@code /health/ready} when every part works, else a 503 that names those that
 * do not.
 */
public final class Gezondheid {
  private static final Logger LOG = LoggerFactory.getLogger(Gezondheid.class);
  private final Map<String, BooleanSupplier> onderdelen = new LinkedHashMap<>();

  record Staat(String status, List<String> onderdelen) {
    Staat {
      onderdelen = List.copyOf(onderdelen);
    }
  }

  /** Adds a part; {@code werkt} may block for a short while. */
  public Gezondheid onderdeel(String naam, BooleanSupplier werkt) {
    onderdelen.put(naam, werkt);
    return this;
  }

  public void voegToe(HttpDienst http) {
    Antwoord levend = Antwoord.json(new Staat("UP", List.of()));
    http.altijd("/health/live", levend).route(GET, "/health/ready", Toegang.NAAMLOOS, this::gereed);
  }

  private Antwoord gereed(Verzoek verzoek) {
    List<String> goed = new ArrayList<>();
    List<String> stuk = new ArrayList<>();
    onderdelen.forEach((naam, werkt) -> (werkt(werkt) ? goed : stuk).add(naam));
    if (!stuk.isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.NIET_BESCHIKBAAR, "Nog niet klaar: " + String.join(", ", stuk) + ".");
    }
    return Antwoord.json(new Staat("UP", goed));
  }

  /** A part that cannot even be asked does not work. */
  private static boolean werkt(BooleanSupplier onderdeel) {
    try {
      return onderdeel.getAsBoolean();
    } catch (RuntimeException e) {
      LOG.debug("een onderdeel is niet te bevragen", e);
      return false;
    }
  }
}
