package nl.werkbrug.api.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Poort;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Verzoek;
import org.jspecify.annotations.Nullable;

/** Turns view models into pages. Thread-safe. */
public final class Paginas {
  private static final String UITLEG = "/hoe-werkt-het";
  private static final Pattern POSTFORMULIER =
      Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>");

  private final TemplateEngine sjablonen = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Supplier<List<HttpDienst.Adres>> routes;
  private final Supplier<Inlogbeeld.Wijzen> wijzen;
  private @Nullable Map<String, Toegang> leesbaar;

  /**
   * Pages of one service.
   *
   * @param routes every address, complete by the time of the first page
   * @param wijzen the ways to log in now
   */
  public Paginas(Supplier<List<HttpDienst.Adres>> routes, Supplier<Inlogbeeld.Wijzen> wijzen) {
    this.routes = routes;
    this.wijzen = wijzen;
  }

  /** Whether this reader may open the address: what the routes themselves say. */
  public boolean magOpen(Gebruiker wie, String adres) {
    Map<String, Toegang> alle = leesbaar;
    if (alle == null) {
      alle =
          routes.get().stream()
              .filter(een -> een.methode().equals("GET"))
              .collect(Collectors.toMap(HttpDienst.Adres::pad, HttpDienst.Adres::toegang));
      leesbaar = alle;
    }
    Toegang toegang = alle.get(adres);
    return toegang != null && toegang.mag(wie);
  }

  /** A page of a part of the service, reached by {@code kruimels} from its overview. */
  public Antwoord toon(
      Verzoek verzoek,
      Deel deel,
      List<Link> kruimels,
      String titel,
      String sjabloon,
      Object beeld) {
    return Antwoord.html(html(verzoek, deel, kruimels, titel, sjabloon, beeld));
  }

  /** A form that has to be filled in better. */
  public Antwoord afgekeurd(
      Verzoek verzoek,
      Deel deel,
      List<Link> kruimels,
      String titel,
      String sjabloon,
      Object beeld) {
    return metStatus(422, verzoek, deel, kruimels, titel, sjabloon, beeld);
  }

  /** A page with another status than 200: 422 for wrong input, 409 when somebody else was first. */
  public Antwoord metStatus(
      int status,
      Verzoek verzoek,
      Deel deel,
      List<Link> kruimels,
      String titel,
      String sjabloon,
      Object beeld) {
    return Antwoord.html(status, html(verzoek, deel, kruimels, titel, sjabloon, beeld), Map.of());
  }

  /** A page for somebody who is not logged in. */
  public Antwoord los(int status, Verzoek verzoek, String titel, String sjabloon, Object beeld) {
    Schil schil = new Schil(titel, List.of(), List.of(), null, null, false);
    return Antwoord.html(
        status, maak(verzoek, sjabloon, Map.of("schil", schil, "beeld", beeld)), Map.of());
  }

  /** Part of a page, for a page that is there already. */
  public String stuk(Verzoek verzoek, String sjabloon, Object beeld) {
    return maak(verzoek, sjabloon, Map.of("beeld", beeld));
  }

  /** What went wrong, and how to go on. A form that came too late is kept for after the login. */
  public String fout(Probleem probleem, Verzoek verzoek) {
    Gebruiker wie = verzoek.findGebruiker().orElse(null);
    Ingevuld ingevuld = Ingevuld.van(verzoek);
    if (probleem.status() == 401 && !ingevuld.isLeeg()) {
      Schil schil = new Schil("Inloggen", List.of(), List.of(), null, null, false);
      return maak(
          "inloggen.jte",
          Map.of(
              "schil",
              schil,
              "beeld",
              new Inlogbeeld(verzoek.adres(), "", List.of(), ingevuld, wijzen.get())));
    }
    FoutBeeld beeld = FoutBeeld.van(probleem);
    Schil schil =
        new Schil(
            beeld.titel(),
            List.of(),
            wie == null ? List.of() : Deel.zonderPlek(adres -> magOpen(wie, adres)),
            null,
            wie == null || verzoek.findSessie().isEmpty() ? null : wie.naam(),
            wie != null && magOpen(wie, UITLEG));
    return maak(verzoek, "fout.jte", Map.of("schil", schil, "beeld", beeld));
  }

  /** The form that came too late, ready to be sent again in the new session. */
  public Antwoord hervat(String formulierbewijs, String naar, Ingevuld ingevuld, String koekje) {
    Schil schil = new Schil("U bent weer ingelogd", List.of(), List.of(), null, null, false);
    return Antwoord.html(
        200,
        metBewijs(
            maak("hervat.jte", Map.of("schil", schil, "beeld", new Hervatbeeld(naar, ingevuld))),
            formulierbewijs),
        Map.of("Set-Cookie", koekje));
  }

  private String html(
      Verzoek verzoek,
      Deel deel,
      List<Link> kruimels,
      String titel,
      String sjabloon,
      Object beeld) {
    @Nullable String gedaan =
        verzoek.findTekst("gedaan", 40).flatMap(Gedaan::van).map(Gedaan::tekst).orElse(null);
    verzoek.klaar(); // a list tells only while it is made that it cannot be sorted like that
    Schil schil =
        new Schil(
            titel,
            kruimels,
            deel.navigatie(adres -> magOpen(verzoek.gebruiker(), adres)),
            gedaan,
            verzoek.findSessie().isEmpty() ? null : verzoek.gebruiker().naam(),
            magOpen(verzoek.gebruiker(), UITLEG));
    return maak(verzoek, sjabloon, Map.of("schil", schil, "beeld", beeld));
  }

  /** Every form gets its proof here, so that no template can forget it. */
  private String maak(Verzoek verzoek, String sjabloon, Map<String, Object> delen) {
    String pagina = maak(sjabloon, delen);
    return verzoek.formulierbewijs().map(bewijs -> metBewijs(pagina, bewijs)).orElse(pagina);
  }

  private static String metBewijs(String pagina, String bewijs) {
    return POSTFORMULIER
        .matcher(pagina)
        .replaceAll(
            "$0<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(Poort.FORMULIERBEWIJS, bewijs));
  }

  private String maak(String sjabloon, Map<String, Object> delen) {
    StringOutput uit = new StringOutput(64 * 1024);
    sjablonen.render(sjabloon, delen, uit);
    return uit.toString();
  }
}
