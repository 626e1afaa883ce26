-- A login that somebody began at an OpenID provider; used once, by the hash of its state.
CREATE TABLE oidc_poging (
  state ${tekst} PRIMARY KEY,
  nonce ${tekst} NOT NULL,
  verifier ${tekst} NOT NULL,
  naar ${tekst} NOT NULL,
  verloopt ${i64} NOT NULL
) ${strikt};

-- Which account belongs to whom at the provider: names change hands there, subjects do not.
CREATE TABLE oidc_koppeling (
  issuer ${tekst} NOT NULL,
  subject ${tekst} NOT NULL,
  gebruiker ${tekst} NOT NULL UNIQUE REFERENCES gebruiker (id),
  PRIMARY KEY (issuer, subject)
) ${strikt};
