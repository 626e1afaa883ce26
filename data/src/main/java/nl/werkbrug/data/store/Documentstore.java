package nl.werkbrug.data.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind, in Dutch order of their name. What takes a {@link Sessie} is part of
 * that transaction; what takes none is a transaction of its own.
 */
public abstract sealed class Documentstore<K, T>
    permits GemeenteStore,
        OrganisatieStore,
        BeroepStore,
        WerkgeverStore,
        AanbodStore,
        JobcoachStore,
        WerkzoekendeStore,
        RondeStore {

  /** A condition on a column; a condition without a value always holds. */
  record Voorwaarde(String kolom, @Nullable Object waarde) {}

  private static final int BLOK = 500;

  private final Database database;
  private final Soort soort;
  private final Class<T> type;
  private final Function<T, K> id;
  private final Function<T, String> sleutel;
  private final List<Kolom<T>> kolommen;
  private final List<Verwijsveld<T>> verwijsvelden;
  private final String invoegen;
  private final String wijzigen;

  Documentstore(
      Database database,
      Soort soort,
      Class<T> type,
      Function<T, K> id,
      Function<T, String> sleutel,
      List<Kolom<T>> kolommen,
      List<Verwijsveld<T>> verwijsvelden) {
    this.database = database;
    this.soort = soort;
    this.type = type;
    this.id = id;
    this.sleutel = sleutel;
    this.kolommen = kolommen;
    this.verwijsvelden = verwijsvelden;
    List<String> namen = new ArrayList<>(List.of("sleutel", "inhoud", "document"));
    kolommen.forEach(kolom -> namen.add(kolom.naam()));
    invoegen =
        "INSERT INTO %s (%s, id, versie) VALUES (%s, 1)"
            .formatted(
                soort.naam(), String.join(", ", namen), Verwijzing.vraagtekens(namen.size() + 1));
    wijzigen =
        "UPDATE %s SET %s, versie = versie + 1 WHERE id = ?"
            .formatted(
                soort.naam(),
                namen.stream().map(naam -> naam + " = ?").collect(Collectors.joining(", ")));
  }

  /** Further checks before a block of records is written; none by default. */
  void controleer(Sessie sessie, List<T> waarden) {}

  /** What else has to happen when records have been added or changed; nothing by default. */
  void naSchrijven(Sessie sessie, List<T> nieuw, List<T> gewijzigd) {}

  /** Further checks before one record is replaced; none by default. */
  void controleerWijziging(Sessie sessie, T waarde) {}

  public final Optional<T> find(K gezocht) {
    return database.lees(sessie -> find(sessie, gezocht));
  }

  public final Optional<T> find(Sessie sessie, K gezocht) {
    return findMetVersie(sessie, gezocht).map(MetVersie::waarde);
  }

  public final Optional<MetVersie<T>> findMetVersie(K gezocht) {
    return database.lees(sessie -> findMetVersie(sessie, gezocht));
  }

  public final Optional<MetVersie<T>> findMetVersie(Sessie sessie, K gezocht) {
    return sessie.eerste(
        "SELECT inhoud, document, versie FROM %s WHERE id = ?".formatted(soort.naam()),
        rij -> new MetVersie<>(lees(rij, 1, 2), rij.getLong(3)),
        gezocht.toString());
  }

  /** Throws an {@link Opslagfout} when there is no such record. */
  public final T get(K gezocht) {
    return database.lees(sessie -> get(sessie, gezocht));
  }

  /** As {@link #get(Object)}. */
  public final T get(Sessie sessie, K gezocht) {
    return find(sessie, gezocht).orElseThrow(() -> Opslagfout.nietGevonden(soort.naam(), gezocht));
  }

  /** All of them, in order. */
  public final List<T> list() {
    return database.lees(this::list);
  }

  /** As {@link #list()}. */
  public final List<T> list(Sessie sessie) {
    List<T> lijst = new ArrayList<>();
    verwerkAlle(sessie, lijst::add);
    return lijst;
  }

  /** The records with these ids, as far as they exist, in order of id. */
  public final List<T> list(Collection<K> gezocht) {
    return database.lees(
        sessie -> {
          List<T> lijst = new ArrayList<>();
          List<String> ids = gezocht.stream().map(Object::toString).sorted().distinct().toList();
          for (List<String> blok : blokken(ids)) {
            sessie.verwerk(
                "SELECT inhoud, document FROM %s WHERE id IN (%s) ORDER BY id"
                    .formatted(soort.naam(), Verwijzing.vraagtekens(blok.size())),
                rij -> lees(rij, 1, 2),
                lijst::add,
                blok.toArray());
          }
          return lijst;
        });
  }

  private T lees(ResultSet rij, int hash, int document) throws SQLException {
    return database.leesgeheugen().lees(soort, type, rij, hash, document);
  }

  /** Hands over all of them, in order, one at a time. */
  public final void verwerkAlle(Consumer<? super T> afnemer) {
    database.<@Nullable Void>lees(
        sessie -> {
          verwerkAlle(sessie, afnemer);
          return null;
        });
  }

  /** As {@link #verwerkAlle(Consumer)}. */
  public final void verwerkAlle(Sessie sessie, Consumer<? super T> afnemer) {
    sessie.verwerkDocumenten(
        "SELECT document FROM %s ORDER BY sleutel, id".formatted(soort.naam()), type, afnemer);
  }

  public final long aantal() {
    return database.lees(
        sessie ->
            sessie
                .eerste("SELECT count(*) FROM " + soort.naam(), rij -> rij.getLong(1))
                .orElseThrow());
  }

  /**
   * One page in order.
   *
   * @param na cursor of the page before, or null for the first
   * @param hoogstens 1 to 1 000 records
   */
  public final Pagina<T> pagina(@Nullable String na, int hoogstens) {
    return pagina(List.of(), na, hoogstens);
  }

  /** Adds or replaces a record, unless it is stored already just so. */
  public final Bewaard bewaar(T waarde) {
    return database.schrijf(sessie -> bewaar(sessie, waarde));
  }

  /** As {@link #bewaar(Object)}. */
  public final Bewaard bewaar(Sessie sessie, T waarde) {
    return bewaar(sessie, List.of(waarde));
  }

  /** Adds or replaces records that may refer to each other. */
  public final Bewaard bewaar(Sessie sessie, List<T> waarden) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    Set<String> nieuw = verzamel(waarden, verwijzingen);
    try {
      Verwijzing.controleer(sessie, verwijzingen, Map.of(soort, nieuw));
    } catch (OngeldigeGegevens e) {
      throw e.met(andereFouten(sessie, waarden));
    }
    return schrijf(sessie, waarden);
  }

  private List<Gegevensfout> andereFouten(Sessie sessie, List<T> waarden) {
    List<Gegevensfout> fouten = new ArrayList<>();
    for (List<T> blok : blokken(waarden)) {
      try {
        controleer(sessie, blok);
      } catch (OngeldigeGegevens e) {
        fouten.addAll(e.fouten());
      }
    }
    return fouten;
  }

  /** Adds a record; an {@link Opslagfout} when its id is in use. */
  public final MetVersie<T> maak(Sessie sessie, T waarde) {
    K nieuw = id.apply(waarde);
    if (findMetVersie(sessie, nieuw).isPresent()) {
      throw Opslagfout.bestaatAl(soort.naam(), nieuw);
    }
    bewaar(sessie, waarde);
    return new MetVersie<>(waarde, 1);
  }

  /**
   * Replaces a record, unless it is stored already just so.
   *
   * @param versie the version that the change was made on
   * @throws Opslagfout when there is no such record, or it has another version by now
   */
  public final MetVersie<T> wijzig(Sessie sessie, T waarde, long versie) {
    eisVersie(sessie, id.apply(waarde), versie);
    controleerWijziging(sessie, waarde);
    return new MetVersie<>(waarde, versie + bewaar(sessie, waarde).gewijzigd());
  }

  /** As {@link #verwijder(Sessie, Object)}, of the version that somebody saw. */
  public final void verwijder(Sessie sessie, K weg, long versie) {
    eisVersie(sessie, weg, versie);
    verwijder(sessie, weg);
  }

  private void eisVersie(Sessie sessie, K gezocht, long versie) {
    long nu =
        findMetVersie(sessie, gezocht)
            .orElseThrow(() -> Opslagfout.nietGevonden(soort.naam(), gezocht))
            .versie();
    if (nu != versie) {
      throw Opslagfout.verouderd(soort.naam(), gezocht);
    }
  }

  /** Removes a record; an {@link Opslagfout} when it does not exist or is still referred to. */
  public final void verwijder(Sessie sessie, K weg) {
    int rijen =
        sessie.voerUit("DELETE FROM %s WHERE id = ?".formatted(soort.naam()), weg.toString());
    if (rijen == 0) {
      throw Opslagfout.nietGevonden(soort.naam(), weg);
    }
    sessie.log(soort, List.of(weg.toString()), true);
  }

  final Pagina<T> pagina(List<Voorwaarde> voorwaarden, @Nullable String na, int hoogstens) {
    Map<String, Set<String>> filters = new HashMap<>();
    for (Voorwaarde voorwaarde : voorwaarden) {
      if (voorwaarde.waarde() != null) {
        filters.put(voorwaarde.kolom(), Set.of(voorwaarde.waarde().toString()));
      }
    }
    return pagina(new Lijstvraag(filters, false, na, hoogstens));
  }

  /** One page in order of name, of the records that fit the filters. */
  public final Pagina<T> pagina(Lijstvraag vraag) {
    if (vraag.hoogstens() < 1 || vraag.hoogstens() > 1_000) {
      throw new OngeldigeGegevens("hoogstens", vraag.hoogstens(), "moet tussen 1 en 1000 liggen");
    }
    List<String> waar = new ArrayList<>();
    List<@Nullable Object> waarden = new ArrayList<>();
    if (vraag.na() != null) {
      Pagina.Plek begin = Pagina.Plek.van(vraag.na());
      waar.add("(sleutel, id) %s (?, ?)".formatted(vraag.aflopend() ? "<" : ">"));
      waarden.add(begin.sleutel());
      waarden.add(begin.id());
    }
    vraag
        .filters()
        .forEach(
            (kolom, keuze) -> {
              eisKolom(kolom);
              String een = "%s IN (%s)".formatted(kolom, Verwijzing.vraagtekens(keuze.size()));
              waar.add(keuze.contains("") ? "(%s OR %s IS NULL)".formatted(een, kolom) : een);
              waarden.addAll(keuze);
            });
    if (vraag.filters().values().stream().anyMatch(Set::isEmpty)) {
      return new Pagina<>(List.of(), null);
    }
    waarden.add(vraag.hoogstens() + 1);
    String richting = vraag.aflopend() ? " DESC" : "";
    String sql =
        "SELECT sleutel, id, inhoud, document FROM %s%s ORDER BY sleutel%s, id%s LIMIT ?"
            .formatted(
                soort.naam(),
                waar.isEmpty() ? "" : " WHERE " + String.join(" AND ", waar),
                richting,
                richting);
    record Rij<T>(Pagina.Plek plek, T waarde) {}
    List<Rij<T>> rijen =
        database.lees(
            sessie ->
                sessie.lijst(
                    sql,
                    rij ->
                        new Rij<>(
                            new Pagina.Plek(rij.getString(1), rij.getString(2)), lees(rij, 3, 4)),
                    waarden.toArray()));
    boolean meer = rijen.size() > vraag.hoogstens();
    List<Rij<T>> getoond = meer ? rijen.subList(0, vraag.hoogstens()) : rijen;
    return new Pagina<>(
        getoond.stream().map(Rij::waarde).toList(),
        meer ? getoond.getLast().plek().cursor() : null);
  }

  private void eisKolom(String naam) {
    if (!naam.equals("id") && kolommen.stream().noneMatch(kolom -> kolom.naam().equals(naam))) {
      throw new IllegalArgumentException("Geen kolom van %s: %s".formatted(soort.naam(), naam));
    }
  }

  final Database database() {
    return database;
  }

  final Soort soort() {
    return soort;
  }

  /** Adds the references of the records to the list, and gives their ids. */
  final Set<String> verzamel(List<T> waarden, List<Verwijzing> verwijzingen) {
    Set<String> ids = HashSet.newHashSet(waarden.size());
    for (T waarde : waarden) {
      String tekst = id.apply(waarde).toString();
      if (!ids.add(tekst)) {
        throw new OngeldigeGegevens(soort.naam() + " id", tekst, "mag maar één keer voorkomen");
      }
      new Verwijzing.Verzamelaar(soort, tekst, verwijzingen).alle(verwijsvelden, waarde);
    }
    return ids;
  }

  /**
   * The fields, by their path, in which JSON that is meant as a record names another that is not
   * stored. The JSON need not be right in other ways.
   */
  public final List<Gegevensfout> onbekende(Sessie sessie, JsonNode boom) {
    return Verwijzing.onbekende(
            sessie,
            Verwijzing.inBoom(soort, verwijsvelden, boom),
            Map.of(soort, Set.of(boom.path("id").asText())))
        .stream()
        .map(verwijzing -> verwijzing.fout(verwijzing.veld()))
        .toList();
  }

  /** Writes records whose references have been checked. */
  final Bewaard schrijf(Sessie sessie, List<T> waarden) {
    Bewaard bewaard = Bewaard.NIETS;
    for (List<T> blok : blokken(waarden)) {
      controleer(sessie, blok);
      bewaard = bewaard.plus(schrijfBlok(sessie, blok));
    }
    return bewaard;
  }

  private Bewaard schrijfBlok(Sessie sessie, List<T> waarden) {
    Map<String, String> hashes = new HashMap<>();
    sessie.verwerk(
        "SELECT id, inhoud FROM %s WHERE id IN (%s)"
            .formatted(soort.naam(), Verwijzing.vraagtekens(waarden.size())),
        rij -> Map.entry(rij.getString(1), rij.getString(2)),
        rij -> hashes.put(rij.getKey(), rij.getValue()),
        waarden.stream().map(waarde -> id.apply(waarde).toString()).toArray());
    List<@Nullable Object[]> nieuw = new ArrayList<>();
    List<@Nullable Object[]> gewijzigd = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    List<T> toegevoegd = new ArrayList<>();
    List<T> anders = new ArrayList<>();
    for (T waarde : waarden) {
      String tekst = id.apply(waarde).toString();
      Document document = Document.van(waarde);
      String oud = hashes.get(tekst);
      if (document.hash().equals(oud)) {
        continue;
      }
      ids.add(tekst);
      (oud == null ? nieuw : gewijzigd).add(rij(waarde, tekst, document));
      (oud == null ? toegevoegd : anders).add(waarde);
    }
    sessie.voerUitVoorAlle(invoegen, nieuw);
    sessie.voerUitVoorAlle(wijzigen, gewijzigd);
    sessie.log(soort, ids, false);
    naSchrijven(sessie, toegevoegd, anders);
    return new Bewaard(nieuw.size(), gewijzigd.size(), waarden.size() - ids.size());
  }

  private @Nullable Object[] rij(T waarde, String tekst, Document document) {
    @Nullable Object[] rij = new @Nullable Object[kolommen.size() + 4];
    rij[0] = sleutel.apply(waarde);
    rij[1] = document.hash();
    rij[2] = document.json();
    for (int i = 0; i < kolommen.size(); i++) {
      Object inhoud = kolommen.get(i).waarde().apply(waarde);
      rij[i + 3] =
          inhoud == null || inhoud instanceof Number || inhoud instanceof Boolean
              ? inhoud
              : inhoud.toString();
    }
    rij[rij.length - 1] = tekst;
    return rij;
  }

  private static <E> List<List<E>> blokken(List<E> lijst) {
    List<List<E>> blokken = new ArrayList<>();
    for (int i = 0; i < lijst.size(); i += BLOK) {
      blokken.add(lijst.subList(i, Math.min(i + BLOK, lijst.size())));
    }
    return blokken;
  }
}
