import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds Java files against google-java-format: {@code check|write FOLDER...}. */
final class Format {
  private static final Formatter FORMATTER = new Formatter(JavaFormatterOptions.defaultOptions());

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    List<Path> files = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> tree = Files.walk(Path.of(folder))) {
          tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
      }
    }
    List<String> faults =
        files.parallelStream().flatMap(file -> visit(file, write)).sorted().toList();
    faults.forEach(System.err::println);
    if (!faults.isEmpty()) {
      System.err.println(
          "Not formatted as google-java-format does. Run: mvn -q -N validate exec:exec@format");
      System.exit(1);
    }
  }

  /** The file's name when something is wrong with it, else nothing. */
  private static Stream<String> visit(Path file, boolean write) {
    try {
      String before = Files.readString(file);
      String tidy = ImportOrderer.reorderImports(before, JavaFormatterOptions.Style.GOOGLE);
      String after = FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(tidy));
      if (after.equals(before)) {
        return Stream.empty();
      }
      if (write) {
        Files.writeString(file, after);
        return Stream.empty();
      }
      return Stream.of(file.toString());
    } catch (Exception e) {
      return Stream.of(file + ": " + e.getMessage());
    }
  }
}
