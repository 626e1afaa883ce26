package nl.werkbrug.api.web.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.web.Mensregel;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Wachtend;
import nl.werkbrug.api.web.Werkregel;
import nl.werkbrug.api.web.ronde.Rondebeelden;
import nl.werkbrug.api.web.ronde.Rondeformulier;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.engine.review.Signaal;
import nl.werkbrug.engine.review.Taak;
import org.jspecify.annotations.Nullable;

/**
 * What waits today for somebody in each function: how many, and the next step.
 *
 * @param taken what waits for anybody that the reader reaches
 * @param mensen whom the reader reaches
 * @param eigen whether the reader is the consulent of any of them
 * @param signalen what has to be done at plaatsingen of those people
 */
record Roltaken(
    Naslag nu,
    LocalDate vandaag,
    Gebruiker ik,
    List<Taak> taken,
    List<Mensregel> mensen,
    boolean eigen,
    List<Signaal> signalen) {
  private static final int SLUIT_BINNEN_DAGEN = 14;

  /** The last rounds: the newest finished one, and one that failed after it. */
  record Rondes(Rondebeelden.@Nullable Rondebeeld klaar, @Nullable Matchingsronde mislukt) {}

  List<Overzichtbeeld.Groep> groepen(Rondes rondes) {
    Map<Functie, List<Wachtend>> uit = new EnumMap<>(Functie.class);
    if (ik.is(Functie.CONSULENT)) {
      uit.put(Functie.CONSULENT, consulent(rondes));
    }
    if (ik.is(Functie.ACCOUNTMANAGER)) {
      uit.put(Functie.ACCOUNTMANAGER, accountmanager(rondes));
    }
    if (ik.is(Functie.TOEGANG)) {
      uit.put(Functie.TOEGANG, toegang());
    }
    if (ik.is(Functie.JOBCOACH)) {
      uit.put(Functie.JOBCOACH, jobcoach());
    }
    if (ik.is(Functie.BELEID) || ik.is(Functie.BEHEERDER)) {
      uit.put(Functie.BELEID, beleid());
    }
    uit.replaceAll((functie, wacht) -> metSignalen(functie, wacht));
    return uit.entrySet().stream()
        .map(
            een ->
                new Overzichtbeeld.Groep(
                    uit.size() == 1
                        ? "Wat er wacht"
                        : een.getKey() == Functie.BELEID
                            ? "Wat er wacht voor beleid en beheer"
                            : "Wat er wacht voor de " + een.getKey().omschrijving(),
                    een.getValue()))
        .toList();
  }

  /** With what has to be done at plaatsingen, for functions that have to do with those. */
  private List<Wachtend> metSignalen(Functie functie, List<Wachtend> wacht) {
    if (functie == Functie.BELEID) {
      return wacht;
    }
    List<Signaal> open =
        signalen.stream()
            .filter(een -> een.functie() == functie)
            .filter(een -> !eigen || een.eigenaar() == null || een.eigenaar().equals(ik.id()))
            .toList();
    long teLaat = open.stream().filter(Signaal::teLaat).count();
    List<Wachtend> uit = new ArrayList<>(wacht);
    uit.add(
        Wachtend.van(
            open.size(),
            "signaal bij een plaatsing",
            "signalen bij plaatsingen",
            teLaat == 0 ? "Er is niets te laat." : Notatie.getal(teLaat) + " te laat.",
            "/signalen?functie=" + functie.name()));
    return uit;
  }

  private List<Wachtend> consulent(Rondes rondes) {
    String wie = eigen ? "&consulent=" + ik.id() : "";
    String adres = "/taken?functie=CONSULENT" + wie;
    List<Wachtend> uit = new ArrayList<>();
    uit.add(
        Wachtend.van(
            aantal(Set.of(Taak.Soort.BEOORDELEN)),
            "voorstel te beoordelen",
            "voorstellen te beoordelen",
            "Bekijk ze een voor een.",
            adres + "&soort=BEOORDELEN"));
    uit.add(
        Wachtend.van(
            aantal(
                Set.of(
                    Taak.Soort.BESPREKEN, Taak.Soort.TWIJFEL_BESPREKEN, Taak.Soort.NEE_VERWERKEN)),
            "gesprek te voeren",
            "gesprekken te voeren",
            "Leg het antwoord vast: ja, nee of twijfel.",
            adres));
    uit.add(
        Wachtend.van(
            aantal(Set.of(Taak.Soort.VRIJGEVEN)),
            "voorstel vrij te geven",
            "voorstellen vrij te geven",
            "Samen met de werkzoekende.",
            adres + "&soort=VRIJGEVEN"));
    Rondebeelden.Rondebeeld klaar = rondes.klaar();
    if (klaar != null) {
      Set<WerkzoekendeId> bereikt = new HashSet<>(mensen.stream().map(Mensregel::id).toList());
      uit.add(
          Wachtend.van(
              klaar.nietGeplaatst().stream()
                  .filter(regel -> bereikt.contains(regel.werkzoekende()))
                  .count(),
              "mens zonder voorstel",
              "mensen zonder voorstel",
              "Kijk wat zou helpen.",
              "/rondes/" + klaar.ronde().id().waarde() + "/niet-geplaatst"));
    }
    uit.add(
        Wachtend.van(
            mensen.stream()
                .filter(mens -> !eigen || ik.id().equals(mens.consulent()))
                .filter(mens -> mens.status() == Werkzoekende.Status.ACTIEF && mens.onbekend() > 0)
                .count(),
            "profiel met iets onbekends",
            "profielen met iets onbekends",
            "Vul aan wat telt.",
            "/mensen?sorteer=onbekend&richting=af"));
    return uit;
  }

  private List<Wachtend> accountmanager(Rondes rondes) {
    List<Wachtend> uit = new ArrayList<>();
    if (rondes.mislukt() != null) {
      uit.add(
          Wachtend.van(
              1,
              "ronde is mislukt",
              "",
              "Kijk wat er misging en start een nieuwe.",
              "/rondes/" + rondes.mislukt().id().waarde()));
    }
    if (rondes.klaar() == null) {
      uit.add(
          Wachtend.van(0, "", "rondes tot nu toe", "Start een matchingsronde.", "/rondes/nieuw"));
    }
    uit.add(
        Wachtend.van(
            aantal(Set.of(Taak.Soort.VOORLEGGEN)),
            "voorstel om voor te leggen",
            "voorstellen om voor te leggen",
            "Ze zijn vrijgegeven.",
            "/taken?functie=ACCOUNTMANAGER&soort=VOORLEGGEN"));
    uit.add(
        Wachtend.van(
            aantal(Set.of(Taak.Soort.REACTIE_VRAGEN, Taak.Soort.KENNISMAKING)),
            "werkgever om te bellen",
            "werkgevers om te bellen",
            "Vraag een reactie, of maak een afspraak.",
            "/taken?functie=ACCOUNTMANAGER"));
    uit.add(
        Wachtend.van(
            nu.werk().stream().filter(this::sluitBinnenkort).count(),
            "vacature sluit binnen twee weken",
            "vacatures sluiten binnen twee weken",
            "Vul ze of verleng ze.",
            "/werk?volgorde=datum"));
    uit.add(
        Wachtend.van(
            Rondeformulier.plekken(nu),
            "open plek",
            "open plekken",
            "Bekijk het werk in de regio.",
            "/werk"));
    return uit;
  }

  private boolean sluitBinnenkort(Werkregel werk) {
    LocalDate sluiting = werk.sluiting();
    return werk.status() == Aanbodstatus.OPEN
        && sluiting != null
        && !sluiting.isBefore(vandaag)
        && sluiting.isBefore(vandaag.plusDays(SLUIT_BINNEN_DAGEN));
  }

  private List<Wachtend> toegang() {
    return List.of(
        Wachtend.van(
            aantal(Set.of(Taak.Soort.TWEEDE_BEOORDELING)),
            "tweede beoordeling",
            "tweede beoordelingen",
            "Kijk mee met het besluit.",
            "/taken?functie=TOEGANG&soort=TWEEDE_BEOORDELING"));
  }

  private List<Wachtend> jobcoach() {
    long vol = nu.jobcoaches().stream().filter(coach -> coach.vrijeMinutenNa(vandaag) == 0).count();
    long mensen =
        nu.jobcoaches().stream()
            .flatMap((Jobcoach coach) -> coach.inzet().stream())
            .filter(inzet -> inzet.werkzoekende() != null && !inzet.tot().isBefore(vandaag))
            .count();
    return List.of(
        Wachtend.van(
            mensen,
            "mens in begeleiding",
            "mensen in begeleiding",
            "Kies uzelf voor uw caseload en uren.",
            "/jobcoaches"),
        Wachtend.van(
            vol,
            "jobcoach zit vol",
            "jobcoaches zitten vol",
            "Deze vier weken is er geen tijd meer.",
            "/jobcoaches?sorteer=vrij-deze-vier-weken"));
  }

  private List<Wachtend> beleid() {
    return List.of(
        Wachtend.van(
            taken.stream().filter(taak -> taak.vervalt().isBefore(vandaag)).count(),
            "taak is te laat",
            "taken zijn te laat",
            "Kijk waar het blijft liggen.",
            "/taken?functie=iedereen&sorteer=uiterlijk"),
        Wachtend.van(
            aantal(Set.of(Taak.Soort.NOOIT_VOORGESTELD)),
            "mens nooit voorgesteld",
            "mensen nooit voorgesteld",
            "Twee rondes zonder voorstel.",
            "/taken?functie=iedereen&soort=NOOIT_VOORGESTELD"));
  }

  private long aantal(Set<Taak.Soort> soorten) {
    return taken.stream()
        .filter(taak -> soorten.contains(taak.soort()))
        .filter(taak -> !eigen || taak.eigenaar() == null || taak.eigenaar().equals(ik.id()))
        .count();
  }
}
