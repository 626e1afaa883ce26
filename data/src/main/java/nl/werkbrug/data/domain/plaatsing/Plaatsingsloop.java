package nl.werkbrug.data.domain.plaatsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Afgesproken;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Beeindigd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.BegeleidingGepland;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.CoachplanOpgesteld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ContactVastgelegd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ContractVerlengd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.EvaluatieGehouden;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Geplaatst;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.HerindicatieGevraagd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.InterneBegeleiding;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.JobcoachGewisseld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksAangevraagd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksAfgewezen;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksBeeindigd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LksToegekend;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LoonGewijzigd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.LoonwaardeVastgesteld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.MaatregelGetroffen;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.NazorgBegonnen;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ProefplaatsGestart;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ProefplaatsVerlengd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.Uitgestroomd;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.UrenGewijzigd;
import org.jspecify.annotations.Nullable;

/** Replays the events of a plaatsing. They are taken as they come: what was recorded is true. */
public final class Plaatsingsloop {
  private final PlaatsingId id;
  private final Afgesproken afspraak;
  private int versie = 1;
  private Plaatsingsfase fase = Plaatsingsfase.AFGESPROKEN;
  private Plaatsing.@Nullable Proefplaats proefplaats;
  private @Nullable Arbeidsovereenkomst overeenkomst;
  private final List<UrenGewijzigd> uren = new ArrayList<>();
  private final List<LoonGewijzigd> lonen = new ArrayList<>();
  private final List<Loonwaardemeting> loonwaarden = new ArrayList<>();
  private @Nullable LocalDate herindicatieGevraagd;
  private @Nullable LocalDate lksAangevraagd;
  private final List<LksToekenning> toekenningen = new ArrayList<>();
  private final List<Begeleidingsplan> plannen = new ArrayList<>();
  private final List<JobcoachGewisseld> wissels = new ArrayList<>();
  private final List<InterneBegeleiding> intern = new ArrayList<>();
  private final List<CoachplanOpgesteld> coachplannen = new ArrayList<>();
  private @Nullable LocalDate volgendeEvaluatie;
  private final List<ContactVastgelegd> contacten = new ArrayList<>();
  private final List<EvaluatieGehouden> evaluaties = new ArrayList<>();
  private final List<MaatregelGetroffen> maatregelen = new ArrayList<>();
  private @Nullable LocalDate nazorgVan;
  private @Nullable LocalDate einde;
  private @Nullable Uitstroomreden uitstroom;
  private @Nullable Beeindigingsreden beeindiging;

  private Plaatsingsloop(PlaatsingId id, Afgesproken afspraak) {
    this.id = id;
    this.afspraak = afspraak;
    if (afspraak.plan() != null) {
      plannen.add(afspraak.plan());
    }
    if (afspraak.loonwaarde() != null) {
      loonwaarden.add(afspraak.loonwaarde());
    }
  }

  /**
   * The plaatsing after these events, the first of which is the agreement.
   *
   * @throws IllegalArgumentException when it is not
   */
  public static Plaatsing speelAf(
      PlaatsingId id, List<? extends Plaatsingsgebeurtenis> gebeurtenissen) {
    if (gebeurtenissen.isEmpty()
        || !(gebeurtenissen.getFirst() instanceof Afgesproken afgesproken)) {
      throw new IllegalArgumentException("Plaatsing %s begint niet met een afspraak".formatted(id));
    }
    Plaatsingsloop loop = new Plaatsingsloop(id, afgesproken);
    gebeurtenissen.stream().skip(1).forEach(loop::na);
    return loop.stand();
  }

  private void na(Plaatsingsgebeurtenis gebeurtenis) {
    versie++;
    switch (gebeurtenis) {
      case Afgesproken g ->
          throw new IllegalArgumentException("Plaatsing %s is twee keer afgesproken".formatted(id));
      case ProefplaatsGestart g -> {
        fase = Plaatsingsfase.PROEFPLAATS;
        proefplaats = new Plaatsing.Proefplaats(g.van(), g.tot(), g.tot(), g.uren());
      }
      case ProefplaatsVerlengd g -> {
        if (proefplaats != null) {
          proefplaats =
              new Plaatsing.Proefplaats(
                  proefplaats.van(), proefplaats.eersteTot(), g.tot(), proefplaats.uren());
        }
      }
      case Geplaatst g -> {
        fase = Plaatsingsfase.GEPLAATST;
        overeenkomst = g.overeenkomst();
      }
      case ContractVerlengd g -> overeenkomst = verlengd(g.soort(), g.tot());
      case UrenGewijzigd g -> uren.add(g);
      case LoonGewijzigd g -> lonen.add(g);
      case HerindicatieGevraagd g -> herindicatieGevraagd = g.datum();
      case LoonwaardeVastgesteld g -> {
        loonwaarden.add(g.meting());
        herindicatieGevraagd = null;
      }
      case LksAangevraagd g -> lksAangevraagd = g.datum();
      case LksToegekend g -> {
        sluitToekenning(g.van().minusDays(1));
        toekenningen.add(new LksToekenning(g.van(), null, g.grondslag()));
        lksAangevraagd = null;
      }
      case LksAfgewezen g -> lksAangevraagd = null;
      case LksBeeindigd g -> sluitToekenning(g.laatsteDag());
      case BegeleidingGepland g -> plannen.add(g.plan());
      case JobcoachGewisseld g -> wissels.add(g);
      case InterneBegeleiding g -> intern.add(g);
      case CoachplanOpgesteld g -> {
        coachplannen.add(g);
        volgendeEvaluatie = g.evaluatie();
      }
      case ContactVastgelegd g -> contacten.add(g);
      case EvaluatieGehouden g -> {
        evaluaties.add(g);
        volgendeEvaluatie = g.volgende();
      }
      case MaatregelGetroffen g -> maatregelen.add(g);
      case NazorgBegonnen g -> {
        fase = Plaatsingsfase.NAZORG;
        nazorgVan = g.datum();
      }
      case Uitgestroomd g -> {
        fase = Plaatsingsfase.UITGESTROOMD;
        einde = g.datum();
        uitstroom = g.reden();
      }
      case Beeindigd g -> {
        fase = Plaatsingsfase.BEEINDIGD;
        einde = g.datum();
        beeindiging = g.reden();
        sluitToekenning(g.datum());
      }
    }
  }

  private @Nullable Arbeidsovereenkomst verlengd(Contractsoort soort, @Nullable LocalDate tot) {
    Arbeidsovereenkomst nu = overeenkomst;
    return nu == null
        ? null
        : new Arbeidsovereenkomst(
            soort,
            nu.van(),
            tot,
            nu.uren(),
            nu.uurloonCent(),
            nu.volletijdsnorm(),
            nu.formeleWerkgever(),
            nu.inlener());
  }

  private void sluitToekenning(LocalDate laatsteDag) {
    if (!toekenningen.isEmpty()) {
      LksToekenning laatste = toekenningen.removeLast();
      LocalDate tot = laatste.tot();
      toekenningen.add(
          new LksToekenning(
              laatste.van(),
              tot != null && tot.isBefore(laatsteDag) ? tot : laatsteDag,
              laatste.grondslag()));
    }
  }

  private Plaatsing stand() {
    return new Plaatsing(
        id,
        versie,
        afspraak,
        fase,
        proefplaats,
        overeenkomst,
        uren,
        lonen,
        loonwaarden,
        herindicatieGevraagd,
        lksAangevraagd,
        toekenningen,
        plannen,
        wissels,
        intern,
        coachplannen,
        contacten,
        evaluaties,
        volgendeEvaluatie,
        maatregelen,
        nazorgVan,
        einde,
        uitstroom,
        beeindiging);
  }
}
