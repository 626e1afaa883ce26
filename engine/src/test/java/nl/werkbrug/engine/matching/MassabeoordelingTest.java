package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MassabeoordelingTest {

  /** A context with people and work. */
  private record Geval(
      Regelcontext context, List<Werkzoekende> personen, List<Werkaanbod> aanbod) {}

  private static Geval willekeurig(long seed, Onbepaaldbeleid onbepaald) {
    Willekeurig willekeurig = new Willekeurig(seed);
    List<Werkzoekende> personen = new ArrayList<>();
    List<Werkaanbod> aanbod = new ArrayList<>();
    Voorbeeld voorbeeld = new Voorbeeld();
    willekeurig.beleid(voorbeeld);
    voorbeeld.onbepaald = onbepaald;
    for (int i = 0; i < 50; i++) {
      willekeurig.persoon(voorbeeld);
      personen.add(voorbeeld.persoon("persoon-" + i));
      willekeurig.aanbod(voorbeeld);
      voorbeeld.aanbodId = new AanbodId("aanbod-" + i);
      aanbod.add(voorbeeld.aanbod());
    }
    return new Geval(voorbeeld.context(), personen, aanbod);
  }

  private static Geval demo(Spoor spoor) {
    Regio regio =
        DemoRegio.maak(
            Presets.get("gooi-en-vechtstreek"), new Omvang(160, 140, 4), 3, Voorbeeld.PEILDATUM);
    Regelcontext context =
        Regelcontext.van(
            regio,
            regio.beleidskaders().getFirst(),
            new Rondebereik(new TreeSet<>(), Set.of(), Voorbeeld.PEILDATUM, spoor),
            Postcodetabel.ingebouwd());
    return new Geval(context, regio.werkzoekenden(), regio.aanbod());
  }

  /** Recomputes every number of the result from the explained verdicts. */
  private static void controleer(Geval geval, Paren paren) {
    Beoordelaar beoordelaar = Beoordelaar.van(geval.context());
    boolean onbepaaldMag =
        geval.context().kader().onbepaald() == Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG;
    for (int i = 0; i < paren.personen.size(); i++) {
      Werkzoekende werkzoekende = paren.personen.get(i);
      PersoonFeiten p = beoordelaar.persoon(werkzoekende);
      int geschikt = 0;
      int onbepaald = 0;
      int bijna = 0;
      int[] geblokkeerd = new int[Paren.REGELS];
      int[] alleen = new int[Paren.REGELS];
      int[] vragen = new int[Paren.REGELS];
      int gevonden = 0;
      for (int j = 0; j < paren.aanbod.size(); j++) {
        Werkaanbod aanbod = paren.aanbod.get(j);
        AanbodFeiten a = beoordelaar.aanbod(aanbod);
        Geschiktheid uitkomst = beoordelaar.beoordeel(p, a);
        boolean mag = uitkomst instanceof Geschiktheid.Geschikt;
        List<Integer> fout = nummers(uitkomst, Oordeel.FOUT);
        fout.forEach(regel -> geblokkeerd[regel]++);
        if (fout.size() == 1) {
          alleen[fout.getFirst()]++;
          bijna += Bijnamatch.van(werkzoekende.id(), aanbod.id(), uitkomst).isPresent() ? 1 : 0;
        }
        if (uitkomst instanceof Geschiktheid.Onbepaald) {
          onbepaald++;
          nummers(uitkomst, Oordeel.ONBEKEND).forEach(regel -> vragen[regel]++);
          mag = onbepaaldMag;
        } else if (mag) {
          geschikt++;
        }
        int paar = paar(paren, i, j);
        assertThat(paar >= 0).isEqualTo(mag);
        if (mag) {
          gevonden++;
          assertThat(paren.paarPassendheid[paar])
              .isEqualTo((short) beoordelaar.passendheid(p, a).score());
          assertThat((paren.paarVlaggen[paar] & Paren.ONBEPAALD) != 0)
              .isEqualTo(uitkomst instanceof Geschiktheid.Onbepaald);
          Begeleidingsvraag vraag = beoordelaar.begeleidingsvraag(p, a);
          assertThat((paren.paarVlaggen[paar] & Paren.BEGELEID) != 0).isEqualTo(vraag.nodig());
          assertThat(paren.paarKlasse[paar] >= 0).isEqualTo(vraag.jobcoachNodig());
          assertThat(minuten(paren, paren.paarKlasse[paar])).isEqualTo(vraag.na());
          assertThat(paren.paarStarts[paar] & 0xFFFF)
              .isEqualTo(beoordelaar.starts(p, a))
              .isBetween(1, (1 << 13) - 1);
        }
      }
      assertThat(paren.geschikt[i]).isEqualTo(geschikt);
      assertThat(paren.onbepaald[i]).isEqualTo(onbepaald);
      assertThat(paren.bijna[i]).isEqualTo(bijna);
      assertThat(paren.paarVan[i + 1] - paren.paarVan[i]).isEqualTo(gevonden);
      for (int regel = 0; regel < Paren.REGELS; regel++) {
        int plaats = i * Paren.REGELS + regel;
        assertThat(paren.geblokkeerd[plaats]).isEqualTo(geblokkeerd[regel]);
        assertThat(paren.alleen[plaats]).isEqualTo(alleen[regel]);
        assertThat(paren.vragen[plaats]).isEqualTo(vragen[regel]);
      }
      controleerBijna(paren, beoordelaar, i);
    }
  }

  /** The bijna-matches kept are real ones, best first, and as many as there can be. */
  private static void controleerBijna(Paren paren, Beoordelaar beoordelaar, int persoon) {
    int vorige = 1001;
    for (int k = 0; k < Paren.BIJNA; k++) {
      int j = paren.bijnaAanbod[persoon * Paren.BIJNA + k];
      assertThat(j >= 0).isEqualTo(k < paren.bijna[persoon]);
      if (j >= 0) {
        Werkzoekende werkzoekende = paren.personen.get(persoon);
        Bijnamatch match = beoordelaar.bijnamatch(werkzoekende, paren.aanbod.get(j)).orElseThrow();
        int regel = paren.bijnaRegel[persoon * Paren.BIJNA + k];
        assertThat(match.regel().regel()).isEqualTo(Regels.ALLE.get(regel).id());
        int score = beoordelaar.passendheid(werkzoekende, paren.aanbod.get(j)).score();
        assertThat(score).isLessThanOrEqualTo(vorige);
        vorige = score;
      }
    }
  }

  private static List<Integer> nummers(Geschiktheid uitkomst, Oordeel oordeel) {
    List<Integer> nummers = new ArrayList<>();
    for (int nummer = 0; nummer < uitkomst.regels().size(); nummer++) {
      if (uitkomst.regels().get(nummer).oordeel() == oordeel) {
        nummers.add(nummer);
      }
    }
    return nummers;
  }

  private static int paar(Paren paren, int persoon, int aanbod) {
    for (int paar = paren.paarVan[persoon]; paar < paren.paarVan[persoon + 1]; paar++) {
      if (paren.paarAanbod[paar] == aanbod) {
        return paar;
      }
    }
    return -1;
  }

  private static List<Integer> minuten(Paren paren, int klasse) {
    List<Integer> minuten = new ArrayList<>(Collections.nCopies(13, 0));
    if (klasse >= 0) {
      minuten.replaceAll(periode -> 0);
      for (int periode = 0; periode < 13; periode++) {
        minuten.set(periode, paren.klasseMinuten[klasse * 13 + periode]);
      }
    }
    return minuten;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void judgesExtremeValuesAsTheExplainedRulesDo(long seed) {
    Geval geval = willekeurig(seed, Onbepaaldbeleid.VOORSTELLEN_MET_VRAAG);

    Paren paren = Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod());

    controleer(geval, paren);
  }

  @Test
  void leavesOutUndecidedPairsWhenTheBeleidskaderSaysSo() {
    Geval geval = willekeurig(7, Onbepaaldbeleid.NIET_VOORSTELLEN);

    Paren paren = Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod());

    assertThat(paren.totaalOnbepaald()).isPositive();
    assertThat(paren.aantal()).isEqualTo((int) paren.totaalGeschikt());
    controleer(geval, paren);
  }

  @ParameterizedTest
  @EnumSource(Spoor.class)
  void judgesADemoRegionAsTheExplainedRulesDo(Spoor spoor) {
    Geval geval = demo(spoor);

    Paren paren = Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod());

    assertThat(paren.totaalGeschikt() + paren.totaalOnbepaald()).isPositive();
    controleer(geval, paren);
  }

  @Test
  void givesTheSameForAnyInputOrderAndNumberOfThreads() {
    Geval geval = demo(Spoor.WERK);
    List<Werkzoekende> personen = new ArrayList<>(geval.personen());
    List<Werkaanbod> aanbod = new ArrayList<>(geval.aanbod());
    Collections.shuffle(personen, new Random(1));
    Collections.shuffle(aanbod, new Random(2));

    Paren een =
        Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod(), 40, 1);
    Paren ander = Massabeoordeling.beoordeel(geval.context(), personen, aanbod, 40, 3);

    assertThat(ander.personen).isEqualTo(een.personen);
    assertThat(ander.aanbod).isEqualTo(een.aanbod);
    assertThat(ander.paarVan).isEqualTo(een.paarVan);
    assertThat(ander.paarAanbod).isEqualTo(een.paarAanbod);
    assertThat(ander.paarPassendheid).isEqualTo(een.paarPassendheid);
    assertThat(ander.paarKlasse).isEqualTo(een.paarKlasse);
    assertThat(ander.klasseMinuten).isEqualTo(een.klasseMinuten);
    assertThat(ander.bijnaAanbod).isEqualTo(een.bijnaAanbod);
    assertThat(ander.alleen).isEqualTo(een.alleen);
  }

  @Test
  void keepsTheBestPairsAndSaysWhatItLeftOut() {
    Geval geval = demo(Spoor.WERK);
    Paren alles = Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod());

    Paren paren = Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod(), 5);

    for (int i = 0; i < paren.personen.size(); i++) {
      int kan = alles.paarVan[i + 1] - alles.paarVan[i];
      int houdt = paren.paarVan[i + 1] - paren.paarVan[i];
      assertThat(houdt).isEqualTo(Math.min(5, kan));
      assertThat(paren.afgekapt[i]).isEqualTo(kan - houdt);
      if (kan > 5) {
        assertThat(paren.besteAfgekapt[i]).isEqualTo(alles.paarPassendheid[alles.paarVan[i] + 5]);
      }
      for (int k = 0; k < houdt; k++) {
        assertThat(paren.paarAanbod[paren.paarVan[i] + k])
            .isEqualTo(alles.paarAanbod[alles.paarVan[i] + k]);
      }
    }
    assertThat(paren.geschikt).isEqualTo(alles.geschikt);
  }

  @Test
  void sortsByPassendheidThenByAanbod() {
    Geval geval = demo(Spoor.WERK);

    Paren paren = Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod());

    for (int i = 0; i < paren.personen.size(); i++) {
      for (int paar = paren.paarVan[i] + 1; paar < paren.paarVan[i + 1]; paar++) {
        int vorige = paren.paarPassendheid[paar - 1];
        int deze = paren.paarPassendheid[paar];
        assertThat(deze).isLessThanOrEqualTo(vorige);
        if (deze == vorige) {
          assertThat(paren.paarAanbod[paar]).isGreaterThan(paren.paarAanbod[paar - 1]);
        }
      }
    }
  }

  @Test
  void addsUpToTheTotals() {
    Geval geval = demo(Spoor.WERK);

    Paren paren = Massabeoordeling.beoordeel(geval.context(), geval.personen(), geval.aanbod());

    assertThat(
            paren.gemeentetotalen.values().stream().mapToLong(Paren.Gemeentetotaal::geschikt).sum())
        .isEqualTo(paren.totaalGeschikt());
    assertThat(
            paren.gemeentetotalen.values().stream().mapToInt(Paren.Gemeentetotaal::personen).sum())
        .isEqualTo(paren.personen.size());
    for (int regel = 0; regel < Paren.REGELS; regel++) {
      int nummer = regel;
      assertThat(
              paren.gemeentetotalen.values().stream()
                  .mapToLong(totaal -> totaal.geblokkeerd().get(nummer))
                  .sum())
          .isEqualTo(paren.regeltotalen.get(regel).geblokkeerd());
    }
    assertThat(paren.klassen()).isBetween(1, 300);
  }

  @Test
  void copesWithoutPeopleOrWork() {
    Geval geval = demo(Spoor.WERK);

    Paren geenMensen = Massabeoordeling.beoordeel(geval.context(), List.of(), geval.aanbod());
    Paren geenWerk = Massabeoordeling.beoordeel(geval.context(), geval.personen(), List.of());

    assertThat(geenMensen.aantal()).isZero();
    assertThat(geenWerk.aantal()).isZero();
    assertThat(geenWerk.paarVan).hasSize(geval.personen().size() + 1);
  }
}
