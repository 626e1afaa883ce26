package nl.werkbrug.data.domain.plaatsing;

/**
 * Terms of law that hold on the day of an event.
 *
 * @param proefplaatsMaanden longest proefplaats
 * @param verlengingMaanden longest extension of it
 * @param forfaitairMaanden longest forfaitary LKS
 * @param proefplaatsBron law article of both
 */
public record Plaatsingstermijnen(
    int proefplaatsMaanden, int verlengingMaanden, int forfaitairMaanden, String proefplaatsBron) {}
