package nl.werkbrug.api.web.ronde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Rondeoverzicht;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Rekenbudget;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.round.Rondeverzoek;

/** The form that starts a round. */
public final class Rondeformulier {
  private static final int VROEGER = 366;
  private static final int TERUG = 20;
  private static final int LATER = 3 * 366;

  private final BeleidskaderStore kaders;
  private final WerkzoekendeStore mensen;
  private final RondeStore rondes;
  private final Naslag naslag;
  private final Clock klok;

  Rondeformulier(
      BeleidskaderStore kaders,
      WerkzoekendeStore mensen,
      RondeStore rondes,
      Naslag naslag,
      Clock klok) {
    this.rondes = rondes;
    this.kaders = kaders;
    this.mensen = mensen;
    this.naslag = naslag;
    this.klok = klok;
  }

  Rondeformulierbeeld leeg() {
    List<Beleidskader> alle = kaders.list();
    return beeld(
        Formulier.met(
            Map.of(
                "peildatum", List.of(Rondepaginas.vandaag(klok).toString()),
                "soort", List.of("echt"),
                "beleidskader",
                    alle.isEmpty() ? List.of() : List.of(alle.getLast().id().waarde()))));
  }

  /** What the form asks for; empty when something is wrong with it. */
  Optional<Rondeverzoek> lees(Formulier gegeven) {
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    Set<String> bekend = new TreeSet<>(kaders.list().stream().map(k -> k.id().waarde()).toList());
    BeleidskaderId kader =
        gegeven
            .lees(
                "beleidskader",
                tekst -> {
                  if (!bekend.contains(tekst)) {
                    throw new IllegalArgumentException(tekst);
                  }
                  return new BeleidskaderId(tekst);
                })
            .orElse(null);
    if (bekend.isEmpty()) {
      gegeven.fout("beleidskader", "ontbreekt: laat de beheerder eerst een regio inlezen");
    } else if (gegeven.tekst("beleidskader").isEmpty()) {
      gegeven.fout("beleidskader", "moet gekozen worden");
    }
    LocalDate peildatum = gegeven.datum("peildatum").orElse(vandaag);
    if (peildatum.isBefore(vandaag.minusDays(VROEGER))
        || peildatum.isAfter(vandaag.plusDays(LATER))) {
      gegeven.fout(
          "peildatum",
          "moet tussen %s en %s liggen"
              .formatted(
                  Notatie.datum(vandaag.minusDays(VROEGER)),
                  Notatie.datum(vandaag.plusDays(LATER))));
    }
    TreeSet<GemeenteId> gemeenten = new TreeSet<>();
    for (String id : gegeven.alle("gemeenten")) {
      try {
        GemeenteId gemeente = new GemeenteId(id);
        if (!naslag.nu().gemeenten().containsKey(gemeente)) {
          gegeven.fout("gemeenten", "bevat een gemeente die niet bestaat");
        }
        gemeenten.add(gemeente);
      } catch (OngeldigeGegevens e) {
        gegeven.fout("gemeenten", "bevat een gemeente die niet bestaat");
      }
    }
    Set<Doelgroep> doelgroepen = EnumSet.noneOf(Doelgroep.class);
    for (String naam : gegeven.alle("doelgroepen")) {
      try {
        doelgroepen.add(Doelgroep.valueOf(naam));
      } catch (IllegalArgumentException e) {
        gegeven.fout("doelgroepen", "bevat een doelgroep die niet bestaat");
      }
    }
    boolean proef = gegeven.tekst("soort").equals("proef");
    Map<Passendheidsdeel, Integer> gewichten =
        proef && kader != null ? gewichten(gegeven, kaders.get(kader)) : Map.of();
    if (!gegeven.isGoed()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rondeverzoek(
            kader,
            new Rondebereik(gemeenten, doelgroepen, peildatum, Spoor.WERK),
            proef,
            1,
            Rekenbudget.standaard((int) mensen.aantal()),
            gewichten));
  }

  /** The weights to try; none when they are those of the beleidskader. */
  private static Map<Passendheidsdeel, Integer> gewichten(Formulier gegeven, Beleidskader kader) {
    Map<Passendheidsdeel, Integer> gewichten = new EnumMap<>(Passendheidsdeel.class);
    boolean anders = false;
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      int gewicht = gegeven.getal(veld(deel), 0, 100).orElse(kader.gewicht(deel));
      gewichten.put(deel, gewicht);
      anders |= gewicht != kader.gewicht(deel);
    }
    if (gewichten.values().stream().allMatch(gewicht -> gewicht == 0)) {
      gegeven.fout(veld(Passendheidsdeel.COMPETENTIES), "of een ander gewicht moet boven 0 zijn");
    }
    return anders ? gewichten : Map.of();
  }

  private static String veld(Passendheidsdeel deel) {
    return "gewicht-" + deel.name().toLowerCase(Locale.ROOT);
  }

  /** The form with what was filled in, and what is wrong with it. */
  Rondeformulierbeeld beeld(Formulier gegeven) {
    Naslag nu = naslag.nu();
    List<Beleidskader> alle = kaders.list();
    Beleidskader kader =
        alle.stream()
            .filter(een -> een.id().waarde().equals(gegeven.tekst("beleidskader")))
            .findFirst()
            .orElse(alle.isEmpty() ? null : alle.getLast());
    gegeven
        .keuze(
            Invoer.Vorm.LIJST,
            "beleidskader",
            "Beleidskader",
            "De regels en gewichten waarmee de ronde rekent.",
            alle.stream()
                .map(
                    een ->
                        new Invoer.Keuze(
                            een.id().waarde(),
                            "%s (versie %d)".formatted(een.naam(), een.versie())))
                .toList())
        .veld(
            Invoer.Vorm.DATUM,
            "peildatum",
            "Peildatum",
            "De dag waarop alles wordt bekeken en waarop de eerste vier weken beginnen.")
        .keuze(
            Invoer.Vorm.LIJST,
            "soort",
            "Soort ronde",
            "De voorstellen van een proefronde kunnen niet worden aangenomen.",
            List.of(
                new Invoer.Keuze("echt", "Echte ronde"), new Invoer.Keuze("proef", "Proefronde")))
        .keuze(
            Invoer.Vorm.VINKEN,
            "gemeenten",
            "Gemeenten",
            "Niets gekozen betekent: de hele regio.",
            (kader == null ? nu.gemeenten().keySet() : kader.gemeenten())
                .stream().map(id -> new Invoer.Keuze(id.waarde(), nu.gemeente(id))).toList())
        .keuze(
            Invoer.Vorm.VINKEN,
            "doelgroepen",
            "Doelgroepen",
            "Niets gekozen betekent: alle doelgroepen.",
            Arrays.stream(Doelgroep.values())
                .map(groep -> new Invoer.Keuze(groep.name(), groep.omschrijving()))
                .toList());
    int voor = gegeven.invoer().size();
    if (kader != null) {
      for (Passendheidsdeel deel : Passendheidsdeel.values()) {
        gegeven.veld(
            Invoer.Vorm.GEWICHT,
            veld(deel),
            Notatie.zin(deel.omschrijving()),
            "%s Beleid: %d.".formatted(betekenis(deel), kader.gewicht(deel)),
            Integer.toString(kader.gewicht(deel)));
      }
    }
    List<Invoer> alleVelden = gegeven.invoer();
    return new Rondeformulierbeeld(
        alleVelden.subList(0, voor),
        alleVelden.subList(voor, alleVelden.size()),
        gegeven.tekst("soort").equals("proef"),
        gegeven.foutlijst(),
        omvang(gegeven, nu),
        kader == null ? List.of() : gewichten(kader));
  }

  /** How large a round on the chosen gemeenten and doelgroepen would be. */
  private String omvang(Formulier gegeven, Naslag nu) {
    Set<String> gemeenten = gegeven.alle("gemeenten");
    Set<String> doelgroepen = gegeven.alle("doelgroepen");
    long actief =
        nu.mensen().stream()
            .filter(mens -> mens.status() == Werkzoekende.Status.ACTIEF)
            .filter(
                mens ->
                    gemeenten.isEmpty()
                        || (mens.gemeente() != null
                            && gemeenten.contains(mens.gemeente().waarde())))
            .filter(
                mens ->
                    doelgroepen.isEmpty()
                        || (mens.doelgroep() != null
                            && doelgroepen.contains(mens.doelgroep().name())))
            .count();
    long aanbod =
        nu.werk().stream()
            .filter(werk -> werk.status() == nl.werkbrug.data.domain.aanbod.Aanbodstatus.OPEN)
            .count();
    return "%s: %s, %s en %s. Dat zijn %s om te bekijken.%s"
        .formatted(
            gemeenten.isEmpty() && doelgroepen.isEmpty() ? "In de hele regio" : "Met deze keuze",
            Notatie.aantal(actief, "werkzoekende", "werkzoekenden"),
            Notatie.aantal(plekken(nu), "open plek", "open plekken"),
            Notatie.aantal(nu.jobcoaches().size(), "jobcoach", "jobcoaches"),
            Notatie.aantal(actief * aanbod, "combinatie", "combinaties"),
            duur(actief));
  }

  /** What the last round took, in proportion to the people. */
  private String duur(long mensen) {
    return rondes.pagina(null, TERUG).rijen().stream()
        .map(Matchingsronde::uitkomst)
        .filter(Objects::nonNull)
        .filter(uitkomst -> uitkomst.personen() > 0)
        .findFirst()
        .map(
            uitkomst ->
                " De laatste ronde wijst op ongeveer %s rekenen."
                    .formatted(
                        Notatie.duur(
                            Math.max(1, uitkomst.rekentijdMs() * mensen / uitkomst.personen()))))
        .orElse("");
  }

  public static long plekken(Naslag nu) {
    return nu.werk().stream()
        .filter(werk -> werk.status() == nl.werkbrug.data.domain.aanbod.Aanbodstatus.OPEN)
        .mapToLong(Werkregel::plekken)
        .sum();
  }

  /** The weights of passendheid as bars, and what each part means. */
  public static List<Rondeoverzicht.Staaf> gewichten(Beleidskader kader) {
    int som = Arrays.stream(Passendheidsdeel.values()).mapToInt(kader::gewicht).sum();
    return Arrays.stream(Passendheidsdeel.values())
        .map(
            deel ->
                new Rondeoverzicht.Staaf(
                    deel.omschrijving(),
                    kader.gewicht(deel),
                    "gewicht %d, %s van het geheel. %s"
                        .formatted(
                            kader.gewicht(deel),
                            Notatie.procent(Rondeoverzichten.aandeel(kader.gewicht(deel), som), 0),
                            betekenis(deel)),
                    false))
        .toList();
  }

  /** What a part of the passendheid asks. */
  public static String betekenis(Passendheidsdeel deel) {
    return switch (deel) {
      case COMPETENTIES -> "Kan iemand wat het werk vraagt?";
      case BEROEP -> "Is het het beroep of het soort werk dat iemand zoekt?";
      case REISTIJD -> "Hoe korter de reis, hoe beter.";
      case UREN -> "Sluiten de uren aan op wat iemand wil en kan?";
      case ONTWIKKELING -> "Leert iemand er iets bij, met uitzicht op meer?";
      case LOONWAARDEBENUTTING -> "Wordt gebruikt wat iemand kan verdienen?";
      case INCLUSIE -> "Gewoon werk gaat voor beschermd werk.";
      case LOKAAL -> "Werk in de eigen gemeente of het eigen gebied gaat voor.";
      case DUURZAAMHEID -> "Blijft het werk bestaan?";
    };
  }
}
