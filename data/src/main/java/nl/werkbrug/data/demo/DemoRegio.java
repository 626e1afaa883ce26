package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.organisatie.Regio;

/**
 * Makes a believable region. The same preset, size, seed and date give the same region; another
 * number of people leaves employers and work as they were, and another number of jobcoaches leaves
 * the people as they were but for who guides them.
 */
public final class DemoRegio {

  private DemoRegio() {}

  /**
   * The region to begin with for real: gemeenten, organisations, beroepen and the beleidskader,
   * with nobody in it and without the numbers that no source fixes.
   */
  public static Regio inrichting(Preset preset, LocalDate peildatum) {
    return new Regio(
        preset.gemeenten(),
        preset.organisaties(),
        Beroepsgegevens.lijst().stream().map(Beroepsgegevens::beroep).toList(),
        List.of(preset.vastgesteldKader(peildatum)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The whole region, with the beleidskader of the preset for the year of {@code peildatum}. */
  public static Regio maak(Preset preset, Omvang omvang, long seed, LocalDate peildatum) {
    Omgeving omgeving = Omgeving.van(preset, omvang, seed, peildatum);
    Werkgevermaker werkgevers = new Werkgevermaker(omgeving);
    List<Werkaanbod> aanbod = new Aanbodmaker(omgeving, werkgevers).maak();
    return new Regio(
        preset.gemeenten(),
        preset.organisaties(),
        Beroepsgegevens.lijst().stream().map(Beroepsgegevens::beroep).toList(),
        List.of(preset.beleidskader(peildatum, omvang.personen())),
        werkgevers.werkgevers(),
        aanbod,
        new Jobcoachmaker(omgeving).maak(),
        new Werkzoekendemaker(omgeving, werkgevers.werkgevers(), aanbod).maak());
  }
}
