-- Dated amounts that the beheerder enters, each with its source: what an hour of guidance costs,
-- what is saved when somebody leaves the bijstand. Nothing is shipped: no amount is guessed.
CREATE TABLE bedrag (
  soort ${tekst} NOT NULL,
  vanaf ${tekst} NOT NULL,
  cent ${i64} NOT NULL,
  bron ${tekst} NOT NULL,
  wie ${tekst} NOT NULL,
  moment ${tekst} NOT NULL,
  PRIMARY KEY (soort, vanaf)
) ${strikt};
