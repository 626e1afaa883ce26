-- One text for SQLite and PostgreSQL; Database fills in the placeholders.

CREATE TABLE kenmerk (
  naam ${tekst} PRIMARY KEY,
  waarde ${tekst} NOT NULL
) ${strikt};

-- One row: the last number of the change log. Every write transaction locks it, so that numbers
-- become visible in their own order.
CREATE TABLE teller (
  id ${i64} PRIMARY KEY CHECK (id = 1),
  laatste ${i64} NOT NULL
) ${strikt};
INSERT INTO teller (id, laatste) VALUES (1, 0);

CREATE TABLE wijziging (
  nummer ${i64} PRIMARY KEY,
  soort ${tekst} NOT NULL,
  id ${tekst} NOT NULL,
  verwijderd ${bool} NOT NULL,
  moment ${tekst} NOT NULL
) ${strikt};

CREATE TABLE gemeente (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  opvolger ${tekst} REFERENCES gemeente (id) DEFERRABLE INITIALLY DEFERRED,
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX gemeente_sleutel ON gemeente (sleutel, id);

CREATE TABLE organisatie (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  soort ${tekst} NOT NULL,
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX organisatie_sleutel ON organisatie (sleutel, id);

CREATE TABLE beroep (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  groep ${tekst} NOT NULL,
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX beroep_sleutel ON beroep (sleutel, id);

-- Never overwritten: a changed beleidskader is a new versie.
CREATE TABLE beleidskader (
  id ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  sleutel ${tekst} NOT NULL,
  inhoud ${tekst} NOT NULL,
  organisatie ${tekst} NOT NULL REFERENCES organisatie (id),
  document ${tekst} NOT NULL,
  PRIMARY KEY (id, versie)
) ${strikt};

CREATE TABLE werkgever (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  organisatie ${tekst} NOT NULL REFERENCES organisatie (id),
  kvk ${tekst},
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX werkgever_sleutel ON werkgever (sleutel, id);
CREATE INDEX werkgever_organisatie ON werkgever (organisatie, sleutel, id);
CREATE INDEX werkgever_kvk ON werkgever (kvk);

CREATE TABLE aanbod (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  organisatie ${tekst} NOT NULL REFERENCES organisatie (id),
  werkgever ${tekst} NOT NULL REFERENCES werkgever (id),
  inlener ${tekst} REFERENCES werkgever (id),
  referentie ${tekst},
  gemeente ${tekst} REFERENCES gemeente (id),
  soort ${tekst} NOT NULL,
  status ${tekst} NOT NULL,
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX aanbod_sleutel ON aanbod (sleutel, id);
CREATE INDEX aanbod_organisatie ON aanbod (organisatie, sleutel, id);
CREATE INDEX aanbod_status ON aanbod (status, sleutel, id);
CREATE INDEX aanbod_werkgever ON aanbod (werkgever, sleutel, id);
CREATE INDEX aanbod_inlener ON aanbod (inlener);
CREATE INDEX aanbod_gemeente ON aanbod (gemeente);
CREATE UNIQUE INDEX aanbod_referentie ON aanbod (werkgever, referentie)
  WHERE referentie IS NOT NULL;

CREATE TABLE jobcoach (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  organisatie ${tekst} NOT NULL REFERENCES organisatie (id),
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX jobcoach_sleutel ON jobcoach (sleutel, id);
CREATE INDEX jobcoach_organisatie ON jobcoach (organisatie);

CREATE TABLE werkzoekende (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  organisatie ${tekst} NOT NULL REFERENCES organisatie (id),
  gemeente ${tekst} REFERENCES gemeente (id),
  status ${tekst} NOT NULL,
  klantnummer ${tekst},
  consulent ${tekst},
  jobcoach ${tekst} REFERENCES jobcoach (id),
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX werkzoekende_sleutel ON werkzoekende (sleutel, id);
CREATE INDEX werkzoekende_organisatie ON werkzoekende (organisatie, sleutel, id);
CREATE INDEX werkzoekende_gemeente ON werkzoekende (gemeente);
CREATE INDEX werkzoekende_status ON werkzoekende (status, sleutel, id);
CREATE INDEX werkzoekende_klantnummer ON werkzoekende (klantnummer);
CREATE INDEX werkzoekende_consulent ON werkzoekende (consulent);
CREATE INDEX werkzoekende_jobcoach ON werkzoekende (jobcoach);

CREATE TABLE postcode (
  pc4 ${i64} PRIMARY KEY,
  breedtegraad ${f64} NOT NULL,
  lengtegraad ${f64} NOT NULL,
  plaats ${tekst},
  gemeente ${tekst}
) ${strikt};

CREATE TABLE matchingsronde (
  id ${tekst} PRIMARY KEY,
  sleutel ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  inhoud ${tekst} NOT NULL,
  organisatie ${tekst} NOT NULL REFERENCES organisatie (id),
  beleidskader ${tekst} NOT NULL,
  beleidsversie ${i64} NOT NULL,
  status ${tekst} NOT NULL,
  document ${tekst} NOT NULL,
  FOREIGN KEY (beleidskader, beleidsversie) REFERENCES beleidskader (id, versie)
) ${strikt};
CREATE INDEX matchingsronde_sleutel ON matchingsronde (sleutel, id);
CREATE INDEX matchingsronde_status ON matchingsronde (status, sleutel, id);

CREATE TABLE voorstel (
  id ${tekst} PRIMARY KEY,
  ronde ${tekst} NOT NULL REFERENCES matchingsronde (id),
  volgnummer ${i64} NOT NULL,
  werkzoekende ${tekst} NOT NULL REFERENCES werkzoekende (id),
  aanbod ${tekst} NOT NULL REFERENCES aanbod (id),
  jobcoach ${tekst} REFERENCES jobcoach (id),
  passendheid ${i64} NOT NULL,
  document ${tekst} NOT NULL
) ${strikt};
CREATE UNIQUE INDEX voorstel_ronde ON voorstel (ronde, volgnummer);
CREATE UNIQUE INDEX voorstel_werkzoekende ON voorstel (werkzoekende, ronde);
CREATE INDEX voorstel_aanbod ON voorstel (aanbod, ronde);
CREATE INDEX voorstel_jobcoach ON voorstel (jobcoach, ronde);

CREATE TABLE niet_geplaatst (
  ronde ${tekst} NOT NULL REFERENCES matchingsronde (id),
  volgnummer ${i64} NOT NULL,
  werkzoekende ${tekst} NOT NULL REFERENCES werkzoekende (id),
  reden ${tekst} NOT NULL,
  document ${tekst} NOT NULL,
  PRIMARY KEY (ronde, werkzoekende)
) ${strikt};
CREATE UNIQUE INDEX niet_geplaatst_ronde ON niet_geplaatst (ronde, volgnummer);
CREATE INDEX niet_geplaatst_werkzoekende ON niet_geplaatst (werkzoekende);

CREATE TABLE ronde_bestand (
  ronde ${tekst} NOT NULL REFERENCES matchingsronde (id),
  naam ${tekst} NOT NULL,
  deel ${i64} NOT NULL,
  inhoud ${bytes} NOT NULL,
  PRIMARY KEY (ronde, naam, deel)
) ${strikt};

CREATE TABLE vastgezet (
  werkzoekende ${tekst} PRIMARY KEY REFERENCES werkzoekende (id),
  aanbod ${tekst} REFERENCES aanbod (id),
  jobcoach ${tekst} REFERENCES jobcoach (id),
  startperiode ${i64} NOT NULL
) ${strikt};
CREATE INDEX vastgezet_aanbod ON vastgezet (aanbod);
CREATE INDEX vastgezet_jobcoach ON vastgezet (jobcoach);

CREATE TABLE uitgesloten (
  werkzoekende ${tekst} NOT NULL REFERENCES werkzoekende (id),
  aanbod ${tekst} NOT NULL REFERENCES aanbod (id),
  reden ${tekst} NOT NULL,
  PRIMARY KEY (werkzoekende, aanbod)
) ${strikt};
CREATE INDEX uitgesloten_aanbod ON uitgesloten (aanbod);
