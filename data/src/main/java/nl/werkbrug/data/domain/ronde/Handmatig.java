package nl.werkbrug.data.domain.ronde;

/**
 * What the same round would have been by hand: one aanbod after the other, oldest first, each plek
 * to whoever suits it best of those who are left.
 *
 * @param geplaatst number of placements, those pinned beforehand included
 * @param medium priority points, as in {@link Rondescore}
 * @param soft as in {@link Rondescore}
 */
public record Handmatig(int geplaatst, long medium, long soft) {}
