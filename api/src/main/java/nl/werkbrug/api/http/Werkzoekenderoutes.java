package nl.werkbrug.api.http;

import static io.vertx.core.http.HttpMethod.GET;

import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.engine.round.Aanbevelingen;

/** What suits one person now. */
public final class Werkzoekenderoutes {
  private static final int MEEST = 200;
  private static final int STANDAARD = 20;

  private final Aanbevelingen aanbevelingen;

  public Werkzoekenderoutes(Aanbevelingen aanbevelingen) {
    this.aanbevelingen = aanbevelingen;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/werkzoekenden/:id/passend-aanbod", this::passendAanbod);
  }

  private Antwoord passendAanbod(Verzoek verzoek) {
    int aantal = verzoek.getal("aantal", 1, MEEST, STANDAARD);
    WerkzoekendeId id = verzoek.pad("id", WerkzoekendeId::new);
    return Antwoord.json(PassendAanbodWire.van(aanbevelingen.passendAanbod(id, aantal)));
  }
}
