package nl.werkbrug.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of packages in the three READMEs true. */
class ArchitectureTest {
  private static final String ROOT = "nl.werkbrug.";

  private static final String DOMAIN = "data.domain";
  private static final String NORM = "data.norm";
  private static final String GEO = "data.geo";
  private static final String JSON = "data.json";
  private static final String STORE = "data.store";
  private static final String EXCHANGE = "data.exchange";
  private static final String DEMO = "data.demo";
  private static final String SEARCH = "engine.search";
  private static final String MATCHING = "engine.matching";
  private static final String PLANNING = "engine.planning";
  private static final String ROUND = "engine.round";
  private static final String REVIEW = "engine.review";
  private static final String REPORTING = "engine.reporting";
  private static final String HTTP = "api.http";
  private static final String AUTH = "api.auth";
  private static final String NOTICE = "api.notice";
  private static final String WEB = "api.web";
  private static final String CONFIGURE = "api.configure";
  private static final String START = "api.start";

  private static final String ENGINE = "engine";

  private static final JavaClasses WERKBRUG =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.werkbrug");

  /** The table: package, and the packages of Werkbrug that it may use beside itself. */
  static Stream<Row> packages() {
    return Stream.of(
        row(DOMAIN),
        row(NORM, DOMAIN),
        row(GEO, DOMAIN),
        row(JSON, DOMAIN),
        row(STORE, DOMAIN, JSON, GEO),
        row(EXCHANGE, DOMAIN, JSON, GEO),
        row(DEMO, DOMAIN, GEO),
        row(SEARCH, DOMAIN, STORE, GEO),
        row(MATCHING, DOMAIN, NORM, GEO),
        row(PLANNING, DOMAIN, MATCHING),
        row(ROUND, DOMAIN, NORM, GEO, STORE, SEARCH, MATCHING, PLANNING),
        row(REVIEW, DOMAIN, NORM, STORE, MATCHING),
        row(REPORTING, DOMAIN, NORM, STORE, MATCHING),
        row(HTTP, DOMAIN, NORM, GEO, JSON, ENGINE, STORE, EXCHANGE, AUTH),
        row(AUTH, DOMAIN, STORE),
        row(NOTICE, DOMAIN, STORE),
        row(WEB, DOMAIN, NORM, STORE, ENGINE, HTTP, AUTH),
        row(CONFIGURE, "data", ENGINE, "api"),
        row(START));
  }

  /** Libraries, and the only packages of Werkbrug that may use them. */
  static Stream<Library> libraries() {
    return Stream.of(
        library("OptaPlanner", List.of("org.optaplanner.."), PLANNING),
        library("Lucene", List.of("org.apache.lucene.."), SEARCH),
        library("Vert.x", List.of("io.vertx..", "io.netty.."), "api"),
        library("JDBC", List.of("java.sql..", "javax.sql.."), STORE, CONFIGURE),
        library(
            "SQLite, PostgreSQL, HikariCP and Flyway",
            List.of("org.sqlite..", "org.postgresql..", "com.zaxxer.hikari..", "org.flywaydb.."),
            STORE,
            CONFIGURE),
        library("Caffeine", List.of("com.github.benmanes.caffeine.."), STORE),
        library(
            "Jackson",
            List.of("com.fasterxml.jackson.."),
            JSON,
            STORE,
            EXCHANGE,
            ROUND,
            REPORTING,
            "api"),
        library("jte", List.of("gg.jte.."), WEB, CONFIGURE),
        library("Jakarta Mail", List.of("jakarta.mail.."), NOTICE),
        library("Micrometer", List.of("io.micrometer.."), HTTP),
        library("picocli", List.of("picocli.."), CONFIGURE),
        library("Logback", List.of("ch.qos.logback.."), CONFIGURE));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyThePackagesOfItsRow(Row row) {
    String[] allowed =
        Stream.concat(Stream.of(row.name()), row.mayUse().stream())
            .map(ArchitectureTest::tree)
            .toArray(String[]::new);

    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(tree(row.name()))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("nl.werkbrug..")
                    .and(resideInAnyPackage(allowed).negate())
                    .as("reside in another package than " + List.of(allowed)))
            .allowEmptyShould(true);

    rule.check(WERKBRUG);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void staysInsideItsPackages(Library library) {
    String[] allowed = library.users().stream().map(ArchitectureTest::tree).toArray(String[]::new);

    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("nl.werkbrug..")
            .and()
            .resideOutsideOfPackages(allowed)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(library.packages().toArray(String[]::new))
            .because(library.name() + " is known to " + library.users() + " alone");

    rule.check(WERKBRUG);
  }

  @Test
  void domainUsesOnlyTheJdkAndJspecify() {
    classes()
        .that()
        .resideInAPackage(tree(DOMAIN))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(tree(DOMAIN), "java..", "org.jspecify.annotations..")
        .check(WERKBRUG);
  }

  @Test
  void normGeoAndMatchingUseNoLibrary() {
    classes()
        .that()
        .resideInAnyPackage(tree(NORM), tree(GEO), tree(MATCHING))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("nl.werkbrug..", "java..", "org.jspecify.annotations..")
        .allowEmptyShould(true)
        .check(WERKBRUG);
  }

  @Test
  void launcherUsesOnlyWhatJava8Has() {
    classes()
        .that()
        .resideInAPackage(tree(START))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(tree(START), "java.lang..", "java.io..", "org.jspecify.annotations..")
        .check(WERKBRUG);
  }

  @Test
  void packagesHaveNoCyclesExceptWithinTheDomain() {
    // The records of the domain refer to each other as the law's terms do.
    slices()
        .matching("nl.werkbrug.(*.*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(WERKBRUG);
  }

  @Test
  void roomsOfTheApiHaveNoCycles() {
    slices().matching("nl.werkbrug.api.(**)").should().beFreeOfCycles().check(WERKBRUG);
  }

  @Test
  void everyClassLivesInAPackageOfTheTable() {
    String[] known = packages().map(row -> tree(row.name())).toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage("nl.werkbrug..")
        .should()
        .resideInAnyPackage(known)
        .check(WERKBRUG);
  }

  @Test
  void noNameEndsInAWordThatSaysNothing() {
    noClasses()
        .that()
        .resideInAPackage("nl.werkbrug..")
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Base)")
        .check(WERKBRUG);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked = new ArrayList<>();

    WERKBRUG.stream()
        .map(type -> type.getPackage())
        .distinct()
        .filter(pack -> !pack.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .map(pack -> pack.getName())
        .forEach(unmarked::add);

    assertThat(unmarked).isEmpty();
  }

  record Row(String name, List<String> mayUse) {
    @Override
    public String toString() {
      return name + " uses only " + mayUse;
    }
  }

  record Library(String name, List<String> packages, List<String> users) {
    @Override
    public String toString() {
      return name + " stays inside " + users;
    }
  }

  private static Row row(String name, String... mayUse) {
    return new Row(name, List.of(mayUse));
  }

  private static Library library(String name, List<String> packages, String... users) {
    return new Library(name, packages, List.of(users));
  }

  /** The package {@code nl.werkbrug.NAME} and everything under it, as ArchUnit writes it. */
  private static String tree(String name) {
    return ROOT + name + "..";
  }
}
