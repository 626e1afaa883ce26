package nl.werkbrug.api.web.voorstel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkbrug.api.web.Formulier;
import nl.werkbrug.api.web.Gedaan;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Invoer.Vorm;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.api.web.Zet;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.aanbod.Onderscheidtoets;
import nl.werkbrug.data.domain.plaatsing.Afwijsreden;
import nl.werkbrug.data.domain.plaatsing.Gespreksantwoord;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.plaatsing.Voorstelzet;
import nl.werkbrug.data.domain.plaatsing.Werkgeverreden;
import org.jspecify.annotations.Nullable;

/** The forms on a voorstel: which there are now, and what one of them asks for. */
public final class Besluitformulier {
  private static final int LANGSTE_TEKST = 2_000;
  private static final int LANGSTE_TEKST_WERKGEVER = 500;

  private Besluitformulier() {}

  /** What a form can do. */
  public enum Doe {
    ACCEPTEREN(Gedaan.GEACCEPTEERD),
    AFWIJZEN(Gedaan.AFGEWEZEN),
    INTREKKEN(Gedaan.INGETROKKEN),
    BESPREKEN(Gedaan.BESPROKEN),
    VRIJ_PERSOON(Gedaan.VRIJGEGEVEN),
    VRIJ_CONSULENT(Gedaan.VRIJGEGEVEN),
    NIET_VRIJ_PERSOON(Gedaan.VRIJGAVE_INGETROKKEN),
    NIET_VRIJ_CONSULENT(Gedaan.VRIJGAVE_INGETROKKEN),
    TWEEDE(Gedaan.TWEEDE_BEOORDELING),
    RESERVEREN(Gedaan.GERESERVEERD),
    NIET_RESERVEREN(Gedaan.RESERVERING_BEEINDIGD),
    VOORLEGGEN(Gedaan.VOORGELEGD),
    KENNISMAKEN(Gedaan.REACTIE_BEWAARD),
    NIET_PASSEND(Gedaan.REACTIE_BEWAARD),
    PLAATSEN(Gedaan.PLAATSING_BEGONNEN);

    private final Gedaan gedaan;

    Doe(Gedaan gedaan) {
      this.gedaan = gedaan;
    }

    Gedaan gedaan() {
      return gedaan;
    }

    /** What the werkgever reads after an own answer. */
    public Gedaan gedaanDoorWerkgever() {
      return this == KENNISMAKEN ? Gedaan.KENNISMAKEN : Gedaan.NIET_PASSEND;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Doe> van(String code) {
      return Arrays.stream(values()).filter(doe -> doe.code().equals(code)).findFirst();
    }
  }

  /** What was filled in before anybody did. */
  static Formulier leeg(LocalDate reserveringTot) {
    return Formulier.met(
        Map.of(
            "intrekreden", List.of("Vergissing, ik beoordeel het opnieuw."),
            "tot", List.of(reserveringTot.toString())));
  }

  /** What the form asks for; empty when something is wrong with it. */
  public static Optional<Voorstelgebeurtenis> lees(Doe doe, Formulier gegeven) {
    Optional<Voorstelgebeurtenis> uit =
        switch (doe) {
          case ACCEPTEREN ->
              tekst(gegeven, "acceptatiereden", true).map(Voorstelgebeurtenis.Geaccepteerd::new);
          case AFWIJZEN -> afgewezen(gegeven);
          case INTREKKEN ->
              tekst(gegeven, "intrekreden", true).map(Voorstelgebeurtenis.Ingetrokken::new);
          case BESPREKEN ->
              keuze(gegeven, "antwoord", Gespreksantwoord.class)
                  .flatMap(
                      antwoord ->
                          tekst(gegeven, "notitie", false)
                              .map(
                                  notitie -> new Voorstelgebeurtenis.Besproken(antwoord, notitie)));
          case VRIJ_PERSOON -> Optional.of(new Voorstelgebeurtenis.Vrijgegeven(true));
          case VRIJ_CONSULENT -> Optional.of(new Voorstelgebeurtenis.Vrijgegeven(false));
          case NIET_VRIJ_PERSOON -> Optional.of(new Voorstelgebeurtenis.VrijgaveIngetrokken(true));
          case NIET_VRIJ_CONSULENT ->
              Optional.of(new Voorstelgebeurtenis.VrijgaveIngetrokken(false));
          case TWEEDE -> tweede(gegeven);
          case RESERVEREN -> gegeven.datum("tot").map(Voorstelgebeurtenis.Gereserveerd::new);
          case NIET_RESERVEREN -> Optional.of(new Voorstelgebeurtenis.ReserveringBeeindigd());
          case VOORLEGGEN -> Optional.of(new Voorstelgebeurtenis.Voorgelegd());
          case KENNISMAKEN -> Optional.of(new Voorstelgebeurtenis.Kennismaken());
          case NIET_PASSEND -> nietPassend(gegeven);
          case PLAATSEN -> throw new IllegalArgumentException("een plaatsing begint niet hier");
        };
    if (doe == Doe.RESERVEREN && gegeven.tekst("tot").isEmpty()) {
      gegeven.fout("tot", "moet ingevuld zijn");
    }
    return gegeven.isGoed() ? uit : Optional.empty();
  }

  private static Optional<Voorstelgebeurtenis> afgewezen(Formulier gegeven) {
    Afwijsreden reden = keuze(gegeven, "afwijsreden", Afwijsreden.class).orElse(null);
    String toelichting = tekst(gegeven, "toelichting", reden == Afwijsreden.ANDERS).orElse("");
    return reden == null
        ? Optional.empty()
        : Optional.of(reden)
            .filter(een -> gegeven.isGoed())
            .map(een -> new Voorstelgebeurtenis.Afgewezen(een, toelichting));
  }

  private static Optional<Voorstelgebeurtenis> tweede(Formulier gegeven) {
    String akkoord = gegeven.tekst("akkoord");
    if (!Set.of("ja", "nee").contains(akkoord)) {
      gegeven.fout("akkoord", "moet gekozen worden");
    }
    return tekst(gegeven, "tweedereden", true)
        .map(reden -> new Voorstelgebeurtenis.TweedeBeoordeling(akkoord.equals("ja"), reden));
  }

  private static Optional<Voorstelgebeurtenis> nietPassend(Formulier gegeven) {
    Werkgeverreden reden = keuze(gegeven, "werkgeverreden", Werkgeverreden.class).orElse(null);
    String toelichting =
        tekst(
                gegeven,
                "werkgevertoelichting",
                reden == Werkgeverreden.ANDERS,
                LANGSTE_TEKST_WERKGEVER)
            .orElse("");
    try {
      Onderscheidtoets.ingebouwd().eisVrij("werkgevertoelichting", toelichting);
    } catch (OngeldigeGegevens e) {
      gegeven.neem(e);
    }
    return reden == null || !gegeven.isGoed()
        ? Optional.empty()
        : Optional.of(new Voorstelgebeurtenis.NietPassend(reden, toelichting));
  }

  /** The form of a werkgever who says no. */
  public static List<Invoer> werkgevervelden(Formulier gegeven) {
    return gegeven
        .keuze(
            Vorm.LIJST,
            "werkgeverreden",
            "Waarom past het niet?",
            "",
            Zetten.keuzes(Werkgeverreden.values(), een -> een.omschrijving()))
        .veld(
            Vorm.KORT,
            "werkgevertoelichting",
            "Toelichting",
            "Verplicht bij een andere reden. Noem geen leeftijd, geslacht, afkomst of gezondheid.")
        .invoer();
  }

  public static Optional<String> tekst(Formulier gegeven, String veld, boolean verplicht) {
    return tekst(gegeven, veld, verplicht, LANGSTE_TEKST);
  }

  private static Optional<String> tekst(
      Formulier gegeven, String veld, boolean verplicht, int langst) {
    String tekst = gegeven.tekst(veld);
    if (verplicht && tekst.isEmpty()) {
      gegeven.fout(veld, "moet ingevuld zijn");
      return Optional.empty();
    }
    if (tekst.length() > langst) {
      gegeven.fout(veld, "mag hoogstens %s tekens lang zijn".formatted(Notatie.getal(langst)));
      return Optional.empty();
    }
    return Optional.of(tekst);
  }

  private static <E extends Enum<E>> Optional<E> keuze(
      Formulier gegeven, String veld, Class<E> soort) {
    if (gegeven.tekst(veld).isEmpty()) {
      gegeven.fout(veld, "moet gekozen worden");
    }
    return gegeven.lees(veld, tekst -> Enum.valueOf(soort, tekst));
  }

  /**
   * The forms that this state and this reader allow.
   *
   * @param gevraagd the form that was sent and refused, or null
   */
  static List<Zet> zetten(
      Voorstelverloop nu,
      Set<Voorstelzet> mogelijk,
      Formulier gegeven,
      @Nullable Doe gevraagd,
      String adres) {
    Zetten uit = new Zetten(gegeven, gevraagd);
    Set<Voorstelzet> zetten = EnumSet.noneOf(Voorstelzet.class);
    zetten.addAll(mogelijk);
    if (zetten.contains(Voorstelzet.BEOORDELEN)) {
      uit.accepteren();
      uit.link(
          "Pas aan",
          "Kies ander werk of een andere jobcoach. U ziet eerst wat dat voor de ronde betekent.",
          "p",
          adres + "/aanpassen");
      uit.afwijzen();
      return uit.lijst;
    }
    boolean besproken = nu.gesprek() != null;
    if (zetten.contains(Voorstelzet.BESPREKEN)) {
      uit.bespreken(!besproken);
    }
    if (zetten.contains(Voorstelzet.TWEEDE_BEOORDELING) && !nu.tweedeAkkoord()) {
      uit.tweede(besproken);
    }
    if (zetten.contains(Voorstelzet.VRIJGEVEN_PERSOON) && !nu.vrijDoorPersoon()) {
      uit.knop(
          Doe.VRIJ_PERSOON,
          "Vrijgeven door de werkzoekende",
          "De werkzoekende weet wat de werkgever te zien krijgt en vindt dat goed.",
          "De werkzoekende geeft vrij");
    }
    if (zetten.contains(Voorstelzet.VRIJGEVEN_CONSULENT) && !nu.vrijDoorConsulent()) {
      uit.knop(
          Doe.VRIJ_CONSULENT,
          "Vrijgeven als consulent",
          "De werkgever ziet geen naam, leeftijd, doelgroep of gezondheid.",
          "Geef vrij als consulent");
    }
    if (zetten.contains(Voorstelzet.VOORLEGGEN)) {
      uit.knop(
          Doe.VOORLEGGEN,
          "Voorleggen aan de werkgever",
          "De werkgever ziet alleen of zijn eigen eisen passen.",
          "Leg voor aan de werkgever");
    }
    if (zetten.contains(Voorstelzet.REAGEREN)) {
      uit.reactie();
    }
    if (nu.plaatsing() != null) {
      uit.link(
          "Naar de plaatsing",
          "Hier gaat het verder: contract, begeleiding en loonkostensubsidie.",
          "l",
          "/plaatsingen/" + nu.plaatsing().waarde());
    } else if (zetten.contains(Voorstelzet.PLAATSEN)) {
      uit.knop(
          Doe.PLAATSEN,
          "Begin de plaatsing",
          "Werkzoekende en werkgever zijn het eens. De jobcoach en de begeleiding gaan mee.",
          "Begin de plaatsing");
    }
    if (zetten.contains(Voorstelzet.RESERVERING_BEEINDIGEN)) {
      uit.knop(
          Doe.NIET_RESERVEREN,
          "De plek wordt vastgehouden",
          "Geef de plek terug als hij niet meer nodig is.",
          "Houd de plek niet langer vast");
    } else if (zetten.contains(Voorstelzet.RESERVEREN)) {
      uit.reserveren();
    }
    if (zetten.contains(Voorstelzet.VRIJGAVE_INTREKKEN)) {
      uit.vrijgaveTerug(nu);
    }
    if (zetten.contains(Voorstelzet.INTREKKEN)) {
      uit.intrekken();
    }
    return uit.lijst;
  }

  /** Gathers forms, each with its own fields. */
  private static final class Zetten {
    private final Formulier gegeven;
    private final @Nullable Doe gevraagd;
    private final List<Zet> lijst = new ArrayList<>();

    Zetten(Formulier gegeven, @Nullable Doe gevraagd) {
      this.gegeven = gegeven;
      this.gevraagd = gevraagd;
    }

    void accepteren() {
      voeg(
          Doe.ACCEPTEREN,
          "Accepteer",
          "",
          "Accepteer het voorstel",
          true,
          "a",
          () ->
              gegeven.veld(
                  Vorm.KORT,
                  "acceptatiereden",
                  "Reden om te accepteren",
                  "Een korte zin is genoeg. De reden hoort bij uw besluit."));
    }

    void afwijzen() {
      voeg(
          Doe.AFWIJZEN,
          "Wijs af",
          "De combinatie komt in een volgende ronde niet terug.",
          "Wijs het voorstel af",
          false,
          "w",
          () ->
              gegeven
                  .keuze(
                      Vorm.LIJST,
                      "afwijsreden",
                      "Reden",
                      "",
                      keuzes(Afwijsreden.values(), een -> een.omschrijving()))
                  .veld(
                      Vorm.KORT,
                      "toelichting",
                      "Toelichting",
                      "Verplicht bij een andere reden. Blijft bij de consulent."));
    }

    void bespreken(boolean open) {
      voeg(
          Doe.BESPREKEN,
          open ? "Gesprek met de werkzoekende" : "Nieuw gesprek vastleggen",
          "Een nee is een recht: het gaat niet verder dan u.",
          "Leg het gesprek vast",
          open,
          "g",
          () ->
              gegeven
                  .keuze(
                      Vorm.RADIO,
                      "antwoord",
                      "Wat zegt de werkzoekende?",
                      "",
                      List.of(
                          new Invoer.Keuze("JA", "Ja"),
                          new Invoer.Keuze("TWIJFEL", "Twijfel"),
                          new Invoer.Keuze("NEE", "Nee")))
                  .veld(Vorm.KORT, "notitie", "Notitie", "Niet verplicht."));
    }

    void tweede(boolean open) {
      voeg(
          Doe.TWEEDE,
          "Tweede beoordeling",
          "Hier volgt een beschikking, of het beleid vraagt erom: iemand anders kijkt mee.",
          "Leg de tweede beoordeling vast",
          open,
          "t",
          () ->
              gegeven
                  .keuze(
                      Vorm.RADIO,
                      "akkoord",
                      "Bent u het eens met het besluit?",
                      "",
                      List.of(
                          new Invoer.Keuze("ja", "Ja, akkoord"), new Invoer.Keuze("nee", "Nee")))
                  .veld(Vorm.KORT, "tweedereden", "Waarom", ""));
    }

    void reserveren() {
      voeg(
          Doe.RESERVEREN,
          "Houd de plek vast",
          "Niemand anders kan dan deze plek krijgen.",
          "Houd de plek vast",
          false,
          "",
          () -> gegeven.veld(Vorm.DATUM, "tot", "Tot en met", ""));
    }

    void reactie() {
      knop(
          Doe.KENNISMAKEN,
          "De werkgever wil kennismaken",
          "Leg vast wat de werkgever aan de telefoon zei.",
          "De werkgever wil kennismaken");
      voeg(
          Doe.NIET_PASSEND,
          "De werkgever vindt het niet passend",
          "",
          "Leg de reactie vast",
          false,
          "",
          () ->
              gegeven
                  .keuze(
                      Vorm.LIJST,
                      "werkgeverreden",
                      "Reden van de werkgever",
                      "",
                      keuzes(Werkgeverreden.values(), een -> een.omschrijving()))
                  .veld(
                      Vorm.KORT,
                      "werkgevertoelichting",
                      "Toelichting van de werkgever",
                      "Verplicht bij een andere reden."));
    }

    void vrijgaveTerug(Voorstelverloop nu) {
      if (nu.vrijDoorPersoon()) {
        klein(
            Doe.NIET_VRIJ_PERSOON,
            "Vrijgave van de werkzoekende intrekken",
            "De werkgever ziet het voorstel dan niet meer.",
            "Trek de vrijgave van de werkzoekende in");
      }
      if (nu.vrijDoorConsulent()) {
        klein(
            Doe.NIET_VRIJ_CONSULENT,
            "Vrijgave als consulent intrekken",
            "De werkgever ziet het voorstel dan niet meer.",
            "Trek uw vrijgave in");
      }
    }

    void intrekken() {
      voeg(
          Doe.INTREKKEN,
          "Maak het oordeel ongedaan",
          "Dat kan tot de ronde is afgesloten. Gesprek en vrijgave vervallen dan ook.",
          "Maak ongedaan",
          false,
          "o",
          () -> gegeven.veld(Vorm.KORT, "intrekreden", "Waarom ongedaan", ""));
    }

    void knop(Doe doe, String kop, String uitleg, String knop) {
      lijst.add(new Zet(doe.code(), kop, uitleg, List.of(), knop, true, "", ""));
    }

    void klein(Doe doe, String kop, String uitleg, String knop) {
      lijst.add(new Zet(doe.code(), kop, uitleg, List.of(), knop, false, "", ""));
    }

    void link(String kop, String uitleg, String toets, String adres) {
      lijst.add(new Zet("", kop, uitleg, List.of(), "", true, toets, adres));
    }

    private void voeg(
        Doe doe,
        String kop,
        String uitleg,
        String knop,
        boolean open,
        String toets,
        Runnable velden) {
      int voor = gegeven.invoer().size();
      velden.run();
      List<Invoer> alle = gegeven.invoer();
      lijst.add(
          new Zet(
              doe.code(),
              kop,
              uitleg,
              alle.subList(voor, alle.size()),
              knop,
              open || doe == gevraagd,
              toets,
              ""));
    }

    private static <E extends Enum<E>> List<Invoer.Keuze> keuzes(
        E[] waarden, Function<E, String> tekst) {
      return Stream.concat(
              Stream.of(new Invoer.Keuze("", "Kies een reden")),
              Arrays.stream(waarden)
                  .map(een -> new Invoer.Keuze(een.name(), Notatie.zin(tekst.apply(een)))))
          .toList();
    }
  }
}
