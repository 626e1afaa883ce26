package nl.werkbrug.engine.planning.constraint;

import static nl.werkbrug.engine.planning.Planprobleem.BEGELEID;
import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import nl.werkbrug.engine.planning.Proefbouw;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HardeRegelsTest {
  private final Proefbouw bouw = new Proefbouw();

  @Nested
  class PlekkenVol {
    private final int vacature = bouw.aanbod(2);
    private final int ander = bouw.aanbod(1);

    PlekkenVol() {
      for (int i = 0; i < 4; i++) {
        int persoon = bouw.persoon(10);
        bouw.paar(persoon, vacature, 100);
        bouw.paar(persoon, ander, 50);
      }
    }

    @Test
    void allowsAsManyAsThereArePlekken() {
      Regelproef proef =
          new Regelproef(bouw).plaats(0, vacature).plaats(1, vacature).plaats(2, ander);

      proef.voor(Planregels::plekkenVol).penalizesBy(0);
    }

    @Test
    void penalizesEachPersonTooMany() {
      Regelproef een =
          new Regelproef(bouw).plaats(0, vacature).plaats(1, vacature).plaats(2, vacature);
      Regelproef twee = new Regelproef(bouw).plaats(3, vacature).plaats(2, vacature);
      twee.plaats(1, vacature).plaats(0, vacature);

      een.voor(Planregels::plekkenVol).penalizesBy(1);
      twee.voor(Planregels::plekkenVol).penalizesBy(2);
    }

    @Test
    void ignoresThoseWhoAreNotPlaced() {
      new Regelproef(bouw).voor(Planregels::plekkenVol).penalizesBy(0);
    }
  }

  @Nested
  class JobcoachUren {
    private final int vacature = bouw.aanbod(3);
    private final int klasse = bouw.klasse(60, 30);
    private final int zonder = GEEN;
    private final int coach;

    JobcoachUren() {
      int[] vrij = new int[PERIODEN];
      vrij[0] = 100;
      vrij[1] = 90;
      vrij[2] = 60;
      vrij[12] = 59;
      coach = bouw.coach(vrij, GEEN, GEEN);
      for (int i = 0; i < 3; i++) {
        int persoon = bouw.persoon(10);
        bouw.paar(persoon, vacature, i == 2 ? zonder : klasse, 100, 0x1FFF, 0);
        bouw.keuze(persoon, coach, 5);
      }
    }

    @Test
    void allowsMinutesUpToWhatIsFree() {
      Regelproef proef =
          new Regelproef(bouw).plaats(0, vacature, coach, 0).plaats(1, vacature, coach, 1);

      proef.voor(Planregels::jobcoachUren).penalizesBy(0);
    }

    @Test
    void penalizesMinutesTooManyInEachPeriod() {
      Regelproef samen =
          new Regelproef(bouw).plaats(0, vacature, coach, 0).plaats(1, vacature, coach, 0);
      Regelproef laat = new Regelproef(bouw).plaats(0, vacature, coach, 2);

      samen.voor(Planregels::jobcoachUren).penalizesBy(20);
      laat.voor(Planregels::jobcoachUren).penalizesBy(30);
    }

    @Test
    void countsNothingAfterTheLastPeriod() {
      new Regelproef(bouw)
          .plaats(0, vacature, coach, 12)
          .voor(Planregels::jobcoachUren)
          .penalizesBy(1);
    }

    @Test
    void ignoresBegeleidingWithoutPlacementOrWithoutNeed() {
      Regelproef proef =
          new Regelproef(bouw)
              .alleenBegeleiding(0, coach, 5)
              .plaats(2, vacature, coach, 5)
              .plaats(1, vacature);

      proef.voor(Planregels::jobcoachUren).penalizesBy(0);
    }
  }

  @Nested
  class JobcoachNodig {
    private final int vacature = bouw.aanbod(2);
    private final int coach = bouw.coach(600);
    private final int vreemde = bouw.coach(600);

    JobcoachNodig() {
      int klasse = bouw.klasse(60);
      int begeleid = bouw.persoon(10);
      bouw.paar(begeleid, vacature, klasse, 100, 1, 0);
      bouw.keuze(begeleid, coach, 5);
      bouw.paar(bouw.persoon(10), vacature, 100);
    }

    @Test
    void penalizesPlacementWithoutTheJobcoachItNeeds() {
      new Regelproef(bouw).plaats(0, vacature).voor(Planregels::jobcoachNodig).penalizesBy(1);
    }

    @Test
    void allowsPlacementWithJobcoachOrWithoutNeed() {
      new Regelproef(bouw)
          .plaats(0, vacature, coach, 0)
          .plaats(1, vacature)
          .voor(Planregels::jobcoachNodig)
          .penalizesBy(0);
    }

    @Test
    void leavesJobcoachWhoMayNotServeToOngeschikt() {
      Regelproef proef = new Regelproef(bouw).plaats(0, vacature, vreemde, 0);

      proef.voor(Planregels::jobcoachNodig).penalizesBy(0);
      proef.voor(Planregels::ongeschikt).penalizesBy(1);
    }

    @Test
    void ignoresThoseWhoAreNotPlaced() {
      new Regelproef(bouw).voor(Planregels::jobcoachNodig).penalizesBy(0);
    }
  }

  @Nested
  class Ongeschikt {
    private final int vacature = bouw.aanbod(2);
    private final int coach = bouw.coach(600);
    private final int vreemde = bouw.coach(600);

    Ongeschikt() {
      int klasse = bouw.klasse(60);
      int persoon = bouw.persoon(10);
      bouw.paar(persoon, vacature, klasse, 100, 0b1010, 0);
      bouw.keuze(persoon, coach, 5);
    }

    @Test
    void allowsEveryStartOfThePair() {
      Regelproef eerste = new Regelproef(bouw).plaats(0, vacature, coach, 1);
      Regelproef tweede = new Regelproef(bouw).plaats(0, vacature, coach, 3);

      eerste.voor(Planregels::ongeschikt).penalizesBy(0);
      tweede.voor(Planregels::ongeschikt).penalizesBy(0);
    }

    @Test
    void penalizesStartBesideThem() {
      Regelproef vroeg = new Regelproef(bouw).plaats(0, vacature, coach, 0);
      Regelproef tussen = new Regelproef(bouw).plaats(0, vacature, coach, 2);

      vroeg.voor(Planregels::ongeschikt).penalizesBy(1);
      tussen.voor(Planregels::ongeschikt).penalizesBy(1);
    }

    @Test
    void penalizesStartAndJobcoachEach() {
      new Regelproef(bouw)
          .plaats(0, vacature, vreemde, 2)
          .voor(Planregels::ongeschikt)
          .penalizesBy(2);
    }

    @Test
    void ignoresThoseWhoAreNotPlaced() {
      new Regelproef(bouw)
          .alleenBegeleiding(0, vreemde, 2)
          .voor(Planregels::ongeschikt)
          .penalizesBy(0);
    }
  }

  @Nested
  class Vastgezet {
    private final int hier = bouw.aanbod(2);
    private final int daar = bouw.aanbod(2);
    private final int coach = bouw.coach(600);
    private final int ander = bouw.coach(600);

    Vastgezet() {
      int klasse = bouw.klasse(60);
      int opAanbod = bouw.persoon(10);
      bouw.paar(opAanbod, hier, 100);
      bouw.paar(opAanbod, daar, 50);
      bouw.vastAanbod(opAanbod, daar);
      int opCoach = bouw.persoon(10);
      bouw.paar(opCoach, hier, klasse, 100, 1, 0);
      bouw.paar(opCoach, daar, 50);
      bouw.keuze(opCoach, coach, 5);
      bouw.keuze(opCoach, ander, 50);
      bouw.vastCoach(opCoach, coach);
    }

    @Test
    void allowsPinsThatAreHonoured() {
      new Regelproef(bouw)
          .plaats(0, daar)
          .plaats(1, hier, coach, 0)
          .voor(Planregels::vastgezet)
          .penalizesBy(0);
    }

    @Test
    void penalizesAnotherAanbodAndNone() {
      new Regelproef(bouw).plaats(0, hier).voor(Planregels::vastgezet).penalizesBy(1);
      new Regelproef(bouw).voor(Planregels::vastgezet).penalizesBy(1);
    }

    @Test
    void penalizesAnotherJobcoachAndNoneWhereOneIsNeeded() {
      Regelproef verkeerd = new Regelproef(bouw).plaats(0, daar).plaats(1, hier, ander, 0);
      Regelproef geen = new Regelproef(bouw).plaats(0, daar).plaats(1, hier);
      Regelproef nietNodig = new Regelproef(bouw).plaats(0, daar).plaats(1, daar);

      verkeerd.voor(Planregels::vastgezet).penalizesBy(1);
      geen.voor(Planregels::vastgezet).penalizesBy(1);
      nietNodig.voor(Planregels::vastgezet).penalizesBy(0);
    }
  }

  @Nested
  class GroepTeKlein {
    private final int groep = bouw.groep(5, 4, 1);

    GroepTeKlein() {
      for (int i = 0; i < 4; i++) {
        bouw.paar(bouw.persoon(10), groep, 100);
      }
    }

    @Test
    void allowsNobodyAndTheMinimum() {
      new Regelproef(bouw).voor(Planregels::groepTeKlein).penalizesBy(0);
      new Regelproef(bouw)
          .plaats(0, groep)
          .plaats(1, groep)
          .plaats(2, groep)
          .voor(Planregels::groepTeKlein)
          .penalizesBy(0);
    }

    @Test
    void penalizesEachPersonShort() {
      Regelproef een = new Regelproef(bouw).plaats(0, groep);
      Regelproef twee = new Regelproef(bouw).plaats(0, groep).plaats(3, groep);

      een.voor(Planregels::groepTeKlein).penalizesBy(2);
      twee.voor(Planregels::groepTeKlein).penalizesBy(1);
    }
  }

  @Nested
  class WerkgeverDraagkracht {
    private final int werkgever = bouw.werkgever(1);
    private final int hier = bouw.aanbod(3, werkgever, GEEN);
    private final int daar = bouw.aanbod(3, werkgever, GEEN);

    WerkgeverDraagkracht() {
      for (int i = 0; i < 3; i++) {
        int persoon = bouw.persoon(10);
        bouw.paar(persoon, hier, GEEN, 100, 1, BEGELEID);
        bouw.paar(persoon, daar, GEEN, 50, 1, i == 2 ? 0 : BEGELEID);
      }
    }

    @Test
    void countsGuidedPeopleOverAllAanbodOfTheWerkgever() {
      new Regelproef(bouw)
          .plaats(0, hier)
          .plaats(1, daar)
          .voor(Planregels::werkgeverDraagkracht)
          .penalizesBy(1);
    }

    @Test
    void allowsTheMaximumAndPeopleWithoutGuidance() {
      new Regelproef(bouw)
          .plaats(0, hier)
          .plaats(2, daar)
          .voor(Planregels::werkgeverDraagkracht)
          .penalizesBy(0);
    }

    @Test
    void ignoresThoseWhoAreNotPlaced() {
      new Regelproef(bouw).voor(Planregels::werkgeverDraagkracht).penalizesBy(0);
    }
  }

  @Nested
  class AanbiederContract {
    private final int plekcontract = bouw.contract(1);
    private final int trajectcontract = bouw.contract(1);
    private final int hier = bouw.aanbod(3, 0, plekcontract);
    private final int daar = bouw.aanbod(3);
    private final int coach;

    AanbiederContract() {
      int[] vrij = new int[PERIODEN];
      vrij[0] = 600;
      coach = bouw.coach(vrij, trajectcontract, GEEN);
      int klasse = bouw.klasse(60);
      for (int i = 0; i < 2; i++) {
        int persoon = bouw.persoon(10);
        bouw.paar(persoon, hier, 100);
        bouw.paar(persoon, daar, klasse, 50, 1, 0);
        bouw.keuze(persoon, coach, 5);
      }
    }

    @Test
    void allowsTheMaximumOfEachContract() {
      new Regelproef(bouw)
          .plaats(0, hier)
          .plaats(1, daar, coach, 0)
          .voor(Planregels::aanbiederContract)
          .penalizesBy(0);
    }

    @Test
    void penalizesPlekkenTooMany() {
      new Regelproef(bouw)
          .plaats(0, hier)
          .plaats(1, hier)
          .voor(Planregels::aanbiederContract)
          .penalizesBy(1);
    }

    @Test
    void penalizesTrajectenTooMany() {
      new Regelproef(bouw)
          .plaats(0, daar, coach, 0)
          .plaats(1, daar, coach, 0)
          .voor(Planregels::aanbiederContract)
          .penalizesBy(1);
    }

    @Test
    void ignoresJobcoachWhoIsNotNeeded() {
      new Regelproef(bouw)
          .plaats(0, hier, coach, 0)
          .plaats(1, daar, coach, 0)
          .voor(Planregels::aanbiederContract)
          .penalizesBy(0);
    }
  }
}
