package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.WerkgeverId;

/** Keuzevrijheid: what the person has ruled out. */
enum Keuzeregel implements Regel {
  UITGESLOTEN_SECTOR("uitgesloten-sector", "deze sector") {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (!p.heeftSectoruitsluiting) {
        return GOED;
      }
      return a.sector == PersoonFeiten.GEEN
          ? ONBEKEND
          : p.uitgeslotenSectoren[a.sector] ? FOUT : GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      if (!p.heeftSectoruitsluiting) {
        return "De werkzoekende sluit geen sectoren uit.";
      }
      String uitgesloten =
          Zin.lijst(
              p.bron.wensen().uitgeslotenSectoren().stream()
                  .map(Sbi::afdeling)
                  .distinct()
                  .toList());
      Sbi sbi = Feiten.sector(a.bron, a.context);
      return sbi == null
          ? "De sector van het werk is niet bekend; de werkzoekende sluit SBI %s uit."
              .formatted(uitgesloten)
          : "Het werk valt onder SBI %s; de werkzoekende sluit SBI %s uit."
              .formatted(sbi.afdeling(), uitgesloten);
    }
  },

  UITGESLOTEN_WERKGEVER("uitgesloten-werkgever", "deze werkgever") {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      for (int werkgever : p.uitgeslotenWerkgevers) {
        if (werkgever == a.werkgever || werkgever == a.inlener) {
          return FOUT;
        }
      }
      return GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String werkgever = a.context.naam(a.bron.kern().werkgever());
      WerkgeverId inlener = a.bron.kern().inlener();
      String namen =
          inlener == null ? werkgever : werkgever + " (bij " + a.context.naam(inlener) + ")";
      return oordeel == FOUT
          ? "De werkzoekende wil niet werken bij " + namen + "."
          : "De werkzoekende heeft " + namen + " niet uitgesloten.";
    }
  },

  UITGESLOTEN_AANBOD("uitgesloten-aanbod", "dit werk") {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      for (int aanbod : p.uitgeslotenAanbod) {
        if (aanbod == a.nummer) {
          return FOUT;
        }
      }
      return GOED;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      return oordeel == FOUT
          ? "Dit aanbod (%s) is eerder afgewezen voor deze werkzoekende.".formatted(a.bron.id())
          : "Dit aanbod (%s) is niet eerder afgewezen.".formatted(a.bron.id());
    }
  };

  private final String id;
  private final String onderwerp;

  Keuzeregel(String id, String onderwerp) {
    this.id = id;
    this.onderwerp = onderwerp;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String bron() {
    return "Keuzevrijheid: opgave van de werkzoekende";
  }

  @Override
  public boolean herstelbaar() {
    return false;
  }

  @Override
  public String neutraleTekst(byte oordeel) {
    return Regel.kies(
        oordeel,
        "De keuzes van deze persoon laten " + onderwerp + " toe.",
        "De keuzes van deze persoon laten " + onderwerp + " niet toe.",
        "Of de keuzes van deze persoon " + onderwerp + " toelaten, is nog niet bekend.");
  }
}
