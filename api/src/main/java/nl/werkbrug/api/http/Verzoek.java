package nl.werkbrug.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.api.auth.Bereik;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Sessies;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.store.Bereiksoort;
import nl.werkbrug.data.store.Eigenaar;
import nl.werkbrug.engine.round.Rondeverzoek;
import org.jspecify.annotations.Nullable;

/**
 * A request. Reading a query parameter never throws: faults are gathered, and {@link #klaar()} or
 * {@link #pad} reports all of them at once. So read the query first and the path last.
 */
public final class Verzoek {
  /** Of a list of them; only a strong one of ours holds a version. Bron: RFC 9110, 8.8.3. */
  private static final Pattern ETAG =
      Pattern.compile("(?:\"([0-9]{1,18})\"|(?:W/)?\"[^\"]*\")\\s*(?:,\\s*|$)");

  private static final String INLOGKOEKJE = "werkbrug-oidc";
  private static final int STANDAARD_AANTAL = 50;
  private static final int MEESTE_WAARDEN = 50;
  private static final int LANGSTE_CURSOR = 5_000;
  private static final int EERSTE_JAAR = 1_900;
  private static final int LAATSTE_JAAR = 2_999;

  private final RoutingContext context;
  private final Herkomst herkomst;
  private final @Nullable Gebruiker gebruiker;
  private final @Nullable Bereik bereik;
  private final List<Gegevensfout> fouten = new ArrayList<>();
  private final Set<String> bekend = new HashSet<>();

  /** Of somebody who is not logged in. */
  Verzoek(RoutingContext context, Herkomst herkomst) {
    this(context, herkomst, null, null);
  }

  Verzoek(
      RoutingContext context,
      Herkomst herkomst,
      @Nullable Gebruiker gebruiker,
      @Nullable Bereik bereik) {
    this.context = context;
    this.herkomst = herkomst;
    this.gebruiker = gebruiker;
    this.bereik = bereik;
  }

  /** Who makes it; only empty where an address is open. */
  public Optional<Gebruiker> findGebruiker() {
    return Optional.ofNullable(gebruiker);
  }

  /** Who makes it, at an address that asks a login. */
  public Gebruiker gebruiker() {
    return findGebruiker().orElseThrow(() -> new IllegalStateException("niemand ingelogd"));
  }

  /** As {@link #gebruiker()}, as the domain knows who acts. */
  public Handelende handelende() {
    return gebruiker().handelende();
  }

  /** Which records {@link #gebruiker()} reaches. */
  public Bereik bereik() {
    return Objects.requireNonNull(bereik, "niemand ingelogd");
  }

  /**
   * For what holds for everybody in the region.
   *
   * @param detail Dutch sentence: who may
   * @throws Probleemfout for somebody of one organisation or of some gemeenten
   */
  public void eisHeleRegio(String detail) {
    if (!bereik().isOnbeperkt()) {
      throw new Probleemfout(Probleem.Soort.GEEN_TOEGANG, detail);
    }
  }

  /**
   * A new round, of the organisation that asks it and of the gemeenten that are reached.
   *
   * @throws Probleemfout when it names another gemeente
   */
  public Rondeverzoek eigenRonde(Rondeverzoek vraag) {
    return vraag.voor(
        gebruiker().organisatie(),
        bereik()
            .rondegemeenten(vraag.bereik().gemeenten())
            .orElseThrow(
                () ->
                    new Probleemfout(
                        Probleem.Soort.GEEN_TOEGANG,
                        "U kunt alleen een ronde starten voor uw eigen gemeenten.")));
  }

  /**
   * For a record that the body makes or names.
   *
   * @throws Probleemfout when it is not reached
   */
  public void eisBereikt(Bereiksoort soort, Eigenaar eigenaar) {
    if (!bereik().bereikt(soort, eigenaar, true)) {
      throw new Probleemfout(
          Probleem.Soort.GEEN_TOEGANG, "Dit is van een andere organisatie, gemeente of werkgever.");
    }
  }

  /** As {@link #eisBereikt(Bereiksoort, Eigenaar)}, for a record that the body names by id. */
  public void eisBereikt(Bereiksoort soort, Object id) {
    if (!bereik().bereikt(soort, id.toString(), true)) {
      throw new Probleemfout(
          Probleem.Soort.NIET_GEVONDEN, "Er is hier niets met nummer " + id + ".");
    }
  }

  /**
   * A part of the path, such as {@code id}, as a domain value.
   *
   * @throws OngeldigeGegevens with everything that is wrong with path and query
   */
  public <T> T pad(String naam, Function<String, T> vorm) {
    String tekst = Objects.requireNonNull(context.pathParam(naam), naam);
    Optional<T> waarde = probeer(naam, tekst, vorm);
    klaar();
    return waarde.orElseThrow();
  }

  /** A query parameter of at most {@code maximum} characters; an empty one counts as absent. */
  public Optional<String> findTekst(String naam, int maximum) {
    bekend.add(naam);
    List<String> waarden = context.queryParam(naam);
    if (waarden.size() > 1) {
      fouten.add(new Gegevensfout(naam, String.join(", ", waarden), "mag één keer voorkomen"));
      return Optional.empty();
    }
    if (waarden.isEmpty() || waarden.getFirst().isEmpty()) {
      return Optional.empty();
    }
    String waarde = waarden.getFirst();
    if (!DomeinJson.isBewaarbaar(waarde)) {
      fouten.add(new Gegevensfout(naam, "…", "mag geen NUL-teken bevatten"));
      return Optional.empty();
    }
    if (waarde.length() > maximum) {
      fouten.add(
          new Gegevensfout(naam, waarde, "mag hoogstens %d tekens lang zijn".formatted(maximum)));
      return Optional.empty();
    }
    return Optional.of(waarde);
  }

  /** The cursor of the page before: as long as the sort key of the longest name makes it. */
  public Optional<String> findNa() {
    return findTekst("na", LANGSTE_CURSOR);
  }

  /** As {@link #findNa()}, turned into what it stands for. */
  <T> Optional<T> findNa(Function<String, T> vorm) {
    return findNa().flatMap(tekst -> probeer("na", tekst, vorm));
  }

  /** A query parameter turned into a domain value; what the domain refuses becomes a fault. */
  public <T> Optional<T> find(String naam, Function<String, T> vorm) {
    return findTekst(naam, 500).flatMap(tekst -> probeer(naam, tekst, vorm));
  }

  /** A query parameter that is one of these; {@code standaard} when it is absent. */
  public String keuze(String naam, List<String> keuzes, String standaard) {
    return find(
            naam,
            tekst -> {
              if (keuzes.contains(tekst)) {
                return tekst;
              }
              throw new OngeldigeGegevens(
                  naam, tekst, "moet een van %s zijn".formatted(String.join(", ", keuzes)));
            })
        .orElse(standaard);
  }

  /** How one constant of an enum is written in a parameter: by its name. */
  public static <E extends Enum<E>> Function<String, E> keuzeUit(Class<E> soort) {
    return tekst ->
        Arrays.stream(soort.getEnumConstants())
            .filter(een -> een.name().equals(tekst))
            .findFirst()
            .orElseThrow(
                () ->
                    new OngeldigeGegevens(
                        "keuze",
                        tekst,
                        Arrays.stream(soort.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", ", "moet een van ", " zijn"))));
  }

  /** A query parameter that is a day. */
  public Optional<LocalDate> findDag(String naam) {
    return find(naam, Verzoek::dag);
  }

  private static LocalDate dag(String tekst) {
    try {
      LocalDate dag = LocalDate.parse(tekst);
      if (dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR) {
        return dag;
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    throw new OngeldigeGegevens("dag", tekst, "moet een datum zijn, zoals 2026-11-02");
  }

  /** A query parameter that may occur up to fifty times, each turned into a domain value. */
  public <T> Set<T> alle(String naam, Function<String, T> vorm) {
    List<String> waarden = lijst(naam);
    if (waarden.size() > MEESTE_WAARDEN) {
      fouten.add(
          new Gegevensfout(
              naam,
              waarden.size() + " keer",
              "mag hoogstens %d keer voorkomen".formatted(MEESTE_WAARDEN)));
      return Set.of();
    }
    Set<T> gevonden = new LinkedHashSet<>();
    waarden.forEach(tekst -> probeer(naam, tekst, vorm).ifPresent(gevonden::add));
    return gevonden;
  }

  /** A whole number from {@code minimum} to {@code maximum}, both included. */
  public Optional<Integer> findGetal(String naam, int minimum, int maximum) {
    return find(
        naam,
        tekst -> {
          if (tekst.matches("[0-9]{1,9}")) {
            int getal = Integer.parseInt(tekst);
            if (getal >= minimum && getal <= maximum) {
              return getal;
            }
          }
          throw new OngeldigeGegevens(
              naam,
              tekst,
              "moet een geheel getal van %d tot en met %d zijn".formatted(minimum, maximum));
        });
  }

  /** As {@link #findGetal}, with a value for when it is absent. */
  public int getal(String naam, int minimum, int maximum, int standaard) {
    return findGetal(naam, minimum, maximum).orElse(standaard);
  }

  /** How many lines of a list are asked for, from 1 to 1 000. */
  public int aantal() {
    return getal("aantal", 1, 1_000, STANDAARD_AANTAL);
  }

  /** Reports a fault found by the route itself. */
  public void fout(Gegevensfout fout) {
    fouten.add(fout);
  }

  /** The session cookie, or empty. */
  public Optional<String> findSessie() {
    return Optional.ofNullable(context.request().getCookie(herkomst.koekje()))
        .map(Cookie::getValue)
        .filter(waarde -> !waarde.isEmpty());
  }

  /** The state of a login at an OpenID provider that this browser began, or empty. */
  public Optional<String> findInlogkoekje() {
    return Optional.ofNullable(context.request().getCookie(INLOGKOEKJE)).map(Cookie::getValue);
  }

  /** The header that keeps such a state for ten minutes. */
  public String inlogkoekje(String state) {
    return "%s=%s; Path=/oidc; HttpOnly; SameSite=Lax; Max-Age=600%s"
        .formatted(INLOGKOEKJE, state, herkomst.isVersleuteld() ? "; Secure" : "");
  }

  /** The session by cookie, or by bearer. */
  public Optional<String> findToken() {
    String kopregel = kopregel("Authorization");
    return kopregel.startsWith("Bearer ")
        ? Optional.of(kopregel.substring("Bearer ".length()).strip())
        : findSessie();
  }

  /** What every form on a page has to bring; empty without a session. */
  public Optional<String> formulierbewijs() {
    return findSessie().map(Sessies::formulierbewijs);
  }

  /** The header that begins a session in a browser; null ends it. */
  public String koekje(@Nullable String token) {
    return "%s=%s; Path=/; HttpOnly; SameSite=Lax%s%s"
        .formatted(
            herkomst.koekje(),
            token == null ? "" : token,
            herkomst.isVersleuteld() ? "; Secure" : "",
            token == null ? "; Max-Age=0" : "");
  }

  /** A header, or empty text when it is absent. */
  public String kopregel(String naam) {
    return Objects.requireNonNullElse(context.request().getHeader(naam), "");
  }

  /** Where the client reached the service: {@code http://localhost:8080}. */
  public String herkomst() {
    return herkomst.eigen(context.request());
  }

  /** Whether it was sent on this computer, and not by a proxy for somebody else. */
  boolean vanDezeComputer() {
    return herkomst.isDezeComputer(context.request());
  }

  /** The body as it came; empty when there is none. */
  public byte[] bytes() {
    var buffer = context.body().buffer();
    return buffer == null ? new byte[0] : buffer.getBytes();
  }

  /** The type of the body without its parameters, in lower case; empty when none was given. */
  public String mediatype() {
    String kaal = kopregel("Content-Type").split(";", 2)[0];
    return kaal.strip().toLowerCase(Locale.ROOT);
  }

  /** Method, path and query. */
  String doel() {
    return context.request().method().name() + " " + context.request().uri();
  }

  /**
   * The body as a JSON object.
   *
   * @param mediatypen what the body may be sent as
   */
  public ObjectNode object(String... mediatypen) {
    if (!List.of(mediatypen).contains(mediatype())) {
      throw new Probleemfout(
          Probleem.Soort.MEDIATYPE, "Stuur de inhoud als " + String.join(" of ", mediatypen) + ".");
    }
    return Wirejson.object(bytes());
  }

  /**
   * The condition in {@code If-Match}: gives, from the version that something has now, the version
   * that the change is made on; another one when none of its ETags is that of now.
   */
  public LongUnaryOperator versie() {
    String kopregel = kopregel("If-Match").strip();
    if (kopregel.isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.VOORWAARDE_NODIG,
          "Zet in de kopregel If-Match de ETag van de versie die u wijzigt.");
    }
    if (kopregel.equals("*")) {
      return nu -> nu;
    }
    List<Long> versies = new ArrayList<>();
    Matcher etag = ETAG.matcher(kopregel);
    int einde = 0;
    while (einde < kopregel.length() && etag.find(einde) && etag.start() == einde) {
      if (etag.group(1) != null) {
        versies.add(Long.parseLong(etag.group(1)));
      }
      einde = etag.end();
    }
    if (einde < kopregel.length() || versies.isEmpty()) {
      throw new Probleemfout(
          Probleem.Soort.VOORWAARDE_MISLUKT, "If-Match is geen ETag van deze dienst.");
    }
    return nu -> versies.contains(nu) ? nu : versies.getFirst();
  }

  /** The body as a wire record; everything that is wrong with it is thrown at once. */
  public <T> T inhoud(Class<T> soort) {
    return inhoud(
        () -> object(Antwoord.JSON), wire -> DomeinJson.lees(wire, soort), wire -> List.of());
  }

  /**
   * What {@code lezing} makes of the body.
   *
   * @param andere what else is wrong with the body; asked only of a request that is refused
   * @throws OngeldigeGegevens with everything that is wrong with the body, the query and the
   *     headers
   */
  public <W, T> T inhoud(
      Supplier<W> wire, Function<W, T> lezing, Function<W, List<Gegevensfout>> andere) {
    Optional<W> gestuurd = probeer(wire);
    Optional<T> gelezen = gestuurd.flatMap(een -> probeer(() -> lezing.apply(een)));
    klaar(() -> gestuurd.map(andere).orElse(List.of()));
    return gelezen.orElseThrow();
  }

  /** Whether it is a form that a page sent, without files. */
  public boolean isFormulier() {
    return context.request().method().equals(HttpMethod.POST)
        && mediatype().equals("application/x-www-form-urlencoded")
        && kopregel("HX-Request").isEmpty();
  }

  /**
   * The fields of a form that a page sent, in their own order; a field may occur more than once.
   */
  public Map<String, List<String>> formulier() {
    Map<String, List<String>> velden = new LinkedHashMap<>();
    for (String naam : context.request().formAttributes().names()) {
      if (naam.equals(Poort.FORMULIERBEWIJS)) {
        continue;
      }
      velden.put(naam, List.copyOf(context.request().formAttributes().getAll(naam)));
    }
    return velden;
  }

  /** A file that came with a form. */
  public record Bestand(String naam, byte[] inhoud) {}

  /** The file in a field of a form; empty when none was chosen. */
  public Optional<Bestand> findBestand(String veld) {
    return context.fileUploads().stream()
        .filter(een -> een.name().equals(veld) && !een.fileName().isEmpty())
        .findFirst()
        .map(Verzoek::bestand);
  }

  private static Bestand bestand(FileUpload een) {
    try {
      return new Bestand(een.fileName(), Files.readAllBytes(Path.of(een.uploadedFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every value of a query parameter that may occur more than once. */
  public List<String> lijst(String naam) {
    bekend.add(naam);
    return context.queryParam(naam).stream().filter(waarde -> !waarde.isEmpty()).toList();
  }

  /** Path and parameters, but for which page: the same for every page of one list. */
  String vraag() {
    return context.queryParams().entries().stream()
        .filter(een -> !een.getKey().equals("na") && !een.getKey().equals("aantal"))
        .filter(een -> !een.getValue().isEmpty())
        .map(een -> een.getKey() + "=" + een.getValue())
        .sorted()
        .collect(Collectors.joining("\n", context.normalizedPath() + "\n", ""));
  }

  /** The path with its query, to come back to. */
  public String adres() {
    return context.request().uri();
  }

  /**
   * Throws when any parameter was wrong, or is not one that the route has read.
   *
   * @throws OngeldigeGegevens with every fault
   */
  public void klaar() {
    klaar(List::of);
  }

  private void klaar(Supplier<List<Gegevensfout>> andere) {
    Set<String> onbekend = new HashSet<>(context.queryParams().names());
    onbekend.removeAll(bekend);
    String parameters =
        bekend.isEmpty()
            ? "is geen bekende parameter; dit adres heeft er geen"
            : bekend.stream()
                .sorted()
                .collect(Collectors.joining(", ", "is geen bekende parameter, wel: ", ""));
    onbekend.stream()
        .sorted()
        .forEach(
            naam ->
                fouten.add(
                    new Gegevensfout(
                        naam, String.join(", ", context.queryParam(naam)), parameters)));
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten).met(andere.get());
    }
  }

  private <T> Optional<T> probeer(Supplier<T> lezing) {
    try {
      return Optional.of(lezing.get());
    } catch (OngeldigeGegevens e) {
      fouten.addAll(e.fouten());
      return Optional.empty();
    }
  }

  private <T> Optional<T> probeer(String naam, String tekst, Function<String, T> vorm) {
    try {
      return Optional.of(vorm.apply(tekst));
    } catch (OngeldigeGegevens e) {
      e.fouten().forEach(fout -> fouten.add(new Gegevensfout(naam, tekst, fout.toegestaan())));
      return Optional.empty();
    }
  }
}
