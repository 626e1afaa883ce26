package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.geo.Reiswijze;

/**
 * Travel within somebody's own limits, by the best of the own means of transport. With unknown
 * means the answer counts only when every means gives the same one. Transport that is arranged for
 * a place takes the limit of distance away and counts as a journey by car.
 */
enum Reisregel implements Regel {
  REISAFSTAND("reisafstand", "Opgave van de werkzoekende (VUM Mobiliteit)") {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      if (a.vervoerGeregeld) {
        return GOED;
      }
      if (p.maximumKm == PersoonFeiten.GEEN) {
        return ONBEKEND;
      }
      if (p.kmLaagst(a) > p.maximumKm) {
        return FOUT;
      }
      return p.kmHoogst(a) <= p.maximumKm ? GOED : ONBEKEND; // not a number: unknown
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      if (a.vervoerGeregeld) {
        return "Het vervoer naar het werk is geregeld.";
      }
      String maximum = Zin.maximum(p.bron.mobiliteit().maximaleReisafstandKm(), "km");
      double km = p.kmLaagst(a);
      return Double.isNaN(km)
          ? "De reisafstand is niet bekend (%s); %s.".formatted(ontbreekt(p, a), maximum)
          : "De reisafstand is %s%s; %s.".formatted(Zin.km(km), middelen(p), maximum);
    }
  },

  REISTIJD("reistijd", "Opgave van de werkzoekende (VUM Mobiliteit)") {
    @Override
    public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
      int laagst = p.minutenLaagst(a);
      if (p.maximumMinuten == PersoonFeiten.GEEN || laagst == PersoonFeiten.GEEN) {
        return ONBEKEND;
      }
      int hoogst = p.minutenHoogst(a);
      if (a.vervoerGeregeld) {
        int vervoer = p.minutenVervoer(a);
        laagst = Math.min(laagst, vervoer);
        hoogst = Math.min(hoogst, vervoer);
      }
      return laagst > p.maximumMinuten ? FOUT : hoogst <= p.maximumMinuten ? GOED : ONBEKEND;
    }

    @Override
    public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
      String maximum = Zin.maximum(p.bron.mobiliteit().maximaleReistijdMinuten(), "minuten");
      int minuten = p.minutenLaagst(a);
      if (minuten == PersoonFeiten.GEEN) {
        return "De reistijd is niet bekend (%s); %s.".formatted(ontbreekt(p, a), maximum);
      }
      int vervoer = p.minutenVervoer(a);
      return a.vervoerGeregeld && (vervoer <= minuten || !p.middelenBekend)
          ? "De reistijd is %d minuten met geregeld vervoer; %s.".formatted(vervoer, maximum)
          : "De reistijd is %d minuten%s; %s.".formatted(minuten, middelen(p), maximum);
    }
  };

  private final String id;
  private final String bron;

  Reisregel(String id, String bron) {
    this.id = id;
    this.bron = bron;
  }

  /** Arranged transport cures it when a journey by car stays within the own travel time. */
  @Override
  public boolean herstelbaar(PersoonFeiten p, AanbodFeiten a) {
    int vervoer = p.minutenVervoer(a);
    return !a.vervoerGeregeld
        && vervoer != PersoonFeiten.GEEN
        && (p.maximumMinuten == PersoonFeiten.GEEN || vervoer <= p.maximumMinuten);
  }

  @Override
  public String remedie(PersoonFeiten p, AanbodFeiten a) {
    return "Regel vervoer naar het werk (Participatiewet art. 8a lid 2 f): dat duurt %d minuten."
        .formatted(p.minutenVervoer(a));
  }

  private static String middelen(PersoonFeiten p) {
    Mobiliteit mobiliteit = p.bron.mobiliteit();
    return mobiliteit.vervoermiddelen()
            instanceof
            Gegeven.Bekend<java.util.Set<nl.werkbrug.data.domain.Vervoermiddel>>(var eigen)
        ? " (%s)"
            .formatted(
                String.join(
                    " of ", Reiswijze.van(eigen).stream().map(Reiswijze::omschrijving).toList()))
        : " of meer (het vervoermiddel is niet bekend)";
  }

  private static String ontbreekt(PersoonFeiten p, AanbodFeiten a) {
    return punt(p.bron.mobiliteit().postcode(), p.punt != null, "van de werkzoekende")
        + (p.punt == null && a.punt == null ? " en " : "")
        + punt(a.bron.kern().postcode(), a.punt != null, "van het werk");
  }

  private static String punt(Gegeven<Postcode> postcode, boolean gevonden, String wie) {
    if (gevonden) {
      return "";
    }
    Postcode waarde = postcode.waardeOfNull();
    return waarde == null
        ? "postcode " + wie + " ontbreekt"
        : "postcode %s %s staat niet in de tabel".formatted(waarde.pc4(), wie);
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
    return true;
  }

  @Override
  public String neutraleTekst(byte oordeel) {
    return Regel.kies(
        oordeel,
        "Het werk is goed bereikbaar.",
        "Het werk is niet goed bereikbaar.",
        "Of het werk goed bereikbaar is, is nog niet bekend.");
  }
}
