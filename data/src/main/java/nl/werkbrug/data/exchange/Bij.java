package nl.werkbrug.data.exchange;

/** A record of a list, with the record it belongs to: one row of a file of its own. */
record Bij<O, T>(O ouder, T deel) {}
