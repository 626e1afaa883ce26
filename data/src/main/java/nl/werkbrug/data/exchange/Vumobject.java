package nl.werkbrug.data.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Gegevensfout;
import org.jspecify.annotations.Nullable;

/**
 * One object of a VUM profile. An empty array, object or text counts as absent; a wrong type or a
 * code that does not exist is a fault. Remembers which fields nobody read.
 */
final class Vumobject {
  private final JsonNode object;
  private final String plek;
  private final String naam;
  private final List<Gegevensfout> fouten;
  private final Set<String> gelezen = new HashSet<>();
  private final List<Vumobject> delen = new ArrayList<>();

  /**
   * @param plek path with indices, for faults
   * @param naam path without indices, for the report
   */
  private Vumobject(JsonNode object, String plek, String naam, List<Gegevensfout> fouten) {
    this.object = object;
    this.plek = plek;
    this.naam = naam;
    this.fouten = fouten;
  }

  static Vumobject van(JsonNode object, String plek, List<Gegevensfout> fouten) {
    return new Vumobject(object, plek, "", fouten);
  }

  void meld(String veld, String waarde, String toegestaan) {
    fouten.add(new Gegevensfout(plek + veld, waarde, toegestaan));
  }

  /** Text, as given. */
  @Nullable String tekst(String veld, int maximum) {
    JsonNode waarde = lees(veld);
    if (waarde == null) {
      return null;
    }
    if (!waarde.isTextual()) {
      meld(veld, waarde.toString(), "moet tekst zijn");
      return null;
    }
    if (waarde.textValue().length() > maximum) {
      meld(veld, waarde.textValue(), "moet hoogstens %d tekens lang zijn".formatted(maximum));
      return null;
    }
    return waarde.textValue().isBlank() ? null : waarde.textValue();
  }

  @Nullable Integer getal(String veld, int minimum, int maximum) {
    JsonNode waarde = lees(veld);
    if (waarde == null) {
      return null;
    }
    if (!waarde.isIntegralNumber()
        || !waarde.canConvertToInt()
        || waarde.intValue() < minimum
        || waarde.intValue() > maximum) {
      meld(
          veld,
          waarde.toString(),
          "moet een geheel getal van %d tot en met %d zijn".formatted(minimum, maximum));
      return null;
    }
    return waarde.intValue();
  }

  /** A code of a list; null when absent or when the code means that it is not known. */
  <T> @Nullable T code(String veld, Map<Integer, T> codes, Set<Integer> onbekend) {
    JsonNode waarde = lees(veld);
    if (waarde == null) {
      return null;
    }
    if (waarde.isInt()) {
      T betekenis = codes.get(waarde.intValue());
      if (betekenis != null || onbekend.contains(waarde.intValue())) {
        return betekenis;
      }
    }
    SortedSet<Integer> toegestaan = new TreeSet<>(codes.keySet());
    toegestaan.addAll(onbekend);
    meld(veld, waarde.toString(), "moet een van de codes " + toegestaan + " zijn");
    return null;
  }

  /** 1 is yes, 2 is no, 0 and 8 are unknown. */
  Gegeven<Boolean> indicatie(String veld) {
    return Gegeven.van(code(veld, Map.of(1, true, 2, false), Set.of(0, 8)));
  }

  @Nullable LocalDate datum(String veld) {
    String tekst = tekst(veld, 40);
    try {
      return tekst == null ? null : LocalDate.parse(tekst);
    } catch (DateTimeException e) {
      meld(veld, String.valueOf(tekst), "moet een datum zijn in de vorm jjjj-mm-dd");
      return null;
    }
  }

  /** An object, empty when absent. */
  Vumobject object(String veld) {
    JsonNode waarde = lees(veld);
    if (waarde != null && !waarde.isObject()) {
      meld(veld, waarde.toString(), "moet een object zijn");
      waarde = null;
    }
    return deel(waarde == null ? JsonNodeFactory.instance.objectNode() : waarde, veld, veld);
  }

  /** The objects of an array that hold anything. */
  List<Vumobject> lijst(String veld) {
    JsonNode waarde = lees(veld);
    if (waarde == null) {
      return List.of();
    }
    if (!waarde.isArray()) {
      meld(veld, waarde.toString(), "moet een lijst zijn");
      return List.of();
    }
    List<Vumobject> objecten = new ArrayList<>();
    for (int i = 0; i < waarde.size(); i++) {
      JsonNode element = waarde.get(i);
      String plaats = veld + "[" + i + "]";
      if (isLeeg(element)) {
        continue;
      }
      if (element.isObject()) {
        objecten.add(deel(element, plaats, veld));
      } else {
        meld(plaats, element.toString(), "moet een object zijn");
      }
    }
    return objecten;
  }

  /** Adds the names of the fields that hold something and that nobody read. */
  void nietGelezen(Set<String> namen) {
    object
        .properties()
        .forEach(
            veld -> {
              if (!gelezen.contains(veld.getKey()) && !isLeeg(veld.getValue())) {
                namen.add(naam + veld.getKey());
              }
            });
    delen.forEach(deel -> deel.nietGelezen(namen));
  }

  private Vumobject deel(JsonNode node, String plaats, String veld) {
    Vumobject deel = new Vumobject(node, plek + plaats + ".", naam + veld + ".", fouten);
    delen.add(deel);
    return deel;
  }

  private @Nullable JsonNode lees(String veld) {
    gelezen.add(veld);
    JsonNode waarde = object.get(veld);
    return waarde == null || isLeeg(waarde) ? null : waarde;
  }

  private static boolean isLeeg(JsonNode waarde) {
    return waarde.isNull()
        || (waarde.isContainerNode() && waarde.isEmpty())
        || (waarde.isTextual() && waarde.textValue().isBlank());
  }
}
