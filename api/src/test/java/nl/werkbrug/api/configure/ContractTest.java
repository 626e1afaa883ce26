package nl.werkbrug.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.werkbrug.api.auth.Padbereik;
import nl.werkbrug.api.http.Contract;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verwerkingsregister;
import nl.werkbrug.data.store.Bereiksoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {
  private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");
  private static final Set<Bereiksoort> PERSOONLIJK =
      Set.of(Bereiksoort.WERKZOEKENDE, Bereiksoort.VOORSTEL, Bereiksoort.PLAATSING);
  private final JsonNode contract = Contract.inhoud();

  @Test
  void hasExactlyTheRoutesOfTheService(@TempDir Path map) {
    Set<String> bestaand = new TreeSet<>();
    try (Werkbrug werkbrug = Werkbrug.open(map);
        var dienst = werkbrug.routes()) {
      for (HttpDienst.Adres adres : dienst.routes()) {
        String route = adres.methode() + " " + adres.pad();
        if (route.contains(" /v1/") && !route.endsWith("/openapi.json")) {
          bestaand.add(route.replaceAll(":([a-z]+)", "{$1}"));
        }
      }
    }

    Set<String> beschreven = new TreeSet<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            pad ->
                methoden(pad.getValue())
                    .forEach(
                        m -> beschreven.add(m.toUpperCase(Locale.ROOT) + " /v1" + pad.getKey())));

    assertThat(bestaand).isEqualTo(beschreven);
  }

  /** A new route needs a row in roltabel.txt: who may use it, agreed apart from the code. */
  @Test
  void everyRouteHasARowInTheRoleTableAndKeepsToIt(@TempDir Path map) {
    Map<String, Roltabel.Rij> tabel = Roltabel.lees();
    Set<String> bestaand = new TreeSet<>();
    List<String> anders = new ArrayList<>();
    try (Werkbrug werkbrug = Werkbrug.open(map);
        var dienst = werkbrug.routes()) {
      for (HttpDienst.Adres adres : dienst.routes()) {
        bestaand.add(Roltabel.route(adres));
        Roltabel.Rij rij = tabel.get(Roltabel.route(adres));
        if (rij == null || !rij.functies().equals(adres.toegang().functies())) {
          anders.add(Roltabel.voorstel(adres));
        }
      }
    }

    assertThat(anders).isEmpty();
    assertThat(tabel.keySet()).isEqualTo(bestaand);
  }

  /** So that the logboek misses no route that is about a person. */
  @Test
  void everyRouteAboutAPersonIsOfAnActivityInTheRegister(@TempDir Path map) {
    List<String> zonder = new ArrayList<>();
    try (Werkbrug werkbrug = Werkbrug.open(map);
        var dienst = werkbrug.routes()) {
      for (HttpDienst.Adres adres : dienst.routes()) {
        boolean overPersoon =
            Padbereik.van(adres.pad()).parameters().values().stream()
                .anyMatch(PERSOONLIJK::contains);
        if (overPersoon && !Verwerkingsregister.heeft(adres.pad())) {
          zonder.add(Roltabel.route(adres));
        }
      }
    }

    assertThat(zonder).isEmpty();
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> verwijzingen = contract.findValuesAsText("$ref");

    assertThat(verwijzingen)
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(Contractcontrole.verwezen(ref).isMissingNode()).isFalse());
  }

  @Test
  void everyFailureIsAProblem() {
    List<String> anders = new ArrayList<>();
    for (Map.Entry<String, JsonNode> pad : contract.path("paths").properties()) {
      for (String methode : methoden(pad.getValue())) {
        JsonNode antwoorden = pad.getValue().path(methode).path("responses");
        assertThat(antwoorden.has("400")).as("%s %s: 400", methode, pad.getKey()).isTrue();
        for (Map.Entry<String, JsonNode> een : antwoorden.properties()) {
          JsonNode antwoord =
              een.getValue().has("$ref")
                  ? Contractcontrole.verwezen(een.getValue().path("$ref").asText())
                  : een.getValue();
          if (!een.getKey().startsWith("2")
              && !een.getKey().equals("304")
              && !antwoord.path("content").has("application/problem+json")) {
            anders.add(methode + " " + pad.getKey() + " " + een.getKey());
          }
        }
      }
    }

    assertThat(anders).isEmpty();
  }

  @Test
  void everyPostThatStoresNamesTheKeyAgainstDoingItTwice() {
    List<String> zonder = new ArrayList<>();
    for (Map.Entry<String, JsonNode> pad : contract.path("paths").properties()) {
      JsonNode post = pad.getValue().path("post");
      boolean noemt =
          post.path("parameters")
              .findValuesAsText("$ref")
              .contains("#/components/parameters/IdempotencyKey");
      if (post.isObject() && !noemt) {
        zonder.add(pad.getKey());
      }
    }

    assertThat(zonder).containsExactlyInAnyOrderElementsOf(HerhalingTest.BEWAART_NIETS);
  }

  private static List<String> methoden(JsonNode pad) {
    List<String> methoden = new ArrayList<>();
    pad.fieldNames().forEachRemaining(methoden::add);
    methoden.retainAll(METHODEN);
    return methoden;
  }
}
