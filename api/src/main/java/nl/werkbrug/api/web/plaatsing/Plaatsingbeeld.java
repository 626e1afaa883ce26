package nl.werkbrug.api.web.plaatsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.http.plaatsing.LksVerloopWire;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Kolomgrafiek;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.CoachplanOpgesteld;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.ContactVastgelegd;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.BedragStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.reporting.Plaatsinggeld;
import nl.werkbrug.engine.review.Begeleidingsuren;

/** The parts of the page of a plaatsing. */
final class Plaatsingbeeld {
  private static final DateTimeFormatter MAAND =
      DateTimeFormatter.ofPattern("MMM", Notatie.NEDERLANDS);
  private static final int MEESTE_PERIODEN = 13;

  private final WerkzoekendeStore werkzoekenden;
  private final BedragStore bedragen;
  private final Normen normen;

  Plaatsingbeeld(Database database, Normen normen) {
    this.normen = normen;
    werkzoekenden = new WerkzoekendeStore(database);
    bedragen = new BedragStore(database);
  }

  Blok stand(Plaatsing nu, Naslag naslag, LocalDate vandaag) {
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("Fase", nu.fase().omschrijving()));
    Plaatsing.Proefplaats proef = nu.proefplaats();
    if (proef != null) {
      feiten.add(
          Feit.van(
              "Proefplaats",
              "%s tot en met %s, %s uur per week"
                  .formatted(
                      Notatie.datum(proef.van()),
                      Notatie.datum(proef.tot()),
                      Notatie.getal(proef.uren()))));
    }
    Arbeidsovereenkomst werk = nu.overeenkomst();
    if (werk == null) {
      feiten.add(new Feit("Contract", "nog niet vastgelegd", false));
    } else {
      feiten.add(
          Feit.van("Contract", werk.betaald() ? Notatie.woord(werk.soort()) : "onbetaald werk"));
      feiten.add(Feit.van("Eerste dag", Notatie.datum(werk.van())));
      feiten.add(Feit.van("Laatste dag", werk.tot() == null ? "geen" : Notatie.datum(werk.tot())));
      feiten.add(Feit.van("Uren per week", Notatie.getal(nu.urenOp(vandaag))));
      if (werk.betaald()) {
        feiten.add(Feit.van("Uurloon", Notatie.geld(nu.uurloonCentOp(vandaag))));
      }
      feiten.add(Feit.van("Formele werkgever", naslag.werkgever(werk.formeleWerkgever())));
      if (werk.inlener() != null) {
        feiten.add(Feit.van("Inlener", naslag.werkgever(werk.inlener())));
      }
    }
    if (nu.lksAangevraagd() != null) {
      feiten.add(Feit.van("LKS aangevraagd", Notatie.datum(nu.lksAangevraagd())));
    }
    if (nu.herindicatieGevraagd() != null) {
      feiten.add(Feit.van("Herindicatie gevraagd", Notatie.datum(nu.herindicatieGevraagd())));
    }
    if (nu.volgendeEvaluatie() != null) {
      feiten.add(Feit.van("Volgende evaluatie", Notatie.datum(nu.volgendeEvaluatie())));
    }
    if (nu.einde() != null) {
      feiten.add(Feit.van("Geëindigd op", Notatie.datum(nu.einde())));
    }
    return new Blok.Feiten("Hoe het nu is", feiten);
  }

  Blok wieEnWaar(Plaatsing nu, Naslag naslag, LocalDate vandaag, boolean zorg) {
    List<Blok.Verwijzing> regels = new ArrayList<>();
    var afspraak = nu.afspraak();
    regels.add(
        new Blok.Verwijzing(
            naslag
                .findMens(afspraak.werkzoekende())
                .map(Mensregel::naam)
                .orElse(afspraak.werkzoekende().waarde()),
            zorg ? "/mensen/" + afspraak.werkzoekende().waarde() : "",
            "werkzoekende"));
    regels.add(
        new Blok.Verwijzing(
            naslag
                .findWerk(afspraak.aanbod())
                .map(Werkregel::titel)
                .orElse(afspraak.aanbod().waarde()),
            "/werk/" + afspraak.aanbod().waarde(),
            afspraak.soort().omschrijving()));
    regels.add(
        new Blok.Verwijzing(
            naslag.werkgever(afspraak.werkgever()),
            "/werkgevers/" + afspraak.werkgever().waarde(),
            "werkgever"));
    JobcoachId coach = nu.jobcoachOp(vandaag);
    if (coach != null) {
      regels.add(
          new Blok.Verwijzing(
              naslag.findJobcoach(coach).map(een -> een.naam()).orElse(coach.waarde()),
              "/jobcoaches/" + coach.waarde(),
              "jobcoach, nu %s uur per week".formatted(Notatie.uren(nu.begeleidingOp(vandaag)))));
    }
    regels.add(
        new Blok.Verwijzing(
            "Het voorstel waar dit uit kwam",
            "/voorstellen/" + afspraak.voorstel().waarde(),
            "afgesproken op " + Notatie.datum(afspraak.datum())));
    return new Blok.Verwijzingen("Wie en waar", regels, "");
  }

  Blok coachplan(Plaatsing nu) {
    if (nu.coachplannen().isEmpty()) {
      return new Blok.Tekst(
          "Coachplan", List.of("Er is nog geen coachplan. De jobcoach stelt het hierboven op."));
    }
    CoachplanOpgesteld plan = nu.coachplannen().getLast();
    List<Blok.Verwijzing> regels =
        plan.doelen().stream()
            .map(doel -> new Blok.Verwijzing(doel, "", "doel"))
            .collect(Collectors.toCollection(ArrayList::new));
    regels.add(new Blok.Verwijzing(plan.afspraken(), "", "afspraken"));
    regels.add(
        new Blok.Verwijzing(
            "Samen bekijken op " + Notatie.datum(plan.evaluatie()),
            "",
            "afgesproken op " + Notatie.datum(plan.datum())));
    return new Blok.Verwijzingen("Coachplan", regels, "");
  }

  List<Blok> begeleiding(Plaatsing nu, LocalDate vandaag) {
    List<Begeleidingsuren.Periode> alle = Begeleidingsuren.van(nu, vandaag);
    if (alle.isEmpty()) {
      return List.of();
    }
    List<Begeleidingsuren.Periode> laatste =
        alle.subList(Math.max(0, alle.size() - MEESTE_PERIODEN), alle.size());
    return List.of(grafiek("Begeleiding", laatste));
  }

  static Blok grafiek(String kop, List<Begeleidingsuren.Periode> perioden) {
    int reis = perioden.stream().mapToInt(Begeleidingsuren.Periode::reistijd).sum();
    int besteed = perioden.stream().mapToInt(Begeleidingsuren.Periode::besteed).sum();
    int gepland = perioden.stream().mapToInt(Begeleidingsuren.Periode::gepland).sum();
    return new Blok.Grafiek(
        kop,
        "Besteed: %s uur, gepland: %s uur. Daarbij komt %s uur reizen."
            .formatted(Notatie.uren(besteed), Notatie.uren(gepland), Notatie.uren(reis)),
        new Kolomgrafiek(
            "Uren besteed tegen gepland, per vier weken",
            perioden.stream()
                .map(
                    een ->
                        new Kolomgrafiek.Punt(
                            Notatie.dagMaand(een.van()),
                            een.besteed(),
                            Notatie.uren(een.besteed()),
                            een.gepland(),
                            Notatie.uren(een.gepland())))
                .toList(),
            "uur besteed",
            "vier weken vanaf"));
  }

  Blok contacten(Verzoek verzoek, Plaatsing nu, int jaar, String adres) {
    return new Blok.Rijen(
        "Contactlogboek",
        "",
        new Lijst<ContactVastgelegd>(
                "Contacten", adres, "Er is nog geen contact vastgelegd. Dat kan hierboven.")
            .naast()
            .rang(
                "Dag", een -> een.datum().toEpochDay(), een -> Cel.tekst(Notatie.kort(een.datum())))
            .tekst("Hoe", een -> Cel.tekst(Notatie.woord(een.vorm())))
            .getal(
                "Minuten",
                ContactVastgelegd::minuten,
                een -> Cel.tekst(Notatie.getal(een.minuten())))
            .getal(
                "Reizen",
                ContactVastgelegd::reistijd,
                een -> Cel.tekst(Notatie.getal(een.reistijd())))
            .los("Verslag", een -> Cel.tekst(een.verslag()))
            .maak(
                verzoek,
                nu.contacten().stream()
                    .sorted(Comparator.comparing(ContactVastgelegd::datum).reversed())
                    .toList(),
                jaar(jaar)));
  }

  /** Keeps the year that is shown. */
  private static Map<String, String> jaar(int jaar) {
    return Map.of("jaar", Integer.toString(jaar));
  }

  List<Blok> geld(Verzoek verzoek, Plaatsing nu, int jaar, String adres) {
    Werkzoekende persoon = werkzoekenden.get(nu.afspraak().werkzoekende());
    LksVerloopWire lks = LksVerloopWire.van(nu, persoon, normen, jaar);
    List<Blok> uit = new ArrayList<>();
    uit.add(loonwaarden(verzoek, nu, jaar, adres));
    if (!lks.vakken().isEmpty()) {
      uit.add(
          new Blok.Grafiek(
              "Loonkostensubsidie in " + jaar,
              "Samen %s in %d, waarvan %s voor werkgeverslasten."
                  .formatted(cent(lks.totaal()), jaar, cent(lks.werkgeverslasten())),
              new Kolomgrafiek("Per maand", maanden(lks), "euro", "maand")));
      uit.add(
          new Blok.Werking(
              "Zo is de loonkostensubsidie berekend",
              "Een nieuw bedrag begint bij een toekenning, op 1 januari, bij andere uren, een"
                  + " nieuwe loonwaarde of een verjaardag tot 21 jaar.",
              lks.vakken().stream().map(Plaatsingbeeld::deel).toList()));
    }
    Plaatsinggeld geld = Plaatsinggeld.van(nu, persoon, bedragen.list(), normen, jaar);
    uit.add(new Blok.Feiten("Geld in " + jaar, geldfeiten(geld)));
    List<String> aannames = new ArrayList<>(geld.onbekend());
    aannames.addAll(Plaatsinggeld.AANNAMES);
    uit.add(new Blok.Tekst("Waar deze bedragen op rusten", aannames));
    return uit;
  }

  static List<Feit> geldfeiten(Plaatsinggeld geld) {
    return List.of(
        Feit.van("Loonkostensubsidie", Notatie.geld(geld.lksCent())),
        Feit.van("waarvan werkgeverslasten", Notatie.geld(geld.lastenCent())),
        Feit.van("Verwacht als contracten doorgaan", Notatie.geld(geld.verwachtCent())),
        Feit.van(
            "Begeleiding",
            "%s (%s uur)"
                .formatted(
                    Notatie.geld(geld.begeleidingCent()), Notatie.uren(geld.begeleidingMinuten()))),
        Feit.van("Werving en plaatsing", Notatie.geld(geld.toeleidingCent())),
        Feit.van("Bespaarde uitkering", Notatie.geld(geld.uitkeringCent())),
        Feit.van("Maatschappelijke baten", Notatie.geld(geld.maatschappelijkCent())),
        Feit.van("Kosten min baten", saldo(geld)));
  }

  /** The balance in words: a sum with a part missing is none. */
  private static String saldo(Plaatsinggeld geld) {
    OptionalLong cent = geld.findSaldoCent();
    return cent.isPresent()
        ? Notatie.geld(cent.getAsLong())
        : "onbekend, want er ontbreekt een deel";
  }

  private static String cent(BigDecimal euro) {
    return Notatie.geld(euro.movePointRight(2).longValueExact());
  }

  private static List<Kolomgrafiek.Punt> maanden(LksVerloopWire lks) {
    List<Kolomgrafiek.Punt> punten = new ArrayList<>();
    for (int maand = 1; maand <= 12; maand++) {
      YearMonth deze = YearMonth.of(lks.jaar(), maand);
      long cent =
          lks.maanden().stream()
              .filter(een -> een.maand().equals(deze.toString()))
              .mapToLong(een -> een.bedrag().movePointRight(2).longValueExact())
              .sum();
      punten.add(
          new Kolomgrafiek.Punt(MAAND.format(deze), cent, Notatie.getal(Math.round(cent / 100.0))));
    }
    return punten;
  }

  private static Blok.Werkingdeel deel(LksVerloopWire.Vak vak) {
    String periode =
        "%s tot en met %s".formatted(Notatie.datum(vak.van()), Notatie.datum(vak.tot()));
    String aanleiding =
        "Aanleiding: %s. Grondslag: %s."
            .formatted(String.join(", ", vak.aanleidingen()), vak.grondslag().omschrijving());
    BigDecimal perMaand = vak.perMaand();
    if (perMaand == null) {
      return new Blok.Werkingdeel(
          periode + ": niet te berekenen",
          aanleiding,
          List.of(
              new Blok.Werkingregel(
                  "Waarom niet", String.valueOf(vak.reden()), "", String.valueOf(vak.bron()))));
    }
    return new Blok.Werkingdeel(
        "%s: %s per maand".formatted(periode, cent(perMaand)),
        vak.bedragenPer() == null
            ? aanleiding
            : aanleiding + " Bedragen van %s.".formatted(Notatie.datum(vak.bedragenPer())),
        vak.delen().stream()
            .map(
                een ->
                    new Blok.Werkingregel(
                        een.naam(),
                        een.geld() ? cent(een.waarde()) : Notatie.zoalsHetIs(een.waarde()),
                        een.berekening(),
                        een.bron() + (een.zeker() ? "" : " (nog niet zeker)")))
            .toList());
  }

  private static Blok loonwaarden(Verzoek verzoek, Plaatsing nu, int jaar, String adres) {
    return new Blok.Rijen(
        "Loonwaarde",
        "",
        new Lijst<Loonwaardemeting>(
                "Loonwaarden", adres, "Er is nog geen loonwaarde vastgesteld. Dat doet de toegang.")
            .naast()
            .rang(
                "Geldt vanaf",
                een -> een.per().toEpochDay(),
                een -> Cel.tekst(Notatie.kort(een.per())))
            .getal(
                "Loonwaarde",
                een -> een.procent().movePointRight(2).longValue(),
                een -> Cel.tekst(Notatie.procent(een.procent())))
            .rang(
                "Gemeten op",
                een -> een.datum().toEpochDay(),
                een -> Cel.tekst(Notatie.kort(een.datum())))
            .tekst("Methode", een -> Cel.tekst(een.methode()))
            .tekst("Deskundige", een -> Cel.tekst(een.deskundige()))
            .maak(verzoek, nu.loonwaarden().reversed(), jaar(jaar)));
  }
}
