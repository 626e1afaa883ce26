package nl.werkbrug.data.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every part of a JSON tree before it becomes a record, so that all faults are known and
 * not only the first. Values themselves are read by the mapper, which stays the only judge; of a
 * record that lacks a good value for a field, the other fields are judged one by one, and not how
 * they go together.
 */
final class Boomlezer {
  private static final int MEESTE_FOUTEN = 200;
  private static final int LAATSTE_JAAR = 9_999;

  private final ObjectMapper mapper;
  private final ObjectMapper onvolledig;
  private final List<Gegevensfout> fouten = new ArrayList<>();

  /**
   * @param onvolledig as {@code mapper}, but makes a record without its required fields too
   */
  Boomlezer(ObjectMapper mapper, ObjectMapper onvolledig) {
    this.mapper = mapper;
    this.onvolledig = onvolledig;
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
      bekijkRecord(pad, (ObjectNode) knoop, type, null, type);
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
        bekijkRecord(pad, knoop, mapper.constructType(soort.value()), veld, type);
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

  /** {@code heelType} is what the mapper reads: by the field that tells the kind. */
  private void bekijkRecord(
      String pad, ObjectNode knoop, JavaType type, @Nullable String soortveld, JavaType heelType) {
    RecordComponent[] componenten = type.getRawClass().getRecordComponents();
    List<String> namen = Arrays.stream(componenten).map(RecordComponent::getName).toList();
    ObjectNode bekend = knoop.objectNode().setAll(knoop);
    for (Map.Entry<String, JsonNode> een : knoop.properties()) {
      if (!namen.contains(een.getKey()) && !een.getKey().equals(soortveld)) {
        bekend.remove(een.getKey());
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
    Set<String> goed = new HashSet<>(namen);
    for (RecordComponent component : componenten) {
      int eerder = fouten.size();
      String veld = onder(pad, component.getName());
      JsonNode waarde = knoop.path(component.getName());
      if (!waarde.isMissingNode() && !waarde.isNull()) {
        bekijk(veld, waarde, mapper.constructType(component.getGenericType()));
      } else if (!DomeinJson.magOntbreken(component.getType())
          && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        meld(veld, "", "is verplicht");
      }
      if (fouten.size() > eerder) {
        goed.remove(component.getName());
        bekend.remove(component.getName());
      }
    }
    if (goed.size() == componenten.length) {
      probeer(pad, bekend, heelType, componenten);
    } else {
      probeerDeel(goed, pad, bekend, heelType, componenten);
    }
  }

  /** What the record says of its {@code goed} fields, whatever the others would have been. */
  private void probeerDeel(
      Set<String> goed,
      String pad,
      ObjectNode knoop,
      JavaType type,
      RecordComponent[] componenten) {
    try {
      onvolledig.readerFor(type).readValue(knoop);
    } catch (IOException e) {
      for (Throwable oorzaak = e; oorzaak != null; oorzaak = oorzaak.getCause()) {
        if (oorzaak instanceof OngeldigeGegevens ongeldig) {
          for (Gegevensfout deel : ongeldig.losse()) {
            String veld = component(deel.veld(), componenten);
            if (goed.contains(veld)) {
              meld(onder(pad, veld), deel.waarde(), deel.toegestaan());
            }
          }
        }
      }
      // anything else comes of what is missing, and that is told already
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
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a tree in memory does not fail
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
