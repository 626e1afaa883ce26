package nl.werkbrug.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands on a page.
 *
 * @param id where an address can lead to, or null
 * @param bijschrift what it lists; also its accessible name
 * @param stand which rows of how many, in words; empty when all are shown
 * @param leeg what to say, and to do, when there are no rows
 * @param bladeren links to the other pages
 */
public record Tabel(
    @Nullable String id,
    String bijschrift,
    List<Kolom> kolommen,
    List<List<Cel>> rijen,
    String stand,
    String leeg,
    List<Bladzijde> bladeren) {

  public Tabel {
    kolommen = List.copyOf(kolommen);
    rijen = List.copyOf(rijen);
    bladeren = List.copyOf(bladeren);
  }

  /**
   * The head of a column.
   *
   * @param adres the page in this order, or null when it cannot be sorted
   * @param richting {@code ascending}, {@code descending} or null: how it is sorted now
   */
  public record Kolom(
      String naam, boolean getal, @Nullable String adres, @Nullable String richting) {}

  /** A page of the list; this one has no address. */
  public record Bladzijde(String naam, @Nullable String adres) {}
}
