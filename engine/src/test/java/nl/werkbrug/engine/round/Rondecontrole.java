package nl.werkbrug.engine.round;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * Recomputes every hard rule from stored voorstellen in the plainest way, sharing no code with
 * matching or planning. An unknown never counts as broken here; a known fact that speaks against a
 * placement always does.
 */
final class Rondecontrole {
  private final Regio regio;
  private final Beleidskader beleid;
  private final LocalDate peildatum;
  private final List<String> overtredingen = new ArrayList<>();

  private Rondecontrole(Regio regio, Beleidskader beleid, LocalDate peildatum) {
    this.regio = regio;
    this.beleid = beleid;
    this.peildatum = peildatum;
  }

  /** Every broken hard rule, one sentence each; empty when all is well. */
  static List<String> overtredingen(
      Regio regio, Beleidskader beleid, LocalDate peildatum, List<Voorstel> voorstellen) {
    Rondecontrole controle = new Rondecontrole(regio, beleid, peildatum);
    controle.controleer(voorstellen);
    return controle.overtredingen;
  }

  private void controleer(List<Voorstel> voorstellen) {
    Map<WerkzoekendeId, Werkzoekende> personen =
        regio.werkzoekenden().stream().collect(Collectors.toMap(Werkzoekende::id, p -> p));
    Map<AanbodId, Werkaanbod> aanbod =
        regio.aanbod().stream().collect(Collectors.toMap(Werkaanbod::id, a -> a));
    eis(
        voorstellen.stream().map(Voorstel::werkzoekende).distinct().count() == voorstellen.size(),
        "iemand heeft twee voorstellen");
    for (Voorstel voorstel : voorstellen) {
      Werkzoekende persoon = personen.get(voorstel.werkzoekende());
      Werkaanbod werk = aanbod.get(voorstel.aanbod());
      if (persoon == null || werk == null) {
        overtredingen.add(voorstel.id() + ": onbekende persoon of onbekend aanbod");
        continue;
      }
      paar(voorstel, persoon, werk);
    }
    capaciteit(voorstellen, aanbod);
    coachuren(voorstellen);
  }

  private void capaciteit(List<Voorstel> voorstellen, Map<AanbodId, Werkaanbod> aanbod) {
    Map<AanbodId, Integer> bezet = new TreeMap<>();
    Map<WerkgeverId, Integer> begeleid = new TreeMap<>();
    Map<AanbiederContractId, Integer> contracten = new TreeMap<>();
    Map<JobcoachId, Jobcoach> coaches =
        regio.jobcoaches().stream().collect(Collectors.toMap(Jobcoach::id, c -> c));
    for (Voorstel voorstel : voorstellen) {
      Aanbodkern kern = Objects.requireNonNull(aanbod.get(voorstel.aanbod())).kern();
      bezet.merge(kern.id(), 1, Integer::sum);
      if (voorstel.jobcoach() != null) {
        begeleid.merge(kern.werkplek(), 1, Integer::sum);
        AanbiederContractId contract =
            Objects.requireNonNull(coaches.get(voorstel.jobcoach())).contract();
        if (contract != null) {
          contracten.merge(contract, 1, Integer::sum);
        }
      }
      if (kern.aanbiederContract() != null) {
        contracten.merge(kern.aanbiederContract(), 1, Integer::sum);
      }
    }
    int perPlek = beleid.planning().kandidatenPerPlek();
    bezet.forEach(
        (id, aantal) -> {
          Werkaanbod werk = Objects.requireNonNull(aanbod.get(id));
          eis(aantal <= werk.kern().plekken() * perPlek, id + ": te veel mensen op een plek");
          eis(aantal >= werk.groepMinimum(), id + ": groep te klein (" + aantal + ")");
        });
    for (Werkgever werkgever : regio.werkgevers()) {
      Integer maximum = werkgever.maximumBegeleiden().waardeOfNull();
      eis(
          maximum == null || begeleid.getOrDefault(werkgever.id(), 0) <= maximum,
          werkgever.id() + ": meer begeleide mensen dan de werkgever aankan");
    }
    for (AanbiederContract contract : beleid.contracten()) {
      Integer maximum = contract.maximum().waardeOfNull();
      eis(
          maximum == null || contracten.getOrDefault(contract.id(), 0) <= maximum,
          contract.id() + ": contract met aanbieder overschreden");
    }
  }

  private void coachuren(List<Voorstel> voorstellen) {
    for (Jobcoach coach : regio.jobcoaches()) {
      int[] gebruikt = new int[Jobcoach.PERIODEN];
      for (Voorstel voorstel : voorstellen) {
        if (coach.id().equals(voorstel.jobcoach())) {
          for (int periode = 0; periode < Jobcoach.PERIODEN; periode++) {
            int minuten = voorstel.begeleidingsminuten().get(periode);
            eis(
                periode >= voorstel.startperiode() || minuten == 0,
                voorstel.id() + ": begeleiding vóór de start");
            gebruikt[periode] += minuten;
          }
        }
      }
      int[] vrij = coach.vrijeMinuten(peildatum);
      for (int periode = 0; periode < Jobcoach.PERIODEN; periode++) {
        eis(
            gebruikt[periode] <= vrij[periode],
            "%s: overbelast in periode %d (%d van %d minuten)"
                .formatted(coach.id(), periode, gebruikt[periode], vrij[periode]));
      }
    }
    for (Voorstel voorstel : voorstellen) {
      long minuten = voorstel.begeleidingsminuten().stream().mapToLong(Integer::longValue).sum();
      eis(
          minuten == 0 || voorstel.jobcoach() != null,
          voorstel.id() + ": begeleiding zonder coach");
    }
  }

  private void paar(Voorstel voorstel, Werkzoekende persoon, Werkaanbod werk) {
    String wie = persoon.id() + " op " + werk.id() + ": ";
    Aanbodkern kern = werk.kern();
    eis(persoon.status() == Werkzoekende.Status.ACTIEF, wie + "persoon doet niet mee");
    eis(kern.status() == Aanbodstatus.OPEN, wie + "aanbod is niet open");
    gemeenteInBeleid(wie, persoon);
    Doelgroep doelgroep = persoon.doelgroep().waardeOfNull();
    if (doelgroep != null) {
      toelating(wie, persoon, werk, doelgroep);
    }
    uitkering(wie, persoon, werk, doelgroep);
    demands(wie, persoon, werk);
    tijd(wie, voorstel, persoon, werk);
    reis(wie, persoon, werk);
    belasting(wie, persoon, werk);
    wensen(wie, persoon, werk);
    if (werk.toetsplichtig()) {
      eis(
          !(kern.verdringingstoets() instanceof Verdringingstoets.Uitgevoerd toets)
              || !toets.verdringing(),
          wie + "plek verdringt betaald werk");
    }
  }

  private void gemeenteInBeleid(String wie, Werkzoekende persoon) {
    if (persoon.gemeente() instanceof Gegeven.Bekend<?>(var gemeente)
        && !beleid.gemeenten().isEmpty()) {
      eis(beleid.gemeenten().contains(gemeente), wie + "gemeente valt buiten het beleidskader");
    }
  }

  private void toelating(String wie, Werkzoekende persoon, Werkaanbod werk, Doelgroep doelgroep) {
    Toelating toelating = beleid.plaatsing().toelating(doelgroep, werk.soort());
    Set<AanbodSoort> wens = persoon.wensen().eigenWens();
    boolean advies =
        persoon.participatie().uwvAdvies() instanceof UwvAdvies.Afgegeven uwv && uwv.positief();
    boolean goed =
        switch (toelating) {
          case JA, OVERBRUGGING -> true;
          case NEE, NAAST -> false;
          case EIGEN_WENS -> wens.contains(werk.soort());
          case MET_EINDDATUM -> werk.kern().werktijd().einde() != null;
          case MET_UWV_ADVIES -> advies;
          case ALS_BESCHUTTE_PLEK -> werk.beschut() && advies;
          case MET_WMO_BESLUIT ->
              !persoon.participatie().wmoDagbesteding().is(false) && wens.contains(werk.soort());
          case SW_PLEK ->
              werk instanceof nl.werkbrug.data.domain.aanbod.Arrangement plek && plek.swPlek();
          case PRO_VSO -> !persoon.participatie().proVso().is(false);
        };
    eis(goed, wie + doelgroep + " mag niet op " + werk.soort() + " (" + toelating + ")");
    boolean ontheven =
        persoon.participatie().clientprofiel().is(Clientprofiel.PROFIEL_4)
            || (persoon.participatie().ontheffingTot() != null
                && !persoon.participatie().ontheffingTot().isBefore(peildatum));
    if (ontheven && werk.soort().betaald()) {
      eis(
          wens.contains(werk.soort()) || doelgroep == Doelgroep.BESCHUT_WERK,
          wie + "ontheffing of profiel 4 zonder eigen wens");
    }
    if (doelgroep.metLks() && werk.soort().betaald()) {
      eis(
          werk.kern().voorwaarden().lks() != LksBereidheid.NEE,
          wie + "werkgever neemt niemand met LKS");
    }
  }

  private void uitkering(
      String wie,
      Werkzoekende persoon,
      Werkaanbod werk,
      @org.jspecify.annotations.Nullable Doelgroep doelgroep) {
    Uitkering uitkering = persoon.participatie().uitkering().waardeOfNull();
    if (uitkering == null) {
      return;
    }
    if (werk.soort() == AanbodSoort.PROEFPLAATS || werk.soort() == AanbodSoort.PARTICIPATIEPLAATS) {
      eis(uitkering == Uitkering.ALGEMENE_BIJSTAND, wie + "alleen met algemene bijstand");
    }
    if (uitkering.vanUwv()) {
      eis(
          doelgroep == null
              || doelgroep == Doelgroep.BESCHUT_WERK
              || !persoon.participatie().lksToegekend().is(false),
          wie + "uitkering van UWV");
    }
  }

  private void demands(String wie, Werkzoekende persoon, Werkaanbod werk) {
    var eisen = werk.kern().eisen();
    Set<Rijbewijs> rijbewijzen = persoon.kwalificatie().rijbewijzen().waardeOfNull();
    if (rijbewijzen != null && eisen.rijbewijzen().contains(Rijbewijs.B)) {
      eis(
          rijbewijzen.stream().anyMatch(bezit -> bezit.code().matches("B.*|C.*|D.*")),
          wie + "rijbewijs B ontbreekt");
    }
    List<Certificaat> certificaten = persoon.kwalificatie().certificaten().waardeOfNull();
    if (certificaten != null) {
      for (String gevraagd : eisen.certificaten()) {
        boolean zeker =
            certificaten.stream()
                .noneMatch(c -> c.naam().equalsIgnoreCase(gevraagd) && !c.behaald().is(false));
        boolean diploma =
            persoon.kwalificatie().opleidingen().stream()
                .anyMatch(o -> o.naam().equalsIgnoreCase(gevraagd));
        eis(!zeker || diploma, wie + gevraagd + " ontbreekt");
      }
    }
    if (eisen.werkDenkniveau() != null
        && persoon.kwalificatie().werkDenkniveau()
            instanceof Gegeven.Bekend<nl.werkbrug.data.domain.WerkDenkniveau>(var niveau)) {
      eis(niveau.compareTo(eisen.werkDenkniveau()) >= 0, wie + "werk- en denkniveau te laag");
    }
    for (Taalbeheersing gevraagd : eisen.talen()) {
      Map<Taalonderdeel, Taalniveau> eigen =
          persoon.kwalificatie().talen().stream()
              .filter(taal -> taal.taal().equals(gevraagd.taal()))
              .findFirst()
              .map(Taalbeheersing::niveaus)
              .orElse(Map.of());
      gevraagd
          .niveaus()
          .forEach(
              (onderdeel, niveau) -> {
                Taalniveau beheerst = eigen.get(onderdeel);
                eis(
                    beheerst == null || beheerst.compareTo(niveau) >= 0,
                    wie + "taal " + gevraagd.taal() + " te laag");
              });
    }
    Integer leeftijd = eisen.minimumleeftijd();
    LocalDate geboren = persoon.persoon().geboortedatum().waardeOfNull();
    if (leeftijd != null && geboren != null) {
      eis(
          Period.between(geboren, peildatum).getYears() >= leeftijd,
          wie + "te jong volgens de wet");
    }
  }

  private void tijd(String wie, Voorstel voorstel, Werkzoekende persoon, Werkaanbod werk) {
    var werktijd = werk.kern().werktijd();
    var beschikbaar = persoon.beschikbaarheid();
    Integer minimum = beschikbaar.urenMin().waardeOfNull();
    Integer maximum = beschikbaar.urenMax().waardeOfNull();
    eis(minimum == null || minimum <= werktijd.urenMax(), wie + "meer uren nodig dan geboden");
    eis(
        maximum == null || maximum >= werktijd.urenMin(),
        wie + "minder uren mogelijk dan gevraagd");
    eis(
        !(beschikbaar.onregelmatig().is(false) && werktijd.onregelmatig().is(true)),
        wie + "onregelmatig werk kan niet");
    eis(
        !(beschikbaar.alleenKantoortijden().is(true) && werktijd.kantoortijden().is(false)),
        wie + "alleen kantoortijden mogelijk");
    eis(
        werktijd.sluitingsdatum() == null || !werktijd.sluitingsdatum().isBefore(peildatum),
        wie + "sluitingsdatum voorbij");
    eis(
        werktijd.einde() == null || !werktijd.einde().isBefore(voorstel.start()),
        wie + "start na het einde van het werk");
    LocalDate tot = beschikbaar.tot().waardeOfNull();
    eis(tot == null || !tot.isBefore(voorstel.start()), wie + "start na de beschikbaarheid");
    LocalDate van = beschikbaar.vanaf().waardeOfNull();
    eis(van == null || !voorstel.start().isBefore(van), wie + "start vóór de beschikbaarheid");
    LocalDate begin = werktijd.start().waardeOfNull();
    eis(begin == null || !voorstel.start().isBefore(begin), wie + "start vóór het werk begint");
    eis(
        ChronoUnit.DAYS.between(peildatum, voorstel.start()) / Jobcoach.DAGEN_PER_PERIODE
            == voorstel.startperiode(),
        wie + "startdatum past niet bij startperiode");
  }

  private void reis(String wie, Werkzoekende persoon, Werkaanbod werk) {
    Integer maximum = persoon.mobiliteit().maximaleReisafstandKm().waardeOfNull();
    Gegeven<Double> afstand =
        Testgeografie.km(persoon.mobiliteit().postcode(), werk.kern().postcode());
    Double km = afstand.waardeOfNull();
    if (maximum != null && km != null && !werk.kern().ondersteuning().vervoerGeregeld()) {
      // the straight line is the least any route can be
      eis(km <= maximum + 0.5, wie + "verder dan %d km (%.1f hemelsbreed)".formatted(maximum, km));
    }
  }

  private void belasting(String wie, Werkzoekende persoon, Werkaanbod werk) {
    for (Map.Entry<Belastingaspect, Belasting> vraag : werk.kern().eisen().belasting().entrySet()) {
      if (werk.kern().ondersteuning().aanpasbareBelasting().contains(vraag.getKey())) {
        continue;
      }
      Belastbaarheid.Niveau niveau = persoon.belastbaarheid().op(vraag.getKey()).waardeOfNull();
      eis(
          niveau == null
              || niveau == Belastbaarheid.Niveau.NORMAAL
              || (niveau == Belastbaarheid.Niveau.BEPERKT && vraag.getValue() == Belasting.LICHT),
          wie + "te zwaar op " + vraag.getKey());
    }
  }

  private void wensen(String wie, Werkzoekende persoon, Werkaanbod werk) {
    var wensen = persoon.wensen();
    eis(!wensen.uitgeslotenAanbod().contains(werk.id()), wie + "aanbod uitgesloten");
    Function<WerkgeverId, Boolean> uitgesloten = wensen.uitgeslotenWerkgevers()::contains;
    eis(!uitgesloten.apply(werk.kern().werkgever()), wie + "werkgever uitgesloten");
    eis(
        werk.kern().inlener() == null || !uitgesloten.apply(werk.kern().inlener()),
        wie + "inlener uitgesloten");
    if (werk.kern().sbi() instanceof Gegeven.Bekend<nl.werkbrug.data.domain.Sbi>(var sbi)) {
      eis(
          wensen.uitgeslotenSectoren().stream()
              .noneMatch(sector -> sector.afdeling().equals(sbi.afdeling())),
          wie + "sector uitgesloten");
    }
  }

  private void eis(boolean goed, String overtreding) {
    if (!goed) {
      overtredingen.add(overtreding);
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(overtredingen.toArray());
  }
}
