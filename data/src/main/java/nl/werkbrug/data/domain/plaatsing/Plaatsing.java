package nl.werkbrug.data.domain.plaatsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Afgesproken;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.CoachplanOpgesteld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ContactVastgelegd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.EvaluatieGehouden;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.InterneBegeleiding;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.JobcoachGewisseld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LoonGewijzigd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.MaatregelGetroffen;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.UrenGewijzigd;
import org.jspecify.annotations.Nullable;

/**
 * A plaatsing as its events have made it; {@link Plaatsingsloop#speelAf} replays them.
 *
 * @param versie number of events; two people who start from the same versie cannot both act
 * @param proefplaats null when there was none
 * @param overeenkomst as last extended, or null while nothing was signed
 * @param uren changes of the hours, in order of day
 * @param lonen changes of the wage, in order of day
 * @param loonwaarden established, in order of the day from which they count
 * @param herindicatieGevraagd day on which it was asked and not done yet, or null
 * @param lksAangevraagd day of a request that waits for a decision, or null
 * @param toekenningen grants of LKS in order of day, never two at once
 * @param plannen coachplans in order of day; each replaces the one before
 * @param coachplannen goals and agreements; the last one holds
 * @param volgendeEvaluatie as last agreed, or null when no day was agreed
 * @param wissels changes of the jobcoach in order of recording
 * @param einde last day, or null
 * @param uitstroom why somebody left who needs no more help, or null
 * @param beeindiging why it ended early, or null
 */
public record Plaatsing(
    PlaatsingId id,
    int versie,
    Afgesproken afspraak,
    Plaatsingsfase fase,
    @Nullable Proefplaats proefplaats,
    @Nullable Arbeidsovereenkomst overeenkomst,
    List<UrenGewijzigd> uren,
    List<LoonGewijzigd> lonen,
    List<Loonwaardemeting> loonwaarden,
    @Nullable LocalDate herindicatieGevraagd,
    @Nullable LocalDate lksAangevraagd,
    List<LksToekenning> toekenningen,
    List<Begeleidingsplan> plannen,
    List<JobcoachGewisseld> wissels,
    List<InterneBegeleiding> intern,
    List<CoachplanOpgesteld> coachplannen,
    List<ContactVastgelegd> contacten,
    List<EvaluatieGehouden> evaluaties,
    @Nullable LocalDate volgendeEvaluatie,
    List<MaatregelGetroffen> maatregelen,
    @Nullable LocalDate nazorgVan,
    @Nullable LocalDate einde,
    @Nullable Uitstroomreden uitstroom,
    @Nullable Beeindigingsreden beeindiging) {

  /**
   * @param eersteTot last day as first agreed
   * @param tot last day now, after extension
   */
  public record Proefplaats(LocalDate van, LocalDate eersteTot, LocalDate tot, BigDecimal uren) {}

  public Plaatsing {
    uren = List.copyOf(uren);
    lonen = List.copyOf(lonen);
    loonwaarden = List.copyOf(loonwaarden);
    toekenningen = List.copyOf(toekenningen);
    plannen = List.copyOf(plannen);
    wissels = List.copyOf(wissels);
    intern = List.copyOf(intern);
    coachplannen = List.copyOf(coachplannen);
    contacten = List.copyOf(contacten);
    evaluaties = List.copyOf(evaluaties);
    maatregelen = List.copyOf(maatregelen);
  }

  /** First day of the work, of the proefplaats before it, or else of the agreement. */
  public LocalDate begin() {
    if (proefplaats != null) {
      return proefplaats.van();
    }
    return overeenkomst == null ? afspraak.datum() : overeenkomst.van();
  }

  /** Whether somebody took up paid work with it. */
  public boolean betaaldGeplaatst() {
    return overeenkomst != null && overeenkomst.betaald();
  }

  /** Last day on which the work is sure to go on, or null when no end is known. */
  public @Nullable LocalDate laatsteDag() {
    if (einde != null) {
      return einde;
    }
    if (overeenkomst != null) {
      return overeenkomst.tot();
    }
    return proefplaats == null ? null : proefplaats.tot();
  }

  /** Whether the work was done on {@code dag}, as far as is known now. */
  public boolean loopt(LocalDate dag) {
    LocalDate laatste = laatsteDag();
    return !dag.isBefore(begin()) && (laatste == null || !dag.isAfter(laatste));
  }

  /** Contract hours a week on {@code dag}; 0 when nothing was signed. */
  public BigDecimal urenOp(LocalDate dag) {
    BigDecimal nu = overeenkomst == null ? BigDecimal.ZERO : overeenkomst.uren();
    for (UrenGewijzigd stap : uren) {
      if (!dag.isBefore(stap.per())) {
        nu = stap.uren();
      }
    }
    return nu;
  }

  /** Gross hourly wage in euro cents on {@code dag}; 0 for unpaid work. */
  public int uurloonCentOp(LocalDate dag) {
    int nu = overeenkomst == null ? 0 : overeenkomst.uurloonCent();
    for (LoonGewijzigd stap : lonen) {
      if (!dag.isBefore(stap.per())) {
        nu = stap.uurloonCent();
      }
    }
    return nu;
  }

  /** The loonwaarde that counts on {@code dag}, or null. */
  public @Nullable Loonwaardemeting loonwaardeOp(LocalDate dag) {
    Loonwaardemeting nu = null;
    for (Loonwaardemeting meting : loonwaarden) {
      if (!dag.isBefore(meting.per())) {
        nu = meting;
      }
    }
    return nu;
  }

  /** The grant that holds on {@code dag}, or null; the end of forfaitary LKS by law aside. */
  public @Nullable LksToekenning toekenningOp(LocalDate dag) {
    return toekenningen.stream().filter(een -> een.geldtOp(dag)).findFirst().orElse(null);
  }

  /** The jobcoach on {@code dag}, or null. */
  public @Nullable JobcoachId jobcoachOp(LocalDate dag) {
    JobcoachId nu = afspraak.jobcoach();
    for (JobcoachGewisseld wissel : wissels) {
      LocalDate tot = wissel.tot();
      if (!dag.isBefore(wissel.van()) && (tot == null || !dag.isAfter(tot))) {
        nu = wissel.jobcoach();
      }
    }
    return nu;
  }

  /**
   * Planned minutes of the jobcoach a week on {@code dag}; 0 outside the guidance. A contract that
   * ends may go on, so only nazorg and the end of the plaatsing end it.
   */
  public int begeleidingOp(LocalDate dag) {
    if ((einde != null && dag.isAfter(einde)) || (nazorgVan != null && !dag.isBefore(nazorgVan))) {
      return 0;
    }
    int minuten = 0;
    for (Begeleidingsplan plan : plannen) {
      if (!dag.isBefore(plan.van())) {
        minuten = plan.minutenPerWeekOp(dag);
      }
    }
    int procent = 0;
    for (InterneBegeleiding deel : intern) {
      if (!dag.isBefore(deel.per())) {
        procent = deel.procent();
      }
    }
    return Math.ceilDiv(minuten * (100 - procent), 100);
  }

  /** Minutes of guidance that were spent on it so far, without travel. */
  public int bestedeMinuten() {
    return contacten.stream().mapToInt(ContactVastgelegd::minuten).sum();
  }

  /** The moves that the fase allows, whoever makes them. */
  public List<Plaatsingszet> mogelijk() {
    return Arrays.stream(Plaatsingszet.values()).filter(zet -> zet.fasen().contains(fase)).toList();
  }

  /** The moves that this person can make now, in order. */
  public List<Plaatsingszet> mogelijk(Handelende wie) {
    return mogelijk().stream().filter(zet -> zet.wie().stream().anyMatch(wie::is)).toList();
  }
}
