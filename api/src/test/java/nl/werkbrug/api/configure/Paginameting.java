package nl.werkbrug.api.configure;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.werkbrug.data.demo.DemoRegio;
import nl.werkbrug.data.demo.Omvang;
import nl.werkbrug.data.demo.Presets;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.RegioStore;

/**
 * Measures the first byte of every page on a large region: {@code Paginameting PERSONEN KEER
 * [NAAM...]}. Beside the time on the clock it prints the processor time of the whole process per
 * request, client included, which a busy machine does not stretch.
 */
final class Paginameting {
  private static final String RONDE =
      "{\"peildatum\":\"2026-11-02\",\"prijsstappen\":20,\"zoekstappen\":20000,\"planstappen\":0}";
  private static final Duration GEDULD = Duration.ofMinutes(20);
  private static final int INLOOP = 30;
  private static final double NAAR_MS = 1e6;

  private Paginameting() {}

  public static void main(String[] args) throws Exception {
    int personen = Integer.parseInt(args[0]);
    int keer = Integer.parseInt(args[1]);
    List<String> namen = List.of(args).subList(2, args.length);
    Werkbrug werkbrug = Werkbrug.open(Files.createTempDirectory("werkbrug-bladen"));
    new KenmerkStore(werkbrug.database()).zetVerzonnen(true);
    new RegioStore(werkbrug.database())
        .bewaar(
            DemoRegio.maak(
                Presets.get("gooi-en-vechtstreek"),
                new Omvang(personen, personen / 4, Math.max(1, personen / 50)),
                1,
                Proefdienst.PEILDATUM));
    werkbrug.index().volg();
    try (Proefdienst dienst = Proefdienst.van(werkbrug).metGeduld(GEDULD);
        HttpClient client = HttpClient.newHttpClient()) {
      Map<String, String> paginas = Paginalijst.van(dienst, RONDE);
      System.out.printf(
          "%-24s %9s %9s %9s %9s %9s%n", "bladzijde", "p50 ms", "p99 ms", "max ms", "cpu ms", "KB");
      for (Map.Entry<String, String> pagina : paginas.entrySet()) {
        if (namen.isEmpty() || namen.contains(pagina.getKey())) {
          meet(client, pagina.getKey(), dienst.adres(pagina.getValue()), keer);
        }
      }
    }
  }

  private static void meet(HttpClient client, String naam, String adres, int keer)
      throws Exception {
    HttpRequest verzoek = HttpRequest.newBuilder(URI.create(adres)).build();
    for (int i = 0; i < INLOOP; i++) {
      client.send(verzoek, HttpResponse.BodyHandlers.discarding());
    }
    OperatingSystemMXBean proces =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long[] nanos = new long[keer];
    long lengte = 0;
    long cpu = proces.getProcessCpuTime();
    for (int i = 0; i < keer; i++) {
      long begin = System.nanoTime();
      HttpResponse<InputStream> antwoord =
          client.send(verzoek, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = antwoord.body()) {
        in.read();
        nanos[i] = System.nanoTime() - begin;
        lengte = 1 + in.readAllBytes().length;
      }
    }
    cpu = proces.getProcessCpuTime() - cpu;
    Arrays.sort(nanos);
    System.out.printf(
        "%-24s %9.1f %9.1f %9.1f %9.1f %9d%n",
        naam,
        nanos[keer / 2] / NAAR_MS,
        nanos[Math.min(keer - 1, keer * 99 / 100)] / NAAR_MS,
        nanos[keer - 1] / NAAR_MS,
        cpu / NAAR_MS / keer,
        lengte / 1024);
  }
}
