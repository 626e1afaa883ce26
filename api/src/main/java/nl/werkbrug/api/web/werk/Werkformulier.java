package nl.werkbrug.api.web.werk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Onderscheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * The form of a vacature or arrangement. What it does not ask (talen, competenties, belasting,
 * ondersteuning) stays as it was.
 */
public final class Werkformulier {
  public static final String SOORT = "soort";
  public static final String WERKGEVER = "werkgever";
  public static final String ONDERTUSSEN_GEWIJZIGD =
      "dit werk is ondertussen door iemand anders gewijzigd. Open het opnieuw; wat u invulde"
          + " staat hieronder";

  private static final int VOLTIJD = 36;
  private static final List<Invoer.Keuze> JA_NEE =
      List.of(
          new Invoer.Keuze("", "onbekend"),
          new Invoer.Keuze("ja", "ja"),
          new Invoer.Keuze("nee", "nee"));

  private final Naslag naslag;

  public Werkformulier(Naslag naslag) {
    this.naslag = naslag;
  }

  /** What is filled in when work is changed or copied. */
  public static Map<String, List<String>> waarden(Werkaanbod werk) {
    Aanbodkern kern = werk.kern();
    Werktijd tijd = kern.werktijd();
    Map<String, List<String>> uit = new LinkedHashMap<>();
    zet(uit, "titel", kern.titel());
    zet(uit, "tekst", kern.tekst());
    zet(uit, "soort", werk.soort().name());
    zet(uit, "werkgever", kern.werkgever().waarde());
    zet(uit, "gemeente", kern.gemeente().map(GemeenteId::waarde).waardeOfNull());
    zet(uit, "postcode", kern.postcode().map(Postcode::waarde).waardeOfNull());
    zet(uit, "beroep", kern.beroep().map(BeroepCode::waarde).waardeOfNull());
    zet(uit, "plekken", Integer.toString(kern.plekken()));
    zet(uit, "urenMin", Integer.toString(tijd.urenMin()));
    zet(uit, "urenMax", Integer.toString(tijd.urenMax()));
    zet(uit, "kantoortijden", tijd.kantoortijden().map(Werkformulier::jaNee).waardeOfNull());
    zet(uit, "onregelmatig", tijd.onregelmatig().map(Werkformulier::jaNee).waardeOfNull());
    zet(uit, "start", tijd.start().map(LocalDate::toString).waardeOfNull());
    zet(
        uit,
        "sluitingsdatum",
        tijd.sluitingsdatum() == null ? null : tijd.sluitingsdatum().toString());
    zet(uit, "contract", kern.voorwaarden().contract().map(Enum::name).waardeOfNull());
    zet(
        uit,
        "contractMaanden",
        kern.voorwaarden().contractMaanden().map(Object::toString).waardeOfNull());
    zet(uit, "uurloon", kern.voorwaarden().uurloonCent().map(Notatie::bedrag).waardeOfNull());
    zet(uit, "lks", kern.voorwaarden().lks().name());
    WerkDenkniveau niveau = kern.eisen().werkDenkniveau();
    zet(uit, "niveau", niveau == null ? null : niveau.name());
    uit.put("rijbewijzen", kern.eisen().rijbewijzen().stream().map(Enum::name).toList());
    return uit;
  }

  public static Map<String, List<String>> leeg() {
    return Map.of(
        "soort", List.of(AanbodSoort.VACATURE.name()),
        "plekken", List.of("1"),
        "lks", List.of(LksBereidheid.ONBEKEND.name()));
  }

  /**
   * The work that was filled in; empty when something is wrong with it.
   *
   * @param oud the work that is changed, or null for new work
   */
  public Optional<Werkaanbod> lees(Formulier f, @Nullable Werkaanbod oud, LocalDate vandaag) {
    Naslag nu = naslag.nu();
    AanbodSoort soort = f.lees("soort", AanbodSoort::valueOf).orElse(null);
    Werkgever werkgever =
        f.lees("werkgever", WerkgeverId::new).flatMap(nu::findWerkgever).orElse(null);
    if (werkgever != null && werkgever.status() == Werkgever.Status.GESTOPT) {
      f.fout("werkgever", "is gestopt; kies een ander");
    }
    GemeenteId gemeente = f.lees("gemeente", GemeenteId::new).orElse(null);
    if (gemeente != null && !nu.gemeenten().containsKey(gemeente)) {
      f.fout("gemeente", "moet een van de keuzes zijn");
    }
    BeroepCode beroep = f.lees("beroep", BeroepCode::new).orElse(null);
    Postcode postcode = f.lees("postcode", Postcode::new).orElse(null);
    Integer plekken = f.getal("plekken", 1, 999).orElse(null);
    Integer urenMin = f.getal("urenMin", 1, 40).orElse(null);
    Integer urenMax = f.getal("urenMax", 1, 40).orElse(null);
    LocalDate start = f.datum("start").orElse(null);
    LocalDate sluiting = f.datum("sluitingsdatum").orElse(null);
    Contractsoort contract = f.lees("contract", Contractsoort::valueOf).orElse(null);
    Integer maanden = f.getal("contractMaanden", 1, 60).orElse(null);
    Integer uurloon = f.lees("uurloon", Werkformulier::cent).orElse(null);
    LksBereidheid lks = f.lees("lks", LksBereidheid::valueOf).orElse(LksBereidheid.ONBEKEND);
    WerkDenkniveau niveau = f.lees("niveau", WerkDenkniveau::valueOf).orElse(null);
    Set<Rijbewijs> rijbewijzen = EnumSet.noneOf(Rijbewijs.class);
    for (Rijbewijs een : Rijbewijs.values()) {
      if (f.alle("rijbewijzen").contains(een.name())) {
        rijbewijzen.add(een);
      }
    }
    verplicht(f, "titel", f.tekst("titel").isEmpty() ? null : "");
    verplicht(f, "soort", soort);
    verplicht(f, "werkgever", werkgever);
    verplicht(f, "plekken", plekken);
    verplicht(f, "urenMin", urenMin);
    verplicht(f, "urenMax", urenMax);
    if (!f.isGoed()
        || soort == null
        || werkgever == null
        || plekken == null
        || urenMin == null
        || urenMax == null) {
      return Optional.empty();
    }
    Aanbodkern was = oud == null ? null : oud.kern();
    try {
      Eisen eisen = was == null ? Eisen.GEEN : was.eisen();
      Aanbodkern kern =
          new Aanbodkern(
              was == null ? new AanbodId(UUID.randomUUID().toString()) : was.id(),
              was == null ? null : was.referentie(),
              werkgever.organisatie(),
              werkgever.id(),
              was == null ? null : was.inlener(),
              was == null ? null : was.vestiging(),
              f.tekst("titel"),
              f.tekst("tekst"),
              Gegeven.van(beroep),
              was == null ? werkgever.sbi() : was.sbi(),
              Gegeven.van(gemeente),
              Gegeven.van(postcode),
              plekken,
              new Werktijd(
                  urenMin,
                  urenMax,
                  jaNee(f.tekst("kantoortijden")),
                  jaNee(f.tekst("onregelmatig")),
                  Gegeven.van(start),
                  was == null || was.werktijd().startVrij(),
                  was == null ? null : was.werktijd().einde(),
                  sluiting),
              new Eisen(
                  rijbewijzen,
                  eisen.certificaten(),
                  niveau,
                  eisen.talen(),
                  eisen.competenties(),
                  eisen.belasting(),
                  eisen.minimumleeftijd(),
                  eisen.rechtsgrondLeeftijd()),
              new Arbeidsvoorwaarden(
                  Gegeven.van(contract),
                  Gegeven.van(maanden),
                  Gegeven.van(uurloon),
                  was == null ? VOLTIJD : was.voorwaarden().volletijdsnorm(),
                  lks,
                  was == null ? Gegeven.onbekend() : was.voorwaarden().leercomponent(),
                  was == null ? Gegeven.onbekend() : was.voorwaarden().uitzichtOpContract()),
              was == null ? Ondersteuning.GEEN : was.ondersteuning(),
              was == null ? new Verdringingstoets.NietUitgevoerd() : was.verdringingstoets(),
              was == null ? null : was.sroiContract(),
              was == null ? null : was.aanbiederContract(),
              f.heeft("concept") ? Aanbodstatus.CONCEPT : Aanbodstatus.OPEN,
              was == null ? vandaag : was.publicatiedatum());
      return Optional.of(werk(kern, soort, oud));
    } catch (OngeldigeGegevens e) {
      f.neem(e);
      return Optional.empty();
    }
  }

  private static Werkaanbod werk(Aanbodkern kern, AanbodSoort soort, @Nullable Werkaanbod oud) {
    if (soort == AanbodSoort.VACATURE) {
      return new Vacature(kern);
    }
    return oud instanceof Arrangement was
        ? new Arrangement(kern, soort, was.groep(), was.beschutAangeboden(), was.swPlek())
        : new Arrangement(kern, soort, Groep.GEEN, false, false);
  }

  /** The form with what was filled in, and what is wrong with it. */
  public List<Invoer> invoer(Formulier f) {
    Naslag nu = naslag.nu();
    return f.veld(Invoer.Vorm.TEKST, "titel", "Titel", "Kort en duidelijk: wat is het werk?")
        .keuze(
            Invoer.Vorm.LIJST,
            "soort",
            "Soort werk",
            "",
            Arrays.stream(AanbodSoort.values())
                .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(een.omschrijving())))
                .toList())
        .keuze(Invoer.Vorm.LIJST, "werkgever", "Werkgever", "", metLeeg(nu.werkgeverkeuzes()))
        .veld(
            Invoer.Vorm.LANG,
            "tekst",
            "Omschrijving",
            "Wat doet iemand op een gewone dag? Noem geen leeftijd, geslacht of afkomst.")
        .keuze(
            Invoer.Vorm.LIJST,
            "beroep",
            "Beroep",
            "",
            metLeeg(
                nu.beroepen().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Notatie.volgorde()))
                    .map(een -> new Invoer.Keuze(een.getKey().waarde(), een.getValue()))
                    .toList()))
        .keuze(
            Invoer.Vorm.LIJST,
            "gemeente",
            "Gemeente",
            "",
            metLeeg(
                nu.gemeenten().entrySet().stream()
                    .map(een -> new Invoer.Keuze(een.getKey().waarde(), een.getValue()))
                    .toList()))
        .veld(Invoer.Vorm.TEKST, "postcode", "Postcode", "Vier cijfers, zoals 7941.")
        .veld(Invoer.Vorm.GETAL, "plekken", "Aantal plekken", "")
        .veld(Invoer.Vorm.GETAL, "urenMin", "Minste uren per week", "")
        .veld(Invoer.Vorm.GETAL, "urenMax", "Meeste uren per week", "")
        .keuze(Invoer.Vorm.LIJST, "kantoortijden", "Alleen kantoortijden", "", JA_NEE)
        .keuze(
            Invoer.Vorm.LIJST,
            "onregelmatig",
            "Onregelmatig",
            "Ploegen, avonden of weekenden.",
            JA_NEE)
        .veld(Invoer.Vorm.DATUM, "start", "Eerste werkdag", "")
        .veld(Invoer.Vorm.DATUM, "sluitingsdatum", "Voorstellen tot", "")
        .keuze(
            Invoer.Vorm.LIJST,
            "contract",
            "Contract",
            "",
            metLeeg(
                Arrays.stream(Contractsoort.values())
                    .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(Notatie.woord(een))))
                    .toList()))
        .veld(Invoer.Vorm.GETAL, "contractMaanden", "Duur in maanden", "")
        .veld(
            Invoer.Vorm.TEKST,
            "uurloon",
            "Uurloon in euro",
            "Bruto, zoals 14,99. Onbetaald werk: 0.")
        .keuze(
            Invoer.Vorm.LIJST,
            "lks",
            "Loonkostensubsidie",
            "Wil de werkgever iemand met loonkostensubsidie aannemen?",
            Arrays.stream(LksBereidheid.values())
                .map(een -> new Invoer.Keuze(een.name(), Notatie.woord(een)))
                .toList())
        .keuze(
            Invoer.Vorm.LIJST,
            "niveau",
            "Werk- en denkniveau",
            "Wat minstens nodig is.",
            metLeeg(
                Arrays.stream(WerkDenkniveau.values())
                    .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(Notatie.woord(een))))
                    .toList()))
        .keuze(
            Invoer.Vorm.VINKEN,
            "rijbewijzen",
            "Rijbewijs",
            "Alleen wat echt nodig is.",
            Arrays.stream(Rijbewijs.values())
                .map(een -> new Invoer.Keuze(een.name(), een.name()))
                .toList())
        .invoer();
  }

  /** Whether it was stored: not when somebody changed it since {@code versie}. */
  public boolean bewaar(Database database, AanbodStore aanbod, Werkaanbod werk, String versie) {
    return database.schrijf(
        sessie -> {
          long nu = aanbod.findMetVersie(sessie, werk.id()).map(MetVersie::versie).orElse(-1L);
          if (!Long.toString(nu).equals(versie)) {
            return false;
          }
          aanbod.bewaar(sessie, werk);
          return true;
        });
  }

  /** What points to a forbidden distinction, as sentences. */
  public static List<String> letOp(List<Onderscheid> gevonden) {
    return gevonden.stream()
        .map(een -> "“%s”: %s (%s)".formatted(een.fragment(), een.uitleg(), een.bron()))
        .toList();
  }

  private static List<Invoer.Keuze> metLeeg(List<Invoer.Keuze> keuzes) {
    List<Invoer.Keuze> uit = new ArrayList<>();
    uit.add(new Invoer.Keuze("", "Maak een keuze"));
    uit.addAll(keuzes);
    return uit;
  }

  private static void verplicht(Formulier f, String veld, @Nullable Object waarde) {
    if (waarde == null) {
      f.fout(veld, "moet ingevuld zijn");
    }
  }

  private static void zet(Map<String, List<String>> uit, String naam, @Nullable String waarde) {
    uit.put(naam, List.of(waarde == null ? "" : waarde));
  }

  private static String jaNee(boolean waarde) {
    return waarde ? "ja" : "nee";
  }

  private static Gegeven<Boolean> jaNee(String tekst) {
    return switch (tekst) {
      case "ja" -> Gegeven.bekend(true);
      case "nee" -> Gegeven.bekend(false);
      default -> Gegeven.onbekend();
    };
  }

  /** Cents from "14,99" or "15". */
  static int cent(String tekst) {
    if (!tekst.matches("[0-9]{1,3}([,.][0-9]{2})?")) {
      throw new OngeldigeGegevens("uurloon", tekst, "moet een bedrag zijn, zoals 14,99");
    }
    return new BigDecimal(tekst.replace(',', '.')).movePointRight(2).intValueExact();
  }
}
