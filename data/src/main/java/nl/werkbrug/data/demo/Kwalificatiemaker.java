package nl.werkbrug.data.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.demo.Participatiemaker.Aanleg;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.WerkDenkniveau;
import nl.werkbrug.data.domain.beleid.Competentie;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;

/** Invents what somebody knows, can and wants; education is unknown for about 40%. */
final class Kwalificatiemaker {
  private static final Gegeven<Set<Rijbewijs>> GEEN_RIJBEWIJS = Gegeven.bekend(Set.of());
  private static final Gegeven<Set<Rijbewijs>> RIJBEWIJS_B = Gegeven.bekend(Set.of(Rijbewijs.B));
  private static final Gegeven<Set<Rijbewijs>> RIJBEWIJS_AM = Gegeven.bekend(Set.of(Rijbewijs.AM));
  private static final Gegeven<Set<Rijbewijs>> RIJBEWIJS_B_AM =
      Gegeven.bekend(Set.of(Rijbewijs.AM, Rijbewijs.B));
  private static final Gegeven<Set<Rijbewijs>> RIJBEWIJS_B_BE =
      Gegeven.bekend(Set.of(Rijbewijs.B, Rijbewijs.BE));

  private static final List<String> CERTIFICATEN =
      List.of("VCA basis", "HACCP", "Heftruckcertificaat", "BHV", "Basisveiligheid groen");
  private static final int[] CERTIFICAATKANS = {22, 18, 12, 10, 5};
  private static final Gegeven<List<Certificaat>> GEEN_CERTIFICAAT = Gegeven.bekend(List.of());

  private static final List<List<Opleiding>> OPLEIDINGEN = opleidingen();
  private static final List<CompetentieCode> COMPETENTIES =
      Standaardbeleid.COMPETENTIELIJST.stream().map(Competentie::code).toList();
  private static final List<Beroepsgegevens> BETAALD =
      Beroepsgegevens.lijst().stream().filter(Beroepsgegevens::betaald).toList();
  private static final List<Beroepsgegevens> ONBETAALD =
      Beroepsgegevens.lijst().stream()
          .filter(beroep -> beroep.maatschappelijk() || beroep.dagbesteding())
          .toList();

  private final LocalDate peildatum;

  Kwalificatiemaker(LocalDate peildatum) {
    this.peildatum = peildatum;
  }

  private static List<List<Opleiding>> opleidingen() {
    List<List<Opleiding>> opleidingen = new ArrayList<>();
    List<String> namen =
        List.of(
            "1:basisonderwijs",
            "1:praktijkonderwijs",
            "1:voortgezet speciaal onderwijs",
            "2:vmbo basisberoepsgerichte leerweg",
            "2:vmbo kaderberoepsgerichte leerweg groen",
            "2:vmbo theoretische leerweg",
            "3:mbo 1 assistent dienstverlening en zorg",
            "3:mbo 1 assistent logistiek",
            "3:mbo 2 medewerker groenvoorziening",
            "3:mbo 2 keukenassistent",
            "3:mbo 2 logistiek medewerker",
            "3:mbo 2 verkoper",
            "3:mbo 3 verzorgende",
            "3:mbo 4 administratie",
            "3:havo",
            "4:hbo sociaal werk",
            "5:universitaire opleiding in het buitenland");
    for (String naam : namen) {
      List<String> delen = Demobestand.delen(naam, ":");
      for (Gegeven<Boolean> diploma :
          List.of(Gedeeld.bekend(true), Gedeeld.bekend(false), Gegeven.<Boolean>onbekend())) {
        opleidingen.add(
            List.of(
                new Opleiding(
                    delen.get(1), Gedeeld.bekend(Integer.parseInt(delen.get(0))), diploma)));
      }
    }
    return opleidingen;
  }

  Kwalificatie maak(Aanleg aanleg, Toeval toeval) {
    int opleiding = opleiding(aanleg, toeval);
    boolean anderstalig = toeval.kans(27);
    List<Beroepsgegevens> beroepen = beroepen(aanleg, toeval);
    boolean metNiveau = toeval.kans(aanleg.bekend(63));
    WerkDenkniveau niveau = niveau(opleiding, toeval);
    return new Kwalificatie(
        metNiveau ? Gegeven.bekend(niveau) : Gegeven.onbekend(),
        rijbewijzen(aanleg, toeval),
        certificaten(aanleg, toeval),
        toeval.kans(aanleg.bekend(58)) ? OPLEIDINGEN.get(opleiding) : List.of(),
        talen(anderstalig, aanleg, toeval),
        werkervaring(beroepen, aanleg, toeval),
        competenties(aanleg, toeval),
        beroepen.stream().map(Beroepsgegevens::code).toList(),
        toeval.kans(35) && !beroepen.isEmpty()
            ? List.of(new Sbi(beroepen.getFirst().sbi().afdeling()))
            : List.<Sbi>of(),
        toeval.kans(50) ? List.of(toeval.kies(Aanbodtekst.interesses())) : List.of());
  }

  private static int opleiding(Aanleg aanleg, Toeval toeval) {
    int soorten = OPLEIDINGEN.size() / 3;
    int midden = aanleg.kracht() * soorten / 110;
    int soort = Math.clamp(toeval.rond(midden, soorten / 2), 0, soorten - 1);
    return soort * 3 + toeval.gewogen(50, 30, 20);
  }

  private static WerkDenkniveau niveau(int opleiding, Toeval toeval) {
    int stap = opleiding / 3;
    int rang = stap < 3 ? 1 : stap < 8 ? 2 : stap < 15 ? 3 : stap < 16 ? 4 : 5;
    return WerkDenkniveau.values()[Math.clamp(rang - toeval.gewogen(70, 25, 5), 0, 5)];
  }

  private static Gegeven<Set<Rijbewijs>> rijbewijzen(Aanleg aanleg, Toeval toeval) {
    boolean onbekend = !toeval.kans(aanleg.bekend(87));
    int b = aanleg.leeftijd() < 18 ? 0 : aanleg.leeftijd() < 25 ? 25 : 15 + aanleg.kracht() * 2 / 5;
    int keuze = toeval.gewogen(88 - b, 12, b, b / 6, b / 10);
    if (onbekend) {
      return Gegeven.onbekend();
    }
    return switch (keuze) {
      case 0 -> GEEN_RIJBEWIJS;
      case 1 -> RIJBEWIJS_AM;
      case 2 -> RIJBEWIJS_B;
      case 3 -> RIJBEWIJS_B_AM;
      default -> RIJBEWIJS_B_BE;
    };
  }

  private static Gegeven<List<Certificaat>> certificaten(Aanleg aanleg, Toeval toeval) {
    if (!toeval.kans(aanleg.bekend(70))) {
      return Gegeven.onbekend();
    }
    List<Certificaat> certificaten = new ArrayList<>(2);
    for (int i = 0; i < CERTIFICAATKANS.length; i++) {
      if (toeval.kans(CERTIFICAATKANS[i])) {
        certificaten.add(new Certificaat(CERTIFICATEN.get(i), Gedeeld.soms(toeval, 90, 85)));
      }
    }
    return certificaten.isEmpty() ? GEEN_CERTIFICAAT : Gegeven.bekend(certificaten);
  }

  private static List<Taalbeheersing> talen(boolean anderstalig, Aanleg aanleg, Toeval toeval) {
    List<Taalbeheersing> talen = new ArrayList<>(2);
    if (toeval.kans(aanleg.bekend(88))) {
      int basis = anderstalig ? toeval.gewogen(10, 45, 35, 10) : aanleg.kracht() < 40 ? 2 : 3;
      Map<Taalonderdeel, Taalniveau> niveaus = new EnumMap<>(Taalonderdeel.class);
      for (Taalonderdeel onderdeel : Taalonderdeel.values()) {
        boolean spreken =
            onderdeel == Taalonderdeel.MONDELING || onderdeel == Taalonderdeel.LUISTEREN;
        if (toeval.kans(aanleg.bekend(spreken ? 93 : 80))) {
          int lager = spreken ? 0 : toeval.gewogen(50, 40, 10);
          niveaus.put(onderdeel, Taalniveau.values()[Math.clamp(basis - lager, 0, 3)]);
        }
      }
      talen.add(new Taalbeheersing("nld", niveaus));
    }
    if (anderstalig) {
      talen.add(
          new Taalbeheersing(
              toeval.kies(Jobcoachmaker.TALEN),
              Map.of(Taalonderdeel.MONDELING, Taalniveau.UITSTEKEND)));
    }
    return talen;
  }

  private List<Werkervaring> werkervaring(
      List<Beroepsgegevens> beroepen, Aanleg aanleg, Toeval toeval) {
    int aantal = aanleg.leeftijd() < 20 ? toeval.gewogen(70, 30) : toeval.gewogen(30, 35, 23, 12);
    List<Werkervaring> ervaring = new ArrayList<>(aantal);
    LocalDate tot = peildatum.minusDays(toeval.tussen(30, 2_000));
    for (int i = 0; i < aantal; i++) {
      LocalDate van = tot.minusDays(toeval.tussen(60, 1_500));
      boolean inWens = !beroepen.isEmpty() && toeval.kans(55);
      Beroepsgegevens beroep = inWens ? toeval.kies(beroepen) : toeval.kies(BETAALD);
      boolean metDatum = toeval.kans(85);
      ervaring.add(
          new Werkervaring(
              toeval.kans(90) ? Gegeven.bekend(beroep.code()) : Gegeven.onbekend(),
              metDatum ? van : null,
              metDatum ? tot : null,
              null));
      tot = van.minusDays(toeval.tussen(10, 900));
    }
    return ervaring;
  }

  /** Levels follow what somebody can, with a strong and a weak side; absent is unknown. */
  private static SortedMap<CompetentieCode, Integer> competenties(Aanleg aanleg, Toeval toeval) {
    SortedMap<CompetentieCode, Integer> niveaus = new TreeMap<>();
    int bekend = toeval.kies(aanleg.volledig() ? List.of(60, 75, 95, 100) : List.of(20, 40, 60));
    for (CompetentieCode code : COMPETENTIES) {
      int niveau = Math.clamp(1 + (aanleg.kracht() + toeval.tussen(-25, 30)) / 25, 1, 5);
      if (toeval.kans(bekend)) {
        niveaus.put(code, niveau);
      }
    }
    return niveaus;
  }

  private static List<Beroepsgegevens> beroepen(Aanleg aanleg, Toeval toeval) {
    int aantal = toeval.gewogen(12, 28, 32, 18, 10);
    List<Beroepsgegevens> keuze = aanleg.onbetaald() ? ONBETAALD : BETAALD;
    List<Beroepsgegevens> beroepen = new ArrayList<>(aantal);
    for (int i = 0; i < aantal; i++) {
      Beroepsgegevens beroep = toeval.kies(keuze);
      if (!beroepen.isEmpty() && toeval.kans(50)) {
        String groep = beroepen.getFirst().beroep().groep();
        beroep =
            toeval.kies(
                keuze.stream().filter(ander -> ander.beroep().groep().equals(groep)).toList());
      }
      if (!beroepen.contains(beroep)) {
        beroepen.add(beroep);
      }
    }
    return beroepen;
  }
}
