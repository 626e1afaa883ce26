package nl.werkbrug.data.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.jobcoach.Inzet;
import nl.werkbrug.data.domain.jobcoach.Jobcoach;
import nl.werkbrug.data.domain.jobcoach.Specialisme;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * Invents jobcoaches of the own service and of aanbieders, with a running caseload that ends at
 * different moments: some are full today and free in eight weeks.
 */
final class Jobcoachmaker {
  /** Languages beside Dutch, ISO 639-3. */
  static final List<String> TALEN =
      List.of("eng", "deu", "tur", "ara", "pol", "tir", "fra", "ron", "som");

  private static final int VOL_TOT_DAGEN = 55;
  private static final int VOL_PROCENT = 12;

  private final Omgeving omgeving;

  Jobcoachmaker(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  static JobcoachId id(int nummer) {
    return new JobcoachId("jc-%05d".formatted(nummer + 1));
  }

  List<Jobcoach> maak() {
    List<Jobcoach> jobcoaches = new ArrayList<>();
    for (int nummer = 0; nummer < omgeving.omvang().jobcoaches(); nummer++) {
      jobcoaches.add(jobcoach(nummer, omgeving.toeval("jobcoach", nummer)));
    }
    return jobcoaches;
  }

  private Jobcoach jobcoach(int nummer, Toeval toeval) {
    Preset preset = omgeving.preset();
    Woonplaats plaats = omgeving.plaats(toeval);
    boolean extern = toeval.kans(preset.aanbiedercoachProcent());
    SortedSet<GemeenteId> werkgebied = new TreeSet<>();
    OrganisatieId organisatie;
    if (extern) {
      Organisatie aanbieder = toeval.kies(aanbieders());
      organisatie = aanbieder.id();
      werkgebied.addAll(aanbieder.gemeenten());
      while (!werkgebied.isEmpty() && !werkgebied.contains(plaats.gemeente())) {
        plaats = omgeving.plaats(toeval);
      }
    } else {
      organisatie = preset.getUitvoerder(plaats.gemeente());
      if (!toeval.kans(20)) {
        werkgebied.add(plaats.gemeente());
        GemeenteId thuis = plaats.gemeente();
        preset.gebieden().stream()
            .filter(gebied -> gebied.contains(thuis))
            .forEach(werkgebied::addAll);
      }
    }
    int uren = toeval.kies(List.of(16, 20, 24, 24, 28, 28, 32, 32, 36));
    boolean vol = nummer % 8 == 1 || toeval.kans(VOL_PROCENT / 4);
    return new Jobcoach(
        id(nummer),
        organisatie,
        contract(organisatie, toeval),
        Namen.iemand(toeval),
        BigDecimal.valueOf(uren),
        werkgebied,
        specialismen(toeval),
        talen(toeval),
        toeval.kans(95) ? Gegeven.bekend(toeval.kies(plaats.postcodes())) : Gegeven.onbekend(),
        inzet(nummer, uren * 60, vol, toeval));
  }

  /** The aanbieders that guide people: with a contract for trajecten, where there are contracts. */
  private List<Organisatie> aanbieders() {
    List<Organisatie> allen = omgeving.preset().organisaties(Organisatie.Soort.AANBIEDER);
    List<Organisatie> metTrajecten =
        allen.stream().filter(aanbieder -> !trajecten(aanbieder.id()).isEmpty()).toList();
    return metTrajecten.isEmpty() ? allen : metTrajecten;
  }

  private @Nullable AanbiederContractId contract(OrganisatieId organisatie, Toeval toeval) {
    List<AanbiederContractId> contracten = trajecten(organisatie);
    return contracten.isEmpty() ? null : toeval.kies(contracten);
  }

  private List<AanbiederContractId> trajecten(OrganisatieId organisatie) {
    return omgeving.preset().beleid().contracten().stream()
        .filter(afspraak -> afspraak.soort() == AanbiederContract.Soort.TRAJECTEN)
        .filter(afspraak -> afspraak.aanbieder().equals(organisatie.waarde()))
        .map(afspraak -> new AanbiederContractId(afspraak.id()))
        .toList();
  }

  private static Set<Specialisme> specialismen(Toeval toeval) {
    Set<Specialisme> specialismen = EnumSet.noneOf(Specialisme.class);
    int aantal = toeval.gewogen(10, 40, 35, 15);
    for (int i = 0; i < aantal; i++) {
      specialismen.add(Specialisme.values()[toeval.gewogen(22, 20, 22, 7, 10, 11, 4, 4)]);
    }
    return specialismen;
  }

  private static SortedSet<String> talen(Toeval toeval) {
    SortedSet<String> talen = new TreeSet<>();
    int aantal = toeval.gewogen(45, 40, 15);
    for (int i = 0; i < aantal; i++) {
      talen.add(toeval.kies(TALEN));
    }
    return talen;
  }

  /** Running guidance and absence; a full coach has every minute spent until eight weeks on. */
  private List<Inzet> inzet(int nummer, int minuten, boolean vol, Toeval toeval) {
    LocalDate vandaag = omgeving.peildatum();
    List<Inzet> inzet = new ArrayList<>();
    int bezet = vol ? minuten : minuten * toeval.tussen(30, 75) / 100;
    int verdeeld = 0;
    while (verdeeld < bezet) {
      int deel = Math.min(bezet - verdeeld, 15 * toeval.tussen(3, 10));
      LocalDate van = vandaag.minusDays(toeval.tussen(20, 500));
      LocalDate tot = vandaag.plusDays(vol ? VOL_TOT_DAGEN : toeval.tussen(20, 800));
      inzet.add(new Inzet(werkzoekende(nummer, inzet.size()), deel, van, tot));
      verdeeld += deel;
    }
    if (toeval.kans(30)) {
      LocalDate van = vandaag.plusDays(toeval.tussen(10, 250));
      inzet.add(new Inzet(null, minuten, van, van.plusDays(13)));
    }
    if (toeval.kans(4)) {
      inzet.add(new Inzet(null, minuten, vandaag.minusDays(30), vandaag.plusDays(80)));
    }
    return inzet;
  }

  /** Somebody of the region who was placed before, where there still is one for this coach. */
  private @Nullable WerkzoekendeId werkzoekende(int jobcoach, int volgnummer) {
    int geplaatste = jobcoach + volgnummer * omgeving.omvang().jobcoaches();
    int persoon = Werkzoekendemaker.nummerVanGeplaatste(geplaatste);
    return persoon < omgeving.omvang().personen() ? Werkzoekendemaker.id(persoon) : null;
  }
}
