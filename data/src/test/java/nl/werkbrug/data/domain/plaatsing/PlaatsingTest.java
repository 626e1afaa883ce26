package nl.werkbrug.data.domain.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan.Fase;
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
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.json.DomeinJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaatsingTest {
  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
  private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);
  private static final PlaatsingId ID = new PlaatsingId("p-1");
  private static final JobcoachId COACH = new JobcoachId("jc-1");
  private static final JobcoachId ANDER = new JobcoachId("jc-2");
  private static final WerkgeverId WERKGEVER = new WerkgeverId("wg-1");
  private static final Plaatsingstermijnen TERMIJNEN =
      new Plaatsingstermijnen(2, 4, 6, "Pw art. 8a lid 2 d");

  private static final Afgesproken AFSPRAAK =
      new Afgesproken(
          new VoorstelId("v-1"),
          new WerkzoekendeId("w-1"),
          new AanbodId("a-1"),
          AanbodSoort.VACATURE,
          false,
          false,
          WERKGEVER,
          null,
          new OrganisatieId("o-1"),
          null,
          Doelgroep.LKS_MDP,
          null,
          null,
          DAG,
          COACH,
          new Begeleidingsplan(DAG, List.of(new Fase(0, 90), new Fase(13, 45), new Fase(26, 36))),
          null);
  private static final ProefplaatsGestart PROEF =
      new ProefplaatsGestart(DAG, DAG.plusMonths(2).minusDays(1), BigDecimal.valueOf(24));
  private static final Geplaatst WERK =
      new Geplaatst(overeenkomst(Contractsoort.BEPAALDE_TIJD, DAG.plusYears(1)));
  private static final NazorgBegonnen NAZORG = new NazorgBegonnen(DAG.plusMonths(2));
  private static final Loonwaardemeting METING =
      new Loonwaardemeting(
          DAG.plusMonths(1), BigDecimal.valueOf(60), DAG.plusMonths(1), "Dariuz", "d-1");

  /** How to get into each fase. */
  private static final Map<Plaatsingsfase, List<Plaatsingsgebeurtenis>> WEG = weg();

  /** For every move an event that is good by itself in each fase that allows it. */
  private static Plaatsingsgebeurtenis goed(Plaatsingszet zet) {
    return switch (zet) {
      case PROEFPLAATS_STARTEN -> PROEF;
      case PROEFPLAATS_VERLENGEN -> new ProefplaatsVerlengd(DAG.plusMonths(3), "meer tijd nodig");
      case PLAATSEN -> WERK;
      case CONTRACT_VERLENGEN -> new ContractVerlengd(Contractsoort.ONBEPAALDE_TIJD, null);
      case UREN_WIJZIGEN -> new UrenGewijzigd(DAG.plusMonths(2), BigDecimal.valueOf(28));
      case LOON_WIJZIGEN -> new LoonGewijzigd(DAG.plusMonths(2), 15_50);
      case HERINDICATIE_VRAGEN -> new HerindicatieGevraagd(VANDAAG, "groeit snel");
      case LOONWAARDE_VASTSTELLEN -> new LoonwaardeVastgesteld(METING);
      case LKS_AANVRAGEN -> new LksAangevraagd(VANDAAG);
      case LKS_TOEKENNEN -> new LksToegekend(DAG, LksGrondslag.FORFAITAIR);
      case LKS_AFWIJZEN -> new LksAfgewezen("geen doelgroep");
      case LKS_BEEINDIGEN -> new LksBeeindigd(VANDAAG, "loonwaarde 100%");
      case BEGELEIDING_PLANNEN ->
          new BegeleidingGepland(new Begeleidingsplan(VANDAAG, List.of(new Fase(0, 60))), "minder");
      case JOBCOACH_WISSELEN -> new JobcoachGewisseld(VANDAAG, null, ANDER, "vertrek");
      case INTERNE_BEGELEIDING -> new InterneBegeleiding(VANDAAG, 40);
      case COACHPLAN_OPSTELLEN ->
          new CoachplanOpgesteld(
              VANDAAG, List.of("op tijd komen"), "elke week bellen", VANDAAG.plusMonths(2));
      case CONTACT_VASTLEGGEN ->
          new ContactVastgelegd(VANDAAG, 45, 20, Contactvorm.OP_DE_WERKPLEK, "gaat goed");
      case EVALUEREN -> new EvaluatieGehouden(VANDAAG, "op koers", VANDAAG.plusMonths(3));
      case MAATREGEL_TREFFEN ->
          new MaatregelGetroffen(Maatregelsoort.VERVOER, DAG, null, "busje tot het station");
      case NAZORG_BEGINNEN -> NAZORG;
      case UITSTROMEN -> new Uitgestroomd(VANDAAG, Uitstroomreden.ONDERWIJS);
      case BEEINDIGEN -> new Beeindigd(VANDAAG, Beeindigingsreden.PROEFTIJD, "");
    };
  }

  /** Who may do what, as the law and the sources divide it; written out, not read from the code. */
  private static final Map<Plaatsingszet, String> ROLLEN =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Plaatsingszet.PROEFPLAATS_STARTEN, "ACCOUNTMANAGER CONSULENT TOEGANG"),
              Map.entry(Plaatsingszet.PROEFPLAATS_VERLENGEN, "ACCOUNTMANAGER CONSULENT TOEGANG"),
              Map.entry(Plaatsingszet.PLAATSEN, "ACCOUNTMANAGER CONSULENT"),
              Map.entry(Plaatsingszet.CONTRACT_VERLENGEN, "ACCOUNTMANAGER CONSULENT"),
              Map.entry(Plaatsingszet.UREN_WIJZIGEN, "ACCOUNTMANAGER CONSULENT"),
              Map.entry(Plaatsingszet.LOON_WIJZIGEN, "ACCOUNTMANAGER CONSULENT"),
              Map.entry(Plaatsingszet.HERINDICATIE_VRAGEN, "CONSULENT TOEGANG"),
              Map.entry(Plaatsingszet.LOONWAARDE_VASTSTELLEN, "TOEGANG"),
              Map.entry(Plaatsingszet.LKS_AANVRAGEN, "ACCOUNTMANAGER CONSULENT WERKGEVER"),
              Map.entry(Plaatsingszet.LKS_TOEKENNEN, "TOEGANG"),
              Map.entry(Plaatsingszet.LKS_AFWIJZEN, "TOEGANG"),
              Map.entry(Plaatsingszet.LKS_BEEINDIGEN, "TOEGANG"),
              Map.entry(Plaatsingszet.BEGELEIDING_PLANNEN, "CONSULENT JOBCOACH"),
              Map.entry(Plaatsingszet.JOBCOACH_WISSELEN, "CONSULENT JOBCOACH"),
              Map.entry(Plaatsingszet.INTERNE_BEGELEIDING, "ACCOUNTMANAGER CONSULENT JOBCOACH"),
              Map.entry(Plaatsingszet.COACHPLAN_OPSTELLEN, "CONSULENT JOBCOACH"),
              Map.entry(Plaatsingszet.CONTACT_VASTLEGGEN, "CONSULENT JOBCOACH"),
              Map.entry(Plaatsingszet.EVALUEREN, "CONSULENT JOBCOACH"),
              Map.entry(Plaatsingszet.MAATREGEL_TREFFEN, "CONSULENT TOEGANG"),
              Map.entry(Plaatsingszet.NAZORG_BEGINNEN, "ACCOUNTMANAGER CONSULENT JOBCOACH"),
              Map.entry(Plaatsingszet.UITSTROMEN, "CONSULENT"),
              Map.entry(Plaatsingszet.BEEINDIGEN, "ACCOUNTMANAGER CONSULENT")));

  /** In which fasen, in the order AFGESPROKEN PROEFPLAATS GEPLAATST NAZORG and the two ends. */
  private static final Map<Plaatsingszet, String> FASEN =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Plaatsingszet.PROEFPLAATS_STARTEN, "A"),
              Map.entry(Plaatsingszet.PROEFPLAATS_VERLENGEN, "P"),
              Map.entry(Plaatsingszet.PLAATSEN, "AP"),
              Map.entry(Plaatsingszet.CONTRACT_VERLENGEN, "GN"),
              Map.entry(Plaatsingszet.UREN_WIJZIGEN, "GN"),
              Map.entry(Plaatsingszet.LOON_WIJZIGEN, "GN"),
              Map.entry(Plaatsingszet.HERINDICATIE_VRAGEN, "PGN"),
              Map.entry(Plaatsingszet.LOONWAARDE_VASTSTELLEN, "APGN"),
              Map.entry(Plaatsingszet.LKS_AANVRAGEN, "APGN"),
              Map.entry(Plaatsingszet.LKS_TOEKENNEN, "GN"),
              Map.entry(Plaatsingszet.LKS_AFWIJZEN, "APGN"),
              Map.entry(Plaatsingszet.LKS_BEEINDIGEN, "GN"),
              Map.entry(Plaatsingszet.BEGELEIDING_PLANNEN, "APGN"),
              Map.entry(Plaatsingszet.JOBCOACH_WISSELEN, "APGN"),
              Map.entry(Plaatsingszet.INTERNE_BEGELEIDING, "APGN"),
              Map.entry(Plaatsingszet.COACHPLAN_OPSTELLEN, "APGN"),
              Map.entry(Plaatsingszet.CONTACT_VASTLEGGEN, "APGN"),
              Map.entry(Plaatsingszet.EVALUEREN, "PGN"),
              Map.entry(Plaatsingszet.MAATREGEL_TREFFEN, "APGN"),
              Map.entry(Plaatsingszet.NAZORG_BEGINNEN, "G"),
              Map.entry(Plaatsingszet.UITSTROMEN, "GN"),
              Map.entry(Plaatsingszet.BEEINDIGEN, "APGN")));

  @ParameterizedTest
  @EnumSource(Plaatsingsfase.class)
  void allowsEveryEventInItsFasenByItsFunctiesOnly(Plaatsingsfase fase) {
    List<String> afwijkingen = new ArrayList<>();
    int getoetst = 0;
    for (Plaatsingszet zet : Plaatsingszet.values()) {
      List<Plaatsingsgebeurtenis> weg = new ArrayList<>(in(fase));
      if (zet == Plaatsingszet.LKS_AFWIJZEN && !fase.voorbij()) {
        weg.add(new LksAangevraagd(DAG));
      }
      if (zet == Plaatsingszet.LKS_BEEINDIGEN && metWerk(fase)) {
        weg.add(new LksToegekend(DAG, LksGrondslag.FORFAITAIR));
      }
      Plaatsing nu = Plaatsingsloop.speelAf(ID, weg);
      for (Functie functie : Functie.values()) {
        boolean rol = List.of(tekst(ROLLEN, zet).split(" ")).contains(functie.name());
        boolean tijdig = !fase.voorbij() && tekst(FASEN, zet).indexOf(fase.name().charAt(0)) >= 0;
        List<String> codes = codes(nu, goed(zet), functie);
        List<String> verwacht = rol ? tijdig ? List.of() : List.of("volgorde") : List.of("functie");
        if (!codes.equals(verwacht)) {
          afwijkingen.add(
              "%s in %s door %s: %s in plaats van %s"
                  .formatted(zet, fase, functie, codes, verwacht));
        }
        getoetst++;
      }
    }

    assertThat(afwijkingen).isEmpty();
    assertThat(getoetst).isEqualTo(Plaatsingszet.values().length * Functie.values().length);
  }

  @Test
  void keepsAProefplaatsWithinTwoMonthsAndItsExtensionWithinFour() {
    Plaatsing afgesproken = na();
    LocalDate laatste = LocalDate.of(2026, 5, 1);
    BigDecimal uren = BigDecimal.valueOf(24);

    assertThat(bezwaren(afgesproken, new ProefplaatsGestart(DAG, laatste, uren))).isEmpty();
    assertThat(bezwaren(afgesproken, new ProefplaatsGestart(DAG, laatste.plusDays(1), uren)))
        .containsExactly("proefplaatstermijn");
    Plaatsing proef = na(new ProefplaatsGestart(DAG, laatste, uren));
    LocalDate uiterlijk = LocalDate.of(2026, 9, 1);
    assertThat(bezwaren(proef, new ProefplaatsVerlengd(uiterlijk, "nodig"))).isEmpty();
    assertThat(bezwaren(proef, new ProefplaatsVerlengd(uiterlijk.plusDays(1), "nodig")))
        .containsExactly("proefplaatstermijn");
    assertThat(bezwaren(proef, new ProefplaatsVerlengd(laatste, "nodig")))
        .containsExactly("verlenging-volgorde");
    Plaatsing verlengd =
        na(
            new ProefplaatsGestart(DAG, laatste, uren),
            new ProefplaatsVerlengd(laatste.plusMonths(2), "nodig"));
    assertThat(bezwaren(verlengd, new ProefplaatsVerlengd(uiterlijk.plusDays(1), "weer")))
        .containsExactly("proefplaatstermijn");
  }

  @Test
  void grantsForfaitaryLksOnceAndOnlyWithoutLoonwaarde() {
    LksToegekend forfaitair = new LksToegekend(DAG.plusDays(1), LksGrondslag.FORFAITAIR);
    LksToegekend opLoonwaarde = new LksToegekend(DAG.plusMonths(1), LksGrondslag.LOONWAARDE);

    assertThat(bezwaren(na(WERK), opLoonwaarde)).containsExactly("loonwaarde-onbekend");
    assertThat(bezwaren(na(WERK, new LoonwaardeVastgesteld(METING)), opLoonwaarde)).isEmpty();
    assertThat(
            bezwaren(
                na(WERK, new LoonwaardeVastgesteld(METING)),
                new LksToegekend(METING.per(), LksGrondslag.FORFAITAIR)))
        .containsExactly("loonwaarde-bekend");
    assertThat(bezwaren(na(WERK, forfaitair), new LksToegekend(VANDAAG, LksGrondslag.FORFAITAIR)))
        .containsExactly("forfaitair-eenmalig");
    assertThat(bezwaren(na(WERK, forfaitair), forfaitair))
        .containsExactly("lks-volgorde", "forfaitair-eenmalig");
    assertThat(bezwaren(na(WERK), new LksToegekend(DAG.minusDays(1), LksGrondslag.FORFAITAIR)))
        .containsExactly("voor-begin");
  }

  @Test
  void neverHasTwoGrantsOfLksAtOnce() {
    Plaatsing nu =
        na(
            WERK,
            new LksToegekend(DAG, LksGrondslag.FORFAITAIR),
            new LoonwaardeVastgesteld(METING),
            new LksToegekend(DAG.plusMonths(3), LksGrondslag.LOONWAARDE));

    assertThat(nu.toekenningen())
        .containsExactly(
            new LksToekenning(DAG, DAG.plusMonths(3).minusDays(1), LksGrondslag.FORFAITAIR),
            new LksToekenning(DAG.plusMonths(3), null, LksGrondslag.LOONWAARDE));
    assertThat(bezwaren(nu, new Uitgestroomd(DAG.plusMonths(4), Uitstroomreden.REGULIER_WERK)))
        .containsExactly("lks-loopt");
    assertThat(bezwaren(nu, new Uitgestroomd(DAG.plusMonths(4), Uitstroomreden.DUURZAAM_MET_LKS)))
        .isEmpty();
  }

  @Test
  void theJobcoachNeverEstablishesTheLoonwaarde() {
    Loonwaardemeting doorCoach =
        new Loonwaardemeting(DAG, BigDecimal.valueOf(60), DAG, "Dariuz", COACH.waarde());

    assertThat(bezwaren(na(WERK), new LoonwaardeVastgesteld(doorCoach)))
        .containsExactly("niet-onafhankelijk");
    for (Functie functie : EnumSet.of(Functie.JOBCOACH, Functie.ACCOUNTMANAGER)) {
      assertThat(codes(na(WERK), new LoonwaardeVastgesteld(METING), functie))
          .containsExactly("functie");
    }
  }

  @Test
  void tapersTheGuidanceAndStopsItAtNazorg() {
    Plaatsing nu = na(WERK, new InterneBegeleiding(DAG.plusDays(10), 50));

    assertThat(nu.begeleidingOp(DAG.minusDays(1))).isZero();
    assertThat(nu.begeleidingOp(DAG.plusDays(9))).isEqualTo(90);
    assertThat(nu.begeleidingOp(DAG.plusDays(10))).isEqualTo(45);
    assertThat(nu.begeleidingOp(DAG.plusDays(13 * 28 - 1))).isEqualTo(45);
    assertThat(nu.begeleidingOp(DAG.plusDays(13 * 28))).isEqualTo(23);
    assertThat(nu.begeleidingOp(DAG.plusYears(1))).isEqualTo(23);
    assertThat(nu.begeleidingOp(DAG.plusDays(26 * 28))).isEqualTo(18);
    Plaatsing weg = na(WERK, new Beeindigd(VANDAAG, Beeindigingsreden.VERHUISD, ""));
    assertThat(weg.begeleidingOp(VANDAAG)).isEqualTo(90);
    assertThat(weg.begeleidingOp(VANDAAG.plusDays(1))).isZero();
    assertThat(na(WERK, NAZORG).begeleidingOp(NAZORG.datum())).isZero();
    assertThat(na(WERK, NAZORG).begeleidingOp(NAZORG.datum().minusDays(1))).isEqualTo(90);
  }

  @Test
  void tapersToTheGuidelineWhereThePlanIsHigher() {
    // 24 hours: 15% is 216 minutes a week, 7.5% is 108, 6% is 87 rounded up.
    Begeleidingsplan plan =
        Begeleidingsplan.vanMinuten(DAG, List.of(864, 864, 480))
            .afgebouwd(13, 108)
            .afgebouwd(26, 87);

    assertThat(plan.fasen())
        .containsExactly(new Fase(0, 216), new Fase(2, 120), new Fase(13, 108), new Fase(26, 87));
    assertThat(plan.minutenPerWeekOp(DAG.plusDays(13 * 28 - 1))).isEqualTo(120);
    assertThat(plan.minutenPerWeekOp(DAG.plusDays(13 * 28))).isEqualTo(108);
    assertThat(Begeleidingsplan.vanMinuten(DAG, List.of(240)).afgebouwd(13, 108).fasen())
        .containsExactly(new Fase(0, 60));
    assertThat(plan.afgebouwd(1, 100).fasen())
        .containsExactly(
            new Fase(0, 216),
            new Fase(1, 100),
            new Fase(2, 100),
            new Fase(13, 100),
            new Fase(26, 87));
  }

  @Test
  void givesTheCoachBackAfterAReplacement() {
    Plaatsing nu =
        na(WERK, new JobcoachGewisseld(DAG.plusDays(5), DAG.plusDays(9), ANDER, "vakantie"));

    assertThat(
            Stream.of(4, 5, 9, 10)
                .map(dagen -> Objects.requireNonNull(nu.jobcoachOp(DAG.plusDays(dagen))).waarde()))
        .containsExactly("jc-1", "jc-2", "jc-2", "jc-1");
  }

  @Test
  void refusesUnpaidWorkWhereAContractBelongs() {
    Geplaatst onbetaald = new Geplaatst(overeenkomst(Contractsoort.GEEN, DAG.plusMonths(3)));

    assertThat(bezwaren(na(), onbetaald)).containsExactly("contract-nodig");
  }

  @Test
  void recordsNothingOfTheFuture() {
    ContactVastgelegd vandaag =
        new ContactVastgelegd(VANDAAG, 30, null, Contactvorm.TELEFOON, "gebeld");
    ContactVastgelegd morgen =
        new ContactVastgelegd(VANDAAG.plusDays(1), 30, null, Contactvorm.TELEFOON, "bellen");

    assertThat(bezwaren(na(WERK), vandaag)).isEmpty();
    assertThat(bezwaren(na(WERK), morgen)).containsExactly("toekomst");
    assertThat(na(WERK, vandaag, vandaag).bestedeMinuten()).isEqualTo(60);
  }

  @Test
  void refusesBadInputWithEveryFault() {
    assertThatThrownBy(
            () ->
                new Arbeidsovereenkomst(
                    Contractsoort.BEPAALDE_TIJD,
                    DAG,
                    null,
                    BigDecimal.valueOf(41),
                    0,
                    31,
                    WERKGEVER,
                    WERKGEVER))
        .isInstanceOfSatisfying(
            OngeldigeGegevens.class,
            fout ->
                assertThat(fout.fouten().stream().map(een -> een.veld()))
                    .containsExactly("tot", "uren", "uurloonCent", "volletijdsnorm", "inlener"));
    assertThatThrownBy(() -> new Beeindigd(DAG, Beeindigingsreden.ANDERS, " "))
        .isInstanceOf(OngeldigeGegevens.class);
  }

  @Test
  void everyEventGoesThroughJsonUnchanged() {
    List<Plaatsingsgebeurtenis> alle =
        Stream.concat(
                Stream.of(AFSPRAAK), Stream.of(Plaatsingszet.values()).map(PlaatsingTest::goed))
            .toList();

    assertThat(alle)
        .allSatisfy(
            een ->
                assertThat(DomeinJson.lees(DomeinJson.schrijf(een), Plaatsingsgebeurtenis.class))
                    .isEqualTo(een));
    assertThat(alle.stream().map(Object::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Plaatsingsgebeurtenis.class.getPermittedSubclasses());
  }

  private static Map<Plaatsingsfase, List<Plaatsingsgebeurtenis>> weg() {
    Map<Plaatsingsfase, List<Plaatsingsgebeurtenis>> weg = new EnumMap<>(Plaatsingsfase.class);
    weg.put(Plaatsingsfase.AFGESPROKEN, List.of(AFSPRAAK));
    weg.put(Plaatsingsfase.PROEFPLAATS, List.of(AFSPRAAK, PROEF));
    weg.put(Plaatsingsfase.GEPLAATST, List.of(AFSPRAAK, WERK));
    weg.put(Plaatsingsfase.NAZORG, List.of(AFSPRAAK, WERK, NAZORG));
    weg.put(
        Plaatsingsfase.UITGESTROOMD,
        List.of(AFSPRAAK, WERK, new Uitgestroomd(VANDAAG, Uitstroomreden.REGULIER_WERK)));
    weg.put(
        Plaatsingsfase.BEEINDIGD,
        List.of(AFSPRAAK, new Beeindigd(VANDAAG, Beeindigingsreden.VERHUISD, "")));
    return weg;
  }

  private static boolean metWerk(Plaatsingsfase fase) {
    return fase == Plaatsingsfase.GEPLAATST || fase == Plaatsingsfase.NAZORG;
  }

  private static List<Plaatsingsgebeurtenis> in(Plaatsingsfase fase) {
    return Objects.requireNonNull(WEG.get(fase));
  }

  private static String tekst(Map<Plaatsingszet, String> tabel, Plaatsingszet zet) {
    return Objects.requireNonNull(tabel.get(zet));
  }

  @Test
  void evaluatesOnTheDayThatWasAgreedLast() {
    CoachplanOpgesteld plan =
        new CoachplanOpgesteld(VANDAAG, List.of("op tijd"), "bellen", VANDAAG.plusDays(1));
    EvaluatieGehouden gehouden = new EvaluatieGehouden(VANDAAG, "op koers", VANDAAG.plusMonths(3));

    assertThat(na(WERK, plan).volgendeEvaluatie()).isEqualTo(VANDAAG.plusDays(1));
    assertThat(na(WERK, plan, gehouden).volgendeEvaluatie()).isEqualTo(VANDAAG.plusMonths(3));
    assertThat(na(WERK, gehouden, plan).volgendeEvaluatie()).isEqualTo(VANDAAG.plusDays(1));
    assertThat(na(WERK).volgendeEvaluatie()).isNull();
  }

  @Test
  void refusesACoachplanWithoutAGoalOrWithAnEvaluationBeforeIt() {
    assertThatThrownBy(() -> new CoachplanOpgesteld(VANDAAG, List.of(), "", VANDAAG.minusDays(1)))
        .hasMessageContaining("doelen")
        .hasMessageContaining("afspraken")
        .hasMessageContaining("evaluatie");
  }

  private static Plaatsing na(Plaatsingsgebeurtenis... gebeurtenissen) {
    return Plaatsingsloop.speelAf(
        ID, Stream.concat(Stream.of(AFSPRAAK), Stream.of(gebeurtenissen)).toList());
  }

  private static List<String> bezwaren(Plaatsing nu, Plaatsingsgebeurtenis gebeurtenis) {
    return codes(nu, gebeurtenis, Plaatsingszet.van(gebeurtenis).wie().iterator().next());
  }

  private static List<String> codes(
      Plaatsing nu, Plaatsingsgebeurtenis gebeurtenis, Functie functie) {
    return Plaatsingsregels.bezwaren(
            nu, gebeurtenis, new Handelende("iemand", Set.of(functie)), TERMIJNEN, VANDAAG)
        .stream()
        .map(Weigering::code)
        .toList();
  }

  private static Arbeidsovereenkomst overeenkomst(Contractsoort soort, LocalDate tot) {
    return new Arbeidsovereenkomst(
        soort,
        DAG,
        tot,
        BigDecimal.valueOf(24),
        soort == Contractsoort.GEEN ? 0 : 15_00,
        36,
        WERKGEVER,
        null);
  }
}
