package nl.werkbrug.api.http.invoer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.json.DomeinJson;
import nl.werkbrug.data.store.MetVersie;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.WerkzoekendeStore;

/**
 * Lays people from a klantvolgsysteem over those who are known: found by klantnummer within their
 * organisatie, or else by id. What the files do not tell stays as it is; somebody who is not in
 * them is left alone.
 */
final class Klantdelta {
  private static final String SOORT = "soort";

  /** A yes-or-no without unknown: no may just mean that nothing was said. */
  private static final String ALLEEN_JA = "herindicatie";

  /** How the domain says that nothing has been established. */
  private static final Set<String> NIETS = Set.of("onbekend", "niet-gevraagd", "af-te-leiden");

  private final WerkzoekendeStore store;

  Klantdelta(WerkzoekendeStore store) {
    this.store = store;
  }

  Regio over(Sessie sessie, Regio nieuw) {
    List<Werkzoekende> mensen =
        nieuw.werkzoekenden().stream().map(een -> over(sessie, een)).toList();
    return new Regio(
        nieuw.gemeenten(),
        nieuw.organisaties(),
        nieuw.beroepen(),
        nieuw.beleidskaders(),
        nieuw.werkgevers(),
        nieuw.aanbod(),
        nieuw.jobcoaches(),
        mensen);
  }

  private Werkzoekende over(Sessie sessie, Werkzoekende nieuw) {
    Optional<Werkzoekende> bekend =
        nieuw.klantnummer() == null
            ? Optional.empty()
            : store
                .findKlant(sessie, nieuw.organisatie(), nieuw.klantnummer())
                .map(MetVersie::waarde);
    return bekend
        .or(() -> store.find(sessie, nieuw.id()))
        .map(oud -> samen(oud, nieuw))
        .orElse(nieuw);
  }

  static Werkzoekende samen(Werkzoekende oud, Werkzoekende nieuw) {
    ObjectNode boom = boom(oud);
    leg(boom, boom(nieuw));
    boom.put("id", oud.id().waarde());
    return DomeinJson.lees(boom, Werkzoekende.class);
  }

  /** Without what is unknown or empty. */
  private static ObjectNode boom(Werkzoekende mens) {
    return DomeinJson.mapper().valueToTree(mens);
  }

  private static void leg(ObjectNode onder, ObjectNode boven) {
    for (Map.Entry<String, JsonNode> veld : boven.properties()) {
      JsonNode waarde = veld.getValue();
      if (veld.getKey().equals(ALLEEN_JA) && !waarde.asBoolean()) {
        continue;
      }
      if (!(waarde instanceof ObjectNode deel)) {
        onder.set(veld.getKey(), waarde);
      } else if (!deel.has(SOORT)) {
        leg(onder.withObject("/" + veld.getKey()), deel);
      } else if (!NIETS.contains(deel.path(SOORT).asText()) || !onder.has(veld.getKey())) {
        onder.set(veld.getKey(), deel); // of another kind: nothing of the old one fits
      }
    }
  }
}
