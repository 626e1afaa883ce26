package nl.werkbrug.data.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record is required unless it is {@code @Nullable}, a {@code Gegeven} or a
 * collection.
 */
final class VerplichteVelden extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  private final boolean streng;

  /**
   * @param streng whether a record without a required component is refused; otherwise an absent
   *     text or number is empty or 0, and any other absent component null
   */
  VerplichteVelden(boolean streng) {
    this.streng = streng;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember lid) {
    return (streng && verplicht(lid)) ? Boolean.TRUE : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated lid) {
    if (!verplicht(lid)) {
      return JsonSetter.Value.empty();
    }
    if (streng) {
      return JsonSetter.Value.forValueNulls(Nulls.FAIL);
    }
    Class<?> type = lid.getRawType();
    return type.isPrimitive() || type == String.class || type == BigDecimal.class
        ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)
        : JsonSetter.Value.empty();
  }

  private static boolean verplicht(Annotated lid) {
    if (!(lid instanceof AnnotatedParameter parameter)
        || !parameter.getDeclaringClass().isRecord()) {
      return false;
    }
    RecordComponent[] componenten = parameter.getDeclaringClass().getRecordComponents();
    if (parameter.getIndex() >= componenten.length) {
      return false;
    }
    RecordComponent component = componenten[parameter.getIndex()];
    return !DomeinJson.magOntbreken(component.getType())
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
