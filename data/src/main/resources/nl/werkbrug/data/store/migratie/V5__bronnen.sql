-- What a client asked with an Idempotency-Key, and what it was answered; kept for a day.
CREATE TABLE idempotentie (
  sleutel ${tekst} PRIMARY KEY,
  verzoek ${tekst} NOT NULL,
  status ${i64} NOT NULL,
  locatie ${tekst},
  etag ${tekst},
  inhoud ${bytes} NOT NULL,
  moment ${i64} NOT NULL
) ${strikt};
CREATE INDEX idempotentie_moment ON idempotentie (moment);

DROP INDEX werkzoekende_klantnummer;
CREATE UNIQUE INDEX werkzoekende_klantnummer ON werkzoekende (klantnummer, organisatie)
  WHERE klantnummer IS NOT NULL;

-- The report of an import; it holds no values that were read.
CREATE TABLE import (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX import_sleutel ON import (sleutel, id);
