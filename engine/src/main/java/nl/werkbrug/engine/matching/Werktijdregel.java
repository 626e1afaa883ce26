package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;

/** Hours, days and period of the work against the availability of the person. */
enum Werktijdregel implements Regel {
  UREN("uren", "Opgave van werkgever en werkzoekende (VUM Werktijden)", "het aantal uren", true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      boolean minBekend = p.urenMin != PersoonFeiten.GEEN;
      boolean maxBekend = p.urenMax != PersoonFeiten.GEEN;
      if ((maxBekend && p.urenMax < a.urenMin) || (minBekend && p.urenMin > a.urenMax)) {
        return FOUT;
      }
      // One bound within the hours of the work settles it: the other lies beyond it.
      boolean raakt =
          (minBekend && maxBekend)
              || (maxBekend && p.urenMax <= a.urenMax)
              || (minBekend && p.urenMin >= a.urenMin);
      return raakt ? GOED : ONBEKEND;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      return "Het werk is %s uur per week; %s."
          .formatted(Zin.bereik(a.urenMin, a.urenMax), eigenUren(p.bron.beschikbaarheid()));
    }

    private static String eigenUren(Beschikbaarheid eigen) {
      Integer minst = eigen.urenMin().waardeOfNull();
      Integer meest = eigen.urenMax().waardeOfNull();
      if (minst == null) {
        return meest == null
            ? "hoeveel uur de werkzoekende kan, is niet bekend"
            : "de werkzoekende kan hoogstens %d uur, het minste is niet bekend".formatted(meest);
      }
      return meest == null
          ? "de werkzoekende kan ten minste %d uur, het meeste is niet bekend".formatted(minst)
          : "de werkzoekende kan %s uur".formatted(Zin.bereik(minst, meest));
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return p.urenMax != PersoonFeiten.GEEN && p.urenMax < a.urenMin
          ? "Vraag de werkgever of het werk ook in %d uur kan.".formatted(p.urenMax)
          : "Vraag de werkgever of er %d uur mogelijk is.".formatted(p.urenMin);
    }
  },

  BESCHIKBAAR_VANAF(
      "beschikbaar-vanaf",
      "Opgave van de werkzoekende (VUM Flexibiliteit)",
      "de begindatum",
      true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (p.vanaf == PersoonFeiten.DAG_ONBEKEND) {
        return ONBEKEND;
      }
      if (p.vanaf <= 0 || a.startVrij) {
        return GOED;
      }
      return a.start == PersoonFeiten.DAG_ONBEKEND
          ? ONBEKEND
          : p.vanaf <= Math.max(0, a.start) ? GOED : FOUT;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      LocalDate vanaf = p.bron.beschikbaarheid().vanaf().waardeOfNull();
      return "%s; %s."
          .formatted(
              start(a),
              vanaf == null
                  ? "vanaf wanneer de werkzoekende kan, is niet bekend"
                  : "de werkzoekende kan vanaf " + Zin.datum(vanaf));
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Vraag de werkgever of een latere start kan.";
    }
  },

  BESCHIKBAAR_TOT(
      "beschikbaar-tot", "Opgave van de werkzoekende (VUM Flexibiliteit)", "de duur", false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (p.tot == PersoonFeiten.DAG_ONBEKEND) {
        return p.vanaf == PersoonFeiten.DAG_ONBEKEND ? ONBEKEND : GOED;
      }
      if (p.tot >= a.einde) {
        return GOED;
      }
      int nodig = Math.min(a.einde, Startvenster.eersteDag(p, a) + Startvenster.KORTSTE_DUUR);
      if (p.tot < nodig) {
        return FOUT;
      }
      boolean startOnzeker =
          a.start == PersoonFeiten.DAG_ONBEKEND || p.vanaf == PersoonFeiten.DAG_ONBEKEND;
      return startOnzeker && !a.startVrij ? ONBEKEND : GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      LocalDate tot = p.bron.beschikbaarheid().tot().waardeOfNull();
      LocalDate einde = a.bron.kern().werktijd().einde();
      String werk =
          einde == null
              ? "Het werk heeft geen einddatum"
              : "Het werk duurt tot en met " + Zin.datum(einde);
      String eigen =
          tot != null
              ? "de werkzoekende kan tot en met " + Zin.datum(tot)
              : oordeel == GOED
                  ? "de werkzoekende kan zonder einddatum"
                  : "tot wanneer de werkzoekende kan, is niet bekend";
      String eis =
          oordeel == FOUT
              ? "; ten minste %d weken is nodig".formatted(Startvenster.KORTSTE_DUUR / 7)
              : "";
      return werk + "; " + eigen + eis + ".";
    }
  },

  PERIODE(
      "periode", "Opgave van de werkgever; de ronde kijkt een jaar vooruit", "de periode", false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (Startvenster.eersteDag(p, a) > Math.min(a.einde, Startvenster.LAATSTE_DAG)) {
        return FOUT;
      }
      return a.start == PersoonFeiten.DAG_ONBEKEND && !a.startVrij ? ONBEKEND : GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      LocalDate einde = a.bron.kern().werktijd().einde();
      LocalDate eerste = a.context.peildatum().plusDays(Startvenster.eersteDag(p, a));
      String slot = einde == null ? "zonder einddatum" : "tot en met " + Zin.datum(einde);
      return Regel.kies(
          oordeel,
          "%s, %s; de eerste mogelijke dag is %s.".formatted(start(a), slot, Zin.datum(eerste)),
          "%s, %s; de eerste mogelijke dag (%s) ligt daarna of na het jaar van de ronde."
              .formatted(start(a), slot, Zin.datum(eerste)),
          "%s, %s.".formatted(start(a), slot));
    }
  },

  KANTOORTIJDEN(
      "kantoortijden",
      "Opgave van werkgever en werkzoekende (VUM Werktijden)",
      "de werktijden",
      true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (p.alleenKantoortijden == PersoonFeiten.NEE || a.kantoortijden == PersoonFeiten.JA) {
        return GOED;
      }
      return p.alleenKantoortijden == PersoonFeiten.JA && a.kantoortijden == PersoonFeiten.NEE
          ? FOUT
          : ONBEKEND;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String werk =
          kies(
              a.kantoortijden,
              "Het werk is binnen kantoortijden",
              "Het werk is ook buiten kantoortijden",
              "Of het werk binnen kantoortijden is, is niet bekend");
      String eigen =
          kies(
              p.alleenKantoortijden,
              "de werkzoekende kan alleen binnen kantoortijden",
              "de werkzoekende kan ook buiten kantoortijden",
              "of de werkzoekende buiten kantoortijden kan, is niet bekend");
      return werk + "; " + eigen + ".";
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Vraag de werkgever of een rooster binnen kantoortijden kan.";
    }
  },

  ONREGELMATIG(
      "onregelmatig",
      "Opgave van werkgever en werkzoekende (VUM Flexibiliteit)",
      "de werktijden",
      true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (a.onregelmatig == PersoonFeiten.NEE || p.onregelmatig == PersoonFeiten.JA) {
        return GOED;
      }
      return a.onregelmatig == PersoonFeiten.JA && p.onregelmatig == PersoonFeiten.NEE
          ? FOUT
          : ONBEKEND;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String werk =
          kies(
              a.onregelmatig,
              "Het werk heeft onregelmatige tijden of ploegendienst",
              "Het werk heeft vaste tijden",
              "Of het werk onregelmatige tijden heeft, is niet bekend");
      String eigen =
          kies(
              p.onregelmatig,
              "de werkzoekende kan onregelmatig werken",
              "de werkzoekende kan niet onregelmatig werken",
              "of de werkzoekende onregelmatig kan werken, is niet bekend");
      return werk + "; " + eigen + ".";
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Vraag de werkgever of een vast rooster kan.";
    }
  };

  private final String id;
  private final String bron;
  private final String onderwerp;
  private final boolean herstelbaar;

  Werktijdregel(String id, String bron, String onderwerp, boolean herstelbaar) {
    this.id = id;
    this.bron = bron;
    this.onderwerp = onderwerp;
    this.herstelbaar = herstelbaar;
  }

  private static String kies(byte drieweg, String ja, String nee, String onbekend) {
    return drieweg == PersoonFeiten.JA ? ja : drieweg == PersoonFeiten.NEE ? nee : onbekend;
  }

  private static String start(AanbodFeiten a) {
    Werktijd werktijd = a.bron.kern().werktijd();
    LocalDate start = werktijd.start().waardeOfNull();
    return (start == null
            ? "De start van het werk is niet bekend"
            : "Het werk start op " + Zin.datum(start))
        + (werktijd.startVrij() ? " (later mag)" : "");
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
    return Regel.kies(
        oordeel,
        "Het werk past wat betreft " + onderwerp + ".",
        "Het werk past niet wat betreft " + onderwerp + ".",
        "Of het werk past wat betreft " + onderwerp + ", is nog niet bekend.");
  }
}
