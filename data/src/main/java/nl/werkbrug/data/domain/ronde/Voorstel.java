package nl.werkbrug.data.domain.ronde;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of the machine: this person, this work, this jobcoach, from this period. A person
 * decides.
 *
 * @param jobcoach null when no guidance is needed or the employer gives it all
 * @param startperiode 0 to 12: period of four weeks since the peildatum in which it starts
 * @param start first day of work
 * @param begeleidingsminuten minutes of the jobcoach per period since the peildatum, 13 numbers
 * @param passendheid 0 to 1000; the sum of the {@code delen}
 * @param delen parts of the passendheid
 * @param regels every rule that was checked
 * @param punten what it is worth in the round, per planning rule
 * @param coachuitleg why this jobcoach, as a Dutch sentence
 * @param alternatieven the best other places of this person
 */
public record Voorstel(
    VoorstelId id,
    RondeId ronde,
    WerkzoekendeId werkzoekende,
    AanbodId aanbod,
    @Nullable JobcoachId jobcoach,
    int startperiode,
    LocalDate start,
    List<Integer> begeleidingsminuten,
    int passendheid,
    List<Scoredeel> delen,
    List<Regeloordeel> regels,
    List<Softdeel> punten,
    String coachuitleg,
    List<Alternatief> alternatieven) {

  public Voorstel {
    begeleidingsminuten = List.copyOf(begeleidingsminuten);
    delen = List.copyOf(delen);
    regels = List.copyOf(regels);
    punten = List.copyOf(punten);
    alternatieven = List.copyOf(alternatieven);
  }

  /** Another place for the same person, with the effect on the whole round of choosing it. */
  public record Alternatief(
      AanbodId aanbod, int passendheid, long effectMedium, long effectSoft, String tekst) {

    /** Without the priority of people, for who may not know of doelgroep. */
    Alternatief zonderVoorrang() {
      return new Alternatief(
          aanbod,
          passendheid,
          0,
          effectSoft,
          "Passendheid %d; voor de hele ronde %+d punten passendheid."
              .formatted(passendheid, effectSoft));
    }
  }

  /**
   * For a reader: as it is for who may know of health and doelgroep. Somebody else gets it in
   * neutral texts, and without priority and minutes of guidance, which tell of doelgroep.
   */
  public Voorstel voor(boolean zorg) {
    return zorg
        ? this
        : new Voorstel(
            id,
            ronde,
            werkzoekende,
            aanbod,
            jobcoach,
            startperiode,
            start,
            List.of(),
            passendheid,
            Scoredeel.voor(false, delen),
            regels.stream().map(regel -> regel.voor(false)).toList(),
            List.of(),
            coachuitleg(false),
            alternatieven.stream().map(Alternatief::zonderVoorrang).toList());
  }

  private String coachuitleg(boolean zorg) {
    return zorg
        ? coachuitleg
        : jobcoach == null
            ? "Er is geen jobcoach voorgesteld."
            : "Deze jobcoach heeft tijd, en past bij de begeleiding die nodig is.";
  }

  /** The questions to ask first: rules that could not be decided for want of data. */
  public List<Regeloordeel> onbekend() {
    return regels.stream()
        .filter(regel -> regel.oordeel() == Regeloordeel.Oordeel.ONBEKEND)
        .toList();
  }
}
