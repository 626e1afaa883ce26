package nl.werkbrug.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.matching.Zin;

/**
 * The explanation of a voorstel, or of why there is none, as a letter to the person. It is made of
 * what was kept when the round was computed: the same as the consulent sees, in the same words.
 *
 * @param onderwerp what it is about
 * @param dag of the round
 * @param delen headings with sentences
 */
public record Uitlegbrief(String onderwerp, LocalDate dag, List<Alinea> delen) {
  /** Rules about the person and the work; the others are of law and organisation. */
  private static final Set<String> OVER_U =
      Set.of(
          "leeftijd",
          "rijbewijs",
          "certificaat",
          "werk-denkniveau",
          "taal",
          "belastbaarheid",
          "uren",
          "beschikbaar-vanaf",
          "beschikbaar-tot",
          "kantoortijden",
          "onregelmatig",
          "reisafstand",
          "reistijd",
          "uitgesloten-sector",
          "uitgesloten-werkgever");

  private static final String RECHTEN =
      "De computer stelt voor, een mens beslist. U mag altijd nee zeggen; dat heeft geen gevolgen"
          + " voor uw uitkering. U mag vragen welke gegevens wij van u hebben, en ze laten"
          + " verbeteren. Bent u het niet eens met hoe wij met uw gegevens omgaan, vertel het uw"
          + " consulent, of dien een klacht in bij de gemeente of de Autoriteit Persoonsgegevens.";

  /** A heading with its sentences. */
  public record Alinea(String kop, List<String> zinnen) {
    public Alinea {
      zinnen = List.copyOf(zinnen);
    }
  }

  public Uitlegbrief {
    delen = List.copyOf(delen);
  }

  /** About a voorstel that a consulent found good; empty before that, or for a trial round. */
  public static Optional<Uitlegbrief> over(Database database, VoorstelId id) {
    Voorstel voorstel = new UitkomstStore(database).getVoorstel(id);
    return new Mijnvoorstellen(database)
        .find(voorstel.werkzoekende(), id)
        .map(mijn -> brief(database, voorstel, mijn));
  }

  private static Uitlegbrief brief(
      Database database, Voorstel voorstel, Mijnvoorstellen.Mijnvoorstel mijn) {
    Matchingsronde ronde = new RondeStore(database).get(voorstel.ronde());
    String werk =
        new AanbodStore(database)
            .find(mijn.aanbod())
            .map(Werkaanbod::kern)
            .map(kern -> kern.titel())
            .orElse("werk");
    List<Alinea> delen = new ArrayList<>();
    delen.add(
        new Alinea(
            "Ons voorstel",
            List.of(
                "Wij stellen u dit werk voor: %s. U kunt beginnen vanaf %s."
                    .formatted(werk, Zin.datum(mijn.start())))));
    if (mijn.doorConsulentGekozen()) {
      delen.add(
          new Alinea(
              "Waarom dit werk",
              List.of("Uw consulent koos dit werk voor u. Vraag gerust waarom.")));
    } else {
      delen.add(
          new Alinea(
              "Waarom dit werk",
              mijn.redenen().isEmpty()
                  ? List.of("Dit was het beste werk dat er voor u was.")
                  : mijn.redenen()));
      delen.add(
          new Alinea(
              "Wat wij hebben nagekeken",
              Stream.concat(
                      voorstel.regels().stream()
                          .filter(regel -> regel.oordeel() == Regeloordeel.Oordeel.GOED)
                          .filter(regel -> OVER_U.contains(regel.regel()))
                          .map(Regeloordeel::tekst)
                          .map(Aanspreekvorm::u),
                      Stream.of(
                          "Ook keken wij of u dit werk mag doen volgens de wet en de regels van uw"
                              + " gemeente."))
                  .toList()));
    }
    if (!mijn.vragen().isEmpty()) {
      delen.add(new Alinea("Wat wij nog niet weten", mijn.vragen()));
    }
    delen.add(
        new Alinea(
            "Hoe dit voorstel tot stand kwam",
            List.of(
                "Een computer heeft voor iedereen die werk zoekt tegelijk gezocht naar passend"
                    + " werk, met de regels van uw gemeente. Uw consulent heeft dit voorstel"
                    + " bekeken en vond het goed.",
                voorstel.jobcoach() == null
                    ? "Voor dit werk is geen jobcoach voorgesteld."
                    : "Een jobcoach heeft tijd om u te begeleiden.")));
    delen.add(new Alinea("Uw rechten", List.of(RECHTEN)));
    return new Uitlegbrief("Uitleg bij ons voorstel: " + werk, ronde.bereik().peildatum(), delen);
  }

  /** Why this person got no voorstel in a round; empty when that is not so. */
  public static Optional<Uitlegbrief> zonder(
      Database database, Matchingsronde ronde, WerkzoekendeId persoon) {
    return new UitkomstStore(database)
        .findNietGeplaatst(ronde.id(), persoon)
        .map(geen -> brief(ronde, geen));
  }

  private static Uitlegbrief brief(Matchingsronde ronde, NietGeplaatst geen) {
    List<Alinea> delen = new ArrayList<>();
    delen.add(new Alinea("Waarom er nu geen voorstel is", List.of(Aanspreekvorm.u(geen.tekst()))));
    delen.add(
        new Alinea(
            "Wat kan helpen",
            List.of("Bespreek dit met uw consulent.", Aanspreekvorm.u(geen.hulp()))));
    if (!geen.bijna().isEmpty()) {
      delen.add(
          new Alinea(
              "Werk dat bijna past",
              geen.bijna().stream()
                  .map(een -> Aanspreekvorm.u(een.tekst() + " " + een.remedie()))
                  .toList()));
    }
    delen.add(
        new Alinea(
            "Hoe dit tot stand kwam",
            List.of(
                "Een computer heeft voor iedereen die werk zoekt tegelijk gezocht naar passend"
                    + " werk, met de regels van uw gemeente.",
                plekken(geen.aantalGeschikt(), geen.aantalOnbepaald()),
                "Uw consulent kijkt wat nodig is, en u doet mee aan de volgende ronde.")));
    delen.add(new Alinea("Uw rechten", List.of(RECHTEN)));
    return new Uitlegbrief(
        "Uitleg: waarom u nu geen voorstel krijgt", ronde.bereik().peildatum(), delen);
  }

  private static String plekken(int geschikt, int onbepaald) {
    String past =
        switch (geschikt) {
          case 0 -> "Er was geen plek waarvan zeker is dat die bij u past";
          case 1 -> "Er was 1 plek die bij u past";
          default -> "Er waren %d plekken die bij u passen".formatted(geschikt);
        };
    return switch (onbepaald) {
      case 0 -> past + ".";
      case 1 -> past + ". Van 1 plek weten wij het niet.";
      default -> past + ". Van %d plekken weten wij het niet.".formatted(onbepaald);
    };
  }
}
