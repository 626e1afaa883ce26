package nl.werkbrug.engine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Beoordelingsbeleid;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.Plaatsingenlijst;
import nl.werkbrug.data.store.Soort;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.data.store.Wijzigingslog;
import org.jspecify.annotations.Nullable;

/**
 * The signals of all running plaatsingen, in order of the day on which something has to be done.
 */
public final class Signalenlijst {
  /**
   * The kinds on which signals depend; every event of a plaatsing is a line of its werkzoekende.
   */
  private static final Set<Soort> BRONNEN =
      Set.of(Soort.WERKZOEKENDE, Soort.JOBCOACH, Soort.BELEIDSKADER);

  private static final Comparator<Signaal> VOLGORDE =
      Comparator.comparing(Signaal::datum)
          .thenComparing(Signaal::soort)
          .thenComparing(Signaal::plaatsing);

  /**
   * Which signals; null fits all. Signals of nobody in particular fit every eigenaar.
   *
   * @param tot last day to look ahead, or null for as far as the beleidskader announces
   */
  public record Filter(
      Signaal.@Nullable Soort soort,
      @Nullable Functie functie,
      @Nullable String eigenaar,
      @Nullable LocalDate tot) {
    public static final Filter ALLES = new Filter(null, null, null, null);

    boolean past(Signaal signaal) {
      return (soort == null || soort == signaal.soort())
          && (functie == null || functie == signaal.functie())
          && (eigenaar == null
              || signaal.eigenaar() == null
              || eigenaar.equals(signaal.eigenaar()));
    }
  }

  private final Wijzigingslog log;
  private final Plaatsingenlijst plaatsingen;
  private final WerkzoekendeStore werkzoekenden;
  private final JobcoachStore jobcoaches;
  private final BeleidskaderStore beleidskaders;
  private final Normen normen;
  private final Clock klok;

  private volatile @Nullable Bekend bekend;

  /**
   * Every signal as far ahead as the beleidskaders announce, of one day.
   *
   * @param nummer of the last line of the change log when they were made
   */
  private record Bekend(long nummer, LocalDate dag, List<Signaal> signalen) {}

  public Signalenlijst(Database database, Plaatsingenlijst plaatsingen, Clock klok, Normen normen) {
    this.plaatsingen = plaatsingen;
    this.klok = klok;
    this.normen = normen;
    log = new Wijzigingslog(database);
    werkzoekenden = new WerkzoekendeStore(database);
    jobcoaches = new JobcoachStore(database);
    beleidskaders = new BeleidskaderStore(database);
  }

  /** Thread-safe; made anew on another day, or when something changed on which they depend. */
  public List<Signaal> list(Filter filter) {
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Beoordelingsdienst.NEDERLAND);
    return (filter.tot() == null ? bekend(vandaag) : maak(vandaag, filter.tot()))
        .stream().filter(filter::past).toList();
  }

  private List<Signaal> bekend(LocalDate vandaag) {
    long nummer = log.laatste(); // before what is read: newer does not harm, older would
    Bekend nu = bekend;
    if (nu == null
        || !nu.dag().equals(vandaag)
        || nummer < nu.nummer()
        || (nummer > nu.nummer() && log.raakt(nu.nummer(), BRONNEN))) {
      nu = new Bekend(nummer, vandaag, maak(vandaag, null));
    } else if (nummer > nu.nummer()) {
      nu = new Bekend(nummer, vandaag, nu.signalen());
    }
    bekend = nu;
    return nu.signalen();
  }

  private List<Signaal> maak(LocalDate vandaag, @Nullable LocalDate tot) {
    List<Plaatsing> lopend = plaatsingen.lopend();
    Map<WerkzoekendeId, Werkzoekende> mensen = new HashMap<>();
    werkzoekenden
        .list(lopend.stream().map(een -> een.afspraak().werkzoekende()).distinct().toList())
        .forEach(een -> mensen.put(een.id(), een));
    Map<JobcoachId, Jobcoach> coaches = new HashMap<>();
    jobcoaches.list().forEach(een -> coaches.put(een.id(), een));
    List<Beleidskader> kaders = beleidskaders.list();
    List<Signaal> signalen = new ArrayList<>();
    for (Plaatsing plaatsing : lopend) {
      Werkzoekende persoon = mensen.get(plaatsing.afspraak().werkzoekende());
      if (persoon == null) {
        continue;
      }
      Beoordelingsbeleid beleid = beleid(kaders, plaatsing.afspraak().gemeente());
      LocalDate horizon = tot == null ? vandaag.plusDays(beleid.vooraankondigingDagen()) : tot;
      signalen.addAll(
          Signaalbouw.van(plaatsing, persoon, beleid, normen, coaches, lopend, vandaag, horizon));
    }
    signalen.sort(VOLGORDE);
    return signalen;
  }

  /** The policy of the gemeente, or else the last one that was made. */
  private static Beoordelingsbeleid beleid(
      List<Beleidskader> kaders, @Nullable GemeenteId gemeente) {
    Beleidskader gevonden = null;
    for (Beleidskader kader : kaders) {
      if (gevonden == null
          || (gemeente != null && kader.gemeenten().contains(gemeente))
          || !(gemeente != null && gevonden.gemeenten().contains(gemeente))) {
        gevonden = kader;
      }
    }
    return gevonden == null ? Beoordelingsbeleid.STANDAARD : gevonden.beoordelingsbeleid();
  }
}
