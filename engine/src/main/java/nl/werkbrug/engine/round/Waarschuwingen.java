package nl.werkbrug.engine.round;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.LksBudget;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.LksBerekening;
import nl.werkbrug.data.norm.LksUitkomst;
import nl.werkbrug.data.norm.LksVraag;
import nl.werkbrug.data.norm.Loonmaatstaf;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.engine.matching.Beoordelaar;

/**
 * What people should know about a round beside its score: guidance that is owed and not covered,
 * and LKS against the budget. Money never ranks; LKS is owed by law (Pw art. 10d).
 */
final class Waarschuwingen {
  private final Rondegegevens gegevens;
  private final Beoordelaar beoordelaar;
  private final LksBerekening lks;

  Waarschuwingen(Rondegegevens gegevens, Beoordelaar beoordelaar, Normen normen) {
    lks = new LksBerekening(normen, Loonmaatstaf.REFERENTIEMAANDLOON);
    this.gegevens = gegevens;
    this.beoordelaar = beoordelaar;
  }

  List<String> bouw(
      Rondeprobleem ronde, List<Voorstel> voorstellen, List<NietGeplaatst> nietGeplaatst) {
    List<String> meldingen = new ArrayList<>(gegevens.meldingen());
    meldingen.addAll(ronde.meldingen());
    ongedekteAanspraak(ronde, nietGeplaatst, meldingen);
    budgetten(voorstellen, meldingen);
    return meldingen;
  }

  /** People of the doelgroep LKS have a claim to guidance at work (Pw art. 10da). */
  private void ongedekteAanspraak(
      Rondeprobleem ronde, List<NietGeplaatst> nietGeplaatst, List<String> meldingen) {
    Map<WerkzoekendeId, Integer> index = new HashMap<>();
    for (int i = 0; i < gegevens.werkzoekenden().size(); i++) {
      index.put(gegevens.werkzoekenden().get(i).id(), i);
    }
    int mensen = 0;
    long minuten = 0;
    for (NietGeplaatst iemand : nietGeplaatst) {
      if (iemand.reden() != NietGeplaatst.Reden.JOBCOACH_UREN) {
        continue;
      }
      Integer persoon = index.get(iemand.werkzoekende());
      if (persoon == null || !metAanspraak(gegevens.werkzoekenden().get(persoon))) {
        continue;
      }
      int paar = ronde.paren().paarVan[persoon];
      Werkaanbod beste = gegevens.aanbod().get(ronde.paren().paarAanbod[paar]);
      mensen++;
      minuten +=
          beoordelaar
              .begeleidingsvraag(gegevens.werkzoekenden().get(persoon), beste)
              .na()
              .getFirst();
    }
    if (mensen > 0) {
      meldingen.add(
          "Aanspraak op begeleiding ongedekt bij %d mensen: %d uur jobcoach in te huren in de eerste vier weken (Pw art. 10da)."
              .formatted(mensen, Math.ceilDiv(minuten, 60)));
    }
  }

  private static boolean metAanspraak(Werkzoekende persoon) {
    Doelgroep doelgroep = persoon.doelgroep().waardeOfNull();
    return doelgroep != null && doelgroep.metLks();
  }

  /** LKS of the voorstellen until the end of the year against what is left of each budget. */
  private void budgetten(List<Voorstel> voorstellen, List<String> meldingen) {
    int jaar = gegevens.bereik().peildatum().getYear();
    List<LksBudget> budgetten =
        gegevens.beleid().lksBudgetten().stream().filter(budget -> budget.jaar() == jaar).toList();
    if (budgetten.isEmpty()) {
      return;
    }
    Map<WerkzoekendeId, Werkzoekende> personen = new HashMap<>();
    gegevens.werkzoekenden().forEach(persoon -> personen.put(persoon.id(), persoon));
    Map<AanbodId, Werkaanbod> aanbod = new HashMap<>();
    gegevens.aanbod().forEach(werk -> aanbod.put(werk.id(), werk));
    Map<GemeenteId, Long> nodig = new TreeMap<>();
    for (Voorstel voorstel : voorstellen) {
      Werkzoekende persoon = personen.get(voorstel.werkzoekende());
      Werkaanbod werk = aanbod.get(voorstel.aanbod());
      if (persoon != null && werk != null && werk.soort().betaald() && metAanspraak(persoon)) {
        GemeenteId gemeente = persoon.gemeente().waardeOfNull();
        if (gemeente != null) {
          nodig.merge(gemeente, totEindJaar(voorstel, persoon, werk, jaar), Long::sum);
        }
      }
    }
    for (LksBudget budget : budgetten) {
      long vrij = budget.bedragCent() - budget.verplichtCent();
      long bedrag = nodig.getOrDefault(budget.gemeente(), 0L);
      if (bedrag > vrij) {
        meldingen.add(
            "LKS-budget %d van %s: deze voorstellen vragen tot het einde van het jaar %s, er is nog %s. LKS is bij wet verschuldigd en geen reden om iemand niet te plaatsen."
                .formatted(jaar, naam(budget.gemeente()), euro(bedrag), euro(vrij)));
      }
    }
  }

  /** Cents from the start until the end of the year; 0 when the amount cannot be computed yet. */
  private long totEindJaar(Voorstel voorstel, Werkzoekende persoon, Werkaanbod werk, int jaar) {
    LocalDate einde = LocalDate.of(jaar, 12, 31);
    if (voorstel.start().isAfter(einde)) {
      return 0;
    }
    LksUitkomst uitkomst = lks.bereken(LksVraag.van(voorstel, persoon, werk));
    return switch (uitkomst) {
      case LksUitkomst.Berekend berekend ->
          berekend.lksCent() * 12 * (ChronoUnit.DAYS.between(voorstel.start(), einde) + 1) / 365;
      case LksUitkomst.NietTeBerekenen niet -> 0;
    };
  }

  private String naam(GemeenteId id) {
    var gemeente = gegevens.context().gemeenten().get(id);
    return gemeente == null ? id.waarde() : gemeente.naam();
  }

  private static String euro(long cent) {
    NumberFormat vorm = NumberFormat.getInstance(Locale.of("nl", "NL"));
    return "€ " + vorm.format(cent / 100);
  }
}
