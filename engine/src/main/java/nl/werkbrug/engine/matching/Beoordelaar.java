package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/**
 * Judges and explains pairs of a person and work: {@code
 * Beoordelaar.van(context).beoordeel(persoon, aanbod)}. Whoever asks about many pairs compiles the
 * facts once with {@link #persoon} and {@link #aanbod} of the same Beoordelaar. Thread-safe.
 */
public final class Beoordelaar {
  private final Regelcontext context;
  private final Feiten feiten;
  private final Begeleidingsrekening begeleiding;
  private final int[] gewichten;

  private Beoordelaar(Regelcontext context) {
    this.context = context;
    this.feiten = new Feiten(context);
    this.begeleiding = new Begeleidingsrekening(context.kader().begeleiding());
    this.gewichten = gewichten(context.kader());
  }

  public static Beoordelaar van(Regelcontext context) {
    return new Beoordelaar(context);
  }

  static int[] gewichten(Beleidskader kader) {
    int[] gewichten = new int[Passendheidsdeel.values().length];
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      gewichten[deel.ordinal()] = kader.gewicht(deel);
    }
    return gewichten;
  }

  public Regelcontext context() {
    return context;
  }

  public PersoonFeiten persoon(Werkzoekende werkzoekende) {
    return feiten.persoon(werkzoekende);
  }

  public AanbodFeiten aanbod(Werkaanbod aanbod) {
    return feiten.aanbod(aanbod);
  }

  public Geschiktheid beoordeel(Werkzoekende werkzoekende, Werkaanbod aanbod) {
    return beoordeel(persoon(werkzoekende), aanbod(aanbod));
  }

  public Geschiktheid beoordeel(PersoonFeiten p, AanbodFeiten a) {
    controleerHerkomst(p, a);
    return Geschiktheid.van(Regels.ALLE.stream().map(regel -> regel.uitleg(p, a)).toList());
  }

  /** Ids of the rules that are undecided; empty when one fails, since asking is no use then. */
  public List<String> vragen(PersoonFeiten p, AanbodFeiten a) {
    controleerHerkomst(p, a);
    List<String> vragen = new ArrayList<>();
    for (Regel regel : Regels.ALLE) {
      byte oordeel = regel.oordeel(p, a);
      if (oordeel == Regel.FOUT) {
        return List.of();
      }
      if (oordeel == Regel.ONBEKEND) {
        vragen.add(regel.id());
      }
    }
    return vragen;
  }

  public Passendheid passendheid(Werkzoekende werkzoekende, Werkaanbod aanbod) {
    return passendheid(persoon(werkzoekende), aanbod(aanbod));
  }

  public Passendheid passendheid(PersoonFeiten p, AanbodFeiten a) {
    controleerHerkomst(p, a);
    return Passendheid.van(gewichten, p, a);
  }

  /** The score of {@link #passendheid} without its explanation; allocates nothing. */
  public int score(PersoonFeiten p, AanbodFeiten a) {
    controleerHerkomst(p, a);
    return Deelscore.passendheid(gewichten, p, a);
  }

  /** What each part of the passendheid adds to it, by ordinal of the Passendheidsdeel. */
  public int[] bijdragen(PersoonFeiten p, AanbodFeiten a) {
    controleerHerkomst(p, a);
    return Passendheid.bijdragen(gewichten, p, a);
  }

  /** Facts of another Beoordelaar number their values otherwise and would match by chance. */
  private void controleerHerkomst(PersoonFeiten p, AanbodFeiten a) {
    if (p.herkomst != feiten || a.herkomst != feiten) {
      throw new IllegalArgumentException(
          "De feiten van %s en %s moeten van deze beoordelaar komen"
              .formatted(p.bron.id(), a.bron.id()));
    }
  }

  /** The bijna-match of a pair, when exactly one rule fails and that one can be cured. */
  public Optional<Bijnamatch> bijnamatch(Werkzoekende werkzoekende, Werkaanbod aanbod) {
    return Bijnamatch.van(werkzoekende.id(), aanbod.id(), beoordeel(werkzoekende, aanbod));
  }

  /** How one rule judges a pair, with its sentence and remedy. */
  public Regeloordeel oordeel(Regel regel, PersoonFeiten p, AanbodFeiten a) {
    controleerHerkomst(p, a);
    return regel.uitleg(p, a);
  }

  public Begeleidingsvraag begeleidingsvraag(Werkzoekende werkzoekende, Werkaanbod aanbod) {
    return begeleidingsvraag(persoon(werkzoekende), aanbod(aanbod));
  }

  public Begeleidingsvraag begeleidingsvraag(PersoonFeiten p, AanbodFeiten a) {
    return begeleiding.vraag(p, a);
  }

  public Prioriteit prioriteit(Werkzoekende werkzoekende) {
    return Prioriteit.van(werkzoekende, context.kader().prioriteit(), context.peildatum());
  }

  public int starts(Werkzoekende werkzoekende, Werkaanbod aanbod) {
    return starts(persoon(werkzoekende), aanbod(aanbod));
  }

  /**
   * Allowed start periods of a pair: bit {@code t} for period {@code t} of 0 to 12. At least one
   * bit for a pair that is not ongeschikt.
   */
  public int starts(PersoonFeiten p, AanbodFeiten a) {
    return Startvenster.masker(p, a, context.kader().planning().startkeuzes());
  }

  public LocalDate startdag(Werkzoekende werkzoekende, Werkaanbod aanbod, int periode) {
    return startdag(persoon(werkzoekende), aanbod(aanbod), periode);
  }

  /** First day of work of a pair that starts in {@code periode}. */
  public LocalDate startdag(PersoonFeiten p, AanbodFeiten a, int periode) {
    return context.peildatum().plusDays(Startvenster.dag(p, a, periode));
  }
}
