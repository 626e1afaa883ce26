package nl.werkbrug.api.configure;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Oidcinstelling;
import nl.werkbrug.api.http.Netwerk;
import nl.werkbrug.api.notice.Mailserver;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.norm.Normfout;
import nl.werkbrug.data.norm.OngeldigeNormen;
import nl.werkbrug.data.store.JdbcSettings;
import org.jspecify.annotations.Nullable;

/** Reads {@link Instellingen} from a file and the environment, which goes before the file. */
final class Instellingenlezer {
  static final String BESTAND = "werkbrug.properties";

  /** Said apart, for whoever still has it in a file. */
  private static final Set<String> VERVALLEN =
      Set.of("bewaren.maanden", "WERKBRUG_BEWAREN_MAANDEN");

  private static final String OMGEVING = "WERKBRUG_";

  /** Written out: a name would be looked up. */
  private static final Pattern IP =
      Pattern.compile("[0-9]+(\\.[0-9]+){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private static final Pattern SLEUTEL = Pattern.compile("-----BEGIN (RSA |EC )?PRIVATE KEY-----");

  private final Map<Sleutel, String> waarden = new EnumMap<>(Sleutel.class);
  private final List<Gegevensfout> fouten = new ArrayList<>();
  private final Path map;

  private Instellingenlezer(Path map) {
    this.map = map;
  }

  /** The file, or {@value #BESTAND} in the data folder when none is named and it is there. */
  static Instellingen lees(@Nullable Path bestand, Path datamap) {
    Path gekozen = bestand == null ? datamap.resolve(BESTAND) : bestand;
    Properties inhoud = new Properties();
    if (bestand != null || Files.exists(gekozen)) {
      try (Reader lezer = Files.newBufferedReader(gekozen)) {
        inhoud.load(lezer);
      } catch (IllegalArgumentException | CharacterCodingException e) {
        throw new OngeldigeGegevens(
            "instellingen", gekozen, "is niet te lezen als instellingen in UTF-8");
      } catch (IOException e) {
        throw new UncheckedIOException("De instellingen " + gekozen, e);
      }
    }
    Path naast = gekozen.toAbsolutePath().getParent();
    return lees(
        inhoud.stringPropertyNames().stream()
            .collect(Collectors.toMap(naam -> naam, inhoud::getProperty)),
        System.getenv(),
        naast == null ? datamap : naast);
  }

  /**
   * @param map relative paths in the settings start here
   * @throws OngeldigeGegevens with every fault
   */
  static Instellingen lees(Map<String, String> bestand, Map<String, String> omgeving, Path map) {
    Instellingenlezer lezer = new Instellingenlezer(map);
    lezer.neemOver(bestand, omgeving);
    return lezer.maak();
  }

  private void neemOver(Map<String, String> bestand, Map<String, String> omgeving) {
    for (String naam : new TreeSet<>(bestand.keySet())) {
      Sleutel.find(naam)
          .ifPresentOrElse(
              sleutel -> waarden.put(sleutel, String.valueOf(bestand.get(naam)).strip()),
              () -> onbekend(naam, Stream.of(Sleutel.values()).map(Sleutel::naam)));
    }
    Set<String> bekend =
        Stream.of(Sleutel.values()).map(Sleutel::omgevingsnaam).collect(Collectors.toSet());
    for (String naam : new TreeSet<>(omgeving.keySet())) {
      if (naam.startsWith(OMGEVING) && !bekend.contains(naam)) {
        onbekend(naam, bekend.stream().sorted());
      }
    }
    for (Sleutel sleutel : Sleutel.values()) {
      String waarde = omgeving.get(sleutel.omgevingsnaam());
      if (waarde != null) {
        waarden.put(sleutel, waarde.strip());
      }
    }
  }

  /** Without the value: it may be a password under a misspelled key. */
  private void onbekend(String naam, Stream<String> mogelijk) {
    fouten.add(
        new Gegevensfout(
            naam,
            "…",
            VERVALLEN.contains(naam)
                ? "is vervallen: de bewaartermijn staat nu in het beleidskader, als bewaarmaanden;"
                    + " haal deze instelling weg"
                : "is geen instelling, wel: " + mogelijk.collect(Collectors.joining(", "))));
  }

  private Instellingen maak() {
    int poort = getal(Sleutel.POORT, 0, 65_535);
    String host = tekst(Sleutel.HOST);
    URI adres = adres(Sleutel.ADRES, "http", "https");
    Set<String> proxys = ipAdressen(Sleutel.PROXY);
    Netwerk.Tls tls = tls();
    JdbcSettings database = database();
    Mailserver mailserver = mailserver();
    Oidcinstelling oidc = oidc();
    boolean lokaal =
        keuze(Sleutel.INLOGGEN_LOKAAL, Stream.of("ja", "nee")).filter("nee"::equals).isEmpty();
    if (!lokaal && tekst(Sleutel.OIDC_ISSUER).isEmpty()) {
      fout(Sleutel.INLOGGEN_LOKAAL, "kan alleen nee zijn met een oidc.issuer");
    }
    boolean intern =
        keuze(Sleutel.WEBHOOK_INTERN, Stream.of("ja", "nee")).filter("ja"::equals).isPresent();
    int perMinuut = getal(Sleutel.LIMIET_PER_MINUUT, 10, 1_000_000);
    Normen normen = normen();
    Instellingen.Logvorm logvorm =
        keuze(Sleutel.LOGBOEK_VORM, Instellingen.Logvorm.values(), Instellingen.Logvorm.TEKST);
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
    return new Instellingen(
        poort,
        host,
        new Netwerk(adres, tls, proxys, perMinuut),
        database,
        mailserver,
        oidc,
        lokaal,
        intern,
        normen,
        leegAlsNull(tekst(Sleutel.METRIEK_SLEUTEL)),
        logvorm);
  }

  private Netwerk.@Nullable Tls tls() {
    Path certificaat = bestand(Sleutel.TLS_CERTIFICAAT);
    Path sleutel = bestand(Sleutel.TLS_SLEUTEL);
    samen(Sleutel.TLS_CERTIFICAAT, Sleutel.TLS_SLEUTEL);
    samen(Sleutel.TLS_SLEUTEL, Sleutel.TLS_CERTIFICAAT);
    boolean certificaatGoed =
        isGoed(
            Sleutel.TLS_CERTIFICAAT,
            certificaat,
            Instellingenlezer::isCertificaat,
            "moet een certificaat in PEM zijn");
    boolean sleutelGoed =
        isGoed(
            Sleutel.TLS_SLEUTEL,
            sleutel,
            Instellingenlezer::isSleutel,
            "moet een sleutel in PEM zijn, zonder wachtwoord");
    if (certificaat == null || sleutel == null) {
      return null;
    }
    Netwerk.Tls tls = new Netwerk.Tls(certificaat, sleutel);
    if (certificaatGoed && sleutelGoed) {
      tls.findSleutelfout().ifPresent(fout -> fout(Sleutel.TLS_SLEUTEL, tekst(fout)));
    }
    return tls;
  }

  /** Tells what a file should be; one that cannot be read was told before. */
  private boolean isGoed(
      Sleutel sleutel, @Nullable Path pad, Predicate<Path> vorm, String toegestaan) {
    if (pad == null || !Files.isReadable(pad)) {
      return false;
    }
    boolean goed = vorm.test(pad);
    if (!goed) {
      fout(sleutel, toegestaan);
    }
    return goed;
  }

  private String tekst(Netwerk.Tls.Sleutelfout fout) {
    String certificaat =
        "`%s` (%s)".formatted(Sleutel.TLS_CERTIFICAAT.naam(), tekst(Sleutel.TLS_CERTIFICAAT));
    return switch (fout) {
      case ONBRUIKBAAR ->
          "moet een hele sleutel zijn (PKCS#8 in PEM), van dezelfde soort als het certificaat in "
              + certificaat;
      case ANDER_CERTIFICAAT -> "moet de sleutel zijn van het eerste certificaat in " + certificaat;
    };
  }

  private static boolean isCertificaat(Path pad) {
    try (InputStream in = Files.newInputStream(pad)) {
      return !CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty();
    } catch (IOException | CertificateException e) {
      return false;
    }
  }

  private static boolean isSleutel(Path pad) {
    try {
      return SLEUTEL.matcher(Files.readString(pad)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private @Nullable JdbcSettings database() {
    String url = tekst(Sleutel.DATABASE_URL);
    String wachtwoord = geheim(Sleutel.DATABASE_WACHTWOORD, Sleutel.DATABASE_WACHTWOORD_BESTAND);
    if (url.isEmpty()) {
      samen(Sleutel.DATABASE_GEBRUIKER, Sleutel.DATABASE_URL);
      samen(Sleutel.DATABASE_WACHTWOORD, Sleutel.DATABASE_URL);
      return null;
    }
    eis(
        Sleutel.DATABASE_URL,
        waarde -> waarde.startsWith("jdbc:postgresql:") && !waarde.contains("password="),
        "moet beginnen met jdbc:postgresql: en geen wachtwoord bevatten");
    samen(Sleutel.DATABASE_URL, Sleutel.DATABASE_GEBRUIKER);
    return new JdbcSettings(url, tekst(Sleutel.DATABASE_GEBRUIKER), wachtwoord);
  }

  private @Nullable Mailserver mailserver() {
    String host = tekst(Sleutel.SMTP_HOST);
    int poort = getal(Sleutel.SMTP_POORT, 1, 65_535);
    Mailserver.Beveiliging beveiliging =
        keuze(
            Sleutel.SMTP_BEVEILIGING,
            Mailserver.Beveiliging.values(),
            Mailserver.Beveiliging.STARTTLS);
    String wachtwoord = geheim(Sleutel.SMTP_WACHTWOORD, Sleutel.SMTP_WACHTWOORD_BESTAND);
    if (host.isEmpty()) {
      return null;
    }
    eis(
        Sleutel.SMTP_AFZENDER,
        waarde -> waarde.matches("[^@\\s]+@[^@\\s]+"),
        "moet een e-mailadres zijn");
    return new Mailserver(
        host,
        poort,
        beveiliging,
        leegAlsNull(tekst(Sleutel.SMTP_GEBRUIKER)),
        leegAlsNull(wachtwoord),
        tekst(Sleutel.SMTP_AFZENDER));
  }

  private @Nullable Oidcinstelling oidc() {
    URI issuer = adres(Sleutel.OIDC_ISSUER, "https", "http");
    String geheim = geheim(Sleutel.OIDC_GEHEIM, Sleutel.OIDC_GEHEIM_BESTAND);
    samen(Sleutel.OIDC_ISSUER, Sleutel.OIDC_CLIENT_ID);
    if (issuer != null && "http".equals(issuer.getScheme()) && !isHier(issuer.getHost())) {
      fout(Sleutel.OIDC_ISSUER, "moet met https beginnen, behalve op deze computer");
    }
    Map<String, Functie> rollen = rollen();
    return issuer == null
        ? null
        : new Oidcinstelling(
            issuer,
            tekst(Sleutel.OIDC_CLIENT_ID),
            leegAlsNull(geheim),
            tekst(Sleutel.OIDC_ROLVELD),
            rollen,
            tekst(Sleutel.OIDC_NAAMVELD),
            tekst(Sleutel.OIDC_ORGANISATIEVELD),
            tekst(Sleutel.OIDC_GEMEENTEVELD));
  }

  /** The functions of a medewerker by the name of a role; by their own names when none is given. */
  private Map<String, Functie> rollen() {
    Map<String, Functie> functies = new TreeMap<>();
    Gebruiker.MEDEWERKER.forEach(een -> functies.put(een.name().toLowerCase(Locale.ROOT), een));
    Map<String, Functie> rollen = new TreeMap<>();
    for (String deel : lijst(Sleutel.OIDC_ROLLEN)) {
      int is = deel.lastIndexOf('=');
      Functie functie =
          is < 1 ? null : functies.get(deel.substring(is + 1).strip().toLowerCase(Locale.ROOT));
      if (functie == null) {
        fout(
            Sleutel.OIDC_ROLLEN,
            "moet een lijst van rol=functie zijn, met een van "
                + String.join(", ", functies.keySet()));
        return functies;
      }
      rollen.put(deel.substring(0, is).strip(), functie);
    }
    return rollen.isEmpty() ? functies : rollen;
  }

  private static boolean isHier(String host) {
    return Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
  }

  // ---- one value

  private String tekst(Sleutel sleutel) {
    String waarde = waarden.get(sleutel);
    return waarde == null ? sleutel.standaard() : waarde;
  }

  private void fout(Sleutel sleutel, String toegestaan) {
    fouten.add(
        new Gegevensfout(sleutel.naam(), sleutel.isGeheim() ? "…" : tekst(sleutel), toegestaan));
  }

  private void eis(Sleutel sleutel, Predicate<String> goed, String toegestaan) {
    if (!goed.test(tekst(sleutel))) {
      fout(sleutel, toegestaan);
    }
  }

  private void samen(Sleutel sleutel, Sleutel andere) {
    if (!tekst(sleutel).isEmpty() && tekst(andere).isEmpty()) {
      fout(sleutel, "hoort samen met `%s`, en die is leeg".formatted(andere.naam()));
    }
  }

  private int getal(Sleutel sleutel, int minimum, int maximum) {
    String toegestaan = "moet een geheel getal van %d tot %d zijn".formatted(minimum, maximum);
    try {
      int getal = Integer.parseInt(tekst(sleutel));
      if (getal >= minimum && getal <= maximum) {
        return getal;
      }
    } catch (NumberFormatException e) {
      // told below, as any other wrong number
    }
    fout(sleutel, toegestaan);
    return minimum;
  }

  private Optional<String> keuze(Sleutel sleutel, Stream<String> mogelijk) {
    List<String> keuzes = mogelijk.toList();
    String waarde = tekst(sleutel).toLowerCase(Locale.ROOT);
    if (!keuzes.contains(waarde)) {
      fout(sleutel, "moet een van %s zijn".formatted(String.join(", ", keuzes)));
      return Optional.empty();
    }
    return Optional.of(waarde);
  }

  private <E extends Enum<E>> E keuze(Sleutel sleutel, E[] mogelijk, E standaard) {
    return keuze(sleutel, Stream.of(mogelijk).map(een -> een.name().toLowerCase(Locale.ROOT)))
        .flatMap(
            waarde ->
                Stream.of(mogelijk)
                    .filter(een -> een.name().toLowerCase(Locale.ROOT).equals(waarde))
                    .findFirst())
        .orElse(standaard);
  }

  private Set<String> lijst(Sleutel sleutel) {
    return Stream.of(tekst(sleutel).split(",", -1))
        .map(String::strip)
        .filter(deel -> !deel.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As Java writes them, for that is what the address of a client is compared with. */
  private Set<String> ipAdressen(Sleutel sleutel) {
    Set<String> adressen = new TreeSet<>();
    for (String deel : lijst(sleutel)) {
      try {
        if (!IP.matcher(deel).matches()) {
          throw new UnknownHostException(deel);
        }
        adressen.add(InetAddress.getByName(deel).getHostAddress());
      } catch (UnknownHostException e) {
        fout(sleutel, "moet een lijst van IP-adressen zijn, zonder namen en zonder /");
        return Set.of();
      }
    }
    return adressen;
  }

  private @Nullable URI adres(Sleutel sleutel, String... schemas) {
    String waarde = tekst(sleutel);
    if (waarde.isEmpty()) {
      return null;
    }
    try {
      URI adres = new URI(waarde);
      String schema = adres.getScheme();
      if (schema != null && List.of(schemas).contains(schema) && adres.getHost() != null) {
        return adres;
      }
    } catch (URISyntaxException e) {
      // told below, as any other wrong address
    }
    fout(sleutel, "moet een volledig adres zijn, zoals https://werk.example.nl");
    return null;
  }

  private @Nullable Path bestand(Sleutel sleutel) {
    String waarde = tekst(sleutel);
    if (waarde.isEmpty()) {
      return null;
    }
    Path pad = map.resolve(waarde);
    if (!Files.isReadable(pad)) {
      fout(sleutel, "moet een bestand zijn dat Werkbrug mag lezen");
    }
    return pad;
  }

  /** Its own value, or the contents of a file: one of the two. */
  private String geheim(Sleutel sleutel, Sleutel inBestand) {
    Path pad = bestand(inBestand);
    if (pad == null || !Files.isReadable(pad)) {
      return tekst(sleutel);
    }
    if (!tekst(sleutel).isEmpty()) {
      fout(sleutel, "mag niet samen met `%s`".formatted(inBestand.naam()));
    }
    try {
      return Files.readString(pad).strip();
    } catch (IOException e) {
      fout(inBestand, "is niet te lezen");
      return "";
    }
  }

  private Normen normen() {
    String waarde = tekst(Sleutel.NORMEN_MAP);
    if (waarde.isEmpty()) {
      return Normen.ingebouwd();
    }
    Path pad = map.resolve(waarde);
    if (!Files.isDirectory(pad) || !Files.isReadable(pad)) {
      fout(Sleutel.NORMEN_MAP, "moet een map zijn die Werkbrug mag lezen");
      return Normen.ingebouwd();
    }
    try {
      return Normen.lees(pad);
    } catch (OngeldigeNormen e) {
      e.fouten().forEach(fout -> fouten.add(normfout(fout)));
    } catch (UncheckedIOException e) {
      fout(Sleutel.NORMEN_MAP, "bevat een bestand dat niet als tekst in UTF-8 te lezen is");
    }
    return Normen.ingebouwd();
  }

  private static Gegevensfout normfout(Normfout fout) {
    return new Gegevensfout(
        "%s: %s%s %s"
            .formatted(
                Sleutel.NORMEN_MAP.naam(),
                fout.bestand(),
                fout.regel() == 0 ? "" : " regel " + fout.regel(),
                fout.fout().veld()),
        fout.fout().waarde(),
        fout.fout().toegestaan());
  }

  private static @Nullable String leegAlsNull(String waarde) {
    return waarde.isEmpty() ? null : waarde;
  }
}
