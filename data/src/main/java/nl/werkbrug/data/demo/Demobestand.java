package nl.werkbrug.data.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the data files beside this package; lines that start with # are remarks. */
final class Demobestand {

  private Demobestand() {}

  /** Rows of a file with semicolons, each with exactly {@code kolommen} fields. */
  static List<List<String>> rijen(String bestand, int kolommen) {
    List<List<String>> rijen = new ArrayList<>();
    for (String regel : regels(bestand)) {
      List<String> velden = delen(regel, ";");
      if (velden.size() != kolommen) {
        throw new IllegalStateException(
            "%s: regel met %d velden in plaats van %d: %s"
                .formatted(bestand, velden.size(), kolommen, regel));
      }
      rijen.add(velden);
    }
    return rijen;
  }

  /** Lines under each [heading]. */
  static Map<String, List<String>> secties(String bestand) {
    Map<String, List<String>> secties = new LinkedHashMap<>();
    List<String> huidig = new ArrayList<>();
    for (String regel : regels(bestand)) {
      if (regel.startsWith("[")) {
        huidig = new ArrayList<>();
        secties.put(regel.substring(1, regel.length() - 1), huidig);
      } else {
        huidig.add(regel);
      }
    }
    return secties;
  }

  /** The lines under one heading. */
  static List<String> sectie(Map<String, List<String>> secties, String kop) {
    List<String> regels = secties.get(kop);
    if (regels == null || regels.isEmpty()) {
      throw new IllegalStateException("Er staat niets onder [" + kop + "]");
    }
    return regels;
  }

  /** Parts between separators, stripped; none for an empty text. */
  static List<String> delen(String tekst, String scheiding) {
    List<String> delen = new ArrayList<>();
    if (!tekst.isBlank()) {
      for (String deel : Pattern.compile(Pattern.quote(scheiding)).split(tekst, -1)) {
        delen.add(deel.strip());
      }
    }
    return delen;
  }

  private static List<String> regels(String bestand) {
    try (InputStream stroom = Demobestand.class.getResourceAsStream(bestand)) {
      if (stroom == null) {
        throw new IllegalStateException("Bestand " + bestand + " ontbreekt in het programma");
      }
      return new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))
          .lines()
          .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
          .toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
