package nl.werkbrug.data.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondestatus;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DomeinJsonTest {

  static Stream<Object> waarden() {
    return Stream.of(
        VolleRegio.maak(4),
        Regio.LEEG,
        VolleRegio.vol("wz-1", "Ünal"),
        VolleRegio.onbekend("wz-2"),
        VolleRegio.vacature("ab-1"),
        VolleRegio.arrangement("ab-2"),
        VolleRegio.kader(3),
        VolleRegio.ronde("r-1", Rondestatus.KLAAR),
        VolleRegio.ronde("r-2", Rondestatus.MISLUKT),
        VolleRegio.ronde("r-3", Rondestatus.WACHT),
        VolleRegio.voorstel("v-1", "r-1", "wz-1", "ab-1", 812),
        VolleRegio.nietGeplaatst("r-1", "wz-2"),
        new Loonwaarde.Indicatie(new BigDecimal("45"), LocalDate.of(2026, 1, 1)),
        new UwvAdvies.Aangevraagd(LocalDate.of(2026, 1, 1)));
  }

  @ParameterizedTest
  @MethodSource("waarden")
  void readsBackWhatItWrote(Object waarde) {
    Class<?> type = waarde instanceof Werkaanbod ? Werkaanbod.class : waarde.getClass();

    String json = DomeinJson.schrijf(waarde);
    Object terug = DomeinJson.lees(json, type);

    assertThat(terug).isEqualTo(waarde);
    assertThat(DomeinJson.schrijf(terug)).isEqualTo(json);
  }

  @Test
  void leavesOutWhatIsUnknownAbsentOrEmpty() {
    Werkzoekende onbekend = VolleRegio.onbekend("wz-2");

    String json = DomeinJson.schrijf(onbekend);

    assertThat(json)
        .isEqualTo(
            "{\"id\":\"wz-2\",\"organisatie\":\"uitvoeringsdienst\",\"status\":\"UITGESTROOMD\","
                + "\"persoon\":{},\"participatie\":{\"loonwaarde\":{\"soort\":\"onbekend\"},"
                + "\"herindicatie\":false,\"uwvAdvies\":{\"soort\":\"niet-gevraagd\"}},"
                + "\"kwalificatie\":{},\"beschikbaarheid\":{},\"mobiliteit\":{},"
                + "\"eisAanWerk\":{},\"belastbaarheid\":{},\"wensen\":{},"
                + "\"begeleiding\":{\"omvang\":{\"soort\":\"af-te-leiden\"}}}");
  }

  @Test
  void keepsAKnownEmptySetApartFromAnUnknownOne() {
    String json = DomeinJson.schrijf(VolleRegio.vol("wz-1", "Jo"));

    assertThat(json)
        .contains("\"rijbewijzen\":[]")
        .contains("\"competenties\":{\"samenwerken\":5,\"zelfstandig\":2}")
        .contains("\"procent\":62.50")
        .contains("\"geboortedatum\":\"1990-02-28\"")
        .contains("\"postcode\":\"1382\"");
  }

  @Test
  void readsAnExplicitNullAsUnknownOrAbsent() {
    String json =
        "{\"urenMin\":16,\"urenMax\":32,\"start\":null,\"startVrij\":false,\"einde\":null}";

    Werktijd werktijd = DomeinJson.lees(json, Werktijd.class);

    assertThat(werktijd.start().isBekend()).isFalse();
    assertThat(werktijd.einde()).isNull();
  }

  @Test
  void beleidskaderFromBeforeTheTermStaysAsItWasAndHasTheStandard() {
    String oud = DomeinJson.schrijf(VolleRegio.kader(3)).replace(",\"bewaarmaanden\":36", "");

    Beleidskader kader = DomeinJson.lees(oud, Beleidskader.class);

    assertThat(kader.bewaarmaanden()).isNull();
    assertThat(kader.bewaartermijn()).isEqualTo(60);
    assertThat(DomeinJson.schrijf(kader)).isEqualTo(oud);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 240})
  void keepsATermWithinItsBounds(int maanden) {
    assertThat(DomeinJson.lees(kaderMet(maanden), Beleidskader.class).bewaartermijn())
        .isEqualTo(maanden);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 241, 10_000})
  void rejectsATermOutsideItsBounds(int maanden) {
    assertThatThrownBy(() -> DomeinJson.lees(kaderMet(maanden), Beleidskader.class))
        .isInstanceOfSatisfying(
            OngeldigeGegevens.class,
            fout ->
                assertThat(fout.fouten())
                    .containsExactly(
                        new Gegevensfout(
                            "bewaarmaanden",
                            Integer.toString(maanden),
                            "moet tussen 1 en 240 liggen")));
  }

  private static String kaderMet(int maanden) {
    return DomeinJson.schrijf(VolleRegio.kader(3))
        .replace("\"bewaarmaanden\":36", "\"bewaarmaanden\":" + maanden);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"a","naam":"A","kleur":1}              | kleur  | ''     | is geen bekend veld, wel: id, naam, opgehevenPer, opvolger
          {"id":"a"}                                   | naam   | ''     | is verplicht
          {"id":"a","naam":null}                       | naam   | ''     | is verplicht
          {"id":"a b","naam":"A"}                      | id     | a b    | moet 1 tot 64 letters, cijfers, punten, streepjes of _ zijn
          {"id":7,"naam":"A"}                          | id     | 7      | moet tekst zijn
          {"id":"a","naam":7}                          | naam   | 7      | moet tekst zijn
          {"id":"a","naam":{"x":1}}                    | naam   | {      | moet tekst zijn
          {"id":"a","naam":"A","opgehevenPer":"2026-02-30"} | opgehevenPer | 2026-02-30 | moet een datum zijn in de vorm jjjj-mm-dd
          {"id":"a","naam":"A","opgehevenPer":"2026-02-28"} | opvolger | null | hoort bij opgehevenPer: geef beide of geen van beide
          [1]                                          | json   | [      | moet een object zijn
          {"id":"a",                                   | json   | regel 1, kolom 11 | is geen geldige JSON
          {"id":"a","id":"b","naam":"A"}               | json   | regel 1, kolom 15 | is geen geldige JSON
          """)
  void namesFieldValueAndWhatIsAllowed(String json, String veld, String waarde, String toegestaan) {
    assertThatThrownBy(() -> DomeinJson.lees(json, Gemeente.class))
        .isInstanceOfSatisfying(
            OngeldigeGegevens.class,
            fout ->
                assertThat(fout.fouten())
                    .containsExactly(new Gegevensfout(veld, waarde, toegestaan)));
  }

  @Test
  void namesThePathOfAFaultDeepInARegio() {
    String goed = DomeinJson.schrijf(VolleRegio.maak(2));

    assertThat(
            fouten(goed.replace("\"urenMin\":16,\"urenMax\":32", "\"urenMin\":0,\"urenMax\":41")))
        .containsExactly(
            new Gegevensfout("aanbod[0].kern.werktijd.urenMin", "0", "moet tussen 1 en 40 liggen"),
            new Gegevensfout(
                "aanbod[0].kern.werktijd.urenMax", "41", "moet tussen 1 en 40 liggen"));
    assertThat(fouten(goed.replace("\"vorm\":\"vacature\"", "\"vorm\":\"baan\"")))
        .containsExactly(
            new Gegevensfout("aanbod[0].vorm", "baan", "moet een van vacature, arrangement zijn"));
    assertThat(fouten(goed.replace("\"vorm\":\"vacature\",", "")))
        .containsExactly(
            new Gegevensfout("aanbod[0].vorm", "", "moet een van vacature, arrangement zijn"));
    assertThat(fouten(goed.replace("\"status\":\"OPEN\"", "\"status\":\"open\"")))
        .containsExactly(
            new Gegevensfout(
                "aanbod[0].kern.status",
                "open",
                "moet een van CONCEPT, OPEN, VERVULD, INGETROKKEN zijn"));
    assertThat(fouten(goed.replace("\"TILLEN\":\"ZWAAR\"", "\"TILEN\":\"ZWAAR\"")).getFirst())
        .satisfies(
            fout -> {
              assertThat(fout.veld()).startsWith("aanbod[0].kern.eisen.belasting");
              assertThat(fout.waarde()).isEqualTo("TILEN");
              assertThat(fout.toegestaan()).startsWith("moet een van TILLEN, STAAN,");
            });
    assertThat(fouten(goed.replace("\"urenMin\":16", "\"urenMin\":16.5")))
        .containsExactly(
            new Gegevensfout(
                "aanbod[0].kern.werktijd.urenMin",
                "16.5",
                "moet een geheel getal zijn dat niet te groot is"));
    assertThat(fouten(goed.replace("\"urenMin\":12", "\"urenMin\":\"12\"")))
        .containsExactly(
            new Gegevensfout(
                "werkzoekenden[0].beschikbaarheid.urenMin",
                "12",
                "moet een geheel getal zijn dat niet te groot is"));
    assertThat(
            fouten(goed.replace("\"sectoren\":[\"81\"]", "\"sectoren\":[null]")).getFirst().veld())
        .startsWith("werkzoekenden[0].kwalificatie.sectoren");
  }

  private static List<Gegevensfout> fouten(String json) {
    try {
      DomeinJson.lees(json, Regio.class);
      return List.of();
    } catch (OngeldigeGegevens e) {
      return e.fouten();
    }
  }

  @Test
  void judgesWhatIsThereOfARecordWithoutAllOfItsFields() {
    ObjectNode aanbod = boom(VolleRegio.vacature("ab-1"));
    ObjectNode kern = (ObjectNode) aanbod.path("kern");
    kern.remove("organisatie");
    kern.put("titel", "x".repeat(121)).put("plekken", 0);
    kern.withObject("/werktijd").put("urenMin", 41).remove("startVrij");
    kern.withObject("/voorwaarden").put("volletijdsnorm", "36");

    assertThat(fouten(aanbod, Werkaanbod.class))
        .containsExactlyInAnyOrder(
            new Gegevensfout("kern.organisatie", "", "is verplicht"),
            new Gegevensfout("kern.titel", "x".repeat(121), "moet 1 tot 120 tekens lang zijn"),
            new Gegevensfout("kern.plekken", "0", "moet tussen 1 en 999 liggen"),
            new Gegevensfout("kern.werktijd.startVrij", "", "is verplicht"),
            new Gegevensfout("kern.werktijd.urenMin", "41", "moet tussen 1 en 40 liggen"),
            new Gegevensfout(
                "kern.voorwaarden.volletijdsnorm",
                "36",
                "moet een geheel getal zijn dat niet te groot is"));
  }

  @Test
  void saysNothingOfGoodFieldsOfARecordWithoutAllOfItsFields() {
    ObjectNode aanbod = boom(VolleRegio.vacature("ab-1"));
    ObjectNode kern = (ObjectNode) aanbod.path("kern");
    kern.remove("organisatie");
    kern.put("titel", "x".repeat(120)).put("plekken", 999);

    assertThat(fouten(aanbod, Werkaanbod.class))
        .containsExactly(new Gegevensfout("kern.organisatie", "", "is verplicht"));
  }

  @Test
  void judgesHowFieldsGoTogetherOnlyWhenAllAreThere() {
    String heel = "{'urenMin':32,'urenMax':16,'startVrij':true}".replace('\'', '"');
    String deel = "{'urenMin':32,'urenMax':'x','startVrij':true}".replace('\'', '"');

    assertThat(fouten(boom(heel), Werktijd.class))
        .containsExactly(new Gegevensfout("urenMax", "16", "mag niet lager zijn dan urenMin"));
    assertThat(fouten(boom(deel), Werktijd.class))
        .containsExactly(
            new Gegevensfout("urenMax", "x", "moet een geheel getal zijn dat niet te groot is"));
  }

  @Test
  void judgesEveryKindOfRecordWithNothingInIt() {
    for (Class<?> type :
        List.of(
            Werkzoekende.class,
            Werkgever.class,
            Aanbodkern.class,
            Arrangement.class,
            Jobcoach.class,
            Gemeente.class,
            Beleidskader.class,
            Loonwaarde.Vastgesteld.class)) {
      assertThat(fouten(boom("{}"), type))
          .describedAs(type.getSimpleName())
          .isNotEmpty()
          .allSatisfy(fout -> assertThat(fout.toegestaan()).isEqualTo("is verplicht"));
    }
  }

  private static ObjectNode boom(Object waarde) {
    return DomeinJson.mapper().valueToTree(waarde);
  }

  private static ObjectNode boom(String json) {
    return DomeinJson.lees(json, ObjectNode.class);
  }

  private static List<Gegevensfout> fouten(ObjectNode boom, Class<?> type) {
    try {
      DomeinJson.lees(boom, type);
      return List.of();
    } catch (OngeldigeGegevens e) {
      return e.fouten();
    }
  }

  @Test
  void namesEveryCaseOfEverySealedType() {
    for (Class<?> type :
        List.of(
            Loonwaarde.class,
            UwvAdvies.class,
            Begeleidingsbehoefte.Omvang.class,
            Verdringingstoets.class,
            Voorstelgebeurtenis.class,
            Werkaanbod.class)) {
      JsonSubTypes soorten =
          DomeinJson.mapper().findMixInClassFor(type).getAnnotation(JsonSubTypes.class);

      assertThat(Arrays.stream(soorten.value()).map(JsonSubTypes.Type::value))
          .describedAs(type.getSimpleName())
          .hasSameElementsAs(List.of(type.getPermittedSubclasses()));
    }
  }

  @Test
  void writesTheSameWhateverTheOrderOfInsertion() {
    Voorstel voorstel = VolleRegio.voorstel("v-1", "r-1", "wz-1", "ab-1", 812);
    Matchingsronde ronde = VolleRegio.ronde("r-1", Rondestatus.KLAAR);
    NietGeplaatst niet = VolleRegio.nietGeplaatst("r-1", "wz-2");

    assertThat(Stream.of(voorstel, ronde, niet).map(DomeinJson::schrijf).toList())
        .allSatisfy(json -> assertThat(json).doesNotContain("\n"))
        .anySatisfy(
            json -> assertThat(json).contains("\"doelgroepen\":[\"LKS_MDP\",\"BESCHUT_WERK\"]"));
  }
}
