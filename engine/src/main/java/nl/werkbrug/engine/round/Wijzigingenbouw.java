package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Rondewijziging;
import nl.werkbrug.data.domain.ronde.Rondewijziging.Oorzaak;
import nl.werkbrug.data.domain.ronde.Rondewijziging.Soort;
import nl.werkbrug.data.domain.ronde.Vastzetting;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.engine.planning.Planprobleem;
import org.jspecify.annotations.Nullable;

/** Per person what a replanned round changed, and why. */
final class Wijzigingenbouw {
  private final RondeId ronde;
  private final Herplanning herplanning;
  private final Rondeprobleem rondeprobleem;
  private final Planprobleem probleem;
  private final Map<WerkzoekendeId, Integer> personen = new HashMap<>();
  private final Map<AanbodId, Integer> aanbod = new HashMap<>();
  private final Map<JobcoachId, Integer> coaches = new HashMap<>();
  private final Map<WerkzoekendeId, Vastzetting> vastgezet = new HashMap<>();

  Wijzigingenbouw(RondeId ronde, Herplanning herplanning, Rondeprobleem rondeprobleem) {
    this.ronde = ronde;
    this.herplanning = herplanning;
    this.rondeprobleem = rondeprobleem;
    probleem = rondeprobleem.probleem();
    Rondegegevens gegevens = rondeprobleem.gegevens();
    gegevens.werkzoekenden().forEach(een -> personen.put(een.id(), personen.size()));
    gegevens.aanbod().forEach(een -> aanbod.put(een.id(), aanbod.size()));
    gegevens.jobcoaches().forEach(een -> coaches.put(een.id(), coaches.size()));
    gegevens.vastgezet().forEach(vast -> vastgezet.put(vast.werkzoekende(), vast));
  }

  /** Everybody who had a proposal, or has one now, in order of werkzoekende. */
  List<Rondewijziging> bouw(List<Voorstel> voorstellen) {
    Map<WerkzoekendeId, Tussenstand.@Nullable Plaatsing[]> paren = new TreeMap<>();
    herplanning.vorig().plaatsingen().forEach(oud -> paar(paren, oud.werkzoekende())[0] = oud);
    voorstellen.forEach(
        nieuw -> paar(paren, nieuw.werkzoekende())[1] = Tussenstand.Plaatsing.van(nieuw));
    List<Rondewijziging> wijzigingen = new ArrayList<>();
    paren.forEach((wie, paar) -> wijzigingen.add(wijziging(wie, paar[0], paar[1])));
    return wijzigingen;
  }

  private static Tussenstand.@Nullable Plaatsing[] paar(
      Map<WerkzoekendeId, Tussenstand.@Nullable Plaatsing[]> paren, WerkzoekendeId wie) {
    return paren.computeIfAbsent(wie, leeg -> new Tussenstand.@Nullable Plaatsing[2]);
  }

  private Rondewijziging wijziging(
      WerkzoekendeId wie,
      Tussenstand.@Nullable Plaatsing oud,
      Tussenstand.@Nullable Plaatsing nieuw) {
    Soort soort = soort(oud, nieuw);
    Oorzaak oorzaak = oorzaak(wie, soort, oud, nieuw);
    return new Rondewijziging(
        ronde,
        wie,
        soort,
        oorzaak,
        oud == null ? null : oud.aanbod(),
        oud == null ? null : oud.jobcoach(),
        nieuw == null ? null : nieuw.aanbod(),
        nieuw == null ? null : nieuw.jobcoach(),
        tekst(wie, soort, oorzaak, oud));
  }

  private static Soort soort(
      Tussenstand.@Nullable Plaatsing oud, Tussenstand.@Nullable Plaatsing nieuw) {
    if (oud == null) {
      return Soort.NIEUW;
    }
    if (nieuw == null) {
      return Soort.VERVALLEN;
    }
    if (!oud.aanbod().equals(nieuw.aanbod())) {
      return Soort.ANDERE_PLEK;
    }
    if (!Objects.equals(oud.jobcoach(), nieuw.jobcoach())) {
      return Soort.ANDERE_JOBCOACH;
    }
    return oud.startperiode() == nieuw.startperiode() ? Soort.ONGEWIJZIGD : Soort.ANDERE_START;
  }

  private Oorzaak oorzaak(
      WerkzoekendeId wie,
      Soort soort,
      Tussenstand.@Nullable Plaatsing oud,
      Tussenstand.@Nullable Plaatsing nieuw) {
    Integer persoon = personen.get(wie);
    if (persoon == null) {
      return Oorzaak.PERSOON_WEG;
    }
    if (nieuw != null && isVastgezet(nieuw)) {
      return Oorzaak.VASTGEZET;
    }
    if (soort == Soort.ONGEWIJZIGD) {
      return Oorzaak.GEEN;
    }
    if (oud == null) {
      return Oorzaak.BETER_VOOR_RONDE;
    }
    if (reden(wie, oud) != null) {
      return Oorzaak.UITGESLOTEN;
    }
    Integer werk = aanbod.get(oud.aanbod());
    if (werk == null) {
      return Oorzaak.AANBOD_WEG;
    }
    int paar = Rondeprobleem.findPaar(rondeprobleem.paren(), persoon, werk);
    if (paar == GEEN) {
      return Oorzaak.NIET_MEER_GESCHIKT;
    }
    if (probleem.plekken[werk] == 0) {
      return Oorzaak.PLEK_VERGEVEN;
    }
    Integer coach = oud.jobcoach() == null ? null : coaches.get(oud.jobcoach());
    if (oud.jobcoach() != null && coach == null) {
      return Oorzaak.JOBCOACH_WEG;
    }
    return coach != null && isVol(coach, paar, oud.startperiode())
        ? Oorzaak.JOBCOACH_VOL
        : Oorzaak.BETER_VOOR_RONDE;
  }

  /** Whether a pin asked for the place or the coach of this proposal, and got it. */
  private boolean isVastgezet(Tussenstand.Plaatsing plaatsing) {
    Vastzetting vast = vastgezet.get(plaatsing.werkzoekende());
    return vast != null
        && (vast.aanbod() == null || vast.aanbod().equals(plaatsing.aanbod()))
        && (vast.jobcoach() == null || vast.jobcoach().equals(plaatsing.jobcoach()));
  }

  private @Nullable String reden(WerkzoekendeId wie, Tussenstand.Plaatsing oud) {
    return herplanning.uitgesloten().stream()
        .filter(een -> een.werkzoekende().equals(wie) && een.aanbod().equals(oud.aanbod()))
        .map(een -> een.reden())
        .findFirst()
        .orElse(null);
  }

  /** Whether the coach has no time for the pair even with nobody but the pins. */
  private boolean isVol(int coach, int paar, int start) {
    short klasse = rondeprobleem.paren().paarKlasse[paar];
    if (klasse == GEEN) {
      return false;
    }
    for (int periode = start; periode < PERIODEN; periode++) {
      if (probleem.minuten(klasse, start, periode) > probleem.vrij[coach * PERIODEN + periode]) {
        return true;
      }
    }
    return false;
  }

  private String tekst(
      WerkzoekendeId wie, Soort soort, Oorzaak oorzaak, Tussenstand.@Nullable Plaatsing oud) {
    String reden = oorzaak == Oorzaak.UITGESLOTEN && oud != null ? reden(wie, oud) : null;
    return reden == null
        ? Rondewijziging.neutraleTekst(soort, oorzaak)
        : "%s: %s (%s).".formatted(soort.omschrijving(), oorzaak.omschrijving(), reden);
  }
}
