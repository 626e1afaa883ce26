package nl.werkbrug.engine.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Geschiktheid;
import nl.werkbrug.engine.matching.Regelcontext;
import nl.werkbrug.engine.reporting.Arrangementvraag.Carving;
import nl.werkbrug.engine.reporting.Arrangementvraag.Wens;
import org.junit.jupiter.api.Test;

class VraagontwikkelingTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 2);
  private static final Regio REGIO =
      DemoRegio.maak(Presets.get("westerveld"), new Omvang(400, 120, 8), 3, PEILDATUM);
  private static final Regelcontext CONTEXT =
      Regelcontext.van(
          REGIO,
          REGIO.beleidskaders().getFirst(),
          new Rondebereik(new TreeSet<>(), Set.of(), PEILDATUM, Spoor.WERK),
          Postcodetabel.ingebouwd());
  private static final List<Werkzoekende> MENSEN =
      REGIO.werkzoekenden().stream()
          .filter(iemand -> iemand.status() == Werkzoekende.Status.ACTIEF)
          .toList();
  private static final Arrangementvraag VRAAG =
      Vraagontwikkeling.bepaal(CONTEXT, MENSEN, REGIO.aanbod());

  @Test
  void servesNewPeopleWithEveryWens() {
    Set<WerkzoekendeId> bediend = new HashSet<>();

    for (Wens wens : VRAAG.wensen()) {
      assertThat(wens.erbij()).hasSizeGreaterThanOrEqualTo(3).noneMatch(bediend::contains);
      assertThat(wens.totaal()).isGreaterThanOrEqualTo(wens.erbij().size());
      assertThat(wens.urenMax()).isGreaterThanOrEqualTo(wens.urenMin());
      bediend.addAll(wens.erbij());
    }

    assertThat(VRAAG.wensen()).isNotEmpty();
    assertThat(VRAAG.mensen()).isEqualTo(MENSEN.size());
  }

  @Test
  void asksFirstWhatServesMost() {
    List<Integer> erbij = VRAAG.wensen().stream().map(wens -> wens.erbij().size()).toList();

    assertThat(erbij).isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void namesOnlyPeopleWhoLookForTheOccupationOrItsGroup() {
    for (Wens wens : VRAAG.wensen()) {
      for (Werkzoekende mens : MENSEN) {
        if (wens.erbij().contains(mens.id())) {
          assertThat(mens.kwalificatie().bemiddelingsberoepen())
              .anyMatch(beroep -> groep(beroep).equals(groep(wens.beroep())));
        }
      }
    }
  }

  @Test
  void countsCarvingsAsTheExplanationOfEachPairDoes() {
    Carving eerste = VRAAG.carvings().getFirst();
    Werkaanbod vacature = aanbod(eerste.aanbod());
    BeroepCode gevraagd = Objects.requireNonNull(vacature.kern().beroep().waardeOfNull());
    Beoordelaar beoordelaar = Beoordelaar.van(CONTEXT);

    long aantal =
        MENSEN.stream()
            .filter(
                mens ->
                    mens.kwalificatie().bemiddelingsberoepen().stream()
                        .anyMatch(beroep -> groep(beroep).equals(groep(gevraagd))))
            .map(mens -> beoordelaar.beoordeel(mens, vacature))
            .filter(Geschiktheid.Ongeschikt.class::isInstance)
            .map(Geschiktheid.Ongeschikt.class::cast)
            .filter(fout -> fout.redenen().size() == 1)
            .filter(fout -> fout.redenen().getFirst().regel().equals(eerste.regel()))
            .count();

    assertThat(vacature).isInstanceOf(Vacature.class);
    assertThat(eerste.mensen()).isEqualTo((int) aantal);
  }

  @Test
  void doesNotDependOnTheOrderOfItsInput() {
    List<Werkzoekende> mensen = new ArrayList<>(MENSEN);
    List<Werkaanbod> aanbod = new ArrayList<>(REGIO.aanbod());
    Collections.shuffle(mensen, new Random(5));
    Collections.shuffle(aanbod, new Random(6));

    assertThat(Vraagontwikkeling.bepaal(CONTEXT, mensen, aanbod)).isEqualTo(VRAAG);
  }

  @Test
  void asksNothingWhenEverybodyHasAVoorstel() {
    Arrangementvraag leeg = Vraagontwikkeling.bepaal(CONTEXT, List.of(), REGIO.aanbod());

    assertThat(leeg).isEqualTo(new Arrangementvraag(0, List.of(), List.of()));
  }

  private static String groep(BeroepCode beroep) {
    return Objects.requireNonNull(CONTEXT.beroepen().get(beroep)).groep();
  }

  private static Werkaanbod aanbod(AanbodId id) {
    return REGIO.aanbod().stream().filter(werk -> werk.id().equals(id)).findFirst().orElseThrow();
  }
}
