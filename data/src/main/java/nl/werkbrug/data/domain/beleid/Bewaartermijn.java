package nl.werkbrug.data.domain.beleid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * How long the data of somebody who left stay, and which version of which beleidskader says so.
 *
 * @param kader null when none holds for the person, so that the standard does
 */
public record Bewaartermijn(@Nullable Beleidskader kader) {

  /**
   * The term of somebody. The beleidskader of the own gemeente comes before one of only the own
   * organisatie, then the one that holds since the latest day. Of what is still equal the longest
   * term counts, since erasing cannot be undone.
   *
   * @param geldend one version of each beleidskader, in any order
   * @param gemeente null when unknown
   */
  public static Bewaartermijn van(
      List<Beleidskader> geldend, OrganisatieId organisatie, @Nullable GemeenteId gemeente) {
    return new Bewaartermijn(
        geldend.stream()
            .filter(kader -> isVan(kader, gemeente) || isVan(kader, organisatie))
            .max(
                Comparator.comparing((Beleidskader kader) -> isVan(kader, gemeente))
                    .thenComparing(kader -> isVan(kader, organisatie))
                    .thenComparing(Beleidskader::geldigVan)
                    .thenComparingInt(Beleidskader::bewaartermijn)
                    .thenComparing(Beleidskader::id))
            .orElse(null));
  }

  private static boolean isVan(Beleidskader kader, @Nullable GemeenteId gemeente) {
    return gemeente != null && kader.gemeenten().contains(gemeente);
  }

  private static boolean isVan(Beleidskader kader, OrganisatieId organisatie) {
    return kader.organisatie().equals(organisatie);
  }

  public int maanden() {
    return kader == null ? Beleidskader.STANDAARD_BEWAARMAANDEN : kader.bewaartermijn();
  }

  /** The first day on which the data may go. */
  public LocalDate wegVanaf(LocalDate uitstroom) {
    return uitstroom.plusMonths(maanden());
  }

  /** Where the number of months comes from. */
  public String herkomst() {
    if (kader == null) {
      return "standaard, want er geldt geen beleidskader";
    }
    String versie = "%s, versie %d".formatted(kader.naam(), kader.versie());
    return kader.bewaarmaanden() == null ? "standaard, want niet in " + versie : versie;
  }
}
