package nl.werkbrug.data.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every part of a JSON tree before it becomes a record, so that all faults are known and
 * not only the first. Values themselves are read by the mapper, which stays the only judge.
 */
final class Boomlezer {
  private static final int MEESTE_FOUTEN = 200;
  private static final int LAATSTE_JAAR = 9_999;

  private final ObjectMapper mapper;
  private final List<Gegevensfout> fouten = new ArrayList<>();

  Boomlezer(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  <T> T lees(JsonNode boom, Class<T> type) {
    bekijk("", boom, mapper.constructType(type));
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
    try {
      return mapper.treeToValue(boom, type);
    } catch (JsonProcessingException e) {
      throw DomeinJson.vertaal(e);
    }
  }

  private void bekijk(String pad, JsonNode knoop, JavaType type) {
    if (fouten.size() >= MEESTE_FOUTEN) {
      return;
    }
    if (type.hasRawClass(Gegeven.class)) {
      if (!knoop.isNull()) {
        bekijk(pad, knoop, type.containedType(0));
      }
    } else if (type.isTypeOrSubTypeOf(Collection.class) && knoop.isArray()) {
      for (int i = 0; i < knoop.size(); i++) {
        bekijk(pad + "[" + i + "]", knoop.get(i), type.getContentType());
      }
    } else if (type.isTypeOrSubTypeOf(Map.class) && knoop.isObject()) {
      for (Map.Entry<String, JsonNode> een : knoop.properties()) {
        bekijk(onder(pad, een.getKey()), een.getValue(), type.getContentType());
      }
      probeer(pad, knoop, type, null);
    } else if (knoop.isObject() && soorten(type) != null) {
      bekijkSoort(pad, (ObjectNode) knoop, type);
    } else if (knoop.isObject() && isSamengesteld(type)) {
      bekijkRecord(pad, knoop, type, null, knoop, type);
    } else {
      probeer(pad, knoop, type, null);
    }
  }

  /** A sealed type: which one it is stands in one of the fields. */
  private void bekijkSoort(String pad, ObjectNode knoop, JavaType type) {
    Class<?> mixin = mapper.getDeserializationConfig().findMixInClassFor(type.getRawClass());
    String veld = mixin.getAnnotation(JsonTypeInfo.class).property();
    JsonSubTypes.Type[] soorten = mixin.getAnnotation(JsonSubTypes.class).value();
    String naam = knoop.path(veld).asText("");
    for (JsonSubTypes.Type soort : soorten) {
      if (soort.name().equals(naam)) {
        ObjectNode rest = knoop.deepCopy();
        rest.remove(veld);
        bekijkRecord(pad, rest, mapper.constructType(soort.value()), veld, knoop, type);
        return;
      }
    }
    meld(
        onder(pad, veld),
        naam,
        Arrays.stream(soorten)
            .map(JsonSubTypes.Type::name)
            .collect(Collectors.joining(", ", "moet een van ", " zijn")));
  }

  /** {@code heel} is what the mapper reads: with the field that tells the kind. */
  private void bekijkRecord(
      String pad,
      JsonNode knoop,
      JavaType type,
      @Nullable String soortveld,
      JsonNode heel,
      JavaType heelType) {
    RecordComponent[] componenten = type.getRawClass().getRecordComponents();
    List<String> namen = Arrays.stream(componenten).map(RecordComponent::getName).toList();
    int eerder = fouten.size();
    for (Map.Entry<String, JsonNode> een : knoop.properties()) {
      if (!namen.contains(een.getKey())) {
        List<String> wel = new ArrayList<>(namen);
        if (soortveld != null) {
          wel.add(soortveld);
        }
        meld(
            onder(pad, een.getKey()),
            kort(een.getValue()),
            "is geen bekend veld, wel: " + wel.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    for (RecordComponent component : componenten) {
      String veld = onder(pad, component.getName());
      JsonNode waarde = knoop.path(component.getName());
      if (!waarde.isMissingNode() && !waarde.isNull()) {
        bekijk(veld, waarde, mapper.constructType(component.getGenericType()));
      } else if (!DomeinJson.magOntbreken(component.getType())
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        meld(veld, "", "is verplicht");
      }
    }
    if (fouten.size() == eerder) {
      probeer(pad, heel, heelType, componenten);
    }
  }

  private void probeer(
      String pad, JsonNode knoop, JavaType type, RecordComponent @Nullable [] componenten) {
    if (knoop.isNumber() && !Double.isFinite(knoop.doubleValue())) {
      meld(pad, kort(knoop), "moet een getal zijn dat niet te groot is");
      return;
    }
    if (knoop.isTextual() && !DomeinJson.isBewaarbaar(knoop.textValue())) {
      meld(pad, "…", "mag geen NUL-teken of half teken bevatten");
      return;
    }
    try {
      Object waarde = mapper.readerFor(type).readValue(mapper.treeAsTokens(knoop), type);
      if (waarde instanceof LocalDate dag && (dag.getYear() < 1 || dag.getYear() > LAATSTE_JAAR)) {
        meld(pad, kort(knoop), "moet een datum zijn in de vorm jjjj-mm-dd");
      }
    } catch (JsonProcessingException e) {
      for (Gegevensfout fout : DomeinJson.vertaal(e).fouten()) {
        String veld = fout.veld().equals(Leesfout.GEHEEL) ? "" : fout.veld();
        String eigen = componenten == null ? veld : component(veld, componenten);
        meld(
            pad.isEmpty() || eigen.startsWith("[") ? pad + eigen : onder(pad, eigen),
            fout.waarde().isEmpty() ? kort(knoop) : fout.waarde(),
            fout.toegestaan());
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e); // a tree in memory does not fail
    }
  }

  /** The records name fields as the CSV does: {@code contactNaam} is {@code naam} in JSON. */
  private static String component(String veld, RecordComponent[] componenten) {
    String klein = veld.toLowerCase(Locale.ROOT);
    return Arrays.stream(componenten)
        .map(RecordComponent::getName)
        .filter(naam -> klein.endsWith(naam.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(veld);
  }

  private void meld(String pad, String waarde, String toegestaan) {
    fouten.add(new Gegevensfout(pad.isEmpty() ? Leesfout.GEHEEL : pad, waarde, toegestaan));
  }

  private @Nullable Class<?> soorten(JavaType type) {
    Class<?> mixin = mapper.getDeserializationConfig().findMixInClassFor(type.getRawClass());
    return mixin == null || mixin.getAnnotation(JsonSubTypes.class) == null ? null : mixin;
  }

  private static boolean isSamengesteld(JavaType type) {
    return type.getRawClass().isRecord() && !Tekstwaarden.isTekst(type.getRawClass());
  }

  private static String kort(JsonNode waarde) {
    return waarde.isValueNode() ? waarde.asText() : "…";
  }

  private static String onder(String pad, String veld) {
    return pad.isEmpty() ? veld : veld.isEmpty() ? pad : pad + "." + veld;
  }
}
