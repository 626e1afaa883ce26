package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.List;

/** What every part of one demo region shares. */
record Omgeving(
    Preset preset,
    Omvang omvang,
    long seed,
    LocalDate peildatum,
    List<Woonplaats> plaatsen,
    int[] inwoners) {

  static Omgeving van(Preset preset, Omvang omvang, long seed, LocalDate peildatum) {
    List<Woonplaats> plaatsen =
        preset.woonplaatsen().stream()
            .map(
                plaats ->
                    new Woonplaats(
                        preset.gemeenteOp(plaats.gemeente(), peildatum),
                        plaats.naam(),
                        plaats.inwoners(),
                        plaats.postcodes()))
            .toList();
    return new Omgeving(
        preset,
        omvang,
        seed,
        peildatum,
        plaatsen,
        plaatsen.stream().mapToInt(Woonplaats::inwoners).toArray());
  }

  Toeval toeval(String soort, long nummer) {
    return Toeval.van(seed, preset.naam() + "/" + soort, nummer);
  }

  /** A place, by its number of inhabitants; its gemeente is the one of the peildatum. */
  Woonplaats plaats(Toeval toeval) {
    return plaatsen.get(toeval.gewogen(inwoners));
  }
}
