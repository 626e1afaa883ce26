package nl.werkbrug.api.web;

import java.util.List;

/** A part of a page with its own heading. */
public sealed interface Blok {

  /** The heading; unique on its page. */
  String kop();

  /** Whether it takes the whole width of a wide screen. */
  default boolean breed() {
    return !(this instanceof Feiten || this instanceof Verwijzingen || this instanceof Tekst);
  }

  /** Names with values. */
  record Feiten(String kop, List<Feit> feiten) implements Blok {
    public Feiten {
      feiten = List.copyOf(feiten);
    }
  }

  /** Sentences. */
  record Tekst(String kop, List<String> regels) implements Blok {
    public Tekst {
      regels = List.copyOf(regels);
    }
  }

  /** A table; {@code uitleg} is empty for none. */
  record Rijen(String kop, String uitleg, Tabel tabel) implements Blok {}

  /** Values over time or per group; {@code uitleg} is empty for none. */
  record Grafiek(String kop, String uitleg, Kolomgrafiek grafiek) implements Blok {}

  /** Lengths to compare; {@code leeg} is said when there are none. */
  record Staven(String kop, String uitleg, List<Rondeoverzicht.Staaf> staven, String leeg)
      implements Blok {
    public Staven {
      staven = List.copyOf(staven);
    }
  }

  /**
   * What can be done here, each with its own form.
   *
   * @param adres forms are sent to {@code adres/besluit}
   * @param versie what the reader sees
   * @param leeg what is said when nothing can be done
   */
  record Doen(String kop, String uitleg, List<Zet> zetten, String adres, int versie, String leeg)
      implements Blok {
    public Doen {
      zetten = List.copyOf(zetten);
    }
  }

  /** What happened, newest first. */
  record Stappen(String kop, List<Stap> stappen, String leeg) implements Blok {
    public Stappen {
      stappen = List.copyOf(stappen);
    }
  }

  /** Where to go on; {@code leeg} is said when there is nothing. */
  record Verwijzingen(String kop, List<Verwijzing> regels, String leeg) implements Blok {
    public Verwijzingen {
      regels = List.copyOf(regels);
    }
  }

  /** A line that leads somewhere; without {@code adres} it is text alone. */
  record Verwijzing(String tekst, String adres, String onder) {}

  /** A computation: each part with what it was made of. */
  record Werking(String kop, String uitleg, List<Werkingdeel> delen) implements Blok {
    public Werking {
      delen = List.copyOf(delen);
    }
  }

  /**
   * One amount with its parts.
   *
   * @param kop period and amount
   * @param onder what made it begin
   * @param regels the parts, in the order of the computation
   */
  record Werkingdeel(String kop, String onder, List<Werkingregel> regels) {
    public Werkingdeel {
      regels = List.copyOf(regels);
    }
  }

  record Werkingregel(String naam, String waarde, String berekening, String bron) {}

  /** One secret or fact that is shown once, to be copied now. */
  record Eenmalig(String kop, String uitleg, String waarde) implements Blok {}
}
