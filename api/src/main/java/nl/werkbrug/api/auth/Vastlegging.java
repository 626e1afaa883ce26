package nl.werkbrug.api.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.Spoor;
import nl.werkbrug.data.store.VerwerkingStore;
import nl.werkbrug.data.store.VerwerkingStore.Status;
import nl.werkbrug.data.store.VerwerkingStore.Verwerking;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down who did or saw what (audit), and whose data that was (logboek dataverwerkingen). A
 * change and its lines are one transaction. What everybody who works here may read, policy
 * included, is about nobody, and is not in the audit; a page among those that names people is in
 * the logboek all the same.
 */
public final class Vastlegging {
  private static final Logger LOG = LoggerFactory.getLogger(Vastlegging.class);

  private final Database database;
  private final AuditStore audit;
  private final VerwerkingStore verwerkingen;
  private final Clock klok;

  public Vastlegging(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    audit = new AuditStore(database);
    verwerkingen = new VerwerkingStore(database);
  }

  /**
   * A request that was let in.
   *
   * @param activiteit why data of people are used there; null where that cannot be
   */
  public record Aanvraag(
      Gebruiker wie,
      String methode,
      String pad,
      Toegang toegang,
      Padbereik padbereik,
      Map<String, String> parameters,
      Spoor spoor,
      @Nullable String activiteit) {
    public Aanvraag {
      parameters = Map.copyOf(parameters);
    }

    boolean isVastTeLeggen() {
      boolean leest = methode.equals("GET") || methode.equals("HEAD");
      return !leest || !toegang.functies().contains(Functie.BELEID);
    }

    String naam() {
      return methode + " " + pad;
    }

    /** The records in the path, and whoever asks about the own person. */
    List<Genoemd> genoemd() {
      List<Genoemd> uit = new ArrayList<>();
      if (wie.werkzoekende() != null) {
        uit.add(new Genoemd(Bereiksoort.WERKZOEKENDE, wie.werkzoekende().waarde()));
      }
      padbereik
          .parameters()
          .forEach((naam, soort) -> uit.add(new Genoemd(soort, parameters.getOrDefault(naam, ""))));
      return uit;
    }
  }

  /** A record that a path or an answer names. */
  public record Genoemd(Bereiksoort soort, String id) {}

  /**
   * What an answer tells of people.
   *
   * @param genoemd the records in it
   * @param onbekend whether it is of a form in which they cannot be found
   */
  public record Getoond(Set<Genoemd> genoemd, boolean onbekend) {
    public Getoond {
      genoemd = Set.copyOf(genoemd);
    }
  }

  /**
   * Runs the route; one that fails has done and shown nothing, and leaves no line in the audit.
   *
   * @param getoond reads an answer
   */
  public <T> T voerUit(Aanvraag aanvraag, Function<T, Getoond> getoond, Callable<T> route)
      throws Exception {
    Verwerkt verwerkt = new Verwerkt(aanvraag, klok.instant());
    try {
      Callable<T> gezien =
          () -> {
            T antwoord = route.call();
            if (aanvraag.activiteit() != null) {
              verwerkt.toon(getoond.apply(antwoord));
            }
            return antwoord;
          };
      T antwoord =
          aanvraag.isVastTeLeggen()
              ? database.metVastlegging(
                  aanvraag.spoor().trace(),
                  sessie -> {
                    schrijfAudit(sessie, aanvraag);
                    verwerkt.schrijf(sessie, Status.OK);
                  },
                  gezien)
              : gezien.call();
      if (verwerkt.isOver()) {
        database.wijzig(sessie -> verwerkt.schrijf(sessie, Status.OK));
      }
      return antwoord;
    } catch (Exception e) {
      legFoutVast(verwerkt);
      throw e;
    }
  }

  /** What goes wrong in writing does not change what went wrong before. */
  private void legFoutVast(Verwerkt verwerkt) {
    if (verwerkt.isOverPersoon()) {
      try {
        database.wijzig(sessie -> verwerkt.schrijf(sessie, Status.ERROR));
      } catch (RuntimeException e) {
        LOG.error("een mislukte verwerking is niet vastgelegd", e);
      }
    }
  }

  private void schrijfAudit(Sessie sessie, Aanvraag aanvraag) {
    Map<String, String> records = new LinkedHashMap<>();
    aanvraag
        .parameters()
        .forEach(
            (naam, waarde) -> {
              Bereiksoort soort = aanvraag.padbereik().parameters().get(naam);
              records.put(
                  naam,
                  soort == Bereiksoort.WERKZOEKENDE && isId(waarde)
                      ? audit.pseudoniem(sessie, new WerkzoekendeId(waarde))
                      : waarde);
            });
    audit.schrijf(
        sessie,
        new AuditStore.Handeling(
            aanvraag.wie().id(),
            aanvraag.wie().functies().stream().map(Enum::name).collect(Collectors.joining(",")),
            aanvraag.naam(),
            records.entrySet().stream()
                .map(een -> een.getKey() + "=" + een.getValue())
                .sorted()
                .collect(Collectors.joining(" ")),
            aanvraag.spoor().trace()));
  }

  private static boolean isId(String waarde) {
    return waarde.matches("[A-Za-z0-9._-]{1,64}");
  }

  /**
   * The lines of one request. Of one person it is one line; of several, one for the request and one
   * below it for each.
   */
  private final class Verwerkt {
    private final Aanvraag aanvraag;
    private final Instant begin;
    private final String span = Spoor.span();
    private final Set<String> geschreven = new LinkedHashSet<>();
    private Set<Genoemd> getoond = Set.of();
    private boolean onbekend;
    private boolean wortel;

    Verwerkt(Aanvraag aanvraag, Instant begin) {
      this.aanvraag = aanvraag;
      this.begin = begin;
    }

    void toon(Getoond antwoord) {
      getoond = antwoord.genoemd();
      onbekend = antwoord.onbekend();
    }

    /** Whether it is about somebody, whatever it answers. */
    boolean isOverPersoon() {
      return aanvraag.activiteit() != null
          && aanvraag.genoemd().stream()
              .anyMatch(
                  een ->
                      switch (een.soort()) {
                        case WERKZOEKENDE, VOORSTEL, PLAATSING -> true;
                        case AANBOD, WERKGEVER, JOBCOACH, MATCHINGSRONDE, BELEIDSKADER, GEDEELD ->
                            false;
                      });
    }

    /** Whether the answer may tell of people that are not written down yet. */
    boolean isOver() {
      return aanvraag.activiteit() != null && (!getoond.isEmpty() || (onbekend && !wortel));
    }

    void schrijf(Sessie sessie, Status status) {
      String activiteit = aanvraag.activiteit();
      if (activiteit == null) {
        return;
      }
      Set<WerkzoekendeId> mensen = new LinkedHashSet<>(sessie.mensen());
      for (Genoemd een : aanvraag.genoemd()) {
        verwerkingen.persoon(sessie, een.soort(), een.id()).ifPresent(mensen::add);
      }
      for (Genoemd een : getoond) {
        verwerkingen.persoon(sessie, een.soort(), een.id()).ifPresent(mensen::add);
      }
      Set<String> nieuw = new LinkedHashSet<>(audit.pseudoniemen(sessie, mensen).values());
      nieuw.removeAll(geschreven);
      getoond = Set.of();
      List<Verwerking> regels = new ArrayList<>();
      if (!wortel) {
        if (nieuw.isEmpty() && !onbekend && !isOverPersoon()) {
          return; // it was about nobody
        }
        boolean een = nieuw.size() == 1;
        regels.add(
            regel(span, aanvraag.spoor().ouder(), status, een ? nieuw.iterator().next() : null));
        wortel = true;
        if (een) {
          geschreven.addAll(nieuw);
          nieuw.clear();
        }
      }
      nieuw.forEach(persoon -> regels.add(regel(Spoor.span(), span, status, persoon)));
      geschreven.addAll(nieuw);
      verwerkingen.schrijf(sessie, regels);
    }

    private Verwerking regel(
        String nummer, @Nullable String ouder, Status status, @Nullable String betrokkene) {
      return new Verwerking(
          aanvraag.spoor().trace(),
          nummer,
          ouder,
          status,
          aanvraag.naam(),
          begin,
          klok.instant(),
          String.valueOf(aanvraag.activiteit()),
          betrokkene,
          aanvraag.spoor().ouder() != null && aanvraag.wie().isMachine()
              ? aanvraag.wie().id()
              : null);
    }
  }
}
