package nl.werkbrug.data.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson says into field, value and what is allowed. */
final class Leesfout {

  /** Stands for the whole text where no field can be named. */
  static final String GEHEEL = "json";

  private Leesfout() {}

  static OngeldigeGegevens vertaal(JsonProcessingException fout, DeserializationConfig config) {
    if (fout instanceof InputCoercionException getal) {
      return new OngeldigeGegevens(GEHEEL, "", toegestaan(getal.getTargetType()));
    }
    if (!(fout instanceof JsonMappingException afbeelding)) {
      JsonLocation plek = fout.getLocation();
      return new OngeldigeGegevens(
          "json",
          plek == null ? "?" : "regel %d, kolom %d".formatted(plek.getLineNr(), plek.getColumnNr()),
          "is geen geldige JSON");
    }
    String pad = pad(afbeelding.getPath());
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof OngeldigeGegevens ongeldig) {
        return new OngeldigeGegevens(
            ongeldig.fouten().stream()
                .map(
                    deel ->
                        new Gegevensfout(onder(pad, deel.veld()), deel.waarde(), deel.toegestaan()))
                .toList());
      }
      if (oorzaak instanceof InputCoercionException getal) {
        return new OngeldigeGegevens(pad, "", toegestaan(getal.getTargetType()));
      }
      if (oorzaak instanceof JsonProcessingException ontleding
          && !(oorzaak instanceof JsonMappingException)) {
        return vertaal(ontleding, config);
      }
    }
    return switch (afbeelding) {
      case Waardefout waarde ->
          new OngeldigeGegevens(pad, waarde.fout().waarde(), waarde.fout().toegestaan());
      case UnrecognizedPropertyException onbekend ->
          new OngeldigeGegevens(pad, "", "is geen bekend veld, wel: " + velden(onbekend));
      case InvalidTypeIdException soort -> soort(soort, pad, config);
      case InvalidNullException leeg -> new OngeldigeGegevens(pad, "", "is verplicht");
      case InvalidFormatException vorm ->
          new OngeldigeGegevens(pad, vorm.getValue(), toegestaan(vorm.getTargetType()));
      case MismatchedInputException anders
          when String.valueOf(anders.getOriginalMessage()).startsWith("Missing required") ->
          new OngeldigeGegevens(pad, "", "is verplicht");
      case MismatchedInputException anders ->
          new OngeldigeGegevens(pad, gelezen(anders), toegestaan(anders.getTargetType()));
      default -> new OngeldigeGegevens(pad, gelezen(afbeelding), "kan niet worden gelezen");
    };
  }

  private static OngeldigeGegevens soort(
      InvalidTypeIdException fout, String pad, DeserializationConfig config) {
    Class<?> mixin = config.findMixInClassFor(fout.getBaseType().getRawClass());
    JsonTypeInfo info = mixin == null ? null : mixin.getAnnotation(JsonTypeInfo.class);
    JsonSubTypes soorten = mixin == null ? null : mixin.getAnnotation(JsonSubTypes.class);
    String namen =
        soorten == null
            ? ""
            : Arrays.stream(soorten.value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", "));
    String veld = onder(pad, info == null ? "soort" : info.property());
    return new OngeldigeGegevens(
        veld, Objects.requireNonNullElse(fout.getTypeId(), ""), "moet een van " + namen + " zijn");
  }

  private static String velden(UnrecognizedPropertyException fout) {
    Collection<Object> velden = fout.getKnownPropertyIds();
    return velden == null
        ? ""
        : velden.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  private static String toegestaan(@Nullable Class<?> type) {
    if (type == null) {
      return "heeft niet de goede vorm";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(waarde -> ((Enum<?>) waarde).name())
          .collect(Collectors.joining(", ", "moet een van ", " zijn"));
    }
    if (type == LocalDate.class) {
      return "moet een datum zijn in de vorm jjjj-mm-dd";
    }
    if (type == Instant.class) {
      return "moet een tijdstip zijn, zoals 2026-01-31T12:00:00Z";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "moet true of false zijn";
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "moet een geheel getal zijn dat niet te groot is";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "moet een getal zijn";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "moet een lijst zijn";
    }
    boolean tekst = type == String.class || Tekstwaarden.isTekst(type);
    return tekst
        ? "moet tekst zijn"
        : type.isRecord() || Map.class.isAssignableFrom(type)
            ? "moet een object zijn"
            : "heeft niet de goede vorm";
  }

  private static String gelezen(JsonMappingException fout) {
    if (!(fout.getProcessor() instanceof JsonParser in)) {
      return "";
    }
    try {
      JsonToken teken = in.currentToken();
      if (teken == null) {
        return "";
      }
      return teken.isScalarValue() ? in.getText() : teken.isStructStart() ? teken.asString() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String onder(String pad, String veld) {
    return pad.equals(GEHEEL) ? veld : pad + "." + veld;
  }

  private static String pad(List<JsonMappingException.Reference> stappen) {
    StringBuilder pad = new StringBuilder();
    for (JsonMappingException.Reference stap : stappen) {
      if (stap.getFieldName() == null) {
        pad.append('[').append(stap.getIndex()).append(']');
      } else {
        pad.append(pad.isEmpty() ? "" : ".").append(stap.getFieldName());
      }
    }
    return pad.isEmpty() ? GEHEEL : pad.toString();
  }
}
