package nl.werkbrug.data.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.organisatie.Organisatie;
import nl.werkbrug.data.domain.werkgever.Contactpersoon;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkgever.Werkgever;

/** Invents the employers of a region, per branch, and keeps them by branch. */
final class Werkgevermaker {
  private static final List<String> FUNCTIES =
      List.of("eigenaar", "bedrijfsleider", "hoofd personeel", "teamleider", "planner");
  private static final int SROI_OM_DE = 9;

  /** A branch of werkgevers.csv. */
  private record Branche(String groep, int gewicht, List<String> patronen, Sbi sbi) {}

  private static final List<Branche> BRANCHES =
      Demobestand.rijen("werkgevers.csv", 4).stream()
          .map(
              rij ->
                  new Branche(
                      rij.get(0),
                      Integer.parseInt(rij.get(1)),
                      Demobestand.delen(rij.get(2), "|"),
                      new Sbi(rij.get(3))))
          .toList();

  private final Omgeving omgeving;
  private final List<Werkgever> werkgevers = new ArrayList<>();
  private final Map<String, List<Werkgever>> perGroep = new LinkedHashMap<>();
  private final Map<WerkgeverId, String> groepen = new HashMap<>();
  private final List<Werkgever> swBedrijven = new ArrayList<>();
  private final List<Werkgever> metSroi = new ArrayList<>();

  Werkgevermaker(Omgeving omgeving) {
    this.omgeving = omgeving;
    for (Organisatie organisatie : omgeving.preset().organisaties(Organisatie.Soort.SW_BEDRIJF)) {
      Werkgever werkgever = swBedrijf(organisatie);
      swBedrijven.add(werkgever);
      werkgevers.add(werkgever);
    }
    int aantal = Math.max(BRANCHES.size(), omgeving.omvang().plekken() * 3 / 10);
    int[] gewichten = BRANCHES.stream().mapToInt(Branche::gewicht).toArray();
    for (int nummer = 0; nummer < aantal; nummer++) {
      Toeval toeval = omgeving.toeval("werkgever", nummer);
      int keuze = toeval.gewogen(gewichten);
      Branche branche = BRANCHES.get(nummer < BRANCHES.size() ? nummer : keuze);
      Werkgever werkgever = werkgever(nummer, branche, toeval);
      werkgevers.add(werkgever);
      groepen.put(werkgever.id(), branche.groep());
      perGroep.computeIfAbsent(branche.groep(), groep -> new ArrayList<>()).add(werkgever);
      if (!werkgever.sroiContracten().isEmpty()) {
        metSroi.add(werkgever);
      }
    }
  }

  List<Werkgever> werkgevers() {
    return werkgevers;
  }

  /** The employers of a branch; every branch has at least one. */
  List<Werkgever> inGroep(String groep) {
    List<Werkgever> keuze = perGroep.get(groep);
    if (keuze == null) {
      throw new IllegalStateException("werkgevers.csv kent de groep " + groep + " niet");
    }
    return keuze;
  }

  /** The branch of an employer; empty for a SW-bedrijf. */
  String groep(Werkgever werkgever) {
    return groepen.getOrDefault(werkgever.id(), "");
  }

  List<Werkgever> swBedrijven() {
    return swBedrijven;
  }

  List<Werkgever> metSroi() {
    return metSroi;
  }

  private Werkgever swBedrijf(Organisatie organisatie) {
    String id = "wg-" + organisatie.id().waarde();
    Toeval toeval = omgeving.toeval(id, 0);
    Woonplaats plaats = omgeving.plaats(toeval);
    return new Werkgever(
        new WerkgeverId(id),
        omgeving.preset().getWgd(plaats.gemeente()),
        organisatie.naam(),
        Gegeven.onbekend(),
        Gegeven.bekend(new Sbi("88993")),
        List.of(vestiging(id + "-1", organisatie.naam(), plaats, toeval)),
        List.of(contactpersoon("sw-bedrijf", toeval)),
        Gegeven.onbekend(),
        List.of(),
        Werkgever.Status.ACTIEF);
  }

  private Werkgever werkgever(int nummer, Branche branche, Toeval toeval) {
    String id = "wg-%06d".formatted(nummer + 1);
    Woonplaats hoofdplaats = omgeving.plaats(toeval);
    String stam = Namen.stam(toeval);
    String naam =
        toeval
            .kies(branche.patronen())
            .replace("{stam}", stam)
            .replace("{naam}", Namen.achternaam(toeval))
            .replace("{plaats}", hoofdplaats.naam());
    List<Vestiging> vestigingen = new ArrayList<>();
    vestigingen.add(vestiging(id + "-1", naam, hoofdplaats, toeval));
    int extra = toeval.gewogen(80, 14, 6);
    for (int i = 0; i < extra; i++) {
      Woonplaats plaats = omgeving.plaats(toeval);
      vestigingen.add(
          vestiging(id + "-" + (i + 2), naam + ", vestiging " + plaats.naam(), plaats, toeval));
    }
    List<Contactpersoon> contacten = new ArrayList<>();
    contacten.add(contactpersoon(stam, toeval));
    if (toeval.kans(30)) {
      contacten.add(contactpersoon(stam, toeval));
    }
    int grootte = 1 + toeval.gewogen(40, 30, 15, 10, 5);
    return new Werkgever(
        new WerkgeverId(id),
        omgeving.preset().getWgd(hoofdplaats.gemeente()),
        naam,
        toeval.kans(96) ? Gegeven.bekend("00%06d".formatted(nummer + 1)) : Gegeven.onbekend(),
        toeval.kans(97) ? Gegeven.bekend(branche.sbi()) : Gegeven.onbekend(),
        vestigingen,
        contacten,
        toeval.kans(80) ? Gegeven.bekend(grootte * 3) : Gegeven.onbekend(),
        nummer % SROI_OM_DE == 0 ? List.of(sroi(id, toeval)) : List.of(),
        Werkgever.Status.ACTIEF);
  }

  private SroiContract sroi(String werkgever, Toeval toeval) {
    return new SroiContract(
        new SroiContractId("sroi-" + werkgever),
        toeval.tussen(1, 4),
        toeval.gewogen(70, 30),
        omgeving.peildatum().plusMonths(toeval.tussen(3, 24)));
  }

  private Vestiging vestiging(String id, String naam, Woonplaats plaats, Toeval toeval) {
    return new Vestiging(
        new VestigingId(id),
        naam,
        Gegeven.bekend(toeval.kies(plaats.postcodes())),
        Gegeven.bekend(plaats.gemeente()),
        "accountmanager-" + toeval.tussen(1, 6));
  }

  private static Contactpersoon contactpersoon(String stam, Toeval toeval) {
    String naam = Namen.iemand(toeval);
    return new Contactpersoon(
        naam,
        toeval.kies(FUNCTIES),
        toeval.kans(75) ? adres(naam) + "@" + adres(stam) + ".example" : null,
        null);
  }

  private static String adres(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace(' ', '.');
  }
}
