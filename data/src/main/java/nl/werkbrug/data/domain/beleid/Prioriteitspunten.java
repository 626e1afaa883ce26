package nl.werkbrug.data.domain.beleid;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import org.jspecify.annotations.Nullable;

/**
 * Points that a placement of somebody is worth on the medium level; they add up.
 *
 * @param basis for everybody, 1 to 100
 * @param perProfiel extra per cliëntprofiel, 0 to 100
 * @param perDoelgroep extra per doelgroep, 0 to 100
 * @param jongerDan27 extra for people under 27, 0 to 100
 * @param rechtsgrondLeeftijd required when {@code jongerDan27} is above 0
 * @param perWachtkwartaal extra per full quarter of waiting, 0 to 20
 * @param wachtMaximum cap of the waiting points, 0 to 100
 * @param beschutAdvies extra with a positive UWV advice (duty to offer, Pw art. 10b)
 * @param aanspraakBegeleiding extra with a claim to guidance (Pw art. 10da)
 */
public record Prioriteitspunten(
    int basis,
    Map<Clientprofiel, Integer> perProfiel,
    Map<Doelgroep, Integer> perDoelgroep,
    int jongerDan27,
    @Nullable String rechtsgrondLeeftijd,
    int perWachtkwartaal,
    int wachtMaximum,
    int beschutAdvies,
    int aanspraakBegeleiding) {
  public Prioriteitspunten {
    perProfiel =
        perProfiel.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(perProfiel));
    perDoelgroep =
        perDoelgroep.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<>(perDoelgroep));
    Controle controle =
        new Controle()
            .tussen("basis", basis, 1, 100)
            .tussen("jongerDan27", jongerDan27, 0, 100)
            .tussen("perWachtkwartaal", perWachtkwartaal, 0, 20)
            .tussen("wachtMaximum", wachtMaximum, 0, 100)
            .tussen("beschutAdvies", beschutAdvies, 0, 100)
            .tussen("aanspraakBegeleiding", aanspraakBegeleiding, 0, 100)
            .samenhang(
                jongerDan27 == 0 || (rechtsgrondLeeftijd != null && !rechtsgrondLeeftijd.isBlank()),
                "rechtsgrondLeeftijd",
                rechtsgrondLeeftijd,
                "is verplicht bij punten voor leeftijd");
    perProfiel.forEach((profiel, punten) -> controle.tussen(profiel.name(), punten, 0, 100));
    perDoelgroep.forEach((doelgroep, punten) -> controle.tussen(doelgroep.name(), punten, 0, 100));
    controle.klaar();
  }
}
