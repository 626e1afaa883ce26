package nl.werkbrug.api.web.beheer;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Bladzijde;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Database;

/** Where the work of a beheerder begins, and every page of it. */
public final class Beheerpaginas {
  static final Toegang BEHEERDER = Toegang.voor(Functie.BEHEERDER);

  private final Paginas paginas;
  private final Naslag naslag;
  private final Database database;
  private final Beheerdiensten diensten;
  private final Clock klok;

  public Beheerpaginas(
      Paginas paginas, Naslag naslag, Database database, Beheerdiensten diensten, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.database = database;
    this.diensten = diensten;
    this.klok = klok;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/beheer", BEHEERDER, this::begin);
    new Gebruikerpaginas(paginas, naslag, database, diensten).voegToe(http);
    new Sleutelpagina(paginas, naslag, database, diensten, klok).voegToe(http);
    new Auditpagina(paginas, diensten.audit()).voegToe(http);
    new Bedragpagina(paginas, database, diensten.normen(), klok).voegToe(http);
    new Bewaarpagina(paginas, naslag, database, diensten, klok).voegToe(http);
  }

  private Antwoord begin(Verzoek verzoek) {
    verzoek.klaar();
    return paginas.toon(
        verzoek,
        Deel.BEHEER,
        List.of(),
        "Beheer",
        Bladzijde.SJABLOON,
        Bladzijde.van(
            "Beheer",
            "",
            List.of(
                new Blok.Verwijzingen(
                    "Toegang",
                    List.of(
                        new Blok.Verwijzing(
                            "Gebruikers", "/beheer/gebruikers", "maken, wijzigen, blokkeren"),
                        new Blok.Verwijzing(
                            "Sleutels voor systemen",
                            "/beheer/sleutels",
                            "voor de API, van werkgevers en van de gemeente"),
                        new Blok.Verwijzing(
                            "Wie deed of zag wat",
                            "/beheer/audit",
                            "zoeken, en nakijken of er niets is veranderd")),
                    ""),
                new Blok.Verwijzingen(
                    "Gegevens",
                    List.of(
                        new Blok.Verwijzing(
                            "Importen", "/importen", "wat is ingelezen, en wat niet"),
                        new Blok.Verwijzing(
                            "Bewaren en wissen",
                            "/beheer/bewaren",
                            "van wie de bewaartermijn voorbij is"),
                        new Blok.Verwijzing(
                            "Bedragen", "/beheer/bedragen", "van de wet, en zelf ingevoerd"),
                        new Blok.Verwijzing(
                            "Beleid", "/beleid", "het beleidskader en zijn versies")),
                    ""))));
  }

  static Antwoord toon(
      Paginas paginas, Verzoek verzoek, int status, List<Link> tussen, Bladzijde beeld) {
    List<Link> kruimels = new ArrayList<>(List.of(Deel.BEHEER.link()));
    kruimels.addAll(tussen);
    return paginas.metStatus(
        status, verzoek, Deel.BEHEER, kruimels, beeld.titel(), Bladzijde.SJABLOON, beeld);
  }

  static Zet zet(
      String doe, String kop, String uitleg, List<Invoer> velden, String knop, boolean open) {
    return new Zet(doe, kop, uitleg, velden, knop, open, "", "");
  }
}
