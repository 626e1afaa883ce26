package nl.werkbrug.api.web.voorstel;

import java.util.List;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.engine.round.Rondeeffect;
import org.jspecify.annotations.Nullable;

/** What a choice does to the round, in words with names instead of numbers. */
public final class Effectzin {
  private Effectzin() {}

  /**
   * The sentence for one reader.
   *
   * @param bereik whom the reader may know by name
   */
  public static String van(Rondeeffect effect, Naslag nu, Bereik bereik) {
    return effect.kan()
        ? plaats(effect.verdrongen(), effect.verdrongenNaar(), nu, bereik)
            + " "
            + punten(effect.medium(), effect.soft())
        : effect.tekst();
  }

  private static String plaats(
      @Nullable WerkzoekendeId verdrongen, @Nullable AanbodId naar, Naslag nu, Bereik bereik) {
    if (verdrongen == null) {
      return "Niemand hoeft plaats te maken.";
    }
    String naam =
        bereik.mensen(List.of(verdrongen), id -> id).isEmpty()
            ? "Iemand van een andere gemeente of organisatie"
            : nu.findMens(verdrongen).map(Mensregel::naam).orElse(verdrongen.waarde());
    return naar == null
        ? "%s maakt plaats en heeft dan geen voorstel meer.".formatted(naam)
        : "%s maakt plaats en gaat naar %s."
            .formatted(naam, nu.findWerk(naar).map(Werkregel::titel).orElse(naar.waarde()));
  }

  /**
   * As {@link #van}, for one reader.
   *
   * @param zorg whether the reader may know of doelgroep, and so of priority
   */
  public static String van(Rondeeffect effect, Naslag nu, Bereik bereik, boolean zorg) {
    return zorg || !effect.kan()
        ? van(effect, nu, bereik)
        : plaats(effect.verdrongen(), effect.verdrongenNaar(), nu, bereik)
            + " "
            + zonderVoorrang(effect.soft());
  }

  /** The difference for the whole round in how well it fits. */
  static String zonderVoorrang(long soft) {
    return soft == 0
        ? "De hele ronde past even goed."
        : "De hele ronde past %s punten %s."
            .formatted(Notatie.getal(Math.abs(soft)), soft > 0 ? "beter" : "minder goed");
  }

  /** The difference for the whole round, first who is placed and then how well it fits. */
  static String punten(long medium, long soft) {
    if (medium == 0 && soft == 0) {
      return "Voor de hele ronde maakt het niets uit.";
    }
    String voorrang =
        medium == 0
            ? "Aantal en voorrang blijven gelijk"
            : "Voor aantal en voorrang %s".formatted(verschil(medium));
    return soft == 0
        ? "%s. Het past even goed.".formatted(voorrang)
        : "%s; de hele ronde past %s punten %s."
            .formatted(voorrang, Notatie.getal(Math.abs(soft)), soft > 0 ? "beter" : "minder goed");
  }

  private static String verschil(long punten) {
    return "%s %s"
        .formatted(
            Notatie.aantal(Math.abs(punten), "punt", "punten"), punten > 0 ? "beter" : "slechter");
  }
}
