package nl.werkbrug.api.web.ronde;

import java.time.LocalDate;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Voorstel;
import org.jspecify.annotations.Nullable;

/**
 * A voorstel as a line in a list.
 *
 * @param vragen how many questions to ask first
 */
record Voorstelregel(
    VoorstelId id,
    WerkzoekendeId werkzoekende,
    AanbodId aanbod,
    @Nullable JobcoachId jobcoach,
    LocalDate start,
    int passendheid,
    int vragen) {

  static Voorstelregel van(Voorstel voorstel) {
    return new Voorstelregel(
        voorstel.id(),
        voorstel.werkzoekende(),
        voorstel.aanbod(),
        voorstel.jobcoach(),
        voorstel.start(),
        voorstel.passendheid(),
        voorstel.onbekend().size());
  }

  String adres() {
    return "/voorstellen/" + id.waarde();
  }
}
