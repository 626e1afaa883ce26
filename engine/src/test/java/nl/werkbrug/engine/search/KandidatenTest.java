package nl.werkbrug.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Preset;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Reisnormen;
import nl.werkbrug.engine.matching.Massabeoordeling;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.matching.Regelcontext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The narrowing against the exact rules: it never loses a pair that may be proposed. */
class KandidatenTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 3, 2);

  private static Rondebereik bereik(Spoor spoor) {
    return new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, spoor);
  }

  private static Kandidaatcontext context(Regelcontext context) {
    return new Kandidaatcontext(
        context.bereik(), context.kader(), context.postcodes(), context.reisnormen());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gooi-en-vechtstreek",
        "westerveld",
        "noord-limburg",
        "schouwen-duiveland",
        "stichtse-vecht-wijdemeren-weesp"
      })
  void neverDropsAnEligiblePairOfADemoRegion(String naam, @TempDir Path map) {
    Preset preset = Presets.get(naam);
    Regio regio = DemoRegio.maak(preset, Omvang.van(400), 11, PEILDATUM);
    try (Proefregio proef = new Proefregio(map)) {
      proef.regio.bewaar(regio);
      proef.index.volg();
      for (Spoor spoor : Spoor.values()) {
        Regelcontext context =
            Regelcontext.van(
                regio, regio.beleidskaders().getFirst(), bereik(spoor), Postcodetabel.ingebouwd());
        Paren paren = Massabeoordeling.beoordeel(context, regio.werkzoekenden(), regio.aanbod());

        assertThat(verloren(proef.index, context, paren)).isEmpty();
        assertThat(kandidaten(proef.index, context, paren))
            .isGreaterThanOrEqualTo(paren.aantal())
            .isLessThanOrEqualTo(paren.aantal() * 12L / 10 + 1_000);
      }
    }
  }

  /** Pairs that may be proposed, but are not among the candidates. */
  private static List<String> verloren(Zoekindex index, Regelcontext context, Paren paren) {
    List<String> verloren = new ArrayList<>();
    try (Kandidaatzoeker zoeker = index.kandidaatzoeker(context(context))) {
      for (int i = 0; i < paren.personen.size(); i++) {
        Set<AanbodId> over = new HashSet<>();
        for (int nummer : zoeker.kandidaten(paren.personen.get(i))) {
          over.add(zoeker.id(nummer));
        }
        for (int paar = paren.paarVan[i]; paar < paren.paarVan[i + 1]; paar++) {
          Werkaanbod aanbod = paren.aanbod.get(paren.paarAanbod[paar]);
          if (!over.contains(aanbod.id())) {
            verloren.add(paren.personen.get(i) + " × " + aanbod);
          }
        }
      }
    }
    return verloren;
  }

  private static long kandidaten(Zoekindex index, Regelcontext context, Paren paren) {
    long kandidaten = 0;
    try (Kandidaatzoeker zoeker = index.kandidaatzoeker(context(context))) {
      for (Werkzoekende persoon : paren.personen) {
        kandidaten += zoeker.kandidaten(persoon).length;
      }
    }
    return kandidaten;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverDropsAnEligiblePairOfExtremeValues(long seed, @TempDir Path map) {
    Regio regio = DemoRegio.maak(Presets.get("westerveld"), Omvang.van(60), seed, PEILDATUM);
    Willekeurig willekeurig = new Willekeurig(new SplittableRandom(seed), regio, PEILDATUM);
    List<Werkaanbod> aanbod = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      aanbod.add(willekeurig.aanbod("x" + i));
    }
    List<Werkzoekende> personen = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      personen.add(willekeurig.persoon("y" + i));
    }
    try (Proefregio proef = new Proefregio(map)) {
      proef.regio.bewaar(regio);
      proef.database.wijzig(sessie -> proef.aanbod.bewaar(sessie, aanbod));
      proef.index.volg();
      List<Werkaanbod> alle = new ArrayList<>(regio.aanbod());
      alle.addAll(aanbod);
      for (Spoor spoor : EnumSet.allOf(Spoor.class)) {
        Regelcontext context =
            Regelcontext.van(regio, willekeurig.kader(), bereik(spoor), Postcodetabel.ingebouwd());
        Paren paren = Massabeoordeling.beoordeel(context, personen, alle);

        assertThat(verloren(proef.index, context, paren)).isEmpty();
        if (spoor == Spoor.WERK) {
          assertThat(paren.aantal()).isGreaterThan(500);
        }
      }
    }
  }

  @Test
  void givesTheSameAsOneByOne(@TempDir Path map) {
    Regio regio = DemoRegio.maak(Presets.get("westerveld"), Omvang.van(200), 5, PEILDATUM);
    try (Proefregio proef = new Proefregio(map)) {
      proef.regio.bewaar(regio);
      proef.index.volg();
      Kandidaatcontext context =
          new Kandidaatcontext(
              bereik(Spoor.WERK),
              regio.beleidskaders().getFirst(),
              Postcodetabel.ingebouwd(),
              Reisnormen.STANDAARD);
      try (Kandidaatzoeker zoeker = proef.index.kandidaatzoeker(context)) {
        for (Werkzoekende persoon : regio.werkzoekenden().subList(0, 20)) {
          List<AanbodId> ids = new ArrayList<>();
          for (int nummer : zoeker.kandidaten(persoon)) {
            ids.add(zoeker.id(nummer));
          }

          assertThat(proef.index.kandidaten(persoon, context))
              .containsExactlyInAnyOrderElementsOf(ids);
        }
      }
    }
  }
}
