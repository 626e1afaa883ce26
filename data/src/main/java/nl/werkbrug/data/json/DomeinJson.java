package nl.werkbrug.data.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;

/**
 * Reads and writes domain records as JSON. Equal values give equal text: properties stand in the
 * order of declaration, maps by key, and whatever is absent, unknown or empty is left out.
 */
public final class DomeinJson {
  private static final ObjectMapper MAPPER = maak(true);

  /** Makes of a record without all of its fields what can be made of it. */
  private static final ObjectMapper ONVOLLEDIG = maak(false);

  private DomeinJson() {}

  /** The one shared mapper; thread-safe as long as nobody configures it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** One line of JSON. */
  public static String schrijf(Object waarde) {
    try {
      return MAPPER.writeValueAsString(waarde);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Geen JSON te maken van " + waarde.getClass(), e);
    }
  }

  /**
   * Reads one value.
   *
   * @throws OngeldigeGegevens with the path of the field, its value and what is allowed
   */
  public static <T> T lees(String json, Class<T> type) {
    try (JsonParser in = MAPPER.createParser(json)) {
      return lees(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // text in memory does not fail
    }
  }

  /** As {@link #lees(String, Class)}, of what {@link #schrijf} wrote: no field is in it twice. */
  public static <T> T leesEigen(String json, Class<T> type) {
    try (JsonParser in = MAPPER.createParser(json)) {
      return lees(in.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // text in memory does not fail
    }
  }

  /** As {@link #lees(String, Class)}, from a tree, with every fault and not only the first. */
  public static <T> T lees(JsonNode boom, Class<T> type) {
    return new Boomlezer(MAPPER, ONVOLLEDIG).lees(boom, type);
  }

  /** As {@link #lees(String, Class)}, from UTF-8; the stream is closed. */
  public static <T> T lees(InputStream json, Class<T> type) throws IOException {
    try (JsonParser in = MAPPER.createParser(json)) {
      return lees(in, type);
    }
  }

  private static <T> T lees(JsonParser in, Class<T> type) throws IOException {
    try {
      T waarde = MAPPER.readValue(in, type);
      if (waarde == null) {
        throw new OngeldigeGegevens("json", "null", "moet een waarde bevatten");
      }
      return waarde;
    } catch (JsonProcessingException e) {
      throw vertaal(e); // while the parser still stands at the value
    }
  }

  /** Whether both databases can keep this text: no NUL, and no half of a character. */
  public static boolean isBewaarbaar(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      boolean paar =
          Character.isHighSurrogate(teken)
              && i + 1 < tekst.length()
              && Character.isLowSurrogate(tekst.charAt(i + 1));
      if (paar) {
        i++;
      } else if (teken == 0 || Character.isSurrogate(teken)) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with the data, for whoever uses the {@link #mapper()} directly. */
  public static OngeldigeGegevens vertaal(JsonProcessingException fout) {
    return Leesfout.vertaal(fout, MAPPER.getDeserializationConfig());
  }

  private static ObjectMapper maak(boolean streng) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(Tekstwaarden.module())
            .addModule(Gegevenswaarden.module())
            .addMixIn(Loonwaarde.class, Soorten.VanLoonwaarde.class)
            .addMixIn(UwvAdvies.class, Soorten.VanUwvAdvies.class)
            .addMixIn(Begeleidingsbehoefte.Omvang.class, Soorten.VanOmvang.class)
            .addMixIn(Verdringingstoets.class, Soorten.VanVerdringingstoets.class)
            .addMixIn(Werkaanbod.class, Soorten.VanWerkaanbod.class)
            .addMixIn(Plaatsingsgebeurtenis.class, Soorten.VanPlaatsingsgebeurtenis.class)
            .addMixIn(Voorstelgebeurtenis.class, Soorten.VanVoorstelgebeurtenis.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .defaultLeniency(false)
            .withCoercionConfig(
                LogicalType.Textual,
                coercie ->
                    coercie
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    for (Class<?> verzameling :
        List.of(List.class, Set.class, SortedSet.class, Map.class, SortedMap.class)) {
      builder.withConfigOverride(
          verzameling,
          instelling ->
              instelling
                  .setInclude(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                  .setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)));
    }
    builder.withConfigOverride(
        Gegeven.class,
        instelling ->
            instelling.setInclude(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)));
    JsonMapper mapper = builder.build();
    mapper.setAnnotationIntrospector(
        AnnotationIntrospector.pair(
            new VerplichteVelden(streng),
            mapper.getDeserializationConfig().getAnnotationIntrospector()));
    return mapper;
  }

  static boolean magOntbreken(Class<?> type) {
    return Gegeven.class.isAssignableFrom(type)
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }
}
