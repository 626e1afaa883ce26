-- What people decide about a voorstel: the events, never changed, and where they have led.
CREATE TABLE voorstel_verloop (
  voorstel ${tekst} PRIMARY KEY REFERENCES voorstel (id),
  versie ${i64} NOT NULL,
  ronde ${tekst} NOT NULL REFERENCES matchingsronde (id),
  werkzoekende ${tekst} NOT NULL REFERENCES werkzoekende (id),
  aanbod ${tekst} NOT NULL REFERENCES aanbod (id),
  jobcoach ${tekst} REFERENCES jobcoach (id),
  stap ${tekst} NOT NULL,
  oordeel ${tekst} NOT NULL,
  zichtbaar ${bool} NOT NULL,
  gereserveerd_tot ${tekst},
  gewijzigd ${tekst} NOT NULL,
  document ${tekst} NOT NULL
) ${strikt};
CREATE INDEX voorstel_verloop_ronde ON voorstel_verloop (ronde);
CREATE INDEX voorstel_verloop_werkzoekende ON voorstel_verloop (werkzoekende);
CREATE INDEX voorstel_verloop_aanbod ON voorstel_verloop (aanbod);
CREATE INDEX voorstel_verloop_jobcoach ON voorstel_verloop (jobcoach);

CREATE TABLE voorstel_gebeurtenis (
  voorstel ${tekst} NOT NULL REFERENCES voorstel_verloop (voorstel),
  nummer ${i64} NOT NULL,
  moment ${tekst} NOT NULL,
  wie ${tekst} NOT NULL,
  functie ${tekst} NOT NULL,
  document ${tekst} NOT NULL,
  PRIMARY KEY (voorstel, nummer)
) ${strikt};

-- A closed round: its decisions can no longer be taken back.
CREATE TABLE ronde_afsluiting (
  ronde ${tekst} PRIMARY KEY REFERENCES matchingsronde (id),
  moment ${tekst} NOT NULL,
  wie ${tekst} NOT NULL
) ${strikt};

CREATE TABLE caseload_overdracht (
  id ${tekst} PRIMARY KEY,
  moment ${tekst} NOT NULL,
  wie ${tekst} NOT NULL,
  van ${tekst} NOT NULL,
  naar ${tekst} NOT NULL,
  reden ${tekst} NOT NULL,
  mensen ${tekst} NOT NULL
) ${strikt};
