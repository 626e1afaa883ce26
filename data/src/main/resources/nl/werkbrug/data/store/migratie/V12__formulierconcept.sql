-- What somebody had filled in of a form before it was complete: kept as it was typed, for that
-- user alone. Only forms about work; nothing of a person is kept like this.
CREATE TABLE formulierconcept (
  gebruiker ${tekst} NOT NULL,
  formulier ${tekst} NOT NULL,
  velden ${tekst} NOT NULL,
  moment ${tekst} NOT NULL,
  PRIMARY KEY (gebruiker, formulier)
) ${strikt};
