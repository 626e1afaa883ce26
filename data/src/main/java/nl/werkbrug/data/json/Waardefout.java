package nl.werkbrug.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import nl.werkbrug.data.domain.Gegevensfout;

/** A text that its own type refuses: the path of the JSON names the field, not the type. */
final class Waardefout extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  private final transient Gegevensfout fout;

  Waardefout(JsonParser in, Gegevensfout fout) {
    super(in, fout.tekst());
    this.fout = fout;
  }

  Gegevensfout fout() {
    return fout;
  }
}
