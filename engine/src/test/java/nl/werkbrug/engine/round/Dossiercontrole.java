package nl.werkbrug.engine.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Recomputes a dossier as an outsider would: from its JSON alone, in plain loops, with none of the
 * code that made it.
 */
final class Dossiercontrole {
  private static final int PERIODEN = 13;

  private final JsonNode dossier;
  private final Map<String, JsonNode> aanbod;
  private final Map<String, JsonNode> klassen;
  private final Map<String, JsonNode> jobcoaches;
  private final Map<String, List<JsonNode>> paren = new HashMap<>();
  private final Map<String, Map<String, Long>> coachParen = new HashMap<>();
  private final Map<String, String> vastAanbod = new HashMap<>();
  private final Map<String, String> vastCoach = new HashMap<>();

  Dossiercontrole(JsonNode dossier) {
    this.dossier = dossier;
    aanbod = opId("aanbod");
    klassen = opId("klassen");
    jobcoaches = opId("jobcoaches");
    for (JsonNode paar : dossier.get("paren")) {
      paren.computeIfAbsent(paar.get("persoon").asText(), id -> new ArrayList<>()).add(paar);
    }
    for (JsonNode paar : dossier.get("coachParen")) {
      coachParen
          .computeIfAbsent(paar.get("persoon").asText(), id -> new HashMap<>())
          .put(paar.get("jobcoach").asText(), paar.get("soft").asLong());
    }
    for (JsonNode vast : dossier.get("vastgezet")) {
      if (!vast.get("heel").asBoolean()) {
        String persoon = vast.get("persoon").asText();
        if (vast.has("aanbod")) {
          vastAanbod.put(persoon, vast.get("aanbod").asText());
        }
        if (vast.has("jobcoach")) {
          vastCoach.put(persoon, vast.get("jobcoach").asText());
        }
      }
    }
  }

  private Map<String, JsonNode> opId(String naam) {
    Map<String, JsonNode> uit = new HashMap<>();
    for (JsonNode een : dossier.get(naam)) {
      uit.put(een.get("id").asText(), een);
    }
    return uit;
  }

  /** Medium and soft points of the outcome. */
  long[] score() {
    long medium = 0;
    long soft = 0;
    Map<String, Integer> telt = new HashMap<>();
    for (JsonNode keuze : dossier.get("uitkomst")) {
      JsonNode paar = paar(keuze);
      medium += paar.get("medium").asLong();
      soft += paar.get("soft").asLong();
      soft -= gewicht("startvertraging") * (keuze.get("start").asInt() - eersteStart(paar));
      if (keuze.has("jobcoach")) {
        soft += bij(bij(coachParen, keuze.get("persoon").asText()), keuze.get("jobcoach").asText());
      }
      for (JsonNode term : dossier.get("stapsgewijs")) {
        for (JsonNode wie : term.get("telt")) {
          if (past(wie, keuze)) {
            telt.merge(term.get("id").asText(), 1, Integer::sum);
          }
        }
      }
    }
    for (JsonNode term : dossier.get("stapsgewijs")) {
      int aantal = telt.getOrDefault(term.get("id").asText(), 0);
      for (int k = 1; k <= aantal; k++) {
        if (term.get("niveau").asText().equals("medium")) {
          medium += marge(term, k);
        } else {
          soft += marge(term, k);
        }
      }
    }
    return new long[] {medium, soft};
  }

  /** What the outcome breaks. */
  List<String> overtredingen() {
    List<String> fouten = new ArrayList<>();
    Map<String, Integer> opAanbod = new HashMap<>();
    Map<String, int[]> minuten = new HashMap<>();
    Set<String> gezien = new HashSet<>();
    for (JsonNode keuze : dossier.get("uitkomst")) {
      String persoon = keuze.get("persoon").asText();
      JsonNode paar = paar(keuze);
      if (!gezien.add(persoon)) {
        fouten.add(persoon + " staat er twee keer in");
      }
      opAanbod.merge(keuze.get("aanbod").asText(), 1, Integer::sum);
      boolean startMag = false;
      for (JsonNode start : paar.get("starts")) {
        startMag |= start.asInt() == keuze.get("start").asInt();
      }
      if (!startMag) {
        fouten.add(persoon + ": start " + keuze.get("start"));
      }
      if (paar.has("klasse") != keuze.has("jobcoach")) {
        fouten.add(persoon + ": jobcoach");
      }
      if (keuze.has("jobcoach")) {
        String coach = keuze.get("jobcoach").asText();
        int[] som = minuten.computeIfAbsent(coach, id -> new int[PERIODEN]);
        JsonNode klasse = bij(klassen, paar.get("klasse").asText());
        int start = keuze.get("start").asInt();
        for (int t = start; t < PERIODEN; t++) {
          som[t] += klasse.get("minutenPerPeriode").get(t - start).asInt();
        }
      }
    }
    for (JsonNode een : dossier.get("aanbod")) {
      int aantal = opAanbod.getOrDefault(een.get("id").asText(), 0);
      if (aantal > een.get("plekken").asInt()) {
        fouten.add(een.get("id") + ": te vol");
      }
      if (aantal > 0 && aantal + een.get("groepReeds").asInt() < een.get("groepMinimum").asInt()) {
        fouten.add(een.get("id") + ": groep te klein");
      }
    }
    minuten.forEach(
        (coach, som) -> {
          for (int t = 0; t < PERIODEN; t++) {
            if (som[t] > bij(jobcoaches, coach).get("minutenPerPeriode").get(t).asInt()) {
              fouten.add(coach + ": te veel minuten in periode " + t);
            }
          }
        });
    for (JsonNode limiet : dossier.get("limieten")) {
      int som = 0;
      for (JsonNode keuze : dossier.get("uitkomst")) {
        for (JsonNode bijdrage : limiet.get("bijdragen")) {
          som += past(bijdrage, keuze) ? bijdrage.get("hoeveelheid").asInt() : 0;
        }
      }
      if (som > limiet.get("maximum").asInt()) {
        fouten.add(limiet.get("id") + ": " + som);
      }
    }
    return fouten;
  }

  /** The bound that the prices of a level prove, in fixed point. */
  BigInteger waarde(String niveau) {
    JsonNode prijzen = dossier.get("prijzen").get(niveau);
    long gewichtMedium = prijzen.get("gewichtMedium").asLong();
    long gewichtSoft = prijzen.get("gewichtSoft").asLong();
    BigInteger som = BigInteger.ZERO;
    for (JsonNode een : dossier.get("aanbod")) {
      long plekken = open(een) ? Math.min(een.get("plekken").asLong(), personen()) : 0;
      som = som.add(maal(prijs(prijzen, "aanbod", een.get("id").asText()), plekken));
    }
    for (JsonNode coach : dossier.get("jobcoaches")) {
      for (int t = 0; t < PERIODEN; t++) {
        som =
            som.add(
                maal(
                    prijzen.get("jobcoach").get(coach.get("id").asText()).get(t).asLong(),
                    Math.max(0, coach.get("minutenPerPeriode").get(t).asLong())));
      }
    }
    for (JsonNode limiet : dossier.get("limieten")) {
      som =
          som.add(
              maal(
                  prijs(prijzen, "limiet", limiet.get("id").asText()),
                  limiet.get("maximum").asLong()));
    }
    for (JsonNode term : dossier.get("stapsgewijs")) {
      boolean medium = term.get("niveau").asText().equals("medium");
      long krediet = prijs(prijzen, "stapsgewijs", term.get("id").asText());
      for (int k = 1; k <= term.get("hoogstens").asInt(); k++) {
        som =
            som.add(
                BigInteger.valueOf(
                    Math.max(
                        0, (medium ? gewichtMedium : gewichtSoft) * marge(term, k) - krediet)));
      }
    }
    Prijslijst prijslijst = new Prijslijst(prijzen);
    for (JsonNode persoon : dossier.get("personen")) {
      String id = persoon.get("id").asText();
      long beste = 0;
      for (JsonNode paar : paren.getOrDefault(id, List.of())) {
        beste = Math.max(beste, prijslijst.beste(id, paar));
      }
      som = som.add(BigInteger.valueOf(beste));
    }
    return som;
  }

  /** What choices cost at the prices of one level, and what they earn at its weights. */
  private final class Prijslijst {
    private final JsonNode prijzen;
    private final Map<String, List<JsonNode>> opPersoon = new HashMap<>();
    private final Map<String, List<JsonNode>> opWerk = new HashMap<>();
    private final Map<String, List<JsonNode>> opCoach = new HashMap<>();
    private final Map<JsonNode, Long> waarde = new IdentityHashMap<>();

    Prijslijst(JsonNode prijzen) {
      this.prijzen = prijzen;
      for (JsonNode limiet : dossier.get("limieten")) {
        long prijs = prijs(prijzen, "limiet", limiet.get("id").asText());
        for (JsonNode wie : limiet.get("bijdragen")) {
          voegToe(wie, -prijs * wie.get("hoeveelheid").asLong());
        }
      }
      for (JsonNode term : dossier.get("stapsgewijs")) {
        long krediet = prijs(prijzen, "stapsgewijs", term.get("id").asText());
        for (JsonNode wie : term.get("telt")) {
          voegToe(wie, krediet);
        }
      }
    }

    private void voegToe(JsonNode wie, long punten) {
      waarde.put(wie, punten);
      Map<String, List<JsonNode>> lijst =
          wie.has("jobcoach") ? opCoach : wie.has("persoon") ? opPersoon : opWerk;
      String sleutel =
          wie.path(wie.has("jobcoach") ? "jobcoach" : wie.has("persoon") ? "persoon" : "aanbod")
              .asText();
      lijst.computeIfAbsent(sleutel, id -> new ArrayList<>()).add(wie);
    }

    long beste(String persoon, JsonNode paar) {
      String werk = paar.get("aanbod").asText();
      if (!open(bij(aanbod, werk)) || !vastAanbod.getOrDefault(persoon, werk).equals(werk)) {
        return 0;
      }
      long w =
          prijzen.get("gewichtMedium").asLong() * paar.get("medium").asLong()
              + prijzen.get("gewichtSoft").asLong() * paar.get("soft").asLong()
              - prijs(prijzen, "aanbod", werk);
      for (JsonNode wie : opPersoon.getOrDefault(persoon, List.of())) {
        w += !wie.has("aanbod") || wie.get("aanbod").asText().equals(werk) ? bij(waarde, wie) : 0;
      }
      for (JsonNode wie : opWerk.getOrDefault(werk, List.of())) {
        w += bij(waarde, wie);
      }
      if (!paar.has("klasse")) {
        return w;
      }
      JsonNode minuten = bij(klassen, paar.get("klasse").asText()).get("minutenPerPeriode");
      long beste = 0;
      for (Map.Entry<String, Long> coach : coachParen.getOrDefault(persoon, Map.of()).entrySet()) {
        if (!vastCoach.getOrDefault(persoon, coach.getKey()).equals(coach.getKey())) {
          continue;
        }
        long metCoach = w + prijzen.get("gewichtSoft").asLong() * coach.getValue();
        for (JsonNode wie : opCoach.getOrDefault(coach.getKey(), List.of())) {
          metCoach += bij(waarde, wie);
        }
        for (JsonNode start : paar.get("starts")) {
          beste = Math.max(beste, metCoach + start(coach.getKey(), minuten, paar, start.asInt()));
        }
      }
      return beste;
    }

    private long start(String coach, JsonNode minuten, JsonNode paar, int start) {
      JsonNode vrij = bij(jobcoaches, coach).get("minutenPerPeriode");
      JsonNode prijs = prijzen.get("jobcoach").get(coach);
      long w =
          -prijzen.get("gewichtSoft").asLong()
              * gewicht("startvertraging")
              * (start - eersteStart(paar));
      for (int t = start; t < PERIODEN; t++) {
        long nodig = minuten.get(t - start).asLong();
        if (nodig > Math.max(0, vrij.get(t).asLong())) {
          return Long.MIN_VALUE / 4;
        }
        w -= prijs.get(t).asLong() * nodig;
      }
      return w;
    }
  }

  private JsonNode paar(JsonNode keuze) {
    for (JsonNode paar : paren.getOrDefault(keuze.get("persoon").asText(), List.of())) {
      if (paar.get("aanbod").equals(keuze.get("aanbod"))) {
        return paar;
      }
    }
    throw new AssertionError("de uitkomst heeft een paar dat er niet is: " + keuze);
  }

  private static boolean past(JsonNode wie, JsonNode keuze) {
    for (String veld : List.of("persoon", "aanbod", "jobcoach")) {
      if (wie.has(veld) && !wie.get(veld).equals(keuze.get(veld))) {
        return false;
      }
    }
    return true;
  }

  /** What the dossier must have. */
  private static <K, V> V bij(Map<K, V> map, K sleutel) {
    return Objects.requireNonNull(map.get(sleutel), sleutel.toString());
  }

  private static int eersteStart(JsonNode paar) {
    return paar.get("starts").get(0).asInt();
  }

  private static long marge(JsonNode term, int k) {
    long positie = term.get("reeds").asLong() + k;
    long punten = 0;
    for (JsonNode stap : term.get("stappen")) {
      if (stap.get("vanaf").asLong() <= positie) {
        punten = stap.get("punten").asLong();
      }
    }
    return punten;
  }

  private static boolean open(JsonNode werk) {
    return werk.get("plekken").asInt() > 0
        && werk.get("plekken").asInt() + werk.get("groepReeds").asInt()
            >= werk.get("groepMinimum").asInt();
  }

  private long personen() {
    return dossier.get("personen").size();
  }

  private long gewicht(String naam) {
    return dossier.get("gewichten").get(naam).asLong();
  }

  private static long prijs(JsonNode prijzen, String soort, String id) {
    return prijzen.get(soort).path(id).asLong(0);
  }

  private static BigInteger maal(long prijs, long aantal) {
    if (prijs < 0) {
      throw new AssertionError("een limiet met een prijs onder nul: " + prijs);
    }
    return BigInteger.valueOf(prijs).multiply(BigInteger.valueOf(aantal));
  }
}
