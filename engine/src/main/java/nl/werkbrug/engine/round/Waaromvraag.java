package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.matching.AanbodFeiten;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Bijnamatch;
import nl.werkbrug.engine.matching.Geschiktheid;
import nl.werkbrug.engine.matching.PersoonFeiten;
import org.jspecify.annotations.Nullable;

/** Answers why somebody is not proposed somewhere. */
public final class Waaromvraag {
  private final Database database;
  private final Clock klok;
  private final Rondegeheugen geheugen;
  private final WerkzoekendeStore werkzoekenden;
  private final AanbodStore aanbod;

  public Waaromvraag(Database database, Clock klok, Rondegeheugen geheugen) {
    this.database = database;
    this.klok = klok;
    this.geheugen = geheugen;
    werkzoekenden = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
  }

  /**
   * Why the last round does not propose this, or what it would cost.
   *
   * @throws nl.werkbrug.data.store.Opslagfout when there is no such person or aanbod
   */
  public WaaromNiet antwoord(WerkzoekendeId id, AanbodId bij) {
    Rondegeheugen.Blik blik = geheugen.voor(id, bij);
    Rondestand stand = blik.stand();
    Integer persoon = stand.findPersoon(id).orElse(null);
    Integer nummer = stand.findAanbod(bij).orElse(null);
    if (blik.peil() == null || persoon == null || nummer == null) {
      Beoordelaar beoordelaar = Rondestand.beoordelaar(database, klok);
      return buitenRonde(
          beoordelaar,
          beoordelaar.persoon(werkzoekenden.get(id)),
          beoordelaar.aanbod(aanbod.get(bij)));
    }
    PersoonFeiten p = stand.beoordelaar.persoon(stand.gegevens.werkzoekenden().get(persoon));
    AanbodFeiten a = stand.beoordelaar.aanbod(stand.gegevens.aanbod().get(nummer));
    int paar = stand.probleem.findPaar(persoon, nummer);
    Optional<Integer> vast = stand.findVast(persoon);
    boolean voorgesteld =
        vast.isPresent()
            ? vast.get().equals(nummer)
            : paar != GEEN && stand.effect.huidig(persoon) == paar;
    Rondeeffect effect =
        paar == GEEN || voorgesteld
            ? null
            : new Effecttekst(stand.gegevens, stand.probleem).van(stand.effect.van(paar));
    Geschiktheid geschiktheid = stand.beoordelaar.beoordeel(p, a);
    Long prijsverschil = effect == null ? null : stand.prijsverschil(persoon, paar).orElse(null);
    return antwoord(
        blik.peil(),
        stand.beoordelaar,
        p,
        a,
        geschiktheid,
        voorgesteld,
        effect,
        prijsverschil,
        tekst(geschiktheid, voorgesteld, vast.isPresent(), effect, prijsverschil));
  }

  private static WaaromNiet buitenRonde(Beoordelaar beoordelaar, PersoonFeiten p, AanbodFeiten a) {
    Geschiktheid geschiktheid = beoordelaar.beoordeel(p, a);
    String tekst =
        geschiktheid instanceof Geschiktheid.Ongeschikt ongeschikt
            ? redenen(ongeschikt)
            : "Deze persoon of deze plek doet niet mee in de laatste ronde. Op zich kan het.";
    return antwoord(null, beoordelaar, p, a, geschiktheid, false, null, null, tekst);
  }

  private static WaaromNiet antwoord(
      @Nullable Rondepeil peil,
      Beoordelaar beoordelaar,
      PersoonFeiten p,
      AanbodFeiten a,
      Geschiktheid geschiktheid,
      boolean voorgesteld,
      @Nullable Rondeeffect effect,
      @Nullable Long prijsverschil,
      String tekst) {
    return new WaaromNiet(
        p.bron().id(),
        a.bron().id(),
        peil,
        beoordelaar.passendheid(p, a),
        met(geschiktheid, Oordeel.FOUT),
        met(geschiktheid, Oordeel.ONBEKEND),
        Bijnamatch.van(p.bron().id(), a.bron().id(), geschiktheid).orElse(null),
        voorgesteld,
        effect,
        prijsverschil,
        tekst);
  }

  private static String tekst(
      Geschiktheid geschiktheid,
      boolean voorgesteld,
      boolean vast,
      @Nullable Rondeeffect effect,
      @Nullable Long prijsverschil) {
    if (voorgesteld) {
      return "De ronde stelt dit wel voor.";
    }
    if (geschiktheid instanceof Geschiktheid.Ongeschikt ongeschikt) {
      return redenen(ongeschikt);
    }
    if (vast) {
      return "Deze persoon is al vastgezet op een andere plek.";
    }
    if (effect == null) {
      return geschiktheid instanceof Geschiktheid.Onbepaald
          ? "Er ontbreken gegevens, en volgens het beleidskader wordt dit dan niet voorgesteld."
          : "Deze plek hoort niet bij de meest passende plekken voor deze persoon.";
    }
    return prijsverschil == null || prijsverschil == 0
        ? effect.tekst()
        : effect.tekst()
            + " Volgens de prijzen van de ronde zijn deze plek en de begeleiding elders %d punten meer waard."
                .formatted(prijsverschil);
  }

  private static String redenen(Geschiktheid.Ongeschikt ongeschikt) {
    int aantal = ongeschikt.redenen().size();
    return aantal == 1
        ? "Eén regel staat dit in de weg."
        : "%d regels staan dit in de weg.".formatted(aantal);
  }

  private static List<Regeloordeel> met(Geschiktheid geschiktheid, Oordeel oordeel) {
    return geschiktheid.regels().stream().filter(regel -> regel.oordeel() == oordeel).toList();
  }
}
