package nl.werkbrug.data.domain.ronde;

import java.time.Instant;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.RondeId;
import org.jspecify.annotations.Nullable;

/**
 * One optimised round over people, places and jobcoach capacity.
 *
 * @param beleidsversie version of the beleidskader that it uses
 * @param proef a trial round: weights may vary, its voorstellen cannot be accepted
 * @param seed of the solver; equal input, seed and budget give an equal result
 * @param vorige the round that this one replans, or null
 * @param uitkomst null until the round is KLAAR or GESTOPT
 * @param fout Dutch message when MISLUKT, else null
 */
public record Matchingsronde(
    RondeId id,
    OrganisatieId organisatie,
    BeleidskaderId beleidskader,
    int beleidsversie,
    Rondebereik bereik,
    boolean proef,
    long seed,
    Rekenbudget budget,
    Rondestatus status,
    Instant aangemaakt,
    @Nullable Instant gestart,
    @Nullable Instant geeindigd,
    @Nullable Rondeuitkomst uitkomst,
    @Nullable String fout,
    @Nullable RondeId vorige) {
  public Matchingsronde {
    new Controle()
        .eis(
            (uitkomst != null) == (status == Rondestatus.KLAAR || status == Rondestatus.GESTOPT),
            "uitkomst",
            status,
            "hoort bij een ronde die klaar of gestopt is")
        .klaar();
  }

  /** A round that replans no other. */
  @SuppressWarnings("TooManyParameters")
  public Matchingsronde(
      RondeId id,
      OrganisatieId organisatie,
      BeleidskaderId beleidskader,
      int beleidsversie,
      Rondebereik bereik,
      boolean proef,
      long seed,
      Rekenbudget budget,
      Rondestatus status,
      Instant aangemaakt,
      @Nullable Instant gestart,
      @Nullable Instant geeindigd,
      @Nullable Rondeuitkomst uitkomst,
      @Nullable String fout) {
    this(
        id,
        organisatie,
        beleidskader,
        beleidsversie,
        bereik,
        proef,
        seed,
        budget,
        status,
        aangemaakt,
        gestart,
        geeindigd,
        uitkomst,
        fout,
        null);
  }
}
