package nl.werkbrug.api.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The pages as HTML. Thread-safe. */
public final class Paginas {
  private final TemplateEngine sjablonen = TemplateEngine.createPrecompiled(ContentType.Html);

  public String ronde(RondeBeeld beeld) {
    return pagina("ronde.jte", beeld);
  }

  public String leeg(LeegBeeld beeld) {
    return pagina("leeg.jte", beeld);
  }

  private String pagina(String sjabloon, Object beeld) {
    StringOutput uit = new StringOutput(64 * 1024);
    sjablonen.render(sjabloon, beeld, uit);
    return uit.toString();
  }
}
