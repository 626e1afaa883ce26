package nl.werkbrug.data.domain.aanbod;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/**
 * Looks for wordings that point to a forbidden distinction. The list is {@code onderscheid.csv}. A
 * finding is a question to a person, never a verdict.
 */
public final class Onderscheidtoets {
  private static final Onderscheidtoets INGEBOUWD = lees("onderscheid.csv");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  /** Around words: no part of a longer one. */
  private static final String VOOR = "(?<![a-z0-9])(?:";

  private static final String NA = ")(?![a-z0-9])";

  private record Regel(
      Onderscheid.Grond grond, String woorden, Pattern patroon, String uitleg, String bron) {}

  private final List<Regel> regels;

  /** Finds something where any rule does; most texts are read once, and not once per rule. */
  private final Pattern eenVanAlle;

  private Onderscheidtoets(List<Regel> regels) {
    this.regels = List.copyOf(regels);
    eenVanAlle =
        Pattern.compile(
            regels.stream().map(Regel::woorden).collect(Collectors.joining("|", VOOR, NA)));
  }

  /** With the list that comes with the product. */
  public static Onderscheidtoets ingebouwd() {
    return INGEBOUWD;
  }

  /**
   * Title, text and demands. An age that the law demands ({@link Eisen#rechtsgrondLeeftijd}) may be
   * written in the text.
   */
  public List<Onderscheid> toets(Aanbodkern kern) {
    List<Onderscheid> gevonden = new ArrayList<>(toets("titel", kern.titel()));
    gevonden.addAll(toets("tekst", kern.tekst()));
    for (String certificaat : kern.eisen().certificaten()) {
      gevonden.addAll(toets("eisen.certificaten", certificaat));
    }
    if (kern.eisen().minimumleeftijd() != null) {
      gevonden.removeIf(een -> een.grond() == Onderscheid.Grond.LEEFTIJD);
    }
    return gevonden;
  }

  /** A text of its own, such as a reason; {@code veld} is repeated in what is found. */
  public List<Onderscheid> toets(String veld, String tekst) {
    String gevouwen = vouw(tekst);
    List<Onderscheid> gevonden = new ArrayList<>();
    if (!eenVanAlle.matcher(gevouwen).find()) {
      return gevonden;
    }
    for (Regel regel : regels) {
      Matcher zoeker = regel.patroon().matcher(gevouwen);
      if (zoeker.find()) {
        gevonden.add(
            new Onderscheid(veld, zoeker.group(), regel.grond(), regel.uitleg(), regel.bron()));
      }
    }
    return gevonden;
  }

  /**
   * For a reason that goes no further when it points to a forbidden distinction.
   *
   * @throws OngeldigeGegevens with every such wording
   */
  public void eisVrij(String veld, String tekst) {
    List<Gegevensfout> fouten =
        toets(veld, tekst).stream()
            .map(
                een ->
                    new Gegevensfout(
                        veld,
                        een.fragment(),
                        "mag niet “%s” bevatten: %s (%s)"
                            .formatted(een.fragment(), een.uitleg(), een.bron())))
            .toList();
    if (!fouten.isEmpty()) {
      throw new OngeldigeGegevens(fouten);
    }
  }

  private static String vouw(String tekst) {
    String los = Normalizer.normalize(tekst.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENT.matcher(los).replaceAll("").replaceAll("\\s+", " ");
  }

  private static Onderscheidtoets lees(String bestand) {
    List<Regel> regels = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(Onderscheidtoets.class.getResourceAsStream(bestand));
        BufferedReader lezer =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lezer
          .lines()
          .filter(regel -> !regel.startsWith("#") && !regel.startsWith("grond;"))
          .forEach(regel -> regels.add(regel(regel)));
      return new Onderscheidtoets(regels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Four columns; the last one may hold a semicolon. */
  private static Regel regel(String tekst) {
    String[] cellen = tekst.split(";", 4);
    return new Regel(
        Onderscheid.Grond.valueOf(cellen[0]),
        cellen[1],
        Pattern.compile(VOOR + cellen[1] + NA),
        cellen[2],
        cellen[3]);
  }
}
