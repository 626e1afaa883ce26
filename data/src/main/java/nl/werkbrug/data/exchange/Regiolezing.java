package nl.werkbrug.data.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.organisatie.Gemeente;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.organisatie.Regio;
import nl.werkbrug.data.domain.werkgever.Contactpersoon;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/** A region while it is read, from one file or from a folder of CSV. */
final class Regiolezing {
  static final String BELEIDSKADERS_BESTAND = "beleidskaders.json";

  final Verzameling<Gemeente> gemeenten;
  final Verzameling<Organisatie> organisaties;
  final Verzameling<Beroep> beroepen;
  final Verzameling<Beleidskader> beleidskaders;
  final Verzameling<Werkgever> werkgevers;
  final Verzameling<Bij<WerkgeverId, Vestiging>> vestigingen;
  final Verzameling<Bij<WerkgeverId, Contactpersoon>> contactpersonen;
  final Verzameling<Bij<WerkgeverId, SroiContract>> sroiContracten;
  final Verzameling<Werkaanbod> aanbod;
  final Verzameling<Jobcoach> jobcoaches;
  final Verzameling<Bij<JobcoachId, Inzet>> inzet;
  final Verzameling<Werkzoekende> werkzoekenden;
  final Verzameling<Bij<WerkzoekendeId, Opleiding>> opleidingen;
  final Verzameling<Bij<WerkzoekendeId, Werkervaring>> werkervaring;

  /** Records in one file carry their own lists; in a folder those stand in files of their own. */
  private final boolean inEenBestand;

  /**
   * @param bestand name of the one file that holds everything, or null for a folder of CSV
   */
  Regiolezing(@Nullable String bestand) {
    inEenBestand = bestand != null;
    gemeenten = verzameling(bestand, Organisatiekolommen.GEMEENTEN, g -> g.id().waarde());
    organisaties = verzameling(bestand, Organisatiekolommen.ORGANISATIES, o -> o.id().waarde());
    beroepen = verzameling(bestand, Organisatiekolommen.BEROEPEN, b -> b.code().waarde());
    beleidskaders =
        new Verzameling<>(
            bestand == null ? BELEIDSKADERS_BESTAND : bestand,
            "id",
            b -> b.id() + ", versie " + b.versie());
    werkgevers = verzameling(bestand, Werkgeverkolommen.WERKGEVERS, w -> w.id().waarde());
    vestigingen =
        verzameling(bestand, Werkgeverkolommen.VESTIGINGEN, bij -> bij.deel().id().waarde());
    contactpersonen = verzameling(bestand, Werkgeverkolommen.CONTACTPERSONEN, null);
    sroiContracten =
        verzameling(bestand, Werkgeverkolommen.SROI_CONTRACTEN, bij -> bij.deel().id().waarde());
    aanbod = verzameling(bestand, Aanbodkolommen.AANBOD, a -> a.id().waarde());
    jobcoaches = verzameling(bestand, Jobcoachkolommen.JOBCOACHES, j -> j.id().waarde());
    inzet = verzameling(bestand, Jobcoachkolommen.INZET, null);
    werkzoekenden = verzameling(bestand, Werkzoekendekolommen.WERKZOEKENDEN, w -> w.id().waarde());
    opleidingen = verzameling(bestand, Loopbaankolommen.OPLEIDINGEN, null);
    werkervaring = verzameling(bestand, Loopbaankolommen.WERKERVARING, null);
  }

  private static <R> Verzameling<R> verzameling(
      @Nullable String bestand, Bestandsoort<R> soort, @Nullable Function<R, String> sleutel) {
    return new Verzameling<>(bestand == null ? soort.bestand() : bestand, soort.sleutel(), sleutel);
  }

  /** Adds an employer that carries its own lists. */
  void voegWerkgeverToe(int regel, Werkgever werkgever, Foutenlijst fouten) {
    werkgevers.voegToe(regel, werkgever, fouten);
    werkgever
        .vestigingen()
        .forEach(deel -> vestigingen.voegToe(regel, new Bij<>(werkgever.id(), deel), fouten));
    werkgever
        .sroiContracten()
        .forEach(deel -> sroiContracten.voegToe(regel, new Bij<>(werkgever.id(), deel), fouten));
  }

  /** Adds a jobcoach that carries its own inzet. */
  void voegJobcoachToe(int regel, Jobcoach jobcoach, Foutenlijst fouten) {
    jobcoaches.voegToe(regel, jobcoach, fouten);
    jobcoach.inzet().forEach(deel -> inzet.voegToe(regel, new Bij<>(jobcoach.id(), deel), fouten));
  }

  /** Notes that nothing can be said of what the files refer to. */
  void alleOnvolledig() {
    List.of(
            gemeenten,
            organisaties,
            beleidskaders,
            werkgevers,
            vestigingen,
            sroiContracten,
            aanbod,
            jobcoaches,
            werkzoekenden)
        .forEach(Verzameling::onvolledig);
  }

  /** The region of all records that could be made. */
  Regio regio() {
    return new Regio(
        gemeenten.records(),
        organisaties.records(),
        beroepen.records(),
        beleidskaders.records(),
        inEenBestand ? werkgevers.records() : werkgeversMetDelen(),
        aanbod.records(),
        inEenBestand ? jobcoaches.records() : jobcoachesMetInzet(),
        inEenBestand ? werkzoekenden.records() : werkzoekendenMetLoopbaan());
  }

  private List<Werkgever> werkgeversMetDelen() {
    Map<WerkgeverId, List<Vestiging>> plaatsen = perOuder(vestigingen);
    Map<WerkgeverId, List<Contactpersoon>> contacten = perOuder(contactpersonen);
    Map<WerkgeverId, List<SroiContract>> contracten = perOuder(sroiContracten);
    return werkgevers.records().stream()
        .map(
            w ->
                new Werkgever(
                    w.id(),
                    w.organisatie(),
                    w.naam(),
                    w.kvk(),
                    w.sbi(),
                    plaatsen.getOrDefault(w.id(), List.of()),
                    contacten.getOrDefault(w.id(), List.of()),
                    w.maximumBegeleiden(),
                    contracten.getOrDefault(w.id(), List.of()),
                    w.status()))
        .toList();
  }

  private List<Jobcoach> jobcoachesMetInzet() {
    Map<JobcoachId, List<Inzet>> perJobcoach = perOuder(inzet);
    return jobcoaches.records().stream()
        .map(
            j ->
                new Jobcoach(
                    j.id(),
                    j.organisatie(),
                    j.contract(),
                    j.naam(),
                    j.urenPerWeek(),
                    j.werkgebied(),
                    j.specialismen(),
                    j.talen(),
                    j.standplaats(),
                    perJobcoach.getOrDefault(j.id(), List.of())))
        .toList();
  }

  private List<Werkzoekende> werkzoekendenMetLoopbaan() {
    Map<WerkzoekendeId, List<Opleiding>> studies = perOuder(opleidingen);
    Map<WerkzoekendeId, List<Werkervaring>> banen = perOuder(werkervaring);
    return werkzoekenden.records().stream()
        .map(
            w ->
                metLoopbaan(
                    w,
                    studies.getOrDefault(w.id(), List.of()),
                    banen.getOrDefault(w.id(), List.of())))
        .toList();
  }

  private static Werkzoekende metLoopbaan(
      Werkzoekende w, List<Opleiding> opleidingen, List<Werkervaring> werkervaring) {
    Kwalificatie k = w.kwalificatie();
    return new Werkzoekende(
        w.id(),
        w.klantnummer(),
        w.organisatie(),
        w.gemeente(),
        w.consulent(),
        w.status(),
        w.persoon(),
        w.participatie(),
        new Kwalificatie(
            k.werkDenkniveau(),
            k.rijbewijzen(),
            k.certificaten(),
            opleidingen,
            k.talen(),
            werkervaring,
            k.competenties(),
            k.bemiddelingsberoepen(),
            k.sectoren(),
            k.interesses()),
        w.beschikbaarheid(),
        w.mobiliteit(),
        w.eisAanWerk(),
        w.belastbaarheid(),
        w.wensen(),
        w.begeleiding(),
        w.presentatie());
  }

  private static <O, T> Map<O, List<T>> perOuder(Verzameling<Bij<O, T>> delen) {
    Map<O, List<T>> perOuder = new HashMap<>();
    for (Bij<O, T> bij : delen.records()) {
      perOuder.computeIfAbsent(bij.ouder(), ouder -> new ArrayList<>()).add(bij.deel());
    }
    return perOuder;
  }
}
