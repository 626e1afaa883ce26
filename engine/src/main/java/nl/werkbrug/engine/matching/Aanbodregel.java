package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.ronde.Spoor;
import org.jspecify.annotations.Nullable;

/** Rules on the aanbod alone. */
enum Aanbodregel implements Regel {
  STATUS_AANBOD(
      "status-aanbod",
      "Beleidskader: alleen open aanbod doet mee",
      "Het werk staat open.",
      "Het werk staat niet open.",
      "Het is niet bekend of het werk open staat.",
      false) {
    @Override
    byte oordeel(AanbodFeiten a) {
      return a.open ? GOED : FOUT;
    }

    @Override
    String tekst(AanbodFeiten a, byte oordeel) {
      String status =
          switch (a.bron.kern().status()) {
            case CONCEPT -> "nog een concept";
            case OPEN -> "open";
            case VERVULD -> "vervuld";
            case INGETROKKEN -> "ingetrokken";
          };
      return oordeel == GOED
          ? "Het aanbod is open."
          : "Het aanbod is " + status + "; alleen open aanbod doet mee.";
    }
  },

  SLUITINGSDATUM(
      "sluitingsdatum",
      "Opgave van de werkgever",
      "De termijn om te reageren loopt nog.",
      "De termijn om te reageren is voorbij.",
      "Het is niet bekend tot wanneer iemand kan reageren.",
      false) {
    @Override
    byte oordeel(AanbodFeiten a) {
      return a.sluiting < 0 ? FOUT : GOED;
    }

    @Override
    String tekst(AanbodFeiten a, byte oordeel) {
      LocalDate sluiting = a.bron.kern().werktijd().sluitingsdatum();
      return sluiting == null
          ? "Er is geen sluitingsdatum."
          : "De sluitingsdatum is %s; de peildatum is %s."
              .formatted(Zin.datum(sluiting), Zin.datum(a.context.peildatum()));
    }
  },

  SPOOR(
      "spoor",
      "Beleidsplannen: maatschappelijke plaatsing is een tweede spoor naast werk",
      "Dit soort plek hoort bij deze ronde.",
      "Dit soort plek hoort niet bij deze ronde.",
      "Het is niet bekend of dit soort plek bij deze ronde hoort.",
      false) {
    @Override
    byte oordeel(AanbodFeiten a) {
      return a.context.bereik().spoor() == Spoor.WERK || maatschappelijk(a) ? GOED : FOUT;
    }

    @Override
    String tekst(AanbodFeiten a, byte oordeel) {
      String ronde =
          a.context.bereik().spoor() == Spoor.WERK
              ? "De ronde gaat over werk"
              : "De ronde gaat over maatschappelijke plaatsing";
      return "%s; dit is een %s.".formatted(ronde, a.bron.soort().omschrijving());
    }

    private static boolean maatschappelijk(AanbodFeiten a) {
      return a.soort == AanbodSoort.MAATSCHAPPELIJKE_PLEK.ordinal()
          || a.soort == AanbodSoort.DAGBESTEDINGSPLEK.ordinal();
    }
  },

  VERDRINGINGSTOETS(
      "verdringingstoets",
      "Participatiewet art. 8a en 10a; beleidsplannen: geen verdringing van betaald werk",
      "De plek verdringt geen betaald werk.",
      "Niet is vastgesteld dat de plek geen betaald werk verdringt.",
      "Het is niet bekend of de plek betaald werk verdringt.",
      true) {
    @Override
    byte oordeel(AanbodFeiten a) {
      return !a.toetsplichtig || a.toets == Feiten.TOETS_GOED ? GOED : FOUT;
    }

    @Override
    public boolean herstelbaar(PersoonFeiten p, AanbodFeiten a) {
      return a.toets == Feiten.TOETS_NIET_GEDAAN;
    }

    @Override
    String tekst(AanbodFeiten a, byte oordeel) {
      String soort = a.bron.soort().omschrijving();
      if (!a.toetsplichtig) {
        return "Voor deze plek (%s) is geen verdringingstoets nodig.".formatted(soort);
      }
      return switch (a.bron.kern().verdringingstoets()) {
        case Verdringingstoets.NietUitgevoerd niet ->
            "Voor deze plek (%s) is nog geen verdringingstoets gedaan.".formatted(soort);
        case Verdringingstoets.Uitgevoerd toets ->
            "De verdringingstoets van %s zegt: %s."
                .formatted(
                    Zin.datum(toets.datum()),
                    toets.verdringing() ? "verdringing" : "geen verdringing");
      };
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Laat de verdringingstoets voor deze plek uitvoeren.";
    }
  },

  PROEFPLAATS_DUUR(
      "proefplaats-duur",
      "Participatiewet art. 8a lid 2 d: 2 maanden, met hoogstens 4 te verlengen",
      "De duur van de plek past binnen de regels.",
      "De duur van de plek past niet binnen de regels.",
      "Het is niet bekend of de duur van de plek binnen de regels past.",
      true) {
    @Override
    byte oordeel(AanbodFeiten a) {
      if (a.soort != AanbodSoort.PROEFPLAATS.ordinal()) {
        return GOED;
      }
      Werktijd werktijd = a.bron.kern().werktijd();
      LocalDate einde = werktijd.einde();
      if (einde == null) {
        Integer maanden = a.bron.kern().voorwaarden().contractMaanden().waardeOfNull();
        return maanden != null && maanden <= PROEFPLAATS_MAANDEN ? GOED : FOUT;
      }
      LocalDate start = werktijd.start().waardeOfNull();
      LocalDate peildatum = a.context.peildatum();
      LocalDate begin = start == null ? peildatum : start;
      boolean past = !einde.isAfter(begin.plusMonths(PROEFPLAATS_MAANDEN));
      return past ? GOED : start == null ? ONBEKEND : FOUT;
    }

    @Override
    String tekst(AanbodFeiten a, byte oordeel) {
      if (a.bron.soort() != AanbodSoort.PROEFPLAATS) {
        return "Dit is geen proefplaats.";
      }
      Werktijd werktijd = a.bron.kern().werktijd();
      LocalDate einde = werktijd.einde();
      if (einde == null) {
        Integer maanden = a.bron.kern().voorwaarden().contractMaanden().waardeOfNull();
        return maanden == null
            ? "De proefplaats heeft geen einddatum; hoogstens 6 maanden mag."
            : "De proefplaats duurt %d maanden; hoogstens 6 mag.".formatted(maanden);
      }
      LocalDate start = werktijd.start().waardeOfNull();
      return start == null
          ? "De proefplaats eindigt op %s en de start is niet bekend; hoogstens 6 maanden mag."
              .formatted(Zin.datum(einde))
          : "De proefplaats duurt van %s tot en met %s (%d dagen); hoogstens 6 maanden mag."
              .formatted(
                  Zin.datum(start), Zin.datum(einde), ChronoUnit.DAYS.between(start, einde) + 1);
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Spreek met de werkgever een duur van hoogstens 6 maanden af.";
    }
  };

  private static final int PROEFPLAATS_MAANDEN = 6;

  private final String id;
  private final String bron;
  private final String neutraalGoed;
  private final String neutraalFout;
  private final String neutraalOnbekend;
  private final boolean herstelbaar;

  Aanbodregel(
      String id,
      String bron,
      String neutraalGoed,
      String neutraalFout,
      String neutraalOnbekend,
      boolean herstelbaar) {
    this.id = id;
    this.bron = bron;
    this.neutraalGoed = neutraalGoed;
    this.neutraalFout = neutraalFout;
    this.neutraalOnbekend = neutraalOnbekend;
    this.herstelbaar = herstelbaar;
  }

  abstract byte oordeel(AanbodFeiten a);

  abstract String tekst(AanbodFeiten a, byte oordeel);

  @Override
  public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
    return oordeel(a);
  }

  @Override
  public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
    return tekst(a, oordeel);
  }

  @Override
  public @Nullable String remedie(PersoonFeiten p, AanbodFeiten a) {
    return null;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String bron() {
    return bron;
  }

  @Override
  public boolean herstelbaar() {
    return herstelbaar;
  }

  @Override
  public String neutraleTekst(byte oordeel) {
    return Regel.kies(oordeel, neutraalGoed, neutraalFout, neutraalOnbekend);
  }
}
