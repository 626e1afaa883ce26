package nl.werkbrug.api.web.beleid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.ronde.Rondeformulier;
import nl.werkbrug.data.domain.beleid.Beleidskader;
import nl.werkbrug.data.domain.beleid.Onbepaaldbeleid;
import nl.werkbrug.data.domain.beleid.Passendheidsdeel;

/**
 * A choice of a beleidskader that can be changed on a page.
 *
 * @param hoogst highest number, for a number
 * @param lees the value as it stands in the form
 */
record Beleidsveld(
    String naam,
    String label,
    String uitleg,
    Invoer.Vorm vorm,
    int laagst,
    int hoogst,
    Function<Beleidskader, String> lees,
    List<Invoer.Keuze> keuzes) {

  private static final List<Invoer.Keuze> JA_NEE =
      List.of(new Invoer.Keuze("ja", "Ja"), new Invoer.Keuze("nee", "Nee"));

  /** Every field, in the order of the form. */
  static List<Beleidsveld> alle() {
    List<Beleidsveld> uit = new ArrayList<>();
    uit.add(
        new Beleidsveld(
            "naam", "Naam", "", Invoer.Vorm.TEKST, 0, 0, Beleidskader::naam, List.of()));
    uit.add(
        new Beleidsveld(
            "geldigVan",
            "Geldig vanaf",
            "",
            Invoer.Vorm.DATUM,
            0,
            0,
            kader -> kader.geldigVan().toString(),
            List.of()));
    for (Passendheidsdeel deel : Passendheidsdeel.values()) {
      uit.add(
          getal(
              deel.name(),
              "Gewicht " + deel.omschrijving(),
              Rondeformulier.betekenis(deel),
              0,
              100,
              kader -> kader.gewicht(deel)));
    }
    uit.add(
        new Beleidsveld(
            "onbepaald",
            "Als een gegeven onbekend is",
            "",
            Invoer.Vorm.LIJST,
            0,
            0,
            kader -> kader.onbepaald().name(),
            Arrays.stream(Onbepaaldbeleid.values())
                .map(een -> new Invoer.Keuze(een.name(), naam(een)))
                .toList()));
    uit.add(getal("basis", "Punten voor iedereen", "", 1, 100, k -> k.prioriteit().basis()));
    uit.add(
        getal(
            "jongerDan27",
            "Extra onder de 27 jaar",
            "",
            0,
            100,
            k -> k.prioriteit().jongerDan27()));
    uit.add(
        new Beleidsveld(
            "rechtsgrondLeeftijd",
            "Rechtsgrond voor leeftijd",
            "Verplicht bij extra punten onder de 27 jaar.",
            Invoer.Vorm.TEKST,
            0,
            0,
            kader -> {
              String grond = kader.prioriteit().rechtsgrondLeeftijd();
              return grond == null ? "" : grond;
            },
            List.of()));
    uit.add(
        getal(
            "perWachtkwartaal",
            "Extra per kwartaal wachten",
            "",
            0,
            20,
            k -> k.prioriteit().perWachtkwartaal()));
    uit.add(
        getal(
            "wachtMaximum",
            "Hoogstens voor wachten",
            "",
            0,
            100,
            k -> k.prioriteit().wachtMaximum()));
    uit.add(
        getal(
            "beschutAdvies",
            "Extra bij advies beschut werk",
            "",
            0,
            100,
            k -> k.prioriteit().beschutAdvies()));
    uit.add(
        getal(
            "aanspraakBegeleiding",
            "Extra bij recht op begeleiding",
            "",
            0,
            100,
            k -> k.prioriteit().aanspraakBegeleiding()));
    uit.add(
        getal(
            "kandidatenPerPlek",
            "Mensen per plek",
            "",
            1,
            3,
            k -> k.planning().kandidatenPerPlek()));
    uit.add(
        getal(
            "startkeuzes",
            "Perioden later beginnen",
            "Perioden van vier weken.",
            0,
            12,
            k -> k.planning().startkeuzes()));
    uit.add(
        new Beleidsveld(
            "tweedePaarOgenAltijd",
            "Altijd een tweede beoordeling",
            "Anders alleen als er een beschikking volgt.",
            Invoer.Vorm.LIJST,
            0,
            0,
            kader -> kader.beoordelingsbeleid().tweedePaarOgenAltijd() ? "ja" : "nee",
            JA_NEE));
    uit.add(
        getal(
            "taakDagen",
            "Dagen voor een taak",
            "",
            1,
            60,
            k -> k.beoordelingsbeleid().taakDagen()));
    uit.add(
        getal(
            "reserveringDagen",
            "Dagen dat een plek wordt vastgehouden",
            "",
            1,
            60,
            k -> k.beoordelingsbeleid().reserveringDagen()));
    uit.add(
        new Beleidsveld(
            "bewaarmaanden",
            "Maanden bewaren na uitstroom",
            "Daarna mag de beheerder iemand wissen. Kies niet langer dan nodig is; leeg is de"
                + " standaard, %d.".formatted(Beleidskader.STANDAARD_BEWAARMAANDEN),
            Invoer.Vorm.GETAL,
            1,
            Beleidskader.LANGSTE_BEWAARMAANDEN,
            kader -> kader.bewaarmaanden() == null ? "" : kader.bewaarmaanden().toString(),
            List.of()));
    return uit;
  }

  private static Beleidsveld getal(
      String naam,
      String label,
      String uitleg,
      int laagst,
      int hoogst,
      ToIntFunction<Beleidskader> waarde) {
    return new Beleidsveld(
        naam,
        label,
        uitleg,
        Invoer.Vorm.GETAL,
        laagst,
        hoogst,
        kader -> Integer.toString(waarde.applyAsInt(kader)),
        List.of());
  }

  private static String naam(Onbepaaldbeleid beleid) {
    return switch (beleid) {
      case VOORSTELLEN_MET_VRAAG -> "Voorstellen, met de vraag erbij";
      case NIET_VOORSTELLEN -> "Nog niet voorstellen";
    };
  }

  /** The value as people read it. */
  String tekst(Beleidskader kader) {
    String waarde = lees.apply(kader);
    return keuzes.stream()
        .filter(keuze -> keuze.waarde().equals(waarde))
        .map(Invoer.Keuze::tekst)
        .findFirst()
        .orElse(waarde.isEmpty() ? "–" : waarde);
  }
}
