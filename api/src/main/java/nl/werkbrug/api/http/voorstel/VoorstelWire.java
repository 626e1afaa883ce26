package nl.werkbrug.api.http.voorstel;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Softdeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import org.jspecify.annotations.Nullable;

/** A voorstel over the wire, with its whole explanation. */
public record VoorstelWire(
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
      String aanbod, int passendheid, @Nullable Long effectMedium, long effectSoft, String tekst) {}

  /** For a reader who may know of health and doelgroep, or one who may not. */
  public static VoorstelWire van(Voorstel heel, boolean zorg) {
    Voorstel voorstel = heel.voor(zorg);
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
            voorstel.delen(),
            voorstel.punten(),
            voorstel.regels(),
            voorstel.onbekend().stream().map(Regeloordeel::tekst).toList(),
            voorstel.coachuitleg(),
            voorstel.alternatieven().stream()
                .map(
                    ander ->
                        new Alternatief(
                            ander.aanbod().waarde(),
                            ander.passendheid(),
                            zorg ? ander.effectMedium() : null,
                            ander.effectSoft(),
                            ander.tekst()))
                .toList()));
  }
}
