package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Regeloordeel.Oordeel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.matching.AanbodFeiten;
import nl.werkbrug.engine.matching.Beoordelaar;
import nl.werkbrug.engine.matching.Bijnamatch;
import nl.werkbrug.engine.matching.Geschiktheid;
import nl.werkbrug.engine.matching.PersoonFeiten;
import nl.werkbrug.engine.planning.Uitwerking;
import org.jspecify.annotations.Nullable;

/** Work for one person and people for one aanbod, each with what it would do to the last round. */
public final class Aanbevelingen {
  private static final int BIJNA = 10;
  private static final int MINSTE_PROEVEN = 40;

  private final Database database;
  private final Clock klok;
  private final Rondegeheugen geheugen;
  private final WerkzoekendeStore werkzoekenden;
  private final AanbodStore aanbod;

  public Aanbevelingen(Database database, Clock klok, Rondegeheugen geheugen) {
    this.database = database;
    this.klok = klok;
    this.geheugen = geheugen;
    werkzoekenden = new WerkzoekendeStore(database);
    aanbod = new AanbodStore(database);
  }

  /**
   * Open aanbod for one person.
   *
   * @param aantal how many places to show, 1 and up
   * @throws nl.werkbrug.data.store.Opslagfout when there is no such person
   */
  public PassendAanbod passendAanbod(WerkzoekendeId id, int aantal) {
    Rondegeheugen.Blik blik = geheugen.voor(id, null);
    Optional<Integer> persoon = blik.stand().findPersoon(id);
    return blik.peil() == null
            || persoon.isEmpty()
            || blik.stand().findVast(persoon.get()).isPresent()
        ? zonderEffect(werkzoekenden.get(id), aantal)
        : metEffect(blik, persoon.get(), aantal);
  }

  private PassendAanbod metEffect(Rondegeheugen.Blik blik, int persoon, int aantal) {
    Rondestand stand = blik.stand();
    Beoordelaar beoordelaar = stand.beoordelaar;
    PersoonFeiten p = beoordelaar.persoon(stand.gegevens.werkzoekenden().get(persoon));
    List<PassendAanbod.Passend> passend = new ArrayList<>();
    int huidig = stand.effect.huidig(persoon);
    if (huidig != GEEN) {
      passend.add(passend(stand, p, huidig, null));
    }
    Effecttekst tekst = new Effecttekst(stand.gegevens, stand.probleem);
    for (Uitwerking wat : stand.effect.voorPersoon(persoon, Math.max(MINSTE_PROEVEN, aantal))) {
      if (passend.size() < aantal && bekend(blik, wat)) {
        passend.add(passend(stand, p, wat.paar(), tekst.van(wat)));
      }
    }
    List<PassendAanbod.Bijna> bijna = new ArrayList<>();
    for (int nummer : stand.bijna(persoon)) {
      AanbodFeiten a = beoordelaar.aanbod(stand.gegevens.aanbod().get(nummer));
      if (!blik.gewijzigd().contains(a.bron().id().waarde())) {
        Bijnamatch.van(p.bron().id(), a.bron().id(), beoordelaar.beoordeel(p, a))
            .ifPresent(
                match ->
                    bijna.add(
                        new PassendAanbod.Bijna(a.bron(), beoordelaar.passendheid(p, a), match)));
      }
    }
    int geschikt = stand.geschikt(persoon);
    int onbepaald = stand.onbepaald(persoon);
    return new PassendAanbod(
        p.bron().id(),
        blik.peil(),
        passend,
        bijna,
        geschikt,
        onbepaald,
        stand.gegevens.aanbod().size() - geschikt - onbepaald);
  }

  private static PassendAanbod.Passend passend(
      Rondestand stand, PersoonFeiten p, int paar, @Nullable Rondeeffect effect) {
    Werkaanbod werk = stand.gegevens.aanbod().get(stand.probleem.paarAanbod[paar]);
    AanbodFeiten a = stand.beoordelaar.aanbod(werk);
    return new PassendAanbod.Passend(
        werk, stand.beoordelaar.passendheid(p, a), vragen(stand, p, a), effect == null, effect);
  }

  /** Whether nobody and nothing that an effect names has changed since the round was read. */
  private static boolean bekend(Rondegeheugen.Blik blik, Uitwerking wat) {
    Rondegegevens gegevens = blik.stand().gegevens;
    return blik.gewijzigd().isEmpty()
        || (!blik.gewijzigd().contains(gegevens.werkzoekenden().get(wat.persoon()).id().waarde())
            && !blik.gewijzigd()
                .contains(
                    gegevens
                        .aanbod()
                        .get(blik.stand().probleem.paarAanbod[wat.paar()])
                        .id()
                        .waarde())
            && (wat.verdrongen() == GEEN
                || !blik.gewijzigd()
                    .contains(gegevens.werkzoekenden().get(wat.verdrongen()).id().waarde())));
  }

  /**
   * What would become clear if more were known of this person: per undecided rule how much open
   * work waits for it, most first.
   *
   * @throws nl.werkbrug.data.store.Opslagfout when there is no such person
   */
  public List<Openstaand> openstaand(WerkzoekendeId id) {
    Rondestand stand = geheugen.voor(id, null).stand();
    Beoordelaar beoordelaar = stand.beoordelaar;
    PersoonFeiten p = beoordelaar.persoon(werkzoekenden.get(id));
    Map<String, int[]> perRegel = new TreeMap<>();
    for (AanbodFeiten werk : stand.feiten()) {
      List<String> vragen = beoordelaar.vragen(p, werk);
      for (String regel : vragen) {
        perRegel.computeIfAbsent(regel, nieuw -> new int[2])[vragen.size() == 1 ? 0 : 1]++;
      }
    }
    return perRegel.entrySet().stream()
        .map(een -> new Openstaand(een.getKey(), een.getValue()[0], een.getValue()[1]))
        .sorted(
            Comparator.comparingInt(Openstaand::alleen)
                .thenComparingInt(Openstaand::samen)
                .reversed())
        .toList();
  }

  /** All open aanbod judged for one person, outside any round. */
  private PassendAanbod zonderEffect(Werkzoekende persoon, int aantal) {
    Beoordelaar beoordelaar = Rondestand.beoordelaar(database, klok);
    PersoonFeiten p = beoordelaar.persoon(persoon);
    List<PassendAanbod.Passend> passend = new ArrayList<>();
    List<PassendAanbod.Bijna> bijna = new ArrayList<>();
    int geschikt = 0;
    int ongeschikt = 0;
    for (Werkaanbod werk : aanbod.list()) {
      if (werk.kern().status() != Aanbodstatus.OPEN) {
        continue;
      }
      AanbodFeiten a = beoordelaar.aanbod(werk);
      Geschiktheid geschiktheid = beoordelaar.beoordeel(p, a);
      switch (geschiktheid) {
        case Geschiktheid.Geschikt goed -> {
          geschikt++;
          passend.add(
              new PassendAanbod.Passend(
                  werk, beoordelaar.passendheid(p, a), List.of(), false, null));
        }
        case Geschiktheid.Onbepaald onbepaald ->
            passend.add(
                new PassendAanbod.Passend(
                    werk, beoordelaar.passendheid(p, a), onbepaald.vragen(), false, null));
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
        persoon.id(),
        null,
        passend.subList(0, Math.min(aantal, passend.size())),
        bijna.subList(0, Math.min(BIJNA, bijna.size())),
        geschikt,
        onbepaald,
        ongeschikt);
  }

  /**
   * The people for one aanbod; nobody when it is not open.
   *
   * @param aantal how many people to show, 1 and up
   * @throws nl.werkbrug.data.store.Opslagfout when there is no such aanbod
   */
  public Kandidaten kandidaten(AanbodId id, int aantal) {
    return kandidaten(id, aantal, mensen -> mensen);
  }

  /**
   * As {@link #kandidaten(AanbodId, int)}, of some people only: nobody else is shown or counted.
   *
   * @param bereikt leaves of its argument those who may be seen
   */
  public Kandidaten kandidaten(
      AanbodId id, int aantal, UnaryOperator<List<WerkzoekendeId>> bereikt) {
    Rondegeheugen.Blik blik = geheugen.voor(null, id);
    Rondestand stand = blik.stand();
    Optional<Integer> gevonden = stand.findAanbod(id);
    if (gevonden.isEmpty()) {
      return new Kandidaten(aanbod.get(id), blik.peil(), List.of(), 0);
    }
    int nummer = gevonden.get();
    AanbodFeiten a = stand.beoordelaar.aanbod(stand.gegevens.aanbod().get(nummer));
    boolean ronde = blik.peil() != null;
    List<Integer> vast = stand.vastOp(nummer);
    Set<Integer> zichtbaar = zichtbaar(stand, nummer, bereikt);
    Effecttekst tekst = new Effecttekst(stand.gegevens, stand.probleem);
    List<Kandidaten.Kandidaat> lijst = new ArrayList<>();
    Stream.concat(vast.stream(), stand.effect.geplaatstOp(nummer).stream())
        .filter(zichtbaar::contains)
        .filter(
            persoon ->
                !blik.gewijzigd()
                    .contains(stand.gegevens.werkzoekenden().get(persoon).id().waarde()))
        .forEach(persoon -> lijst.add(kandidaat(stand, persoon, a, true, null)));
    for (Uitwerking wat :
        stand.effect.voorAanbod(nummer, Math.max(MINSTE_PROEVEN, aantal), zichtbaar::contains)) {
      if (bekend(blik, wat)) {
        lijst.add(kandidaat(stand, wat.persoon(), a, false, ronde ? tekst.van(wat) : null));
      }
    }
    if (!ronde) {
      lijst.sort(
          Comparator.comparingInt((Kandidaten.Kandidaat iemand) -> -iemand.passendheid().score())
              .thenComparing(Kandidaten.Kandidaat::werkzoekende));
    }
    return new Kandidaten(
        a.bron(), blik.peil(), lijst.subList(0, Math.min(aantal, lijst.size())), zichtbaar.size());
  }

  /** Those for this aanbod who may be seen, by their number in the round. */
  private static Set<Integer> zichtbaar(
      Rondestand stand, int aanbod, UnaryOperator<List<WerkzoekendeId>> bereikt) {
    Map<WerkzoekendeId, Integer> nummers = new LinkedHashMap<>();
    Stream.concat(stand.vastOp(aanbod).stream(), stand.effect.personen(aanbod).stream())
        .forEach(persoon -> nummers.put(stand.gegevens.werkzoekenden().get(persoon).id(), persoon));
    return bereikt.apply(List.copyOf(nummers.keySet())).stream()
        .map(id -> Objects.requireNonNull(nummers.get(id)))
        .collect(Collectors.toSet());
  }

  private static Kandidaten.Kandidaat kandidaat(
      Rondestand stand, int persoon, AanbodFeiten a, boolean huidig, @Nullable Rondeeffect effect) {
    PersoonFeiten p = stand.beoordelaar.persoon(stand.gegevens.werkzoekenden().get(persoon));
    return new Kandidaten.Kandidaat(
        p.bron().id(), stand.beoordelaar.passendheid(p, a), vragen(stand, p, a), huidig, effect);
  }

  private static List<Regeloordeel> vragen(Rondestand stand, PersoonFeiten p, AanbodFeiten a) {
    return stand.beoordelaar.beoordeel(p, a).regels().stream()
        .filter(regel -> regel.oordeel() == Oordeel.ONBEKEND)
        .toList();
  }
}
