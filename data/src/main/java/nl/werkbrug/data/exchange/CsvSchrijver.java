package nl.werkbrug.data.exchange;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows of cells with semicolons between them; equal rows give equal bytes. */
final class CsvSchrijver implements AutoCloseable {
  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final CsvGenerator generator;

  CsvSchrijver(Writer schrijver) throws IOException {
    generator = CSV.createGenerator(schrijver);
    generator.setSchema(CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\n"));
  }

  void rij(List<String> cellen) throws IOException {
    generator.writeStartArray();
    for (String cel : cellen) {
      generator.writeString(cel);
    }
    generator.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
