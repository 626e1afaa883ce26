package nl.werkbrug.data.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.json.DomeinJson;

/** A record as stored text, with the hash that tells whether it changed. */
record Document(String json, String hash) {

  static Document van(Object waarde) {
    String json = DomeinJson.schrijf(waarde);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return new Document(json, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** Reads what was stored; what cannot be read was not written by this version. */
  static <T> T lees(String json, Class<T> type) {
    try {
      return DomeinJson.leesEigen(json, type);
    } catch (OngeldigeGegevens e) {
      String velden =
          e.fouten().stream().map(Gegevensfout::veld).distinct().collect(Collectors.joining(", "));
      throw new Opslagfout(
          Opslagfout.Code.DATABASE_BESCHADIGD,
          "Een opgeslagen %s kan niet worden gelezen (veld %s)."
              .formatted(type.getSimpleName().toLowerCase(Locale.ROOT), velden),
          e);
    }
  }
}
