package nl.werkbrug.engine.review;

import static nl.werkbrug.engine.review.Proefregio.CONSULENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.data.domain.plaatsing.Afwijsreden;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkzoekende.Geslacht;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Eerlijkheid;
import nl.werkbrug.engine.reporting.Eerlijkheidsmeting;
import nl.werkbrug.engine.reporting.Kenmerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people made of what the machine proposed, per group. */
class EerlijkheidVanBesluitenTest {
  @Test
  void rejectingOneGroupShowsAndAGroupWithFewJudgementsDoesNot(@TempDir Path map) {
    try (Proefregio regio = new Proefregio(map)) {
      Matchingsronde ronde = regio.ronde(false);
      WerkzoekendeStore mensen = new WerkzoekendeStore(regio.database);
      Beoordelingsdienst dienst =
          new Beoordelingsdienst(regio.database, regio.klok, regio.contexten());
      List<Voorstel> voorstellen = regio.voorstellen(ronde.id());
      int vrouwen = 0;
      for (Voorstel een : voorstellen) {
        boolean vrouw =
            mensen.get(een.werkzoekende()).persoon().geslacht().waardeOfNull() == Geslacht.VROUW;
        vrouwen += vrouw ? 1 : 0;
        assertThat(
                dienst.doe(
                    een.id(),
                    0,
                    CONSULENT,
                    vrouw
                        ? new Voorstelgebeurtenis.Afgewezen(Afwijsreden.values()[0], "nee")
                        : new Voorstelgebeurtenis.Geaccepteerd("goed")))
            .isInstanceOf(Besluit.Genomen.class);
      }

      Eerlijkheid.Vergelijking geslacht =
          new Eerlijkheidsmeting(regio.database)
              .ronde(ronde.id()).vergelijkingen().stream()
                  .filter(een -> een.kenmerk() == Kenmerk.GESLACHT)
                  .findFirst()
                  .orElseThrow();

      assertThat(vrouwen).isGreaterThanOrEqualTo(Eerlijkheid.KLEINSTE_GROEP);
      Eerlijkheid.Besluiten besluiten =
          Objects.requireNonNull(
              geslacht.groepen().stream()
                  .filter(een -> een.naam().equals("vrouw"))
                  .findFirst()
                  .orElseThrow()
                  .besluiten());
      assertThat(besluiten.beoordeeld()).isEqualTo(vrouwen);
      assertThat(besluiten.aangenomen()).isZero();
      assertThat(besluiten.onder()).isZero();
      assertThat(besluiten.boven()).isLessThan(0.5);
      assertThat(besluiten.wijktAf()).isTrue();
      assertThat(geslacht.bevinding()).contains("Consulenten namen", "vrouw (0,0%)");
      assertThat(geslacht.groepen())
          .allSatisfy(
              een -> {
                Eerlijkheid.Besluiten van = een.besluiten();
                if (van != null) {
                  assertThat(van.beoordeeld())
                      .isBetween(Eerlijkheid.KLEINSTE_GROEP, een.personen());
                }
              });
    }
  }

  @Test
  void withoutJudgementsNothingIsSaid(@TempDir Path map) {
    try (Proefregio regio = new Proefregio(map)) {
      Eerlijkheid eerlijkheid =
          new Eerlijkheidsmeting(regio.database).ronde(regio.ronde(false).id());

      assertThat(eerlijkheid.vergelijkingen())
          .allSatisfy(
              een -> {
                assertThat(een.bevinding()).doesNotContain("Consulenten");
                assertThat(een.groepen()).allMatch(groep -> groep.besluiten() == null);
              });
    }
  }
}
