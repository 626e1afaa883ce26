package nl.werkbrug.data.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.WerkgeverId;
import org.jspecify.annotations.Nullable;

/**
 * The outbox. Telling something is part of the transaction in which it happens; sending comes after
 * it and is tried again until it works. What was being sent when the power went is sent once more,
 * under the same id. Messages hold kinds, numbers of things and ids, never people.
 */
public final class Postvak {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final Pattern MAILADRES =
      Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]+\\.[a-zA-Z]{2,}");
  private static final String WACHT = "WACHT";
  private static final String VERZONDEN = "VERZONDEN";
  private static final String MISLUKT = "MISLUKT";
  private static final int MEESTE_POGINGEN = 12;
  private static final Duration EERSTE_WACHT = Duration.ofMinutes(1);
  private static final Duration LANGSTE_WACHT = Duration.ofHours(12);
  private static final Duration BEWAREN = Duration.ofDays(30);

  private static final String POGING =
      "UPDATE bericht SET pogingen = ?, volgende = ?, status = ? WHERE id = ?";

  private record Wachtend(String ontvanger, Attenderingssoort soort, long aantal) {}

  private final Database database;

  public Postvak(Database database) {
    this.database = database;
  }

  // ---- telling

  /** Something waits for whoever reads this address; told in the mail of the day. */
  public void attendeer(Sessie sessie, String emailadres, Attenderingssoort soort, Instant moment) {
    attendeer(sessie, emailadres, soort, 1, moment);
  }

  /**
   * As {@link #attendeer}, {@code aantal} times, for a member of staff, at {@link
   * Account#findPostadres}. Who has no account is told when the name is a mail address.
   */
  public void attendeerAccount(
      Sessie sessie,
      @Nullable String account,
      Attenderingssoort soort,
      long aantal,
      Instant moment) {
    if (account == null) {
      return;
    }
    Optional<MetVersie<Account>> bekend = new AccountStore(database).find(sessie, account);
    Optional<String> adres =
        bekend.isPresent()
            ? bekend.get().waarde().findPostadres()
            : Optional.of(account).filter(Postvak::isMailadres);
    adres.ifPresent(ontvanger -> attendeer(sessie, ontvanger, soort, aantal, moment));
  }

  private static void attendeer(
      Sessie sessie, String ontvanger, Attenderingssoort soort, long aantal, Instant moment) {
    List<@Nullable Object[]> rijen = new ArrayList<>();
    for (long i = 0; i < aantal; i++) {
      rijen.add(
          new @Nullable Object[] {
            UUID.randomUUID().toString(), ontvanger, soort.name(), moment.toEpochMilli()
          });
    }
    sessie.voerUitVoorAlle(
        "INSERT INTO attendering (id, ontvanger, soort, moment) VALUES (?, ?, ?, ?)", rijen);
  }

  /** Whether a message can be sent there. */
  public static boolean isMailadres(String tekst) {
    return MAILADRES.matcher(tekst).matches();
  }

  /** The werkgevers that want to be told anything. */
  public Set<WerkgeverId> metWebhook(Sessie sessie) {
    return new TreeSet<>(
        sessie.lijst(
            "SELECT DISTINCT werkgever FROM webhook", rij -> new WerkgeverId(rij.getString(1))));
  }

  /**
   * Something happened that every webhook of the werkgever is told.
   *
   * @param gebeurtenis stable code
   * @param onderwerp id of the vacature or the voorstel that it is about
   */
  public void meld(
      Sessie sessie, WerkgeverId werkgever, String gebeurtenis, Object onderwerp, Instant moment) {
    for (Webhook webhook : webhooks(sessie, werkgever)) {
      String id = UUID.randomUUID().toString();
      String inhoud =
          Document.van(
                  new TreeMap<>(
                      Map.of(
                          "id",
                          id,
                          "gebeurtenis",
                          gebeurtenis,
                          "onderwerp",
                          onderwerp.toString(),
                          "moment",
                          moment.toString())))
              .json();
      leg(
          sessie,
          new Bericht(
              id,
              Bericht.Soort.WEBHOOK,
              webhook.id(),
              gebeurtenis,
              inhoud,
              0,
              sessie.trace().orElse(null)),
          moment);
    }
  }

  private static void leg(Sessie sessie, Bericht bericht, Instant moment) {
    sessie.voerUit(
        "INSERT INTO bericht (id, soort, doel, onderwerp, inhoud, moment, volgende, pogingen,"
            + " status, trace) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
        bericht.id(),
        bericht.soort().name(),
        bericht.doel(),
        bericht.onderwerp(),
        bericht.inhoud(),
        moment.toEpochMilli(),
        moment.toEpochMilli(),
        WACHT,
        bericht.trace());
  }

  // ---- sending

  /**
   * Makes one mail of all that waits for somebody who had none today.
   *
   * @param adres where people open the service
   * @return number of mails
   */
  public int bundel(Instant nu, String adres) {
    String dag = LocalDate.ofInstant(nu, NEDERLAND).toString();
    return database.schrijf(
        sessie -> {
          Map<String, Map<Attenderingssoort, Long>> perOntvanger = new TreeMap<>();
          for (Wachtend wachtend : wachtend(sessie)) {
            perOntvanger
                .computeIfAbsent(
                    wachtend.ontvanger(), ontvanger -> new EnumMap<>(Attenderingssoort.class))
                .put(wachtend.soort(), wachtend.aantal());
          }
          int mails = 0;
          for (var een : perOntvanger.entrySet()) {
            String id = dag + "-" + Document.van(een.getKey()).hash();
            if (bestaat(sessie, id)) {
              continue;
            }
            leg(sessie, mail(id, een.getKey(), een.getValue(), adres), nu);
            sessie.voerUit(
                "UPDATE attendering SET bericht = ? WHERE ontvanger = ? AND bericht IS NULL",
                id,
                een.getKey());
            mails++;
          }
          return mails;
        });
  }

  private static Bericht mail(
      String id, String ontvanger, Map<Attenderingssoort, Long> aantallen, String adres) {
    long totaal = aantallen.values().stream().mapToLong(Long::longValue).sum();
    String regels =
        aantallen.entrySet().stream()
            .map(een -> "- " + een.getKey().aantal(een.getValue()))
            .collect(Collectors.joining("\n"));
    return new Bericht(
        id,
        Bericht.Soort.MAIL,
        ontvanger,
        totaal == 1 ? "Er wacht iets op u in Werkbrug" : "Er wacht werk op u in Werkbrug",
        "Goedendag,\n\nIn Werkbrug wacht op u:\n"
            + regels
            + "\n\nOpen Werkbrug om verder te gaan: "
            + adres
            + "\n\nDit bericht is automatisch gemaakt. U krijgt er hoogstens één per dag.\n",
        0,
        null);
  }

  private static List<Wachtend> wachtend(Sessie sessie) {
    return sessie.lijst(
        "SELECT ontvanger, soort, count(*) FROM attendering WHERE bericht IS NULL"
            + " GROUP BY ontvanger, soort ORDER BY ontvanger, soort",
        rij ->
            new Wachtend(
                rij.getString(1), Attenderingssoort.valueOf(rij.getString(2)), rij.getLong(3)));
  }

  private static boolean bestaat(Sessie sessie, String id) {
    return sessie
        .eerste("SELECT id FROM bericht WHERE id = ?", rij -> rij.getString(1), id)
        .isPresent();
  }

  /**
   * Takes the message of these kinds that has waited longest; until it is told how that went,
   * nobody else does.
   */
  public Optional<Bericht> neem(Instant nu, Set<Bericht.Soort> soorten) {
    List<@Nullable Object> waarden = new ArrayList<>();
    waarden.add(WACHT);
    waarden.add(nu.toEpochMilli());
    soorten.forEach(soort -> waarden.add(soort.name()));
    return database.schrijf(
        sessie -> {
          Optional<Bericht> gevonden =
              sessie.eerste(
                  "SELECT id, soort, doel, onderwerp, inhoud, pogingen, trace FROM bericht"
                      + " WHERE status = ? AND volgende <= ? AND soort IN (%s)"
                          .formatted(Verwijzing.vraagtekens(soorten.size()))
                      + " ORDER BY volgende, id LIMIT 1",
                  rij ->
                      new Bericht(
                          rij.getString(1),
                          Bericht.Soort.valueOf(rij.getString(2)),
                          rij.getString(3),
                          rij.getString(4),
                          rij.getString(5),
                          rij.getInt(6) + 1,
                          rij.getString(7)),
                  waarden.toArray());
          gevonden.ifPresent(
              bericht -> sessie.voerUit(POGING, poging(bericht.id(), bericht.pogingen(), nu)));
          return gevonden;
        });
  }

  /**
   * Whoever this message is for does not answer: an attempt, without trying, of all that waits for
   * the same webhook, or for the mail server.
   */
  public void onbereikbaar(Bericht bericht, Instant nu) {
    boolean mail = bericht.soort() == Bericht.Soort.MAIL;
    database.wijzig(
        sessie ->
            sessie.voerUitVoorAlle(
                POGING,
                sessie.lijst(
                    "SELECT id, pogingen FROM bericht WHERE status = ? AND volgende <= ?"
                        + " AND soort = ? AND (doel = ? OR ?)",
                    rij -> poging(rij.getString(1), rij.getInt(2) + 1, nu),
                    WACHT,
                    nu.toEpochMilli(),
                    bericht.soort().name(),
                    bericht.doel(),
                    mail)));
  }

  /** Values of {@link #POGING}. */
  private static @Nullable Object[] poging(String id, int pogingen, Instant nu) {
    return new @Nullable Object[] {
      pogingen,
      nu.plus(wacht(pogingen)).toEpochMilli(),
      pogingen >= MEESTE_POGINGEN ? MISLUKT : WACHT,
      id
    };
  }

  /** It was received: it is not sent again. */
  public void verzonden(Bericht bericht) {
    database.wijzig(
        sessie ->
            sessie.voerUit("UPDATE bericht SET status = ? WHERE id = ?", VERZONDEN, bericht.id()));
  }

  /** Throws away what was sent, given up, or waited for a mail that never went, after 30 days. */
  public void ruimOp(Instant nu) {
    long grens = nu.minus(BEWAREN).toEpochMilli();
    database.wijzig(
        sessie -> {
          sessie.voerUit("DELETE FROM bericht WHERE status <> ? AND moment < ?", WACHT, grens);
          sessie.voerUit("DELETE FROM attendering WHERE moment < ?", grens);
        });
  }

  /** Twice as long after each attempt, up to half a day. */
  static Duration wacht(int pogingen) {
    Duration wacht = EERSTE_WACHT.multipliedBy(1L << Math.min(pogingen - 1, 20));
    return wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht;
  }

  /** How many messages have each status. */
  public Map<String, Long> stand() {
    return database.lees(
        sessie -> {
          Map<String, Long> stand = new TreeMap<>(Map.of(WACHT, 0L, VERZONDEN, 0L, MISLUKT, 0L));
          sessie
              .lijst(
                  "SELECT status, count(*) FROM bericht GROUP BY status",
                  rij -> Map.entry(rij.getString(1), rij.getLong(2)))
              .forEach(een -> stand.put(een.getKey(), een.getValue()));
          return stand;
        });
  }

  // ---- webhooks

  public void bewaar(Webhook webhook, Instant moment) {
    database.wijzig(
        sessie -> {
          WerkgeverStore.eisActief(sessie, webhook.werkgever());
          sessie.voerUit(
              "INSERT INTO webhook (id, werkgever, url, geheim, moment) VALUES (?, ?, ?, ?, ?)",
              webhook.id(),
              webhook.werkgever().toString(),
              webhook.url(),
              webhook.geheim(),
              moment.toEpochMilli());
        });
  }

  /** All webhooks of this werkgever. */
  void verwijder(Sessie sessie, WerkgeverId werkgever) {
    sessie.voerUit("DELETE FROM webhook WHERE werkgever = ?", werkgever.toString());
  }

  /** Whether there was one. */
  public boolean verwijder(WerkgeverId werkgever, String id) {
    return database.schrijf(
        sessie ->
            sessie.voerUit(
                    "DELETE FROM webhook WHERE id = ? AND werkgever = ?", id, werkgever.toString())
                > 0);
  }

  public List<Webhook> webhooks(WerkgeverId werkgever) {
    return database.lees(sessie -> webhooks(sessie, werkgever));
  }

  public Optional<Webhook> findWebhook(String id) {
    return database.lees(sessie -> webhook(sessie, "id = ?", id)).stream().findFirst();
  }

  private static List<Webhook> webhooks(Sessie sessie, WerkgeverId werkgever) {
    return webhook(sessie, "werkgever = ?", werkgever.toString());
  }

  private static List<Webhook> webhook(
      Sessie sessie, String voorwaarde, @Nullable Object... waarden) {
    return new ArrayList<>(
        sessie.lijst(
            "SELECT id, werkgever, url, geheim FROM webhook WHERE " + voorwaarde + " ORDER BY id",
            rij ->
                new Webhook(
                    rij.getString(1),
                    new WerkgeverId(rij.getString(2)),
                    rij.getString(3),
                    rij.getString(4)),
            waarden));
  }
}
