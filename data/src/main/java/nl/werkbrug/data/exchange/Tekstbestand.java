package nl.werkbrug.data.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkbrug.data.domain.Gegevensfout;
import org.jspecify.annotations.Nullable;

/** A file that has to be UTF-8, with or without a byte order mark. */
final class Tekstbestand {
  private static final int BOM_LENGTE = 3;

  private Tekstbestand() {}

  /** Where and why a file is not the text it should be; the line counts from 1. */
  record Coderingsfout(int regel, Gegevensfout fout) {}

  /** Reads the whole file once: the first byte that is not UTF-8 text, or null when all is. */
  static @Nullable Coderingsfout controleer(Path bestand) throws IOException {
    CharsetDecoder lezer =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer tekens = CharBuffer.allocate(1 << 16);
    int regel = 1;
    long begin = 0;
    try (SeekableByteChannel kanaal = Files.newByteChannel(bestand)) {
      boolean einde = false;
      while (!einde) {
        einde = kanaal.read(bytes) < 0;
        bytes.flip();
        if (begin == 0 && bytes.remaining() >= 2) {
          int eerste = Short.toUnsignedInt(bytes.getShort(0));
          if (eerste == 0xFFFE || eerste == 0xFEFF) {
            return fout(1, 0, bytes.get(0), "dit is UTF-16 (\"Unicode\")");
          }
        }
        CoderResult uitkomst = lezer.decode(bytes, tekens, einde);
        tekens.flip();
        while (tekens.hasRemaining()) {
          char teken = tekens.get();
          if (teken == '\n') {
            regel++;
          } else if (teken == 0) {
            return new Coderingsfout(
                regel, new Gegevensfout("tekst", "byte 0x00", "mag geen NUL-tekens bevatten"));
          }
        }
        if (uitkomst.isError()) {
          return fout(
              regel,
              begin + bytes.position(),
              bytes.get(bytes.position()),
              "dit lijkt Windows-1252 (\"ANSI\") of een andere codering");
        }
        tekens.clear();
        begin += bytes.position();
        bytes.compact();
      }
    }
    return null;
  }

  /** The text after the byte order mark. */
  static Reader open(Path bestand) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(bestand), 1 << 16);
    in.mark(BOM_LENGTE);
    byte[] kop = in.readNBytes(BOM_LENGTE);
    boolean bom =
        kop.length == BOM_LENGTE
            && kop[0] == (byte) 0xEF
            && kop[1] == (byte) 0xBB
            && kop[2] == (byte) 0xBF;
    if (!bom) {
      in.reset();
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  /** The first character that is not white space, or -1 in a file without any. */
  static int eersteTeken(Path bestand) throws IOException {
    try (Reader lezer = open(bestand)) {
      int teken = lezer.read();
      while (teken >= 0 && Character.isWhitespace(teken)) {
        teken = lezer.read();
      }
      return teken;
    }
  }

  private static Coderingsfout fout(int regel, long plaats, byte waarde, String lijkt) {
    return new Coderingsfout(
        regel,
        new Gegevensfout(
            "tekencodering",
            "byte 0x%02X op plaats %d".formatted(waarde, plaats),
            "moet UTF-8 zijn; %s: bewaar het bestand als UTF-8".formatted(lijkt)));
  }
}
