-- The trace of the request that asked for a round; null when none did.
ALTER TABLE rondetaak ADD COLUMN trace ${tekst};
