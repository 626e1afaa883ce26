package nl.werkbrug.engine.matching;

import java.util.List;
import nl.werkbrug.data.domain.ronde.Regeloordeel;

/** Whether work suits a person, with every rule that was checked, in the order of the rules. */
public sealed interface Geschiktheid {

  List<Regeloordeel> regels();

  /** Every rule holds. */
  record Geschikt(List<Regeloordeel> regels) implements Geschiktheid {
    public Geschikt {
      regels = List.copyOf(regels);
    }
  }

  /** At least one rule fails. */
  record Ongeschikt(List<Regeloordeel> regels) implements Geschiktheid {
    public Ongeschikt {
      regels = List.copyOf(regels);
    }

    /** All rules that fail. */
    public List<Regeloordeel> redenen() {
      return met(regels, Regeloordeel.Oordeel.FOUT);
    }
  }

  /** No rule fails, but of at least one it is not known whether it holds. */
  record Onbepaald(List<Regeloordeel> regels) implements Geschiktheid {
    public Onbepaald {
      regels = List.copyOf(regels);
    }

    /** The rules for which data are missing: the questions to ask first. */
    public List<Regeloordeel> vragen() {
      return met(regels, Regeloordeel.Oordeel.ONBEKEND);
    }
  }

  /** The outcome that follows from the verdicts. */
  static Geschiktheid van(List<Regeloordeel> regels) {
    if (!met(regels, Regeloordeel.Oordeel.FOUT).isEmpty()) {
      return new Ongeschikt(regels);
    }
    return met(regels, Regeloordeel.Oordeel.ONBEKEND).isEmpty()
        ? new Geschikt(regels)
        : new Onbepaald(regels);
  }

  private static List<Regeloordeel> met(List<Regeloordeel> regels, Regeloordeel.Oordeel oordeel) {
    return regels.stream().filter(regel -> regel.oordeel() == oordeel).toList();
  }
}
