package nl.werkbrug.data.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.organisatie.Regio;

/** The whole region at once: of each beleidskader the highest version. */
public final class RegioStore {
  private final Database database;
  private final GemeenteStore gemeenten;
  private final OrganisatieStore organisaties;
  private final BeroepStore beroepen;
  private final BeleidskaderStore beleidskaders;
  private final WerkgeverStore werkgevers;
  private final AanbodStore aanbod;
  private final JobcoachStore jobcoaches;
  private final WerkzoekendeStore werkzoekenden;

  public RegioStore(Database database) {
    this.database = database;
    gemeenten = new GemeenteStore(database);
    organisaties = new OrganisatieStore(database);
    beroepen = new BeroepStore(database);
    beleidskaders = new BeleidskaderStore(database);
    werkgevers = new WerkgeverStore(database);
    aanbod = new AanbodStore(database);
    jobcoaches = new JobcoachStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
  }

  /** Everything, of one moment. */
  public Regio lees() {
    return database.lees(this::lees);
  }

  /** As {@link #lees()}. */
  public Regio lees(Sessie sessie) {
    return new Regio(
        gemeenten.list(sessie),
        organisaties.list(sessie),
        beroepen.list(sessie),
        beleidskaders.list(sessie),
        werkgevers.list(sessie),
        aanbod.list(sessie),
        jobcoaches.list(sessie),
        werkzoekenden.list(sessie));
  }

  /** Adds and replaces; removes nothing. All of it is stored, or nothing. */
  public Bewaarresultaat bewaar(Regio regio) {
    return database.schrijf(sessie -> bewaar(sessie, regio));
  }

  /** As {@link #bewaar(Regio)}. */
  public Bewaarresultaat bewaar(Sessie sessie, Regio regio) {
    controleer(sessie, regio);
    Map<Soort, Bewaard> perSoort = new EnumMap<>(Soort.class);
    // What others refer to comes first.
    perSoort.put(Soort.GEMEENTE, gemeenten.schrijf(sessie, regio.gemeenten()));
    perSoort.put(Soort.ORGANISATIE, organisaties.schrijf(sessie, regio.organisaties()));
    perSoort.put(Soort.BEROEP, beroepen.schrijf(sessie, regio.beroepen()));
    Bewaard kaders = Bewaard.NIETS;
    for (Beleidskader kader : regio.beleidskaders()) {
      kaders = kaders.plus(beleidskaders.schrijf(sessie, kader));
    }
    perSoort.put(Soort.BELEIDSKADER, kaders);
    perSoort.put(Soort.WERKGEVER, werkgevers.schrijf(sessie, regio.werkgevers()));
    perSoort.put(Soort.AANBOD, aanbod.schrijf(sessie, regio.aanbod()));
    perSoort.put(Soort.JOBCOACH, jobcoaches.schrijf(sessie, regio.jobcoaches()));
    perSoort.put(Soort.WERKZOEKENDE, werkzoekenden.schrijf(sessie, regio.werkzoekenden()));
    return new Bewaarresultaat(perSoort);
  }

  /** All references of the whole region, before anything is written. */
  private void controleer(Sessie sessie, Regio regio) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    Map<Soort, Set<String>> nieuw = new EnumMap<>(Soort.class);
    nieuw.put(Soort.GEMEENTE, gemeenten.verzamel(regio.gemeenten(), verwijzingen));
    nieuw.put(Soort.ORGANISATIE, organisaties.verzamel(regio.organisaties(), verwijzingen));
    nieuw.put(Soort.BEROEP, beroepen.verzamel(regio.beroepen(), verwijzingen));
    regio.beleidskaders().forEach(kader -> BeleidskaderStore.verwijs(kader, verwijzingen));
    nieuw.put(Soort.WERKGEVER, werkgevers.verzamel(regio.werkgevers(), verwijzingen));
    nieuw.put(Soort.AANBOD, aanbod.verzamel(regio.aanbod(), verwijzingen));
    nieuw.put(Soort.JOBCOACH, jobcoaches.verzamel(regio.jobcoaches(), verwijzingen));
    nieuw.put(Soort.WERKZOEKENDE, werkzoekenden.verzamel(regio.werkzoekenden(), verwijzingen));
    Verwijzing.controleer(sessie, verwijzingen, nieuw);
  }
}
