package nl.werkbrug.api.http.voorstel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.data.domain.plaatsing.Besluit;
import nl.werkbrug.data.domain.plaatsing.Weigering;

/**
 * A problem with why something may not, and how it stands now.
 *
 * @param redenen every reason; empty when somebody else was first
 */
public record BesluitprobleemWire(
    String type,
    String title,
    int status,
    String detail,
    List<Probleem.Fout> fouten,
    List<Weigering> redenen,
    Object nu) {

  /** A 201 with how it stands now, or the problem: 403 for the wrong function, else 409. */
  public static <S> Antwoord antwoord(Besluit<S> besluit, Function<S, Object> wire) {
    return switch (besluit) {
      case Besluit.Genomen<S>(S nu) -> Antwoord.json(201, wire.apply(nu), Map.of());
      case Besluit.Geweigerd<S>(S nu, List<Weigering> redenen) ->
          antwoord(
              Probleem.van(
                  redenen.getFirst().code().equals("functie")
                      ? Probleem.Soort.GEEN_TOEGANG
                      : Probleem.Soort.CONFLICT,
                  redenen.size() == 1
                      ? redenen.getFirst().tekst()
                      : "Er zijn %d redenen waarom dit niet kan.".formatted(redenen.size())),
              redenen,
              wire.apply(nu));
      case Besluit.Verouderd<S>(S nu) ->
          antwoord(
              Probleem.van(
                  Probleem.Soort.CONFLICT,
                  "Iemand anders was eerder. Er is niets gewijzigd; kijk hoe het nu staat."),
              List.of(),
              wire.apply(nu));
    };
  }

  private static Antwoord antwoord(Probleem probleem, List<Weigering> redenen, Object nu) {
    return new Antwoord(
        probleem.status(),
        "application/problem+json",
        Wirejson.bytes(
            new BesluitprobleemWire(
                probleem.type(),
                probleem.title(),
                probleem.status(),
                probleem.detail(),
                probleem.fouten(),
                redenen,
                nu)),
        Map.of());
  }
}
