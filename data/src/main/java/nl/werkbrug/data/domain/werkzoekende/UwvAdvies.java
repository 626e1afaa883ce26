package nl.werkbrug.data.domain.werkzoekende;

import java.time.LocalDate;

/** UWV advice on beschut werk (Pw art. 10b). */
public sealed interface UwvAdvies {

  /** Nobody asked for it, as far as known. */
  record NietGevraagd() implements UwvAdvies {}

  record Aangevraagd(LocalDate datum) implements UwvAdvies {}

  record Afgegeven(boolean positief, LocalDate datum) implements UwvAdvies {}
}
