package nl.werkbrug.api.configure;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.RegioStore;

/**
 * Loads a real service over HTTP and prints how long requests take: durable posts, searches, and
 * both while a round runs. Bounded: a fixed number of clients, and of requests in flight.
 *
 * <p>Arguments: plekken (100 000), seconds per phase (20).
 */
final class Belastingsproef {
  private static final int CLIENTEN = 4;
  private static final int MEESTE_ONDERWEG = 64;
  private static final int MENSEN = 2_000;
  private static final int COACHES = 40;
  private static final int VAST_PER_SECONDE = 150;
  private static final int GEMENGD_PER_SECONDE = 40;
  private static final int OP_DE_TIEN_SCHRIJVEN = 1;
  private static final List<String> WOORDEN =
      List.of(
          "schoonmaker",
          "magazijn",
          "kok",
          "tuin",
          "chauffeur",
          "inpakker",
          "administratie",
          "winkel",
          "zorg",
          "productie",
          "horeca",
          "montage");

  private final HttpClient client = HttpClient.newHttpClient();
  private final PrintStream uit = System.out;
  private final String adres;
  private final Regio regio;
  private final Duration duur;

  /** Answered times in nanoseconds, and what was no success. */
  private record Meting(long[] nanos, int mislukt, Duration duur, long rekentijd) {
    /**
     * Processor time per request, of service and clients together; a busy machine hardly moves it.
     */
    double rekenMs() {
      return rekentijd / 1e6 / Math.max(1, nanos.length);
    }

    double perSeconde() {
      return nanos.length / (duur.toNanos() / 1e9);
    }

    double ms(double deel) {
      return nanos.length == 0
          ? Double.NaN
          : nanos[(int) Math.min(nanos.length - 1, Math.floor(deel * nanos.length))] / 1e6;
    }
  }

  private Belastingsproef(String adres, Regio regio, Duration duur) {
    this.adres = adres;
    this.regio = regio;
    this.duur = duur;
  }

  public static void main(String[] args) throws Exception {
    int plekken = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Duration duur = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 20);
    Path map = Files.createTempDirectory("werkbrug-belasting");
    try (Werkbrug werkbrug = Werkbrug.open(map)) {
      System.out.printf(Werkbrug.TAAL, "Een regio met %,d plekken wordt gemaakt.%n", plekken);
      Regio regio =
          DemoRegio.maak(
              Presets.get("gooi-en-vechtstreek"),
              new Omvang(MENSEN, plekken, COACHES),
              1,
              Proefdienst.PEILDATUM);
      new KenmerkStore(werkbrug.database()).zetVerzonnen(true);
      new RegioStore(werkbrug.database()).bewaar(regio);
      werkbrug.index().volg();
      int poort = werkbrug.serveer(0);
      new Belastingsproef("http://localhost:" + poort, regio, duur).voerUit();
    } finally {
      try (Stream<Path> paden = Files.walk(map)) {
        for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(pad);
        }
      }
    }
  }

  private void voerUit() throws InterruptedException {
    uit.printf(
        "%-46s %10s %9s %9s %9s %9s%n", "proef", "per s", "p50 ms", "p99 ms", "cpu ms", "mislukt");
    gesloten(this::zoek); // the JVM warms up
    toon("vacatures toevoegen, " + CLIENTEN + " clienten", gesloten(this::voegToe));
    Meting vol = gesloten(this::zoek);
    toon("zoeken, " + CLIENTEN + " clienten", vol);
    toon("zoeken op halve kracht", open(Math.max(1, vol.perSeconde() / 2), this::zoek));
    toon("zoeken, %d per seconde".formatted(VAST_PER_SECONDE), open(VAST_PER_SECONDE, this::zoek));
    String ronde = start();
    toon("zoeken en toevoegen tijdens een ronde", open(GEMENGD_PER_SECONDE, this::gemengd));
    stuur(verzoek(ronde + "/_stop").POST(HttpRequest.BodyPublishers.noBody()).build()).join();
    client.close();
  }

  private void toon(String naam, Meting meting) {
    uit.printf(
        Locale.ROOT,
        "%-46s %10.1f %9.1f %9.1f %9.1f %9d%n",
        naam,
        meting.perSeconde(),
        meting.ms(0.50),
        meting.ms(0.99),
        meting.rekenMs(),
        meting.mislukt());
  }

  /** Each client sends its next request when the last one is answered. */
  private Meting gesloten(IntFunction<HttpRequest> maak) throws InterruptedException {
    ConcurrentLinkedQueue<Long> tijden = new ConcurrentLinkedQueue<>();
    AtomicInteger mislukt = new AtomicInteger();
    AtomicInteger nummer = new AtomicInteger();
    long gerekend = rekentijd();
    long begin = System.nanoTime();
    Thread[] clienten = new Thread[CLIENTEN];
    for (int i = 0; i < CLIENTEN; i++) {
      clienten[i] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (System.nanoTime() - begin < duur.toNanos()) {
                      long start = System.nanoTime();
                      if (gelukt(stuur(maak.apply(nummer.getAndIncrement())).join())) {
                        tijden.add(System.nanoTime() - start);
                      } else {
                        mislukt.incrementAndGet();
                      }
                    }
                  });
    }
    for (Thread een : clienten) {
      een.join();
    }
    return meting(tijden, mislukt.get(), begin, gerekend);
  }

  /** Requests go at a fixed pace, and count from when they should have gone. */
  private Meting open(double perSeconde, IntFunction<HttpRequest> maak)
      throws InterruptedException {
    ConcurrentLinkedQueue<Long> tijden = new ConcurrentLinkedQueue<>();
    AtomicInteger mislukt = new AtomicInteger();
    Semaphore onderweg = new Semaphore(MEESTE_ONDERWEG);
    long pauze = (long) (1e9 / perSeconde);
    long gerekend = rekentijd();
    long begin = System.nanoTime();
    for (int i = 0; i * pauze < duur.toNanos(); i++) {
      long gepland = begin + i * pauze;
      while (System.nanoTime() < gepland) {
        LockSupport.parkNanos(gepland - System.nanoTime());
      }
      onderweg.acquire();
      var unused =
          stuur(maak.apply(i))
              .whenComplete(
                  (antwoord, fout) -> {
                    onderweg.release();
                    if (fout == null && gelukt(antwoord)) {
                      tijden.add(System.nanoTime() - gepland);
                    } else {
                      mislukt.incrementAndGet();
                    }
                  });
    }
    onderweg.acquire(MEESTE_ONDERWEG);
    return meting(tijden, mislukt.get(), begin, gerekend);
  }

  private static Meting meting(
      ConcurrentLinkedQueue<Long> tijden, int mislukt, long begin, long gerekend) {
    long[] nanos = tijden.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(nanos);
    return new Meting(
        nanos, mislukt, Duration.ofNanos(System.nanoTime() - begin), rekentijd() - gerekend);
  }

  /** Of this process so far, in nanoseconds. */
  private static long rekentijd() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static boolean gelukt(HttpResponse<String> antwoord) {
    return antwoord.statusCode() / 100 == 2;
  }

  private HttpRequest gemengd(int nummer) {
    return nummer % 10 < OP_DE_TIEN_SCHRIJVEN ? voegToe(nummer) : zoek(nummer);
  }

  private HttpRequest zoek(int nummer) {
    String woord = WOORDEN.get(nummer % WOORDEN.size());
    String plaats = nummer % 3 == 0 ? "&postcode=1211&maximumKm=15" : "";
    return verzoek(
            "/v1/vacatures/_zoek?tekst="
                + URLEncoder.encode(woord, StandardCharsets.UTF_8)
                + plaats)
        .build();
  }

  private HttpRequest voegToe(int nummer) {
    var werkgever = regio.werkgevers().get(nummer % regio.werkgevers().size());
    return verzoek("/v1/vacatures")
        .header("Content-Type", "application/json")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                "{\"titel\":\"Medewerker %d\",\"status\":\"OPEN\",\"werkgever\":\"%s\",\"organisatie\":\"%s\",\"werktijd\":{\"urenMin\":16,\"urenMax\":24}}"
                    .formatted(nummer, werkgever.id(), werkgever.organisatie())))
        .build();
  }

  private String start() {
    return stuur(
            verzoek("/v1/matchingsrondes")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":180,"
                            + "\"zoekstappen\":100000000,\"maximumSeconden\":3600}"))
                .build())
        .join()
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create(adres + pad)).timeout(Duration.ofSeconds(60));
  }

  private CompletableFuture<HttpResponse<String>> stuur(HttpRequest verzoek) {
    return client.sendAsync(verzoek, HttpResponse.BodyHandlers.ofString());
  }
}
