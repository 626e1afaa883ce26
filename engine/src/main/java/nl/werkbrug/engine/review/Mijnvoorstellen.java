package nl.werkbrug.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Scoredeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import org.jspecify.annotations.Nullable;

/**
 * The voorstellen that the person whom they are for gets to see: those that a consulent found good.
 * What the machine proposed and nobody looked at, and what was rejected, is not shown.
 */
public final class Mijnvoorstellen {
  private static final int MEESTE_REDENEN = 5;
  private static final int GOED = 600;

  private final UitkomstStore uitkomsten;
  private final VerloopStore verlopen;
  private final RondeStore rondes;

  /**
   * A voorstel as the person sees it.
   *
   * @param aanbod the place now, after an adjustment by the consulent perhaps another
   * @param versie to answer with
   * @param antwoord what the person said last, or null
   * @param kanAntwoorden false once it became a plaatsing
   * @param geplaatst whether it became a plaatsing
   * @param kanVrijgeven whether the person may say that the werkgever sees it: after a yes
   * @param vrij whether the person said so
   * @param redenen why it suits, best first; empty when the consulent chose another place
   * @param vragen what is not known yet
   */
  public record Mijnvoorstel(
      VoorstelId id,
      AanbodId aanbod,
      int versie,
      LocalDate start,
      @Nullable Gespreksantwoord antwoord,
      boolean kanAntwoorden,
      boolean geplaatst,
      boolean kanVrijgeven,
      boolean vrij,
      boolean doorConsulentGekozen,
      List<String> redenen,
      List<String> vragen) {
    public Mijnvoorstel {
      redenen = List.copyOf(redenen);
      vragen = List.copyOf(vragen);
    }
  }

  public Mijnvoorstellen(Database database) {
    uitkomsten = new UitkomstStore(database);
    verlopen = new VerloopStore(database);
    rondes = new RondeStore(database);
  }

  /** Newest first. */
  public List<Mijnvoorstel> list(WerkzoekendeId persoon) {
    List<Mijnvoorstel> mijn = new ArrayList<>();
    for (Voorstel voorstel : uitkomsten.listVoorstellenVan(persoon)) {
      beeld(voorstel).ifPresent(mijn::add);
    }
    return mijn;
  }

  /** One of this person; empty for that of somebody else, or one that is not shown. */
  public Optional<Mijnvoorstel> find(WerkzoekendeId persoon, VoorstelId id) {
    return uitkomsten
        .findVoorstel(id)
        .filter(voorstel -> voorstel.werkzoekende().equals(persoon))
        .flatMap(this::beeld);
  }

  private Optional<Mijnvoorstel> beeld(Voorstel voorstel) {
    if (rondes.find(voorstel.ronde()).filter(ronde -> !ronde.proef()).isEmpty()) {
      return Optional.empty();
    }
    return verlopen
        .find(voorstel.id())
        .filter(Voorstelverloop::geaccepteerd)
        .map(nu -> beeld(voorstel, nu));
  }

  private static Mijnvoorstel beeld(Voorstel voorstel, Voorstelverloop nu) {
    boolean anders = !nu.aanbod().equals(voorstel.aanbod());
    return new Mijnvoorstel(
        voorstel.id(),
        nu.aanbod(),
        nu.versie(),
        voorstel.start(),
        nu.gesprek(),
        nu.plaatsing() == null,
        nu.plaatsing() != null,
        nu.plaatsing() == null && nu.gesprek() == Gespreksantwoord.JA,
        nu.vrijDoorPersoon(),
        anders,
        anders ? List.of() : redenen(voorstel),
        anders
            ? List.of()
            : voorstel.onbekend().stream().map(Regeloordeel::tekst).map(Aanspreekvorm::u).toList());
  }

  private static List<String> redenen(Voorstel voorstel) {
    return voorstel.delen().stream()
        .filter(deel -> deel.score() >= GOED && deel.bijdrage() > 0)
        .sorted(Comparator.comparingInt(Scoredeel::bijdrage).reversed())
        .limit(MEESTE_REDENEN)
        .map(Scoredeel::tekst)
        .map(Aanspreekvorm::u)
        .toList();
  }
}
