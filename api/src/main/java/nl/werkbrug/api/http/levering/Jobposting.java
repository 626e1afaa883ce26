package nl.werkbrug.api.http.levering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.api.http.zoek.Zoeknamen;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * Reads vacatures as schema.org describes them. What cannot be taken over is reported and does not
 * refuse the vacature. Bron: schema.org/JobPosting.
 */
final class Jobposting {
  static final String MEDIATYPE = "application/ld+json";

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** Hours a week, as 32 or 24-32: not a time, a percentage or the hours of a year. */
  private static final Pattern UREN =
      Pattern.compile(
          "(?<![0-9:.,-])([0-9]{1,2})(?:[.,]5)?"
              + "(?:\\s*(?:-|–|tot|to|à|/)\\s*([0-9]{1,2})(?:[.,]5)?)?(?![0-9:.%])");

  private static final Pattern MET_ZONE =
      Pattern.compile("[0-9-]{10}T[0-9:.]+(Z|[+-][0-9]{2}:?[0-9]{2})");
  private static final Pattern EURO = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,6})?");
  private static final Map<String, String> VELDNAMEN =
      Map.ofEntries(
          Map.entry("referentie", "identifier"),
          Map.entry("titel", "title"),
          Map.entry("tekst", "description"),
          Map.entry("plekken", "totalJobOpenings"),
          Map.entry("publicatiedatum", "datePosted"),
          Map.entry("postcode", "jobLocation.address.postalCode"),
          Map.entry("sbi", "industry"),
          Map.entry("werktijd", "workHours"),
          Map.entry("werktijd.urenMin", "workHours"),
          Map.entry("werktijd.urenMax", "workHours"),
          Map.entry("werktijd.start", "jobStartDate"),
          Map.entry("werktijd.sluitingsdatum", "validThrough"),
          Map.entry("voorwaarden.uurloonCent", "baseSalary.value"));

  /** Text that becomes part of the text of the vacature, with the heading above it. */
  private static final Map<String, String> ALINEAS =
      Map.of(
          "responsibilities", "Taken",
          "qualifications", "Wat u meebrengt",
          "experienceRequirements", "Ervaring",
          "educationRequirements", "Opleiding",
          "skills", "Vaardigheden",
          "jobBenefits", "Wat wij bieden",
          "incentiveCompensation", "Extra beloning");

  /** Says what is known already, or only where to find the vacature. */
  private static final Set<String> STIL =
      Set.of("@context", "@type", "@id", "hiringOrganization", "url", "sameAs", "directApply");

  private final Zoeknamen namen;
  private final ObjectNode bron;
  private final ObjectNode wire = Wirejson.leeg();
  private final List<Gegevensfout> fouten = new ArrayList<>();
  private final List<Gegevensfout> nietOvergenomen = new ArrayList<>();

  private Jobposting(ObjectNode bron, Zoeknamen namen) {
    this.bron = bron;
    this.namen = namen;
  }

  /** One posting, a list of them, or a graph with them in it. */
  static List<Vacaturepost> lees(JsonNode inhoud, Zoeknamen namen) {
    List<Vacaturepost> posten = new ArrayList<>();
    if (inhoud instanceof ArrayNode lijst) {
      lijst.forEach(een -> posten.add(een(een, namen)));
    } else if (inhoud.path("@graph") instanceof ArrayNode graaf) {
      List<JsonNode> knopen = new ArrayList<>();
      graaf.forEach(knopen::add);
      List<JsonNode> postings = knopen.stream().filter(Jobposting::isPosting).toList();
      // What a website says of itself beside them; without any posting each is told what is
      // missing.
      (postings.isEmpty() ? knopen : postings).forEach(een -> posten.add(een(een, namen)));
    } else {
      posten.add(een(inhoud, namen));
    }
    return posten;
  }

  private static Vacaturepost een(JsonNode een, Zoeknamen namen) {
    return een instanceof ObjectNode object
        ? new Jobposting(object, namen).lees()
        : Vacaturepost.onleesbaar(een.toString());
  }

  private Vacaturepost lees() {
    if (!isPosting(bron)) {
      fouten.add(new Gegevensfout("@type", bron.path("@type").asText(), "moet JobPosting zijn"));
    }
    String referentie = referentie();
    if (referentie != null) {
      wire.put(Vacaturepost.REFERENTIE, referentie);
    }
    StringBuilder tekst = new StringBuilder();
    for (Map.Entry<String, JsonNode> veld : bron.properties()) {
      String naam = veld.getKey();
      JsonNode waarde = veld.getValue();
      if (waarde.isNull()) {
        continue; // in JSON-LD the same as a field that is not there
      }
      switch (naam) {
        case "identifier" -> {}
        case "title" -> wire.put("titel", platteTekst(waarde));
        case "description" -> tekst.insert(0, platteTekst(waarde));
        case "datePosted" -> dag(naam, waarde).ifPresent(d -> wire.put("publicatiedatum", d));
        case "validThrough" -> dag(naam, waarde).ifPresent(d -> werktijd("sluitingsdatum", d));
        case "jobStartDate" -> dag(naam, waarde).ifPresent(d -> werktijd("start", d));
        case "totalJobOpenings" -> plekken(waarde);
        case "workHours" -> uren(waarde);
        case "employmentType" -> dienstverband(waarde);
        case "jobLocation" -> plaats(waarde);
        case "baseSalary" -> loon(waarde);
        case "occupationalCategory", "relevantOccupation" -> beroep(naam, waarde);
        case "industry" -> sector(waarde);
        default -> {
          String kop = ALINEAS.get(naam);
          if (kop != null && (waarde.isTextual() || waarde.isArray())) {
            tekst.append("\n\n").append(kop).append(":\n").append(platteTekst(waarde));
          } else if (!STIL.contains(naam)) {
            meld(naam, waarde, "kent Werkbrug niet");
          }
        }
      }
    }
    wire.put("tekst", tekst.toString().strip());
    return new Vacaturepost(wire, referentie, fouten, nietOvergenomen, VELDNAMEN);
  }

  private static boolean isPosting(JsonNode een) {
    JsonNode soort = een.path("@type");
    return (soort.isArray() ? teksten(soort) : List.of(soort.asText()))
        .stream()
            .map(tekst -> tekst.replaceFirst("^https?://schema.org/|^schema:", ""))
            .anyMatch("JobPosting"::equals);
  }

  private static List<String> teksten(JsonNode lijst) {
    List<String> teksten = new ArrayList<>();
    lijst.forEach(een -> teksten.add(een.asText()));
    return teksten.stream().distinct().toList();
  }

  /** A text, or a property with a value. */
  private @Nullable String referentie() {
    JsonNode nummer = bron.path("identifier");
    if (nummer.isArray()) {
      nummer = nummer.path(0);
    }
    JsonNode waarde = nummer.isObject() ? nummer.path("value") : nummer;
    String tekst = waarde.isValueNode() && !waarde.isNull() ? waarde.asText().strip() : "";
    return tekst.isEmpty() ? null : tekst;
  }

  private void meld(String veld, JsonNode waarde, String reden) {
    nietOvergenomen.add(
        new Gegevensfout(veld, waarde.isTextual() ? waarde.asText() : waarde.toString(), reden));
  }

  private void werktijd(String veld, String waarde) {
    wire.withObject("/werktijd").put(veld, waarde);
  }

  /** Descriptions come as HTML: the tags go, what stands apart stays apart. */
  static String platteTekst(JsonNode waarde) {
    if (waarde.isArray()) {
      return String.join("\n", teksten(waarde).stream().map(Jobposting::zonderHtml).toList());
    }
    return zonderHtml(waarde.asText());
  }

  /** No pattern looks further than the next tag, so that the time grows with the length. */
  private static String zonderHtml(String html) {
    String kaal =
        html.replaceAll("(?is)<(script|style)\\b.*?(?:</\\1\\s*>|\\z)", " ")
            .replaceAll("(?i)<li[^<>]*>", "\n- ")
            .replaceAll("(?i)<br\\s*/?>|</(p|div|ul|ol|h[1-6])\\s*>", "\n")
            .replaceAll("<[^<>]*>", "");
    return kaal.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&euro;", "€")
        .replace("&amp;", "&")
        .replaceAll("[ \\t]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private Optional<String> dag(String veld, JsonNode waarde) {
    String tekst = waarde.asText();
    try {
      return Optional.of(
          (MET_ZONE.matcher(tekst).matches()
                  ? OffsetDateTime.parse(tekst.replaceFirst("([+-][0-9]{2})([0-9]{2})$", "$1:$2"))
                      .atZoneSameInstant(NEDERLAND)
                      .toLocalDate()
                  : LocalDate.parse(tekst.split("[T ]", 2)[0]))
              .toString());
    } catch (DateTimeException e) {
      fouten.add(new Gegevensfout(veld, tekst, "moet een datum zijn zoals 2026-11-02"));
      return Optional.empty();
    }
  }

  private void plekken(JsonNode waarde) {
    if (waarde.asText().matches("[0-9]{1,6}")) {
      wire.put("plekken", Integer.parseInt(waarde.asText()));
    } else {
      fouten.add(new Gegevensfout("totalJobOpenings", waarde.asText(), "moet een getal zijn"));
    }
  }

  /** "24-32 uur per week"; the first numbers count. */
  private void uren(JsonNode waarde) {
    Matcher getallen = UREN.matcher(waarde.asText());
    if (!getallen.find()) {
      fouten.add(
          new Gegevensfout(
              "workHours", waarde.asText(), "moet de uren per week noemen, zoals 24-32 uur"));
      return;
    }
    int van = Integer.parseInt(getallen.group(1));
    int tot = getallen.group(2) == null ? van : Integer.parseInt(getallen.group(2));
    wire.withObject("/werktijd").put("urenMin", van).put("urenMax", tot);
  }

  private void dienstverband(JsonNode waarde) {
    for (String soort : waarde.isArray() ? teksten(waarde) : List.of(waarde.asText())) {
      switch (soort) {
        case "FULL_TIME" -> {
          if (!bron.has("workHours")) {
            wire.withObject("/werktijd").put("urenMin", 36).put("urenMax", 40);
            nietOvergenomen.add(
                new Gegevensfout(
                    "employmentType", soort, "is gelezen als 36 tot 40 uur; noem workHours"));
          }
        }
        case "TEMPORARY" -> wire.withObject("/voorwaarden").put("contract", "BEPAALDE_TIJD");
        case "PART_TIME" -> {} // the hours say it
        default ->
            nietOvergenomen.add(new Gegevensfout("employmentType", soort, "kent Werkbrug niet"));
      }
    }
  }

  private void plaats(JsonNode waarde) {
    JsonNode plek = waarde.isArray() ? waarde.path(0) : waarde;
    if (waarde.isArray() && waarde.size() > 1) {
      meld("jobLocation[1]", waarde.path(1), "is niet gebruikt: een vacature heeft één plaats");
    }
    JsonNode adres = plek.path("address");
    if (adres.isMissingNode()) {
      meld("jobLocation", plek, "heeft geen address");
      return;
    }
    if (adres.isTextual()) {
      meld("jobLocation.address", adres, "moet een PostalAddress zijn");
      return;
    }
    if (adres.hasNonNull("postalCode")) {
      wire.put("postcode", adres.path("postalCode").asText());
    }
    if (adres.hasNonNull("addressLocality")) {
      String naam = adres.path("addressLocality").asText();
      namen.gemeenten().entrySet().stream()
          .filter(een -> een.getValue().equalsIgnoreCase(naam))
          .findFirst()
          .ifPresentOrElse(
              een -> wire.put("gemeente", een.getKey().waarde()),
              () ->
                  nietOvergenomen.add(
                      new Gegevensfout(
                          "jobLocation.address.addressLocality",
                          naam,
                          "is geen gemeente in deze regio")));
    }
  }

  private void loon(JsonNode waarde) {
    JsonNode bedrag = waarde.path("value");
    JsonNode getal =
        bedrag.isObject()
            ? (bedrag.hasNonNull("minValue") ? bedrag.path("minValue") : bedrag.path("value"))
            : bedrag;
    String eenheid =
        (bedrag.isObject() ? bedrag : waarde).path("unitText").asText("").toUpperCase(Locale.ROOT);
    if (!waarde.path("currency").asText("EUR").equals("EUR") || !eenheid.equals("HOUR")) {
      meld("baseSalary", waarde, "is alleen over te nemen als bedrag per uur in euro (HOUR)");
      return;
    }
    if (EURO.matcher(getal.asText()).matches()) {
      BigDecimal cent = new BigDecimal(getal.asText().replace(',', '.')).movePointRight(2);
      wire.withObject("/voorwaarden")
          .put("uurloonCent", cent.setScale(0, RoundingMode.HALF_UP).intValueExact());
    } else {
      fouten.add(new Gegevensfout("baseSalary.value", getal.asText(), "moet een bedrag zijn"));
    }
  }

  private void beroep(String veld, JsonNode waarde) {
    String tekst = waarde.isObject() ? waarde.path("name").asText() : waarde.asText();
    String kaal = tekst.replaceFirst("^[0-9.-]+\\s+", "");
    namen.beroepen().entrySet().stream()
        .filter(
            een ->
                een.getKey().waarde().equalsIgnoreCase(tekst)
                    || een.getValue().equalsIgnoreCase(tekst)
                    || een.getValue().equalsIgnoreCase(kaal))
        .findFirst()
        .ifPresentOrElse(
            een -> wire.put("beroep", een.getKey().waarde()),
            () -> meld(veld, waarde, "is geen beroep uit de lijst van deze regio"));
  }

  private void sector(JsonNode waarde) {
    if (waarde.isTextual() && waarde.asText().matches("[0-9]{2,5}")) {
      wire.put("sbi", waarde.asText());
    } else {
      meld("industry", waarde, "is alleen over te nemen als code van de SBI");
    }
  }

  /** A body that is JSON of any kind. */
  static JsonNode boom(byte[] inhoud) {
    JsonNode boom = Wirejson.willekeurig(inhoud);
    if (!boom.isContainerNode()) {
      throw new OngeldigeGegevens("json", boom.toString(), "moet een object of een lijst zijn");
    }
    return boom;
  }
}
