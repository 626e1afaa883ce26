package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.store.Sessie;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Trapterm;
import nl.werkbrug.engine.planning.relaxation.Prijzen;

/**
 * Prices of a round by id, as they are kept with it: indices change when people and work come and
 * go, ids do not. Prices of 0 are left out.
 */
record Rondeprijzen(
    int bits,
    long gewichtMedium,
    long gewichtSoft,
    SortedMap<String, Long> aanbod,
    SortedMap<String, long[]> jobcoach,
    SortedMap<String, Long> werkgever,
    SortedMap<String, Long> contract,
    SortedMap<String, Long> term) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Rondeprijzen van(Rondegegevens gegevens, Planprobleem probleem, Prijzen prijzen) {
    Rondeprijzen op =
        new Rondeprijzen(
            prijzen.bits(),
            prijzen.gewichtMedium(),
            prijzen.gewichtSoft(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>());
    for (int a = 0; a < probleem.aanbodAantal(); a++) {
      Werkaanbod werk = gegevens.aanbod().get(a);
      zet(op.aanbod, werk.id().waarde(), prijzen.aanbod()[a]);
      zet(
          op.werkgever,
          werk.kern().werkplek().waarde(),
          prijzen.werkgever()[probleem.aanbodWerkgever[a]]);
      int contract = probleem.aanbodContract[a];
      if (contract != GEEN) {
        zet(
            op.contract,
            String.valueOf(werk.kern().aanbiederContract()),
            prijzen.contract()[contract]);
      }
    }
    for (int c = 0; c < probleem.coaches(); c++) {
      Jobcoach coach = gegevens.jobcoaches().get(c);
      long[] minuten = Arrays.copyOfRange(prijzen.minuut(), c * PERIODEN, (c + 1) * PERIODEN);
      if (Arrays.stream(minuten).anyMatch(prijs -> prijs != 0)) {
        op.jobcoach.put(coach.id().waarde(), minuten);
      }
      int contract = probleem.coachContract[c];
      if (contract != GEEN) {
        zet(op.contract, String.valueOf(coach.contract()), prijzen.contract()[contract]);
      }
    }
    for (int t = 0; t < probleem.termen.size(); t++) {
      zet(op.term, sleutel(probleem.termen.get(t)), prijzen.term()[t]);
    }
    return op;
  }

  private static void zet(SortedMap<String, Long> prijzen, String id, long prijs) {
    if (prijs != 0) {
      prijzen.put(id, prijs);
    }
  }

  private static String sleutel(Trapterm term) {
    return term.regel() + "/" + term.id();
  }

  /** The prices at the indices of a problem; what is new there has price 0. */
  Prijzen in(Rondegegevens gegevens, Planprobleem probleem) {
    long[] vanAanbod = new long[probleem.aanbodAantal()];
    long[] vanWerkgever = new long[probleem.werkgeverMaximum.length];
    long[] vanContract = new long[probleem.contractMaximum.length];
    for (int a = 0; a < vanAanbod.length; a++) {
      Werkaanbod werk = gegevens.aanbod().get(a);
      vanAanbod[a] = aanbod.getOrDefault(werk.id().waarde(), 0L);
      vanWerkgever[probleem.aanbodWerkgever[a]] =
          werkgever.getOrDefault(werk.kern().werkplek().waarde(), 0L);
      int nummer = probleem.aanbodContract[a];
      if (nummer != GEEN) {
        vanContract[nummer] =
            contract.getOrDefault(String.valueOf(werk.kern().aanbiederContract()), 0L);
      }
    }
    long[] minuut = new long[probleem.coaches() * PERIODEN];
    for (int c = 0; c < probleem.coaches(); c++) {
      Jobcoach coach = gegevens.jobcoaches().get(c);
      long[] minuten = jobcoach.getOrDefault(coach.id().waarde(), new long[PERIODEN]);
      System.arraycopy(minuten, 0, minuut, c * PERIODEN, PERIODEN);
      int nummer = probleem.coachContract[c];
      if (nummer != GEEN) {
        vanContract[nummer] = contract.getOrDefault(String.valueOf(coach.contract()), 0L);
      }
    }
    long[] vanTerm =
        probleem.termen.stream().mapToLong(t -> term.getOrDefault(sleutel(t), 0L)).toArray();
    return new Prijzen(
        bits, gewichtMedium, gewichtSoft, vanAanbod, minuut, vanWerkgever, vanContract, vanTerm, 0);
  }

  /** Keeps the prices with their round, under a name. */
  void bewaar(Sessie sessie, UitkomstStore uitkomsten, RondeId ronde, String naam) {
    try {
      byte[] json = JSON.writeValueAsBytes(this);
      uitkomsten.schrijfBestand(sessie, ronde, naam, new ByteArrayInputStream(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prices of a round; empty when it computed none. */
  static Optional<Rondeprijzen> find(UitkomstStore uitkomsten, RondeId ronde, String naam) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    if (!uitkomsten.leesBestand(ronde, naam, json)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(json.toByteArray(), Rondeprijzen.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
