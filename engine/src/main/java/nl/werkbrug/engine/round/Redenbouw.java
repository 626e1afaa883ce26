package nl.werkbrug.engine.round;

import static nl.werkbrug.engine.planning.Planprobleem.GEEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.NietGeplaatst.Reden;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.matching.Paren;
import nl.werkbrug.engine.matching.PersoonFeiten;
import nl.werkbrug.engine.matching.Regel;
import nl.werkbrug.engine.matching.Regels;
import nl.werkbrug.engine.planning.Planprobleem;
import nl.werkbrug.engine.planning.relaxation.Prijslezing;
import org.jspecify.annotations.Nullable;

/** Why somebody got no voorstel, and what would help most. */
final class Redenbouw {
  private static final int BLOKKADES = 5;
  private static final int WEKEN_PER_PERIODE = 4;
  private static final Locale TAAL = Locale.of("nl", "NL");

  private final RondeId ronde;
  private final Rondegegevens gegevens;
  private final Paren paren;
  private final Planprobleem probleem;
  private final Bezetting bezetting;
  private final Rondefeiten feiten;
  private final Eerdereuitleg eerdereuitleg;
  private final @Nullable Prijslezing prijzen;

  /**
   * For one plan.
   *
   * @param prijzen of the sum of the levels, or null when the round computed none
   */
  Redenbouw(
      RondeId ronde,
      Rondeprobleem rondeprobleem,
      Planprobleem probleem,
      Bezetting bezetting,
      Rondefeiten feiten,
      Eerdereuitleg eerdereuitleg,
      @Nullable Prijslezing prijzen) {
    this.eerdereuitleg = eerdereuitleg;
    this.prijzen = prijzen;
    this.ronde = ronde;
    this.gegevens = rondeprobleem.gegevens();
    this.paren = rondeprobleem.paren();
    this.probleem = probleem;
    this.bezetting = bezetting;
    this.feiten = feiten;
  }

  NietGeplaatst bouw(int persoon) {
    Reden reden = reden(persoon);
    return new NietGeplaatst(
        ronde,
        gegevens.werkzoekenden().get(persoon).id(),
        reden,
        tekst(persoon, reden),
        hulp(persoon, reden),
        paren.geschikt[persoon],
        paren.onbepaald[persoon],
        blokkades(persoon),
        bijna(persoon));
  }

  private Reden reden(int persoon) {
    if (probleem.paarVan[persoon] == probleem.paarVan[persoon + 1]) {
      if (paren.onbepaald[persoon] > 0) {
        return Reden.GEGEVENS_ONTBREKEN;
      }
      boolean allesDicht = meeste(paren.geblokkeerd, persoon) == gegevens.aanbod().size();
      return allesDicht && !gegevens.aanbod().isEmpty() && !herstelbaar(persoon)
          ? Reden.BUITEN_BEMIDDELING
          : Reden.GEEN_GESCHIKT_AANBOD;
    }
    boolean groepTeKlein = false;
    boolean geenCoach = false;
    for (int paar = probleem.paarVan[persoon]; paar < probleem.paarVan[persoon + 1]; paar++) {
      int aanbod = probleem.paarAanbod[paar];
      if (!bezetting.plekVrij(aanbod) || !bezetting.werkgeverVrij(paar)) {
        continue;
      }
      if (!bezetting.groepHaalbaar(aanbod)) {
        groepTeKlein = true;
      } else if (!bezetting.coachVrij(persoon, paar)) {
        geenCoach = true;
      }
    }
    return geenCoach
        ? Reden.JOBCOACH_UREN
        : groepTeKlein ? Reden.GROEP_NIET_VOL : Reden.CONCURRENTIE;
  }

  /** Whether some rule that alone stands in the way of a place can be cured. */
  private boolean herstelbaar(int persoon) {
    return paren.bijna[persoon] > 0;
  }

  private String tekst(int persoon, Reden reden) {
    return switch (reden) {
      case BUITEN_BEMIDDELING ->
          "Geen enkele plek in deze ronde staat open: " + blokkadetekst(persoon);
      case GEEN_GESCHIKT_AANBOD ->
          gegevens.aanbod().isEmpty()
              ? "Er is geen open aanbod in deze ronde."
              : "Geen van de %d plaatsen in het aanbod is geschikt. Wat het vaakst in de weg staat: %s"
                  .formatted(gegevens.aanbod().size(), blokkadetekst(persoon));
      case GEGEVENS_ONTBREKEN ->
          "Van %d plaatsen is niet bekend of ze geschikt zijn, omdat gegevens ontbreken."
              .formatted(paren.onbepaald[persoon]);
      case JOBCOACH_UREN ->
          "Er zijn geschikte plekken vrij, maar geen jobcoach in het werkgebied heeft tijd."
              + begeleiding(persoon);
      case CONCURRENTIE ->
          "Er zijn %d geschikte plaatsen in het aanbod, maar in dit plan zijn die voor anderen."
              .formatted(paren.geschikt[persoon] + paren.onbepaald[persoon]);
      case GROEP_NIET_VOL ->
          "De vrije plekken zijn bij een groep die niet genoeg mensen krijgt om te beginnen.";
    };
  }

  private String blokkadetekst(int persoon) {
    return blokkades(persoon).stream()
        .findFirst()
        .map(NietGeplaatst.Blokkade::tekst)
        .orElse("geen regel in het bijzonder.");
  }

  private String hulp(int persoon, Reden reden) {
    return switch (reden) {
      case JOBCOACH_UREN -> "Meer uren van een jobcoach in dit werkgebied, of een latere start.";
      case CONCURRENTIE -> dichtstbij(persoon) + ruimer(persoon);
      case GROEP_NIET_VOL -> "Nog enkele mensen voor dezelfde groep, of een kleinere groep.";
      case GEGEVENS_ONTBREKEN -> vraag(persoon).orElse("Vul het profiel aan.");
      case BUITEN_BEMIDDELING ->
          "Kijk of de voorziening, de wens of het advies nog klopt; een ander spoor kan passen.";
      case GEEN_GESCHIKT_AANBOD -> ruimer(persoon);
    };
  }

  /** The least guidance with which a free plek could begin, or nothing. */
  private String begeleiding(int persoon) {
    int minst = Integer.MAX_VALUE;
    int beste = GEEN;
    for (int paar = probleem.paarVan[persoon]; paar < probleem.paarVan[persoon + 1]; paar++) {
      int aanbod = probleem.paarAanbod[paar];
      if (bezetting.plekVrij(aanbod)
          && bezetting.werkgeverVrij(paar)
          && bezetting.groepHaalbaar(aanbod)
          && probleem.paarKlasse[paar] != GEEN
          && probleem.minuten(probleem.paarKlasse[paar], 0, 0) < minst) {
        minst = probleem.minuten(probleem.paarKlasse[paar], 0, 0);
        beste = aanbod;
      }
    }
    return beste == GEEN
        ? ""
        : String.format(
            TAAL,
            " Het minst is nodig bij \"%s\": aan het begin %.1f uur per week.",
            gegevens.aanbod().get(beste).kern().titel(),
            minst / (60.0 * WEKEN_PER_PERIODE));
  }

  /** Where the prices of the round come nearest to a place for this person. */
  private String dichtstbij(int persoon) {
    if (prijzen == null) {
      return "Meer van dit soort plekken. ";
    }
    Prijslezing.Lezer lezer = prijzen.voor(persoon);
    long hoogste = Prijslezing.NOOIT;
    int beste = GEEN;
    for (int paar = probleem.paarVan[persoon]; paar < probleem.paarVan[persoon + 1]; paar++) {
      long waarde = lezer.waarde(paar);
      if (waarde > hoogste) {
        hoogste = waarde;
        beste = probleem.paarAanbod[paar];
      }
    }
    return beste == GEEN
        ? "Meer van dit soort plekken. "
        : "Een plek erbij bij \"%s\" helpt het meest. "
            .formatted(gegevens.aanbod().get(beste).kern().titel());
  }

  /** The single cure that opens the most, or the question that would. */
  private String ruimer(int persoon) {
    int beste = GEEN;
    int aantal = 0;
    for (int regel = 0; regel < Paren.REGELS; regel++) {
      int alleen = paren.alleen[persoon * Paren.REGELS + regel];
      if (Regels.ALLE.get(regel).herstelbaar() && alleen > aantal) {
        aantal = alleen;
        beste = regel;
      }
    }
    if (beste == GEEN) {
      return vraag(persoon)
          .orElse("Bespreek andere wensen of ander werk, of zoek een plek op maat.");
    }
    return "Als dit verandert, komen er %d plaatsen bij: %s"
        .formatted(aantal, Regels.ALLE.get(beste).neutraleTekst(Regel.FOUT));
  }

  private Optional<String> vraag(int persoon) {
    int beste = GEEN;
    int aantal = 0;
    for (int regel = 0; regel < Paren.REGELS; regel++) {
      int vragen = paren.vragen[persoon * Paren.REGELS + regel];
      if (vragen > aantal) {
        aantal = vragen;
        beste = regel;
      }
    }
    return beste == GEEN
        ? Optional.empty()
        : Optional.of(
            "Vul dit gegeven aan, dan is van %d plaatsen meer bekend: %s"
                .formatted(aantal, Regels.ALLE.get(beste).neutraleTekst(Regel.ONBEKEND)));
  }

  private List<NietGeplaatst.Blokkade> blokkades(int persoon) {
    List<NietGeplaatst.Blokkade> lijst = new ArrayList<>();
    for (int regel = 0; regel < Paren.REGELS; regel++) {
      int aantal = paren.geblokkeerd[persoon * Paren.REGELS + regel];
      if (aantal > 0) {
        Regel soort = Regels.ALLE.get(regel);
        lijst.add(new NietGeplaatst.Blokkade(soort.id(), soort.neutraleTekst(Regel.FOUT), aantal));
      }
    }
    lijst.sort(
        Comparator.comparingInt(NietGeplaatst.Blokkade::aantal)
            .reversed()
            .thenComparing(NietGeplaatst.Blokkade::regel));
    return lijst.subList(0, Math.min(BLOKKADES, lijst.size()));
  }

  private static int meeste(int[] perRegel, int persoon) {
    int meeste = 0;
    for (int regel = 0; regel < Paren.REGELS; regel++) {
      meeste = Math.max(meeste, perRegel[persoon * Paren.REGELS + regel]);
    }
    return meeste;
  }

  private List<NietGeplaatst.Bijna> bijna(int persoon) {
    Werkzoekende werkzoekende = gegevens.werkzoekenden().get(persoon);
    List<NietGeplaatst.Bijna> lijst = new ArrayList<>();
    @Nullable PersoonFeiten p = null;
    for (int k = persoon * Paren.BIJNA; k < (persoon + 1) * Paren.BIJNA; k++) {
      int aanbod = paren.bijnaAanbod[k];
      if (aanbod == Paren.GEEN) {
        break;
      }
      Regel regel = Regels.ALLE.get(paren.bijnaRegel[k]);
      NietGeplaatst.Bijna eerder =
          eerdereuitleg.bijna(werkzoekende, gegevens.aanbod().get(aanbod), regel.id()).orElse(null);
      if (eerder == null) {
        p = p == null ? feiten.persoon(persoon) : p;
        eerder = bijna(p, aanbod, regel);
      }
      lijst.add(eerder);
    }
    return lijst;
  }

  private NietGeplaatst.Bijna bijna(PersoonFeiten p, int aanbod, Regel regel) {
    Regeloordeel oordeel = feiten.beoordelaar.oordeel(regel, p, feiten.aanbod(aanbod));
    return new NietGeplaatst.Bijna(
        gegevens.aanbod().get(aanbod).id(),
        oordeel.regel(),
        oordeel.tekst(),
        Objects.requireNonNull(oordeel.remedie(), "een bijna-match heeft een remedie"));
  }
}
