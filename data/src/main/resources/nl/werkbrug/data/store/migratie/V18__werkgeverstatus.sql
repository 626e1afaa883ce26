-- A werkgever that stopped keeps its history; all that were there before are served.
ALTER TABLE werkgever ADD COLUMN status ${tekst} NOT NULL DEFAULT 'ACTIEF';
