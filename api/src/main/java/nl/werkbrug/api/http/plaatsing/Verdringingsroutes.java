package nl.werkbrug.api.http.plaatsing;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Verdringingsvraag;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;

/** The verdringingstoets: its questions, and a judgement with its date and judge. */
public final class Verdringingsroutes {
  /** Who may judge. */
  public static final Toegang TOETSEN = Toegang.voor(Functie.ACCOUNTMANAGER, Functie.TOEGANG);

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Database database;
  private final AanbodStore aanbod;
  private final Clock klok;

  public Verdringingsroutes(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    aanbod = new AanbodStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/verdringingsvragen", Toegang.MEDEWERKERS, Verdringingsroutes::vragen)
        .route(POST, "/v1/arrangementen/:id/verdringingstoets", TOETSEN, this::toets);
  }

  private record Vraag(Verdringingsvraag vraag, String tekst, String wijstOpVerdringing) {}

  private static Antwoord vragen(Verzoek verzoek) {
    verzoek.klaar();
    return Antwoord.json(
        new Lijst<>(
            Arrays.stream(Verdringingsvraag.values())
                .map(
                    een -> new Vraag(een, een.vraag(), een.wijstOpVerdringing(true) ? "ja" : "nee"))
                .toList(),
            null));
  }

  private record Nieuw(boolean verdringing, List<Verdringingstoets.Antwoord> antwoorden) {}

  private Antwoord toets(Verzoek verzoek) {
    AanbodId id = verzoek.pad("id", AanbodId::new);
    if (!(aanbod.get(id) instanceof Arrangement arrangement)) {
      throw new Probleemfout(Probleem.Soort.NIET_GEVONDEN, "Dit is geen arrangement.");
    }
    if (!arrangement.toetsplichtig()) {
      throw new Probleemfout(
          Probleem.Soort.CONFLICT, "Voor deze plek is geen verdringingstoets nodig.");
    }
    Nieuw inhoud = verzoek.inhoud(Nieuw.class);
    Verdringingstoets toets =
        toets(inhoud.verdringing, inhoud.antwoorden, verzoek.handelende().id(), vandaag());
    bewaar(database, aanbod, id, toets);
    return Antwoord.json(201, toets, Map.of());
  }

  /**
   * A judgement with an answer to every question.
   *
   * @throws nl.werkbrug.data.domain.OngeldigeGegevens with every fault
   */
  public static Verdringingstoets toets(
      boolean verdringing, List<Verdringingstoets.Antwoord> antwoorden, String wie, LocalDate dag) {
    new Controle()
        .eis(!antwoorden.isEmpty(), "antwoorden", "leeg", "moet elke vraag één keer hebben")
        .klaar();
    return new Verdringingstoets.Uitgevoerd(verdringing, dag, wie, antwoorden);
  }

  /** Puts a judgement with the work, whatever else changed about it. */
  public static void bewaar(
      Database database, AanbodStore aanbod, AanbodId id, Verdringingstoets toets) {
    database.wijzig(
        sessie -> {
          Werkaanbod nu = aanbod.get(sessie, id);
          aanbod.bewaar(sessie, nu.metToets(toets));
        });
  }

  private LocalDate vandaag() {
    return LocalDate.ofInstant(klok.instant(), NEDERLAND);
  }
}
