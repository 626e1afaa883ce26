package nl.werkbrug.engine.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The hard rules as questions to the index, each for the aanbod of which it is <em>certain</em>
 * that it does not suit. What is unknown is never asked for, and so stays in. Where an exact rule
 * is intricate the question is wider: it may leave in what is ongeschikt, never the reverse.
 */
final class Kandidaatregels {
  private static final int LAATSTE_DAG = Jobcoach.PERIODEN * Jobcoach.DAGEN_PER_PERIODE - 1;
  private static final int ONDERWIJSLEEFTIJD = 27;
  private static final long UITERSTE_DAG = 4_000_000;

  private final Kandidaatcontext context;
  private final int vandaag;

  /** Certificates that occur in the index, as {@link #naam}. */
  private final Set<String> certificaten;

  Kandidaatregels(Kandidaatcontext context, Set<String> certificaten) {
    this.context = context;
    this.vandaag = dag(context.peildatum());
    this.certificaten = Set.copyOf(certificaten);
  }

  /** Days since 1970, cut off some 11 000 years away. */
  static int dag(LocalDate datum) {
    return (int) Math.clamp(datum.toEpochDay(), -UITERSTE_DAG, UITERSTE_DAG);
  }

  /** As certificates are compared: without case and surrounding space. */
  static String naam(String certificaat) {
    return certificaat.strip().toLowerCase(Locale.ROOT);
  }

  /** The aanbod that takes part in the round at all. */
  Query basis() {
    BooleanQuery.Builder bouwer =
        new BooleanQuery.Builder()
            .add(term(Facetsoort.STATUS.veld(), Aanbodstatus.OPEN.name()), Occur.FILTER)
            .add(kleiner(Veld.SLUITING, vandaag), Occur.MUST_NOT)
            .add(kleiner(Veld.EINDE, vandaag), Occur.MUST_NOT)
            .add(groter(Veld.START, vandaag + LAATSTE_DAG), Occur.MUST_NOT)
            .add(vlag(Veld.Vlag.VERDRINGING), Occur.MUST_NOT)
            .add(vlag(Veld.Vlag.TOETS_ONTBREEKT), Occur.MUST_NOT);
    if (context.bereik().spoor() == Spoor.MAATSCHAPPELIJK) {
      bouwer.add(
          soorten(EnumSet.of(AanbodSoort.MAATSCHAPPELIJKE_PLEK, AanbodSoort.DAGBESTEDINGSPLEK)),
          Occur.FILTER);
    }
    return bouwer.build();
  }

  /** Whether a rule on the person alone rules everything out. */
  boolean doetNietMee(Werkzoekende persoon) {
    if (persoon.status() != Werkzoekende.Status.ACTIEF) {
      return true;
    }
    if (persoon.gemeente() instanceof Gegeven.Bekend<GemeenteId>(GemeenteId gemeente)
        && !context.gemeenten().isEmpty()
        && !context.gemeenten().contains(gemeente)) {
      return true;
    }
    if (persoon.doelgroep() instanceof Gegeven.Bekend<Doelgroep>(Doelgroep doelgroep)
        && (doelgroep == Doelgroep.TEGENPRESTATIE
            || doelgroep == Doelgroep.BBZ_STARTER
            || (!context.bereik().doelgroepen().isEmpty()
                && !context.bereik().doelgroepen().contains(doelgroep)))) {
      return true;
    }
    Beschikbaarheid beschikbaarheid = persoon.beschikbaarheid();
    LocalDate tot = beschikbaarheid.tot().waardeOfNull();
    LocalDate vanaf = beschikbaarheid.vanaf().waardeOfNull();
    return (tot != null && dag(tot) < vandaag)
        || (vanaf != null && dag(vanaf) > vandaag + LAATSTE_DAG);
  }

  /** What is certainly not for this person, one question per rule. */
  List<Query> uitsluitingen(Werkzoekende persoon) {
    List<Query> weg = new ArrayList<>();
    doelgroep(persoon, weg);
    kwalificatie(persoon, weg);
    beschikbaarheid(persoon.beschikbaarheid(), weg);
    Set<String> sectoren = new TreeSet<>();
    persoon.wensen().uitgeslotenSectoren().stream().map(Sbi::afdeling).forEach(sectoren::add);
    termen(Facetsoort.SECTOR.veld(), sectoren, weg);
    return weg;
  }

  /** What somebody ruled out by name: different for everybody, so not worth remembering. */
  List<Query> eigenUitsluitingen(Werkzoekende persoon) {
    List<Query> weg = new ArrayList<>();
    List<String> werkgevers =
        persoon.wensen().uitgeslotenWerkgevers().stream().map(id -> id.waarde()).toList();
    termen(Veld.WERKGEVER, werkgevers, weg);
    termen(Veld.INLENER, werkgevers, weg);
    termen(
        Veld.ID,
        persoon.wensen().uitgeslotenAanbod().stream().map(id -> id.waarde()).toList(),
        weg);
    return weg;
  }

  // ---- doelgroep

  private void doelgroep(Werkzoekende persoon, List<Query> weg) {
    Participatie participatie = persoon.participatie();
    Doelgroep doelgroep = participatie.doelgroep().waardeOfNull();
    Uitkering uitkering = participatie.uitkering().waardeOfNull();
    Set<AanbodSoort> nooit = EnumSet.noneOf(AanbodSoort.class);
    Set<AanbodSoort> metEinde = EnumSet.noneOf(AanbodSoort.class);
    Set<AanbodSoort> beschut = EnumSet.noneOf(AanbodSoort.class);
    Set<AanbodSoort> swPlek = EnumSet.noneOf(AanbodSoort.class);
    boolean zonderGroei =
        participatie.clientprofiel().is(Clientprofiel.PROFIEL_4)
            || (participatie.ontheffingTot() != null
                && !participatie.ontheffingTot().isBefore(context.peildatum()));
    for (AanbodSoort soort : AanbodSoort.values()) {
      boolean gewenst = persoon.wensen().eigenWens().contains(soort);
      if (doelgroep != null) {
        Toelating toelating = context.kader().plaatsing().toelating(doelgroep, soort);
        if (!kan(toelating, participatie, gewenst)
            || (soort == AanbodSoort.BESCHUTTE_WERKPLEK
                && doelgroep != Doelgroep.SW_ZITTEND
                && adviesOntbreekt(participatie.uwvAdvies()))) {
          nooit.add(soort);
        }
        switch (toelating) {
          case MET_EINDDATUM -> metEinde.add(soort);
          case ALS_BESCHUTTE_PLEK -> beschut.add(soort);
          case SW_PLEK -> swPlek.add(soort);
          case JA,
              NEE,
              NAAST,
              EIGEN_WENS,
              MET_UWV_ADVIES,
              OVERBRUGGING,
              MET_WMO_BESLUIT,
              PRO_VSO -> {}
        }
      }
      if (zonderGroei && !gewenst) {
        nooit.add(soort);
      }
    }
    if (uitkering != null && uitkering != Uitkering.ALGEMENE_BIJSTAND) {
      nooit.add(AanbodSoort.PROEFPLAATS);
      nooit.add(AanbodSoort.PARTICIPATIEPLAATS);
    }
    if (participatie.cohort().is(Cohort.SW_ZITTEND) && participatie.lksToegekend().is(true)) {
      nooit.addAll(betaald());
    }
    Integer leeftijd = persoon.persoon().leeftijd(context.peildatum()).waardeOfNull();
    if (leeftijd != null
        && leeftijd < ONDERWIJSLEEFTIJD
        && participatie.onderwijsPassend().is(true)) {
      nooit.addAll(EnumSet.complementOf(EnumSet.of(AanbodSoort.STAGE_PRO_VSO)));
    }
    if (!nooit.isEmpty()) {
      weg.add(soorten(nooit));
    }
    zonder(metEinde, Veld.Vlag.MET_EINDDATUM, weg);
    zonder(beschut, Veld.Vlag.BESCHUT, weg);
    zonder(swPlek, Veld.Vlag.SW_PLEK, weg);
    if (doelgroep != null && doelgroep.metLks()) {
      weg.add(
          new BooleanQuery.Builder()
              .add(term(Facetsoort.LKS.veld(), LksBereidheid.NEE.name()), Occur.FILTER)
              .add(soorten(betaald()), Occur.FILTER)
              .build());
    }
    if (uitkering != null
        && uitkering.vanUwv()
        && doelgroep != null
        && doelgroep != Doelgroep.SW_ZITTEND
        && participatie.lksToegekend().is(false)) {
      if (doelgroep == Doelgroep.BESCHUT_WERK) {
        zonder(EnumSet.allOf(AanbodSoort.class), Veld.Vlag.BESCHUT, weg);
      } else {
        weg.add(MatchAllDocsQuery.INSTANCE);
      }
    }
  }

  private boolean kan(Toelating toelating, Participatie participatie, boolean gewenst) {
    return switch (toelating) {
      case JA, OVERBRUGGING, MET_EINDDATUM, SW_PLEK -> true;
      case NEE -> false;
      case NAAST -> context.bereik().spoor() == Spoor.MAATSCHAPPELIJK;
      case EIGEN_WENS -> gewenst;
      case MET_UWV_ADVIES, ALS_BESCHUTTE_PLEK -> !adviesOntbreekt(participatie.uwvAdvies());
      case MET_WMO_BESLUIT -> gewenst && !participatie.wmoDagbesteding().is(false);
      case PRO_VSO -> !participatie.proVso().is(false);
    };
  }

  private static boolean adviesOntbreekt(UwvAdvies advies) {
    return switch (advies) {
      case UwvAdvies.NietGevraagd geen -> true;
      case UwvAdvies.Aangevraagd aanvraag -> false;
      case UwvAdvies.Afgegeven afgegeven -> !afgegeven.positief();
    };
  }

  private static Set<AanbodSoort> betaald() {
    Set<AanbodSoort> betaald = EnumSet.noneOf(AanbodSoort.class);
    for (AanbodSoort soort : AanbodSoort.values()) {
      if (soort.betaald()) {
        betaald.add(soort);
      }
    }
    return betaald;
  }

  // ---- kwalificatie

  private void kwalificatie(Werkzoekende persoon, List<Query> weg) {
    Kwalificatie kwalificatie = persoon.kwalificatie();
    Integer leeftijd = persoon.persoon().leeftijd(context.peildatum()).waardeOfNull();
    if (leeftijd != null) {
      weg.add(groter(Veld.LEEFTIJD, Math.max(0, leeftijd)));
    }
    if (kwalificatie.werkDenkniveau()
        instanceof Gegeven.Bekend<WerkDenkniveau>(WerkDenkniveau niveau)) {
      weg.add(groter(Veld.NIVEAU, niveau.code()));
    }
    if (kwalificatie.rijbewijzen() instanceof Gegeven.Bekend<Set<Rijbewijs>>(var rijbewijzen)) {
      Set<Rijbewijs> zonder = EnumSet.allOf(Rijbewijs.class);
      rijbewijzen.forEach(rijbewijs -> zonder.removeAll(hoogstens(rijbewijs)));
      termen(Veld.RIJBEWIJS, zonder.stream().map(Rijbewijs::name).toList(), weg);
    }
    if (kwalificatie.certificaten() instanceof Gegeven.Bekend<List<Certificaat>>(var eigen)) {
      Set<String> zonder = new HashSet<>(certificaten);
      for (Certificaat certificaat : eigen) {
        if (!certificaat.behaald().is(false)) {
          zonder.remove(naam(certificaat.naam()));
        }
      }
      for (Opleiding opleiding : kwalificatie.opleidingen()) {
        if (!opleiding.diploma().is(false)) {
          zonder.remove(naam(opleiding.naam()));
        }
      }
      termen(Veld.CERTIFICAAT, zonder, weg);
    }
    List<String> talen = new ArrayList<>();
    for (Taalbeheersing taal : kwalificatie.talen()) {
      taal.niveaus()
          .forEach(
              (onderdeel, eigen) -> {
                for (Taalniveau niveau : Taalniveau.values()) {
                  if (niveau.code() > eigen.code()) {
                    talen.add(Veld.taal(taal.taal(), onderdeel, niveau));
                  }
                }
              });
    }
    termen(Veld.TAAL, talen, weg);
    List<String> belasting = new ArrayList<>();
    persoon
        .belastbaarheid()
        .niveaus()
        .forEach(
            (aspect, niveau) -> {
              switch (niveau) {
                case NORMAAL -> {}
                case BEPERKT -> belasting.add(Veld.belasting(aspect, Belasting.ZWAAR));
                case NIET -> {
                  belasting.add(Veld.belasting(aspect, Belasting.LICHT));
                  belasting.add(Veld.belasting(aspect, Belasting.ZWAAR));
                }
              }
            });
    termen(Veld.BELASTING, belasting, weg);
  }

  /** At least every licence that this one brings with it. */
  private static Set<Rijbewijs> hoogstens(Rijbewijs rijbewijs) {
    return switch (rijbewijs) {
      case A -> EnumSet.of(Rijbewijs.A, Rijbewijs.A2, Rijbewijs.A1, Rijbewijs.AM);
      case A2 -> EnumSet.of(Rijbewijs.A2, Rijbewijs.A1, Rijbewijs.AM);
      case A1 -> EnumSet.of(Rijbewijs.A1, Rijbewijs.AM);
      case AM -> EnumSet.of(Rijbewijs.AM);
      case B -> EnumSet.of(Rijbewijs.B, Rijbewijs.AM);
      case T -> EnumSet.of(Rijbewijs.T);
      case B_PLUS, C1, C, D1, D, BE, C1E, CE, D1E, DE ->
          EnumSet.complementOf(EnumSet.of(Rijbewijs.A, Rijbewijs.A2, Rijbewijs.A1, Rijbewijs.T));
    };
  }

  // ---- beschikbaarheid

  private void beschikbaarheid(Beschikbaarheid beschikbaarheid, List<Query> weg) {
    Integer urenMax = beschikbaarheid.urenMax().waardeOfNull();
    if (urenMax != null) {
      weg.add(groter(Veld.UREN_MIN, urenMax));
    }
    Integer urenMin = beschikbaarheid.urenMin().waardeOfNull();
    if (urenMin != null) {
      weg.add(kleiner(Veld.UREN_MAX, urenMin));
    }
    if (beschikbaarheid.alleenKantoortijden().is(true)) {
      weg.add(vlag(Veld.Vlag.BUITEN_KANTOORTIJDEN));
    }
    if (beschikbaarheid.onregelmatig().is(false)) {
      weg.add(vlag(Veld.Vlag.ONREGELMATIG));
    }
    LocalDate vanaf = beschikbaarheid.vanaf().waardeOfNull();
    if (vanaf != null && dag(vanaf) > vandaag) {
      weg.add(kleiner(Veld.EINDE, dag(vanaf)));
      weg.add(
          new BooleanQuery.Builder()
              .add(vlag(Veld.Vlag.STARTDATUM_VAST), Occur.FILTER)
              .add(kleiner(Veld.START, dag(vanaf)), Occur.FILTER)
              .build());
    }
    LocalDate tot = beschikbaarheid.tot().waardeOfNull();
    if (tot != null) {
      weg.add(groter(Veld.START, dag(tot)));
    }
  }

  // ---- vragen

  private static Query soorten(Set<AanbodSoort> soorten) {
    return new TermInSetQuery(
        Facetsoort.SOORT.veld(),
        soorten.stream().map(soort -> new BytesRef(soort.name())).toList());
  }

  /** Of these kinds, what lacks the flag. */
  private static void zonder(Set<AanbodSoort> soorten, Veld.Vlag vlag, List<Query> weg) {
    if (!soorten.isEmpty()) {
      weg.add(
          new BooleanQuery.Builder()
              .add(soorten(soorten), Occur.FILTER)
              .add(vlag(vlag), Occur.MUST_NOT)
              .build());
    }
  }

  private static void termen(String veld, Collection<String> waarden, List<Query> weg) {
    if (!waarden.isEmpty()) {
      weg.add(new TermInSetQuery(veld, waarden.stream().map(BytesRef::new).toList()));
    }
  }

  private static Query term(String veld, String waarde) {
    return new TermQuery(new Term(veld, waarde));
  }

  private static Query vlag(Veld.Vlag vlag) {
    return term(Veld.VLAG, vlag.name());
  }

  private static Query kleiner(String veld, int grens) {
    return IntPoint.newRangeQuery(veld, Integer.MIN_VALUE, grens - 1);
  }

  private static Query groter(String veld, int grens) {
    return IntPoint.newRangeQuery(veld, grens + 1, Integer.MAX_VALUE);
  }
}
