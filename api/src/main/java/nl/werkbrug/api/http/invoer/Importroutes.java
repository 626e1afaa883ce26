package nl.werkbrug.api.http.invoer;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Bladzijde;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.exchange.Invoerfout;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.ImportStore;
import nl.werkbrug.data.store.Importverslag;
import nl.werkbrug.data.store.Transactie;

/** Files over HTTP, and the reports of them. */
public final class Importroutes {
  private static final String PAD = "/v1/importen";
  private static final Toegang BEHEER = Toegang.voor(Functie.BEHEERDER);

  private final Database database;
  private final Inlezing inlezing;
  private final ImportStore verslagen;

  public Importroutes(Inlezing inlezing, Database database) {
    this.database = database;
    this.inlezing = inlezing;
    verslagen = new ImportStore(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, PAD, BEHEER, this::lijst)
        .route(POST, PAD, BEHEER, Inlezing.GROOTSTE_INVOER, this::importeer)
        .route(GET, PAD + "/:id", BEHEER, this::lees);
  }

  private Antwoord lijst(Verzoek verzoek) {
    Bladzijde bladzijde = Bladzijde.van(verzoek);
    verzoek.klaar();
    return Antwoord.json(bladzijde.van(verslagen.pagina(bladzijde.na(), bladzijde.aantal())));
  }

  private Antwoord lees(Verzoek verzoek) {
    return Antwoord.json(verslagen.get(verzoek.pad("id", Importroutes::id)));
  }

  private static String id(String tekst) {
    new Controle().eis(tekst.matches("[0-9a-f-]{36}"), "id", tekst, "moet een UUID zijn").klaar();
    return tekst;
  }

  private Antwoord importeer(Verzoek verzoek) {
    verzoek.eisHeleRegio(
        "Bestanden kunnen over elke organisatie gaan: inlezen kan alleen een beheerder van de"
            + " hele regio.");
    return inlezing.lees(opdracht(verzoek), verzoek.bytes(), new AlsAntwoord());
  }

  private static Inlezing.Opdracht opdracht(Verzoek verzoek) {
    boolean isDelta = verzoek.find("delta", Importroutes::jaNee).orElse(false);
    OrganisatieId organisatie = verzoek.find("organisatie", OrganisatieId::new).orElse(null);
    String bestand = verzoek.find("bestand", Invoerpakket::naam).orElse("");
    boolean isCsv = verzoek.mediatype().equals(Invoerpakket.CSV);
    if (isCsv && bestand.isEmpty()) {
      verzoek.fout(
          new Gegevensfout(
              "bestand", "leeg", "is verplicht bij één CSV-bestand, zoals werkzoekenden.csv"));
    } else if (!isCsv && !bestand.isEmpty()) {
      verzoek.fout(new Gegevensfout("bestand", bestand, "hoort alleen bij text/csv"));
    }
    verzoek.klaar();
    return new Inlezing.Opdracht(verzoek.mediatype(), bestand, isDelta, organisatie);
  }

  private static boolean jaNee(String tekst) {
    return switch (tekst) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new OngeldigeGegevens("delta", tekst, "moet true of false zijn");
    };
  }

  private final class AlsAntwoord implements Inlezing.Afloop<Antwoord> {
    @Override
    public Antwoord bewaar(Transactie<Importverslag> werk) {
      return database.schrijf(
          sessie -> {
            Importverslag verslag = werk.voerUit(sessie);
            return Antwoord.json(201, verslag, Map.of("Location", PAD + "/" + verslag.id()));
          });
    }

    @Override
    public Antwoord geweigerd(Importverslag verslag, List<Invoerfout> fouten) {
      ImportprobleemWire probleem =
          ImportprobleemWire.van(fouten, verslag.id(), verslag.aantalFouten());
      return new Antwoord(probleem.status(), Antwoord.PROBLEEM, Wirejson.bytes(probleem), Map.of());
    }
  }
}
