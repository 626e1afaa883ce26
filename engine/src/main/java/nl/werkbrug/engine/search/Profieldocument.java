package nl.werkbrug.engine.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;

/**
 * How a profiel stands in the index. Belastbaarheid, UWV-advies, loonwaarde, uitkering and what
 * somebody needs of a coach are not in it at all. Doelgroep and clientprofiel can be filtered on,
 * but not read back. Name and klantnummer can only be found by who asks for them.
 */
final class Profieldocument {
  private Profieldocument() {}

  static Document van(Werkzoekende persoon, Naslag naslag) {
    Document document = new Document();
    Documentveld.id(document, persoon.id().waarde());
    waarde(document, Facetsoort.STATUS, persoon.status().name());
    Documentveld.term(document, Veld.ORGANISATIE, persoon.organisatie().waarde());
    if (persoon.consulent() != null) {
      Documentveld.term(document, Veld.CONSULENT, persoon.consulent());
    }
    if (persoon.gemeente() instanceof Gegeven.Bekend<GemeenteId>(GemeenteId id)) {
      waarde(document, Facetsoort.GEMEENTE, id.waarde());
    }
    if (persoon.doelgroep() instanceof Gegeven.Bekend<Doelgroep>(Doelgroep doelgroep)) {
      document.add(new IntPoint(Veld.DOELGROEP, doelgroep.ordinal()));
    }
    if (persoon.participatie().clientprofiel()
        instanceof Gegeven.Bekend<Clientprofiel>(Clientprofiel profiel)) {
      document.add(new IntPoint(Veld.CLIENTPROFIEL, profiel.ordinal()));
    }
    if (persoon.participatie().ingeschrevenOp()
        instanceof Gegeven.Bekend<LocalDate>(LocalDate dag)) {
      Documentveld.getal(document, Veld.DATUM, Kandidaatregels.dag(dag));
    }
    if (persoon.mobiliteit().postcode() instanceof Gegeven.Bekend<Postcode>(Postcode postcode)) {
      Documentveld.getal(document, Veld.PC4, postcode.pc4());
    }
    if (persoon.beschikbaarheid().urenMax() instanceof Gegeven.Bekend<Integer>(Integer uren)) {
      Documentveld.getal(document, Veld.UREN_MAX, uren);
      waarde(document, Facetsoort.UREN, Urenklasse.van(uren).name());
    }
    if (persoon.persoon().naam() instanceof Gegeven.Bekend<String>(String naam)) {
      Documentveld.tekst(document, Veld.NAAM, naam);
    }
    if (persoon.klantnummer() != null) {
      Documentveld.tekst(document, Veld.NAAM, persoon.klantnummer());
    }
    kwalificatie(document, persoon, naslag);
    return document;
  }

  private static void kwalificatie(Document document, Werkzoekende persoon, Naslag naslag) {
    Kwalificatie kwalificatie = persoon.kwalificatie();
    List<String> beroepen = new ArrayList<>();
    Set<String> groepen = new LinkedHashSet<>();
    for (BeroepCode code : kwalificatie.bemiddelingsberoepen()) {
      Documentveld.term(document, Facetsoort.BEROEP.veld(), code.waarde());
      Documentveld.term(document, Veld.NOEMT, code.waarde());
      Beroep beroep = naslag.beroep(code);
      if (beroep != null) {
        beroepen.add(beroep.naam());
        groepen.add(beroep.groep());
      }
    }
    if (!kwalificatie.bemiddelingsberoepen().isEmpty()) {
      Documentveld.facet(
          document, Facetsoort.BEROEP, kwalificatie.bemiddelingsberoepen().getFirst().waarde());
    }
    groepen.forEach(groep -> Documentveld.term(document, Facetsoort.BEROEPSGROEP.veld(), groep));
    groepen.stream()
        .findFirst()
        .ifPresent(groep -> Documentveld.facet(document, Facetsoort.BEROEPSGROEP, groep));
    Set<String> afdelingen = new LinkedHashSet<>();
    kwalificatie.sectoren().stream().map(Sbi::afdeling).forEach(afdelingen::add);
    afdelingen.forEach(afdeling -> Documentveld.term(document, Facetsoort.SECTOR.veld(), afdeling));
    afdelingen.stream()
        .findFirst()
        .ifPresent(afdeling -> Documentveld.facet(document, Facetsoort.SECTOR, afdeling));
    if (kwalificatie.rijbewijzen() instanceof Gegeven.Bekend<Set<Rijbewijs>>(var rijbewijzen)) {
      rijbewijzen.forEach(
          rijbewijs -> Documentveld.term(document, Veld.RIJBEWIJS, rijbewijs.name()));
    }

    beroepen.forEach(naam -> Documentveld.tekst(document, Veld.TITEL, naam));
    List<String> zinnen = new ArrayList<>();
    if (persoon.presentatie() != null && !persoon.presentatie().isBlank()) {
      zinnen.add(persoon.presentatie().strip());
    }
    zinnen.addAll(beroepen);
    zinnen.addAll(kwalificatie.interesses());
    for (Werkervaring ervaring : kwalificatie.werkervaring()) {
      if (ervaring.beroep() instanceof Gegeven.Bekend<BeroepCode>(BeroepCode code)) {
        Documentveld.term(document, Veld.NOEMT, code.waarde());
        Beroep beroep = naslag.beroep(code);
        if (beroep != null) {
          zinnen.add(beroep.naam());
        }
      }
      if (ervaring.toelichting() != null && !ervaring.toelichting().isBlank()) {
        zinnen.add(ervaring.toelichting().strip());
      }
    }
    kwalificatie.opleidingen().stream().map(Opleiding::naam).forEach(zinnen::add);
    if (kwalificatie.certificaten() instanceof Gegeven.Bekend<List<Certificaat>>(var behaald)) {
      behaald.stream().map(Certificaat::naam).forEach(zinnen::add);
    }
    String tekst = Woordkunde.normaal(String.join("\n", new LinkedHashSet<>(zinnen)));
    Documentveld.tekst(document, Veld.ALLES, tekst);
    Documentveld.tekst(document, Veld.ALLES, String.join("\n", groepen));
    Documentveld.bewaard(document, Veld.TEKST, tekst);
  }

  private static void waarde(Document document, Facetsoort soort, String waarde) {
    Documentveld.term(document, soort.veld(), waarde);
    Documentveld.facet(document, soort, waarde);
  }
}
