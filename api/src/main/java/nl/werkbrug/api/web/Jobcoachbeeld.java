package nl.werkbrug.api.web;

import java.util.List;

/** The page of a jobcoach. */
public record Jobcoachbeeld(
    String naam,
    List<Feit> feiten,
    Kolomgrafiek weken,
    Kolomgrafiek uren,
    List<Mens> caseload,
    List<Mens> voorgesteld) {

  /** Somebody to guide; {@code adres} is empty when there is no page. */
  public record Mens(String naam, String adres, String uitleg) {}
}
