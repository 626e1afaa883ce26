package nl.werkbrug.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;

/** The profile of a person in words, for whoever works with it. */
public final class Profiel {
  private Profiel() {}

  public static String naam(Werkzoekende persoon) {
    String naam = persoon.persoon().naam().waardeOfNull();
    return naam == null ? persoon.id().waarde() : naam;
  }

  /** Every fact, in groups. */
  public static List<Feit.Groep> groepen(Werkzoekende persoon, Naslag naslag) {
    return List.of(
        new Feit.Groep("Traject", traject(persoon, naslag)),
        new Feit.Groep("Wat iemand kan", kan(persoon.kwalificatie(), naslag)),
        new Feit.Groep("Werken en reizen", werken(persoon)),
        new Feit.Groep("Belastbaarheid", belastbaarheid(persoon.belastbaarheid())),
        new Feit.Groep("Begeleiding", begeleiding(persoon, naslag)));
  }

  /** The facts that decide on work and are unknown. */
  public static List<Feit> onbekend(Werkzoekende persoon) {
    Beschikbaarheid tijd = persoon.beschikbaarheid();
    Mobiliteit reis = persoon.mobiliteit();
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("doelgroep", persoon.doelgroep(), doelgroep -> doelgroep.omschrijving()));
    feiten.add(loonwaarde(persoon.participatie()));
    feiten.add(Feit.van("rijbewijs", persoon.kwalificatie().rijbewijzen(), Object::toString));
    feiten.add(
        Feit.van("werk- en denkniveau", persoon.kwalificatie().werkDenkniveau(), Enum::name));
    feiten.add(Feit.van("uren per week", tijd.urenMax(), Object::toString));
    feiten.add(Feit.jaNee("onregelmatig werk", tijd.onregelmatig()));
    feiten.add(Feit.van("woonplaats", reis.postcode(), Object::toString));
    feiten.add(Feit.van("vervoer", reis.vervoermiddelen(), Object::toString));
    for (Belastingaspect aspect : Belastingaspect.values()) {
      feiten.add(
          Feit.van(
              "belastbaarheid: " + Notatie.woord(aspect),
              persoon.belastbaarheid().op(aspect),
              Enum::name));
    }
    return feiten.stream().filter(feit -> !feit.bekend()).toList();
  }

  private static List<Feit> traject(Werkzoekende persoon, Naslag naslag) {
    Participatie traject = persoon.participatie();
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("Doelgroep", persoon.doelgroep(), d -> d.omschrijving()));
    feiten.add(
        Feit.van(
            "Cliëntprofiel",
            traject.clientprofiel(),
            p -> "%d: %s".formatted(p.ordinal() + 1, p.omschrijving())));
    feiten.add(loonwaarde(traject));
    feiten.add(Feit.van("Uitkering", traject.uitkering(), Notatie::woord));
    feiten.add(Feit.van("Trede", traject.trede(), trede -> trede + " van 6"));
    feiten.add(uwvAdvies(traject.uwvAdvies()));
    feiten.add(Feit.jaNee("Doelgroepregister", traject.doelgroepregister()));
    feiten.add(Feit.van("Ingeschreven", traject.ingeschrevenOp(), Notatie::datum));
    feiten.add(Feit.van("Gemeente", persoon.gemeente(), naslag::gemeente));
    feiten.add(Feit.van("Consulent", Gegeven.van(persoon.consulent()), Function.identity()));
    if (traject.ontheffingTot() != null) {
      feiten.add(Feit.van("Ontheffing tot", Notatie.datum(traject.ontheffingTot())));
    }
    return feiten;
  }

  static Feit loonwaarde(Participatie traject) {
    return switch (traject.loonwaarde()) {
      case Loonwaarde.Vastgesteld vast ->
          Feit.van(
              "Loonwaarde",
              "%s, vastgesteld op %s"
                  .formatted(Notatie.procent(vast.procent()), Notatie.datum(vast.datum())));
      case Loonwaarde.Indicatie indicatie ->
          Feit.van(
              "Loonwaarde",
              "ongeveer %s, indicatie van %s"
                  .formatted(
                      Notatie.procent(indicatie.procent()), Notatie.datum(indicatie.datum())));
      case Loonwaarde.Onbekend onbekend -> new Feit("Loonwaarde", Notatie.ONBEKEND, false);
    };
  }

  private static Feit uwvAdvies(UwvAdvies advies) {
    return Feit.van(
        "UWV-advies beschut werk",
        switch (advies) {
          case UwvAdvies.NietGevraagd niet -> "niet gevraagd";
          case UwvAdvies.Aangevraagd sinds -> "gevraagd op " + Notatie.datum(sinds.datum());
          case UwvAdvies.Afgegeven af ->
              "%s, %s"
                  .formatted(af.positief() ? "positief" : "negatief", Notatie.datum(af.datum()));
        });
  }

  private static List<Feit> kan(Kwalificatie kan, Naslag naslag) {
    List<Feit> feiten = new ArrayList<>();
    feiten.add(Feit.van("Werk- en denkniveau", kan.werkDenkniveau(), Notatie::woord));
    feiten.add(lijst("Zoekt werk als", kan.bemiddelingsberoepen(), code -> naslag.beroep(code)));
    feiten.add(lijst("Opleiding", kan.opleidingen(), opleiding -> opleiding.naam()));
    feiten.add(
        lijst(
            "Werkervaring",
            kan.werkervaring(),
            werk -> naslag.beroep(werk.beroep().waardeOfNull())));
    feiten.add(
        Feit.van(
            "Rijbewijs",
            kan.rijbewijzen(),
            bewijzen -> bewijzen.isEmpty() ? "geen" : samen(bewijzen.stream().map(Enum::name))));
    feiten.add(
        Feit.van(
            "Certificaten",
            kan.certificaten(),
            lijst -> lijst.isEmpty() ? "geen" : samen(lijst.stream().map(een -> een.naam()))));
    if (!kan.interesses().isEmpty()) {
      feiten.add(lijst("Interesses", kan.interesses(), Function.identity()));
    }
    return feiten;
  }

  private static List<Feit> werken(Werkzoekende persoon) {
    Beschikbaarheid tijd = persoon.beschikbaarheid();
    Mobiliteit reis = persoon.mobiliteit();
    Integer minimum = tijd.urenMin().waardeOfNull();
    return List.of(
        Feit.van(
            "Uren per week",
            tijd.urenMax(),
            meest -> (minimum == null ? "hoogstens " : minimum + " tot ") + meest),
        Feit.jaNee("Alleen kantoortijden", tijd.alleenKantoortijden()),
        Feit.jaNee("Onregelmatig werk", tijd.onregelmatig()),
        Feit.van("Beschikbaar vanaf", tijd.vanaf(), Notatie::datum),
        Feit.van("Postcode", reis.postcode(), postcode -> postcode.waarde()),
        Feit.van("Reistijd hoogstens", reis.maximaleReistijdMinuten(), m -> m + " minuten"),
        Feit.van("Afstand hoogstens", reis.maximaleReisafstandKm(), km -> km + " km"),
        Feit.van(
            "Vervoer",
            reis.vervoermiddelen(),
            middelen ->
                middelen.isEmpty() ? "geen" : samen(middelen.stream().map(Notatie::woord))));
  }

  private static List<Feit> belastbaarheid(Belastbaarheid kan) {
    List<Feit> feiten = new ArrayList<>();
    for (Belastingaspect aspect : Belastingaspect.values()) {
      feiten.add(Feit.van(Notatie.zin(Notatie.woord(aspect)), kan.op(aspect), Notatie::woord));
    }
    return feiten;
  }

  private static List<Feit> begeleiding(Werkzoekende persoon, Naslag naslag) {
    List<Feit> feiten = new ArrayList<>();
    feiten.add(
        switch (persoon.begeleiding().omvang()) {
          case Omvang.Gediagnosticeerd uren ->
              Feit.van(
                  "Begeleiding",
                  Notatie.getal(uren.urenPerWeek()) + " uur per week, volgens de diagnose");
          case Omvang.AfTeLeiden afgeleid ->
              Feit.van("Begeleiding", "volgens de tabel van het beleidskader");
        });
    JobcoachId coach = persoon.begeleiding().huidigeJobcoach();
    feiten.add(
        Feit.van(
            "Jobcoach nu",
            coach == null
                ? "geen"
                : naslag.findJobcoach(coach).map(j -> j.naam()).orElse(coach.waarde())));
    feiten.add(
        Feit.jaNee("Aanpassing van de werkplek", persoon.eisAanWerk().aanpassingWerkomgeving()));
    feiten.add(Feit.jaNee("Afwisseling in het werk nodig", persoon.eisAanWerk().werkvariatie()));
    return feiten;
  }

  private static <T> Feit lijst(String naam, List<T> waarden, Function<T, String> tekst) {
    return Feit.van(
        naam, waarden.isEmpty() ? "niets bekend" : samen(waarden.stream().map(tekst).distinct()));
  }

  public static String samen(java.util.stream.Stream<String> delen) {
    return delen.collect(Collectors.joining(", "));
  }
}
