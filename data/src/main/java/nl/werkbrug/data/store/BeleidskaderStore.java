package nl.werkbrug.data.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.BeschutAantal;
import nl.werkbrug.data.domain.beleid.LksBudget;

/** The beleidskaders in every version. A version is never overwritten: rounds refer to it. */
public final class BeleidskaderStore {
  private static final String LAATSTE =
      "versie = (SELECT max(v.versie) FROM beleidskader v WHERE v.id = beleidskader.id)";

  private static final List<Verwijsveld<Beleidskader>> VERWIJSVELDEN =
      List.of(
          Verwijsveld.een("organisatie", Soort.ORGANISATIE, Beleidskader::organisatie),
          new Verwijsveld<>("gemeenten", Soort.GEMEENTE, Beleidskader::gemeenten),
          new Verwijsveld<>(
              "lokaleGebieden",
              Soort.GEMEENTE,
              kader -> kader.lokaleGebieden().stream().flatMap(SortedSet::stream).toList()),
          new Verwijsveld<>(
              "beschutAantallen.gemeente",
              Soort.GEMEENTE,
              kader -> kader.beschutAantallen().stream().map(BeschutAantal::gemeente).toList()),
          new Verwijsveld<>(
              "contracten.aanbieder",
              Soort.ORGANISATIE,
              kader -> kader.contracten().stream().map(AanbiederContract::aanbieder).toList()),
          new Verwijsveld<>(
              "lksBudgetten.gemeente",
              Soort.GEMEENTE,
              kader -> kader.lksBudgetten().stream().map(LksBudget::gemeente).toList()));

  private final Database database;

  public BeleidskaderStore(Database database) {
    this.database = database;
  }

  /** The highest version. */
  public Optional<Beleidskader> find(BeleidskaderId id) {
    return database.lees(sessie -> find(sessie, id));
  }

  /** As {@link #find(BeleidskaderId)}. */
  public Optional<Beleidskader> find(Sessie sessie, BeleidskaderId id) {
    return sessie.eerste(
        "SELECT document FROM beleidskader WHERE id = ? ORDER BY versie DESC LIMIT 1",
        rij -> Document.lees(rij.getString(1), Beleidskader.class),
        id.waarde());
  }

  public Optional<Beleidskader> find(BeleidskaderId id, int versie) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT document FROM beleidskader WHERE id = ? AND versie = ?",
                rij -> Document.lees(rij.getString(1), Beleidskader.class),
                id.waarde(),
                versie));
  }

  /** The highest version; an {@link Opslagfout} when there is none. */
  public Beleidskader get(BeleidskaderId id) {
    return find(id).orElseThrow(() -> Opslagfout.nietGevonden("beleidskader", id));
  }

  /** An {@link Opslagfout} when there is none. */
  public Beleidskader get(BeleidskaderId id, int versie) {
    return find(id, versie)
        .orElseThrow(
            () -> Opslagfout.nietGevonden("beleidskader", id + " (versie " + versie + ")"));
  }

  /** The highest version of each, in Dutch order of their name. */
  public List<Beleidskader> list() {
    return database.lees(this::list);
  }

  List<Beleidskader> list(Sessie sessie) {
    return sessie.lijst(
        "SELECT document FROM beleidskader WHERE " + LAATSTE + " ORDER BY sleutel, id",
        rij -> Document.lees(rij.getString(1), Beleidskader.class));
  }

  /** Of each the highest version that holds on a day, by id; without those that hold later. */
  List<Beleidskader> geldend(Sessie sessie, LocalDate dag) {
    Map<BeleidskaderId, Beleidskader> geldend = new TreeMap<>();
    sessie
        .lijst(
            "SELECT document FROM beleidskader ORDER BY id, versie",
            rij -> Document.lees(rij.getString(1), Beleidskader.class))
        .stream()
        .filter(kader -> !kader.geldigVan().isAfter(dag))
        .forEach(kader -> geldend.put(kader.id(), kader));
    return List.copyOf(geldend.values());
  }

  /** The versions of one, lowest first. */
  public List<Integer> versies(BeleidskaderId id) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT versie FROM beleidskader WHERE id = ? ORDER BY versie",
                rij -> rij.getInt(1),
                id.waarde()));
  }

  /** Adds a version; refuses one that exists with other contents. */
  public Bewaard bewaar(Beleidskader kader) {
    return database.schrijf(sessie -> bewaar(sessie, kader));
  }

  /** As {@link #bewaar(Beleidskader)}. */
  public Bewaard bewaar(Sessie sessie, Beleidskader kader) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    verwijs(kader, verwijzingen);
    Verwijzing.controleer(sessie, verwijzingen, Map.of());
    return schrijf(sessie, kader);
  }

  /** Adds the first version; an {@link Opslagfout} when the beleidskader exists. */
  public void maak(Sessie sessie, Beleidskader kader) {
    if (find(sessie, kader.id()).isPresent()) {
      throw Opslagfout.bestaatAl("beleidskader", kader.id());
    }
    bewaar(sessie, kader);
  }

  /** Adds the version after {@code versie}, which has to be the highest still. */
  public void volgOp(Sessie sessie, Beleidskader kader, long versie) {
    Beleidskader nu =
        find(sessie, kader.id())
            .orElseThrow(() -> Opslagfout.nietGevonden("beleidskader", kader.id()));
    if (nu.versie() != versie) {
      throw Opslagfout.verouderd("beleidskader", kader.id());
    }
    bewaar(sessie, kader);
  }

  static void verwijs(Beleidskader kader, List<Verwijzing> lijst) {
    new Verwijzing.Verzamelaar(Soort.BELEIDSKADER, kader.id().waarde(), lijst)
        .alle(VERWIJSVELDEN, kader);
  }

  /** As {@link Documentstore#onbekende}. */
  public List<Gegevensfout> onbekende(Sessie sessie, JsonNode boom) {
    return Verwijzing.onbekende(
            sessie, Verwijzing.inBoom(Soort.BELEIDSKADER, VERWIJSVELDEN, boom), Map.of())
        .stream()
        .map(verwijzing -> verwijzing.fout(verwijzing.veld()))
        .toList();
  }

  Bewaard schrijf(Sessie sessie, Beleidskader kader) {
    Document document = Document.van(kader);
    Map<Integer, String> versies =
        sessie
            .lijst(
                "SELECT versie, inhoud FROM beleidskader WHERE id = ?",
                rij -> Map.entry(rij.getInt(1), rij.getString(2)),
                kader.id().waarde())
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    String oud = versies.get(kader.versie());
    if (document.hash().equals(oud)) {
      return new Bewaard(0, 0, 1);
    }
    if (oud != null) {
      throw new OngeldigeGegevens(
          "beleidskader %s: versie".formatted(kader.id()),
          kader.versie(),
          "bestaat al met een andere inhoud; geef een gewijzigd beleidskader versie "
              + (versies.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1));
    }
    sessie.voerUit(
        "INSERT INTO beleidskader (id, versie, sleutel, inhoud, organisatie, document)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        kader.id().waarde(),
        kader.versie(),
        Sorteersleutel.van(kader.naam()),
        document.hash(),
        kader.organisatie().waarde(),
        document.json());
    sessie.log(Soort.BELEIDSKADER, List.of(kader.id().waarde()), false);
    return versies.isEmpty() ? new Bewaard(1, 0, 0) : new Bewaard(0, 1, 0);
  }
}
