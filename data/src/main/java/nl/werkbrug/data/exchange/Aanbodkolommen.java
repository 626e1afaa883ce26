package nl.werkbrug.data.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Groep;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Ondersteuning;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import org.jspecify.annotations.Nullable;

/** Columns of vacatures and arrangementen. */
final class Aanbodkolommen {
  private static final Vorm<Integer> COMPETENTIE_NIVEAU = Vorm.geheel(1, 5);
  private static final Vorm<Integer> COMPETENTIE_GEWICHT = Vorm.geheel(1, 10);

  private static final Kolom<Werkaanbod, AanbodId> ID =
      new Kolom<>(
          "id", "nummer van het aanbod", Cel.verplicht(Vorm.AANBOD), aanbod -> aanbod.kern().id());
  private static final Kolom<Werkaanbod, @Nullable String> REFERENTIE =
      new Kolom<>(
          "referentie",
          "eigen nummer van de werkgever; één keer per werkgever",
          Cel.ofNiets(Vorm.tekst(0, 100)),
          aanbod -> aanbod.kern().referentie());
  private static final Kolom<Werkaanbod, AanbodSoort> SOORT =
      new Kolom<>(
          "soort",
          "VACATURE, of de soort arrangement",
          Cel.verplicht(Vorm.keuze(AanbodSoort.class)),
          Werkaanbod::soort);
  private static final Kolom<Werkaanbod, Aanbodstatus> STATUS =
      new Kolom<>(
          "status",
          "alleen OPEN doet mee in een ronde",
          Cel.verplicht(Vorm.keuze(Aanbodstatus.class)),
          aanbod -> aanbod.kern().status());
  private static final Kolom<Werkaanbod, LocalDate> PUBLICATIEDATUM =
      new Kolom<>(
          "publicatiedatum",
          "dag waarop het openging",
          Cel.verplicht(Vorm.DATUM),
          aanbod -> aanbod.kern().publicatiedatum());
  private static final Kolom<Werkaanbod, OrganisatieId> ORGANISATIE =
      new Kolom<>(
          "organisatie",
          "organisatie die het aanbod bijhoudt",
          Cel.verplicht(Vorm.ORGANISATIE),
          aanbod -> aanbod.kern().organisatie());
  private static final Kolom<Werkaanbod, WerkgeverId> WERKGEVER =
      new Kolom<>(
          "werkgever",
          "formele werkgever, die de loonkostensubsidie krijgt",
          Cel.verplicht(Vorm.WERKGEVER),
          aanbod -> aanbod.kern().werkgever());
  private static final Kolom<Werkaanbod, @Nullable WerkgeverId> INLENER =
      new Kolom<>(
          "inlener",
          "waar het werk is, als dat bij een ander is",
          Cel.ofNiets(Vorm.WERKGEVER),
          aanbod -> aanbod.kern().inlener());
  private static final Kolom<Werkaanbod, @Nullable VestigingId> VESTIGING =
      new Kolom<>(
          "vestiging",
          "vestiging waar het werk is",
          Cel.ofNiets(Vorm.VESTIGING),
          aanbod -> aanbod.kern().vestiging());
  private static final Kolom<Werkaanbod, String> TITEL =
      new Kolom<>(
          "titel", "titel", Cel.verplicht(Vorm.tekst(1, 120)), aanbod -> aanbod.kern().titel());
  private static final Kolom<Werkaanbod, String> TEKST =
      new Kolom<>(
          "tekst", "wervende tekst", Cel.vrijeTekst(10_000), aanbod -> aanbod.kern().tekst());
  private static final Kolom<Werkaanbod, Gegeven<BeroepCode>> BEROEP =
      new Kolom<>("beroep", "beroep", Cel.gegeven(Vorm.BEROEP), aanbod -> aanbod.kern().beroep());
  private static final Kolom<Werkaanbod, Gegeven<Sbi>> BEDRIJFSTAK =
      new Kolom<>(
          "sbi",
          "bedrijfstak van het werk (SBI 2008)",
          Cel.gegeven(Vorm.SBI),
          aanbod -> aanbod.kern().sbi());
  private static final Kolom<Werkaanbod, Gegeven<GemeenteId>> GEMEENTE =
      new Kolom<>(
          "gemeente",
          "gemeente waar het werk is",
          Cel.gegeven(Vorm.GEMEENTE),
          aanbod -> aanbod.kern().gemeente());
  private static final Kolom<Werkaanbod, Gegeven<Postcode>> POSTCODE =
      new Kolom<>(
          "postcode",
          "postcode waar het werk is",
          Cel.gegeven(Vorm.POSTCODE),
          aanbod -> aanbod.kern().postcode());
  private static final Kolom<Werkaanbod, Integer> PLEKKEN =
      new Kolom<>(
          "plekken",
          "aantal plekken",
          Cel.verplicht(Vorm.geheel(1, 999)),
          aanbod -> aanbod.kern().plekken());

  private static final Kolom<Werkaanbod, Integer> UREN_MIN =
      new Kolom<>(
          "urenMin",
          "uren per week, minstens",
          Cel.verplicht(Vorm.geheel(1, 40)),
          aanbod -> tijd(aanbod).urenMin());
  private static final Kolom<Werkaanbod, Integer> UREN_MAX =
      new Kolom<>(
          "urenMax",
          "uren per week, hoogstens; niet lager dan `urenMin`",
          Cel.verplicht(Vorm.geheel(1, 40)),
          aanbod -> tijd(aanbod).urenMax());
  private static final Kolom<Werkaanbod, Gegeven<Boolean>> KANTOORTIJDEN =
      new Kolom<>(
          "kantoortijden",
          "of al het werk op kantoortijden is",
          Cel.gegeven(Vorm.JA_NEE),
          aanbod -> tijd(aanbod).kantoortijden());
  private static final Kolom<Werkaanbod, Gegeven<Boolean>> ONREGELMATIG =
      new Kolom<>(
          "onregelmatig",
          "of het werk onregelmatige tijden of ploegen heeft",
          Cel.gegeven(Vorm.JA_NEE),
          aanbod -> tijd(aanbod).onregelmatig());
  private static final Kolom<Werkaanbod, Gegeven<LocalDate>> START =
      new Kolom<>(
          "start", "eerste mogelijke dag", Cel.gegeven(Vorm.DATUM), aanbod -> tijd(aanbod).start());
  private static final Kolom<Werkaanbod, Boolean> START_VRIJ =
      new Kolom<>(
          "startVrij",
          "of later beginnen dan `start` ook mag",
          Cel.anders(Vorm.JA_NEE, false),
          aanbod -> tijd(aanbod).startVrij());
  private static final Kolom<Werkaanbod, @Nullable LocalDate> EINDE =
      new Kolom<>(
          "einde",
          "laatste dag; leeg = geen einde",
          Cel.ofNiets(Vorm.DATUM),
          aanbod -> tijd(aanbod).einde());
  private static final Kolom<Werkaanbod, @Nullable LocalDate> SLUITINGSDATUM =
      new Kolom<>(
          "sluitingsdatum",
          "laatste dag om iemand voor te stellen",
          Cel.ofNiets(Vorm.DATUM),
          aanbod -> tijd(aanbod).sluitingsdatum());

  private static final Kolom<Werkaanbod, Set<Rijbewijs>> RIJBEWIJZEN =
      new Kolom<>(
          "rijbewijzen",
          "rijbewijzen die allemaal nodig zijn",
          Lijstcel.keuzes(Vorm.keuze(Rijbewijs.class, Rijbewijs::code)),
          aanbod -> eisen(aanbod).rijbewijzen());
  private static final Kolom<Werkaanbod, SortedSet<String>> CERTIFICATEN =
      new Kolom<>(
          "certificaten",
          "certificaten of diploma's die allemaal nodig zijn",
          Lijstcel.verzameling(Vorm.tekst(1, 120)),
          aanbod -> eisen(aanbod).certificaten());
  private static final Kolom<Werkaanbod, @Nullable WerkDenkniveau> WERK_DENKNIVEAU =
      new Kolom<>(
          "werkDenkniveau",
          "werk- en denkniveau, minstens; leeg = geen eis",
          Cel.ofNiets(Vorm.keuze(WerkDenkniveau.class)),
          aanbod -> eisen(aanbod).werkDenkniveau());
  private static final Kolom<Werkaanbod, List<Taalbeheersing>> TALEN =
      new Kolom<>(
          "talen", "gevraagd niveau per taal", Lijstcel.talen(), aanbod -> eisen(aanbod).talen());
  private static final Kolom<Werkaanbod, List<Competentievraag>> COMPETENTIES =
      new Kolom<>(
          "competenties",
          "gevraagde competenties",
          Lijstcel.paren(
              "een lijst van competentie=niveau/gewicht met | ertussen; niveau: 1 tot en met 5;"
                  + " gewicht: 1 tot en met 10",
              Aanbodkolommen::leesCompetentie,
              Aanbodkolommen::schrijfCompetentie),
          aanbod -> eisen(aanbod).competenties());
  private static final Kolom<Werkaanbod, Map<Belastingaspect, Belasting>> BELASTING =
      new Kolom<>(
          "belasting",
          "wat het werk vraagt, per aspect; wat ontbreekt wordt niet gevraagd",
          Lijstcel.keuzekaart(Vorm.keuze(Belastingaspect.class), Vorm.keuze(Belasting.class)),
          aanbod -> eisen(aanbod).belasting());
  private static final Kolom<Werkaanbod, @Nullable Integer> MINIMUMLEEFTIJD =
      new Kolom<>(
          "minimumleeftijd",
          "alleen als de wet een leeftijd eist",
          Cel.ofNiets(Vorm.geheel(13, 21)),
          aanbod -> eisen(aanbod).minimumleeftijd());
  private static final Kolom<Werkaanbod, @Nullable String> RECHTSGROND_LEEFTIJD =
      new Kolom<>(
          "rechtsgrondLeeftijd",
          "de wet die de leeftijd eist; verplicht bij `minimumleeftijd`",
          Cel.ofNiets(Vorm.tekst(0, 1_000)),
          aanbod -> eisen(aanbod).rechtsgrondLeeftijd());

  private static final Kolom<Werkaanbod, Gegeven<Contractsoort>> CONTRACT =
      new Kolom<>(
          "contract",
          "soort contract",
          Cel.gegeven(Vorm.keuze(Contractsoort.class)),
          aanbod -> aanbod.kern().voorwaarden().contract());
  private static final Kolom<Werkaanbod, Gegeven<Integer>> CONTRACT_MAANDEN =
      new Kolom<>(
          "contractMaanden",
          "duur van een tijdelijk contract in maanden",
          Cel.gegeven(Vorm.geheel(1, 60)),
          aanbod -> aanbod.kern().voorwaarden().contractMaanden());
  private static final Kolom<Werkaanbod, Gegeven<Integer>> UURLOON_CENT =
      new Kolom<>(
          "uurloonCent",
          "bruto uurloon in centen; 0 = onbetaald",
          Cel.gegeven(Vorm.geheel(0, 10_000)),
          aanbod -> aanbod.kern().voorwaarden().uurloonCent());
  private static final Kolom<Werkaanbod, Integer> VOLLETIJDSNORM =
      new Kolom<>(
          "volletijdsnorm",
          "uren per week van een volledige baan in de cao",
          Cel.verplicht(Vorm.geheel(32, 40)),
          aanbod -> aanbod.kern().voorwaarden().volletijdsnorm());
  private static final Kolom<Werkaanbod, LksBereidheid> LKS =
      new Kolom<>(
          "lks",
          "of de werkgever iemand met loonkostensubsidie aanneemt",
          Cel.anders(Vorm.keuze(LksBereidheid.class), LksBereidheid.ONBEKEND),
          aanbod -> aanbod.kern().voorwaarden().lks());
  private static final Kolom<Werkaanbod, Gegeven<Boolean>> LEERCOMPONENT =
      new Kolom<>(
          "leercomponent",
          "of leren bij het werk hoort",
          Cel.gegeven(Vorm.JA_NEE),
          aanbod -> aanbod.kern().voorwaarden().leercomponent());
  private static final Kolom<Werkaanbod, Gegeven<Boolean>> UITZICHT_OP_CONTRACT =
      new Kolom<>(
          "uitzichtOpContract",
          "of er uitzicht is op een (langer) contract",
          Cel.gegeven(Vorm.JA_NEE),
          aanbod -> aanbod.kern().voorwaarden().uitzichtOpContract());

  private static final Kolom<Werkaanbod, Integer> INTERNE_BEGELEIDING =
      new Kolom<>(
          "interneBegeleidingProcent",
          "deel van de begeleiding dat een eigen werkbegeleider overneemt",
          Cel.anders(Vorm.geheel(0, 100), 0),
          aanbod -> aanbod.kern().ondersteuning().interneBegeleidingProcent());
  private static final Kolom<Werkaanbod, Set<Belastingaspect>> AANPASBARE_BELASTING =
      new Kolom<>(
          "aanpasbareBelasting",
          "aspecten waarvan een aanpassing de belasting wegneemt",
          Lijstcel.keuzes(Vorm.keuze(Belastingaspect.class)),
          aanbod -> aanbod.kern().ondersteuning().aanpasbareBelasting());
  private static final Kolom<Werkaanbod, Boolean> VERVOER_GEREGELD =
      new Kolom<>(
          "vervoerGeregeld",
          "of vervoer naar het werk geregeld is",
          Cel.anders(Vorm.JA_NEE, false),
          aanbod -> aanbod.kern().ondersteuning().vervoerGeregeld());

  private static final Kolom<Werkaanbod, @Nullable Toetsuitkomst> VERDRINGINGSTOETS =
      new Kolom<>(
          "verdringingstoets",
          "uitkomst van de verdringingstoets; leeg = niet uitgevoerd",
          Cel.ofNiets(Vorm.keuze(Toetsuitkomst.class)),
          Aanbodkolommen::uitkomst);
  private static final Kolom<Werkaanbod, @Nullable LocalDate> TOETS_DATUM =
      new Kolom<>(
          "verdringingstoetsDatum",
          "dag van de toets; verplicht bij een uitkomst",
          Cel.ofNiets(Vorm.DATUM),
          aanbod -> toets(aanbod) instanceof Verdringingstoets.Uitgevoerd u ? u.datum() : null);
  private static final Kolom<Werkaanbod, @Nullable String> TOETS_BEOORDELAAR =
      new Kolom<>(
          "beoordelaar",
          "wie de toets deed; verplicht bij een uitkomst",
          Cel.ofNiets(Vorm.tekst(1, 120)),
          aanbod ->
              toets(aanbod) instanceof Verdringingstoets.Uitgevoerd u ? u.beoordelaar() : null);

  private static final Kolom<Werkaanbod, @Nullable SroiContractId> SROI_CONTRACT =
      new Kolom<>(
          "sroiContract",
          "SROI-contract waarvoor de plek meetelt",
          Cel.ofNiets(Vorm.SROI_CONTRACT),
          aanbod -> aanbod.kern().sroiContract());
  private static final Kolom<Werkaanbod, @Nullable AanbiederContractId> AANBIEDER_CONTRACT =
      new Kolom<>(
          "aanbiederContract",
          "contract waaronder de plek is ingekocht",
          Cel.ofNiets(Vorm.AANBIEDER_CONTRACT),
          aanbod -> aanbod.kern().aanbiederContract());

  private static final Kolom<Werkaanbod, @Nullable Integer> GROEP_MINIMUM =
      new Kolom<>(
          "groepMinimum",
          "alleen bij een arrangement: kleinste groep; leeg = ieder apart",
          Cel.ofNiets(Vorm.geheel(1, 99)),
          aanbod -> groep(aanbod) instanceof Groep groep ? groep.minimum() : null);
  private static final Kolom<Werkaanbod, @Nullable Integer> GROEP_MAXIMUM =
      new Kolom<>(
          "groepMaximum",
          "alleen bij een arrangement: grootste groep; niet kleiner dan `groepMinimum`",
          Cel.ofNiets(Vorm.geheel(1, 999)),
          aanbod -> groep(aanbod) instanceof Groep groep ? groep.maximum() : null);
  private static final Kolom<Werkaanbod, Boolean> BESCHUT_AANGEBODEN =
      new Kolom<>(
          "beschutAangeboden",
          "alleen bij een arrangement: of het als beschutte plek wordt aangeboden",
          Cel.anders(Vorm.JA_NEE, false),
          aanbod -> aanbod instanceof Arrangement arrangement && arrangement.beschutAangeboden());
  private static final Kolom<Werkaanbod, Boolean> SW_PLEK =
      new Kolom<>(
          "swPlek",
          "alleen bij een arrangement: of de plek voor mensen met een Wsw-dienstverband is",
          Cel.anders(Vorm.JA_NEE, false),
          aanbod -> aanbod instanceof Arrangement arrangement && arrangement.swPlek());

  static final Bestandsoort<Werkaanbod> AANBOD =
      new Bestandsoort<>(
          "aanbod.csv",
          "id",
          List.of(
              ID,
              REFERENTIE,
              SOORT,
              STATUS,
              PUBLICATIEDATUM,
              ORGANISATIE,
              WERKGEVER,
              INLENER,
              VESTIGING,
              TITEL,
              TEKST,
              BEROEP,
              BEDRIJFSTAK,
              GEMEENTE,
              POSTCODE,
              PLEKKEN,
              UREN_MIN,
              UREN_MAX,
              KANTOORTIJDEN,
              ONREGELMATIG,
              START,
              START_VRIJ,
              EINDE,
              SLUITINGSDATUM,
              RIJBEWIJZEN,
              CERTIFICATEN,
              WERK_DENKNIVEAU,
              TALEN,
              COMPETENTIES,
              BELASTING,
              MINIMUMLEEFTIJD,
              RECHTSGROND_LEEFTIJD,
              CONTRACT,
              CONTRACT_MAANDEN,
              UURLOON_CENT,
              VOLLETIJDSNORM,
              LKS,
              LEERCOMPONENT,
              UITZICHT_OP_CONTRACT,
              INTERNE_BEGELEIDING,
              AANPASBARE_BELASTING,
              VERVOER_GEREGELD,
              VERDRINGINGSTOETS,
              TOETS_DATUM,
              TOETS_BEOORDELAAR,
              SROI_CONTRACT,
              AANBIEDER_CONTRACT,
              GROEP_MINIMUM,
              GROEP_MAXIMUM,
              BESCHUT_AANGEBODEN,
              SW_PLEK),
          Aanbodkolommen::bouw);

  /** How the outcome of a verdringingstoets is spelled. */
  enum Toetsuitkomst {
    GEEN_VERDRINGING,
    VERDRINGING
  }

  private Aanbodkolommen() {}

  private static Werkaanbod bouw(Rij rij) {
    Rij.Deel<Werktijd> werktijd =
        rij.deel(
            () ->
                new Werktijd(
                    rij.get(UREN_MIN),
                    rij.get(UREN_MAX),
                    rij.get(KANTOORTIJDEN),
                    rij.get(ONREGELMATIG),
                    rij.get(START),
                    rij.get(START_VRIJ),
                    rij.get(EINDE),
                    rij.get(SLUITINGSDATUM)));
    Rij.Deel<Eisen> eisen =
        rij.deel(
            () ->
                new Eisen(
                    rij.get(RIJBEWIJZEN),
                    rij.get(CERTIFICATEN),
                    rij.get(WERK_DENKNIVEAU),
                    rij.get(TALEN),
                    rij.get(COMPETENTIES),
                    rij.get(BELASTING),
                    rij.get(MINIMUMLEEFTIJD),
                    rij.get(RECHTSGROND_LEEFTIJD)));
    Rij.Deel<Arbeidsvoorwaarden> voorwaarden =
        rij.deel(
            () ->
                new Arbeidsvoorwaarden(
                    rij.get(CONTRACT),
                    rij.get(CONTRACT_MAANDEN),
                    rij.get(UURLOON_CENT),
                    rij.get(VOLLETIJDSNORM),
                    rij.get(LKS),
                    rij.get(LEERCOMPONENT),
                    rij.get(UITZICHT_OP_CONTRACT)));
    Rij.Deel<Ondersteuning> ondersteuning =
        rij.deel(
            () ->
                new Ondersteuning(
                    rij.get(INTERNE_BEGELEIDING),
                    rij.get(AANPASBARE_BELASTING),
                    rij.get(VERVOER_GEREGELD)));
    Rij.Deel<Verdringingstoets> toets = rij.deel(() -> leesToets(rij));
    Rij.Deel<Groep> groep = rij.deel(() -> leesGroep(rij));
    Aanbodkern kern =
        new Aanbodkern(
            rij.get(ID),
            rij.get(REFERENTIE),
            rij.get(ORGANISATIE),
            rij.get(WERKGEVER),
            rij.get(INLENER),
            rij.get(VESTIGING),
            rij.get(TITEL),
            rij.get(TEKST),
            rij.get(BEROEP),
            rij.get(BEDRIJFSTAK),
            rij.get(GEMEENTE),
            rij.get(POSTCODE),
            rij.get(PLEKKEN),
            werktijd.get(),
            eisen.get(),
            voorwaarden.get(),
            ondersteuning.get(),
            toets.get(),
            rij.get(SROI_CONTRACT),
            rij.get(AANBIEDER_CONTRACT),
            rij.get(STATUS),
            rij.get(PUBLICATIEDATUM));
    boolean beschut = rij.get(BESCHUT_AANGEBODEN);
    boolean swPlek = rij.get(SW_PLEK);
    AanbodSoort soort = rij.get(SOORT);
    if (soort == AanbodSoort.VACATURE) {
      String alleenArrangement = "hoort alleen bij een arrangement, niet bij een VACATURE";
      rij.eis(rij.get(GROEP_MINIMUM) == null, GROEP_MINIMUM, alleenArrangement);
      rij.eis(rij.get(GROEP_MAXIMUM) == null, GROEP_MAXIMUM, alleenArrangement);
      rij.eis(!beschut, BESCHUT_AANGEBODEN, alleenArrangement);
      rij.eis(!swPlek, SW_PLEK, alleenArrangement);
      return new Vacature(kern);
    }
    return new Arrangement(kern, soort, groep.get(), beschut, swPlek);
  }

  private static Verdringingstoets leesToets(Rij rij) {
    Toetsuitkomst uitkomst = rij.get(VERDRINGINGSTOETS);
    LocalDate datum = rij.get(TOETS_DATUM);
    String beoordelaar = rij.get(TOETS_BEOORDELAAR);
    boolean gedaan = uitkomst != null;
    String samenhang =
        gedaan
            ? "is verplicht bij een uitkomst van de verdringingstoets"
            : "hoort alleen bij een uitkomst van de verdringingstoets";
    rij.eis((datum != null) == gedaan, TOETS_DATUM, samenhang);
    rij.eis((beoordelaar != null) == gedaan, TOETS_BEOORDELAAR, samenhang);
    return uitkomst == null || datum == null || beoordelaar == null
        ? new Verdringingstoets.NietUitgevoerd()
        : new Verdringingstoets.Uitgevoerd(
            uitkomst == Toetsuitkomst.VERDRINGING, datum, beoordelaar);
  }

  private static Groep leesGroep(Rij rij) {
    Integer minimum = rij.get(GROEP_MINIMUM);
    Integer maximum = rij.get(GROEP_MAXIMUM);
    return minimum == null && maximum == null
        ? Groep.GEEN
        : new Groep(
            minimum == null ? Groep.GEEN.minimum() : minimum,
            maximum == null ? Groep.GEEN.maximum() : maximum);
  }

  private static @Nullable Groep groep(Werkaanbod aanbod) {
    return aanbod instanceof Arrangement arrangement && !arrangement.groep().equals(Groep.GEEN)
        ? arrangement.groep()
        : null;
  }

  private static @Nullable Toetsuitkomst uitkomst(Werkaanbod aanbod) {
    return switch (toets(aanbod)) {
      case Verdringingstoets.NietUitgevoerd niet -> null;
      case Verdringingstoets.Uitgevoerd toets ->
          toets.verdringing() ? Toetsuitkomst.VERDRINGING : Toetsuitkomst.GEEN_VERDRINGING;
    };
  }

  private static Competentievraag leesCompetentie(Lijstcel.Paar paar) {
    String waarde = Lijstcel.verplichteWaarde(paar);
    int streep = waarde.indexOf('/');
    if (streep < 0) {
      throw Vorm.fout(waarde, "moet niveau/gewicht zijn, zoals 3/5");
    }
    return new Competentievraag(
        Vorm.COMPETENTIE.lees(paar.sleutel()),
        COMPETENTIE_NIVEAU.lees(waarde.substring(0, streep)),
        COMPETENTIE_GEWICHT.lees(waarde.substring(streep + 1)));
  }

  private static Lijstcel.Paar schrijfCompetentie(Competentievraag vraag) {
    return new Lijstcel.Paar(vraag.competentie().waarde(), vraag.niveau() + "/" + vraag.gewicht());
  }

  private static Werktijd tijd(Werkaanbod aanbod) {
    return aanbod.kern().werktijd();
  }

  private static Eisen eisen(Werkaanbod aanbod) {
    return aanbod.kern().eisen();
  }

  private static Verdringingstoets toets(Werkaanbod aanbod) {
    return aanbod.kern().verdringingstoets();
  }
}
