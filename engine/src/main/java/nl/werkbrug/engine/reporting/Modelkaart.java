package nl.werkbrug.engine.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Certificaat;
import nl.werkbrug.data.domain.ronde.Handmatig;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rondeuitkomst;
import nl.werkbrug.engine.matching.Zin;
import org.jspecify.annotations.Nullable;

/**
 * What an expert from outside asks of a model, filled with what holds now: rules and weights of the
 * beleidskader, figures of the last round. It takes its texts from {@link Algoritmeregistratie} and
 * {@link Werkwijze} where they have them, so that there is one story. Bron: Mitchell e.a., Model
 * Cards for Model Reporting (2019), for the headings.
 *
 * @param kader name of the beleidskader with its version
 */
public record Modelkaart(String kader, List<Onderdeel> onderdelen) {

  /** A heading with its sentences. */
  public record Onderdeel(String kop, List<String> zinnen) {
    public Onderdeel {
      zinnen = List.copyOf(zinnen);
    }
  }

  public Modelkaart {
    onderdelen = List.copyOf(onderdelen);
  }

  /**
   * The card.
   *
   * @param ronde the last finished round, or null while there is none
   * @param eerlijkheid of that round, or null with it
   */
  public static Modelkaart maak(
      Beleidskader kader, @Nullable Matchingsronde ronde, @Nullable Eerlijkheid eerlijkheid) {
    Werkwijze werkwijze = Werkwijze.van(kader);
    Map<String, Object> register =
        Algoritmeregistratie.maak(
            kader,
            new Registratiegegevens(
                "de eigen organisatie",
                "contact@example.nl",
                Registratiegegevens.Status.IN_ONTWIKKELING,
                null,
                null,
                null));
    List<Onderdeel> delen = new ArrayList<>();
    delen.add(
        new Onderdeel(
            "Wat het is",
            List.of(
                tekst(register, "description_short"),
                Algoritmeregistratie.SOORT,
                "Het model is niet getraind op gegevens van mensen: het leert niets uit eerdere"
                    + " plaatsingen. Het verandert alleen met het beleidskader of een nieuwe versie"
                    + " van Werkbrug.")));
    delen.add(
        new Onderdeel(
            "Waarvoor het bedoeld is",
            List.of(
                tekst(register, "goal"),
                "Het is niet bedoeld om te besluiten over een uitkering, een maatregel of een"
                    + " voorziening, en niet om mensen te vergelijken buiten het zoeken van"
                    + " werk.")));
    delen.add(
        new Onderdeel(
            "Welke gegevens erin gaan", List.of(tekst(register, "source_data"), afwezig())));
    delen.add(new Onderdeel("Hoe het rekent", rekenen(werkwijze)));
    delen.add(
        new Onderdeel(
            "Regels die nooit gebroken worden",
            werkwijze.geschiktheid().stream()
                .map(Werkwijze.Geschiktheidsregel::omschrijving)
                .toList()));
    delen.add(
        new Onderdeel(
            "Doelen van het plan",
            werkwijze.planning().stream()
                .filter(regel -> regel.niveau() != Werkwijze.Niveau.ALTIJD && regel.aan())
                .map(Werkwijze.Planningsregel::omschrijving)
                .toList()));
    delen.add(new Onderdeel("Keuzes van de regio", werkwijze.afspraken()));
    delen.add(new Onderdeel("Hoe goed het plan is", metingen(ronde)));
    delen.add(new Onderdeel("Groepen vergeleken", groepen(eerlijkheid)));
    delen.add(new Onderdeel("Wie beslist", List.of(tekst(register, "human_intervention"))));
    delen.add(new Onderdeel("Grenzen en risico's", grenzen(tekst(register, "risks"))));
    return new Modelkaart(werkwijze.kader(), delen);
  }

  private static List<String> rekenen(Werkwijze werkwijze) {
    List<String> zinnen = new ArrayList<>(werkwijze.stappen());
    zinnen.add(werkwijze.delenVanPassendheid());
    zinnen.add(Algoritmeregistratie.ZOEKEN);
    return zinnen;
  }

  private static String tekst(Map<String, Object> register, String veld) {
    return String.valueOf(register.get(veld));
  }

  private static String afwezig() {
    return "Naam, geslacht, afkomst en geld spelen geen rol. Leeftijd telt alleen waar de wet of"
        + " het beleid een leeftijd noemt.";
  }

  private static List<String> metingen(@Nullable Matchingsronde ronde) {
    Rondeuitkomst uitkomst = ronde == null ? null : ronde.uitkomst();
    if (ronde == null || uitkomst == null) {
      return List.of("Er is nog geen ronde klaar, dus er zijn nog geen cijfers.");
    }
    List<String> zinnen = new ArrayList<>();
    zinnen.add(
        "De laatste ronde, met peildatum %s: %d voorstellen voor %d mensen en %d plekken."
            .formatted(
                Zin.datum(ronde.bereik().peildatum()),
                uitkomst.geplaatst(),
                uitkomst.personen(),
                uitkomst.plekken()));
    Certificaat certificaat = uitkomst.certificaat();
    if (certificaat != null) {
      zinnen.add(
          "Geen plan dat de regels houdt, kan meer dan %s beter zijn op aantal en voorrang, of %s op passendheid. Dat is bewezen, en na te rekenen met het dossier van de ronde."
              .formatted(
                  procent(certificaat.mediumGatProcent(uitkomst.score())),
                  procent(certificaat.softGatProcent(uitkomst.score()))));
    }
    Handmatig hand = uitkomst.handmatig();
    if (hand != null) {
      zinnen.add(
          "Met de hand, plek voor plek, waren er in dezelfde ronde %d voorstellen."
              .formatted(hand.geplaatst()));
    }
    return zinnen;
  }

  private static List<String> groepen(@Nullable Eerlijkheid eerlijkheid) {
    return eerlijkheid == null || eerlijkheid.personen() == 0
        ? List.of("Er is nog geen ronde klaar, dus er is nog niets te vergelijken.")
        : eerlijkheid.vergelijkingen().stream().map(Eerlijkheid.Vergelijking::bevinding).toList();
  }

  private static List<String> grenzen(String risico) {
    return List.of(
        risico,
        "Het model weet alleen wat is ingevuld. Reistijd is geschat over de weg, niet met een"
            + " dienstregeling. Hoe lang iemand een baan houdt, voorspelt het niet.",
        "Een verschil tussen groepen zegt niet waar het vandaan komt: het is een vraag aan"
            + " mensen.");
  }

  private static String procent(double waarde) {
    return String.format(Locale.of("nl", "NL"), "%.2f%%", waarde);
  }
}
