package nl.werkbrug.api.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Documentstore;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.Soort;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.data.store.Wijziging;
import nl.werkbrug.data.store.Wijzigingslog;
import org.jspecify.annotations.Nullable;

/**
 * The lines of which lists are made, in memory. It follows the change log, so that a page costs no
 * more than what changed since the last one. Thread-safe.
 */
public final class Naslag {
  private static final int PER_KEER = 1_000;

  private final Wijzigingslog log;
  private final Map<Soort, Soortlijst<?, ?, ?>> lijsten;
  private final Soortlijst<WerkzoekendeId, ?, Mensregel> mensen;
  private final Soortlijst<AanbodId, ?, Werkregel> werk;
  private final Soortlijst<WerkgeverId, Werkgever, Werkgever> werkgevers;
  private final Soortlijst<JobcoachId, Jobcoach, Jobcoach> jobcoaches;
  private final Soortlijst<GemeenteId, ?, String> gemeenten;
  private final Soortlijst<OrganisatieId, ?, String> organisaties;
  private final Soortlijst<BeroepCode, ?, String> beroepen;
  private long nummer = -1;
  private @Nullable Volgorde volgorde;

  /** What costs sorting, until something changes. */
  private record Volgorde(
      List<Mensregel> mensen, List<String> consulenten, List<Jobcoach> jobcoaches) {}

  /** The lines of one kind, by id. */
  private static final class Soortlijst<K, T, R> {
    private final Documentstore<K, T> store;
    private final Function<String, K> id;
    private final Function<T, K> idVan;
    private final Function<T, R> regel;
    private final Map<K, R> regels = new ConcurrentHashMap<>();

    Soortlijst(
        Documentstore<K, T> store,
        Function<String, K> id,
        Function<T, K> idVan,
        Function<T, R> regel) {
      this.store = store;
      this.id = id;
      this.idVan = idVan;
      this.regel = regel;
    }

    void leesAlles() {
      regels.clear();
      store.verwerkAlle(this::neem);
    }

    void werkBij(Collection<String> gewijzigd) {
      List<K> ids = gewijzigd.stream().map(id).toList();
      ids.forEach(regels::remove);
      store.list(ids).forEach(this::neem);
    }

    private void neem(T waarde) {
      regels.put(idVan.apply(waarde), regel.apply(waarde));
    }
  }

  public Naslag(Database database) {
    log = new Wijzigingslog(database);
    mensen =
        new Soortlijst<>(
            new WerkzoekendeStore(database), WerkzoekendeId::new, m -> m.id(), Mensregel::van);
    werk = new Soortlijst<>(new AanbodStore(database), AanbodId::new, w -> w.id(), Werkregel::van);
    werkgevers =
        new Soortlijst<>(new WerkgeverStore(database), WerkgeverId::new, w -> w.id(), w -> w);
    jobcoaches =
        new Soortlijst<>(new JobcoachStore(database), JobcoachId::new, j -> j.id(), j -> j);
    gemeenten =
        new Soortlijst<>(new GemeenteStore(database), GemeenteId::new, g -> g.id(), g -> g.naam());
    organisaties =
        new Soortlijst<>(
            new OrganisatieStore(database), OrganisatieId::new, o -> o.id(), o -> o.naam());
    beroepen =
        new Soortlijst<>(new BeroepStore(database), BeroepCode::new, b -> b.code(), b -> b.naam());
    lijsten =
        Map.of(
            Soort.WERKZOEKENDE, mensen,
            Soort.AANBOD, werk,
            Soort.WERKGEVER, werkgevers,
            Soort.JOBCOACH, jobcoaches,
            Soort.GEMEENTE, gemeenten,
            Soort.ORGANISATIE, organisaties,
            Soort.BEROEP, beroepen);
  }

  public Collection<Mensregel> mensen() {
    return mensen.regels.values();
  }

  /** In Dutch order of their names. */
  public List<Mensregel> mensenOpNaam() {
    return volgorde().mensen();
  }

  /** Every consulent with people, in order. */
  public List<String> consulenten() {
    return volgorde().consulenten();
  }

  /** In Dutch order of their names. */
  public List<Jobcoach> jobcoachesOpNaam() {
    return volgorde().jobcoaches();
  }

  private synchronized Volgorde volgorde() {
    Volgorde bekend = volgorde;
    if (bekend == null) {
      bekend =
          new Volgorde(
              mensen().stream()
                  .sorted(Comparator.comparing(Mensregel::naam, Notatie.volgorde()))
                  .toList(),
              mensen().stream()
                  .map(Mensregel::consulent)
                  .filter(Objects::nonNull)
                  .distinct()
                  .sorted(Notatie.volgorde())
                  .toList(),
              jobcoaches().stream()
                  .sorted(Comparator.comparing(Jobcoach::naam, Notatie.volgorde()))
                  .toList());
      volgorde = bekend;
    }
    return bekend;
  }

  public Optional<Mensregel> findMens(WerkzoekendeId id) {
    return Optional.ofNullable(mensen.regels.get(id));
  }

  public Collection<Werkregel> werk() {
    return werk.regels.values();
  }

  public Optional<Werkregel> findWerk(AanbodId id) {
    return Optional.ofNullable(werk.regels.get(id));
  }

  public Collection<Werkgever> werkgevers() {
    return werkgevers.regels.values();
  }

  /** The werkgevers for which something new can be made, by name. */
  public List<Invoer.Keuze> werkgeverkeuzes() {
    return werkgevers().stream()
        .filter(een -> een.status() != Werkgever.Status.GESTOPT)
        .sorted(Comparator.comparing(Werkgever::naam, Notatie.volgorde()))
        .map(een -> new Invoer.Keuze(een.id().waarde(), een.naam()))
        .toList();
  }

  public Optional<Werkgever> findWerkgever(WerkgeverId id) {
    return Optional.ofNullable(werkgevers.regels.get(id));
  }

  public Collection<Jobcoach> jobcoaches() {
    return jobcoaches.regels.values();
  }

  public Optional<Jobcoach> findJobcoach(JobcoachId id) {
    return Optional.ofNullable(jobcoaches.regels.get(id));
  }

  /** Names of the gemeenten by id, in order of id. */
  public TreeMap<GemeenteId, String> gemeenten() {
    return new TreeMap<>(gemeenten.regels);
  }

  public String gemeente(@Nullable GemeenteId id) {
    return naam(gemeenten, id, id == null ? "" : id.waarde());
  }

  public String organisatie(OrganisatieId id) {
    return naam(organisaties, id, id.waarde());
  }

  public String beroep(@Nullable BeroepCode code) {
    return naam(beroepen, code, code == null ? "" : code.waarde());
  }

  public Map<BeroepCode, String> beroepen() {
    return Map.copyOf(beroepen.regels);
  }

  public String werkgever(WerkgeverId id) {
    return findWerkgever(id).map(Werkgever::naam).orElse(id.waarde());
  }

  private <K> String naam(Soortlijst<K, ?, String> lijst, @Nullable K id, String anders) {
    if (id == null) {
      return Notatie.ONBEKEND;
    }
    return lijst.regels.getOrDefault(id, anders);
  }

  /** This, caught up with the database; ask it once per page. */
  public synchronized Naslag nu() {
    long laatste = log.laatste();
    if (laatste == nummer) {
      return this;
    }
    volgorde = null;
    if (nummer < 0 || laatste - nummer > PER_KEER) {
      lijsten.values().forEach(Soortlijst::leesAlles);
      nummer = laatste;
      return this;
    }
    List<Wijziging> wijzigingen = log.lees(nummer, PER_KEER);
    Map<Soort, List<String>> perSoort = new TreeMap<>();
    for (Wijziging een : wijzigingen) {
      perSoort.computeIfAbsent(een.soort(), s -> new ArrayList<>()).add(een.id());
      nummer = Math.max(nummer, een.nummer());
    }
    perSoort.forEach(
        (soort, ids) -> {
          Soortlijst<?, ?, ?> lijst = lijsten.get(soort);
          if (lijst != null) {
            lijst.werkBij(ids.stream().distinct().toList());
          }
        });
    return this;
  }
}
