package nl.werkbrug.api.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Poort;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Verzoek;
import org.jspecify.annotations.Nullable;

/** Turns view models into pages. Thread-safe. */
final class Paginas {
  private static final Pattern POSTFORMULIER =
      Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>");

  private final TemplateEngine sjablonen = TemplateEngine.createPrecompiled(ContentType.Html);

  /** A page of a part of the service, reached by {@code kruimels} from its overview. */
  Antwoord toon(
      Verzoek verzoek,
      Deel deel,
      List<Link> kruimels,
      String titel,
      String sjabloon,
      Object beeld) {
    return Antwoord.html(html(verzoek, deel, kruimels, titel, sjabloon, beeld));
  }

  /** A form that has to be filled in better. */
  Antwoord afgekeurd(
      Verzoek verzoek,
      Deel deel,
      List<Link> kruimels,
      String titel,
      String sjabloon,
      Object beeld) {
    return metStatus(422, verzoek, deel, kruimels, titel, sjabloon, beeld);
  }

  /** A page with another status than 200: 422 for wrong input, 409 when somebody else was first. */
  Antwoord metStatus(
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
  Antwoord los(int status, Verzoek verzoek, String titel, String sjabloon, Object beeld) {
    Schil schil = new Schil(titel, List.of(), List.of(), null, null);
    return Antwoord.html(
        status, maak(verzoek, sjabloon, Map.of("schil", schil, "beeld", beeld)), Map.of());
  }

  /** Part of a page, for a page that is there already. */
  String stuk(Verzoek verzoek, String sjabloon, Object beeld) {
    return maak(verzoek, sjabloon, Map.of("beeld", beeld));
  }

  String fout(Probleem probleem) {
    Schil schil = new Schil(probleem.title(), List.of(), Deel.navigatieZonderPlek(), null, null);
    return maak("fout.jte", Map.of("schil", schil, "beeld", FoutBeeld.van(probleem)));
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
    Schil schil =
        new Schil(
            titel,
            kruimels,
            deel.navigatie(verzoek.gebruiker()),
            gedaan,
            verzoek.findSessie().isEmpty() ? null : verzoek.gebruiker().naam());
    return maak(verzoek, sjabloon, Map.of("schil", schil, "beeld", beeld));
  }

  /** Every form gets its proof here, so that no template can forget it. */
  private String maak(Verzoek verzoek, String sjabloon, Map<String, Object> delen) {
    String pagina = maak(sjabloon, delen);
    return verzoek
        .formulierbewijs()
        .map(
            bewijs ->
                POSTFORMULIER
                    .matcher(pagina)
                    .replaceAll(
                        "$0<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                            .formatted(Poort.FORMULIERBEWIJS, bewijs)))
        .orElse(pagina);
  }

  private String maak(String sjabloon, Map<String, Object> delen) {
    StringOutput uit = new StringOutput(64 * 1024);
    sjablonen.render(sjabloon, delen, uit);
    return uit.toString();
  }
}
