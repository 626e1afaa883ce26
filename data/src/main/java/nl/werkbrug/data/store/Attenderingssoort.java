package nl.werkbrug.data.store;

/** What may wait for somebody, and how a message says so without naming anybody. */
public enum Attenderingssoort {
  VOORSTEL("voorstel om te beoordelen", "voorstellen om te beoordelen"),
  TWEEDE_OORDEEL("voorstel voor een tweede oordeel", "voorstellen voor een tweede oordeel"),
  VOORGELEGD("kandidaat om te bekijken", "kandidaten om te bekijken"),
  REACTIE("reactie van een werkgever", "reacties van werkgevers"),
  TAAK("taak", "taken");

  private final String enkelvoud;
  private final String meervoud;

  Attenderingssoort(String enkelvoud, String meervoud) {
    this.enkelvoud = enkelvoud;
    this.meervoud = meervoud;
  }

  String aantal(long aantal) {
    return aantal + " " + (aantal == 1 ? enkelvoud : meervoud);
  }
}
