package nl.werkbrug.data.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record is required unless it is {@code @Nullable}, a {@code Gegeven} or a
 * collection.
 */
final class VerplichteVelden extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember lid) {
    return verplicht(lid) ? Boolean.TRUE : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated lid) {
    return verplicht(lid) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
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
