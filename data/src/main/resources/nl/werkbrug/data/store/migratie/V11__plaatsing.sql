-- From match to lasting work: the events of a plaatsing are never changed; how it stands follows
-- from them. What is beside them here is only to find it by.
CREATE TABLE plaatsing (
  id ${tekst} PRIMARY KEY,
  voorstel ${tekst} NOT NULL UNIQUE REFERENCES voorstel (id),
  werkzoekende ${tekst} NOT NULL REFERENCES werkzoekende (id),
  aanbod ${tekst} NOT NULL REFERENCES aanbod (id),
  organisatie ${tekst} NOT NULL REFERENCES organisatie (id),
  gemeente ${tekst} REFERENCES gemeente (id),
  fase ${tekst} NOT NULL,
  versie ${i64} NOT NULL,
  gewijzigd ${tekst} NOT NULL
) ${strikt};
CREATE INDEX plaatsing_werkzoekende ON plaatsing (werkzoekende);
CREATE INDEX plaatsing_aanbod ON plaatsing (aanbod);
CREATE INDEX plaatsing_fase ON plaatsing (fase);

CREATE TABLE plaatsing_gebeurtenis (
  plaatsing ${tekst} NOT NULL REFERENCES plaatsing (id),
  nummer ${i64} NOT NULL,
  moment ${tekst} NOT NULL,
  wie ${tekst} NOT NULL,
  functie ${tekst} NOT NULL,
  document ${tekst} NOT NULL,
  PRIMARY KEY (plaatsing, nummer)
) ${strikt};
