package nl.werkbrug.engine.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.beleid.Prioriteitspunten;
import nl.werkbrug.engine.matching.Regel;
import nl.werkbrug.engine.matching.Regels;

/**
 * How the matching works, in plain Dutch, with the rules and weights of one version of a
 * beleidskader: never a general story.
 *
 * @param kader name of the beleidskader with its version
 * @param stappen what happens in a round, in order
 * @param geschiktheid the rules that a proposal has to keep, in their fixed order
 * @param passendheid the parts of the score; the percentages are rounded
 * @param planning the rules of the planning
 * @param voorrang what makes a placement count for more
 * @param afspraken further choices of the beleidskader, as sentences
 */
public record Werkwijze(
    String kader,
    List<String> stappen,
    List<Geschiktheidsregel> geschiktheid,
    List<Gewicht> passendheid,
    List<Planningsregel> planning,
    List<Voorrang> voorrang,
    List<String> afspraken) {

  private static final Properties OMSCHRIJVINGEN = omschrijvingen();

  public Werkwijze {
    stappen = List.copyOf(stappen);
    geschiktheid = List.copyOf(geschiktheid);
    passendheid = List.copyOf(passendheid);
    planning = List.copyOf(planning);
    voorrang = List.copyOf(voorrang);
    afspraken = List.copyOf(afspraken);
  }

  /** A rule about one person and one place. */
  public record Geschiktheidsregel(
      String id, String omschrijving, String bron, boolean teVerhelpen) {}

  /** A part of the score, with its share of the whole when everything is known. */
  public record Gewicht(Passendheidsdeel deel, int gewicht, int procent) {}

  /** How much a rule of the planning matters. */
  public enum Niveau {
    /** Never broken. */
    ALTIJD("wordt nooit gebroken"),
    /** How many people, and who first. */
    EERST("telt het zwaarst"),
    /** How well it fits. */
    DAARNA("telt daarna");

    private final String omschrijving;

    Niveau(String omschrijving) {
      this.omschrijving = omschrijving;
    }

    public String omschrijving() {
      return omschrijving;
    }
  }

  /**
   * A rule about the whole plan.
   *
   * @param aan false when the beleidskader has switched it off
   */
  public record Planningsregel(String id, Niveau niveau, String omschrijving, boolean aan) {}

  /** Points that somebody's placement counts extra. */
  public record Voorrang(String voorWie, int punten) {}

  private static final List<String> STAPPEN =
      List.of(
          "Werkbrug leest wie werk zoekt, welk werk er is en hoeveel tijd de jobcoaches hebben.",
          "Van elk paar van mens en werk wordt nagegaan of het kan, met de regels hieronder.",
          "Van elk paar dat kan, wordt berekend hoe goed het past.",
          "Daarna wordt voor iedereen tegelijk gezocht naar het plan waarin de meeste mensen een"
              + " passende plek krijgen, met een jobcoach die tijd heeft.",
          "Werkbrug berekent ook hoe goed het best mogelijke plan hoogstens kan zijn. Zo is te zien"
              + " hoe ver dit plan daarvandaan ligt.",
          "Een consulent bekijkt elk voorstel, bespreekt het met de werkzoekende en beslist. De"
              + " computer beslist nooit.");

  /** The working of one version of a beleidskader. */
  public static Werkwijze van(Beleidskader kader) {
    return new Werkwijze(
        "%s, versie %d".formatted(kader.naam(), kader.versie()),
        STAPPEN,
        Regels.ALLE.stream().map(Werkwijze::regel).toList(),
        gewichten(kader),
        planning(kader),
        voorrang(kader.prioriteit()),
        afspraken(kader));
  }

  /** What the score is made of, in one sentence. */
  String delenVanPassendheid() {
    return passendheid.stream()
        .filter(deel -> deel.gewicht() > 0)
        .map(deel -> "%s %d%%".formatted(deel.deel().omschrijving(), deel.procent()))
        .collect(Collectors.joining(", ", "Hoe goed werk past, bestaat uit: ", "."));
  }

  private static Geschiktheidsregel regel(Regel regel) {
    return new Geschiktheidsregel(
        regel.id(), omschrijving(regel.id()), regel.bron(), regel.herstelbaar());
  }

  private static List<Gewicht> gewichten(Beleidskader kader) {
    int som = kader.passendheid().values().stream().mapToInt(Integer::intValue).sum();
    List<Gewicht> gewichten = new ArrayList<>();
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      int gewicht = kader.gewicht(deel);
      gewichten.add(new Gewicht(deel, gewicht, Math.round(100f * gewicht / som)));
    }
    return gewichten;
  }

  private static List<Planningsregel> planning(Beleidskader kader) {
    List<Planningsregel> regels = new ArrayList<>();
    for (String id :
        List.of(
            "plekken-vol",
            "jobcoach-uren",
            "jobcoach-nodig",
            "ongeschikt",
            "vastgezet",
            "groep-te-klein",
            "werkgever-draagkracht",
            "aanbieder-contract")) {
      regels.add(new Planningsregel(id, Niveau.ALTIJD, omschrijving(id), true));
    }
    for (String id : List.of("geplaatst", "evenwichtige-verdeling", "beschut-aantal")) {
      regels.add(planningsregel(kader, id, Niveau.EERST));
    }
    for (String id : List.of("passendheid", "jobcoach-passend", "sroi-verplichting", "spreiding")) {
      regels.add(planningsregel(kader, id, Niveau.DAARNA));
    }
    return regels;
  }

  private static Planningsregel planningsregel(Beleidskader kader, String id, Niveau niveau) {
    return new Planningsregel(
        id, niveau, omschrijving(id), !kader.planning().uitgeschakeld().contains(id));
  }

  private static List<Voorrang> voorrang(Prioriteitspunten punten) {
    List<Voorrang> uit = new ArrayList<>();
    uit.add(new Voorrang("iedereen", punten.basis()));
    punten
        .perProfiel()
        .forEach(
            (profiel, p) ->
                uit.add(
                    new Voorrang(
                        "cliëntprofiel %d (%s)"
                            .formatted(profiel.ordinal() + 1, profiel.omschrijving()),
                        p)));
    punten
        .perDoelgroep()
        .forEach((doelgroep, p) -> uit.add(new Voorrang(doelgroep.omschrijving(), p)));
    if (punten.jongerDan27() > 0) {
      uit.add(
          new Voorrang(
              "mensen jonger dan 27 jaar (%s)".formatted(punten.rechtsgrondLeeftijd()),
              punten.jongerDan27()));
    }
    uit.add(
        new Voorrang(
            "elk kwartaal wachten, samen hoogstens %d".formatted(punten.wachtMaximum()),
            punten.perWachtkwartaal()));
    uit.add(new Voorrang("een positief advies voor beschut werk", punten.beschutAdvies()));
    uit.add(new Voorrang("een wettelijke aanspraak op begeleiding", punten.aanspraakBegeleiding()));
    uit.removeIf(voorrang -> voorrang.punten() == 0);
    return uit;
  }

  private static List<String> afspraken(Beleidskader kader) {
    List<String> uit = new ArrayList<>();
    uit.add(
        switch (kader.onbepaald()) {
          case VOORSTELLEN_MET_VRAAG ->
              "Is een gegeven onbekend, dan kan iemand toch een voorstel krijgen. De vraag die"
                  + " eerst beantwoord moet worden, staat erbij.";
          case NIET_VOORSTELLEN ->
              "Is een gegeven onbekend, dan komt er nog geen voorstel. Er staat bij wat invullen"
                  + " zou openen.";
        });
    uit.add(
        "Eén punt voorrang weegt zo zwaar als %s punten passendheid."
            .formatted(getal(kader.planning().kappa())));
    int kandidaten = kader.planning().kandidatenPerPlek();
    uit.add(
        kandidaten == 1
            ? "Voor elke plek wordt één kandidaat voorgesteld."
            : "Voor elke plek worden hoogstens %d kandidaten voorgesteld.".formatted(kandidaten));
    uit.add(
        "Leeftijd, geslacht, afkomst en buurt tellen niet mee voor wie het beste past. Een leeftijd"
            + " telt alleen waar de wet of het beleid dat zegt. De postcode telt alleen voor de"
            + " reis.");
    uit.add(
        "Geld telt niet mee: wat iemand kost of oplevert, bepaalt niet wie een voorstel krijgt.");
    return uit;
  }

  private static String getal(int getal) {
    return String.format(Locale.of("nl", "NL"), "%,d", getal);
  }

  /** What a rule asks, in one sentence. */
  public static String omschrijving(String regel) {
    return Objects.requireNonNull(OMSCHRIJVINGEN.getProperty(regel), regel);
  }

  private static Properties omschrijvingen() {
    Properties teksten = new Properties();
    try (InputStream bestand =
        Objects.requireNonNull(Werkwijze.class.getResourceAsStream("regels.properties"))) {
      teksten.load(new InputStreamReader(bestand, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return teksten;
  }
}
