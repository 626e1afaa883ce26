package nl.werkbrug.engine.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.engine.reporting.Werkwijze.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * The entry of Werkbrug in the Algoritmeregister, made from the beleidskader that is in use. Bron:
 * publicatiestandaard Algoritmeregister 1.0 (Ministerie van BZK).
 *
 * <p>The text on rules and weights comes from {@link Werkwijze}, so that the register never says
 * anything else than what is computed.
 */
public final class Algoritmeregistratie {
  /** Version of the standard. */
  public static final String STANDAARD = "1.0";

  /** Most characters per field of the standard. */
  private static final Map<String, Integer> MAXIMUM =
      Map.ofEntries(
          Map.entry("name", 100),
          Map.entry("description_short", 350),
          Map.entry("goal", 2_500),
          Map.entry("proportionality", 2_500),
          Map.entry("human_intervention", 2_500),
          Map.entry("risks", 2_500),
          Map.entry("lawful_basis", 2_500),
          Map.entry("impacttoetsen", 2_500),
          Map.entry("source_data", 2_500),
          Map.entry("methods_and_models", 5_000),
          Map.entry("provider", 200),
          Map.entry("source_id", 100),
          Map.entry("tags", 2_500));

  /** What kind of model it is. */
  static final String SOORT = "Regels en optimalisatie, geen zelflerend model.";

  /** How the plan is found. */
  static final String ZOEKEN =
      "Het plan voor iedereen samen wordt gezocht met een relaxatie met prijzen, gevolgd door"
          + " lokaal zoeken (OptaPlanner). Bij elke ronde hoort een bewezen bovengrens.";

  private Algoritmeregistratie() {}

  /** The entry: field names and values of the standard, in its order; empty fields left out. */
  public static Map<String, Object> maak(Beleidskader kader, Registratiegegevens eigen) {
    Map<String, Object> velden = new LinkedHashMap<>();
    velden.put("name", "Werkbrug: mensen en werk bij elkaar brengen");
    velden.put(
        "description_short",
        "Werkbrug zoekt passend werk en een jobcoach met tijd voor mensen die met steun van de"
            + " gemeente werk zoeken. Het doet voorstellen en legt elk voorstel uit. Een mens"
            + " beslist altijd.");
    velden.put("organization", eigen.organisatie());
    velden.put("category", List.of("Werk", "Sociale zekerheid"));
    velden.put("status", eigen.status().waarde());
    zet(velden, "begin_date", eigen.inGebruikSinds());
    velden.put("contact_email", eigen.contact());
    zet(velden, "website", eigen.publiekspagina());
    velden.put("publication_category", "Hoog-risico AI-systeem");
    velden.put(
        "goal",
        "Het doel is dat meer mensen werk krijgen dat bij hen past en dat zij houden, met de"
            + " begeleiding waar zij recht op hebben. Een werkzoekende merkt dat de consulent een"
            + " voorstel doet met uitleg. Een werkgever krijgt een kandidaat te zien zonder naam en"
            + " pas nadat de werkzoekende en de consulent dat goed vinden.");
    velden.put(
        "proportionality",
        "Met de hand is niet te overzien welke mensen, plekken en jobcoach-uren samen het beste"
            + " passen. De computer rekent alle mogelijkheden door en toont hoe ver het plan van"
            + " het best mogelijke ligt. Er worden niet meer gegevens gebruikt dan voor de regels"
            + " nodig is. "
            + onbekend(kader));
    velden.put(
        "human_intervention",
        "Het algoritme beslist niets. Een consulent beoordeelt elk voorstel: accepteren, aanpassen"
            + " of afwijzen, met een reden. De werkzoekende zegt ja, nee of twijfel; een nee heeft"
            + " geen gevolgen. Waar een besluit volgt, kijkt een tweede medewerker mee. Wie geen"
            + " voorstel krijgt, staat op een eigen lijst met de reden.");
    velden.put(
        "risks",
        "Mensen van wie weinig bekend is, kunnen minder voorstellen krijgen. Daarom telt onbekend"
            + " niet als nee. Groepen kunnen verschillend uitkomen. Daarom wordt per ronde gemeten"
            + " hoe leeftijdsgroepen, geslacht, gemeenten, doelgroepen en taalniveaus het doen."
            + " Leeftijd, geslacht, afkomst en buurt tellen niet mee in de rangorde, behalve waar"
            + " de wet of het beleid een leeftijd noemt.");
    velden.put(
        "lawful_basis",
        "Participatiewet artikel 7, 8a, 10, 10b, 10c, 10d en 10da. Algemene verordening"
            + " gegevensbescherming artikel 6 lid 1 onder e; geen besluit op grond van alleen"
            + " geautomatiseerde verwerking (artikel 22).");
    velden.put(
        "lawful_basis_grouping",
        List.of(
            Map.of("title", "Participatiewet", "link", "https://wetten.overheid.nl/BWBR0015703/")));
    zet(velden, "impacttoetsen", eigen.impacttoets());
    velden.put(
        "source_data",
        "Van de werkzoekende: opleiding, werkervaring, competenties, taal, rijbewijs, werktijden,"
            + " reismogelijkheden, wensen, belastbaarheid, loonwaarde en de toegewezen voorziening."
            + " Van het werk: eisen, plaats, uren en voorwaarden. Van jobcoaches: vrije uren,"
            + " werkgebied en specialismen. Geen burgerservicenummer.");
    velden.put("methods_and_models", methode(Werkwijze.van(kader)));
    velden.put("lang", "nld");
    velden.put("standard_version", STANDAARD);
    velden.put("source_id", "werkbrug-%s-%d".formatted(kader.id(), kader.versie()));
    velden.put("tags", "werk, participatiewet, matching, jobcoach, loonkostensubsidie");
    velden.replaceAll((veld, waarde) -> ingekort(veld, waarde));
    return velden;
  }

  private static void zet(Map<String, Object> velden, String veld, @Nullable Object waarde) {
    if (waarde != null) {
      velden.put(veld, waarde.toString());
    }
  }

  private static String onbekend(Beleidskader kader) {
    return kader.onbepaald() == Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG
        ? "Ontbreekt een gegeven, dan kan iemand toch een voorstel krijgen, met de vraag erbij."
        : "Ontbreekt een gegeven, dan komt er geen voorstel, maar wel de vraag om het in te"
            + " vullen.";
  }

  private static String methode(Werkwijze werkwijze) {
    String harde =
        werkwijze.geschiktheid().stream()
            .map(Werkwijze.Geschiktheidsregel::omschrijving)
            .collect(Collectors.joining(" "));
    String doelen =
        werkwijze.planning().stream()
            .filter(regel -> regel.niveau() != Niveau.ALTIJD && regel.aan())
            .map(Werkwijze.Planningsregel::omschrijving)
            .collect(Collectors.joining(" "));
    return ("%s Regels die nooit gebroken worden: %s %s Doelen van het plan: %s %s Gemaakt van:"
            + " %s.")
        .formatted(
            SOORT, harde, werkwijze.delenVanPassendheid(), doelen, ZOEKEN, werkwijze.kader());
  }

  private static Object ingekort(String veld, Object waarde) {
    Integer maximum = MAXIMUM.get(veld);
    return maximum != null && waarde instanceof String tekst && tekst.length() > maximum
        ? tekst.substring(0, maximum - 1) + "…"
        : waarde;
  }
}
