package nl.werkbrug.engine.search;

/** Names of index fields beside those of {@link Facetsoort}. */
final class Veld {
  static final String ID = "id";

  /** Title, or the occupations somebody looks for. */
  static final String TITEL = "titel";

  /** All text that can be searched, the title included. */
  static final String ALLES = "alles";

  /** To read back only: the running text, for fragments. */
  static final String TEKST = "tekst";

  /** Folded text, a separator, and the text to show. */
  static final String SUGGESTIE = "suggestie";

  static final String ORGANISATIE = "organisatie";
  static final String WERKGEVER = "werkgever";
  static final String INLENER = "inlener";
  static final String UREN_MIN = "urenMin";
  static final String UREN_MAX = "urenMax";

  /** Day since 1970-01-01. */
  static final String DATUM = "datum";

  /** Postcode of four digits; absent when unknown. */
  static final String PC4 = "pc4";

  static final String RIJBEWIJS = "rijbewijs";

  static final String CERTIFICAAT = "certificaat";
  static final String NIVEAU = "niveau";
  static final String LEEFTIJD = "leeftijd";

  /** {@code taal/onderdeel/niveau}, the level asked. */
  static final String TAAL = "taal";

  /** {@code aspect/belasting}, where the workplace cannot be adapted. */
  static final String BELASTING = "belasting";

  /** Yes-or-no facts of aanbod: see {@link Vlag}. */
  static final String VLAG = "vlag";

  static final String START = "start";
  static final String EINDE = "einde";
  static final String SLUITING = "sluiting";

  /** People: indexed, never stored, and looked at only on explicit request. */
  static final String NAAM = "naam";

  /** People: every occupation in the text, so that a new name of it reaches them. */
  static final String NOEMT = "noemt";

  static final String CONSULENT = "consulent";
  static final String DOELGROEP = "doelgroep";
  static final String CLIENTPROFIEL = "clientprofiel";

  /** Yes-or-no facts of aanbod that the narrowing looks at. */
  enum Vlag {
    BESCHUT,
    SW_PLEK,
    MET_EINDDATUM,
    VERVOER_GEREGELD,
    VERDRINGING,
    TOETS_ONTBREEKT,
    ONREGELMATIG,
    BUITEN_KANTOORTIJDEN,
    STARTDATUM_VAST
  }

  private Veld() {}

  static String taal(String taal, Enum<?> onderdeel, Enum<?> niveau) {
    return taal + "/" + onderdeel.name() + "/" + niveau.name();
  }

  static String belasting(Enum<?> aspect, Enum<?> belasting) {
    return aspect.name() + "/" + belasting.name();
  }
}
