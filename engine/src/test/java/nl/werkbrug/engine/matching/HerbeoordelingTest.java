package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HerbeoordelingTest {
  private static final int MENSEN = 120;
  private static final int WERK = 90;

  /** A random region, and the same after some came, some went and some changed. */
  private static final class Geval {
    final Regelcontext context;
    final List<Werkzoekende> personen = new ArrayList<>();
    final List<Werkaanbod> aanbod = new ArrayList<>();
    final List<Werkzoekende> latereMensen;
    final List<Werkaanbod> laterWerk;

    Geval(long seed, int anders) {
      Willekeurig willekeurig = new Willekeurig(seed);
      Voorbeeld voorbeeld = new Voorbeeld();
      willekeurig.beleid(voorbeeld);
      voorbeeld.onbepaald = Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG;
      context = voorbeeld.context();
      for (int i = 0; i < MENSEN; i++) {
        personen.add(persoon(willekeurig, voorbeeld, i));
      }
      for (int i = 0; i < WERK; i++) {
        aanbod.add(werk(willekeurig, voorbeeld, i));
      }
      latereMensen = new ArrayList<>(personen.subList(0, MENSEN - anders));
      laterWerk = new ArrayList<>(aanbod.subList(0, WERK - anders));
      for (int i = 0; i < anders; i++) {
        latereMensen.set(i * 3, persoon(willekeurig, voorbeeld, i * 3));
        latereMensen.add(persoon(willekeurig, voorbeeld, MENSEN + i));
        laterWerk.set(i * 2, werk(willekeurig, voorbeeld, i * 2));
        laterWerk.add(werk(willekeurig, voorbeeld, WERK + i));
      }
    }

    private static Werkzoekende persoon(Willekeurig willekeurig, Voorbeeld voorbeeld, int nummer) {
      willekeurig.persoon(voorbeeld);
      return voorbeeld.persoon("persoon-" + nummer);
    }

    private static Werkaanbod werk(Willekeurig willekeurig, Voorbeeld voorbeeld, int nummer) {
      willekeurig.aanbod(voorbeeld);
      voorbeeld.aanbodId = new AanbodId("aanbod-" + nummer);
      return voorbeeld.aanbod();
    }

    Paren toen() {
      return Massabeoordeling.beoordeel(context, personen, aanbod);
    }

    Paren nu(Set<AanbodId> anders) {
      return Herbeoordeling.beoordeel(toen(), context, context, latereMensen, laterWerk, anders);
    }

    void controleer(Paren nu) {
      assertThat(nu)
          .usingRecursiveComparison()
          .isEqualTo(Massabeoordeling.beoordeel(context, latereMensen, laterWerk));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void comesToWhatJudgingEverythingComesTo(long seed) {
    Geval geval = new Geval(seed, 4);
    geval.controleer(geval.nu(Set.of()));
  }

  @Test
  void isTheSameWhenNothingChanged() {
    Geval geval = new Geval(9, 0);
    geval.controleer(geval.nu(Set.of()));
  }

  @Test
  void judgesEverythingWhenMuchChanged() {
    Geval geval = new Geval(10, 30);
    geval.controleer(geval.nu(Set.of()));
  }

  @Test
  void judgesEqualAanbodAgainWhenAsked() {
    Geval geval = new Geval(11, 2);
    geval.controleer(geval.nu(Set.of(new AanbodId("aanbod-7"), new AanbodId("aanbod-80"))));
  }

  @Test
  void nobodyAndNothingIsAnOutcomeToo() {
    Geval geval = new Geval(12, 0);
    Paren leeg = Massabeoordeling.beoordeel(geval.context, List.of(), List.of());
    Paren nu =
        Herbeoordeling.beoordeel(
            leeg, geval.context, geval.context, geval.personen, geval.aanbod, Set.of());
    assertThat(nu).usingRecursiveComparison().isEqualTo(geval.toen());
    Paren weer =
        Herbeoordeling.beoordeel(
            geval.toen(), geval.context, geval.context, List.of(), List.of(), Set.of());
    assertThat(weer).usingRecursiveComparison().isEqualTo(leeg);
  }
}
