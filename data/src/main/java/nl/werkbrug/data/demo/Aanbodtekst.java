package nl.werkbrug.data.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Werktijd;

/** Writes title and text of a place in plain Dutch, from its own data and nothing else. */
final class Aanbodtekst {
  private static final Map<String, List<String>> ZINNEN = Demobestand.secties("zinnen.txt");
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));
  private static final List<String> TELWOORD =
      List.of(
          "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
          "elf", "twaalf");

  private final Toeval toeval;
  private final Map<String, String> woorden = new TreeMap<>();

  /**
   * @param werkgever where the work is done
   * @param formeel who employs, the same where nobody is hired out
   */
  Aanbodtekst(
      Toeval toeval,
      Beroepsgegevens beroep,
      String werkgever,
      String formeel,
      String plaats,
      Werktijd werktijd) {
    this.toeval = toeval;
    woorden.put("beroep", beroep.beroep().naam());
    woorden.put("Beroep", metHoofdletter(beroep.beroep().naam()));
    woorden.put("werkgever", werkgever);
    woorden.put("Werkgever", metHoofdletter(werkgever));
    woorden.put("formeel", formeel);
    woorden.put("Formeel", metHoofdletter(formeel));
    woorden.put("plaats", plaats);
    woorden.put("uren", uren(werktijd));
  }

  String titel(AanbodSoort soort) {
    return zin("titel." + soort.name());
  }

  String tekst(
      AanbodSoort soort,
      Beroepsgegevens beroep,
      int plekken,
      Groep groep,
      LocalDate peildatum,
      Werktijd werktijd,
      Eisen eisen,
      Arbeidsvoorwaarden voorwaarden,
      Ondersteuning ondersteuning) {
    woorden.put("aantal", aantal(plekken));
    woorden.put(
        "groep",
        groep.minimum() == groep.maximum()
            ? aantal(groep.minimum())
            : aantal(groep.minimum()) + " tot " + aantal(groep.maximum()));
    List<String> inleiding = new ArrayList<>();
    inleiding.add(
        zin(
            !soort.betaald()
                ? "opening.onbetaald"
                : plekken == 1 ? "opening.een" : "opening.meer"));
    inleiding.add(zin("soort." + soort.name()));

    List<String> werk = new ArrayList<>();
    woorden.put("taken", opsomming(beroep.taken()));
    werk.add(zin("taken"));
    werk.add(toeval.kies(beroep.zinnen()));
    eisen.belasting().forEach((aspect, mate) -> voegZwaarToe(werk, aspect, mate));
    if (werktijd.onregelmatig().is(true)) {
      werk.add(zin("onregelmatig"));
    } else if (werktijd.kantoortijden().is(true)) {
      werk.add(zin("kantoor"));
    }
    voegStartToe(werk, peildatum, werktijd);

    List<String> vraag = eisen(eisen);
    List<String> aanbod = aanbod(soort, voorwaarden, ondersteuning);
    aanbod.add(zin("slot"));
    LocalDate sluiting = werktijd.sluitingsdatum();
    if (sluiting != null) {
      woorden.put("sluiting", DATUM.format(sluiting));
      aanbod.add(zin("sluiting"));
    }
    return String.join(
        "\n\n",
        String.join(" ", inleiding),
        String.join(" ", werk),
        String.join(" ", vraag),
        String.join(" ", aanbod));
  }

  private void voegZwaarToe(List<String> werk, Belastingaspect aspect, Belasting mate) {
    if (mate == Belasting.ZWAAR) {
      werk.add(zin("zwaar." + aspect.name()));
    }
  }

  private void voegStartToe(List<String> werk, LocalDate peildatum, Werktijd werktijd) {
    LocalDate start = werktijd.start().waardeOfNull();
    if (start == null) {
      return;
    }
    if (!start.isAfter(peildatum)) {
      werk.add(zin("start.nu"));
    } else {
      woorden.put("start", DATUM.format(start));
      werk.add(zin(werktijd.startVrij() ? "start.vrij" : "start.later"));
    }
  }

  private List<String> eisen(Eisen eisen) {
    List<String> zinnen = new ArrayList<>();
    eisen
        .rijbewijzen()
        .forEach(
            rijbewijs -> {
              woorden.put("rijbewijs", rijbewijs.code());
              zinnen.add(zin("eis.rijbewijs"));
            });
    eisen
        .certificaten()
        .forEach(
            certificaat -> {
              woorden.put("certificaat", certificaat);
              zinnen.add(zin("eis.certificaat"));
            });
    eisen.talen().forEach(taal -> voegTaalToe(zinnen, taal.niveaus()));
    WerkDenkniveau niveau = eisen.werkDenkniveau();
    if (niveau != null) {
      zinnen.add(zin("eis.niveau" + niveau.code()));
    }
    Integer leeftijd = eisen.minimumleeftijd();
    if (leeftijd != null) {
      woorden.put("leeftijd", leeftijd.toString());
      zinnen.add(zin("eis.leeftijd"));
    }
    if (zinnen.size() < 2) {
      zinnen.add(zin("eis.geen"));
    }
    return zinnen;
  }

  private void voegTaalToe(List<String> zinnen, Map<Taalonderdeel, Taalniveau> niveaus) {
    Taalniveau mondeling = niveaus.get(Taalonderdeel.MONDELING);
    if (mondeling != null) {
      zinnen.add(zin(mondeling == Taalniveau.REDELIJK ? "eis.taal2" : "eis.taal3"));
    }
    if (niveaus.containsKey(Taalonderdeel.LEZEN)) {
      zinnen.add(zin("eis.lezen"));
    }
  }

  private List<String> aanbod(
      AanbodSoort soort, Arbeidsvoorwaarden voorwaarden, Ondersteuning ondersteuning) {
    List<String> zinnen = new ArrayList<>();
    if (ondersteuning.interneBegeleidingProcent() > 0) {
      zinnen.add(zin("begeleiding"));
    }
    if (!ondersteuning.aanpasbareBelasting().isEmpty()) {
      zinnen.add(zin("aanpassing"));
    }
    if (ondersteuning.vervoerGeregeld()) {
      zinnen.add(zin("vervoer"));
    }
    if (soort.betaald()) {
      Integer maanden = voorwaarden.contractMaanden().waardeOfNull();
      if (voorwaarden.contract().is(Contractsoort.ONBEPAALDE_TIJD)) {
        zinnen.add(zin("contract.vast"));
      } else if (maanden != null) {
        woorden.put("maanden", maanden == 12 ? "een jaar" : aantal(maanden) + " maanden");
        zinnen.add(zin("contract.tijdelijk"));
      }
      Integer loon = voorwaarden.uurloonCent().waardeOfNull();
      if (loon != null) {
        woorden.put("loon", BigDecimal.valueOf(loon, 2).toPlainString().replace('.', ','));
        zinnen.add(zin("loon"));
      }
    }
    if (voorwaarden.uitzichtOpContract().is(true)
        && !voorwaarden.contract().is(Contractsoort.ONBEPAALDE_TIJD)) {
      zinnen.add(zin("uitzicht"));
    }
    if (voorwaarden.lks() == LksBereidheid.JA && soort.betaald()) {
      zinnen.add(zin("lks.JA"));
    }
    return zinnen;
  }

  private String zin(String kop) {
    String zin = toeval.kies(Demobestand.sectie(ZINNEN, kop));
    for (Map.Entry<String, String> woord : woorden.entrySet()) {
      zin = zin.replace("{" + woord.getKey() + "}", woord.getValue());
    }
    return zin;
  }

  /** "16 uur" or "16 tot 24 uur". */
  private static String uren(Werktijd werktijd) {
    return werktijd.urenMin() == werktijd.urenMax()
        ? werktijd.urenMax() + " uur"
        : werktijd.urenMin() + " tot " + werktijd.urenMax() + " uur";
  }

  static String opsomming(List<String> delen) {
    return delen.size() == 1
        ? delen.getFirst()
        : String.join(", ", delen.subList(0, delen.size() - 1)) + " en " + delen.getLast();
  }

  private static String aantal(int aantal) {
    return aantal < TELWOORD.size() ? TELWOORD.get(aantal) : Integer.toString(aantal);
  }

  private static String metHoofdletter(String tekst) {
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }

  /** A few words in which people present themselves. */
  static String presentatie(Toeval toeval, String beroep) {
    return toeval.kies(Demobestand.sectie(ZINNEN, "presentatie")).replace("{beroep}", beroep);
  }

  /** Words people use for what they like to do. */
  static List<String> interesses() {
    return Demobestand.sectie(ZINNEN, "interesse");
  }
}
