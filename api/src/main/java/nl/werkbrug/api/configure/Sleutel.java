package nl.werkbrug.api.configure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting: its key in the file, its default and what it means. The key in capitals, with
 * {@code WERKBRUG_} before it and an underscore for each other sign, is its name in the
 * environment.
 */
enum Sleutel {
  POORT("poort", "8080", "de poort waarop de dienst luistert, 0 voor een vrije poort"),
  HOST("host", "127.0.0.1", "het adres waarop de dienst luistert; 0.0.0.0 voor alle"),
  ADRES("adres", "", "het adres waarop mensen de dienst openen, zoals https://werk.example.nl"),
  PROXY("proxy", "", "IP-adressen van proxy's waarvan X-Forwarded-For en -Proto gelden"),
  TLS_CERTIFICAAT("tls.certificaat", "", "PEM-bestand met het certificaat en de keten"),
  TLS_SLEUTEL("tls.sleutel", "", "PEM-bestand met de sleutel van het certificaat (PKCS#8)"),
  DATABASE_URL("database.url", "", "jdbc:postgresql://host:poort/naam; leeg is SQLite in de map"),
  DATABASE_GEBRUIKER("database.gebruiker", "", "de gebruiker van de database"),
  DATABASE_WACHTWOORD("database.wachtwoord", "", "het wachtwoord van de database"),
  DATABASE_WACHTWOORD_BESTAND(
      "database.wachtwoord-bestand", "", "een bestand met alleen dat wachtwoord"),
  SMTP_HOST("smtp.host", "", "de mailserver; leeg is geen e-mail"),
  SMTP_POORT("smtp.poort", "587", "de poort van de mailserver"),
  SMTP_BEVEILIGING("smtp.beveiliging", "starttls", "starttls, tls of geen"),
  SMTP_GEBRUIKER("smtp.gebruiker", "", "de gebruiker van de mailserver"),
  SMTP_WACHTWOORD("smtp.wachtwoord", "", "het wachtwoord van de mailserver"),
  SMTP_WACHTWOORD_BESTAND("smtp.wachtwoord-bestand", "", "een bestand met alleen dat wachtwoord"),
  SMTP_AFZENDER("smtp.afzender", "", "het e-mailadres waarvan de berichten komen"),
  OIDC_ISSUER("oidc.issuer", "", "het adres van de OpenID-provider; leeg is geen OIDC"),
  OIDC_CLIENT_ID("oidc.client-id", "", "de naam van Werkbrug bij de provider"),
  OIDC_GEHEIM("oidc.geheim", "", "het geheim van Werkbrug bij de provider"),
  OIDC_GEHEIM_BESTAND("oidc.geheim-bestand", "", "een bestand met alleen dat geheim"),
  OIDC_ROLVELD("oidc.rolveld", "roles", "het veld in het token met de rollen"),
  OIDC_ROLLEN(
      "oidc.rollen", "", "rol=functie, met komma's; leeg is dat rollen heten zoals de functies"),
  OIDC_NAAMVELD("oidc.naamveld", "preferred_username", "het veld met de gebruikersnaam"),
  OIDC_ORGANISATIEVELD(
      "oidc.organisatieveld", "", "het veld met het id van de organisatie; leeg is de hele regio"),
  OIDC_GEMEENTEVELD(
      "oidc.gemeenteveld", "", "het veld met de codes van gemeenten; leeg is alle gemeenten"),
  INLOGGEN_LOKAAL(
      "inloggen.lokaal", "ja", "ja of nee: of een wachtwoord van Werkbrug zelf toegang geeft"),
  WEBHOOK_INTERN(
      "webhook.intern", "nee", "ja of nee: of een webhook naar een adres in het eigen netwerk mag"),
  LIMIET_PER_MINUUT("limiet.per-minuut", "1200", "verzoeken per minuut van één afzender"),
  NORMEN_MAP(
      "normen.map",
      "",
      "een map met eigen normbedragen, die de meegeleverde vervangen; leeg is alleen die"),
  METRIEK_SLEUTEL(
      "metriek.sleutel",
      "",
      "bearer-sleutel voor /metrics van buiten deze computer; leeg is dicht"),
  LOGBOEK_VORM("logboek.vorm", "tekst", "tekst of json");

  private final String naam;
  private final String standaard;
  private final String uitleg;

  Sleutel(String naam, String standaard, String uitleg) {
    this.naam = naam;
    this.standaard = standaard;
    this.uitleg = uitleg;
  }

  static Optional<Sleutel> find(String naam) {
    return Arrays.stream(values()).filter(sleutel -> sleutel.naam.equals(naam)).findFirst();
  }

  String naam() {
    return naam;
  }

  String standaard() {
    return standaard;
  }

  String uitleg() {
    return uitleg;
  }

  /** The name in the environment. */
  String omgevingsnaam() {
    return "WERKBRUG_" + naam.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** Whether its value stays out of every message. */
  boolean isGeheim() {
    return this == DATABASE_WACHTWOORD
        || this == SMTP_WACHTWOORD
        || this == OIDC_GEHEIM
        || this == METRIEK_SLEUTEL;
  }
}
