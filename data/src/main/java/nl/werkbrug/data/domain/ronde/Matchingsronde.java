package nl.werkbrug.data.domain.ronde;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import org.jspecify.annotations.Nullable;

/**
 * One optimised round over people, places and jobcoach capacity.
 *
 * @param beleidsversie version of the beleidskader that it uses
 * @param proef a trial round: weights may vary, its voorstellen cannot be accepted
 * @param seed of the solver; equal input, seed and budget give an equal result
 * @param vorige the round that this one replans, or null
 * @param gewichten other weights of passendheid than the beleidskader has, 0 to 100 per part; only
 *     in a trial, and empty for those of the beleidskader
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
    @Nullable RondeId vorige,
    Map<Passendheidsdeel, Integer> gewichten) {
  public Matchingsronde {
    gewichten =
        gewichten.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(gewichten));
    Controle controle = new Controle();
    gewichten.forEach((deel, gewicht) -> controle.tussen(deel.name(), gewicht, 0, 100));
    controle
        .samenhang(gewichten.isEmpty() || proef, "gewichten", gewichten, "horen bij een proefronde")
        .eis(
            gewichten.isEmpty() || gewichten.values().stream().anyMatch(gewicht -> gewicht > 0),
            "gewichten",
            gewichten,
            "moet ten minste één gewicht boven 0 hebben")
        .samenhang(
            (uitkomst != null) == (status == Rondestatus.KLAAR || status == Rondestatus.GESTOPT),
            "uitkomst",
            status,
            "hoort bij een ronde die klaar of gestopt is")
        .klaar();
  }

  /** A round that replans no other, with the weights of the beleidskader. */
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
        null,
        Map.of());
  }
}
