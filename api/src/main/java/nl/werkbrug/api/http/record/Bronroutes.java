package nl.werkbrug.api.http.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.api.http.Wirevorm;
import nl.werkbrug.api.http.record.Recordsoort.Einde;
import nl.werkbrug.api.http.record.Recordsoort.Rechten;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.BeroepStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Documentstore;
import nl.werkbrug.data.store.Eigenaar;
import nl.werkbrug.data.store.GemeenteStore;
import nl.werkbrug.data.store.JobcoachStore;
import nl.werkbrug.data.store.OrganisatieStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;

/** The records that people keep: which there are, how they look, and how they end. */
public final class Bronroutes {
  private static final Function<String, String> TEKST = tekst -> tekst;

  private final Database database;
  private final Supplier<LocalDate> vandaag;

  public Bronroutes(Database database, Supplier<LocalDate> vandaag) {
    this.database = database;
    this.vandaag = vandaag;
  }

  public void voegToe(HttpDienst http) {
    List.of(
            werkgevers(),
            vacatures(),
            arrangementen(),
            werkzoekenden(),
            jobcoaches(),
            organisaties(),
            gemeenten(),
            beroepen())
        .forEach(soort -> new Recordroutes<>(database, soort).voegToe(http));
  }

  private Recordsoort<WerkgeverId, Werkgever> werkgevers() {
    return new Recordsoort<>(
        "werkgevers",
        new WerkgeverStore(database),
        WerkgeverId::new,
        Werkgever::id,
        Wirevorm.van(Werkgever.class),
        een -> true,
        Map.of(),
        Map.of(
            "organisatie",
            OrganisatieId::new,
            "kvk",
            TEKST,
            "status",
            Verzoek.keuzeUit(Werkgever.Status.class)),
        Wirejson::leeg,
        Wirejson.leeg(),
        new Einde.Status(Werkgever.Status.GESTOPT.name()),
        new Rechten<>(
            Toegang.MEDEWERKERS.en(Functie.WERKGEVER),
            Toegang.voor(Functie.ACCOUNTMANAGER),
            Bereiksoort.WERKGEVER,
            een -> new Eigenaar(een.organisatie(), null, Set.of(een.id()), null)));
  }

  private Recordsoort<AanbodId, Werkaanbod> vacatures() {
    return aanbod(
        "vacatures",
        Aanbodvorm.VACATURE,
        Set.of(AanbodSoort.VACATURE),
        Map.of(),
        Aanbodvorm.STANDAARD,
        Toegang.MEDEWERKERS.en(Functie.WERKGEVER),
        Toegang.voor(Functie.ACCOUNTMANAGER, Functie.WERKGEVER),
        new Vacaturezicht(new WerkgeverStore(database)));
  }

  private Recordsoort<AanbodId, Werkaanbod> arrangementen() {
    Set<AanbodSoort> soorten =
        Arrays.stream(AanbodSoort.values())
            .filter(soort -> soort != AanbodSoort.VACATURE)
            .collect(Collectors.toSet());
    return aanbod(
        "arrangementen",
        Aanbodvorm.ARRANGEMENT,
        soorten,
        Map.of("soort", Verzoek.keuzeUit(AanbodSoort.class)),
        Wirejson.samen(
            Aanbodvorm.STANDAARD,
            Wirejson.boom(
                Map.of(
                    "groep",
                    Map.of("minimum", 1, "maximum", 999),
                    "beschutAangeboden",
                    false,
                    "swPlek",
                    false))),
        Toegang.MEDEWERKERS,
        Toegang.voor(Functie.ACCOUNTMANAGER),
        new Recordsoort.Zicht<>() {});
  }

  private Recordsoort<AanbodId, Werkaanbod> aanbod(
      String pad,
      Aanbodvorm vorm,
      Set<AanbodSoort> soorten,
      Map<String, Function<String, ?>> eigenFilters,
      ObjectNode standaard,
      Toegang lezen,
      Toegang wijzigen,
      Recordsoort.Zicht<Werkaanbod> zicht) {
    Map<String, Function<String, ?>> filters = new java.util.HashMap<>(eigenFilters);
    filters.put("organisatie", OrganisatieId::new);
    filters.put("werkgever", WerkgeverId::new);
    filters.put("gemeente", GemeenteId::new);
    filters.put("referentie", TEKST);
    filters.put("status", Verzoek.keuzeUit(Aanbodstatus.class));
    return new Recordsoort<>(
        pad,
        new AanbodStore(database),
        AanbodId::new,
        Werkaanbod::id,
        vorm,
        een -> soorten.contains(een.soort()),
        Map.of("soort", soorten.stream().map(Enum::name).collect(Collectors.toSet())),
        filters,
        this::nieuwAanbod,
        standaard,
        new Einde.Status(Aanbodstatus.INGETROKKEN.name()),
        new Rechten<>(lezen, wijzigen, Bereiksoort.AANBOD, Eigenaar::van, zicht));
  }

  /** New aanbod is a concept until somebody opens it. */
  private ObjectNode nieuwAanbod() {
    return Wirejson.leeg()
        .put("status", Aanbodstatus.CONCEPT.name())
        .put("publicatiedatum", vandaag.get().toString());
  }

  private Recordsoort<WerkzoekendeId, Werkzoekende> werkzoekenden() {
    return new Recordsoort<>(
        "werkzoekenden",
        new WerkzoekendeStore(database),
        WerkzoekendeId::new,
        Werkzoekende::id,
        Wirevorm.van(Werkzoekende.class),
        een -> true,
        Map.of(),
        Map.of(
            "organisatie",
            OrganisatieId::new,
            "gemeente",
            GemeenteId::new,
            "consulent",
            TEKST,
            "klantnummer",
            TEKST,
            "status",
            Verzoek.keuzeUit(Werkzoekende.Status.class)),
        () -> Wirejson.leeg().put("status", Werkzoekende.Status.ACTIEF.name()),
        Wirejson.leeg(),
        new Einde.Status(Werkzoekende.Status.UITGESTROOMD.name()),
        new Rechten<>(
            Toegang.MENSEN,
            Toegang.voor(Functie.CONSULENT, Functie.TOEGANG),
            Bereiksoort.WERKZOEKENDE,
            Eigenaar::van));
  }

  private Recordsoort<JobcoachId, Jobcoach> jobcoaches() {
    return new Recordsoort<>(
        "jobcoaches",
        new JobcoachStore(database),
        JobcoachId::new,
        Jobcoach::id,
        Wirevorm.van(Jobcoach.class),
        een -> true,
        Map.of(),
        Map.of("organisatie", OrganisatieId::new),
        Wirejson::leeg,
        Wirejson.leeg(),
        new Einde.Weg(),
        new Rechten<>(
            Toegang.MEDEWERKERS,
            Toegang.voor(Functie.ACCOUNTMANAGER, Functie.BEHEERDER),
            Bereiksoort.JOBCOACH,
            een -> Eigenaar.van(een.organisatie()),
            new Inzetzicht()));
  }

  private Recordsoort<OrganisatieId, Organisatie> organisaties() {
    return naslag(
        "organisaties",
        new OrganisatieStore(database),
        OrganisatieId::new,
        Organisatie::id,
        Organisatie.class,
        Map.of());
  }

  private Recordsoort<GemeenteId, Gemeente> gemeenten() {
    return naslag(
        "gemeenten",
        new GemeenteStore(database),
        GemeenteId::new,
        Gemeente::id,
        Gemeente.class,
        Map.of());
  }

  private Recordsoort<BeroepCode, Beroep> beroepen() {
    return naslag(
        "beroepen",
        new BeroepStore(database),
        BeroepCode::new,
        Beroep::code,
        Beroep.class,
        Map.of("groep", TEKST));
  }

  /** Records of the whole region that are read over HTTP and come in with an import. */
  private static <K, T> Recordsoort<K, T> naslag(
      String pad,
      Documentstore<K, T> store,
      Function<String, K> id,
      Function<T, K> idVan,
      Class<T> soort,
      Map<String, Function<String, ?>> filters) {
    return new Recordsoort<>(
        pad,
        store,
        id,
        idVan,
        Wirevorm.van(soort),
        een -> true,
        Map.of(),
        filters,
        Wirejson::leeg,
        Wirejson.leeg(),
        new Einde.Geen(),
        Rechten.gedeeld());
  }
}
