package nl.werkbrug.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.BeleidskaderId;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.PlaatsingId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;

/** Ids, postcodes and codes: records of one text, written as that text, as map key too. */
final class Tekstwaarden {

  private static final Set<Class<?>> TYPEN = ConcurrentHashMap.newKeySet();

  private Tekstwaarden() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("werkbrug-tekstwaarden");
    voegToe(
        module, AanbiederContractId.class, AanbiederContractId::waarde, AanbiederContractId::new);
    voegToe(module, AanbodId.class, AanbodId::waarde, AanbodId::new);
    voegToe(module, BeleidskaderId.class, BeleidskaderId::waarde, BeleidskaderId::new);
    voegToe(module, BeroepCode.class, BeroepCode::waarde, BeroepCode::new);
    voegToe(module, CompetentieCode.class, CompetentieCode::waarde, CompetentieCode::new);
    voegToe(module, GemeenteId.class, GemeenteId::waarde, GemeenteId::new);
    voegToe(module, JobcoachId.class, JobcoachId::waarde, JobcoachId::new);
    voegToe(module, OrganisatieId.class, OrganisatieId::waarde, OrganisatieId::new);
    voegToe(module, PlaatsingId.class, PlaatsingId::waarde, PlaatsingId::new);
    voegToe(module, Postcode.class, Postcode::waarde, Postcode::new);
    voegToe(module, RondeId.class, RondeId::waarde, RondeId::new);
    voegToe(module, Sbi.class, Sbi::code, Sbi::new);
    voegToe(module, SroiContractId.class, SroiContractId::waarde, SroiContractId::new);
    voegToe(module, VestigingId.class, VestigingId::waarde, VestigingId::new);
    voegToe(module, VoorstelId.class, VoorstelId::waarde, VoorstelId::new);
    voegToe(module, WerkgeverId.class, WerkgeverId::waarde, WerkgeverId::new);
    voegToe(module, WerkzoekendeId.class, WerkzoekendeId::waarde, WerkzoekendeId::new);
    return module;
  }

  /** Whether values of this type are written as text. */
  static boolean isTekst(Class<?> type) {
    return TYPEN.contains(type);
  }

  private static <T> void voegToe(
      SimpleModule module, Class<T> type, Function<T, String> naarTekst, Function<String, T> van) {
    TYPEN.add(type);
    module.addSerializer(type, new Schrijver<>(type, naarTekst, false));
    module.addKeySerializer(type, new Schrijver<>(type, naarTekst, true));
    module.addDeserializer(type, new Lezer<>(type, van));
    module.addKeyDeserializer(type, new Sleutellezer<>(type, van));
  }

  private static final class Schrijver<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<T, String> naarTekst;
    private final boolean alsSleutel;

    Schrijver(Class<T> type, Function<T, String> naarTekst, boolean alsSleutel) {
      super(type);
      this.naarTekst = naarTekst;
      this.alsSleutel = alsSleutel;
    }

    @Override
    public void serialize(T waarde, JsonGenerator uit, SerializerProvider omgeving)
        throws IOException {
      if (alsSleutel) {
        uit.writeFieldName(naarTekst.apply(waarde));
      } else {
        uit.writeString(naarTekst.apply(waarde));
      }
    }
  }

  private static final class Lezer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> van;

    Lezer(Class<T> type, Function<String, T> van) {
      super(type);
      this.van = van;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext omgeving) throws IOException {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        return omgeving.reportInputMismatch(handledType(), "geen tekst");
      }
      try {
        return van.apply(in.getText());
      } catch (OngeldigeGegevens e) {
        throw new Waardefout(in, e.fouten().getFirst());
      }
    }
  }

  private static final class Sleutellezer<T> extends KeyDeserializer {
    private final Function<String, T> van;
    private final Class<T> type;

    Sleutellezer(Class<T> type, Function<String, T> van) {
      this.type = type;
      this.van = van;
    }

    @Override
    public Object deserializeKey(String sleutel, DeserializationContext omgeving)
        throws IOException {
      try {
        return type.cast(van.apply(sleutel));
      } catch (OngeldigeGegevens e) {
        throw new Waardefout(omgeving.getParser(), e.fouten().getFirst());
      }
    }
  }
}
