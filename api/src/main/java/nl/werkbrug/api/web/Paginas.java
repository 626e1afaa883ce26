package nl.werkbrug.api.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Verzoek;
import org.jspecify.annotations.Nullable;

/** Turns view models into pages. Thread-safe. */
final class Paginas {
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

  /** Part of a page, for a page that is there already. */
  String stuk(String sjabloon, Object beeld) {
    return maak(sjabloon, Map.of("beeld", beeld));
  }

  String fout(Probleem probleem) {
    Schil schil = new Schil(probleem.title(), List.of(), Deel.navigatieZonderPlek(), null);
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
    Schil schil = new Schil(titel, kruimels, deel.navigatie(), gedaan);
    return maak(sjabloon, Map.of("schil", schil, "beeld", beeld));
  }

  private String maak(String sjabloon, Map<String, Object> delen) {
    StringOutput uit = new StringOutput(64 * 1024);
    sjablonen.render(sjabloon, delen, uit);
    return uit.toString();
  }
}
