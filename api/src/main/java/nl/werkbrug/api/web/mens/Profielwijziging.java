package nl.werkbrug.api.web.mens;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoergroep;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Profiel;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Aanbevelingen;
import nl.werkbrug.engine.round.Openstaand;

/** Changing the profile of a person, with what each unknown fact would open up. */
public final class Profielwijziging {
  private static final int MEESTE_OPBRENGST = 4;
  private static final Map<String, String> NAMEN =
      Map.of(
          "werk-denkniveau", "werk- en denkniveau",
          "belastbaarheid", "belastbaarheid",
          "beschikbaar-vanaf", "beschikbaar vanaf",
          "lks-bereid", "loonkostensubsidie bij de werkgever",
          "doelgroep-soort", "doelgroep",
          "uwv-advies", "UWV-advies");

  private final Paginas paginas;
  private final Database database;
  private final WerkzoekendeStore mensen;
  private final Aanbevelingen aanbevelingen;

  public Profielwijziging(Paginas paginas, Database database, Aanbevelingen aanbevelingen) {
    this.paginas = paginas;
    this.database = database;
    this.aanbevelingen = aanbevelingen;
    mensen = new WerkzoekendeStore(database);
  }

  public void voegToe(HttpDienst http) {
    Toegang profiel = Toegang.voor(Functie.CONSULENT, Functie.TOEGANG);
    http.route(GET, "/mensen/:id/wijzig", profiel, this::toon)
        .route(POST, "/mensen/:id/wijzig", profiel, this::bewaar);
  }

  private Antwoord toon(Verzoek verzoek) {
    MetVersie<Werkzoekende> nu = metVersie(verzoek.pad("id", WerkzoekendeId::new));
    Map<String, List<String>> waarden = new LinkedHashMap<>(Profielformulier.waarden(nu.waarde()));
    waarden.put("versie", List.of(Long.toString(nu.versie())));
    return pagina(verzoek, 200, nu.waarde(), Formulier.met(waarden));
  }

  private Antwoord bewaar(Verzoek verzoek) {
    MetVersie<Werkzoekende> nu = metVersie(verzoek.pad("id", WerkzoekendeId::new));
    Formulier gegeven = new Formulier(verzoek.formulier());
    Werkzoekende anders = Profielformulier.lees(gegeven, nu.waarde()).orElse(null);
    if (anders == null) {
      return pagina(verzoek, 422, nu.waarde(), gegeven);
    }
    if (!bewaar(anders, gegeven.tekst("versie"))) {
      gegeven.fout(
          "versie",
          "dit profiel is ondertussen door iemand anders gewijzigd. Open het opnieuw; wat u invulde"
              + " staat hieronder");
      return pagina(verzoek, 409, nu.waarde(), gegeven);
    }
    return Antwoord.naar(Gedaan.PROFIEL_BEWAARD.op("/mensen/" + anders.id().waarde()));
  }

  /** Whether it was stored: not when somebody changed it since {@code versie}. */
  private boolean bewaar(Werkzoekende mens, String versie) {
    return database.schrijf(
        sessie -> {
          long nu = mensen.findMetVersie(sessie, mens.id()).map(MetVersie::versie).orElse(-1L);
          if (!Long.toString(nu).equals(versie)) {
            return false;
          }
          mensen.bewaar(sessie, mens);
          return true;
        });
  }

  private MetVersie<Werkzoekende> metVersie(WerkzoekendeId id) {
    return mensen
        .findMetVersie(id)
        .orElseThrow(
            () ->
                new Probleemfout(
                    Probleem.Soort.NIET_GEVONDEN, "Deze persoon is er niet of niet meer."));
  }

  private Antwoord pagina(Verzoek verzoek, int status, Werkzoekende mens, Formulier gegeven) {
    List<Openstaand> openstaand = aanbevelingen.openstaand(mens.id());
    String naam = Profiel.naam(mens);
    String adres = "/mensen/" + mens.id().waarde();
    List<Invoergroep> groepen = new Profielformulier(openstaand).groepen(gegeven);
    return paginas.metStatus(
        status,
        verzoek,
        Deel.MENSEN,
        List.of(Deel.MENSEN.link(), new Link(naam, adres)),
        "Profiel van %s wijzigen".formatted(naam),
        "profiel-wijzig.jte",
        new Profielwijzigbeeld(
            "Profiel van %s wijzigen".formatted(naam),
            adres,
            gegeven.tekst("versie"),
            openstaand.stream()
                .limit(MEESTE_OPBRENGST)
                .map(
                    een ->
                        "%s. %s"
                            .formatted(Notatie.zin(naam(een.regel())), Profielformulier.zin(een)))
                .toList(),
            groepen,
            gegeven.foutlijst()));
  }

  private static String naam(String regel) {
    return NAMEN.getOrDefault(regel, regel.replace('-', ' '));
  }
}
