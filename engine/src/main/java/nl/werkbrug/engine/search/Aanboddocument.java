package nl.werkbrug.engine.search;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.LksBereidheid;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** How werkaanbod stands in the index. */
final class Aanboddocument {
  private Aanboddocument() {}

  static Document van(Werkaanbod aanbod, Naslag naslag) {
    Aanbodkern kern = aanbod.kern();
    Document document = new Document();
    Documentveld.id(document, kern.id().waarde());
    waarde(document, Facetsoort.SOORT, aanbod.soort().name());
    waarde(document, Facetsoort.STATUS, kern.status().name());
    waarde(document, Facetsoort.LKS, kern.voorwaarden().lks().name());
    waarde(document, Facetsoort.UREN, Urenklasse.van(kern.werktijd().urenMax()).name());
    Documentveld.term(document, Veld.ORGANISATIE, kern.organisatie().waarde());
    Documentveld.term(document, Veld.WERKGEVER, kern.werkgever().waarde());
    if (kern.inlener() != null) {
      Documentveld.term(document, Veld.INLENER, kern.inlener().waarde());
    }
    dag(document, Veld.DATUM, kern.publicatiedatum());
    if (kern.postcode() instanceof Gegeven.Bekend<Postcode>(Postcode postcode)) {
      Documentveld.getal(document, Veld.PC4, postcode.pc4());
    }
    if (kern.sbi() instanceof Gegeven.Bekend<Sbi>(Sbi sbi)) {
      waarde(document, Facetsoort.SECTOR, sbi.afdeling());
    }
    String gemeente = null;
    if (kern.gemeente() instanceof Gegeven.Bekend<GemeenteId>(GemeenteId id)) {
      waarde(document, Facetsoort.GEMEENTE, id.waarde());
      gemeente = naslag.gemeente(id);
    }
    Beroep beroep = null;
    if (kern.beroep() instanceof Gegeven.Bekend<BeroepCode>(BeroepCode code)) {
      waarde(document, Facetsoort.BEROEP, code.waarde());
      beroep = naslag.beroep(code);
      if (beroep != null) {
        waarde(document, Facetsoort.BEROEPSGROEP, beroep.groep());
      }
    }
    teksten(document, aanbod, naslag, beroep, gemeente);
    werktijd(document, kern.werktijd());
    eisen(document, kern);
    vlaggen(document, aanbod);
    return document;
  }

  private static void teksten(
      Document document,
      Werkaanbod aanbod,
      Naslag naslag,
      @Nullable Beroep beroep,
      @Nullable String gemeente) {
    Aanbodkern kern = aanbod.kern();
    String titel = Woordkunde.normaal(kern.titel());
    String tekst = Woordkunde.normaal(kern.tekst());
    Documentveld.tekst(document, Veld.TITEL, titel);
    Documentveld.bewaard(document, Veld.TITEL, titel);
    Documentveld.bewaard(document, Veld.TEKST, tekst);
    Documentveld.tekst(document, Veld.ALLES, titel);
    Documentveld.tekst(document, Veld.ALLES, tekst);
    Documentveld.tekst(document, Veld.ALLES, aanbod.soort().omschrijving());
    if (kern.voorwaarden().lks() == LksBereidheid.JA) {
      Documentveld.tekst(document, Veld.ALLES, "loonkostensubsidie");
    }
    if (kern.referentie() != null) {
      Documentveld.tekst(document, Veld.ALLES, kern.referentie());
    }
    boolean open = kern.status() == Aanbodstatus.OPEN;
    if (open) {
      Documentveld.suggestie(document, titel);
    }
    if (beroep != null) {
      Documentveld.tekst(document, Veld.ALLES, beroep.naam() + "\n" + beroep.groep());
      if (open) {
        Documentveld.suggestie(document, beroep.naam());
      }
    }
    if (gemeente != null) {
      Documentveld.tekst(document, Veld.ALLES, gemeente);
      if (open) {
        Documentveld.suggestie(document, gemeente);
      }
    }
    werkgever(document, naslag, kern.werkgever(), open);
    if (kern.inlener() != null) {
      werkgever(document, naslag, kern.inlener(), open);
    }
  }

  private static void werkgever(Document document, Naslag naslag, WerkgeverId id, boolean open) {
    String naam = naslag.werkgever().apply(id);
    if (naam != null) {
      Documentveld.tekst(document, Veld.ALLES, naam);
      if (open) {
        Documentveld.suggestie(document, naam);
      }
    }
  }

  private static void werktijd(Document document, Werktijd werktijd) {
    Documentveld.getal(document, Veld.UREN_MIN, werktijd.urenMin());
    Documentveld.getal(document, Veld.UREN_MAX, werktijd.urenMax());
    if (werktijd.start() instanceof Gegeven.Bekend<LocalDate>(LocalDate start)) {
      dag(document, Veld.START, start);
      if (!werktijd.startVrij()) {
        vlag(document, Veld.Vlag.STARTDATUM_VAST);
      }
    }
    if (werktijd.einde() != null) {
      dag(document, Veld.EINDE, werktijd.einde());
      vlag(document, Veld.Vlag.MET_EINDDATUM);
    }
    if (werktijd.sluitingsdatum() != null) {
      dag(document, Veld.SLUITING, werktijd.sluitingsdatum());
    }
    if (werktijd.onregelmatig().is(true)) {
      vlag(document, Veld.Vlag.ONREGELMATIG);
    }
    if (werktijd.kantoortijden().is(false)) {
      vlag(document, Veld.Vlag.BUITEN_KANTOORTIJDEN);
    }
  }

  private static void eisen(Document document, Aanbodkern kern) {
    Eisen eisen = kern.eisen();
    for (Rijbewijs rijbewijs : eisen.rijbewijzen()) {
      Documentveld.term(document, Veld.RIJBEWIJS, rijbewijs.name());
    }
    for (String certificaat : eisen.certificaten()) {
      Documentveld.term(document, Veld.CERTIFICAAT, Kandidaatregels.naam(certificaat));
    }
    if (eisen.werkDenkniveau() != null) {
      Documentveld.getal(document, Veld.NIVEAU, eisen.werkDenkniveau().code());
    }
    for (Taalbeheersing taal : eisen.talen()) {
      taal.niveaus()
          .forEach(
              (onderdeel, niveau) ->
                  Documentveld.term(
                      document, Veld.TAAL, Veld.taal(taal.taal(), onderdeel, niveau)));
    }
    for (Map.Entry<Belastingaspect, Belasting> last : eisen.belasting().entrySet()) {
      if (!kern.ondersteuning().aanpasbareBelasting().contains(last.getKey())) {
        Documentveld.term(document, Veld.BELASTING, Veld.belasting(last.getKey(), last.getValue()));
      }
    }
    if (eisen.minimumleeftijd() != null) {
      Documentveld.getal(document, Veld.LEEFTIJD, eisen.minimumleeftijd());
    }
  }

  private static void vlaggen(Document document, Werkaanbod aanbod) {
    if (aanbod.beschut()) {
      vlag(document, Veld.Vlag.BESCHUT);
    }
    switch (aanbod) {
      case Vacature vacature -> {}
      case Arrangement arrangement -> {
        if (arrangement.swPlek()) {
          vlag(document, Veld.Vlag.SW_PLEK);
        }
      }
    }
    if (aanbod.kern().ondersteuning().vervoerGeregeld()) {
      vlag(document, Veld.Vlag.VERVOER_GEREGELD);
    }
    if (aanbod.toetsplichtig()) {
      switch (aanbod.kern().verdringingstoets()) {
        case Verdringingstoets.NietUitgevoerd niet -> vlag(document, Veld.Vlag.TOETS_ONTBREEKT);
        case Verdringingstoets.Uitgevoerd toets -> {
          if (toets.verdringing()) {
            vlag(document, Veld.Vlag.VERDRINGING);
          }
        }
      }
    }
  }

  private static void waarde(Document document, Facetsoort soort, String waarde) {
    Documentveld.term(document, soort.veld(), waarde);
    Documentveld.facet(document, soort, waarde);
  }

  private static void vlag(Document document, Veld.Vlag vlag) {
    Documentveld.term(document, Veld.VLAG, vlag.name());
  }

  private static void dag(Document document, String veld, LocalDate dag) {
    Documentveld.getal(document, veld, Kandidaatregels.dag(dag));
  }
}
