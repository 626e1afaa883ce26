package nl.werkbrug.engine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.werkbrug.data.store.PlaatsingStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import org.jspecify.annotations.Nullable;

/**
 * The signals of all running plaatsingen, in order of the day on which something has to be done.
 */
public final class Signalenlijst {
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

  private final PlaatsingStore plaatsingen;
  private final WerkzoekendeStore werkzoekenden;
  private final JobcoachStore jobcoaches;
  private final BeleidskaderStore beleidskaders;
  private final Normen normen;
  private final Clock klok;

  public Signalenlijst(Database database, Clock klok, Normen normen) {
    this.klok = klok;
    this.normen = normen;
    plaatsingen = new PlaatsingStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    jobcoaches = new JobcoachStore(database);
    beleidskaders = new BeleidskaderStore(database);
  }

  public List<Signaal> list(Filter filter) {
    LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Beoordelingsdienst.NEDERLAND);
    List<Plaatsing> lopend = plaatsingen.list(PlaatsingStore.Filter.LOPEND);
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
      LocalDate horizon =
          filter.tot() == null ? vandaag.plusDays(beleid.vooraankondigingDagen()) : filter.tot();
      Signaalbouw.van(plaatsing, persoon, beleid, normen, coaches, lopend, vandaag, horizon)
          .stream()
          .filter(filter::past)
          .forEach(signalen::add);
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
