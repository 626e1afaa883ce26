package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.ronde.Regeloordeel;
import org.jspecify.annotations.Nullable;

/**
 * A hard rule of geschiktheid. All that is known of a rule stands with its enum constant: when it
 * holds, what it says, where it comes from, and how a failure can be cured. The whole-region judge
 * and the explanation of one pair both call {@link #oordeel}.
 */
public sealed interface Regel
    permits Persoonsregel,
        Aanbodregel,
        Doelgroepregel,
        Kwalificatieregel,
        Werktijdregel,
        Reisregel,
        Keuzeregel {

  /** The rule holds. */
  byte GOED = 0;

  /** The rule fails. */
  byte FOUT = 1;

  /** A fact is missing, and it could go either way. */
  byte ONBEKEND = 2;

  /** Stable id, lower case with hyphens. */
  String id();

  /** Law article or document. */
  String bron();

  /** Whether a failure can ever be cured. */
  boolean herstelbaar();

  /** {@link #GOED}, {@link #FOUT} or {@link #ONBEKEND}; allocates nothing. */
  byte oordeel(PersoonFeiten p, AanbodFeiten a);

  /** Whether the failure of this very pair can be cured. Only asked when the rule fails. */
  default boolean herstelbaar(PersoonFeiten p, AanbodFeiten a) {
    return herstelbaar();
  }

  /** Dutch sentence with the actual values, for consulent and jobcoach. */
  String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel);

  /** Dutch sentence that gives away nothing of health, doelgroep or home. */
  String neutraleTekst(byte oordeel);

  /** How a failure of this pair can be cured. Only asked when {@link #herstelbaar} says so. */
  default @Nullable String remedie(PersoonFeiten p, AanbodFeiten a) {
    return null;
  }

  /** The verdict with its sentences. */
  default Regeloordeel uitleg(PersoonFeiten p, AanbodFeiten a) {
    byte oordeel = oordeel(p, a);
    String remedie = oordeel == FOUT && herstelbaar(p, a) ? remedie(p, a) : null;
    return new Regeloordeel(
        id(),
        switch (oordeel) {
          case GOED -> Regeloordeel.Oordeel.GOED;
          case FOUT -> Regeloordeel.Oordeel.FOUT;
          default -> Regeloordeel.Oordeel.ONBEKEND;
        },
        tekst(p, a, oordeel),
        neutraleTekst(oordeel),
        bron(),
        remedie);
  }

  /** Picks the sentence for an outcome. */
  static String kies(byte oordeel, String goed, String fout, String onbekend) {
    return oordeel == GOED ? goed : oordeel == FOUT ? fout : onbekend;
  }
}
