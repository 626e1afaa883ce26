package nl.werkbrug.engine.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.VerloopStore;
import org.jspecify.annotations.Nullable;

/** The work that waits for people, in order of the day on which it should be done. */
public final class Takenlijst {
  /** Rounds in a row without a voorstel that make a task. */
  private static final int RONDES_ZONDER_VOORSTEL = 2;

  private static final Comparator<Taak> VOLGORDE =
      Comparator.comparing(Taak::vervalt)
          .thenComparing(Taak::soort)
          .thenComparing(Taak::werkzoekende)
          .thenComparing(taak -> taak.voorstel() == null ? "" : taak.voorstel().waarde());

  /** Which tasks; null fits all. Tasks of nobody in particular fit every eigenaar. */
  public record Filter(
      Taak.@Nullable Soort soort, @Nullable Functie functie, @Nullable String eigenaar) {
    public static final Filter ALLES = new Filter(null, null, null);

    boolean past(Taak taak) {
      return (soort == null || soort == taak.soort())
          && (functie == null || functie == taak.functie())
          && (eigenaar == null || taak.eigenaar() == null || eigenaar.equals(taak.eigenaar()));
    }
  }

  private final VerloopStore verlopen;
  private final BeleidskaderStore beleidskaders;

  private volatile @Nullable Bekend bekend;

  /** Every task, as long as nothing changed. */
  private record Bekend(VerloopStore.Stand stand, List<Taak> taken) {}

  public Takenlijst(Database database) {
    verlopen = new VerloopStore(database);
    beleidskaders = new BeleidskaderStore(database);
  }

  /** Thread-safe; read anew when something changed since the last time. */
  public List<Taak> list(Filter filter) {
    VerloopStore.Stand stand = verlopen.stand();
    Bekend nu = bekend;
    if (nu == null || !nu.stand().equals(stand)) {
      nu = new Bekend(stand, lees());
      bekend = nu;
    }
    return nu.taken().stream().filter(filter::past).toList();
  }

  private List<Taak> lees() {
    List<Matchingsronde> rondes = verlopen.listOpenRondes();
    List<VerloopStore.Lopend> lopend = verlopen.listLopend();
    Map<RondeId, Integer> termijnen = new HashMap<>();
    rondes.forEach(ronde -> termijnen.put(ronde.id(), taakDagen(ronde)));
    List<Taak> taken = new ArrayList<>();
    Set<WerkzoekendeId> bezig = new HashSet<>();
    for (VerloopStore.Lopend een : lopend) {
      bezig.add(een.verloop().werkzoekende());
      taken.add(
          taak(
              soort(een.verloop()),
              een.consulent(),
              een.verloop().werkzoekende(),
              een.verloop().voorstel(),
              dag(een.gewijzigd()).plusDays(termijnen.getOrDefault(een.verloop().ronde(), 7))));
    }
    // The newest round comes first: an older voorstel for the same person has been overtaken.
    for (Matchingsronde ronde : rondes) {
      LocalDate vervalt = dag(Objects.requireNonNull(ronde.geeindigd())).plusDays(taakDagen(ronde));
      for (VerloopStore.TeBeoordelen een : verlopen.listTeBeoordelen(ronde.id())) {
        if (bezig.add(een.werkzoekende())) {
          taken.add(
              taak(
                  Taak.Soort.BEOORDELEN,
                  een.consulent(),
                  een.werkzoekende(),
                  een.voorstel(),
                  vervalt));
        }
      }
    }
    nooitVoorgesteld(rondes, bezig, taken);
    return taken.stream().sorted(VOLGORDE).toList();
  }

  private void nooitVoorgesteld(
      List<Matchingsronde> rondes, Set<WerkzoekendeId> bezig, List<Taak> taken) {
    for (Spoor spoor : Spoor.values()) {
      List<Matchingsronde> nieuwste =
          rondes.stream()
              .filter(ronde -> ronde.bereik().spoor() == spoor)
              .limit(RONDES_ZONDER_VOORSTEL)
              .toList();
      if (nieuwste.size() < RONDES_ZONDER_VOORSTEL) {
        continue;
      }
      Matchingsronde laatste = nieuwste.getFirst();
      List<RondeId> paar = nieuwste.stream().map(Matchingsronde::id).toList();
      LocalDate vervalt =
          dag(Objects.requireNonNull(laatste.geeindigd())).plusDays(taakDagen(laatste));
      for (VerloopStore.NooitVoorgesteld iemand : verlopen.listNooitVoorgesteld(paar)) {
        if (bezig.add(iemand.werkzoekende())) {
          taken.add(
              taak(
                  Taak.Soort.NOOIT_VOORGESTELD,
                  iemand.consulent(),
                  iemand.werkzoekende(),
                  null,
                  vervalt));
        }
      }
    }
  }

  static Taak.Soort soort(Voorstelverloop nu) {
    return switch (nu.stap()) {
      case KENNISMAKING -> Taak.Soort.KENNISMAKING;
      case NIET_PASSEND -> Taak.Soort.ANDER_VOORSTEL;
      case VOORGELEGD -> Taak.Soort.REACTIE_VRAGEN;
      case VOORGESTELD, BEOORDEELD, BESPROKEN, TWEEDE_PAAR_OGEN, GEPLAATST ->
          switch (nu.gesprek()) {
            case null -> Taak.Soort.BESPREKEN;
            case NEE -> Taak.Soort.NEE_VERWERKEN;
            case TWIJFEL -> Taak.Soort.TWIJFEL_BESPREKEN;
            case JA ->
                !nu.vrijgegeven()
                    ? Taak.Soort.VRIJGEVEN
                    : nu.wachtOpTweede() ? Taak.Soort.TWEEDE_BEOORDELING : Taak.Soort.VOORLEGGEN;
          };
    };
  }

  private static Taak taak(
      Taak.Soort soort,
      @Nullable String consulent,
      WerkzoekendeId werkzoekende,
      @Nullable VoorstelId voorstel,
      LocalDate vervalt) {
    return new Taak(
        soort,
        soort.functie(),
        soort.functie() == Functie.CONSULENT ? consulent : null,
        werkzoekende,
        voorstel,
        vervalt,
        soort.tekst());
  }

  private int taakDagen(Matchingsronde ronde) {
    return beleidskaders
        .get(ronde.beleidskader(), ronde.beleidsversie())
        .beoordelingsbeleid()
        .taakDagen();
  }

  private static LocalDate dag(Instant moment) {
    return LocalDate.ofInstant(moment, Beoordelingsdienst.NEDERLAND);
  }
}
