package nl.werkbrug.data.domain.werkzoekende;

import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;

/**
 * When and how much somebody can work. Bron: VUM Werktijden and Flexibiliteit.
 *
 * @param urenMin hours a week at least, 0 to 99
 * @param urenMax hours a week at most, 0 to 99
 * @param alleenKantoortijden whether only office hours are possible
 * @param onregelmatig whether irregular work or shifts are possible
 * @param vanaf first possible day
 * @param tot last possible day; unknown is read as open-ended only when {@code vanaf} is known too
 */
public record Beschikbaarheid(
    Gegeven<Integer> urenMin,
    Gegeven<Integer> urenMax,
    Gegeven<Boolean> alleenKantoortijden,
    Gegeven<Boolean> onregelmatig,
    Gegeven<LocalDate> vanaf,
    Gegeven<LocalDate> tot) {

  public static final Beschikbaarheid ONBEKEND =
      new Beschikbaarheid(
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend(),
          Gegeven.onbekend());

  public Beschikbaarheid {
    Controle controle =
        new Controle()
            .tussen("aantalWerkurenPerWeekMinimaal", urenMin, 0, 99)
            .tussen("aantalWerkurenPerWeekMaximaal", urenMax, 0, 99)
            .volgorde("datumEindeBeschikbaarVoorWerk", vanaf.waardeOfNull(), tot.waardeOfNull());
    Integer minimum = urenMin.waardeOfNull();
    Integer maximum = urenMax.waardeOfNull();
    controle
        .samenhang(
            minimum == null || maximum == null || minimum <= maximum,
            "aantalWerkurenPerWeekMaximaal",
            maximum,
            "mag niet lager zijn dan aantalWerkurenPerWeekMinimaal (" + minimum + ")")
        .klaar();
  }
}
