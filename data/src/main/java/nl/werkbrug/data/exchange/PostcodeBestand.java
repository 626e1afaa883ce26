package nl.werkbrug.data.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.geo.Plek;
import nl.werkbrug.data.geo.Postcodetabel;
import nl.werkbrug.data.geo.Punt;
import org.jspecify.annotations.Nullable;

/**
 * Reads points of postcodes from any CSV with a column for the postcode (of four digits, or with
 * letters), the latitude and the longitude. Rows of the same four digits are averaged. Place and
 * gemeente are taken over where they are given; other columns are skipped.
 */
public final class PostcodeBestand {
  private static final int MEEST_FOUTEN = 1_000;
  private static final List<String> POSTCODE = List.of("postcode", "pc4", "pc6", "postcode4");
  private static final List<String> BREEDTE = List.of("latitude", "lat", "breedtegraad");
  private static final List<String> LENGTE = List.of("longitude", "lon", "lng", "lengtegraad");
  private static final List<String> PLAATS = List.of("woonplaats", "plaats", "plaatsnaam");
  private static final List<String> GEMEENTE = List.of("gemeente", "gemeentenaam");

  private final String naam;
  private final Foutenlijst fouten = new Foutenlijst(MEEST_FOUTEN);
  private final SortedMap<Integer, Som> sommen = new TreeMap<>();
  private @Nullable Kolommen kolommen;
  private int rijen;

  /**
   * What a file gave.
   *
   * @param tabel the postcodes of the rows without faults
   * @param fouten the first thousand faults
   * @param aantalFouten all faults
   * @param rijen rows read, with and without faults
   */
  public record Uitkomst(
      Postcodetabel tabel, List<Invoerfout> fouten, long aantalFouten, int rijen) {
    public Uitkomst {
      fouten = List.copyOf(fouten);
    }
  }

  /** Places of the columns in a row; -1 for a column that is not there. */
  private record Kolommen(
      int breedte, int postcode, int latitude, int longitude, int plaats, int gemeente) {}

  /** Sum of the points of one postcode of four digits, and how often each name was given. */
  private static final class Som {
    private double breedtegraad;
    private double lengtegraad;
    private int aantal;
    private final Map<String, Integer> plaatsen = new TreeMap<>();
    private final Map<String, Integer> gemeenten = new TreeMap<>();

    Plek plek() {
      return new Plek(
          new Punt(breedtegraad / aantal, lengtegraad / aantal),
          vaakst(plaatsen),
          vaakst(gemeenten));
    }

    private static Gegeven<String> vaakst(Map<String, Integer> namen) {
      String beste = null;
      int meest = 0;
      for (Map.Entry<String, Integer> ingang : namen.entrySet()) {
        if (ingang.getValue() > meest) {
          meest = ingang.getValue();
          beste = ingang.getKey();
        }
      }
      return Gegeven.van(beste);
    }
  }

  private PostcodeBestand(String naam) {
    this.naam = naam;
  }

  /**
   * @throws UncheckedIOException when the disk fails
   */
  public static Uitkomst lees(Path bestand) {
    PostcodeBestand lezer = new PostcodeBestand(String.valueOf(bestand.getFileName()));
    try {
      if (Files.isRegularFile(bestand)) {
        boolean heel = CsvLezer.lees(bestand, lezer.fouten, lezer::rij);
        if (heel && lezer.kolommen == null) {
          lezer.fouten.meld(
              lezer.naam, 0, "bestand", lezer.naam, "is leeg: de kolomnamen ontbreken");
        }
      } else {
        lezer.fouten.meld(lezer.naam, 0, "bestand", lezer.naam, "bestaat niet");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Lezen van " + lezer.naam + " is mislukt", e);
    }
    Map<Integer, Plek> plekken = new HashMap<>();
    lezer.sommen.forEach((pc4, som) -> plekken.put(pc4, som.plek()));
    return new Uitkomst(
        Postcodetabel.van(plekken),
        lezer.fouten.opVolgorde(List.of(lezer.naam)),
        lezer.fouten.aantal(),
        lezer.rijen);
  }

  private boolean rij(int regel, List<String> cellen) {
    Kolommen gevonden = kolommen;
    if (gevonden == null) {
      return kop(regel, cellen);
    }
    rijen++;
    if (cellen.size() != gevonden.breedte()) {
      fouten.meld(
          naam,
          regel,
          "regel",
          cellen.size() + " cellen",
          "moet %d cellen hebben, net als de kolomnamen".formatted(gevonden.breedte()));
      return true;
    }
    Integer pc4 = pc4(regel, cellen.get(gevonden.postcode()));
    Double breedte = graden(regel, "latitude", cellen.get(gevonden.latitude()));
    Double lengte = graden(regel, "longitude", cellen.get(gevonden.longitude()));
    if (pc4 == null || breedte == null || lengte == null) {
      return true;
    }
    try {
      Punt punt = new Punt(breedte, lengte);
      Som som = sommen.computeIfAbsent(pc4, nieuw -> new Som());
      som.breedtegraad += punt.breedtegraad();
      som.lengtegraad += punt.lengtegraad();
      som.aantal++;
      tel(som.plaatsen, cellen, gevonden.plaats());
      tel(som.gemeenten, cellen, gevonden.gemeente());
    } catch (OngeldigeGegevens e) {
      for (Gegevensfout fout : e.fouten()) {
        String veld = fout.veld().equals("breedtegraad") ? "latitude" : "longitude";
        fouten.meld(naam, regel, veld, fout.waarde(), fout.toegestaan());
      }
    }
    return true;
  }

  private boolean kop(int regel, List<String> cellen) {
    List<String> namen = cellen.stream().map(cel -> cel.strip().toLowerCase(Locale.ROOT)).toList();
    Kolommen gevonden =
        new Kolommen(
            namen.size(),
            plaats(namen, POSTCODE),
            plaats(namen, BREEDTE),
            plaats(namen, LENGTE),
            plaats(namen, PLAATS),
            plaats(namen, GEMEENTE));
    kolommen = gevonden;
    verplicht(regel, gevonden.postcode(), "postcode", namen);
    verplicht(regel, gevonden.latitude(), "latitude", namen);
    verplicht(regel, gevonden.longitude(), "longitude", namen);
    return gevonden.postcode() >= 0 && gevonden.latitude() >= 0 && gevonden.longitude() >= 0;
  }

  private void verplicht(int regel, int plaats, String kolom, List<String> namen) {
    if (plaats < 0) {
      fouten.meld(
          naam,
          regel,
          "kolom",
          kolom,
          "ontbreekt en is verplicht; het bestand heeft " + String.join(", ", namen));
    }
  }

  private static int plaats(List<String> namen, List<String> gezocht) {
    return gezocht.stream()
        .mapToInt(namen::indexOf)
        .filter(plaats -> plaats >= 0)
        .findFirst()
        .orElse(-1);
  }

  private @Nullable Integer pc4(int regel, String cel) {
    try {
      return new Postcode(cel.strip()).pc4();
    } catch (OngeldigeGegevens e) {
      fouten.meld(naam, regel, "postcode", cel, e.fouten().getFirst().toegestaan());
      return null;
    }
  }

  private @Nullable Double graden(int regel, String veld, String cel) {
    String getal = cel.strip().replace(',', '.');
    if (!getal.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?")) {
      fouten.meld(naam, regel, veld, cel, "moet een getal in graden zijn");
      return null;
    }
    return Double.valueOf(getal);
  }

  private static void tel(Map<String, Integer> namen, List<String> cellen, int plaats) {
    if (plaats >= 0 && !cellen.get(plaats).isBlank()) {
      namen.merge(cellen.get(plaats).strip(), 1, Integer::sum);
    }
  }
}
