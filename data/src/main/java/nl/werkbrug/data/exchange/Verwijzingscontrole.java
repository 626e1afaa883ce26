package nl.werkbrug.data.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.werkbrug.data.domain.AanbiederContractId;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.beleid.AanbiederContract;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import org.jspecify.annotations.Nullable;

/**
 * Checks, when everything is read, that records refer to records that exist: in the files, or where
 * the {@link Leesopdracht} says they are known already. Occupations are not checked: their codes
 * may come from CompetentNL.
 */
final class Verwijzingscontrole {
  private final Regiolezing lezing;
  private final Leesopdracht opdracht;
  private final Foutenlijst fouten;
  private final Set<String> aanbiederContracten = new HashSet<>();
  private final SortedMap<String, Integer> vroeger = new TreeMap<>();

  private Verwijzingscontrole(Regiolezing lezing, Leesopdracht opdracht, Foutenlijst fouten) {
    this.lezing = lezing;
    this.opdracht = opdracht;
    this.fouten = fouten;
    for (Beleidskader kader : lezing.beleidskaders.records()) {
      kader.contracten().forEach(contract -> aanbiederContracten.add(contract.id().waarde()));
    }
  }

  /**
   * Reports what does not exist.
   *
   * @return Dutch remarks on references to what may have gone since: earlier people in the inzet of
   *     jobcoaches, and what people have ruled out
   */
  static List<String> controleer(Regiolezing lezing, Leesopdracht opdracht, Foutenlijst fouten) {
    Verwijzingscontrole controle = new Verwijzingscontrole(lezing, opdracht, fouten);
    controle.gemeentenEnOrganisaties();
    controle.beleidskaders();
    controle.werkgevers();
    controle.aanbod();
    controle.jobcoaches();
    controle.werkzoekenden();
    return controle.vroeger.entrySet().stream()
        .map(
            veld ->
                "%s noemt %d keer een nummer dat niet (meer) bestaat; dat mag."
                    .formatted(veld.getKey(), veld.getValue()))
        .toList();
  }

  /** The record of a collection that is being checked. */
  private final class Bron {
    private final Verzameling<?> verzameling;
    private final int regel;

    Bron(Verzameling<?> verzameling, int plaats) {
      this.verzameling = verzameling;
      regel = verzameling.regel(plaats);
    }

    void naar(String veld, Recordsoort soort, @Nullable String id) {
      if (id != null && !kent(soort, id)) {
        fouten.meld(
            verzameling.bestand(),
            regel,
            veld,
            id,
            "verwijst naar %s die niet bestaat".formatted(soort.omschrijving()));
      }
    }

    /** What it refers to may have gone since. */
    void naarVroeger(String veld, Recordsoort soort, @Nullable String id) {
      if (id != null && !kent(soort, id)) {
        vroeger.merge("`" + veld + "` in " + verzameling.bestand(), 1, Integer::sum);
      }
    }

    /** The record that this one is a part of has to be in the same folder. */
    void hoortBij(String veld, Verzameling<?> ouders, String id) {
      if (ouders.isVolledig() && !ouders.kent(id)) {
        fouten.meld(
            verzameling.bestand(), regel, veld, id, "moet in " + ouders.bestand() + " staan");
      }
    }

    void organisatie(OrganisatieId id) {
      naar("organisatie", Recordsoort.ORGANISATIE, id.waarde());
    }

    void gemeente(String veld, @Nullable GemeenteId id) {
      naar(veld, Recordsoort.GEMEENTE, id == null ? null : id.waarde());
    }

    void gemeente(Gegeven<GemeenteId> id) {
      gemeente("gemeente", id.waardeOfNull());
    }

    void gemeenten(String veld, SortedSet<GemeenteId> ids) {
      ids.forEach(id -> gemeente(veld, id));
    }

    void werkgever(String veld, @Nullable WerkgeverId id) {
      naar(veld, Recordsoort.WERKGEVER, id == null ? null : id.waarde());
    }

    void aanbiederContract(String veld, @Nullable AanbiederContractId id) {
      naar(veld, Recordsoort.AANBIEDER_CONTRACT, id == null ? null : id.waarde());
    }

    void jobcoach(String veld, @Nullable JobcoachId id) {
      naar(veld, Recordsoort.JOBCOACH, id == null ? null : id.waarde());
    }
  }

  /** Also when part of the file could not be read: then nothing can be said about it. */
  private boolean kent(Recordsoort soort, String id) {
    boolean inBestand =
        switch (soort) {
          case GEMEENTE -> bevat(lezing.gemeenten, id);
          case ORGANISATIE -> bevat(lezing.organisaties, id);
          case WERKGEVER -> bevat(lezing.werkgevers, id);
          case VESTIGING -> bevat(lezing.vestigingen, id);
          case SROI_CONTRACT -> bevat(lezing.sroiContracten, id);
          case AANBIEDER_CONTRACT ->
              !lezing.beleidskaders.isVolledig() || aanbiederContracten.contains(id);
          case AANBOD -> bevat(lezing.aanbod, id);
          case JOBCOACH -> bevat(lezing.jobcoaches, id);
          case WERKZOEKENDE -> bevat(lezing.werkzoekenden, id);
        };
    return inBestand || opdracht.bekend().test(new Verwijzing(soort, id));
  }

  private static boolean bevat(Verzameling<?> verzameling, String id) {
    return !verzameling.isVolledig() || verzameling.kent(id);
  }

  private void gemeentenEnOrganisaties() {
    for (int i = 0; i < lezing.gemeenten.records().size(); i++) {
      new Bron(lezing.gemeenten, i)
          .gemeente("opvolger", lezing.gemeenten.records().get(i).opvolger());
    }
    for (int i = 0; i < lezing.organisaties.records().size(); i++) {
      new Bron(lezing.organisaties, i)
          .gemeenten("gemeenten", lezing.organisaties.records().get(i).gemeenten());
    }
  }

  private void beleidskaders() {
    for (int i = 0; i < lezing.beleidskaders.records().size(); i++) {
      Beleidskader kader = lezing.beleidskaders.records().get(i);
      Bron bron = new Bron(lezing.beleidskaders, i);
      bron.organisatie(kader.organisatie());
      bron.gemeenten("gemeenten", kader.gemeenten());
      kader.lokaleGebieden().forEach(gebied -> bron.gemeenten("lokaleGebieden", gebied));
      kader
          .beschutAantallen()
          .forEach(aantal -> bron.gemeente("beschutAantallen.gemeente", aantal.gemeente()));
      kader
          .lksBudgetten()
          .forEach(budget -> bron.gemeente("lksBudgetten.gemeente", budget.gemeente()));
      for (AanbiederContract contract : kader.contracten()) {
        bron.naar("contracten.aanbieder", Recordsoort.ORGANISATIE, contract.aanbieder().waarde());
      }
    }
  }

  private void werkgevers() {
    for (int i = 0; i < lezing.werkgevers.records().size(); i++) {
      new Bron(lezing.werkgevers, i).organisatie(lezing.werkgevers.records().get(i).organisatie());
    }
    for (int i = 0; i < lezing.vestigingen.records().size(); i++) {
      Bron bron = new Bron(lezing.vestigingen, i);
      bron.gemeente(lezing.vestigingen.records().get(i).deel().gemeente());
      bron.hoortBij(
          "werkgever", lezing.werkgevers, lezing.vestigingen.records().get(i).ouder().waarde());
    }
    hoorBij("werkgever", lezing.contactpersonen, lezing.werkgevers);
    hoorBij("werkgever", lezing.sroiContracten, lezing.werkgevers);
  }

  private void aanbod() {
    Map<String, Integer> referenties = new HashMap<>();
    for (int i = 0; i < lezing.aanbod.records().size(); i++) {
      Werkaanbod aanbod = lezing.aanbod.records().get(i);
      Aanbodkern kern = aanbod.kern();
      Bron bron = new Bron(lezing.aanbod, i);
      bron.organisatie(kern.organisatie());
      bron.werkgever("werkgever", kern.werkgever());
      bron.werkgever("inlener", kern.inlener());
      bron.naar(
          "vestiging",
          Recordsoort.VESTIGING,
          kern.vestiging() == null ? null : kern.vestiging().waarde());
      bron.gemeente(kern.gemeente());
      bron.naar(
          "sroiContract",
          Recordsoort.SROI_CONTRACT,
          kern.sroiContract() == null ? null : kern.sroiContract().waarde());
      bron.aanbiederContract("aanbiederContract", kern.aanbiederContract());
      if (kern.referentie() != null) {
        eenKeer(
            referenties,
            kern.werkgever() + " " + kern.referentie(),
            bron,
            "referentie",
            kern.referentie());
      }
    }
  }

  private void jobcoaches() {
    for (int i = 0; i < lezing.jobcoaches.records().size(); i++) {
      Bron bron = new Bron(lezing.jobcoaches, i);
      bron.organisatie(lezing.jobcoaches.records().get(i).organisatie());
      bron.aanbiederContract("contract", lezing.jobcoaches.records().get(i).contract());
      bron.gemeenten("werkgebied", lezing.jobcoaches.records().get(i).werkgebied());
    }
    for (int i = 0; i < lezing.inzet.records().size(); i++) {
      WerkzoekendeId voor = lezing.inzet.records().get(i).deel().werkzoekende();
      new Bron(lezing.inzet, i)
          .naarVroeger(
              "werkzoekende", Recordsoort.WERKZOEKENDE, voor == null ? null : voor.waarde());
    }
    hoorBij("jobcoach", lezing.inzet, lezing.jobcoaches);
  }

  private void werkzoekenden() {
    Map<String, Integer> klantnummers = new HashMap<>();
    for (int i = 0; i < lezing.werkzoekenden.records().size(); i++) {
      Werkzoekende werkzoekende = lezing.werkzoekenden.records().get(i);
      Bron bron = new Bron(lezing.werkzoekenden, i);
      bron.organisatie(werkzoekende.organisatie());
      bron.gemeente(werkzoekende.gemeente());
      werkzoekende
          .wensen()
          .uitgeslotenWerkgevers()
          .forEach(
              id -> bron.naarVroeger("uitgeslotenWerkgevers", Recordsoort.WERKGEVER, id.waarde()));
      werkzoekende
          .wensen()
          .uitgeslotenAanbod()
          .forEach(id -> bron.naarVroeger("uitgeslotenAanbod", Recordsoort.AANBOD, id.waarde()));
      bron.jobcoach("huidigeJobcoach", werkzoekende.begeleiding().huidigeJobcoach());
      if (werkzoekende.klantnummer() != null) {
        eenKeer(
            klantnummers,
            werkzoekende.organisatie() + " " + werkzoekende.klantnummer(),
            bron,
            "klantnummer",
            werkzoekende.klantnummer());
      }
    }
    hoorBij("werkzoekende", lezing.opleidingen, lezing.werkzoekenden);
    hoorBij("werkzoekende", lezing.werkervaring, lezing.werkzoekenden);
  }

  private <O, T> void hoorBij(String veld, Verzameling<Bij<O, T>> delen, Verzameling<?> ouders) {
    for (int i = 0; i < delen.records().size(); i++) {
      new Bron(delen, i).hoortBij(veld, ouders, delen.records().get(i).ouder().toString());
    }
  }

  private void eenKeer(
      Map<String, Integer> gezien, String sleutel, Bron bron, String veld, String waarde) {
    Integer eerder = gezien.putIfAbsent(sleutel, bron.regel);
    if (eerder != null) {
      fouten.meld(
          bron.verzameling.bestand(),
          bron.regel,
          veld,
          waarde,
          "mag maar één keer voorkomen en staat al op regel " + eerder);
    }
  }
}
