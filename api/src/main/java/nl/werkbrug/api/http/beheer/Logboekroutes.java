package nl.werkbrug.api.http.beheer;

import static io.vertx.core.http.HttpMethod.GET;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.Contract;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Lijst;
import nl.werkbrug.api.http.Probleem;
import nl.werkbrug.api.http.Probleemfout;
import nl.werkbrug.api.http.Verwerkingsregister;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.Wirejson;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.VerwerkingStore;
import org.jspecify.annotations.Nullable;

/**
 * The logboek dataverwerkingen as JSON lines, for the beheerder of the whole region, and the
 * register of the activities that it names. Bron: Logboek dataverwerkingen 1.0.
 */
public final class Logboekroutes {
  private static final String JSONREGELS = "application/x-ndjson";
  private static final String ACTIVITEITEN = "/v1/verwerkingsactiviteiten";

  private final VerwerkingStore store;

  /** A line, spelled as the standard does. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Regel(
      @JsonProperty("trace_id") String trace,
      @JsonProperty("span_id") String span,
      @JsonProperty("parent_span_id") @Nullable String ouder,
      @JsonProperty("status") String status,
      @JsonProperty("name") String naam,
      @JsonProperty("start_time") long begin,
      @JsonProperty("end_time") long einde,
      @JsonProperty("resource") Map<String, String> resource,
      @JsonProperty("attributes") Map<String, String> attributen) {}

  private record Activiteit(
      String id,
      String uri,
      String naam,
      String doel,
      String grondslag,
      String gegevens,
      String bewaren) {}

  public Logboekroutes(VerwerkingStore store) {
    this.store = store;
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/v1/logboek", Toegang.voor(Functie.BEHEERDER), this::logboek)
        .route(GET, ACTIVITEITEN, Toegang.MEDEWERKERS, Logboekroutes::register)
        .route(GET, ACTIVITEITEN + "/:id", Toegang.MEDEWERKERS, Logboekroutes::activiteit);
  }

  private Antwoord logboek(Verzoek verzoek) {
    Auditroutes.eisRegio(verzoek);
    int aantal = verzoek.getal("aantal", 1, 10_000, 1_000);
    int na = verzoek.getal("na", 0, 999_999_999, 0);
    Instant van = verzoek.find("van", tekst -> moment("van", tekst)).orElse(null);
    Instant tot = verzoek.find("tot", tekst -> moment("tot", tekst)).orElse(null);
    WerkzoekendeId persoon = verzoek.find("werkzoekende", WerkzoekendeId::new).orElse(null);
    if (van != null && tot != null && !van.isBefore(tot)) {
      verzoek.fout(new Gegevensfout("tot", tot.toString(), "moet na `van` liggen"));
    }
    verzoek.klaar();
    List<VerwerkingStore.Regel> gevonden =
        store.lees(new VerwerkingStore.Vraag(na, van, tot, persoon, aantal + 1));
    List<VerwerkingStore.Regel> regels = gevonden.stream().limit(aantal).toList();
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    String register = verzoek.herkomst() + ACTIVITEITEN + "/";
    for (VerwerkingStore.Regel regel : regels) {
      uit.writeBytes(Wirejson.bytes(regel(regel.wat(), register)));
      uit.write('\n');
    }
    Antwoord antwoord = new Antwoord(200, JSONREGELS, uit.toByteArray(), Map.of());
    return gevonden.size() <= aantal
        ? antwoord
        : antwoord.metKopregel(
            "Link",
            "<%s>; rel=\"next\""
                .formatted(volgende(verzoek, aantal, regels.getLast().nummer(), persoon)));
  }

  private static String volgende(
      Verzoek verzoek, int aantal, long na, @Nullable WerkzoekendeId persoon) {
    StringBuilder adres =
        new StringBuilder(verzoek.herkomst())
            .append("/v1/logboek?aantal=%d&na=%d".formatted(aantal, na));
    for (String grens : List.of("van", "tot")) {
      verzoek
          .find(grens, tekst -> moment(grens, tekst))
          .ifPresent(moment -> adres.append("&%s=%s".formatted(grens, moment)));
    }
    if (persoon != null) {
      adres.append("&werkzoekende=").append(persoon);
    }
    return adres.toString();
  }

  private static Instant moment(String naam, String tekst) {
    try {
      return OffsetDateTime.parse(tekst).toInstant();
    } catch (DateTimeException e) {
      throw new OngeldigeGegevens(naam, tekst, "moet een moment zijn, zoals 2026-11-02T09:00:00Z");
    }
  }

  private static Regel regel(VerwerkingStore.Verwerking een, String register) {
    Map<String, String> attributen = new LinkedHashMap<>();
    attributen.put("dpl.core.processing_activity_id", register + een.activiteit());
    if (een.betrokkene() != null) {
      attributen.put("dpl.core.data_subject_id", een.betrokkene());
      attributen.put("dpl.core.data_subject_id_type", "werkbrug-pseudoniem");
    }
    if (een.verwerker() != null) {
      attributen.put("dpl.core.foreign_operation.processor", een.verwerker());
    }
    return new Regel(
        een.trace(),
        een.span(),
        een.ouder(),
        een.status().naam(),
        een.naam(),
        een.begin().toEpochMilli(),
        een.einde().toEpochMilli(),
        Map.of("name", "werkbrug", "version", Contract.VERSIE),
        attributen);
  }

  private static Antwoord register(Verzoek verzoek) {
    verzoek.klaar();
    return Antwoord.json(
        new Lijst<>(
            Verwerkingsregister.alle().stream().map(een -> wire(verzoek, een)).toList(), null));
  }

  private static Antwoord activiteit(Verzoek verzoek) {
    String id = verzoek.pad("id", tekst -> tekst);
    Optional<Verwerkingsregister.Activiteit> gevonden =
        Verwerkingsregister.alle().stream().filter(een -> een.id().equals(id)).findFirst();
    return Antwoord.json(
        wire(
            verzoek,
            gevonden.orElseThrow(
                () ->
                    new Probleemfout(
                        Probleem.Soort.NIET_GEVONDEN, "Er is geen activiteit met dit nummer."))));
  }

  private static Activiteit wire(Verzoek verzoek, Verwerkingsregister.Activiteit een) {
    return new Activiteit(
        een.id(),
        verzoek.herkomst() + ACTIVITEITEN + "/" + een.id(),
        een.naam(),
        een.doel(),
        een.grondslag(),
        een.gegevens(),
        een.bewaren());
  }
}
