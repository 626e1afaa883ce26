package nl.werkbrug.engine.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.ronde.Rondebereik;
import nl.werkbrug.data.domain.ronde.Spoor;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.matching.AanbodFeiten;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Bijnamatch;
import nl.werkbrug.engine.matching.Geschiktheid;
import nl.werkbrug.engine.matching.PersoonFeiten;
import nl.werkbrug.engine.matching.Regelcontext;

/** Work for one person, judged now, outside any round. */
public final class Aanbevelingen {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final int BIJNA = 10;

  private final Database database;
  private final Clock klok;

  public Aanbevelingen(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
  }

  /**
   * All open aanbod judged for one person.
   *
   * @param aantal how many places to show, 1 and up
   * @throws nl.werkbrug.data.store.Opslagfout when there is no such person
   */
  public PassendAanbod passendAanbod(WerkzoekendeId id, int aantal) {
    Werkzoekende persoon = new WerkzoekendeStore(database).get(id);
    Beoordelaar beoordelaar = Beoordelaar.van(context());
    PersoonFeiten p = beoordelaar.persoon(persoon);
    List<PassendAanbod.Passend> passend = new ArrayList<>();
    List<PassendAanbod.Bijna> bijna = new ArrayList<>();
    int geschikt = 0;
    int ongeschikt = 0;
    for (Werkaanbod werk : new AanbodStore(database).list()) {
      if (werk.kern().status() != Aanbodstatus.OPEN) {
        continue;
      }
      AanbodFeiten a = beoordelaar.aanbod(werk);
      Geschiktheid geschiktheid = beoordelaar.beoordeel(p, a);
      switch (geschiktheid) {
        case Geschiktheid.Geschikt goed -> {
          geschikt++;
          passend.add(new PassendAanbod.Passend(werk, beoordelaar.passendheid(p, a), List.of()));
        }
        case Geschiktheid.Onbepaald onbepaald ->
            passend.add(
                new PassendAanbod.Passend(werk, beoordelaar.passendheid(p, a), onbepaald.vragen()));
        case Geschiktheid.Ongeschikt fout -> {
          ongeschikt++;
          Bijnamatch.van(persoon.id(), werk.id(), fout)
              .ifPresent(
                  match ->
                      bijna.add(
                          new PassendAanbod.Bijna(werk, beoordelaar.passendheid(p, a), match)));
        }
      }
    }
    int onbepaald = passend.size() - geschikt;
    passend.sort(
        Comparator.comparingInt((PassendAanbod.Passend een) -> -een.passendheid().score())
            .thenComparing(een -> een.aanbod().id()));
    bijna.sort(
        Comparator.comparingInt((PassendAanbod.Bijna een) -> -een.passendheid().score())
            .thenComparing(een -> een.aanbod().id()));
    return new PassendAanbod(
        id,
        passend.subList(0, Math.min(aantal, passend.size())),
        bijna.subList(0, Math.min(BIJNA, bijna.size())),
        geschikt,
        onbepaald,
        ongeschikt);
  }

  private Regelcontext context() {
    List<Beleidskader> kaders = new BeleidskaderStore(database).list();
    if (kaders.isEmpty()) {
      throw new OngeldigeGegevens(
          "beleidskader", "geen", "ontbreekt: importeer eerst een regio met een beleidskader");
    }
    Rondebereik bereik =
        new Rondebereik(
            new TreeSet<>(), Set.of(), LocalDate.now(klok.withZone(NEDERLAND)), Spoor.WERK);
    return Regiocontext.van(database, kaders.getLast(), bereik);
  }
}
