package nl.werkbrug.api.http;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Softdeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import org.jspecify.annotations.Nullable;

/** A voorstel over the wire, with its whole explanation. */
record VoorstelWire(
    String id,
    String werkzoekende,
    String aanbod,
    @Nullable String jobcoach,
    LocalDate start,
    int startperiode,
    List<Integer> begeleidingsminuten,
    int passendheid,
    Uitleg uitleg) {

  /**
   * Why.
   *
   * @param passendheid parts; {@code bijdrage} adds up to the passendheid
   * @param punten what the voorstel is worth in the round, per planning rule
   * @param vragen what to ask first, because it is unknown
   */
  record Uitleg(
      List<Scoredeel> passendheid,
      List<Softdeel> punten,
      List<Regeloordeel> regels,
      List<String> vragen,
      String jobcoach,
      List<Alternatief> alternatieven) {}

  record Alternatief(
      String aanbod, int passendheid, long effectMedium, long effectSoft, String tekst) {}

  /** For a reader who may know of health and doelgroep, or one who may not. */
  static VoorstelWire van(Voorstel voorstel, boolean zorg) {
    return new VoorstelWire(
        voorstel.id().waarde(),
        voorstel.werkzoekende().waarde(),
        voorstel.aanbod().waarde(),
        voorstel.jobcoach() == null ? null : voorstel.jobcoach().waarde(),
        voorstel.start(),
        voorstel.startperiode(),
        voorstel.begeleidingsminuten(),
        voorstel.passendheid(),
        new Uitleg(
            Scoredeel.voor(zorg, voorstel.delen()),
            voorstel.punten(),
            voorstel.regels().stream().map(regel -> regel.voor(zorg)).toList(),
            voorstel.onbekend().stream().map(regel -> regel.voor(zorg).tekst()).toList(),
            voorstel.coachuitleg(zorg),
            voorstel.alternatieven().stream()
                .map(
                    ander ->
                        new Alternatief(
                            ander.aanbod().waarde(),
                            ander.passendheid(),
                            ander.effectMedium(),
                            ander.effectSoft(),
                            ander.tekst()))
                .toList()));
  }
}
