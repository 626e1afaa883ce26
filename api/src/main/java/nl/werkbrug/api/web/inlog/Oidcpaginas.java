package nl.werkbrug.api.web.inlog;

import static io.vertx.core.http.HttpMethod.GET;

import java.util.List;
import java.util.Map;
import nl.werkbrug.api.auth.Oidcfout;
import nl.werkbrug.api.auth.Oidclogin;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Ingevuld;
import nl.werkbrug.api.web.Inlogbeeld;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Paginas;
import org.jspecify.annotations.Nullable;

/** To the OpenID provider and back. */
public final class Oidcpaginas {
  static final String BEGIN = "/oidc/inloggen";
  private static final String TERUG = "/oidc/terug";

  private final Paginas paginas;
  private final Inlogdiensten diensten;

  public Oidcpaginas(Paginas paginas, Inlogdiensten diensten) {
    this.paginas = paginas;
    this.diensten = diensten;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, BEGIN, Toegang.OPEN, this::begin).route(GET, TERUG, Toegang.OPEN, this::terug);
  }

  private Oidclogin oidc() {
    @Nullable Oidclogin oidc = diensten.oidc();
    if (oidc == null) {
      throw new Probleemfout(Probleem.Soort.NIET_GEVONDEN, "Dit adres bestaat niet.");
    }
    return oidc;
  }

  private Antwoord begin(Verzoek verzoek) {
    String naar = Inlogpaginas.naar(verzoek.findTekst("naar", 1_000).orElse("/"));
    verzoek.klaar();
    try {
      Oidclogin.Begin begin = oidc().begin(naar, verzoek.herkomst() + TERUG);
      return Antwoord.html(
          303,
          "",
          Map.of(
              "Location",
              begin.adres().toString(),
              "Set-Cookie",
              verzoek.inlogkoekje(begin.state())));
    } catch (Oidcfout e) {
      return mislukt(verzoek, e);
    }
  }

  /** A provider may send more along than this reads. */
  private Antwoord terug(Verzoek verzoek) {
    try {
      Oidclogin.Klaar klaar =
          oidc()
              .voltooi(
                  verzoek.findInlogkoekje().orElse(""),
                  verzoek.findTekst("state", 200).orElse(""),
                  verzoek.findTekst("code", 4_000).orElse(""),
                  verzoek.herkomst() + TERUG);
      verzoek.findSessie().ifPresent(diensten.bekenden()::einde);
      return Antwoord.html(
          303, "", Map.of("Location", klaar.naar(), "Set-Cookie", verzoek.koekje(klaar.token())));
    } catch (Oidcfout e) {
      return mislukt(verzoek, e);
    }
  }

  private Antwoord mislukt(Verzoek verzoek, Oidcfout fout) {
    return paginas.los(
        403,
        verzoek,
        "Inloggen",
        "inloggen.jte",
        new Inlogbeeld(
            "/",
            "",
            List.of(new Link(fout.tekst(), "#formulier")),
            Ingevuld.NIETS,
            diensten.wijzen()));
  }
}
