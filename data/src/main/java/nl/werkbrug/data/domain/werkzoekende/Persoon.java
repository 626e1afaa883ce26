package nl.werkbrug.data.domain.werkzoekende;

import java.time.LocalDate;
import java.time.Period;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;

/** Who somebody is. Never shown to a werkgever, never logged. */
public record Persoon(
    Gegeven<String> naam, Gegeven<LocalDate> geboortedatum, Gegeven<Geslacht> geslacht) {
  public Persoon {
    String bekendeNaam = naam.waardeOfNull();
    if (bekendeNaam != null) {
      new Controle().tekst("naam", bekendeNaam, 1, 120).klaar();
    }
  }

  /** Age in whole years on {@code peildatum}. */
  public Gegeven<Integer> leeftijd(LocalDate peildatum) {
    return geboortedatum.map(datum -> Period.between(datum, peildatum).getYears());
  }
}
