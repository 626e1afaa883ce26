package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import org.jspecify.annotations.Nullable;

/** What the work demands of somebody: age by law, papers, level, language, load. */
enum Kwalificatieregel implements Regel {
  LEEFTIJD(
      "leeftijd",
      "Wettelijke minimumleeftijd, genoemd bij het aanbod",
      "de leeftijd die de wet vraagt",
      false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (a.minimumleeftijd == PersoonFeiten.GEEN) {
        return GOED;
      }
      return p.leeftijd == PersoonFeiten.GEEN
          ? ONBEKEND
          : p.leeftijd >= a.minimumleeftijd ? GOED : FOUT;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      Integer minimum = a.bron.kern().eisen().minimumleeftijd();
      if (minimum == null) {
        return "Er is geen wettelijke leeftijdseis.";
      }
      String eigen =
          p.leeftijd == PersoonFeiten.GEEN
              ? "de leeftijd is niet bekend"
              : "de werkzoekende is %d jaar".formatted(p.leeftijd);
      return "De wet vraagt %d jaar of ouder (%s); %s."
          .formatted(minimum, a.bron.kern().eisen().rechtsgrondLeeftijd(), eigen);
    }
  },

  RIJBEWIJS(
      "rijbewijs", "Opgave van de werkgever (VUM Rijbewijs)", "het gevraagde rijbewijs", false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (a.rijbewijzen == 0) {
        return GOED;
      }
      if (!p.rijbewijzenBekend) {
        return ONBEKEND;
      }
      return (a.rijbewijzen & ~p.rijbewijzen) == 0 ? GOED : FOUT;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      Set<Rijbewijs> gevraagd = a.bron.kern().eisen().rijbewijzen();
      if (gevraagd.isEmpty()) {
        return "Er is geen rijbewijs gevraagd.";
      }
      Set<Rijbewijs> eigen = p.bron.kwalificatie().rijbewijzen().waardeOfNull();
      if (eigen == null) {
        return "Rijbewijs %s gevraagd; welke rijbewijzen er zijn, is niet bekend."
            .formatted(codes(gevraagd));
      }
      List<Rijbewijs> mist =
          gevraagd.stream().filter(r -> (p.rijbewijzen >>> r.ordinal() & 1) == 0).toList();
      String heeft = eigen.isEmpty() ? "geen" : codes(eigen);
      return mist.isEmpty()
          ? "Rijbewijs %s gevraagd en aanwezig (heeft: %s).".formatted(codes(gevraagd), heeft)
          : "Rijbewijs %s gevraagd, %s niet aanwezig (heeft: %s)."
              .formatted(codes(gevraagd), codes(mist), heeft);
    }

    private static String codes(Collection<Rijbewijs> rijbewijzen) {
      return Zin.lijst(rijbewijzen.stream().map(Rijbewijs::code).toList());
    }
  },

  CERTIFICAAT(
      "certificaat", "Opgave van de werkgever (VUM Cursus)", "het gevraagde certificaat", true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      byte oordeel = GOED;
      for (int gevraagd : a.certificaten) {
        byte dit = certificaat(p, gevraagd);
        if (dit == FOUT) {
          return FOUT;
        }
        oordeel |= dit;
      }
      return oordeel;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      List<String> gevraagd = List.copyOf(a.bron.kern().eisen().certificaten());
      if (gevraagd.isEmpty()) {
        return "Er is geen certificaat gevraagd.";
      }
      String vraag = "Certificaat " + Zin.lijst(gevraagd) + " gevraagd";
      return Regel.kies(
          oordeel,
          vraag + " en aanwezig.",
          vraag + "; niet aanwezig: " + Zin.lijst(met(p, a, FOUT)) + ".",
          vraag + "; niet bekend: " + Zin.lijst(met(p, a, ONBEKEND)) + ".");
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Laat de werkzoekende dit certificaat halen: " + Zin.lijst(met(p, a, FOUT)) + ".";
    }

    private static List<String> met(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      List<String> namen = List.copyOf(a.bron.kern().eisen().certificaten());
      List<String> uit = new ArrayList<>();
      for (int i = 0; i < a.certificaten.length; i++) {
        if (certificaat(p, a.certificaten[i]) == oordeel) {
          uit.add(namen.get(i));
        }
      }
      return uit;
    }

    private static byte certificaat(PersoonFeiten p, int gevraagd) {
      for (int behaald : p.behaald) {
        if (behaald == gevraagd) {
          return GOED;
        }
      }
      if (!p.certificatenBekend) {
        return ONBEKEND;
      }
      for (int onzeker : p.behaaldOnbekend) {
        if (onzeker == gevraagd) {
          return ONBEKEND;
        }
      }
      return FOUT;
    }
  },

  WERK_DENKNIVEAU(
      "werk-denkniveau",
      "Opgave van de werkgever (VUM WerkEnDenkniveau)",
      "het gevraagde werk- en denkniveau",
      false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (a.niveau == PersoonFeiten.GEEN) {
        return GOED;
      }
      return p.niveau == PersoonFeiten.GEEN ? ONBEKEND : p.niveau >= a.niveau ? GOED : FOUT;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      WerkDenkniveau gevraagd = a.bron.kern().eisen().werkDenkniveau();
      if (gevraagd == null) {
        return "Er is geen werk- en denkniveau gevraagd.";
      }
      WerkDenkniveau eigen = p.bron.kwalificatie().werkDenkniveau().waardeOfNull();
      return "Werk- en denkniveau %s gevraagd; het eigen niveau is %s."
          .formatted(naam(gevraagd), eigen == null ? "niet bekend" : naam(eigen));
    }

    private static String naam(WerkDenkniveau niveau) {
      return switch (niveau) {
        case GEEN_BASISOPLEIDING -> "geen basisopleiding";
        case BASISNIVEAU -> "basisniveau";
        case VMBO -> "vmbo";
        case MBO_HAVO_VWO -> "mbo, havo of vwo";
        case HBO -> "hbo";
        case WO -> "wo";
      };
    }
  },

  TAAL("taal", "Opgave van de werkgever (VUM Taalbeheersing)", "de gevraagde taal", true) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      byte oordeel = GOED;
      for (int i = 0; i < a.talen.length; i++) {
        byte dit = niveaus(a.taalniveaus[i], eigen(p, a.talen[i]));
        if (dit == FOUT) {
          return FOUT;
        }
        oordeel |= dit;
      }
      return oordeel;
    }

    /** Curable when no skill is more than one step short. */
    @Override
    public boolean herstelbaar(PersoonFeiten p, AanbodFeiten a) {
      for (int i = 0; i < a.talen.length; i++) {
        int eigen = eigen(p, a.talen[i]);
        for (int schuif = 0; schuif < TAALBITS; schuif += BITS) {
          int heeft = eigen >>> schuif & MASKER;
          if (heeft != 0 && (a.taalniveaus[i] >>> schuif & MASKER) - heeft > 1) {
            return false;
          }
        }
      }
      return true;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      List<Taalbeheersing> gevraagd = a.bron.kern().eisen().talen();
      List<String> delen = new ArrayList<>();
      for (Taalbeheersing taal : gevraagd) {
        for (Map.Entry<Taalonderdeel, Taalniveau> eis : taal.niveaus().entrySet()) {
          delen.add(
              "%s %s: gevraagd %s, eigen niveau %s"
                  .formatted(
                      naam(taal.taal()),
                      eis.getKey().name().toLowerCase(Locale.ROOT),
                      naam(eis.getValue()),
                      eigen(p, taal.taal(), eis.getKey())));
        }
      }
      return delen.isEmpty()
          ? "Er is geen taalniveau gevraagd."
          : "Taal: " + String.join("; ", delen) + ".";
    }

    @Override
    public String remedie(PersoonFeiten p, AanbodFeiten a) {
      return "Bied een taaltraject aan, of vraag de werkgever om taalhulp op de werkvloer.";
    }

    private static byte niveaus(int gevraagd, int eigen) {
      byte oordeel = GOED;
      for (int schuif = 0; schuif < TAALBITS; schuif += BITS) {
        int vraag = gevraagd >>> schuif & MASKER;
        if (vraag > 1) { // "geen" asks nothing
          int heeft = eigen >>> schuif & MASKER;
          if (heeft == 0) {
            oordeel = ONBEKEND;
          } else if (heeft < vraag) {
            return FOUT;
          }
        }
      }
      return oordeel;
    }

    private static int eigen(PersoonFeiten p, int taal) {
      for (int i = 0; i < p.talen.length; i++) {
        if (p.talen[i] == taal) {
          return p.taalniveaus[i];
        }
      }
      return 0;
    }

    private static String eigen(PersoonFeiten p, String taal, Taalonderdeel onderdeel) {
      return p.bron.kwalificatie().talen().stream()
          .filter(eigen -> eigen.taal().equals(taal) && eigen.niveaus().containsKey(onderdeel))
          .map(eigen -> naam(eigen.niveaus().get(onderdeel)))
          .findFirst()
          .orElse("niet bekend");
    }

    private static String naam(String taal) {
      return taal.equals("nld")
          ? "Nederlands"
          : Locale.of(taal).getDisplayLanguage(Locale.of("nl", "NL"));
    }

    private static String naam(@Nullable Taalniveau niveau) {
      return niveau == null ? "niet bekend" : niveau.name().toLowerCase(Locale.ROOT);
    }
  },

  BELASTBAARHEID(
      "belastbaarheid",
      "Participatiewet art. 8a lid 2 f; Arbeidsomstandighedenwet art. 3",
      "de belastbaarheid",
      false) {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      int licht = a.belasting & LAGE_BITS;
      int zwaar = a.belasting >>> 1 & LAGE_BITS;
      int laag = p.belastbaarheid & LAGE_BITS;
      int hoog = p.belastbaarheid >>> 1 & LAGE_BITS;
      int onbekend = hoog & laag;
      int niet = hoog & ~laag;
      int beperkt = laag & ~hoog;
      if ((licht & niet) != 0 || (zwaar & (niet | beperkt)) != 0) {
        return FOUT;
      }
      return ((licht | zwaar) & onbekend) != 0 ? ONBEKEND : GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      Map<Belastingaspect, Belasting> gevraagd = a.bron.kern().eisen().belasting();
      if (gevraagd.isEmpty()) {
        return "Het werk vraagt geen bijzondere belastbaarheid.";
      }
      Set<Belastingaspect> aanpasbaar = a.bron.kern().ondersteuning().aanpasbareBelasting();
      List<String> delen = new ArrayList<>();
      gevraagd.forEach(
          (aspect, last) -> {
            Belastbaarheid.Niveau niveau = p.bron.belastbaarheid().op(aspect).waardeOfNull();
            delen.add(
                "%s %s, belastbaarheid %s%s"
                    .formatted(
                        aspect.omschrijving(),
                        last == Belasting.LICHT ? "licht" : "zwaar",
                        niveau == null ? "niet bekend" : niveau.name().toLowerCase(Locale.ROOT),
                        aanpasbaar.contains(aspect) ? " (de werkplek kan worden aangepast)" : ""));
          });
      return "Belasting van het werk: " + String.join("; ", delen) + ".";
    }
  };

  private static final int BITS = 3;
  private static final int MASKER = 7;
  private static final int TAALBITS = 4 * BITS;
  private static final int LAGE_BITS = 0x55555555;

  private final String id;
  private final String bron;
  private final String onderwerp;
  private final boolean herstelbaar;

  Kwalificatieregel(String id, String bron, String onderwerp, boolean herstelbaar) {
    this.id = id;
    this.bron = bron;
    this.onderwerp = onderwerp;
    this.herstelbaar = herstelbaar;
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
