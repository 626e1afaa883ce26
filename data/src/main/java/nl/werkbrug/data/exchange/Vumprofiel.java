package nl.werkbrug.data.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Persoon;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** Makes a werkzoekende of one VUM profile. */
final class Vumprofiel {
  private static final Map<Integer, WerkDenkniveau> NIVEAUS =
      opCode(WerkDenkniveau.class, WerkDenkniveau::code);
  private static final Map<Integer, Taalniveau> TAALNIVEAUS =
      opCode(Taalniveau.class, Taalniveau::code);
  private static final Map<Integer, Vervoermiddel> VERVOERMIDDELEN =
      opCode(Vervoermiddel.class, Vervoermiddel::code);
  private static final Map<Integer, Integer> OPLEIDINGSNIVEAUS =
      Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 9, 9);
  private static final Map<Taalonderdeel, String> TAALVELDEN =
      Map.of(
          Taalonderdeel.MONDELING, "codeNiveauTaalbeheersingMondeling",
          Taalonderdeel.SCHRIFTELIJK, "codeNiveauTaalbeheersingSchriftelijk",
          Taalonderdeel.LEZEN, "codeNiveauTaalbeheersingLezen",
          Taalonderdeel.LUISTEREN, "codeNiveauTaalbeheersingLuisteren");
  private static final Set<Integer> ONBEKEND = Set.of(0, 8);

  /** The standard names no unit; below this the number cannot be meant in minutes. */
  private static final int KORTSTE_REISTIJD = 5;

  private static final String NAAMLOZE_OPLEIDING = "naam onbekend";

  private final Vumobject profiel;
  private final Set<Ruimte> ruim = EnumSet.noneOf(Ruimte.class);

  /** Something that was read leniently; counted per person. */
  enum Ruimte {
    UREN_OMGEKEERD(
        "Bij %d van de %d mensen ligt het minimum van de werkuren boven het maximum: hun uren zijn"
            + " als onbekend gelezen."),
    BESCHIKBAAR_OMGEKEERD(
        "Bij %d van de %d mensen ligt het einde van de beschikbaarheid voor het begin: beide zijn"
            + " als onbekend gelezen."),
    ERVARING_OMGEKEERD(
        "Bij %d van de %d mensen heeft werkervaring een einde voor het begin: die datums zijn"
            + " weggelaten."),
    REISTIJD_KORT(
        "Bij %d van de %d mensen is de maximale reistijd lager dan 5, te kort voor minuten: die is"
            + " als onbekend gelezen."),
    TAAL_ZONDER_CODE(
        "Bij %d van de %d mensen staat een taalniveau zonder taal: dat niveau is weggelaten."),
    TAAL_DUBBEL(
        "Bij %d van de %d mensen staat een taal meer dan één keer: per onderdeel telt het hoogste"
            + " niveau."),
    VERVOER_ONZEKER(
        "Bij %d van de %d mensen is van een vervoermiddel niet bekend of het er is voor"
            + " woon-werkverkeer: hun vervoermiddelen zijn als onbekend gelezen."),
    OPLEIDING_ZONDER_NAAM(
        "Bij %d van de %d mensen heeft een opleiding geen code of naam: alleen niveau en diploma"
            + " zijn overgenomen."),
    CURSUS_ZONDER_NAAM("Bij %d van de %d mensen heeft een cursus geen naam: die is weggelaten."),
    COMPETENTIE_ZONDER_NIVEAU(
        "Bij %d van de %d mensen staan competenties zonder niveau: die zijn niet overgenomen, want"
            + " het niveau is onbekend.");

    private final String tekst;

    Ruimte(String tekst) {
      this.tekst = tekst;
    }

    /** With places for the number of people and for all people. */
    String tekst() {
      return tekst;
    }
  }

  Vumprofiel(Vumobject profiel) {
    this.profiel = profiel;
  }

  Set<Ruimte> ruim() {
    return ruim;
  }

  /** The person, or null when there is no usable id; faults are in the {@link Vumobject}. */
  @Nullable Werkzoekende lees(OrganisatieId organisatie) {
    WerkzoekendeId id = id();
    Kwalificatie kwalificatie = kwalificatie(profiel.object("arbeidsmarktkwalificatie"));
    Beschikbaarheid beschikbaarheid =
        beschikbaarheid(profiel.object("werktijden"), profiel.object("flexibiliteit"));
    Mobiliteit mobiliteit = mobiliteit(profiel.object("mobiliteit"));
    Vumobject eis = profiel.object("eisAanWerk");
    EisAanWerk eisAanWerk =
        new EisAanWerk(
            eis.indicatie("indicatieAanpassingWerkomgeving"),
            eis.indicatie("indicatieBegeleiding"),
            eis.indicatie("indicatieWerkvariatie"));
    Gegeven<Boolean> doelgroepregister = profiel.indicatie("indicatieLdrRegistratie");
    String presentatie = profiel.tekst("persoonlijkePresentatie", 2_000);
    return id == null
        ? null
        : new Werkzoekende(
            id,
            null,
            organisatie,
            Gegeven.onbekend(),
            null,
            Werkzoekende.Status.ACTIEF,
            new Persoon(Gegeven.onbekend(), Gegeven.onbekend(), Gegeven.onbekend()),
            participatie(doelgroepregister),
            kwalificatie,
            beschikbaarheid,
            mobiliteit,
            eisAanWerk,
            Belastbaarheid.ONBEKEND,
            Wensen.GEEN,
            Begeleidingsbehoefte.AF_TE_LEIDEN,
            presentatie);
  }

  private @Nullable WerkzoekendeId id() {
    String id = profiel.tekst("idWerkzoekende", 200);
    if (id == null) {
      profiel.meld("idWerkzoekende", "", "is verplicht");
      return null;
    }
    return waarde(profiel, "idWerkzoekende", id, WerkzoekendeId::new);
  }

  private static Participatie participatie(Gegeven<Boolean> doelgroepregister) {
    Participatie onbekend = Participatie.ONBEKEND;
    return new Participatie(
        onbekend.clientprofiel(),
        onbekend.voorziening(),
        onbekend.cohort(),
        onbekend.uitkering(),
        onbekend.ontheffingTot(),
        onbekend.loonwaarde(),
        onbekend.herindicatie(),
        onbekend.uwvAdvies(),
        onbekend.lksToegekend(),
        doelgroepregister,
        onbekend.trede(),
        onbekend.proVso(),
        onbekend.onderwijsPassend(),
        onbekend.wmoDagbesteding(),
        onbekend.ingeschrevenOp());
  }

  private Kwalificatie kwalificatie(Vumobject kwalificatie) {
    if (!kwalificatie.lijst("competentiebeheersing").isEmpty()) {
      ruim.add(Ruimte.COMPETENTIE_ZONDER_NIVEAU);
    }
    return new Kwalificatie(
        Gegeven.van(kwalificatie.code("codeWerkEnDenkniveauWerkzoekende", NIVEAUS, Set.of(0, 7))),
        rijbewijzen(kwalificatie.lijst("rijbewijs")),
        certificaten(kwalificatie.lijst("cursus")),
        opleidingen(kwalificatie.lijst("opleiding")),
        talen(kwalificatie.lijst("taalbeheersing")),
        werkervaring(kwalificatie.lijst("werkervaring")),
        new TreeMap<>(),
        beroepen(profiel.lijst("bemiddelingsberoep")),
        sectoren(profiel.lijst("sector")),
        interesses(kwalificatie.lijst("interesse")));
  }

  private static Gegeven<Set<Rijbewijs>> rijbewijzen(List<Vumobject> lijst) {
    Map<String, Rijbewijs> codes =
        Arrays.stream(Rijbewijs.values()).collect(Collectors.toMap(Rijbewijs::code, r -> r));
    Set<Rijbewijs> rijbewijzen = EnumSet.noneOf(Rijbewijs.class);
    for (Vumobject element : lijst) {
      String code = element.tekst("codeSoortRijbewijs", 20);
      Rijbewijs rijbewijs = code == null ? null : codes.get(code);
      if (rijbewijs != null) {
        rijbewijzen.add(rijbewijs);
      } else if (code != null) {
        element.meld(
            "codeSoortRijbewijs",
            code,
            "moet een van de codes " + String.join(", ", new TreeSet<>(codes.keySet())) + " zijn");
      }
    }
    return rijbewijzen.isEmpty() ? Gegeven.onbekend() : Gegeven.bekend(rijbewijzen);
  }

  private Gegeven<List<Certificaat>> certificaten(List<Vumobject> lijst) {
    List<Certificaat> certificaten = new ArrayList<>();
    for (Vumobject cursus : lijst) {
      String naam = cursus.tekst("naamCursus", 120);
      Gegeven<Boolean> behaald = cursus.indicatie("indicatieCertificaat");
      if (naam == null) {
        ruim.add(Ruimte.CURSUS_ZONDER_NAAM);
      } else {
        certificaten.add(new Certificaat(naam, behaald));
      }
    }
    return certificaten.isEmpty() ? Gegeven.onbekend() : Gegeven.bekend(certificaten);
  }

  private List<Opleiding> opleidingen(List<Vumobject> lijst) {
    List<Opleiding> opleidingen = new ArrayList<>();
    for (Vumobject element : lijst) {
      String code = element.tekst("codeOpleidingsnaam", 10);
      Gegeven<Integer> niveau =
          Gegeven.van(element.code("codeNiveauOpleiding", OPLEIDINGSNIVEAUS, Set.of()));
      Gegeven<Boolean> diploma = element.indicatie("indicatieDiploma");
      if (code != null && !code.matches("[0-9]+")) {
        element.meld("codeOpleidingsnaam", code, "moet uit cijfers bestaan");
      }
      if (code != null) {
        opleidingen.add(new Opleiding(code, niveau, diploma));
      } else if (niveau.isBekend() || diploma.isBekend()) {
        ruim.add(Ruimte.OPLEIDING_ZONDER_NAAM);
        opleidingen.add(new Opleiding(NAAMLOZE_OPLEIDING, niveau, diploma));
      }
    }
    return opleidingen;
  }

  private List<Taalbeheersing> talen(List<Vumobject> lijst) {
    Map<String, Map<Taalonderdeel, Taalniveau>> perTaal = new LinkedHashMap<>();
    for (Vumobject element : lijst) {
      Map<Taalonderdeel, Taalniveau> niveaus = new EnumMap<>(Taalonderdeel.class);
      TAALVELDEN.forEach(
          (onderdeel, veld) -> {
            Taalniveau niveau = element.code(veld, TAALNIVEAUS, ONBEKEND);
            if (niveau != null) {
              niveaus.put(onderdeel, niveau);
            }
          });
      String taal = element.tekst("codeTaal", 200);
      if (taal == null) {
        ruim.add(Ruimte.TAAL_ZONDER_CODE);
      } else if (!taal.matches("[a-z]{3}")) {
        element.meld("codeTaal", taal, "moet een taalcode van drie kleine letters zijn, zoals nld");
      } else {
        Map<Taalonderdeel, Taalniveau> eerder = perTaal.putIfAbsent(taal, niveaus);
        if (eerder != null) {
          ruim.add(Ruimte.TAAL_DUBBEL);
          niveaus.forEach(
              (onderdeel, niveau) ->
                  eerder.merge(onderdeel, niveau, (een, ander) -> hoogste(een, ander)));
        }
      }
    }
    return perTaal.entrySet().stream()
        .map(ingang -> new Taalbeheersing(ingang.getKey(), ingang.getValue()))
        .toList();
  }

  private static Taalniveau hoogste(Taalniveau een, Taalniveau ander) {
    return een.compareTo(ander) >= 0 ? een : ander;
  }

  private List<Werkervaring> werkervaring(List<Vumobject> lijst) {
    List<Werkervaring> ervaringen = new ArrayList<>();
    for (Vumobject element : lijst) {
      Vumobject beroep = element.object("beroep");
      Gegeven<BeroepCode> code =
          Gegeven.van(beroep.tekst("codeBeroepsnaam", 200)).map(BeroepCode::new);
      LocalDate van = element.datum("datumAanvangWerkzaamheden");
      LocalDate tot = element.datum("datumEindeWerkzaamheden");
      String toelichting = element.tekst("toelichtingWerkervaring", 2_000);
      if (van != null && tot != null && tot.isBefore(van)) {
        ruim.add(Ruimte.ERVARING_OMGEKEERD);
        van = null;
        tot = null;
      }
      if (code.isBekend() || van != null || tot != null || toelichting != null) {
        ervaringen.add(new Werkervaring(code, van, tot, toelichting));
      }
    }
    return ervaringen;
  }

  private static List<BeroepCode> beroepen(List<Vumobject> lijst) {
    List<BeroepCode> beroepen = new ArrayList<>();
    for (Vumobject element : lijst) {
      String code = element.tekst("codeBeroepsnaam", 200);
      if (code != null) {
        beroepen.add(new BeroepCode(code));
      }
    }
    return beroepen;
  }

  /** The code is a number, so that a leading zero is lost: only "1" to "9" get it back. */
  private static List<Sbi> sectoren(List<Vumobject> lijst) {
    List<Sbi> sectoren = new ArrayList<>();
    for (Vumobject element : lijst) {
      Integer code = element.getal("codeSbi", 0, 99_999);
      if (code != null && code > 0) {
        sectoren.add(new Sbi(code < 10 ? "0" + code : Integer.toString(code)));
      }
    }
    return sectoren;
  }

  private static List<String> interesses(List<Vumobject> lijst) {
    List<String> interesses = new ArrayList<>();
    for (Vumobject element : lijst) {
      String interesse = element.tekst("naamInteresse", 120);
      if (interesse != null) {
        interesses.add(interesse);
      }
    }
    return interesses;
  }

  private Beschikbaarheid beschikbaarheid(Vumobject werktijden, Vumobject flexibiliteit) {
    Integer minimum = werktijden.getal("aantalWerkurenPerWeekMinimaal", 0, 99);
    Integer maximum = werktijden.getal("aantalWerkurenPerWeekMaximaal", 0, 99);
    if (minimum != null && maximum != null && minimum > maximum) {
      ruim.add(Ruimte.UREN_OMGEKEERD);
      minimum = null;
      maximum = null;
    }
    LocalDate vanaf = flexibiliteit.datum("datumAanvangBeschikbaarVoorWerk");
    LocalDate tot = flexibiliteit.datum("datumEindeBeschikbaarVoorWerk");
    if (vanaf != null && tot != null && tot.isBefore(vanaf)) {
      ruim.add(Ruimte.BESCHIKBAAR_OMGEKEERD);
      vanaf = null;
      tot = null;
    }
    return new Beschikbaarheid(
        Gegeven.van(minimum),
        Gegeven.van(maximum),
        werktijden.indicatie("indicatieKantoortijden"),
        flexibiliteit.indicatie("indicatieOnregelmatigWerkOfPloegendienst"),
        Gegeven.van(vanaf),
        Gegeven.van(tot));
  }

  private Mobiliteit mobiliteit(Vumobject mobiliteit) {
    String postcode = mobiliteit.tekst("bemiddelingspostcode", 200);
    Integer reistijd = mobiliteit.getal("maximaleReistijd", 0, 999);
    if (reistijd != null && reistijd < KORTSTE_REISTIJD) {
      ruim.add(Ruimte.REISTIJD_KORT);
      reistijd = null;
    }
    return new Mobiliteit(
        Gegeven.van(
            postcode == null
                ? null
                : waarde(mobiliteit, "bemiddelingspostcode", postcode, Postcode::new)),
        Gegeven.van(mobiliteit.getal("maximaleReisafstand", 0, 999)),
        Gegeven.van(reistijd),
        vervoermiddelen(profiel.lijst("vervoermiddel")));
  }

  /**
   * Known when at least one is there for woon-werkverkeer, and of every other one that is mentioned
   * it is known whether it is.
   */
  private Gegeven<Set<Vervoermiddel>> vervoermiddelen(List<Vumobject> lijst) {
    Map<Vervoermiddel, SortedSet<String>> antwoorden = new HashMap<>();
    for (Vumobject element : lijst) {
      Vervoermiddel middel = element.code("codeVervoermiddel", VERVOERMIDDELEN, Set.of());
      Gegeven<Boolean> beschikbaar = element.indicatie("indicatieBeschikbaarVoorWoonWerkverkeer");
      if (middel != null) {
        String antwoord = String.valueOf(beschikbaar.waardeOfNull());
        antwoorden.computeIfAbsent(middel, nieuw -> new TreeSet<>()).add(antwoord);
      }
    }
    Set<Vervoermiddel> beschikbaar = EnumSet.noneOf(Vervoermiddel.class);
    boolean onzeker = false;
    for (Map.Entry<Vervoermiddel, SortedSet<String>> ingang : antwoorden.entrySet()) {
      boolean ja = ingang.getValue().contains("true");
      boolean nee = ingang.getValue().contains("false");
      onzeker |= ja == nee;
      if (ja && !nee) {
        beschikbaar.add(ingang.getKey());
      }
    }
    if (onzeker) {
      ruim.add(Ruimte.VERVOER_ONZEKER);
    }
    return onzeker || beschikbaar.isEmpty() ? Gegeven.onbekend() : Gegeven.bekend(beschikbaar);
  }

  private static <T> @Nullable T waarde(
      Vumobject object, String veld, String tekst, Function<String, T> maak) {
    try {
      return maak.apply(tekst);
    } catch (OngeldigeGegevens e) {
      object.meld(veld, tekst, e.fouten().getFirst().toegestaan());
      return null;
    }
  }

  private static <E extends Enum<E>> Map<Integer, E> opCode(
      Class<E> type, Function<E, Integer> code) {
    return Collections.unmodifiableMap(
        Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(code, e -> e)));
  }
}
