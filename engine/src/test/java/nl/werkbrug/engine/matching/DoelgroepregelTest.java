package nl.werkbrug.engine.matching;

import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.FOUT;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.GOED;
import static nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Uitkering;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Voorziening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoelgroepregelTest {
  private static final LocalDate PEILDATUM = Voorbeeld.PEILDATUM;

  private final Voorbeeld v = new Voorbeeld();

  private Regeloordeel cel(AanbodSoort soort, Toelating toelating) {
    return v.toelating(Doelgroep.LKS_MDP, soort, toelating).regel("doelgroep-soort");
  }

  @Test
  void followsThePlacementTable() {
    Regeloordeel ja = cel(AanbodSoort.VACATURE, Toelating.JA);
    Regeloordeel nee = cel(AanbodSoort.VACATURE, Toelating.NEE);

    assertThat(ja.oordeel()).isEqualTo(GOED);
    assertThat(nee.oordeel()).isEqualTo(FOUT);
    assertThat(nee.tekst()).contains("LKS met doorgroeipotentieel", "vacature", "mag niet");
    assertThat(nee.remedie()).isNull();
  }

  @Test
  void asksForAnUnknownDoelgroep() {
    v.voorziening = Gegeven.onbekend();

    assertThat(v.regel("doelgroep-soort").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("doelgroep-soort").remedie()).isNull();
  }

  @Test
  void allowsBesideWorkInTheSecondTrackOnly() {
    assertThat(cel(AanbodSoort.MAATSCHAPPELIJKE_PLEK, Toelating.NAAST).oordeel()).isEqualTo(FOUT);

    v.spoor = Spoor.MAATSCHAPPELIJK;

    assertThat(cel(AanbodSoort.MAATSCHAPPELIJKE_PLEK, Toelating.NAAST).oordeel()).isEqualTo(GOED);
  }

  @Test
  void allowsOnOwnWishOnly() {
    assertThat(cel(AanbodSoort.JOBCARVING, Toelating.EIGEN_WENS).oordeel()).isEqualTo(FOUT);

    v.eigenWens = Set.of(AanbodSoort.JOBCARVING);

    assertThat(cel(AanbodSoort.JOBCARVING, Toelating.EIGEN_WENS).oordeel()).isEqualTo(GOED);
  }

  @Test
  void allowsWithAnEndDateWhichCanBeAgreed() {
    Regeloordeel zonder = cel(AanbodSoort.LEERWERKPLEK, Toelating.MET_EINDDATUM);
    assertThat(zonder.oordeel()).isEqualTo(FOUT);
    assertThat(zonder.remedie()).contains("einddatum");

    v.einde = PEILDATUM.plusMonths(6);

    assertThat(cel(AanbodSoort.LEERWERKPLEK, Toelating.MET_EINDDATUM).oordeel()).isEqualTo(GOED);
  }

  @Test
  void allowsAsAShelteredPlaceOnly() {
    assertThat(cel(AanbodSoort.DETACHERING, Toelating.ALS_BESCHUTTE_PLEK).oordeel())
        .isEqualTo(FOUT);

    v.beschutAangeboden = true;

    assertThat(cel(AanbodSoort.DETACHERING, Toelating.ALS_BESCHUTTE_PLEK).oordeel())
        .isEqualTo(GOED);
  }

  @Test
  void allowsABridgeAndRanksItLower() {
    int gewoon = v.passendheid().score();

    v.toelating(Doelgroep.LKS_MDP, AanbodSoort.VACATURE, Toelating.OVERBRUGGING);

    assertThat(v.regel("doelgroep-soort").oordeel()).isEqualTo(GOED);
    assertThat(v.passendheid().overbrugging()).isTrue();
    assertThat(v.passendheid().score()).isBetween(gewoon / 2 - 1, gewoon / 2 + 1);
  }

  @Test
  void allowsDagbestedingWithAWmoDecisionAndOnOwnWish() {
    v.wmoDagbesteding = Gegeven.bekend(true);
    assertThat(cel(AanbodSoort.DAGBESTEDINGSPLEK, Toelating.MET_WMO_BESLUIT).oordeel())
        .isEqualTo(FOUT);

    v.eigenWens = Set.of(AanbodSoort.DAGBESTEDINGSPLEK);
    assertThat(cel(AanbodSoort.DAGBESTEDINGSPLEK, Toelating.MET_WMO_BESLUIT).oordeel())
        .isEqualTo(GOED);

    v.wmoDagbesteding = Gegeven.onbekend();
    assertThat(cel(AanbodSoort.DAGBESTEDINGSPLEK, Toelating.MET_WMO_BESLUIT).oordeel())
        .isEqualTo(ONBEKEND);

    v.wmoDagbesteding = Gegeven.bekend(false);
    assertThat(cel(AanbodSoort.DAGBESTEDINGSPLEK, Toelating.MET_WMO_BESLUIT).oordeel())
        .isEqualTo(FOUT);
  }

  @Test
  void allowsSwPlacesOnly() {
    assertThat(cel(AanbodSoort.BESCHUTTE_WERKPLEK, Toelating.SW_PLEK).oordeel()).isEqualTo(FOUT);

    v.swPlek = true;

    assertThat(cel(AanbodSoort.BESCHUTTE_WERKPLEK, Toelating.SW_PLEK).oordeel()).isEqualTo(GOED);
  }

  @Test
  void allowsSchoolLeaversOnly() {
    assertThat(cel(AanbodSoort.STAGE_PRO_VSO, Toelating.PRO_VSO).oordeel()).isEqualTo(FOUT);

    v.proVso = Gegeven.bekend(true);
    assertThat(cel(AanbodSoort.STAGE_PRO_VSO, Toelating.PRO_VSO).oordeel()).isEqualTo(GOED);

    v.proVso = Gegeven.onbekend();
    assertThat(cel(AanbodSoort.STAGE_PRO_VSO, Toelating.PRO_VSO).oordeel()).isEqualTo(ONBEKEND);
  }

  @Test
  void needsAPositiveAdviceForAShelteredPlace() {
    v.voorziening = Gegeven.bekend(Voorziening.BESCHUT_WERK);
    v.toelating(Doelgroep.BESCHUT_WERK, AanbodSoort.BESCHUTTE_WERKPLEK, Toelating.MET_UWV_ADVIES);
    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("uwv-advies").remedie()).contains("UWV");

    v.uwvAdvies = new UwvAdvies.Aangevraagd(PEILDATUM);
    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(ONBEKEND);

    v.uwvAdvies = new UwvAdvies.Afgegeven(false, PEILDATUM);
    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("uwv-advies").remedie()).isNull();
    assertThat(v.regel("uwv-advies").tekst()).contains("negatief", "1 september 2026");

    v.uwvAdvies = new UwvAdvies.Afgegeven(true, PEILDATUM);
    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(GOED);
  }

  @Test
  void needsNoAdviceForWswOrRegularWork() {
    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(GOED);

    v.cohort = Gegeven.bekend(Cohort.SW_ZITTEND);
    v.toelating(Doelgroep.SW_ZITTEND, AanbodSoort.BESCHUTTE_WERKPLEK, Toelating.SW_PLEK);

    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(GOED);
  }

  @Test
  void needsTheAdviceForADetacheringOfferedAsSheltered() {
    v.voorziening = Gegeven.bekend(Voorziening.BESCHUT_WERK);
    v.beschutAangeboden = true;
    v.toelating(Doelgroep.BESCHUT_WERK, AanbodSoort.DETACHERING, Toelating.ALS_BESCHUTTE_PLEK);

    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(FOUT);
  }

  @Test
  void asksForTheDoelgroepBeforeDecidingOnTheAdvice() {
    v.voorziening = Gegeven.onbekend();
    v.soort = AanbodSoort.BESCHUTTE_WERKPLEK;
    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(ONBEKEND);

    v.uwvAdvies = new UwvAdvies.Afgegeven(true, PEILDATUM);

    assertThat(v.regel("uwv-advies").oordeel()).isEqualTo(GOED);
  }

  @ParameterizedTest
  @CsvSource({"-1, GOED", "0, FOUT", "1, FOUT"})
  void respectsAnOntheffingUntilItsLastDay(int dagen, Regeloordeel.Oordeel verwacht) {
    v.ontheffingTot = PEILDATUM.plusDays(dagen);

    assertThat(v.regel("ontheffing").oordeel()).isEqualTo(verwacht);
  }

  @Test
  void placesProfiel4OnOwnWishOnly() {
    v.profiel = Gegeven.bekend(Clientprofiel.PROFIEL_4);
    assertThat(v.regel("ontheffing").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("ontheffing").tekst()).contains("profiel is 4", "vacature");

    v.eigenWens = Set.of(AanbodSoort.VACATURE);
    assertThat(v.regel("ontheffing").oordeel()).isEqualTo(GOED);

    v.eigenWens = Set.of();
    v.profiel = Gegeven.bekend(Clientprofiel.PROFIEL_3);
    assertThat(v.regel("ontheffing").oordeel()).isEqualTo(GOED);

    v.profiel = Gegeven.onbekend();
    assertThat(v.regel("ontheffing").oordeel()).isEqualTo(ONBEKEND);
  }

  @ParameterizedTest
  @EnumSource(Uitkering.class)
  void leavesUwvBenefitsToUwv(Uitkering uitkering) {
    v.uitkering = Gegeven.bekend(uitkering);

    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(uitkering.vanUwv() ? FOUT : GOED);
  }

  @Test
  void makesExceptionsForLksBeschutAndWsw() {
    v.uitkering = Gegeven.bekend(Uitkering.WAJONG);
    v.lksToegekend = Gegeven.onbekend();
    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(ONBEKEND);
    assertThat(v.regel("uwv-uitkering").tekst()).contains("Wajong");

    v.lksToegekend = Gegeven.bekend(true);
    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(GOED);

    v.lksToegekend = Gegeven.bekend(false);
    v.voorziening = Gegeven.bekend(Voorziening.BESCHUT_WERK);
    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(FOUT);

    v.soort = AanbodSoort.BESCHUTTE_WERKPLEK;
    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(GOED);

    v.soort = AanbodSoort.VACATURE;
    v.cohort = Gegeven.bekend(Cohort.SW_ZITTEND);
    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(GOED);
  }

  @Test
  void asksForAnUnknownUitkering() {
    v.uitkering = Gegeven.onbekend();
    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(ONBEKEND);

    v.lksToegekend = Gegeven.bekend(true);

    assertThat(v.regel("uwv-uitkering").oordeel()).isEqualTo(GOED);
  }

  @ParameterizedTest
  @CsvSource({"JA, GOED", "NEE, FOUT", "ONBEKEND, ONBEKEND"})
  void needsAnEmployerWhoTakesLks(LksBereidheid lks, Regeloordeel.Oordeel verwacht) {
    v.lks = lks;

    Regeloordeel oordeel = v.regel("lks-bereid");

    assertThat(oordeel.oordeel()).isEqualTo(verwacht);
    assertThat(oordeel.tekst()).contains("Groenbedrijf De Eik");
    assertThat(oordeel.remedie() != null).isEqualTo(verwacht == FOUT);
  }

  @Test
  void ignoresLksForUnpaidWorkAndOtherDoelgroepen() {
    v.lks = LksBereidheid.NEE;
    v.soort = AanbodSoort.LEERWERKPLEK;
    assertThat(v.regel("lks-bereid").oordeel()).isEqualTo(GOED);

    v.soort = AanbodSoort.VACATURE;
    v.voorziening = Gegeven.bekend(Voorziening.KORT_TRAJECT);
    assertThat(v.regel("lks-bereid").oordeel()).isEqualTo(GOED);

    v.voorziening = Gegeven.onbekend();
    assertThat(v.regel("lks-bereid").oordeel()).isEqualTo(ONBEKEND);

    v.lks = LksBereidheid.JA;
    assertThat(v.regel("lks-bereid").oordeel()).isEqualTo(GOED);
  }

  @Test
  void keepsWswAndLksApart() {
    assertThat(v.regel("wsw-geen-lks").oordeel()).isEqualTo(GOED);

    v.cohort = Gegeven.onbekend();
    assertThat(v.regel("wsw-geen-lks").oordeel()).isEqualTo(ONBEKEND);

    v.cohort = Gegeven.bekend(Cohort.SW_ZITTEND);
    assertThat(v.regel("wsw-geen-lks").oordeel()).isEqualTo(GOED);
    assertThat(v.regel("wsw-geen-lks").tekst()).contains("zonder LKS");

    v.lksToegekend = Gegeven.bekend(true);
    assertThat(v.regel("wsw-geen-lks").oordeel()).isEqualTo(FOUT);

    v.soort = AanbodSoort.LEERWERKPLEK;
    assertThat(v.regel("wsw-geen-lks").oordeel()).isEqualTo(GOED);
  }

  @ParameterizedTest
  @EnumSource(
      value = AanbodSoort.class,
      names = {"PROEFPLAATS", "PARTICIPATIEPLAATS"})
  void needsAlgemeneBijstandForAProefplaatsOrParticipatieplaats(AanbodSoort soort) {
    v.soort = soort;
    assertThat(v.regel("algemene-bijstand").oordeel()).isEqualTo(GOED);

    v.uitkering = Gegeven.bekend(Uitkering.IOAW);
    assertThat(v.regel("algemene-bijstand").oordeel()).isEqualTo(FOUT);
    assertThat(v.regel("algemene-bijstand").tekst()).contains("IOAW", soort.omschrijving());

    v.uitkering = Gegeven.onbekend();
    assertThat(v.regel("algemene-bijstand").oordeel()).isEqualTo(ONBEKEND);

    v.soort = AanbodSoort.VACATURE;
    assertThat(v.regel("algemene-bijstand").oordeel()).isEqualTo(GOED);
  }

  @ParameterizedTest
  @CsvSource({"0, GOED", "1, FOUT"})
  void putsSchoolFirstUnder27(int dagenJonger, Regeloordeel.Oordeel verwacht) {
    v.onderwijsPassend = Gegeven.bekend(true);
    v.geboortedatum = Gegeven.bekend(PEILDATUM.minusYears(27).plusDays(dagenJonger));

    assertThat(v.regel("onderwijs-eerst").oordeel()).isEqualTo(verwacht);
    assertThat(v.regel("onderwijs-eerst").tekst()).contains(dagenJonger == 0 ? "27" : "26 jaar");
  }

  @Test
  void asksWhetherSchoolFitsOrHowOldSomebodyIs() {
    v.geboortedatum = Gegeven.bekend(PEILDATUM.minusYears(20));
    assertThat(v.regel("onderwijs-eerst").oordeel()).isEqualTo(GOED);

    v.onderwijsPassend = Gegeven.onbekend();
    assertThat(v.regel("onderwijs-eerst").oordeel()).isEqualTo(ONBEKEND);

    v.onderwijsPassend = Gegeven.bekend(true);
    v.geboortedatum = Gegeven.onbekend();
    assertThat(v.regel("onderwijs-eerst").oordeel()).isEqualTo(ONBEKEND);

    v.soort = AanbodSoort.STAGE_PRO_VSO;
    assertThat(v.regel("onderwijs-eerst").oordeel()).isEqualTo(GOED);
  }
}
