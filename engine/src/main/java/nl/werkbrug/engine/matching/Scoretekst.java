package nl.werkbrug.engine.matching;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.aanbod.Arbeidsvoorwaarden;
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import nl.werkbrug.data.domain.beleid.Competentie;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;

/** The sentence of each part of passendheid, with the actual values. */
final class Scoretekst {
  private Scoretekst() {}

  static String tekst(Passendheidsdeel deel, PersoonFeiten p, AanbodFeiten a, int score) {
    return switch (deel) {
      case COMPETENTIES -> competenties(p, a);
      case BEROEP -> beroep(p, a, score);
      case REISTIJD -> reistijd(p, a);
      case UREN -> uren(p, a);
      case ONTWIKKELING -> ontwikkeling(p, a);
      case LOONWAARDEBENUTTING -> loonwaarde(p, a);
      case INCLUSIE ->
          "Soort werk: %s%s."
              .formatted(
                  a.bron.soort().omschrijving(), a.beschut ? ", beschut" : ", zonder beschutting");
      case LOKAAL -> lokaal(p, a, score);
      case DUURZAAMHEID -> duurzaamheid(a);
    };
  }

  private static String competenties(PersoonFeiten p, AanbodFeiten a) {
    List<String> delen = new ArrayList<>();
    List<Competentievraag> vraag = a.bron.kern().eisen().competenties();
    for (Competentievraag gevraagd : vraag) {
      Integer eigen = p.bron.kwalificatie().competenties().get(gevraagd.competentie());
      delen.add(
          "%s gevraagd %d, eigen niveau %s"
              .formatted(
                  naam(a, gevraagd.competentie()),
                  gevraagd.niveau(),
                  eigen == null ? "niet bekend" : eigen.toString()));
    }
    return "Competenties: " + String.join("; ", delen) + ".";
  }

  private static String naam(AanbodFeiten a, CompetentieCode code) {
    return a.context.kader().competentielijst().stream()
        .filter(competentie -> competentie.code().equals(code))
        .map(Competentie::naam)
        .findFirst()
        .orElse(code.waarde());
  }

  private static String beroep(PersoonFeiten p, AanbodFeiten a, int score) {
    BeroepCode code = a.bron.kern().beroep().waardeOfNull();
    String werk =
        code == null ? "\"" + a.bron.kern().titel() + "\"" : "\"" + a.context.naam(code) + "\"";
    if (score < 0) {
      return "Er zijn geen wensen of ervaring bekend om met " + werk + " te vergelijken.";
    }
    int voorkeur = Deelscore.plaats(p.wensberoepen, a.beroep);
    if (a.beroep >= 0 && voorkeur >= 0) {
      return "Het beroep %s is voorkeur %d van de werkzoekende.".formatted(werk, voorkeur + 1);
    }
    boolean ervaring = a.beroep >= 0 && Deelscore.plaats(p.ervaringberoepen, a.beroep) >= 0;
    boolean wensgroep = a.groep >= 0 && Deelscore.plaats(p.wensgroepen, a.groep) >= 0;
    boolean ervaringgroep = a.groep >= 0 && Deelscore.plaats(p.ervaringgroepen, a.groep) >= 0;
    boolean sector = a.sector >= 0 && p.wenssectoren[a.sector];
    List<String> redenen = new ArrayList<>();
    if (wensgroep) {
      redenen.add("ligt in dezelfde groep als een gewenst beroep");
    }
    if (ervaring) {
      redenen.add("heeft de werkzoekende eerder gedaan");
    } else if (ervaringgroep) {
      redenen.add("lijkt op eerder gedaan werk");
    }
    if (sector) {
      redenen.add("valt in een gewenste sector");
    }
    if (redenen.isEmpty() || Deelscore.tekst(p, a) == score) {
      int gelijkenis = p.tekst.gelijkenis(a.tekst) / 10;
      redenen.add("lijkt voor %d%% op de wensen in woorden".formatted(gelijkenis));
    }
    return "Het werk %s %s.".formatted(werk, Zin.lijst(redenen));
  }

  private static String reistijd(PersoonFeiten p, AanbodFeiten a) {
    int minuten = Deelscore.reisminuten(p, a);
    if (minuten < 0) {
      return "De reistijd is niet bekend: postcode of vervoermiddel ontbreekt.";
    }
    return p.maximumMinuten < 0
        ? "De reis duurt %d minuten; het eigen maximum is niet bekend.".formatted(minuten)
        : "De reis duurt %d minuten, het eigen maximum is %d minuten."
            .formatted(minuten, p.maximumMinuten);
  }

  private static String uren(PersoonFeiten p, AanbodFeiten a) {
    return p.urenMax < 0
        ? "Hoeveel uur de werkzoekende wil werken, is niet bekend; het werk is hoogstens %d uur."
            .formatted(a.urenMax)
        : "%d van de %d uur die de werkzoekende kan werken."
            .formatted(Deelscore.paaruren(p, a), p.urenMax);
  }

  private static String ontwikkeling(PersoonFeiten p, AanbodFeiten a) {
    if (p.doelgroep < 0) {
      return "De doelgroep is niet bekend, dus ook niet of ontwikkeling het doel is.";
    }
    Arbeidsvoorwaarden v = a.bron.kern().voorwaarden();
    return "Leren op het werk: %s; uitzicht op een contract: %s."
        .formatted(
            jaNee(v.leercomponent().waardeOfNull()), jaNee(v.uitzichtOpContract().waardeOfNull()));
  }

  private static String jaNee(@org.jspecify.annotations.Nullable Boolean waarde) {
    return waarde == null ? "niet bekend" : waarde ? "ja" : "nee";
  }

  private static String loonwaarde(PersoonFeiten p, AanbodFeiten a) {
    if (p.doelgroep < 0) {
      return "De doelgroep is niet bekend, dus ook niet of benutting van de loonwaarde het doel"
          + " is.";
    }
    if (!a.betaald) {
      return "Een %s is onbetaald en benut de eigen loonwaarde niet."
          .formatted(a.bron.soort().omschrijving());
    }
    var procent = p.bron.participatie().loonwaarde().procentWaarde().waardeOfNull();
    String eigen =
        procent == null
            ? "De eigen loonwaarde is nog niet bekend"
            : "De eigen loonwaarde is " + procent.toPlainString().replace('.', ',') + "%";
    return p.urenMax < 0
        ? eigen + "; hoeveel uur haalbaar is, is niet bekend."
        : "%s; de plek benut haar over %d van de %d haalbare uren%s."
            .formatted(
                eigen,
                Deelscore.paaruren(p, a),
                p.urenMax,
                p.niveau >= 0 && a.niveau >= 0 && p.niveau > a.niveau
                    ? ", onder het eigen werk- en denkniveau"
                    : "");
  }

  private static String lokaal(PersoonFeiten p, AanbodFeiten a, int score) {
    GemeenteId eigen = p.bron.gemeente().waardeOfNull();
    GemeenteId werk = a.bron.kern().gemeente().waardeOfNull();
    if (eigen == null || werk == null) {
      return "De gemeente van %s is niet bekend."
          .formatted(eigen == null ? "de werkzoekende" : "het werk");
    }
    String afstand =
        score == Deelscore.HOOGST
            ? "dezelfde gemeente"
            : score > 0 ? "hetzelfde lokale gebied" : "een ander gebied";
    return "Het werk is in %s, de werkzoekende hoort bij %s: %s."
        .formatted(a.context.naam(werk), p.context.naam(eigen), afstand);
  }

  private static String duurzaamheid(AanbodFeiten a) {
    Arbeidsvoorwaarden v = a.bron.kern().voorwaarden();
    Contractsoort contract = v.contract().waardeOfNull();
    if (contract == null) {
      return "Het soort contract is niet bekend.";
    }
    Integer maanden = v.contractMaanden().waardeOfNull();
    String duur =
        switch (contract) {
          case ONBEPAALDE_TIJD -> "een contract voor onbepaalde tijd";
          case BEPAALDE_TIJD ->
              maanden == null
                  ? "een tijdelijk contract van onbekende duur"
                  : "een contract van %d maanden".formatted(maanden);
          case GEEN -> "geen contract";
        };
    return "Er is %s; de werkgever neemt %d%% van de begeleiding op zich."
        .formatted(duur, a.interneBegeleiding);
  }
}
