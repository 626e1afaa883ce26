package nl.werkbrug.data.domain.plaatsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

/** What speaks against an event: function, fase, and what the event itself says. */
public final class Plaatsingsregels {
  private static final String STAPPEN = "Stappen van de plaatsing";
  private static final String LKS = "Pw art. 10d";

  private final Plaatsing nu;
  private final Plaatsingstermijnen termijnen;
  private final LocalDate vandaag;
  private final List<Weigering> redenen = new ArrayList<>();

  private Plaatsingsregels(Plaatsing nu, Plaatsingstermijnen termijnen, LocalDate vandaag) {
    this.nu = nu;
    this.termijnen = termijnen;
    this.vandaag = vandaag;
  }

  /** Every reason why this person may not record this event now; empty when nothing is wrong. */
  public static List<Weigering> bezwaren(
      Plaatsing nu,
      Plaatsingsgebeurtenis gebeurtenis,
      Handelende wie,
      Plaatsingstermijnen termijnen,
      LocalDate vandaag) {
    if (gebeurtenis instanceof Afgesproken) {
      return List.of(new Weigering("volgorde", "De plaatsing is al afgesproken.", STAPPEN));
    }
    Plaatsingszet zet = Plaatsingszet.van(gebeurtenis);
    if (zet.wie().stream().noneMatch(wie::is)) {
      return List.of(
          new Weigering(
              "functie",
              "Dit mag alleen als %s."
                  .formatted(
                      zet.wie().stream()
                          .map(Functie::omschrijving)
                          .collect(Collectors.joining(" of "))),
              zet == Plaatsingszet.LOONWAARDE_VASTSTELLEN
                      || zet == Plaatsingszet.HERINDICATIE_VRAGEN
                  ? "Diagnose loonwaarde is onafhankelijk (visie Stichtse Vecht, Wijdemeren, Weesp)"
                  : "Rolverdeling toegang, arbeidsontwikkeling en werkgeversdienstverlening"));
    }
    if (!zet.fasen().contains(nu.fase())) {
      return List.of(
          new Weigering(
              "volgorde",
              "De plaatsing is in de fase %s. %s"
                  .formatted(nu.fase().omschrijving(), watWelKan(nu.mogelijk())),
              STAPPEN));
    }
    Plaatsingsregels regels = new Plaatsingsregels(nu, termijnen, vandaag);
    regels.toets(gebeurtenis);
    return List.copyOf(regels.redenen);
  }

  private static String watWelKan(List<Plaatsingszet> zetten) {
    return zetten.isEmpty()
        ? "Er kan niets meer."
        : zetten.stream()
            .map(Plaatsingszet::omschrijving)
            .collect(Collectors.joining(", ", "Nu kan: ", "."));
  }

  private void toets(Plaatsingsgebeurtenis gebeurtenis) {
    switch (gebeurtenis) {
      case Afgesproken g -> {}
      case ProefplaatsGestart g -> start(g);
      case ProefplaatsVerlengd g -> verlenging(g);
      case Geplaatst g -> geplaatst(g.overeenkomst());
      case ContractVerlengd g -> contract(g);
      case UrenGewijzigd g ->
          naVorige(
              g.per(), nu.uren().isEmpty() ? null : nu.uren().getLast().per(), "uren-volgorde");
      case LoonGewijzigd g -> {
        eis(nu.betaaldGeplaatst(), "onbetaald", "Bij onbetaald werk is er geen loon.", STAPPEN);
        naVorige(
            g.per(), nu.lonen().isEmpty() ? null : nu.lonen().getLast().per(), "loon-volgorde");
      }
      case HerindicatieGevraagd g ->
          eis(
              nu.herindicatieGevraagd() == null,
              "herindicatie-loopt",
              "Er loopt al een herindicatie, gevraagd op %s.".formatted(nu.herindicatieGevraagd()),
              "Pw art. 6 lid 1 g");
      case LoonwaardeVastgesteld g -> loonwaarde(g.meting());
      case LksAangevraagd g ->
          eis(
              nu.lksAangevraagd() == null,
              "lks-aangevraagd",
              "Er is al een aanvraag, van %s, waarover nog niet is besloten."
                  .formatted(nu.lksAangevraagd()),
              LKS);
      case LksToegekend g -> toekenning(g);
      case LksAfgewezen g ->
          eis(
              nu.lksAangevraagd() != null,
              "geen-aanvraag",
              "Er is geen aanvraag om over te besluiten.",
              LKS);
      case LksBeeindigd g -> {
        LksToekenning loopt = nu.toekenningen().isEmpty() ? null : nu.toekenningen().getLast();
        eis(
            loopt != null
                && loopt.tot() == null
                && !g.laatsteDag().isBefore(loopt.van().minusDays(1)),
            "geen-lks",
            "Er loopt op %s geen loonkostensubsidie die beëindigd kan worden."
                .formatted(g.laatsteDag()),
            LKS);
      }
      case BegeleidingGepland g ->
          eis(
              nu.plannen().isEmpty() || !g.plan().van().isBefore(nu.plannen().getLast().van()),
              "plan-volgorde",
              "Het nieuwe plan mag niet ingaan vóór het vorige.",
              STAPPEN);
      case JobcoachGewisseld g ->
          eis(
              !g.jobcoach().equals(nu.jobcoachOp(g.van())),
              "zelfde-jobcoach",
              "Deze jobcoach begeleidt op %s al.".formatted(g.van()),
              STAPPEN);
      case InterneBegeleiding g ->
          eis(
              nu.intern().isEmpty() || !g.per().isBefore(nu.intern().getLast().per()),
              "intern-volgorde",
              "De wijziging mag niet ingaan vóór de vorige.",
              STAPPEN);
      case CoachplanOpgesteld g -> {
        nietInDeToekomst(g.datum());
        eis(
            g.evaluatie().isAfter(g.datum()),
            "evaluatie-volgorde",
            "De evaluatie moet na %s liggen.".formatted(g.datum()),
            STAPPEN);
      }
      case ContactVastgelegd g -> nietInDeToekomst(g.datum());
      case EvaluatieGehouden g -> {
        nietInDeToekomst(g.datum());
        eis(
            g.volgende().isAfter(g.datum()),
            "evaluatie-volgorde",
            "De volgende evaluatie moet na %s liggen.".formatted(g.datum()),
            STAPPEN);
      }
      case MaatregelGetroffen g -> {}
      case NazorgBegonnen g -> nietVoorBegin(g.datum());
      case Uitgestroomd g -> uitstroom(g);
      case Beeindigd g ->
          eis(
              nu.fase() == Plaatsingsfase.AFGESPROKEN || !g.datum().isBefore(nu.begin()),
              "voor-begin",
              "De laatste dag mag niet vóór de eerste liggen (%s).".formatted(nu.begin()),
              STAPPEN);
    }
  }

  private void start(ProefplaatsGestart g) {
    LocalDate uiterlijk = g.van().plusMonths(termijnen.proefplaatsMaanden()).minusDays(1);
    eis(
        !g.tot().isAfter(uiterlijk),
        "proefplaatstermijn",
        "Een proefplaats mag hoogstens %d maanden duren: tot en met %s."
            .formatted(termijnen.proefplaatsMaanden(), uiterlijk),
        termijnen.proefplaatsBron());
  }

  private void verlenging(ProefplaatsVerlengd g) {
    Plaatsing.Proefplaats proef = nu.proefplaats();
    if (proef == null) {
      return;
    }
    LocalDate uiterlijk = proef.eersteTot().plusMonths(termijnen.verlengingMaanden());
    eis(
        g.tot().isAfter(proef.tot()),
        "verlenging-volgorde",
        "De nieuwe einddatum moet na %s liggen.".formatted(proef.tot()),
        STAPPEN);
    eis(
        !g.tot().isAfter(uiterlijk),
        "proefplaatstermijn",
        "De verlenging mag hoogstens %d maanden zijn: tot en met %s."
            .formatted(termijnen.verlengingMaanden(), uiterlijk),
        termijnen.proefplaatsBron());
  }

  private void geplaatst(Arbeidsovereenkomst werk) {
    eis(
        werk.betaald() || !nu.afspraak().soort().betaald(),
        "contract-nodig",
        "Bij een %s hoort een arbeidsovereenkomst.".formatted(nu.afspraak().soort().omschrijving()),
        "Burgerlijk Wetboek boek 7 titel 10");
    eis(
        werk.betaald() || !nu.afspraak().beschut(),
        "contract-nodig",
        "Bij beschut werk hoort een arbeidsovereenkomst.",
        "Pw art. 10b");
    Plaatsing.Proefplaats proef = nu.proefplaats();
    eis(
        proef == null || !werk.van().isBefore(proef.van()),
        "voor-proefplaats",
        "Het contract mag niet ingaan vóór de proefplaats.",
        STAPPEN);
  }

  private void contract(ContractVerlengd g) {
    Arbeidsovereenkomst werk = nu.overeenkomst();
    LocalDate oud = werk == null ? null : werk.tot();
    LocalDate nieuw = g.tot();
    eis(
        oud != null && (nieuw == null || nieuw.isAfter(oud)),
        "contract-volgorde",
        oud == null
            ? "Het contract heeft geen einddatum en hoeft niet te worden verlengd."
            : "De nieuwe einddatum moet na %s liggen.".formatted(oud),
        STAPPEN);
    eis(
        werk == null || (g.soort() == Contractsoort.GEEN) == !werk.betaald(),
        "contractsoort",
        "Betaald werk blijft betaald en onbetaald werk onbetaald; maak anders een nieuwe plaatsing.",
        STAPPEN);
  }

  private void loonwaarde(Loonwaardemeting meting) {
    Loonwaardemeting vorige = nu.loonwaarden().isEmpty() ? null : nu.loonwaarden().getLast();
    eis(
        vorige == null || !meting.per().isBefore(vorige.per()),
        "loonwaarde-volgorde",
        "De loonwaarde mag niet ingaan vóór de vorige (%s)."
            .formatted(vorige == null ? "" : vorige.per()),
        "Pw art. 6 lid 1 g");
    eis(
        nu.jobcoachOp(meting.datum()) == null
            || !meting.deskundige().equals(String.valueOf(nu.jobcoachOp(meting.datum()))),
        "niet-onafhankelijk",
        "De jobcoach mag de loonwaarde niet vaststellen.",
        "Diagnose loonwaarde is onafhankelijk (visie Stichtse Vecht, Wijdemeren, Weesp)");
  }

  private void toekenning(LksToegekend g) {
    eis(
        nu.betaaldGeplaatst(),
        "onbetaald",
        "Bij onbetaald werk bestaat geen recht op loonkostensubsidie.",
        LKS + " lid 1");
    nietVoorBegin(g.van());
    LksToekenning vorige = nu.toekenningen().isEmpty() ? null : nu.toekenningen().getLast();
    eis(
        vorige == null || g.van().isAfter(vorige.van()),
        "lks-volgorde",
        "De toekenning moet ingaan na de vorige.",
        LKS);
    Loonwaardemeting meting = nu.loonwaardeOp(g.van());
    switch (g.grondslag()) {
      case LOONWAARDE -> {
        eis(
            meting != null,
            "loonwaarde-onbekend",
            "Op %s is er geen vastgestelde loonwaarde.".formatted(g.van()),
            LKS + " lid 4");
        eis(
            meting == null || meting.procent().intValue() < 100,
            "loonwaarde-vol",
            "Bij een loonwaarde van 100% bestaat geen recht op loonkostensubsidie.",
            "Pw art. 6 lid 1 e");
      }
      case FORFAITAIR -> {
        eis(
            meting == null,
            "loonwaarde-bekend",
            "Er is al een vastgestelde loonwaarde; forfaitair kan dan niet meer.",
            LKS + " lid 5");
        eis(
            nu.toekenningen().stream().noneMatch(t -> t.grondslag() == LksGrondslag.FORFAITAIR),
            "forfaitair-eenmalig",
            "Forfaitaire loonkostensubsidie kan één keer, hoogstens %d maanden."
                .formatted(termijnen.forfaitairMaanden()),
            LKS + " lid 5");
      }
    }
  }

  private void uitstroom(Uitgestroomd g) {
    nietVoorBegin(g.datum());
    boolean metLks = nu.toekenningOp(g.datum()) != null;
    eis(
        g.reden() != Uitstroomreden.REGULIER_WERK || !metLks,
        "lks-loopt",
        "Er loopt op %s nog loonkostensubsidie; dat is geen uitstroom zonder ondersteuning."
            .formatted(g.datum()),
        STAPPEN);
    eis(
        g.reden() != Uitstroomreden.DUURZAAM_MET_LKS || metLks,
        "geen-lks",
        "Er loopt op %s geen loonkostensubsidie.".formatted(g.datum()),
        STAPPEN);
  }

  private void naVorige(LocalDate per, @Nullable LocalDate vorige, String code) {
    nietVoorBegin(per);
    eis(
        vorige == null || !per.isBefore(vorige),
        code,
        "De wijziging mag niet ingaan vóór de vorige (%s).".formatted(vorige),
        STAPPEN);
  }

  private void nietVoorBegin(LocalDate dag) {
    LocalDate eerste = nu.overeenkomst() == null ? nu.begin() : nu.overeenkomst().van();
    eis(
        !dag.isBefore(eerste),
        "voor-begin",
        "De datum mag niet vóór het begin van het werk liggen (%s).".formatted(eerste),
        STAPPEN);
  }

  private void nietInDeToekomst(LocalDate dag) {
    eis(
        !dag.isAfter(vandaag),
        "toekomst",
        "De datum mag niet na vandaag liggen (%s).".formatted(vandaag),
        STAPPEN);
  }

  private void eis(boolean goed, String code, String tekst, String bron) {
    if (!goed) {
      redenen.add(new Weigering(code, tekst, bron));
    }
  }
}
