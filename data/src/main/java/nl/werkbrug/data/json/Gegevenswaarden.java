package nl.werkbrug.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Objects;
import nl.werkbrug.data.domain.Gegeven;
import org.jspecify.annotations.Nullable;

/**
 * A known {@link Gegeven} is written as its value; an unknown one is left out, or null in a list.
 */
final class Gegevenswaarden {

  private Gegevenswaarden() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class token of a generic type is raw
  static SimpleModule module() {
    return new SimpleModule("werkbrug-gegeven")
        .addSerializer(Gegeven.class, (JsonSerializer) new Schrijver())
        .addDeserializer(Gegeven.class, (JsonDeserializer) new Lezer(null));
  }

  private static final class Schrijver extends JsonSerializer<Gegeven<?>> {
    @Override
    public void serialize(Gegeven<?> gegeven, JsonGenerator uit, SerializerProvider omgeving)
        throws IOException {
      omgeving.defaultSerializeValue(gegeven.waardeOfNull(), uit);
    }

    @Override
    public boolean isEmpty(SerializerProvider omgeving, Gegeven<?> gegeven) {
      return !gegeven.isBekend();
    }
  }

  private static final class Lezer extends JsonDeserializer<Gegeven<?>>
      implements ContextualDeserializer {
    private final @Nullable JsonDeserializer<?> inhoud;

    Lezer(@Nullable JsonDeserializer<?> inhoud) {
      this.inhoud = inhoud;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext omgeving, @Nullable BeanProperty veld) throws JsonMappingException {
      JavaType type = omgeving.getContextualType().containedTypeOrUnknown(0);
      return new Lezer(omgeving.findContextualValueDeserializer(type, veld));
    }

    @Override
    public Gegeven<?> deserialize(JsonParser in, DeserializationContext omgeving)
        throws IOException {
      return Gegeven.van(Objects.requireNonNull(inhoud).deserialize(in, omgeving));
    }

    @Override
    public Gegeven<?> getNullValue(DeserializationContext omgeving) {
      return Gegeven.onbekend();
    }

    @Override
    public Object getAbsentValue(DeserializationContext omgeving) {
      return Gegeven.onbekend();
    }
  }
}
