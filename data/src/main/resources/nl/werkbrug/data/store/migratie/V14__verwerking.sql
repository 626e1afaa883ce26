-- Logboek dataverwerkingen (Logius): one line for each person whose data were read or changed.
-- Only ever added to. Moments are milliseconds since 1970; betrokkene is a pseudonym, whose key
-- stands apart; no member of staff is in it.
CREATE TABLE verwerking (
  nummer ${i64} PRIMARY KEY,
  trace ${tekst} NOT NULL,
  span ${tekst} NOT NULL UNIQUE,
  ouder ${tekst},
  status ${tekst} NOT NULL,
  naam ${tekst} NOT NULL,
  begin_ms ${i64} NOT NULL,
  einde_ms ${i64} NOT NULL,
  activiteit ${tekst} NOT NULL,
  betrokkene ${tekst},
  verwerker ${tekst}
) ${strikt};
CREATE INDEX verwerking_einde ON verwerking (einde_ms, nummer);
CREATE INDEX verwerking_betrokkene ON verwerking (betrokkene, nummer);

-- The trace of the request that a message comes from; null when it comes from none.
ALTER TABLE bericht ADD COLUMN trace ${tekst};
