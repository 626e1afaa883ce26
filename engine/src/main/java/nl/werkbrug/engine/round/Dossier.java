package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;
import static nl.werkbrug.engine.planning.Planprobleem.PERIODEN;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.engine.matching.PersoonFeiten;
import nl.werkbrug.engine.planning.Plan;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Planscore;
import nl.werkbrug.engine.planning.Trapterm;
import nl.werkbrug.engine.planning.relaxation.Grens;
import nl.werkbrug.engine.planning.relaxation.Prijslezing;
import nl.werkbrug.engine.planning.relaxation.Prijzen;
import nl.werkbrug.engine.planning.relaxation.Restparen;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a round that an outsider needs to recompute its score and its bounds with any
 * solver and none of our code: {@code dossier.schema.json} says what each field means. Pseudonyms
 * are made anew for each dossier and kept nowhere.
 *
 * <p>Of the pairs it holds those that the planning could choose from and every other one that beats
 * them at the prices of a bound; the rest is counted in {@code uitgeprijsd}, as at those prices it
 * changes neither bound.
 */
public final class Dossier {
  private final Matchingsronde ronde;
  private final Rondeprobleem rondeprobleem;
  private final Planprobleem probleem;
  private final Grens grens;
  private final Plan plan;
  private final Planscore score;
  private final Rondefeiten feiten;
  private final Beleidskader beleid;
  private final Prijzen mediumPrijzen;
  private final Prijzen softPrijzen;

  Dossier(
      Matchingsronde ronde,
      Rondeprobleem rondeprobleem,
      Planprobleem probleem,
      Grens grens,
      Plan plan,
      Planscore score,
      Rondefeiten feiten) {
    this.ronde = ronde;
    this.rondeprobleem = rondeprobleem;
    this.probleem = probleem;
    this.grens = grens;
    this.plan = plan;
    this.score = score;
    this.feiten = feiten;
    beleid = rondeprobleem.gegevens().beleid();
    mediumPrijzen = grens.medium();
    softPrijzen = grens.softPrijzen(score.medium());
  }

  RondeId ronde() {
    return ronde.id();
  }

  /** Pairs of the planning; what decides whether a dossier is worth its size. */
  public int paren() {
    return probleem.paarAanbod.length;
  }

  /**
   * Writes the dossier as one JSON object, piece by piece; the stream is flushed, not closed.
   *
   * @param toeval where the pseudonyms come from
   */
  public void schrijf(OutputStream uit, Random toeval) throws IOException {
    JsonGenerator json =
        new JsonFactory().createGenerator(uit).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new Schrijver(json, toeval).schrijf();
    json.flush();
  }

  /** One writing, with its own pseudonyms. */
  private final class Schrijver {
    private final JsonGenerator json;

    /** Indices in a random order; the place in it is the pseudonym. */
    private final int[] opPersoon;

    private final int[] opAanbod;
    private final int[] opJobcoach;
    private final int[] opWerkgever;
    private final String[] personen;
    private final String[] aanbod;
    private final String[] jobcoaches;
    private final String[] werkgevers;
    private final Prijslezing opMedium = new Prijslezing(probleem, mediumPrijzen);
    private final Prijslezing opSoft = opMedium.bij(softPrijzen);

    /** Pairs that count in a limit or a term by a flag of their own. */
    private final List<List<int[]>> begeleid = lijsten(probleem.werkgeverMaximum.length);

    private final List<List<int[]>> beschut = lijsten(probleem.termen.size());

    Schrijver(JsonGenerator json, Random toeval) {
      this.json = json;
      opPersoon = geschud(probleem.personen(), toeval);
      opAanbod = geschud(probleem.aanbodAantal(), toeval);
      opJobcoach = geschud(probleem.coaches(), toeval);
      opWerkgever = geschud(probleem.werkgeverMaximum.length, toeval);
      personen = pseudoniemen("p", opPersoon);
      aanbod = pseudoniemen("a", opAanbod);
      jobcoaches = pseudoniemen("j", opJobcoach);
      werkgevers = pseudoniemen("w", opWerkgever);
    }

    void schrijf() throws IOException {
      json.writeStartObject();
      ronde();
      gewichten();
      personen();
      aanbod();
      jobcoaches();
      klassen();
      paren();
      coachParen();
      limieten();
      stapsgewijs();
      vastgezet();
      uitgesloten();
      uitkomst();
      scoreEnGrens();
      json.writeObjectFieldStart("prijzen");
      prijzen("medium", mediumPrijzen);
      prijzen("soft", softPrijzen);
      json.writeEndObject();
      json.writeEndObject();
    }

    private void ronde() throws IOException {
      json.writeObjectFieldStart("ronde");
      json.writeStringField("id", ronde.id().waarde());
      json.writeStringField("peildatum", ronde.bereik().peildatum().toString());
      json.writeStringField("spoor", ronde.bereik().spoor().name());
      json.writeStringField("beleidskader", ronde.beleidskader().waarde());
      json.writeNumberField("beleidsversie", ronde.beleidsversie());
      json.writeNumberField("seed", ronde.seed());
      json.writeBooleanField("proef", ronde.proef());
      json.writeEndObject();
    }

    private void gewichten() throws IOException {
      json.writeObjectFieldStart("gewichten");
      json.writeNumberField("kappa", probleem.kappa);
      json.writeNumberField("startvertraging", probleem.startvertraging);
      json.writeNumberField("passendheidGewicht", beleid.planning().passendheidGewicht());
      json.writeObjectFieldStart("passendheid");
      for (Map.Entry<Passendheidsdeel, Integer> deel : beleid.passendheid().entrySet()) {
        json.writeNumberField(deel.getKey().name(), deel.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }

    private void personen() throws IOException {
      json.writeArrayFieldStart("personen");
      for (int i : opPersoon) {
        json.writeStartObject();
        json.writeStringField("id", personen[i]);
        json.writeNumberField("prioriteit", probleem.prioriteit[i]);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void aanbod() throws IOException {
      json.writeArrayFieldStart("aanbod");
      for (int a : opAanbod) {
        json.writeStartObject();
        json.writeStringField("id", aanbod[a]);
        json.writeNumberField("plekken", probleem.plekken[a]);
        json.writeNumberField("groepMinimum", probleem.groepMinimum[a]);
        json.writeNumberField("groepReeds", probleem.groepReeds[a]);
        json.writeStringField("werkgever", werkgevers[probleem.aanbodWerkgever[a]]);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void jobcoaches() throws IOException {
      json.writeArrayFieldStart("jobcoaches");
      for (int c : opJobcoach) {
        json.writeStartObject();
        json.writeStringField("id", jobcoaches[c]);
        minuten(probleem.vrij, c);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void klassen() throws IOException {
      json.writeArrayFieldStart("klassen");
      for (int k = 0; k < probleem.klasseMinuten.length / PERIODEN; k++) {
        json.writeStartObject();
        json.writeStringField("id", klasse(k));
        minuten(probleem.klasseMinuten, k);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void minuten(int[] bron, int nummer) throws IOException {
      json.writeFieldName("minutenPerPeriode");
      json.writeArray(bron, nummer * PERIODEN, PERIODEN);
    }

    private void paren() throws IOException {
      json.writeArrayFieldStart("paren");
      long[] uitgeprijsd = {0};
      for (int i : opPersoon) {
        PersoonFeiten persoon = feiten.persoon(i);
        for (int p = probleem.paarVan[i]; p < probleem.paarVan[i + 1]; p++) {
          paar(
              i,
              persoon,
              new int[] {
                probleem.paarAanbod[p],
                probleem.paarKlasse[p],
                probleem.paarSoft[p],
                probleem.paarStarts[p],
                probleem.paarVlaggen[p]
              });
        }
        for (int[] paar : beslissend(i, uitgeprijsd)) {
          paar(i, persoon, paar);
        }
      }
      json.writeEndArray();
      json.writeNumberField("uitgeprijsd", uitgeprijsd[0]);
    }

    /** The pairs outside the problem that beat those inside at the prices of a bound. */
    private List<int[]> beslissend(int persoon, long[] uitgeprijsd) {
      List<int[]> uit = new ArrayList<>();
      Prijslezing.Lezer medium = opMedium.voor(persoon);
      Prijslezing.Lezer soft = opSoft.voor(persoon);
      long besteMedium = medium.beste();
      long besteSoft = soft.beste();
      Restparen.van(rondeprobleem.probleem())
          .lees(
              persoon,
              (a, klasse, punten, starts, vlaggen) -> {
                if (probleem.findPaar(persoon, a) != GEEN) {
                  return;
                }
                boolean telt =
                    medium.waarde(a, klasse, punten, starts, vlaggen) > besteMedium
                        || soft.waarde(a, klasse, punten, starts, vlaggen) > besteSoft;
                if (telt) {
                  uit.add(new int[] {a, klasse, punten, starts, vlaggen});
                } else {
                  uitgeprijsd[0]++;
                }
              });
      return uit;
    }

    /** A pair as aanbod, klasse, soft, starts and flags. */
    private void paar(int i, PersoonFeiten persoon, int[] paar) throws IOException {
      int a = paar[0];
      json.writeStartObject();
      json.writeStringField("persoon", personen[i]);
      json.writeStringField("aanbod", aanbod[a]);
      if (paar[1] != GEEN) {
        json.writeStringField("klasse", klasse(paar[1]));
      }
      json.writeArrayFieldStart("starts");
      for (int s = 0; s < PERIODEN; s++) {
        if ((paar[3] >> s & 1) != 0) {
          json.writeNumber(s);
        }
      }
      json.writeEndArray();
      json.writeNumberField("medium", probleem.prioriteit[i]);
      json.writeNumberField("soft", paar[2]);
      json.writeObjectFieldStart("delen");
      int[] bijdragen = feiten.beoordelaar.bijdragen(persoon, feiten.aanbod(a));
      for (Passendheidsdeel deel : Passendheidsdeel.values()) {
        if (bijdragen[deel.ordinal()] != 0) {
          json.writeNumberField(deel.name(), bijdragen[deel.ordinal()]);
        }
      }
      json.writeEndObject();
      json.writeEndObject();
      if ((paar[4] & Planprobleem.BEGELEID) != 0) {
        begeleid.get(probleem.aanbodWerkgever[a]).add(new int[] {i, a});
      }
      if ((paar[4] & Planprobleem.BESCHUT) != 0 && probleem.beschutTerm[i] != GEEN) {
        beschut.get(probleem.beschutTerm[i]).add(new int[] {i, a});
      }
    }

    private void coachParen() throws IOException {
      json.writeArrayFieldStart("coachParen");
      for (int i : opPersoon) {
        for (int k = probleem.coachVan[i]; k < probleem.coachVan[i + 1]; k++) {
          json.writeStartObject();
          json.writeStringField("persoon", personen[i]);
          json.writeStringField("jobcoach", jobcoaches[probleem.coachKeuze[k]]);
          json.writeNumberField("soft", probleem.coachSoft[k]);
          json.writeEndObject();
        }
      }
      json.writeEndArray();
    }

    private void limieten() throws IOException {
      json.writeArrayFieldStart("limieten");
      for (int w : opWerkgever) {
        if (probleem.werkgeverMaximum[w] != Planprobleem.ONBEGRENSD) {
          limiet(werkgevers[w], "werkgever-draagkracht", probleem.werkgeverMaximum[w]);
          for (int[] paar : begeleid.get(w)) {
            bijdrage(personen[paar[0]], aanbod[paar[1]], null);
          }
          eindeLimiet();
        }
      }
      for (int c = 0; c < probleem.contractMaximum.length; c++) {
        if (probleem.contractMaximum[c] != Planprobleem.ONBEGRENSD) {
          limiet(contract(c), "aanbieder-contract", probleem.contractMaximum[c]);
          for (int a : opAanbod) {
            if (probleem.aanbodContract[a] == c) {
              bijdrage(null, aanbod[a], null);
            }
          }
          for (int j : opJobcoach) {
            if (probleem.coachContract[j] == c) {
              bijdrage(null, null, jobcoaches[j]);
            }
          }
          eindeLimiet();
        }
      }
      json.writeEndArray();
    }

    private void limiet(String id, String soort, int maximum) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("soort", soort);
      json.writeNumberField("maximum", maximum);
      json.writeArrayFieldStart("bijdragen");
    }

    private void eindeLimiet() throws IOException {
      json.writeEndArray();
      json.writeEndObject();
    }

    private void bijdrage(
        @Nullable String persoon, @Nullable String werk, @Nullable String jobcoach)
        throws IOException {
      json.writeStartObject();
      keuze(persoon, werk, jobcoach);
      json.writeNumberField("hoeveelheid", 1);
      json.writeEndObject();
    }

    private void keuze(@Nullable String persoon, @Nullable String werk, @Nullable String jobcoach)
        throws IOException {
      if (persoon != null) {
        json.writeStringField("persoon", persoon);
      }
      if (werk != null) {
        json.writeStringField("aanbod", werk);
      }
      if (jobcoach != null) {
        json.writeStringField("jobcoach", jobcoach);
      }
    }

    private void stapsgewijs() throws IOException {
      List<List<String[]>> telt = lijsten(probleem.termen.size());
      for (int i : opPersoon) {
        for (int term : probleem.persoonTermen[i]) {
          telt.get(term).add(new String[] {"persoon", personen[i]});
        }
      }
      for (int a : opAanbod) {
        for (int term : probleem.aanbodTermen[a]) {
          telt.get(term).add(new String[] {"aanbod", aanbod[a]});
        }
      }
      for (int c : opJobcoach) {
        if (probleem.coachTerm[c] != GEEN) {
          telt.get(probleem.coachTerm[c]).add(new String[] {"jobcoach", jobcoaches[c]});
        }
      }
      json.writeArrayFieldStart("stapsgewijs");
      for (int t = 0; t < probleem.termen.size(); t++) {
        Trapterm term = probleem.termen.get(t);
        json.writeStartObject();
        json.writeStringField("id", stap(t));
        json.writeStringField("regel", term.regel());
        json.writeStringField("niveau", term.medium() ? "medium" : "soft");
        json.writeNumberField("reeds", term.reeds());
        json.writeNumberField("hoogstens", opSoft.hoogstens(t));
        json.writeArrayFieldStart("stappen");
        for (int s = 0; s < term.vanaf().length; s++) {
          json.writeStartObject();
          json.writeNumberField("vanaf", term.vanaf()[s]);
          json.writeNumberField("punten", term.punten()[s]);
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("telt");
        for (String[] een : telt.get(t)) {
          json.writeStartObject();
          json.writeStringField(een[0], een[1]);
          json.writeEndObject();
        }
        for (int[] paar : beschut.get(t)) {
          json.writeStartObject();
          keuze(personen[paar[0]], aanbod[paar[1]], null);
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void vastgezet() throws IOException {
      json.writeArrayFieldStart("vastgezet");
      for (Rondeprobleem.Binding binding : rondeprobleem.gebonden()) {
        json.writeStartObject();
        keuze(
            personen[binding.persoon()],
            aanbod[rondeprobleem.paren().paarAanbod[binding.paar()]],
            binding.coach() == GEEN ? null : jobcoaches[binding.coach()]);
        json.writeBooleanField("heel", true);
        json.writeEndObject();
      }
      for (int i : opPersoon) {
        if (probleem.vastAanbod[i] != GEEN || probleem.vastCoach[i] != GEEN) {
          json.writeStartObject();
          keuze(
              personen[i],
              probleem.vastAanbod[i] == GEEN ? null : aanbod[probleem.vastAanbod[i]],
              probleem.vastCoach[i] == GEEN ? null : jobcoaches[probleem.vastCoach[i]]);
          json.writeBooleanField("heel", false);
          json.writeEndObject();
        }
      }
      json.writeEndArray();
    }

    private void uitgesloten() throws IOException {
      Map<AanbodId, Integer> nummers = new TreeMap<>();
      for (int a : opAanbod) {
        nummers.put(rondeprobleem.gegevens().aanbod().get(a).id(), a);
      }
      json.writeArrayFieldStart("uitgesloten");
      for (int i : opPersoon) {
        for (AanbodId id :
            rondeprobleem.gegevens().werkzoekenden().get(i).wensen().uitgeslotenAanbod()) {
          Integer a = nummers.get(id);
          if (a != null) {
            json.writeStartObject();
            keuze(personen[i], aanbod[a], null);
            json.writeEndObject();
          }
        }
      }
      json.writeEndArray();
    }

    private void uitkomst() throws IOException {
      json.writeArrayFieldStart("uitkomst");
      for (int i : opPersoon) {
        if (plan.geplaatst(i)) {
          json.writeStartObject();
          keuze(
              personen[i],
              aanbod[probleem.paarAanbod[plan.paar[i]]],
              probleem.paarKlasse[plan.paar[i]] == GEEN ? null : jobcoaches[plan.coach[i]]);
          json.writeNumberField("start", plan.start[i]);
          json.writeEndObject();
        }
      }
      json.writeEndArray();
    }

    private void scoreEnGrens() throws IOException {
      json.writeObjectFieldStart("score");
      json.writeNumberField("hard", score.hard());
      json.writeNumberField("medium", score.medium());
      json.writeNumberField("soft", score.soft());
      json.writeEndObject();
      json.writeObjectFieldStart("grens");
      json.writeNumberField("medium", grens.mediumPunten());
      json.writeNumberField("soft", grens.softPunten(score.medium()));
      json.writeEndObject();
    }

    private void prijzen(String niveau, Prijzen prijzen) throws IOException {
      json.writeObjectFieldStart(niveau);
      json.writeNumberField("kappa", prijzen.punten(prijzen.gewichtMedium()));
      json.writeNumberField("bits", prijzen.bits());
      json.writeNumberField("gewichtMedium", prijzen.gewichtMedium());
      json.writeNumberField("gewichtSoft", prijzen.gewichtSoft());
      json.writeNumberField("waarde", prijzen.waarde());
      json.writeObjectFieldStart("aanbod");
      for (int a : opAanbod) {
        prijs(aanbod[a], prijzen.aanbod()[a]);
      }
      json.writeEndObject();
      json.writeObjectFieldStart("jobcoach");
      for (int c : opJobcoach) {
        json.writeFieldName(jobcoaches[c]);
        json.writeArray(prijzen.minuut(), c * PERIODEN, PERIODEN);
      }
      json.writeEndObject();
      json.writeObjectFieldStart("limiet");
      for (int w : opWerkgever) {
        if (probleem.werkgeverMaximum[w] != Planprobleem.ONBEGRENSD) {
          prijs(werkgevers[w], prijzen.werkgever()[w]);
        }
      }
      for (int c = 0; c < prijzen.contract().length; c++) {
        if (probleem.contractMaximum[c] != Planprobleem.ONBEGRENSD) {
          prijs(contract(c), prijzen.contract()[c]);
        }
      }
      json.writeEndObject();
      json.writeObjectFieldStart("stapsgewijs");
      for (int t = 0; t < prijzen.term().length; t++) {
        prijs(stap(t), prijzen.term()[t]);
      }
      json.writeEndObject();
      json.writeEndObject();
    }

    private void prijs(String id, long prijs) throws IOException {
      if (prijs != 0) {
        json.writeNumberField(id, prijs);
      }
    }
  }

  private static String klasse(int nummer) {
    return "k" + (nummer + 1);
  }

  private static String contract(int nummer) {
    return "c" + (nummer + 1);
  }

  private static String stap(int nummer) {
    return "s" + (nummer + 1);
  }

  private static <T> List<List<T>> lijsten(int aantal) {
    List<List<T>> lijsten = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      lijsten.add(new ArrayList<>());
    }
    return lijsten;
  }

  /** The numbers from 0 in a random order: an order that says nothing of the ids. */
  private static int[] geschud(int aantal, Random toeval) {
    int[] nummers = new int[aantal];
    for (int i = 0; i < aantal; i++) {
      int plek = toeval.nextInt(i + 1);
      nummers[i] = nummers[plek];
      nummers[plek] = i;
    }
    return nummers;
  }

  private static String[] pseudoniemen(String soort, int[] volgorde) {
    String[] namen = new String[volgorde.length];
    for (int n = 0; n < volgorde.length; n++) {
      namen[volgorde[n]] = soort + (n + 1);
    }
    return namen;
  }
}
