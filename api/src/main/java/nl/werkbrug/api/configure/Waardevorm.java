package nl.werkbrug.api.configure;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;

/** Reads values on the command line; what is wrong with one ends a Dutch sentence. */
final class Waardevorm {
  private Waardevorm() {}

  static int geheelGetal(String tekst) {
    try {
      return Integer.parseInt(tekst);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("moet een geheel getal zijn dat niet te groot is");
    }
  }

  static long grootGetal(String tekst) {
    try {
      return Long.parseLong(tekst);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("moet een geheel getal zijn dat niet te groot is");
    }
  }

  static Path pad(String tekst) {
    try {
      if (!tekst.isBlank()) {
        return Path.of(tekst);
      }
    } catch (InvalidPathException e) {
      // reported below
    }
    throw new TypeConversionException("moet een map of bestand zijn");
  }

  static LocalDate datum(String tekst) {
    try {
      return LocalDate.parse(tekst);
    } catch (DateTimeException e) {
      throw new TypeConversionException("moet een datum zijn in de vorm jjjj-mm-dd");
    }
  }
}
