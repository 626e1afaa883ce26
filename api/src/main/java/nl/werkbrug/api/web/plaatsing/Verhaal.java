package nl.werkbrug.api.web.plaatsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Stap;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Vastgelegd;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a plaatsing, in sentences.
 *
 * @param zorg whether free texts may be shown
 */
record Verhaal(Naslag naslag, boolean zorg) {

  /** Newest first. */
  List<Stap> stappen(List<Vastgelegd<Plaatsingsgebeurtenis>> gebeurd) {
    List<Stap> uit = new ArrayList<>();
    for (Vastgelegd<Plaatsingsgebeurtenis> een : gebeurd) {
      uit.add(
          new Stap(
              Notatie.moment(een.moment()),
              wat(een.gebeurtenis()),
              "%s (%s)".formatted(een.wie(), een.functie().omschrijving())));
    }
    Collections.reverse(uit);
    return uit;
  }

  private String wat(Plaatsingsgebeurtenis gebeurtenis) {
    return switch (gebeurtenis) {
      case Plaatsingsgebeurtenis.Afgesproken g ->
          "Afgesproken op %s. Jobcoach: %s."
              .formatted(Notatie.datum(g.datum()), coach(g.jobcoach()));
      case Plaatsingsgebeurtenis.ProefplaatsGestart g ->
          "Proefplaats van %s tot en met %s, %s uur per week."
              .formatted(Notatie.datum(g.van()), Notatie.datum(g.tot()), Notatie.getal(g.uren()));
      case Plaatsingsgebeurtenis.ProefplaatsVerlengd g ->
          met("Proefplaats verlengd tot en met %s.".formatted(Notatie.datum(g.tot())), g.reden());
      case Plaatsingsgebeurtenis.Geplaatst g -> geplaatst(g.overeenkomst());
      case Plaatsingsgebeurtenis.ContractVerlengd g ->
          g.tot() == null
              ? "Het contract gaat door voor onbepaalde tijd."
              : "Contract verlengd tot en met %s.".formatted(Notatie.datum(g.tot()));
      case Plaatsingsgebeurtenis.UrenGewijzigd g ->
          "Vanaf %s %s uur per week.".formatted(Notatie.datum(g.per()), Notatie.getal(g.uren()));
      case Plaatsingsgebeurtenis.LoonGewijzigd g ->
          "Vanaf %s een uurloon van %s."
              .formatted(Notatie.datum(g.per()), Notatie.geld(g.uurloonCent()));
      case Plaatsingsgebeurtenis.HerindicatieGevraagd g ->
          met("Herindicatie van de loonwaarde gevraagd.", g.reden());
      case Plaatsingsgebeurtenis.LoonwaardeVastgesteld g ->
          "Loonwaarde vastgesteld op %s, geldt vanaf %s (%s, %s)."
              .formatted(
                  Notatie.procent(g.meting().procent()),
                  Notatie.datum(g.meting().per()),
                  g.meting().methode(),
                  g.meting().deskundige());
      case Plaatsingsgebeurtenis.LksAangevraagd g ->
          "Loonkostensubsidie aangevraagd op %s.".formatted(Notatie.datum(g.datum()));
      case Plaatsingsgebeurtenis.LksToegekend g ->
          "Loonkostensubsidie toegekend vanaf %s, %s."
              .formatted(Notatie.datum(g.van()), g.grondslag().omschrijving());
      case Plaatsingsgebeurtenis.LksAfgewezen g -> met("Loonkostensubsidie afgewezen.", g.reden());
      case Plaatsingsgebeurtenis.LksBeeindigd g ->
          met(
              "Loonkostensubsidie eindigt op %s.".formatted(Notatie.datum(g.laatsteDag())),
              g.reden());
      case Plaatsingsgebeurtenis.BegeleidingGepland g ->
          met(
              "Begeleiding gepland vanaf %s: %s uur per week."
                  .formatted(
                      Notatie.datum(g.plan().van()),
                      Notatie.uren(g.plan().fasen().getFirst().minutenPerWeek())),
              g.reden());
      case Plaatsingsgebeurtenis.JobcoachGewisseld g ->
          met(
              g.tot() == null
                  ? "Jobcoach vanaf %s: %s.".formatted(Notatie.datum(g.van()), coach(g.jobcoach()))
                  : "Vervanging van %s tot en met %s: %s."
                      .formatted(
                          Notatie.datum(g.van()), Notatie.datum(g.tot()), coach(g.jobcoach())),
              g.reden());
      case Plaatsingsgebeurtenis.InterneBegeleiding g ->
          "Interne begeleiding neemt vanaf %s %d%% over."
              .formatted(Notatie.datum(g.per()), g.procent());
      case Plaatsingsgebeurtenis.CoachplanOpgesteld g ->
          "Coachplan opgesteld. Samen bekijken op %s.".formatted(Notatie.datum(g.evaluatie()));
      case Plaatsingsgebeurtenis.ContactVastgelegd g ->
          "Contact op %s, %s: %d minuten, %d minuten reizen."
              .formatted(
                  Notatie.datum(g.datum()), Notatie.woord(g.vorm()), g.minuten(), g.reistijd());
      case Plaatsingsgebeurtenis.EvaluatieGehouden g ->
          met(
              "Evaluatie op %s. De volgende is op %s."
                  .formatted(Notatie.datum(g.datum()), Notatie.datum(g.volgende())),
              g.uitkomst());
      case Plaatsingsgebeurtenis.MaatregelGetroffen g ->
          met(
              "Maatregel vanaf %s: %s.".formatted(Notatie.datum(g.van()), g.soort().omschrijving()),
              g.omschrijving());
      case Plaatsingsgebeurtenis.NazorgBegonnen g ->
          "Nazorg vanaf %s.".formatted(Notatie.datum(g.datum()));
      case Plaatsingsgebeurtenis.Uitgestroomd g ->
          "Uitgestroomd op %s: %s.".formatted(Notatie.datum(g.datum()), g.reden().omschrijving());
      case Plaatsingsgebeurtenis.Beeindigd g ->
          met(
              "Beëindigd op %s: %s.".formatted(Notatie.datum(g.datum()), g.reden().omschrijving()),
              g.toelichting());
    };
  }

  private static String geplaatst(Arbeidsovereenkomst werk) {
    String duur = werk.tot() == null ? "" : " tot en met " + Notatie.datum(werk.tot());
    return werk.betaald()
        ? "Geplaatst vanaf %s%s: %s, %s uur per week, %s per uur."
            .formatted(
                Notatie.datum(werk.van()),
                duur,
                Notatie.woord(werk.soort()),
                Notatie.getal(werk.uren()),
                Notatie.geld(werk.uurloonCent()))
        : "Geplaatst vanaf %s%s, onbetaald, %s uur per week."
            .formatted(Notatie.datum(werk.van()), duur, Notatie.getal(werk.uren()));
  }

  String coach(@Nullable JobcoachId id) {
    return id == null
        ? "geen"
        : naslag.findJobcoach(id).map(coach -> coach.naam()).orElse(id.waarde());
  }

  private String met(String wat, String waarom) {
    return !zorg || waarom.isEmpty() ? wat : "%s “%s”".formatted(wat, waarom);
  }
}
