-- Who may log in. Moments are milliseconds since 1970; wachtwoord is an Argon2id hash.
CREATE TABLE gebruiker (
  id ${tekst} PRIMARY KEY,
  versie ${i64} NOT NULL,
  naam ${tekst} NOT NULL,
  functies ${tekst} NOT NULL,
  organisatie ${tekst} REFERENCES organisatie (id),
  gemeenten ${tekst} NOT NULL,
  werkgever ${tekst} REFERENCES werkgever (id),
  actief ${bool} NOT NULL,
  wachtwoord ${tekst},
  mislukt ${i64} NOT NULL,
  geblokkeerd_tot ${i64} NOT NULL
) ${strikt};

-- The token itself is nowhere: sleutel is its hash.
CREATE TABLE inlogsessie (
  sleutel ${tekst} PRIMARY KEY,
  gebruiker ${tekst} NOT NULL REFERENCES gebruiker (id),
  begonnen ${i64} NOT NULL,
  gezien ${i64} NOT NULL
) ${strikt};
CREATE INDEX inlogsessie_gebruiker ON inlogsessie (gebruiker);

CREATE TABLE api_sleutel (
  id ${tekst} PRIMARY KEY,
  hash ${tekst} NOT NULL,
  naam ${tekst} NOT NULL,
  functies ${tekst} NOT NULL,
  organisatie ${tekst} REFERENCES organisatie (id),
  werkgever ${tekst} REFERENCES werkgever (id),
  per_minuut ${i64} NOT NULL,
  maker ${tekst} NOT NULL,
  gemaakt ${i64} NOT NULL,
  ingetrokken ${i64}
) ${strikt};
CREATE INDEX api_sleutel_werkgever ON api_sleutel (werkgever);

-- A personal link of a werkzoekende: exchanged once for a session of that person.
CREATE TABLE persoonslink (
  hash ${tekst} PRIMARY KEY,
  werkzoekende ${tekst} NOT NULL REFERENCES werkzoekende (id),
  maker ${tekst} NOT NULL,
  verloopt ${i64} NOT NULL,
  sessie ${tekst},
  sessie_verloopt ${i64}
) ${strikt};
CREATE INDEX persoonslink_werkzoekende ON persoonslink (werkzoekende);
CREATE UNIQUE INDEX persoonslink_sessie ON persoonslink (sessie) WHERE sessie IS NOT NULL;

-- Append-only: each line carries the hash of the one before. It names people by pseudonym only.
CREATE TABLE audit (
  nummer ${i64} PRIMARY KEY,
  moment ${tekst} NOT NULL,
  wie ${tekst} NOT NULL,
  functies ${tekst} NOT NULL,
  handeling ${tekst} NOT NULL,
  record ${tekst} NOT NULL,
  status ${i64} NOT NULL,
  trace ${tekst} NOT NULL,
  vorige ${tekst} NOT NULL,
  hash ${tekst} NOT NULL
) ${strikt};

-- Stands apart from the chain: what is erased here can no longer be led back to a person.
CREATE TABLE pseudoniem (
  werkzoekende ${tekst} PRIMARY KEY REFERENCES werkzoekende (id),
  pseudoniem ${tekst} NOT NULL
) ${strikt};
