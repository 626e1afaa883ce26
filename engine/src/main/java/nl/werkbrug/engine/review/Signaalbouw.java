package nl.werkbrug.engine.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.Beoordelingsbeleid;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.LksToekenning;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsfase;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Afgesproken;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.MaatregelGetroffen;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.LksVerloop;
import nl.werkbrug.data.norm.Norm;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.norm.Wml;
import nl.werkbrug.engine.matching.Zin;
import nl.werkbrug.engine.review.Signaal.Soort;
import org.jspecify.annotations.Nullable;

/** The signals of one plaatsing on a day. */
final class Signaalbouw {
  private static final Set<Doelgroep> ONBETAALD =
      Set.of(Doelgroep.ACTIVERING, Doelgroep.ARBEIDSMATIGE_DAGBESTEDING, Doelgroep.TEGENPRESTATIE);

  private final Plaatsing plaatsing;
  private final Werkzoekende persoon;
  private final Beoordelingsbeleid beleid;
  private final Normen normen;
  private final LocalDate vandaag;
  private final LocalDate horizon;
  private final List<Signaal> signalen = new ArrayList<>();

  private Signaalbouw(
      Plaatsing plaatsing,
      Werkzoekende persoon,
      Beoordelingsbeleid beleid,
      Normen normen,
      LocalDate vandaag,
      LocalDate horizon) {
    this.plaatsing = plaatsing;
    this.persoon = persoon;
    this.beleid = beleid;
    this.normen = normen;
    this.vandaag = vandaag;
    this.horizon = horizon;
  }

  /**
   * What has to be done about a running plaatsing up to {@code horizon}, or should have been done.
   *
   * @param lopend every running plaatsing, for how full the coach is
   */
  static List<Signaal> van(
      Plaatsing plaatsing,
      Werkzoekende persoon,
      Beoordelingsbeleid beleid,
      Normen normen,
      Map<JobcoachId, Jobcoach> coaches,
      List<Plaatsing> lopend,
      LocalDate vandaag,
      LocalDate horizon) {
    Signaalbouw bouw = new Signaalbouw(plaatsing, persoon, beleid, normen, vandaag, horizon);
    bouw.werk();
    bouw.lks();
    bouw.loonwaarde();
    bouw.doorstroom();
    bouw.begeleiding();
    bouw.vervanging(coaches, lopend);
    return bouw.signalen;
  }

  private void werk() {
    Arbeidsovereenkomst werk = plaatsing.overeenkomst();
    if (plaatsing.fase() == Plaatsingsfase.AFGESPROKEN) {
      voeg(
          Soort.CONTRACT_VASTLEGGEN,
          plaatsing.afspraak().datum().plusDays(beleid.taakDagen()),
          "Leg het contract of de proefplaats vast.");
    }
    Plaatsing.Proefplaats proef = plaatsing.proefplaats();
    if (proef != null && plaatsing.fase() == Plaatsingsfase.PROEFPLAATS) {
      voeg(
          Soort.PROEFPLAATS_EINDE,
          proef.tot(),
          "De proefplaats eindigt: plaatsen, verlengen of beëindigen.");
    }
    LocalDate einde = werk == null ? null : werk.tot();
    if (werk != null && einde != null) {
      if (werk.betaald()) {
        voeg(Soort.CONTRACT_EINDE, einde, "Het contract loopt af: verlengen of beëindigen.");
      } else {
        voeg(
            Soort.VOLGENDE_STAP,
            einde.minusMonths(1),
            "De plek eindigt op %s: bepaal de volgende stap.".formatted(Zin.datum(einde)));
      }
    }
    if (werk != null && werk.betaald()) {
      minimumloon();
    }
    for (MaatregelGetroffen maatregel : plaatsing.maatregelen()) {
      LocalDate tot = maatregel.tot();
      if (tot != null && !tot.isBefore(vandaag)) {
        voeg(Soort.MAATREGEL_EINDE, tot, "Een maatregel eindigt: is zij nog nodig?");
      }
    }
  }

  /** The first day from today on which the wage is below the WML; unknown figures say nothing. */
  private void minimumloon() {
    Wml wml = new Wml(normen);
    for (LocalDate dag = vandaag; !dag.isAfter(horizon); dag = dag.plusDays(1)) {
      if (!plaatsing.loopt(dag)) {
        continue;
      }
      int leeftijd =
          persoon.persoon().leeftijd(dag) instanceof Gegeven.Bekend<Integer>(Integer jaren)
              ? Math.max(Wml.JONGSTE, jaren)
              : Wml.VOLWASSEN;
      try {
        if (BigDecimal.valueOf(plaatsing.uurloonCentOp(dag), 2)
                .compareTo(wml.getUurloon(dag, leeftijd).bedrag())
            < 0) {
          voeg(Soort.MINIMUMLOON, dag, "Het loon komt onder het minimumloon: pas het aan.");
          return;
        }
      } catch (OngeldigeGegevens geenBedragen) {
        return;
      }
    }
  }

  private void lks() {
    LocalDate aanvraag = plaatsing.lksAangevraagd();
    if (aanvraag != null) {
      voeg(
          Soort.LKS_BESLUIT,
          aanvraag.plusWeeks(
              normen.get(Norm.LKS_BESLISTERMIJN_WEKEN, aanvraag).waarde().longValue()),
          "Besluit over de aanvraag van loonkostensubsidie.");
    }
    Arbeidsovereenkomst werk = plaatsing.overeenkomst();
    if (werk != null
        && werk.betaald()
        && aanvraag == null
        && plaatsing.toekenningen().isEmpty()
        && persoon.participatie().proVso().is(true)) {
      LocalDate uiterlijk =
          werk.van()
              .plusMonths(
                  normen.get(Norm.LKS_AANVRAAG_NA_START_MAANDEN, werk.van()).waarde().longValue());
      if (!uiterlijk.isBefore(vandaag)) {
        voeg(
            Soort.LKS_AANVRAAGTERMIJN,
            uiterlijk,
            "Loonkostensubsidie kan tot deze dag worden aangevraagd.");
      }
    }
    LksToekenning laatste =
        plaatsing.toekenningen().isEmpty() ? null : plaatsing.toekenningen().getLast();
    if (laatste == null) {
      return;
    }
    LocalDate einde = LksVerloop.einde(laatste, normen);
    if (laatste.grondslag() == LksGrondslag.FORFAITAIR && laatste.tot() == null && einde != null) {
      voeg(
          Soort.FORFAITAIR_EINDE,
          einde,
          "De forfaitaire loonkostensubsidie eindigt: stel de loonwaarde vast en besluit.");
    }
    LocalDate jaarwisseling = LocalDate.of(vandaag.getYear() + 1, 1, 1);
    if (laatste.geldtOp(jaarwisseling) && (einde == null || !einde.isBefore(jaarwisseling))) {
      voeg(
          Soort.LKS_HERZIENING,
          jaarwisseling,
          "De loonkostensubsidie krijgt een nieuw bedrag door het minimumloon.");
    }
    if (persoon.persoon().geboortedatum() instanceof Gegeven.Bekend<LocalDate>(LocalDate geboren)) {
      for (int jaren = Wml.JONGSTE; jaren <= Wml.VOLWASSEN; jaren++) {
        LocalDate jarig = geboren.plusYears(jaren);
        if (!jarig.isBefore(vandaag) && laatste.geldtOp(jarig)) {
          voeg(
              Soort.LKS_LEEFTIJD,
              jarig,
              "De loonkostensubsidie krijgt een nieuw bedrag door de leeftijd.");
        }
      }
    }
  }

  private void loonwaarde() {
    LocalDate gevraagd = plaatsing.herindicatieGevraagd();
    if (gevraagd != null) {
      voeg(
          Soort.HERINDICATIE,
          gevraagd.plusDays(beleid.vooraankondigingDagen()),
          "Stel de loonwaarde opnieuw vast.");
    }
    Loonwaardemeting meting =
        plaatsing.loonwaarden().isEmpty() ? null : plaatsing.loonwaarden().getLast();
    if (meting == null) {
      return;
    }
    if (gevraagd == null && plaatsing.toekenningOp(vandaag) != null) {
      voeg(
          Soort.LOONWAARDE_VEROUDERD,
          meting.datum().plusMonths(beleid.loonwaardeMaanden()),
          "De loonwaarde is oud: vraag een herindicatie.");
    }
    boolean opDezePlek =
        plaatsing.afspraak().loonwaarde() == null
            || !meting.equals(plaatsing.afspraak().loonwaarde());
    if (opDezePlek
        && meting.procent().compareTo(BigDecimal.valueOf(100)) < 0
        && !plaatsing.afspraak().beschut()
        && !persoon.participatie().doelgroepregister().is(true)) {
      voeg(
          Soort.PRAKTIJKROUTE,
          meting.datum().plusDays(beleid.taakDagen()),
          "De loonwaarde is op de werkplek vastgesteld: meld dit voor het doelgroepregister.");
    }
  }

  /** Unpaid work is a step: somebody who can do more now should hear of paid work. */
  private void doorstroom() {
    Arbeidsovereenkomst werk = plaatsing.overeenkomst();
    if (werk == null || werk.betaald()) {
      return;
    }
    Afgesproken toen = plaatsing.afspraak();
    if (persoon.participatie().loonwaarde()
            instanceof Loonwaarde.Vastgesteld(var procent, var datum, var methode, var wie)
        && datum.isAfter(toen.datum())
        && (toen.loonwaarde() == null || procent.compareTo(toen.loonwaarde().procent()) > 0)
        && plaatsing.evaluaties().stream().noneMatch(een -> een.datum().isAfter(datum))) {
      voeg(
          Soort.DOORSTROOM,
          datum.plusDays(beleid.taakDagen()),
          "De loonwaarde is veranderd: kijk of betaald werk nu kan.");
      return;
    }
    Clientprofiel profiel = persoon.participatie().clientprofiel().waardeOfNull();
    Doelgroep doelgroep = persoon.doelgroep().waardeOfNull();
    boolean meer =
        profiel != null && toen.profiel() != null && profiel.compareTo(toen.profiel()) < 0;
    boolean betaald =
        doelgroep != null
            && toen.doelgroep() != null
            && ONBETAALD.contains(toen.doelgroep())
            && !ONBETAALD.contains(doelgroep);
    if (meer || betaald) {
      voeg(Soort.DOORSTROOM, vandaag, "Het profiel is veranderd: kijk of betaald werk nu kan.");
    }
  }

  private void begeleiding() {
    if (plaatsing.fase() == Plaatsingsfase.NAZORG) {
      return;
    }
    if (!plaatsing.plannen().isEmpty()) {
      Begeleidingsplan plan = plaatsing.plannen().getLast();
      for (Begeleidingsplan.Fase fase : plan.fasen()) {
        LocalDate begin = plan.begin(fase);
        if (fase.vanafPeriode() > 0 && !begin.isBefore(vandaag)) {
          voeg(
              Soort.BEGELEIDING_AFBOUW,
              begin,
              "De begeleiding gaat naar %d minuten per week.".formatted(fase.minutenPerWeek()));
        }
      }
    }
    if (plaatsing.fase() != Plaatsingsfase.AFGESPROKEN) {
      voeg(
          Soort.EVALUATIE,
          plaatsing.volgendeEvaluatie() == null
              ? plaatsing.begin().plusMonths(beleid.evaluatieMaanden())
              : plaatsing.volgendeEvaluatie(),
          "Evalueer de plaatsing.");
    }
  }

  private void vervanging(Map<JobcoachId, Jobcoach> coaches, List<Plaatsing> lopend) {
    for (LocalDate dag = vandaag; !dag.isAfter(horizon); dag = dag.plusDays(1)) {
      JobcoachId id = plaatsing.jobcoachOp(dag);
      Jobcoach coach = id == null ? null : coaches.get(id);
      if (coach != null
          && plaatsing.begeleidingOp(dag) > 0
          && Coachruimte.op(coach, lopend, dag).vrij() < 0) {
        voeg(Soort.VERVANGING, dag, "De jobcoach heeft te weinig tijd: regel vervanging.");
        return;
      }
    }
  }

  private void voeg(Soort soort, LocalDate datum, String tekst) {
    if (datum.isAfter(horizon)) {
      return;
    }
    signalen.add(
        new Signaal(
            soort,
            soort.functie(),
            eigenaar(soort.functie()),
            plaatsing.id(),
            persoon.id(),
            datum,
            datum.isBefore(vandaag),
            tekst,
            soort.bron()));
  }

  private @Nullable String eigenaar(Functie functie) {
    if (functie == Functie.CONSULENT) {
      return persoon.consulent();
    }
    JobcoachId coach = functie == Functie.JOBCOACH ? plaatsing.jobcoachOp(vandaag) : null;
    return coach == null ? null : coach.waarde();
  }
}
