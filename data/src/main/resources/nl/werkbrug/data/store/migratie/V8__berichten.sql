-- What waits to be told to somebody. Moments are milliseconds since 1970.
CREATE TABLE attendering (
  id ${tekst} PRIMARY KEY,
  ontvanger ${tekst} NOT NULL,
  soort ${tekst} NOT NULL,
  moment ${i64} NOT NULL,
  bericht ${tekst}
) ${strikt};
CREATE INDEX attendering_ontvanger ON attendering (ontvanger, bericht);

CREATE TABLE webhook (
  id ${tekst} PRIMARY KEY,
  werkgever ${tekst} NOT NULL REFERENCES werkgever (id),
  url ${tekst} NOT NULL,
  geheim ${tekst} NOT NULL,
  moment ${i64} NOT NULL
) ${strikt};
CREATE INDEX webhook_werkgever ON webhook (werkgever);

-- The outbox: written in the transaction of what it tells, sent afterwards.
CREATE TABLE bericht (
  id ${tekst} PRIMARY KEY,
  soort ${tekst} NOT NULL,
  doel ${tekst} NOT NULL,
  onderwerp ${tekst} NOT NULL,
  inhoud ${tekst} NOT NULL,
  moment ${i64} NOT NULL,
  volgende ${i64} NOT NULL,
  pogingen ${i64} NOT NULL,
  status ${tekst} NOT NULL
) ${strikt};
CREATE INDEX bericht_status ON bericht (status, volgende);
