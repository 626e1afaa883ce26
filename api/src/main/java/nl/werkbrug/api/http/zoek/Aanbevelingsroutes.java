package nl.werkbrug.api.http.zoek;

import static io.vertx.core.http.HttpMethod.GET;

import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.engine.round.Aanbevelingen;
import nl.werkbrug.engine.round.Kandidaten;
import nl.werkbrug.engine.round.Waaromvraag;

/** Work for one person, people for one aanbod, and why not. */
public final class Aanbevelingsroutes {
  private static final int MEEST = 200;
  private static final int STANDAARD = 20;

  private final Aanbevelingen aanbevelingen;
  private final Waaromvraag waarom;

  public Aanbevelingsroutes(Aanbevelingen aanbevelingen, Waaromvraag waarom) {
    this.aanbevelingen = aanbevelingen;
    this.waarom = waarom;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/werkzoekenden/:id/passend-aanbod", Toegang.MENSEN, this::passendAanbod)
        .route(GET, "/v1/werkzoekenden/:id/waarom-niet/:aanbod", Toegang.MENSEN, this::waaromNiet)
        .route(
            GET,
            "/v1/vacatures/:id/kandidaten",
            Toegang.voor(Functie.ACCOUNTMANAGER, Functie.CONSULENT, Functie.JOBCOACH),
            verzoek -> kandidaten(verzoek, Vacature.class, "vacature"))
        .route(
            GET,
            "/v1/arrangementen/:id/kandidaten",
            Toegang.voor(Functie.ACCOUNTMANAGER, Functie.CONSULENT, Functie.JOBCOACH),
            verzoek -> kandidaten(verzoek, Arrangement.class, "arrangement"));
  }

  private Antwoord passendAanbod(Verzoek verzoek) {
    int aantal = verzoek.getal("aantal", 1, MEEST, STANDAARD);
    WerkzoekendeId id = verzoek.pad("id", WerkzoekendeId::new);
    return Antwoord.json(
        PassendAanbodWire.van(aanbevelingen.passendAanbod(id, aantal), verzoek.bereik()));
  }

  private Antwoord kandidaten(Verzoek verzoek, Class<? extends Werkaanbod> soort, String naam) {
    int aantal = verzoek.getal("aantal", 1, MEEST, STANDAARD);
    AanbodId id = verzoek.pad("id", AanbodId::new);
    Kandidaten kandidaten = aanbevelingen.kandidaten(id, aantal, verzoek.bereik()::mensen);
    if (!soort.isInstance(kandidaten.aanbod())) {
      throw new Probleemfout(
          Probleem.Soort.NIET_GEVONDEN, "Er is geen %s met id %s.".formatted(naam, id));
    }
    return Antwoord.json(
        KandidatenWire.van(kandidaten, verzoek.bereik(), verzoek.gebruiker().magZorg()));
  }

  private Antwoord waaromNiet(Verzoek verzoek) {
    WerkzoekendeId id = verzoek.pad("id", WerkzoekendeId::new);
    AanbodId aanbod = verzoek.pad("aanbod", AanbodId::new);
    return Antwoord.json(WaaromNietWire.van(waarom.antwoord(id, aanbod), verzoek.bereik()));
  }
}
