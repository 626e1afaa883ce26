package nl.werkbrug.engine.matching;

import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;

/** Rules on the person alone. */
enum Persoonsregel implements Regel {
  STATUS_PERSOON(
      "status-persoon",
      "Beleidskader: alleen actieve werkzoekenden doen mee",
      "Deze persoon zoekt werk.",
      "Deze persoon zoekt nu geen werk.",
      "Het is niet bekend of deze persoon werk zoekt.") {
    @Override
    byte oordeel(PersoonFeiten p) {
      return p.actief ? GOED : FOUT;
    }

    @Override
    String tekst(PersoonFeiten p, byte oordeel) {
      String status =
          switch (p.bron.status()) {
            case ACTIEF -> "actief";
            case GEPLAATST -> "geplaatst";
            case UITGESTROOMD -> "uitgestroomd";
          };
      return oordeel == GOED
          ? "De werkzoekende is " + status + "."
          : "De werkzoekende is " + status + "; alleen wie actief is, doet mee.";
    }
  },

  BEREIK_GEMEENTE(
      "bereik-gemeente",
      "Bereik van de matchingsronde en het beleidskader",
      "Deze persoon hoort bij deze ronde.",
      "Deze persoon hoort niet bij deze ronde.",
      "Het is niet bekend of deze persoon bij deze ronde hoort.") {
    @Override
    byte oordeel(PersoonFeiten p) {
      return vanDrieweg(p.inBereikGemeente);
    }

    @Override
    String tekst(PersoonFeiten p, byte oordeel) {
      String bereik = Zin.lijst(p.context.bereikGemeenten().stream().map(p.context::naam).toList());
      GemeenteId gemeente = p.bron.gemeente().waardeOfNull();
      if (bereik.isEmpty()) {
        return "De ronde geldt voor de hele regio.";
      }
      return gemeente == null
          ? "De gemeente van de werkzoekende is niet bekend; de ronde geldt voor " + bereik + "."
          : "De werkzoekende hoort bij gemeente %s; de ronde geldt voor %s."
              .formatted(p.context.naam(gemeente), bereik);
    }
  },

  BEREIK_DOELGROEP(
      "bereik-doelgroep",
      "Bereik van de matchingsronde",
      "Deze persoon hoort bij deze ronde.",
      "Deze persoon hoort niet bij deze ronde.",
      "Het is niet bekend of deze persoon bij deze ronde hoort.") {
    @Override
    byte oordeel(PersoonFeiten p) {
      return vanDrieweg(p.inBereikDoelgroep);
    }

    @Override
    String tekst(PersoonFeiten p, byte oordeel) {
      if (p.context.bereik().doelgroepen().isEmpty()) {
        return "De ronde geldt voor alle doelgroepen.";
      }
      String bereik =
          Zin.lijst(
              p.context.bereik().doelgroepen().stream().map(Doelgroep::omschrijving).toList());
      Doelgroep doelgroep = p.bron.doelgroep().waardeOfNull();
      return doelgroep == null
          ? "De doelgroep is niet bekend; de ronde geldt voor " + bereik + "."
          : "De doelgroep is %s; de ronde geldt voor %s."
              .formatted(doelgroep.omschrijving(), bereik);
    }
  },

  TEGENPRESTATIE(
      "tegenprestatie",
      "Participatiewet art. 9 lid 1 c: opgedragen bij besluit, nooit door de planning",
      "Deze persoon kan een voorstel uit de ronde krijgen.",
      "Voor deze persoon doet de ronde geen voorstel.",
      "Het is niet bekend of deze persoon een voorstel uit de ronde kan krijgen.") {
    @Override
    byte oordeel(PersoonFeiten p) {
      return behalve(p, Doelgroep.TEGENPRESTATIE);
    }

    @Override
    String tekst(PersoonFeiten p, byte oordeel) {
      return Regel.kies(
          oordeel,
          "De voorziening is geen tegenprestatie.",
          "Een tegenprestatie draagt de toegang op bij besluit; de ronde stelt haar nooit voor"
              + (p.bron
                      .participatie()
                      .uitkering()
                      .is(nl.werkbrug.data.domain.werkzoekende.Uitkering.GEEN)
                  ? ", en zonder uitkering kan zij niet worden opgedragen."
                  : "."),
          "De voorziening is niet bekend, dus ook niet of het om een tegenprestatie gaat.");
    }
  },

  BBZ_STARTER(
      "bbz-starter",
      "Besluit bijstandverlening zelfstandigen 2004",
      "Deze persoon kan een voorstel uit de ronde krijgen.",
      "Voor deze persoon doet de ronde geen voorstel.",
      "Het is niet bekend of deze persoon een voorstel uit de ronde kan krijgen.") {
    @Override
    byte oordeel(PersoonFeiten p) {
      return behalve(p, Doelgroep.BBZ_STARTER);
    }

    @Override
    String tekst(PersoonFeiten p, byte oordeel) {
      return Regel.kies(
          oordeel,
          "De werkzoekende start geen eigen bedrijf met de Bbz.",
          "De werkzoekende start een eigen bedrijf met de Bbz en wordt niet bemiddeld naar werk.",
          "De voorziening is niet bekend, dus ook niet of het om een Bbz-starter gaat.");
    }
  };

  private final String id;
  private final String bron;
  private final String neutraalGoed;
  private final String neutraalFout;
  private final String neutraalOnbekend;

  Persoonsregel(
      String id, String bron, String neutraalGoed, String neutraalFout, String neutraalOnbekend) {
    this.id = id;
    this.bron = bron;
    this.neutraalGoed = neutraalGoed;
    this.neutraalFout = neutraalFout;
    this.neutraalOnbekend = neutraalOnbekend;
  }

  abstract byte oordeel(PersoonFeiten p);

  abstract String tekst(PersoonFeiten p, byte oordeel);

  @Override
  public byte oordeel(PersoonFeiten p, AanbodFeiten a) {
    return oordeel(p);
  }

  @Override
  public String tekst(PersoonFeiten p, AanbodFeiten a, byte oordeel) {
    return tekst(p, oordeel);
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
    return false;
  }

  @Override
  public String neutraleTekst(byte oordeel) {
    return Regel.kies(oordeel, neutraalGoed, neutraalFout, neutraalOnbekend);
  }

  private static byte vanDrieweg(byte drieweg) {
    return drieweg == PersoonFeiten.JA ? GOED : drieweg == PersoonFeiten.NEE ? FOUT : ONBEKEND;
  }

  private static byte behalve(PersoonFeiten p, Doelgroep doelgroep) {
    return p.doelgroep == PersoonFeiten.GEEN
        ? ONBEKEND
        : p.doelgroep == doelgroep.ordinal() ? FOUT : GOED;
  }
}
