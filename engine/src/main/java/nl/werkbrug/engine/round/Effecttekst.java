package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.Uitwerking;
import nl.werkbrug.engine.planning.Uitwerking.Belet;
import org.jspecify.annotations.Nullable;

/** Puts what a choice does to a round in words, with ids for indices. */
final class Effecttekst {
  private final Rondegegevens gegevens;
  private final Planprobleem probleem;

  Effecttekst(Rondegegevens gegevens, Planprobleem probleem) {
    this.gegevens = gegevens;
    this.probleem = probleem;
  }

  Rondeeffect van(Uitwerking wat) {
    if (!wat.kan()) {
      return new Rondeeffect(false, 0, 0, null, null, null, null, belet(wat.belet()));
    }
    JobcoachId coach = wat.coach() == GEEN ? null : gegevens.jobcoaches().get(wat.coach()).id();
    WerkzoekendeId verdrongen =
        wat.verdrongen() == GEEN ? null : gegevens.werkzoekenden().get(wat.verdrongen()).id();
    AanbodId naar =
        wat.verdrongenPaar() == GEEN
            ? null
            : gegevens.aanbod().get(probleem.paarAanbod[wat.verdrongenPaar()]).id();
    return new Rondeeffect(
        true,
        wat.medium(),
        wat.soft(),
        coach,
        wat.start(),
        verdrongen,
        naar,
        kan(verdrongen == null ? null : verdrongen.waarde(), naar, wat.medium(), wat.soft()));
  }

  /** The sentence when it can be, with a word for who makes room. */
  static String kan(@Nullable String verdrongen, @Nullable AanbodId naar, long medium, long soft) {
    return "Dit kan. " + kamer(verdrongen, naar) + punten(medium, soft);
  }

  /** As {@link #kan}, without the priority of people. */
  static String zonderVoorrang(@Nullable String verdrongen, @Nullable AanbodId naar, long soft) {
    return "Dit kan. %sVoor de hele ronde: %+d punten passendheid."
        .formatted(kamer(verdrongen, naar), soft);
  }

  private static String kamer(@Nullable String verdrongen, @Nullable AanbodId naar) {
    if (verdrongen == null) {
      return "Niemand hoeft plaats te maken. ";
    }
    return naar == null
        ? "%s maakt plaats en heeft dan geen voorstel meer. ".formatted(verdrongen)
        : "%s maakt plaats en gaat naar %s. ".formatted(verdrongen, naar);
  }

  private static String punten(long medium, long soft) {
    return "Voor de hele ronde: %+d voorrangspunten en %+d punten passendheid."
        .formatted(medium, soft);
  }

  private static String belet(Belet belet) {
    return switch (belet) {
      case GEEN -> throw new IllegalArgumentException("er is geen belet");
      case PLEK -> "Alle plekken zijn bezet, en niemand daarop kan plaatsmaken.";
      case JOBCOACH_UREN ->
          "Geen jobcoach die dit mag doen heeft genoeg uren vrij. Meer uren of een latere start kan"
              + " helpen.";
      case WERKGEVER_DRAAGKRACHT ->
          "De werkgever heeft al zo veel mensen met begeleiding als hij aankan.";
      case AANBIEDER_CONTRACT -> "Het contract met de aanbieder is vol.";
      case GROEP -> "Een groep zou te klein zijn om te beginnen.";
      case VASTGEZET -> "Een vastgezette keuze staat dit niet toe.";
    };
  }
}
