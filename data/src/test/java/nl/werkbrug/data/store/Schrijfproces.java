package nl.werkbrug.data.store;

import java.nio.file.Path;

/** Writes organisation after organisation and says so on standard output, until it is killed. */
final class Schrijfproces {

  private Schrijfproces() {}

  public static void main(String[] args) {
    try (Database database = Database.open(Path.of(args[0]))) {
      OrganisatieStore organisaties = new OrganisatieStore(database);
      for (int i = 0; ; i++) {
        organisaties.bewaar(DatabaseContract.organisatie("org-" + i));
        System.out.println("bewaard org-" + i);
      }
    } catch (Opslagfout e) {
      System.out.println(e.code());
    }
  }
}
