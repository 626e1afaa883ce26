package nl.werkbrug.data.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.EisAanWerk;
import nl.werkbrug.data.domain.werkzoekende.Geslacht;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Persoon;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** Columns of werkzoekenden. Names that the VUM Gegevensstandaard has are spelled as there. */
final class Werkzoekendekolommen {

  // Who, and who looks after them.
  private static final Kolom<Werkzoekende, WerkzoekendeId> ID =
      new Kolom<>(
          "id", "nummer van de werkzoekende", Cel.verplicht(Vorm.WERKZOEKENDE), Werkzoekende::id);
  private static final Kolom<Werkzoekende, @Nullable String> KLANTNUMMER =
      new Kolom<>(
          "klantnummer",
          "nummer in het klantvolgsysteem, nooit een burgerservicenummer",
          Cel.ofNiets(Vorm.tekst(0, 40)),
          Werkzoekende::klantnummer);
  private static final Kolom<Werkzoekende, OrganisatieId> ORGANISATIE =
      new Kolom<>(
          "organisatie",
          "organisatie die de werkzoekende begeleidt",
          Cel.verplicht(Vorm.ORGANISATIE),
          Werkzoekende::organisatie);
  private static final Kolom<Werkzoekende, Gegeven<GemeenteId>> GEMEENTE =
      new Kolom<>("gemeente", "woongemeente", Cel.gegeven(Vorm.GEMEENTE), Werkzoekende::gemeente);
  private static final Kolom<Werkzoekende, @Nullable String> CONSULENT =
      new Kolom<>(
          "consulent",
          "gebruikersnaam van de consulent",
          Cel.ofNiets(Vorm.tekst(0, 100)),
          Werkzoekende::consulent);
  private static final Kolom<Werkzoekende, Werkzoekende.Status> STATUS =
      new Kolom<>(
          "status",
          "alleen ACTIEF doet mee in een ronde",
          Cel.verplicht(Vorm.keuze(Werkzoekende.Status.class)),
          Werkzoekende::status);
  private static final Kolom<Werkzoekende, Gegeven<String>> NAAM =
      van(
          "naam",
          "naam; een werkgever krijgt die nooit te zien",
          Cel.gegeven(Vorm.tekst(1, 120)),
          Werkzoekende::persoon,
          Persoon::naam);
  private static final Kolom<Werkzoekende, Gegeven<LocalDate>> GEBOORTEDATUM =
      van(
          "geboortedatum",
          "geboortedatum",
          Cel.gegeven(Vorm.DATUM),
          Werkzoekende::persoon,
          Persoon::geboortedatum);
  private static final Kolom<Werkzoekende, Gegeven<Geslacht>> GESLACHT =
      van(
          "geslacht",
          "alleen om na te gaan of er eerlijk wordt bemiddeld",
          Cel.gegeven(Vorm.keuze(Geslacht.class)),
          Werkzoekende::persoon,
          Persoon::geslacht);

  // Kwalificatie.
  private static final Kolom<Werkzoekende, Gegeven<WerkDenkniveau>> WERK_DENKNIVEAU =
      van(
          "werkDenkniveau",
          "werk- en denkniveau",
          Cel.gegeven(Vorm.keuze(WerkDenkniveau.class)),
          Werkzoekende::kwalificatie,
          Kwalificatie::werkDenkniveau);
  private static final Kolom<Werkzoekende, Gegeven<Set<Rijbewijs>>> RIJBEWIJZEN =
      van(
          "rijbewijzen",
          "rijbewijzen",
          Lijstcel.gegevenKeuzes(Vorm.keuze(Rijbewijs.class, Rijbewijs::code)),
          Werkzoekende::kwalificatie,
          Kwalificatie::rijbewijzen);
  private static final Kolom<Werkzoekende, Gegeven<List<Certificaat>>> CERTIFICATEN =
      van(
          "certificaten",
          "cursussen, met =ja of =nee als bekend is of het certificaat is behaald",
          Lijstcel.gegevenParen(
              "een lijst van naam, naam=ja of naam=nee met | ertussen; naam: 1 tot 120 tekens",
              paar ->
                  new Certificaat(
                      paar.sleutel(), Gegeven.van(paar.waarde()).map(Vorm.JA_NEE::lees)),
              certificaat ->
                  new Lijstcel.Paar(
                      certificaat.naam(),
                      certificaat.behaald().map(Vorm.JA_NEE::schrijf).waardeOfNull())),
          Werkzoekende::kwalificatie,
          Kwalificatie::certificaten);
  private static final Kolom<Werkzoekende, List<Taalbeheersing>> TALEN =
      van(
          "taalbeheersing",
          "niveau per taal; wat ontbreekt is onbekend",
          Lijstcel.talen(),
          Werkzoekende::kwalificatie,
          Kwalificatie::talen);
  private static final Kolom<Werkzoekende, SortedMap<CompetentieCode, Integer>> COMPETENTIES =
      van(
          "competenties",
          "niveau per competentie; wat ontbreekt is onbekend",
          Lijstcel.kaart(Vorm.COMPETENTIE, Vorm.geheel(1, 5)),
          Werkzoekende::kwalificatie,
          Kwalificatie::competenties);
  private static final Kolom<Werkzoekende, List<BeroepCode>> BEMIDDELINGSBEROEPEN =
      van(
          "bemiddelingsberoepen",
          "beroepen waarin iemand werk zoekt, liefste eerst",
          Lijstcel.lijst(Vorm.BEROEP),
          Werkzoekende::kwalificatie,
          Kwalificatie::bemiddelingsberoepen);
  private static final Kolom<Werkzoekende, List<Sbi>> SECTOREN =
      van(
          "sectoren",
          "bedrijfstakken van belangstelling (SBI 2008)",
          Lijstcel.lijst(Vorm.SBI),
          Werkzoekende::kwalificatie,
          Kwalificatie::sectoren);
  private static final Kolom<Werkzoekende, List<String>> INTERESSES =
      van(
          "interesses",
          "belangstelling in vrije woorden",
          Lijstcel.lijst(Vorm.tekst(1, 120)),
          Werkzoekende::kwalificatie,
          Kwalificatie::interesses);

  // Beschikbaarheid, mobiliteit, eisen.
  private static final Kolom<Werkzoekende, Gegeven<Integer>> UREN_MIN =
      van(
          "aantalWerkurenPerWeekMinimaal",
          "uren per week, minstens",
          Cel.gegeven(Vorm.geheel(0, 99)),
          Werkzoekende::beschikbaarheid,
          Beschikbaarheid::urenMin);
  private static final Kolom<Werkzoekende, Gegeven<Integer>> UREN_MAX =
      van(
          "aantalWerkurenPerWeekMaximaal",
          "uren per week, hoogstens",
          Cel.gegeven(Vorm.geheel(0, 99)),
          Werkzoekende::beschikbaarheid,
          Beschikbaarheid::urenMax);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> ALLEEN_KANTOORTIJDEN =
      van(
          "indicatieKantoortijden",
          "of alleen kantoortijden kunnen",
          Cel.gegeven(Vorm.JA_NEE),
          Werkzoekende::beschikbaarheid,
          Beschikbaarheid::alleenKantoortijden);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> ONREGELMATIG =
      van(
          "indicatieOnregelmatigWerkOfPloegendienst",
          "of onregelmatig werk of ploegendienst kan",
          Cel.gegeven(Vorm.JA_NEE),
          Werkzoekende::beschikbaarheid,
          Beschikbaarheid::onregelmatig);
  private static final Kolom<Werkzoekende, Gegeven<LocalDate>> VANAF =
      van(
          "datumAanvangBeschikbaarVoorWerk",
          "eerste mogelijke dag",
          Cel.gegeven(Vorm.DATUM),
          Werkzoekende::beschikbaarheid,
          Beschikbaarheid::vanaf);
  private static final Kolom<Werkzoekende, Gegeven<LocalDate>> TOT =
      van(
          "datumEindeBeschikbaarVoorWerk",
          "laatste mogelijke dag",
          Cel.gegeven(Vorm.DATUM),
          Werkzoekende::beschikbaarheid,
          Beschikbaarheid::tot);
  private static final Kolom<Werkzoekende, Gegeven<Postcode>> POSTCODE =
      van(
          "postcode",
          "woonpostcode",
          Cel.gegeven(Vorm.POSTCODE),
          Werkzoekende::mobiliteit,
          Mobiliteit::postcode);
  private static final Kolom<Werkzoekende, Gegeven<Integer>> REISAFSTAND =
      van(
          "maximaleReisafstand",
          "kilometers, enkele reis",
          Cel.gegeven(Vorm.geheel(0, 999)),
          Werkzoekende::mobiliteit,
          Mobiliteit::maximaleReisafstandKm);
  private static final Kolom<Werkzoekende, Gegeven<Integer>> REISTIJD =
      van(
          "maximaleReistijd",
          "minuten, enkele reis",
          Cel.gegeven(Vorm.geheel(0, 999)),
          Werkzoekende::mobiliteit,
          Mobiliteit::maximaleReistijdMinuten);
  private static final Kolom<Werkzoekende, Gegeven<Set<Vervoermiddel>>> VERVOERMIDDELEN =
      van(
          "vervoermiddelen",
          "voor woon-werkverkeer; geen = alleen te voet",
          Lijstcel.gegevenKeuzes(Vorm.keuze(Vervoermiddel.class)),
          Werkzoekende::mobiliteit,
          Mobiliteit::vervoermiddelen);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> AANPASSING =
      van(
          "indicatieAanpassingWerkomgeving",
          "of de werkomgeving aangepast moet worden",
          Cel.gegeven(Vorm.JA_NEE),
          Werkzoekende::eisAanWerk,
          EisAanWerk::aanpassingWerkomgeving);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> BEGELEIDING =
      van(
          "indicatieBegeleiding",
          "of begeleiding op het werk nodig is",
          Cel.gegeven(Vorm.JA_NEE),
          Werkzoekende::eisAanWerk,
          EisAanWerk::begeleiding);
  private static final Kolom<Werkzoekende, Gegeven<Boolean>> WERKVARIATIE =
      van(
          "indicatieWerkvariatie",
          "of afwisseling in het werk nodig is",
          Cel.gegeven(Vorm.JA_NEE),
          Werkzoekende::eisAanWerk,
          EisAanWerk::werkvariatie);
  private static final Kolom<Werkzoekende, Map<Belastingaspect, Belastbaarheid.Niveau>>
      BELASTBAARHEID =
          van(
              "belastbaarheid",
              "wat iemand aankan, per aspect; wat ontbreekt is onbekend",
              Lijstcel.keuzekaart(
                  Vorm.keuze(Belastingaspect.class), Vorm.keuze(Belastbaarheid.Niveau.class)),
              Werkzoekende::belastbaarheid,
              Belastbaarheid::niveaus);

  // Wensen, begeleiding, presentatie.
  private static final Kolom<Werkzoekende, Set<AanbodSoort>> EIGEN_WENS =
      van(
          "eigenWens",
          "soorten werk waar iemand zelf om vraagt",
          Lijstcel.keuzes(Vorm.keuze(AanbodSoort.class)),
          Werkzoekende::wensen,
          Wensen::eigenWens);
  private static final Kolom<Werkzoekende, SortedSet<Sbi>> UITGESLOTEN_SECTOREN =
      van(
          "uitgeslotenSectoren",
          "bedrijfstakken waar iemand niet wil werken",
          Lijstcel.verzameling(Vorm.SBI),
          Werkzoekende::wensen,
          Wensen::uitgeslotenSectoren);
  private static final Kolom<Werkzoekende, SortedSet<WerkgeverId>> UITGESLOTEN_WERKGEVERS =
      van(
          "uitgeslotenWerkgevers",
          "werkgevers waar iemand niet wil werken",
          Lijstcel.verzameling(Vorm.WERKGEVER),
          Werkzoekende::wensen,
          Wensen::uitgeslotenWerkgevers);
  private static final Kolom<Werkzoekende, SortedSet<AanbodId>> UITGESLOTEN_AANBOD =
      van(
          "uitgeslotenAanbod",
          "aanbod dat al is afgevallen",
          Lijstcel.verzameling(Vorm.AANBOD),
          Werkzoekende::wensen,
          Wensen::uitgeslotenAanbod);
  private static final Kolom<Werkzoekende, @Nullable BigDecimal> BEGELEIDING_UREN =
      new Kolom<>(
          "begeleidingUrenPerWeek",
          "uren begeleiding per week bij de start, volgens de diagnose; leeg = af te leiden",
          Cel.ofNiets(Vorm.decimaal(0, 20)),
          w ->
              switch (w.begeleiding().omvang()) {
                case Omvang.Gediagnosticeerd diagnose -> diagnose.urenPerWeek();
                case Omvang.AfTeLeiden afTeLeiden -> null;
              });
  private static final Kolom<Werkzoekende, Set<Specialisme>> BEGELEIDING_SPECIALISMEN =
      van(
          "begeleidingSpecialismen",
          "waar de jobcoach goed in moet zijn",
          Lijstcel.keuzes(Vorm.keuze(Specialisme.class)),
          Werkzoekende::begeleiding,
          Begeleidingsbehoefte::specialismen);
  private static final Kolom<Werkzoekende, SortedSet<String>> BEGELEIDING_TALEN =
      van(
          "begeleidingTalen",
          "talen die helpen naast Nederlands",
          Lijstcel.verzameling(Jobcoachkolommen.TAAL),
          Werkzoekende::begeleiding,
          Begeleidingsbehoefte::talen);
  private static final Kolom<Werkzoekende, @Nullable JobcoachId> HUIDIGE_JOBCOACH =
      van(
          "huidigeJobcoach",
          "de jobcoach van nu",
          Cel.ofNiets(Vorm.JOBCOACH),
          Werkzoekende::begeleiding,
          Begeleidingsbehoefte::huidigeJobcoach);
  private static final Kolom<Werkzoekende, @Nullable String> PRESENTATIE =
      new Kolom<>(
          "presentatie",
          "hoe iemand zich voorstelt",
          Cel.ofNiets(Vorm.tekst(0, 2_000)),
          Werkzoekende::presentatie);

  /** Without opleidingen and werkervaring: those stand in files of their own. */
  static final Bestandsoort<Werkzoekende> WERKZOEKENDEN =
      new Bestandsoort<>(
          "werkzoekenden.csv",
          "id",
          Stream.of(
                  List.<Kolom<Werkzoekende, ?>>of(
                      ID,
                      KLANTNUMMER,
                      ORGANISATIE,
                      GEMEENTE,
                      CONSULENT,
                      STATUS,
                      NAAM,
                      GEBOORTEDATUM,
                      GESLACHT),
                  Participatiekolommen.KOLOMMEN,
                  List.<Kolom<Werkzoekende, ?>>of(
                      WERK_DENKNIVEAU,
                      RIJBEWIJZEN,
                      CERTIFICATEN,
                      TALEN,
                      COMPETENTIES,
                      BEMIDDELINGSBEROEPEN,
                      SECTOREN,
                      INTERESSES,
                      UREN_MIN,
                      UREN_MAX,
                      ALLEEN_KANTOORTIJDEN,
                      ONREGELMATIG,
                      VANAF,
                      TOT,
                      POSTCODE,
                      REISAFSTAND,
                      REISTIJD,
                      VERVOERMIDDELEN,
                      AANPASSING,
                      BEGELEIDING,
                      WERKVARIATIE,
                      BELASTBAARHEID,
                      EIGEN_WENS,
                      UITGESLOTEN_SECTOREN,
                      UITGESLOTEN_WERKGEVERS,
                      UITGESLOTEN_AANBOD,
                      BEGELEIDING_UREN,
                      BEGELEIDING_SPECIALISMEN,
                      BEGELEIDING_TALEN,
                      HUIDIGE_JOBCOACH,
                      PRESENTATIE))
              .flatMap(List::stream)
              .toList(),
          Werkzoekendekolommen::bouw);

  private Werkzoekendekolommen() {}

  private static Werkzoekende bouw(Rij rij) {
    Rij.Deel<Persoon> persoon =
        rij.deel(() -> new Persoon(rij.get(NAAM), rij.get(GEBOORTEDATUM), rij.get(GESLACHT)));
    Rij.Deel<Participatie> participatie = rij.deel(() -> Participatiekolommen.lees(rij));
    Rij.Deel<Kwalificatie> kwalificatie =
        rij.deel(
            () ->
                new Kwalificatie(
                    rij.get(WERK_DENKNIVEAU),
                    rij.get(RIJBEWIJZEN),
                    rij.get(CERTIFICATEN),
                    List.of(),
                    rij.get(TALEN),
                    List.of(),
                    rij.get(COMPETENTIES),
                    rij.get(BEMIDDELINGSBEROEPEN),
                    rij.get(SECTOREN),
                    rij.get(INTERESSES)));
    Rij.Deel<Beschikbaarheid> beschikbaarheid =
        rij.deel(
            () ->
                new Beschikbaarheid(
                    rij.get(UREN_MIN),
                    rij.get(UREN_MAX),
                    rij.get(ALLEEN_KANTOORTIJDEN),
                    rij.get(ONREGELMATIG),
                    rij.get(VANAF),
                    rij.get(TOT)));
    Rij.Deel<Begeleidingsbehoefte> begeleiding = rij.deel(() -> leesBegeleiding(rij));
    return new Werkzoekende(
        rij.get(ID),
        rij.get(KLANTNUMMER),
        rij.get(ORGANISATIE),
        rij.get(GEMEENTE),
        rij.get(CONSULENT),
        rij.get(STATUS),
        persoon.get(),
        participatie.get(),
        kwalificatie.get(),
        beschikbaarheid.get(),
        new Mobiliteit(
            rij.get(POSTCODE), rij.get(REISAFSTAND), rij.get(REISTIJD), rij.get(VERVOERMIDDELEN)),
        new EisAanWerk(rij.get(AANPASSING), rij.get(BEGELEIDING), rij.get(WERKVARIATIE)),
        new Belastbaarheid(rij.get(BELASTBAARHEID)),
        new Wensen(
            rij.get(EIGEN_WENS),
            rij.get(UITGESLOTEN_SECTOREN),
            rij.get(UITGESLOTEN_WERKGEVERS),
            rij.get(UITGESLOTEN_AANBOD)),
        begeleiding.get(),
        rij.get(PRESENTATIE));
  }

  private static Begeleidingsbehoefte leesBegeleiding(Rij rij) {
    BigDecimal uren = rij.get(BEGELEIDING_UREN);
    return new Begeleidingsbehoefte(
        uren == null ? new Omvang.AfTeLeiden() : new Omvang.Gediagnosticeerd(uren),
        rij.get(BEGELEIDING_SPECIALISMEN),
        rij.get(BEGELEIDING_TALEN),
        rij.get(HUIDIGE_JOBCOACH));
  }

  /** A column of a part of the record. */
  static <P, V extends @Nullable Object> Kolom<Werkzoekende, V> van(
      String naam,
      String betekenis,
      Cel<V> cel,
      Function<Werkzoekende, P> deel,
      Function<P, V> veld) {
    return new Kolom<>(naam, betekenis, cel, werkzoekende -> veld.apply(deel.apply(werkzoekende)));
  }
}
