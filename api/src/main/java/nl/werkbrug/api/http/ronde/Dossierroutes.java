package nl.werkbrug.api.http.ronde;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.engine.round.Dossieropslag;
import nl.werkbrug.engine.round.Dossierschema;

/** The dossier of a round, for whoever wants to recompute it. */
public final class Dossierroutes {
  private final RondeStore rondes;
  private final Dossieropslag dossiers;

  public Dossierroutes(Database database) {
    rondes = new RondeStore(database);
    dossiers = new Dossieropslag(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(
            GET, "/v1/matchingsrondes/:id/dossier", Toegang.voor(Functie.BEHEERDER), this::dossier)
        .route(GET, "/v1/schemas/dossier", Toegang.NAAMLOOS, this::schema);
  }

  private Antwoord dossier(Verzoek verzoek) {
    RondeId id = verzoek.pad("id", RondeId::new);
    Matchingsronde ronde = rondes.get(id);
    if (!dossiers.bestaat(id)) {
      throw new Probleemfout(Probleem.Soort.CONFLICT, geen(ronde).formatted(id));
    }
    return Antwoord.stroom(
        Antwoord.JSON,
        Map.of("Content-Disposition", "attachment; filename=\"dossier-%s.json\"".formatted(id)),
        uit -> dossiers.lees(id, uit));
  }

  private static String geen(Matchingsronde ronde) {
    return switch (ronde.status()) {
      case WACHT, LOOPT -> "Ronde %s heeft nog geen dossier. Het is er als de ronde klaar is.";
      case MISLUKT -> "Ronde %s heeft geen dossier, want zij is mislukt.";
      case KLAAR, GESTOPT ->
          ronde.vorige() == null
              ? "Ronde %s heeft geen dossier. Er is geen grens berekend, de ronde is te groot, of"
                  + " het dossier is gewist."
              : "Ronde %s heeft (nog) geen dossier. Na herplannen is het er enkele seconden na het"
                  + " einde. Het komt er niet als de dienst toen wegviel, als er geen grens is"
                  + " berekend of als de ronde te groot is; of het is gewist.";
    };
  }

  private Antwoord schema(Verzoek verzoek) {
    verzoek.klaar();
    return new Antwoord(200, "application/schema+json", Dossierschema.json(), Map.of());
  }
}
