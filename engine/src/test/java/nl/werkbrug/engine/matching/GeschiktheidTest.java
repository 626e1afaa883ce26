package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import org.junit.jupiter.api.Test;

class GeschiktheidTest {

  @Test
  void namesAllReasonsAtOnce() {
    Voorbeeld v = new Voorbeeld();
    v.gevraagdeRijbewijzen = Set.of(Rijbewijs.C);
    v.lks = LksBereidheid.NEE;
    v.gemeente = Gegeven.onbekend();

    Geschiktheid uitkomst = v.geschiktheid();

    assertThat(uitkomst).isInstanceOf(Geschiktheid.Ongeschikt.class);
    assertThat(((Geschiktheid.Ongeschikt) uitkomst).redenen())
        .extracting(Regeloordeel::regel)
        .containsExactly("lks-bereid", "rijbewijs");
    assertThat(uitkomst.regels()).hasSize(Regels.ALLE.size());
  }

  @Test
  void namesAllQuestionsWhenNothingFails() {
    Voorbeeld v = new Voorbeeld();
    v.gemeente = Gegeven.onbekend();
    v.lks = LksBereidheid.ONBEKEND;

    Geschiktheid uitkomst = v.geschiktheid();

    assertThat(uitkomst).isInstanceOf(Geschiktheid.Onbepaald.class);
    assertThat(((Geschiktheid.Onbepaald) uitkomst).vragen())
        .extracting(Regeloordeel::regel)
        .containsExactly("bereik-gemeente", "lks-bereid");
  }

  @Test
  void findsABijnamatchWhenOneCurableRuleFails() {
    Voorbeeld v = new Voorbeeld();
    v.gevraagdeCertificaten = List.of("VCA");
    v.lks = LksBereidheid.ONBEKEND;

    Bijnamatch match = v.beoordelaar().bijnamatch(v.persoon(), v.aanbod()).orElseThrow();

    assertThat(match.regel().regel()).isEqualTo("certificaat");
    assertThat(match.remedie()).contains("VCA");
    assertThat(match.vragen()).extracting(Regeloordeel::regel).containsExactly("lks-bereid");
  }

  @Test
  void findsNoBijnamatchForTwoFailuresOrAnIncurableOneOrNone() {
    Voorbeeld v = new Voorbeeld();
    assertThat(v.beoordelaar().bijnamatch(v.persoon(), v.aanbod())).isEmpty();

    v.gevraagdeRijbewijzen = Set.of(Rijbewijs.C);
    assertThat(v.beoordelaar().bijnamatch(v.persoon(), v.aanbod())).isEmpty();

    v.gevraagdeRijbewijzen = Set.of();
    v.gevraagdeCertificaten = List.of("VCA");
    v.lks = LksBereidheid.NEE;
    assertThat(v.beoordelaar().bijnamatch(v.persoon(), v.aanbod())).isEmpty();
  }

  /** Whatever the pair: an added demand may turn a verdict for the worse, never for the better. */
  @Test
  void neverGetsBetterByAnAddedDemand() {
    List<Consumer<Voorbeeld>> eisen =
        List.of(
            v -> v.gevraagdeRijbewijzen = met(v.gevraagdeRijbewijzen, Rijbewijs.B),
            v -> v.gevraagdeCertificaten = met(v.gevraagdeCertificaten, "BHV"),
            v ->
                v.gevraagdNiveau =
                    v.gevraagdNiveau == null ? WerkDenkniveau.HBO : WerkDenkniveau.WO,
            v -> v.gevraagdeTalen = List.of(Voorbeeld.nederlands(Taalniveau.UITSTEKEND)),
            v -> v.belasting = metLast(v.belasting),
            v -> v.minimumleeftijd = 21,
            v -> v.urenMin = v.urenMax,
            v -> v.sluitingsdatum = Voorbeeld.PEILDATUM.minusDays(1),
            v -> v.startVrij = false,
            v -> v.vervoerGeregeld = false,
            v -> v.aanpasbaar = Set.of(),
            v -> v.lks = v.lks == LksBereidheid.JA ? LksBereidheid.ONBEKEND : LksBereidheid.NEE,
            v -> v.uitgeslotenWerkgevers = List.of(Voorbeeld.WERKGEVER),
            v -> v.uitgeslotenSectoren = met(v.uitgeslotenSectoren, new Sbi("47")));
    Willekeurig willekeurig = new Willekeurig(21);
    int slechter = 0;
    for (int i = 0; i < 150; i++) {
      Voorbeeld v = willekeurig.paar();
      for (Consumer<Voorbeeld> eis : eisen) {
        int[] voor = rangen(v);
        eis.accept(v);
        int[] na = rangen(v);

        for (int regel = 0; regel < voor.length; regel++) {
          assertThat(na[regel]).as(Regels.ALLE.get(regel).id()).isGreaterThanOrEqualTo(voor[regel]);
          slechter += na[regel] > voor[regel] ? 1 : 0;
        }
      }
    }
    assertThat(slechter).isGreaterThan(100);
  }

  /** Per rule 0 for good, 1 for unknown, 2 for failed. */
  private static int[] rangen(Voorbeeld v) {
    Beoordelaar beoordelaar = v.beoordelaar();
    PersoonFeiten p = beoordelaar.persoon(v.persoon());
    AanbodFeiten a = beoordelaar.aanbod(v.aanbod());
    return Regels.ALLE.stream().mapToInt(regel -> (3 - regel.oordeel(p, a)) % 3).toArray();
  }

  private static Set<Rijbewijs> met(Set<Rijbewijs> set, Rijbewijs erbij) {
    EnumSet<Rijbewijs> uit = EnumSet.of(erbij);
    uit.addAll(set);
    return uit;
  }

  private static <T> List<T> met(List<T> lijst, T erbij) {
    return Stream.concat(lijst.stream(), Stream.of(erbij)).toList();
  }

  private static Map<Belastingaspect, Belasting> metLast(Map<Belastingaspect, Belasting> last) {
    Map<Belastingaspect, Belasting> uit = new EnumMap<>(Belastingaspect.class);
    uit.putAll(last);
    uit.put(Belastingaspect.WERKDRUK, Belasting.ZWAAR);
    return uit;
  }
}
