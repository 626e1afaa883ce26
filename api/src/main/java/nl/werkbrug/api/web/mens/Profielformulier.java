package nl.werkbrug.api.web.mens;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Invoergroep;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.round.Openstaand;

/**
 * The form of a profile: the facts that decide on work. What it does not ask stays as it was;
 * nothing filled in means unknown.
 */
final class Profielformulier {
  private static final String GEEN = "GEEN";
  private static final List<Invoer.Keuze> JA_NEE =
      List.of(
          new Invoer.Keuze("", "onbekend"),
          new Invoer.Keuze("ja", "ja"),
          new Invoer.Keuze("nee", "nee"));

  /** How much open work waits for a rule, by its id. */
  private final Map<String, Openstaand> openstaand;

  Profielformulier(List<Openstaand> openstaand) {
    this.openstaand = new LinkedHashMap<>();
    openstaand.forEach(een -> this.openstaand.put(een.regel(), een));
  }

  /** What is filled in when the form is opened. */
  static Map<String, List<String>> waarden(Werkzoekende mens) {
    Beschikbaarheid tijd = mens.beschikbaarheid();
    Mobiliteit reis = mens.mobiliteit();
    Map<String, List<String>> uit = new LinkedHashMap<>();
    zet(uit, "niveau", mens.kwalificatie().werkDenkniveau(), Enum::name);
    keuzes(uit, "rijbewijzen", mens.kwalificatie().rijbewijzen());
    zet(uit, "urenMin", tijd.urenMin(), Object::toString);
    zet(uit, "urenMax", tijd.urenMax(), Object::toString);
    zet(uit, "kantoortijden", tijd.alleenKantoortijden(), Profielformulier::jaNee);
    zet(uit, "onregelmatig", tijd.onregelmatig(), Profielformulier::jaNee);
    zet(uit, "vanaf", tijd.vanaf(), Object::toString);
    zet(uit, "postcode", reis.postcode(), Postcode::waarde);
    zet(uit, "reistijd", reis.maximaleReistijdMinuten(), Object::toString);
    zet(uit, "afstand", reis.maximaleReisafstandKm(), Object::toString);
    keuzes(uit, "vervoer", reis.vervoermiddelen());
    zet(uit, "aanpassing", mens.eisAanWerk().aanpassingWerkomgeving(), Profielformulier::jaNee);
    zet(uit, "werkvariatie", mens.eisAanWerk().werkvariatie(), Profielformulier::jaNee);
    for (Belastingaspect aspect : Belastingaspect.values()) {
      zet(uit, veld(aspect), mens.belastbaarheid().op(aspect), Enum::name);
    }
    uit.put("presentatie", List.of(mens.presentatie() == null ? "" : mens.presentatie()));
    return uit;
  }

  private static <T> void zet(
      Map<String, List<String>> uit, String veld, Gegeven<T> gegeven, Function<T, String> tekst) {
    T waarde = gegeven.waardeOfNull();
    uit.put(veld, List.of(waarde == null ? "" : tekst.apply(waarde)));
  }

  private static <E extends Enum<E>> void keuzes(
      Map<String, List<String>> uit, String veld, Gegeven<Set<E>> gegeven) {
    Set<E> waarden = gegeven.waardeOfNull();
    uit.put(
        veld,
        waarden == null
            ? List.of()
            : waarden.isEmpty() ? List.of(GEEN) : waarden.stream().map(Enum::name).toList());
  }

  private static String veld(Belastingaspect aspect) {
    return "last-" + aspect.name().toLowerCase(Locale.ROOT);
  }

  private static String jaNee(boolean waarde) {
    return waarde ? "ja" : "nee";
  }

  /** The person as it was filled in; empty when something is wrong with it. */
  static Optional<Werkzoekende> lees(Formulier f, Werkzoekende was) {
    Gegeven<WerkDenkniveau> niveau =
        Gegeven.van(f.lees("niveau", WerkDenkniveau::valueOf).orElse(null));
    Gegeven<Set<Rijbewijs>> rijbewijzen = gekozen(f, "rijbewijzen", Rijbewijs.class);
    Gegeven<Set<Vervoermiddel>> vervoer = gekozen(f, "vervoer", Vervoermiddel.class);
    Gegeven<Integer> urenMin = Gegeven.van(f.getal("urenMin", 0, 99).orElse(null));
    Gegeven<Integer> urenMax = Gegeven.van(f.getal("urenMax", 0, 99).orElse(null));
    Integer minst = urenMin.waardeOfNull();
    Integer meest = urenMax.waardeOfNull();
    if (minst != null && meest != null && minst > meest) {
      f.fout("urenMax", "mag niet lager zijn dan de minste uren (%d)".formatted(minst));
    }
    Gegeven<java.time.LocalDate> vanaf = Gegeven.van(f.datum("vanaf").orElse(null));
    Gegeven<Postcode> postcode = Gegeven.van(f.lees("postcode", Postcode::new).orElse(null));
    Gegeven<Integer> reistijd = Gegeven.van(f.getal("reistijd", 0, 999).orElse(null));
    Gegeven<Integer> afstand = Gegeven.van(f.getal("afstand", 0, 999).orElse(null));
    Map<Belastingaspect, Belastbaarheid.Niveau> last = new EnumMap<>(Belastingaspect.class);
    for (Belastingaspect aspect : Belastingaspect.values()) {
      f.lees(veld(aspect), Belastbaarheid.Niveau::valueOf).ifPresent(een -> last.put(aspect, een));
    }
    Gegeven<Boolean> kantoortijden = jaNee(f, "kantoortijden");
    Gegeven<Boolean> onregelmatig = jaNee(f, "onregelmatig");
    Gegeven<Boolean> aanpassing = jaNee(f, "aanpassing");
    Gegeven<Boolean> werkvariatie = jaNee(f, "werkvariatie");
    String presentatie = f.tekst("presentatie");
    if (presentatie.length() > 2_000) {
      f.fout("presentatie", "mag hoogstens 2.000 tekens lang zijn");
    }
    if (!f.isGoed()) {
      return Optional.empty();
    }
    Kwalificatie kan = was.kwalificatie();
    try {
      return Optional.of(
          new Werkzoekende(
              was.id(),
              was.klantnummer(),
              was.organisatie(),
              was.gemeente(),
              was.consulent(),
              was.status(),
              was.persoon(),
              was.participatie(),
              new Kwalificatie(
                  niveau,
                  rijbewijzen,
                  kan.certificaten(),
                  kan.opleidingen(),
                  kan.talen(),
                  kan.werkervaring(),
                  kan.competenties(),
                  kan.bemiddelingsberoepen(),
                  kan.sectoren(),
                  kan.interesses()),
              new Beschikbaarheid(
                  urenMin,
                  urenMax,
                  kantoortijden,
                  onregelmatig,
                  vanaf,
                  was.beschikbaarheid().tot()),
              new Mobiliteit(postcode, afstand, reistijd, vervoer),
              new EisAanWerk(aanpassing, was.eisAanWerk().begeleiding(), werkvariatie),
              new Belastbaarheid(last),
              was.wensen(),
              was.begeleiding(),
              presentatie.isEmpty() ? null : presentatie));
    } catch (OngeldigeGegevens e) {
      f.neem(e);
      return Optional.empty();
    }
  }

  /** Ticked values; nothing ticked is unknown, and GEEN a known nothing. */
  private static <E extends Enum<E>> Gegeven<Set<E>> gekozen(
      Formulier f, String veld, Class<E> soort) {
    Set<String> namen = f.alle(veld);
    if (namen.isEmpty()) {
      return Gegeven.onbekend();
    }
    Set<E> gekozen = EnumSet.noneOf(soort);
    for (E een : soort.getEnumConstants()) {
      if (namen.contains(een.name())) {
        gekozen.add(een);
      }
    }
    if (namen.contains(GEEN) && !gekozen.isEmpty()) {
      f.fout(veld, "kan niet geen en toch iets zijn");
    }
    return Gegeven.bekend(gekozen);
  }

  private static Gegeven<Boolean> jaNee(Formulier f, String veld) {
    return switch (f.tekst(veld)) {
      case "ja" -> Gegeven.bekend(true);
      case "nee" -> Gegeven.bekend(false);
      default -> Gegeven.onbekend();
    };
  }

  /** The fields, in groups as the profile has them. */
  List<Invoergroep> groepen(Formulier f) {
    f.keuze(
            Invoer.Vorm.LIJST,
            "niveau",
            "Werk- en denkniveau",
            opbrengst("", "werk-denkniveau"),
            metOnbekend(WerkDenkniveau.values(), een -> Notatie.zin(Notatie.woord(een))))
        .keuze(
            Invoer.Vorm.VINKEN,
            "rijbewijzen",
            "Rijbewijs",
            opbrengst("Niets aangevinkt betekent: onbekend.", "rijbewijs"),
            metGeen(Rijbewijs.values(), Rijbewijs::code))
        .veld(
            Invoer.Vorm.LANG,
            "presentatie",
            "Presentatie",
            "Hoe iemand zichzelf voorstelt. Geen gezondheid.");
    int kan = f.invoer().size();
    f.veld(Invoer.Vorm.GETAL, "urenMin", "Minste uren per week", "")
        .veld(Invoer.Vorm.GETAL, "urenMax", "Meeste uren per week", opbrengst("", "uren"))
        .keuze(
            Invoer.Vorm.LIJST,
            "kantoortijden",
            "Alleen kantoortijden",
            opbrengst("", "kantoortijden"),
            JA_NEE)
        .keuze(
            Invoer.Vorm.LIJST,
            "onregelmatig",
            "Onregelmatig werk",
            opbrengst("Kan iemand in ploegen, avonden of weekenden werken?", "onregelmatig"),
            JA_NEE)
        .veld(Invoer.Vorm.DATUM, "vanaf", "Beschikbaar vanaf", opbrengst("", "beschikbaar-vanaf"))
        .veld(
            Invoer.Vorm.TEKST,
            "postcode",
            "Postcode",
            opbrengst("Vier cijfers, zoals 7941.", "reistijd"))
        .veld(Invoer.Vorm.GETAL, "reistijd", "Reistijd hoogstens (minuten)", "Enkele reis.")
        .veld(
            Invoer.Vorm.GETAL,
            "afstand",
            "Afstand hoogstens (km)",
            opbrengst("Enkele reis.", "reisafstand"))
        .keuze(
            Invoer.Vorm.VINKEN,
            "vervoer",
            "Vervoer",
            "Niets aangevinkt betekent: onbekend. Geen betekent: alleen lopend.",
            metGeen(Vervoermiddel.values(), een -> Notatie.zin(Notatie.woord(een))))
        .keuze(Invoer.Vorm.LIJST, "aanpassing", "Aanpassing van de werkplek nodig", "", JA_NEE)
        .keuze(Invoer.Vorm.LIJST, "werkvariatie", "Afwisseling in het werk nodig", "", JA_NEE);
    int werken = f.invoer().size();
    for (Belastingaspect aspect : Belastingaspect.values()) {
      f.keuze(
          Invoer.Vorm.LIJST,
          veld(aspect),
          Notatie.zin(aspect.omschrijving()),
          "",
          metOnbekend(Belastbaarheid.Niveau.values(), Notatie::woord));
    }
    List<Invoer> alle = f.invoer();
    return List.of(
        new Invoergroep("Wat iemand kan", "", alle.subList(0, kan)),
        new Invoergroep("Werken en reizen", "", alle.subList(kan, werken)),
        new Invoergroep(
            "Belastbaarheid",
            opbrengst("Alleen consulenten, jobcoaches en de toegang zien dit.", "belastbaarheid"),
            alle.subList(werken, alle.size())));
  }

  /** What answering would make clear, after a text of its own. */
  private String opbrengst(String tekst, String regel) {
    Openstaand wacht = openstaand.get(regel);
    if (wacht == null) {
      return tekst;
    }
    return (tekst + " " + zin(wacht)).strip();
  }

  /** "Maakt van 12 plekken duidelijk of zij passen; bij 3 samen met iets anders." */
  static String zin(Openstaand wacht) {
    if (wacht.alleen() == 0) {
      return "Speelt mee bij %s, samen met iets anders dat onbekend is."
          .formatted(Notatie.aantal(wacht.samen(), "plek", "plekken"));
    }
    return "Alleen dit ontbreekt nog bij %s die dan kan passen."
        .formatted(Notatie.aantal(wacht.alleen(), "plek", "plekken"))
        .replace("plekken die dan kan", "plekken die dan kunnen");
  }

  private static <E extends Enum<E>> List<Invoer.Keuze> metOnbekend(
      E[] waarden, Function<E, String> tekst) {
    return Stream.concat(
            Stream.of(new Invoer.Keuze("", "onbekend")),
            Arrays.stream(waarden).map(een -> new Invoer.Keuze(een.name(), tekst.apply(een))))
        .toList();
  }

  private static <E extends Enum<E>> List<Invoer.Keuze> metGeen(
      E[] waarden, Function<E, String> tekst) {
    return Stream.concat(
            Stream.of(new Invoer.Keuze(GEEN, "Geen")),
            Arrays.stream(waarden).map(een -> new Invoer.Keuze(een.name(), tekst.apply(een))))
        .toList();
  }
}
