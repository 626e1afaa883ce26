package nl.werkbrug.engine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import org.jspecify.annotations.Nullable;

/**
 * What a werkgever sees of a candidate: the work, and which of the own demands are met. No name,
 * age, gemeente, travel time, doelgroep, loonwaarde or health, and no free text. This is the only
 * place where that is decided.
 *
 * @param start first possible day of work
 * @param voldoet demands that are met, as Dutch sentences
 * @param nogVragen demands of which that is not known yet
 * @param reactie what the werkgever said, or null
 */
public record Kandidaatbeeld(
    VoorstelId voorstel,
    AanbodId aanbod,
    String titel,
    LocalDate start,
    List<String> voldoet,
    List<String> nogVragen,
    Voorstelverloop.@Nullable Reactie reactie) {

  /** Rules about demands that the werkgever made; every other rule says something of the person. */
  private static final Set<String> EIGEN_EISEN =
      Set.of(
          "rijbewijs",
          "certificaat",
          "werk-denkniveau",
          "taal",
          "uren",
          "kantoortijden",
          "onregelmatig");

  public Kandidaatbeeld {
    voldoet = List.copyOf(voldoet);
    nogVragen = List.copyOf(nogVragen);
  }

  /**
   * The picture of a voorstel that the werkgever may see.
   *
   * @param regels the rules as judged for the aanbod of {@code verloop}
   * @throws IllegalArgumentException when the voorstel is not released
   */
  static Kandidaatbeeld van(
      Voorstel voorstel, Voorstelverloop verloop, Werkaanbod werk, List<Regeloordeel> regels) {
    if (!verloop.zichtbaarVoorWerkgever()) {
      throw new IllegalArgumentException(
          "Voorstel %s is niet vrijgegeven".formatted(verloop.voorstel()));
    }
    return new Kandidaatbeeld(
        verloop.voorstel(),
        werk.id(),
        werk.kern().titel(),
        voorstel.start(),
        teksten(regels, Regeloordeel.Oordeel.GOED),
        teksten(regels, Regeloordeel.Oordeel.ONBEKEND),
        verloop.reactie());
  }

  private static List<String> teksten(List<Regeloordeel> regels, Regeloordeel.Oordeel oordeel) {
    return regels.stream()
        .filter(regel -> EIGEN_EISEN.contains(regel.regel()) && regel.oordeel() == oordeel)
        .map(Regeloordeel::neutraleTekst)
        .toList();
  }
}
