package nl.werkbrug.api.web.voorstel;

import static io.vertx.core.http.HttpMethod.GET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.werkbrug.api.auth.Gebruiker;
import nl.werkbrug.api.auth.Toegang;
import nl.werkbrug.api.http.Antwoord;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Verzoek;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Deel;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Lijst;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Tabel;
import nl.werkbrug.api.web.Takenbeeld;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.plaatsing.Functie;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.engine.review.Taak;
import nl.werkbrug.engine.review.Takenlijst;
import org.jspecify.annotations.Nullable;

/** The work that waits, for one consulent or for all, by kind. */
public final class Takenpagina {
  private static final String IEDEREEN = "iedereen";

  private final Paginas paginas;
  private final Naslag naslag;
  private final Takenlijst taken;
  private final Clock klok;

  public Takenpagina(Paginas paginas, Naslag naslag, Database database, Clock klok) {
    this.paginas = paginas;
    this.naslag = naslag;
    this.klok = klok;
    taken = new Takenlijst(database);
  }

  public void voegToe(HttpDienst http) {
    http.route(GET, "/taken", Toegang.VOORSTELLEN, this::taken);
  }

  private Antwoord taken(Verzoek verzoek) {
    Naslag nu = naslag.nu();
    Gebruiker ik = verzoek.gebruiker();
    String consulent = verzoek.findTekst("consulent", 100).orElse(eigen(ik, nu));
    Functie functie = keuze(verzoek, "functie", Functie.class, eigenFunctie(ik));
    Taak.Soort soort = keuze(verzoek, "soort", Taak.Soort.class, IEDEREEN);
    verzoek.findTekst("gedaan", 40);
    List<Taak> alle =
        verzoek
            .bereik()
            .mensen(
                taken.list(
                    new Takenlijst.Filter(
                        null, functie, consulent.equals(IEDEREEN) ? null : consulent)),
                Taak::werkzoekende);
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("consulent", consulent);
    filters.put("functie", functie == null ? IEDEREEN : functie.name());
    List<Takenbeeld.Soort> soorten = soorten(alle, soort, filters);
    filters.put("soort", soort == null ? "" : soort.name());
    return paginas.toon(
        verzoek,
        Deel.TAKEN,
        List.of(),
        "Taken",
        "taken.jte",
        new Takenbeeld(
            kiezers(nu, consulent, functie),
            soorten,
            tabel(
                verzoek,
                alle.stream().filter(taak -> soort == null || taak.soort() == soort).toList(),
                nu,
                filters),
            Lijst.adres(
                "/caseload/overdracht",
                Map.of("van", consulent.equals(IEDEREEN) ? "" : consulent))));
  }

  private Tabel tabel(Verzoek verzoek, List<Taak> taken, Naslag nu, Map<String, String> filters) {
    LocalDate vandaag = Rondepaginas.vandaag(klok);
    boolean zorg = verzoek.gebruiker().magZorg();
    return new Lijst<Taak>(
            "Taken",
            "/taken",
            "Er wacht niets. Na een matchingsronde staan hier de voorstellen om te beoordelen.")
        .tekst("Werkzoekende", taak -> mens(taak, nu, zorg))
        .tekst("Wat te doen", taak -> Cel.tekst(taak.tekst()))
        .rang(
            "Uiterlijk",
            taak -> taak.vervalt().toEpochDay(),
            taak ->
                taak.vervalt().isBefore(vandaag)
                    ? Cel.label(Notatie.kort(taak.vervalt()) + ", te laat", Cel.Kleur.FOUT)
                    : Cel.tekst(Notatie.kort(taak.vervalt())))
        .tekst("Wie", taak -> wie(taak))
        .maak(verzoek, taken, filters);
  }

  private static Cel mens(Taak taak, Naslag nu, boolean zorg) {
    VoorstelId voorstel = taak.voorstel();
    String adres =
        voorstel == null
            ? "/mensen/" + taak.werkzoekende().waarde()
            : "/voorstellen/" + voorstel.waarde();
    return nu.findMens(taak.werkzoekende())
        .map(mens -> Cel.link(mens.naam(), adres).met(mens.doelgroepnaam(zorg)))
        .orElseGet(() -> Cel.link(taak.werkzoekende().waarde(), adres));
  }

  private static Cel wie(Taak taak) {
    String eigenaar = taak.eigenaar();
    return eigenaar == null
        ? Cel.tekst("iedere " + taak.functie().omschrijving())
        : Cel.tekst(eigenaar);
  }

  private static List<Takenbeeld.Soort> soorten(
      List<Taak> alle, Taak.@Nullable Soort hier, Map<String, String> filters) {
    Map<Taak.Soort, Integer> telling = new TreeMap<>();
    alle.forEach(taak -> telling.merge(taak.soort(), 1, Integer::sum));
    List<Takenbeeld.Soort> uit = new ArrayList<>();
    uit.add(
        new Takenbeeld.Soort(
            "Alles", Notatie.getal(alle.size()), Lijst.adres("/taken", filters), hier == null));
    telling.forEach(
        (soort, aantal) -> {
          Map<String, String> zo = new LinkedHashMap<>(filters);
          zo.put("soort", soort.name());
          uit.add(
              new Takenbeeld.Soort(
                  naam(soort), Notatie.getal(aantal), Lijst.adres("/taken", zo), soort == hier));
        });
    return uit;
  }

  private static String naam(Taak.Soort soort) {
    return switch (soort) {
      case BEOORDELEN -> "Beoordelen";
      case BESPREKEN -> "Bespreken";
      case TWIJFEL_BESPREKEN -> "Twijfel bespreken";
      case NEE_VERWERKEN -> "Nee verwerken";
      case VRIJGEVEN -> "Vrijgeven";
      case TWEEDE_BEOORDELING -> "Tweede beoordeling";
      case VOORLEGGEN -> "Voorleggen";
      case REACTIE_VRAGEN -> "Reactie vragen";
      case KENNISMAKING -> "Kennismaking";
      case ANDER_VOORSTEL -> "Ander werk zoeken";
      case NOOIT_VOORGESTELD -> "Nooit voorgesteld";
    };
  }

  private static List<Invoer> kiezers(Naslag nu, String consulent, @Nullable Functie functie) {
    return List.of(
        new Invoer(
            Invoer.Vorm.LIJST,
            "consulent",
            "Caseload van",
            "",
            "",
            Set.of(consulent),
            Stream.concat(
                    Stream.of(new Invoer.Keuze(IEDEREEN, "iedereen")),
                    nu.consulenten().stream().map(een -> new Invoer.Keuze(een, een)))
                .toList()),
        new Invoer(
            Invoer.Vorm.LIJST,
            "functie",
            "Werk voor",
            "",
            "",
            Set.of(functie == null ? IEDEREEN : functie.name()),
            Stream.concat(
                    Stream.of(new Invoer.Keuze(IEDEREEN, "iedereen")),
                    Stream.of(Functie.CONSULENT, Functie.TOEGANG, Functie.ACCOUNTMANAGER)
                        .map(een -> new Invoer.Keuze(een.name(), een.omschrijving())))
                .toList()));
  }

  /** The own caseload, for somebody who has one. */
  private static String eigen(Gebruiker ik, Naslag nu) {
    return nu.consulenten().contains(ik.id()) ? ik.id() : IEDEREEN;
  }

  private static String eigenFunctie(Gebruiker ik) {
    List<Functie> met =
        Stream.of(Functie.CONSULENT, Functie.TOEGANG, Functie.ACCOUNTMANAGER)
            .filter(ik::is)
            .toList();
    return met.size() == 1 ? met.getFirst().name() : IEDEREEN;
  }

  /** The constant that the address names; null when it names none, or {@link #IEDEREEN}. */
  private static <E extends Enum<E>> @Nullable E keuze(
      Verzoek verzoek, String naam, Class<E> soort, String standaard) {
    List<String> namen = Arrays.stream(soort.getEnumConstants()).map(Enum::name).toList();
    String gekozen =
        verzoek.keuze(naam, Stream.concat(namen.stream(), Stream.of(IEDEREEN)).toList(), standaard);
    return namen.contains(gekozen) ? Enum.valueOf(soort, gekozen) : null;
  }
}
