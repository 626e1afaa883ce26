package nl.werkbrug.api.web;

import java.util.Locale;
import java.util.Optional;

/** What a form did, told on the page that comes after it. The address carries the name alone. */
enum Gedaan {
  RONDE_GESTART("De ronde is gestart."),
  RONDE_GESTOPT("De ronde stopt. Het beste plan tot nu toe blijft bewaard."),
  WERK_BEWAARD("Het werk is bewaard."),
  WERK_GESLOTEN("Het werk is gesloten. Het doet niet meer mee aan nieuwe rondes."),
  PROFIEL_BEWAARD("Het profiel is bewaard.");

  private final String tekst;

  Gedaan(String tekst) {
    this.tekst = tekst;
  }

  String tekst() {
    return tekst;
  }

  /** The address with this message. */
  String op(String adres) {
    return adres + (adres.contains("?") ? "&" : "?") + "gedaan=" + code();
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Gedaan> van(String code) {
    for (Gedaan een : values()) {
      if (een.code().equals(code)) {
        return Optional.of(een);
      }
    }
    return Optional.empty();
  }
}
