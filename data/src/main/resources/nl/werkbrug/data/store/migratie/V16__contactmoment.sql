-- Contact that somebody had with a werkgever, with the day on which to go after it.
CREATE TABLE contactmoment (
  id ${tekst} PRIMARY KEY,
  werkgever ${tekst} NOT NULL REFERENCES werkgever (id) ON DELETE CASCADE,
  datum ${tekst} NOT NULL,
  soort ${tekst} NOT NULL,
  onderwerp ${tekst} NOT NULL,
  accountmanager ${tekst} NOT NULL,
  contactpersoon ${tekst},
  verslag ${tekst} NOT NULL,
  opvolgen ${tekst},
  afgehandeld ${tekst},
  moment ${tekst} NOT NULL
) ${strikt};
CREATE INDEX contactmoment_werkgever ON contactmoment (werkgever, datum, id);
CREATE INDEX contactmoment_opvolgen ON contactmoment (opvolgen, id);
