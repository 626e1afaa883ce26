-- What still has to be computed. A row lives as long as its round waits or runs. Whoever takes it
-- writes a fresh token, and writes of anyone with an older token are refused. Moments are
-- milliseconds since 1970 by the clock of the database.
CREATE TABLE rondetaak (
  ronde ${tekst} PRIMARY KEY REFERENCES matchingsronde (id),
  volgnummer ${i64} NOT NULL,
  token ${tekst},
  houder ${tekst},
  verloopt ${i64} NOT NULL,
  pogingen ${i64} NOT NULL,
  stop ${bool} NOT NULL,
  voortgang ${tekst}
) ${strikt};
CREATE UNIQUE INDEX rondetaak_volgnummer ON rondetaak (volgnummer);

-- How score and gap went on, as one bounded JSON list per round.
CREATE TABLE rondeverloop (
  ronde ${tekst} PRIMARY KEY REFERENCES matchingsronde (id),
  document ${tekst} NOT NULL
) ${strikt};

-- What a replanned round changed for each person.
CREATE TABLE rondewijziging (
  ronde ${tekst} NOT NULL REFERENCES matchingsronde (id),
  volgnummer ${i64} NOT NULL,
  werkzoekende ${tekst} NOT NULL REFERENCES werkzoekende (id),
  soort ${tekst} NOT NULL,
  document ${tekst} NOT NULL,
  PRIMARY KEY (ronde, werkzoekende)
) ${strikt};
CREATE UNIQUE INDEX rondewijziging_ronde ON rondewijziging (ronde, volgnummer);
CREATE INDEX rondewijziging_werkzoekende ON rondewijziging (werkzoekende);
