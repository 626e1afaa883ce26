package nl.werkbrug.api.web.plaatsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Invoer.Vorm;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Arbeidsovereenkomst;
import nl.werkbrug.data.domain.plaatsing.Beeindigingsreden;
import nl.werkbrug.data.domain.plaatsing.Begeleidingsplan;
import nl.werkbrug.data.domain.plaatsing.Contactvorm;
import nl.werkbrug.data.domain.plaatsing.Handelende;
import nl.werkbrug.data.domain.plaatsing.LksGrondslag;
import nl.werkbrug.data.domain.plaatsing.Loonwaardemeting;
import nl.werkbrug.data.domain.plaatsing.Maatregelsoort;
import nl.werkbrug.data.domain.plaatsing.Plaatsing;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis.BegeleidingGepland;
import nl.werkbrug.data.domain.plaatsing.Plaatsingszet;
import nl.werkbrug.data.domain.plaatsing.Uitstroomreden;
import org.jspecify.annotations.Nullable;

/** The forms on a plaatsing: which there are now, and what each of them asks for. */
final class Plaatsingformulier {
  private static final int MEESTE_MINUTEN = 600;
  private static final int MEESTE_WEEKMINUTEN = 2_400;

  private final Plaatsing nu;
  private final Formulier gegeven;
  private final Naslag naslag;

  Plaatsingformulier(Plaatsing nu, Formulier gegeven, Naslag naslag) {
    this.nu = nu;
    this.gegeven = gegeven;
    this.naslag = naslag;
  }

  /** A form in which today and the contract hours stand already. */
  static Formulier leeg(LocalDate vandaag) {
    Map<String, List<String>> begin = new HashMap<>();
    for (Plaatsingszet zet : Plaatsingszet.values()) {
      for (String naam : List.of("datum", "per", "van")) {
        begin.put(Zetlezer.veld(zet, naam), List.of(vandaag.toString()));
      }
    }
    begin.put(Zetlezer.veld(Plaatsingszet.PLAATSEN, "volletijdsnorm"), List.of("36"));
    begin.put(Zetlezer.veld(Plaatsingszet.CONTACT_VASTLEGGEN, "reisminuten"), List.of("0"));
    return Formulier.met(begin);
  }

  static Optional<Plaatsingszet> zet(String code) {
    return Arrays.stream(Plaatsingszet.values())
        .filter(zet -> Zetlezer.code(zet).equals(code))
        .findFirst();
  }

  /** What was filled in; null when something is wrong with it. */
  @Nullable Plaatsingsgebeurtenis lees(Plaatsingszet zet) {
    Zetlezer in = new Zetlezer(zet, gegeven);
    return in.lees(() -> gebeurtenis(zet, in));
  }

  private Plaatsingsgebeurtenis gebeurtenis(Plaatsingszet zet, Zetlezer in) {
    return switch (zet) {
      case PROEFPLAATS_STARTEN ->
          new Plaatsingsgebeurtenis.ProefplaatsGestart(
              in.datum("van"), in.datum("tot"), in.decimaal("uren"));
      case PROEFPLAATS_VERLENGEN ->
          new Plaatsingsgebeurtenis.ProefplaatsVerlengd(in.datum("tot"), in.tekst("reden"));
      case PLAATSEN -> new Plaatsingsgebeurtenis.Geplaatst(overeenkomst(in));
      case CONTRACT_VERLENGEN ->
          new Plaatsingsgebeurtenis.ContractVerlengd(
              in.keuze("soort", Contractsoort.class), in.datumOfLeeg("tot"));
      case UREN_WIJZIGEN ->
          new Plaatsingsgebeurtenis.UrenGewijzigd(in.datum("per"), in.decimaal("uren"));
      case LOON_WIJZIGEN ->
          new Plaatsingsgebeurtenis.LoonGewijzigd(in.datum("per"), in.cent("uurloonCent"));
      case HERINDICATIE_VRAGEN ->
          new Plaatsingsgebeurtenis.HerindicatieGevraagd(in.datum("datum"), in.tekst("reden"));
      case LOONWAARDE_VASTSTELLEN ->
          new Plaatsingsgebeurtenis.LoonwaardeVastgesteld(
              new Loonwaardemeting(
                  in.datum("per"),
                  in.decimaal("procent"),
                  in.datum("datum"),
                  in.tekst("methode"),
                  in.tekst("deskundige")));
      case LKS_AANVRAGEN -> new Plaatsingsgebeurtenis.LksAangevraagd(in.datum("datum"));
      case LKS_TOEKENNEN ->
          new Plaatsingsgebeurtenis.LksToegekend(
              in.datum("van"), in.keuze("grondslag", LksGrondslag.class));
      case LKS_AFWIJZEN -> new Plaatsingsgebeurtenis.LksAfgewezen(in.tekst("reden"));
      case LKS_BEEINDIGEN ->
          new Plaatsingsgebeurtenis.LksBeeindigd(in.datum("laatsteDag"), in.tekst("reden"));
      case BEGELEIDING_PLANNEN -> begeleiding(in);
      case JOBCOACH_WISSELEN ->
          new Plaatsingsgebeurtenis.JobcoachGewisseld(
              in.datum("van"), in.datumOfLeeg("tot"), coach(in), in.tekst("reden"));
      case INTERNE_BEGELEIDING ->
          new Plaatsingsgebeurtenis.InterneBegeleiding(
              in.datum("per"), in.getal("procent", 0, 100));
      case COACHPLAN_OPSTELLEN ->
          new Plaatsingsgebeurtenis.CoachplanOpgesteld(
              in.datum("datum"), in.regels("doelen"), in.tekst("afspraken"), in.datum("evaluatie"));
      case CONTACT_VASTLEGGEN ->
          new Plaatsingsgebeurtenis.ContactVastgelegd(
              in.datum("datum"),
              in.getal("minuten", 0, MEESTE_MINUTEN),
              in.getal("reisminuten", 0, MEESTE_MINUTEN),
              in.keuze("vorm", Contactvorm.class),
              in.vrij("verslag"));
      case EVALUEREN ->
          new Plaatsingsgebeurtenis.EvaluatieGehouden(
              in.datum("datum"), in.tekst("uitkomst"), in.datum("volgende"));
      case MAATREGEL_TREFFEN ->
          new Plaatsingsgebeurtenis.MaatregelGetroffen(
              in.keuze("soort", Maatregelsoort.class),
              in.datum("van"),
              in.datumOfLeeg("tot"),
              in.tekst("omschrijving"));
      case NAZORG_BEGINNEN -> new Plaatsingsgebeurtenis.NazorgBegonnen(in.datum("datum"));
      case UITSTROMEN ->
          new Plaatsingsgebeurtenis.Uitgestroomd(
              in.datum("datum"), in.keuze("reden", Uitstroomreden.class));
      case BEEINDIGEN ->
          new Plaatsingsgebeurtenis.Beeindigd(
              in.datum("datum"),
              in.keuze("reden", Beeindigingsreden.class),
              in.vrij("toelichting"));
    };
  }

  private Arbeidsovereenkomst overeenkomst(Zetlezer in) {
    Contractsoort soort = in.keuze("soort", Contractsoort.class);
    return new Arbeidsovereenkomst(
        soort,
        in.datum("van"),
        in.datumOfLeeg("tot"),
        in.decimaal("uren"),
        soort == Contractsoort.GEEN ? 0 : in.cent("uurloonCent"),
        in.getal("volletijdsnorm", 32, 40),
        nu.afspraak().werkgever(),
        nu.afspraak().inlener());
  }

  private static BegeleidingGepland begeleiding(Zetlezer in) {
    List<Begeleidingsplan.Fase> fasen = new ArrayList<>();
    fasen.add(new Begeleidingsplan.Fase(0, in.getal("minuten", 0, MEESTE_WEEKMINUTEN)));
    for (int jaar = 2; jaar <= 3; jaar++) {
      Integer minuten = in.getalOfLeeg("minuten-" + jaar, 0, MEESTE_WEEKMINUTEN);
      if (minuten != null) {
        fasen.add(new Begeleidingsplan.Fase((jaar - 1) * Jobcoach.PERIODEN, minuten));
      }
    }
    return new BegeleidingGepland(new Begeleidingsplan(in.datum("van"), fasen), in.tekst("reden"));
  }

  private JobcoachId coach(Zetlezer in) {
    String id = in.tekst("jobcoach");
    if (naslag.jobcoaches().stream().noneMatch(een -> een.id().waarde().equals(id))) {
      gegeven.fout(
          Zetlezer.veld(Plaatsingszet.JOBCOACH_WISSELEN, "jobcoach"), "moet gekozen worden");
      return new JobcoachId("geen");
    }
    return new JobcoachId(id);
  }

  /** The forms that this fase and this reader allow; the most likely one is open. */
  List<Zet> zetten(Handelende wie, @Nullable Plaatsingszet gevraagd) {
    List<Zet> uit = new ArrayList<>();
    for (Plaatsingszet zet : nu.mogelijk(wie)) {
      if (isZinloos(zet)) {
        continue;
      }
      int voor = gegeven.invoer().size();
      velden(zet);
      List<Invoer> alle = gegeven.invoer();
      String kop = Notatie.zin(zet.omschrijving());
      uit.add(
          new Zet(
              Zetlezer.code(zet),
              kop,
              "",
              alle.subList(voor, alle.size()),
              "Leg vast: " + zet.omschrijving(),
              zet == gevraagd,
              "",
              ""));
    }
    return uit;
  }

  /** A move that the rules always refuse as things stand. */
  private boolean isZinloos(Plaatsingszet zet) {
    return switch (zet) {
      case LKS_AFWIJZEN -> nu.lksAangevraagd() == null;
      case LKS_AANVRAGEN -> nu.lksAangevraagd() != null;
      case LKS_BEEINDIGEN ->
          nu.toekenningen().isEmpty() || nu.toekenningen().getLast().tot() != null;
      case LKS_TOEKENNEN, LOON_WIJZIGEN -> !nu.betaaldGeplaatst();
      case HERINDICATIE_VRAGEN -> nu.herindicatieGevraagd() != null;
      case CONTRACT_VERLENGEN -> nu.overeenkomst() == null || nu.overeenkomst().tot() == null;
      case PROEFPLAATS_STARTEN,
          PROEFPLAATS_VERLENGEN,
          PLAATSEN,
          UREN_WIJZIGEN,
          LOONWAARDE_VASTSTELLEN,
          BEGELEIDING_PLANNEN,
          JOBCOACH_WISSELEN,
          INTERNE_BEGELEIDING,
          COACHPLAN_OPSTELLEN,
          CONTACT_VASTLEGGEN,
          EVALUEREN,
          MAATREGEL_TREFFEN,
          NAZORG_BEGINNEN,
          UITSTROMEN,
          BEEINDIGEN ->
          false;
    };
  }

  private void velden(Plaatsingszet zet) {
    Velden uit = new Velden(zet, gegeven);
    switch (zet) {
      case PROEFPLAATS_STARTEN ->
          uit.datum("van", "Eerste dag")
              .datum("tot", "Laatste dag")
              .getal("uren", "Uren per week", "");
      case PROEFPLAATS_VERLENGEN -> uit.datum("tot", "Nieuwe laatste dag").kort("reden", "Waarom");
      case PLAATSEN ->
          uit.lijst("soort", "Contract", Velden.keuzes(Contractsoort.values(), Notatie::woord))
              .datum("van", "Eerste werkdag")
              .datumOfLeeg("tot", "Laatste dag", "Alleen bij bepaalde tijd.")
              .getal("uren", "Uren per week", "")
              .getal(
                  "uurloonCent", "Bruto uurloon in euro", "Zoals 16,50. Leeg bij onbetaald werk.")
              .getal(
                  "volletijdsnorm",
                  "Voltijd bij deze werkgever",
                  "Uren per week, 32 tot en met 40.");
      case CONTRACT_VERLENGEN ->
          uit.lijst("soort", "Contract", Velden.keuzes(Contractsoort.values(), Notatie::woord))
              .datumOfLeeg("tot", "Nieuwe laatste dag", "Leeg bij onbepaalde tijd.");
      case UREN_WIJZIGEN -> uit.datum("per", "Vanaf").getal("uren", "Uren per week", "");
      case LOON_WIJZIGEN ->
          uit.datum("per", "Vanaf").getal("uurloonCent", "Bruto uurloon in euro", "Zoals 16,50.");
      case HERINDICATIE_VRAGEN -> uit.datum("datum", "Datum").kort("reden", "Waarom");
      case LOONWAARDE_VASTSTELLEN ->
          uit.getal("procent", "Loonwaarde in procent", "Van 0 tot en met 100.")
              .datum("datum", "Gemeten op")
              .datum("per", "Geldt vanaf")
              .tekst("methode", "Methode", "De gevalideerde methode.")
              .tekst("deskundige", "Deskundige", "Niet de jobcoach en niet de accountmanager.");
      case LKS_AANVRAGEN, NAZORG_BEGINNEN -> uit.datum("datum", "Datum");
      case LKS_TOEKENNEN ->
          uit.datum("van", "Eerste dag")
              .radio(
                  "grondslag",
                  "Grondslag",
                  Velden.keuzes(LksGrondslag.values(), LksGrondslag::omschrijving));
      case LKS_AFWIJZEN -> uit.kort("reden", "Waarom");
      case LKS_BEEINDIGEN -> uit.datum("laatsteDag", "Laatste dag").kort("reden", "Waarom");
      case BEGELEIDING_PLANNEN ->
          uit.datum("van", "Eerste dag")
              .getal("minuten", "Minuten per week", "In het eerste jaar van dit plan.")
              .getal("minuten-2", "Minuten per week in jaar 2", "Leeg: zoals in jaar 1.")
              .getal("minuten-3", "Minuten per week in jaar 3", "Leeg: zoals in jaar 2.")
              .kort("reden", "Waarom");
      case JOBCOACH_WISSELEN ->
          uit.lijst("jobcoach", "Jobcoach", coaches())
              .datum("van", "Vanaf")
              .datumOfLeeg("tot", "Tot en met", "Leeg: voorgoed. Met een datum: vervanging.")
              .kort("reden", "Waarom");
      case INTERNE_BEGELEIDING ->
          uit.datum("per", "Vanaf")
              .getal("procent", "Deel van de begeleiding in procent", "Van 0 tot en met 100.");
      case COACHPLAN_OPSTELLEN ->
          uit.lang("doelen", "Doelen", "Eén doel per regel, hoogstens tien.")
              .kort("afspraken", "Afspraken")
              .datum("datum", "Afgesproken op")
              .datum("evaluatie", "Samen bekijken op");
      case CONTACT_VASTLEGGEN ->
          uit.datum("datum", "Dag")
              .lijst("vorm", "Hoe", Velden.keuzes(Contactvorm.values(), Notatie::woord))
              .getal("minuten", "Minuten", "Zonder reistijd.")
              .getal("reisminuten", "Minuten reizen", "Heen en terug.")
              .kortOfLeeg("verslag", "Verslag", "Alleen voor consulent, jobcoach en toegang.");
      case EVALUEREN ->
          uit.datum("datum", "Dag")
              .kort("uitkomst", "Uitkomst")
              .datum("volgende", "Volgende evaluatie");
      case MAATREGEL_TREFFEN ->
          uit.lijst(
                  "soort",
                  "Soort",
                  Velden.keuzes(Maatregelsoort.values(), Maatregelsoort::omschrijving))
              .datum("van", "Vanaf")
              .datumOfLeeg("tot", "Tot en met", "Leeg: geen einddatum.")
              .tekst("omschrijving", "Omschrijving", "");
      case UITSTROMEN ->
          uit.datum("datum", "Laatste dag")
              .lijst(
                  "reden",
                  "Waarheen",
                  Velden.keuzes(Uitstroomreden.values(), Uitstroomreden::omschrijving));
      case BEEINDIGEN ->
          uit.datum("datum", "Laatste dag")
              .lijst(
                  "reden",
                  "Reden",
                  Velden.keuzes(Beeindigingsreden.values(), Beeindigingsreden::omschrijving))
              .kortOfLeeg("toelichting", "Toelichting", "Verplicht bij een andere reden.");
    }
  }

  private List<Invoer.Keuze> coaches() {
    return Stream.concat(
            Stream.of(new Invoer.Keuze("", "Kies een jobcoach")),
            naslag.jobcoaches().stream()
                .sorted(Comparator.comparing(Jobcoach::naam, Notatie.volgorde()))
                .map(een -> new Invoer.Keuze(een.id().waarde(), een.naam())))
        .toList();
  }

  /** Fields of one move. */
  private record Velden(Plaatsingszet zet, Formulier uit) {
    static <E extends Enum<E>> List<Invoer.Keuze> keuzes(E[] waarden, Function<E, String> tekst) {
      return Stream.concat(
              Stream.of(new Invoer.Keuze("", "Maak een keuze")),
              Arrays.stream(waarden)
                  .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(tekst.apply(een)))))
          .toList();
    }

    Velden datum(String naam, String label) {
      return veld(Vorm.DATUM, naam, label, "");
    }

    Velden datumOfLeeg(String naam, String label, String uitleg) {
      return veld(Vorm.DATUM, naam, label, uitleg);
    }

    Velden getal(String naam, String label, String uitleg) {
      return veld(Vorm.GETAL, naam, label, uitleg);
    }

    Velden tekst(String naam, String label, String uitleg) {
      return veld(Vorm.TEKST, naam, label, uitleg);
    }

    Velden kort(String naam, String label) {
      return veld(Vorm.KORT, naam, label, "");
    }

    Velden kortOfLeeg(String naam, String label, String uitleg) {
      return veld(Vorm.KORT, naam, label, uitleg);
    }

    Velden lang(String naam, String label, String uitleg) {
      return veld(Vorm.LANG, naam, label, uitleg);
    }

    Velden lijst(String naam, String label, List<Invoer.Keuze> keuzes) {
      uit.keuze(Vorm.LIJST, Zetlezer.veld(zet, naam), label, "", keuzes);
      return this;
    }

    Velden radio(String naam, String label, List<Invoer.Keuze> keuzes) {
      uit.keuze(Vorm.RADIO, Zetlezer.veld(zet, naam), label, "", keuzes.subList(1, keuzes.size()));
      return this;
    }

    private Velden veld(Vorm vorm, String naam, String label, String uitleg) {
      uit.veld(vorm, Zetlezer.veld(zet, naam), label, uitleg);
      return this;
    }
  }
}
