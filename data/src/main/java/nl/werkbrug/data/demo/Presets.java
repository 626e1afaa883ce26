package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;

/** The five regions of the policy documents. */
public final class Presets {
  private static final List<Preset> LIJST =
      List.of(
          GooiEnVechtstreek.preset(),
          Westerveld.preset(),
          NoordLimburg.preset(),
          SchouwenDuiveland.preset(),
          StichtseVechtWijdemerenWeesp.preset());

  private Presets() {}

  /** All presets, in a fixed order. */
  public static List<Preset> lijst() {
    return LIJST;
  }

  /**
   * The preset with this name.
   *
   * @throws OngeldigeGegevens when there is none; the message names those there are
   */
  public static Preset get(String naam) {
    return LIJST.stream()
        .filter(preset -> preset.naam().equals(naam))
        .findFirst()
        .orElseThrow(
            () ->
                new OngeldigeGegevens(
                    "preset",
                    naam,
                    LIJST.stream()
                        .map(Preset::naam)
                        .collect(Collectors.joining(", ", "moet een van ", " zijn"))));
  }

  static Gemeente gemeente(String id, String naam) {
    return new Gemeente(new GemeenteId(id), naam, null, null);
  }

  static Gemeente opgegaan(String id, String naam, LocalDate per, String opvolger) {
    return new Gemeente(new GemeenteId(id), naam, per, new GemeenteId(opvolger));
  }

  static SortedSet<GemeenteId> gebied(String... gemeenten) {
    SortedSet<GemeenteId> gebied = new TreeSet<>();
    for (String gemeente : gemeenten) {
      gebied.add(new GemeenteId(gemeente));
    }
    return gebied;
  }

  /** An organisation; without gemeenten it works for the whole region. */
  static Organisatie organisatie(
      String id, String naam, Organisatie.Soort soort, String... gemeenten) {
    return new Organisatie(new OrganisatieId(id), naam, soort, gebied(gemeenten));
  }
}
