package nl.werkbrug.data.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/** A field of a record that names another record. */
record Verwijzing(Soort van, String id, String veld, Soort naar, String waarde) {
  private static final int BLOK = 500;
  private static final int MEESTE_FOUTEN = 1_000;

  /** Collects the references of one record; absent ones are skipped. */
  static final class Verzamelaar {
    private final Soort van;
    private final String id;
    private final List<Verwijzing> lijst;

    Verzamelaar(Soort van, String id, List<Verwijzing> lijst) {
      this.van = van;
      this.id = id;
      this.lijst = lijst;
    }

    Verzamelaar naar(Soort soort, String veld, @Nullable Object waarde) {
      if (waarde != null) {
        lijst.add(new Verwijzing(van, id, veld, soort, waarde.toString()));
      }
      return this;
    }

    Verzamelaar naarElk(Soort soort, String veld, Collection<? extends @Nullable Object> waarden) {
      waarden.forEach(waarde -> naar(soort, veld, waarde));
      return this;
    }

    <T> void alle(List<Verwijsveld<T>> velden, T record) {
      velden.forEach(veld -> naarElk(veld.naar(), veld.pad(), veld.waarden().apply(record)));
    }
  }

  /** What a tree that may be no record yet names; every field is its path. */
  static <T> List<Verwijzing> inBoom(Soort van, List<Verwijsveld<T>> velden, JsonNode boom) {
    List<Verwijzing> lijst = new ArrayList<>();
    for (Verwijsveld<T> veld : velden) {
      veld.zoek(
          boom, (pad, waarde) -> lijst.add(new Verwijzing(van, "", pad, veld.naar(), waarde)));
    }
    return lijst;
  }

  /**
   * Refuses references to what is not stored and not among {@code nieuw}, the ids that the same
   * transaction stores.
   */
  static void controleer(
      Sessie sessie, List<Verwijzing> verwijzingen, Map<Soort, Set<String>> nieuw) {
    List<Gegevensfout> fouten =
        onbekende(sessie, verwijzingen, nieuw).stream()
            .map(v -> v.fout("%s %s: %s".formatted(v.van.naam(), v.id, v.veld)))
            .toList();
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }

  /** Those to what is not stored and not among {@code nieuw}, a thousand at most. */
  static List<Verwijzing> onbekende(
      Sessie sessie, List<Verwijzing> verwijzingen, Map<Soort, Set<String>> nieuw) {
    Map<Soort, Set<String>> onbekend = new HashMap<>();
    for (Verwijzing verwijzing : verwijzingen) {
      if (!nieuw.getOrDefault(verwijzing.naar, Set.of()).contains(verwijzing.waarde)) {
        onbekend
            .computeIfAbsent(verwijzing.naar, soort -> new LinkedHashSet<>())
            .add(verwijzing.waarde);
      }
    }
    onbekend.forEach((soort, ids) -> ids.removeAll(bestaande(sessie, soort, ids)));
    return verwijzingen.stream()
        .filter(v -> onbekend.getOrDefault(v.naar, Set.of()).contains(v.waarde))
        .limit(MEESTE_FOUTEN)
        .toList();
  }

  /** That there is no such record, told of a field by the name that the reader knows. */
  Gegevensfout fout(String naam) {
    return new Gegevensfout(naam, waarde, "moet het nummer van %s zijn".formatted(naar.bestaand()));
  }

  private static Set<String> bestaande(Sessie sessie, Soort soort, Set<String> ids) {
    Set<String> gevonden = new HashSet<>();
    List<String> lijst = new ArrayList<>(ids);
    for (int i = 0; i < lijst.size(); i += BLOK) {
      List<String> blok = lijst.subList(i, Math.min(i + BLOK, lijst.size()));
      sessie.verwerk(
          "SELECT id FROM %s WHERE id IN (%s)".formatted(soort.naam(), vraagtekens(blok.size())),
          rij -> rij.getString(1),
          gevonden::add,
          blok.toArray());
    }
    return gevonden;
  }

  static String vraagtekens(int aantal) {
    return String.join(", ", Collections.nCopies(aantal, "?"));
  }
}
