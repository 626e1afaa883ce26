-- Where somebody is told what waits. Without one, an account whose name is a mail address is told
-- there.
ALTER TABLE gebruiker ADD COLUMN emailadres ${tekst};
