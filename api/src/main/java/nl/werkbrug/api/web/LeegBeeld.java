package nl.werkbrug.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page when there is no finished round: why, and what to do about it.
 *
 * @param stappen what to do, each with the command that does it
 */
public record LeegBeeld(
    String titel, String tekst, List<Stap> stappen, @Nullable LopendBeeld lopend) {

  /** Something to do; {@code opdracht} is empty when there is no command for it. */
  public record Stap(String tekst, String opdracht) {}

  public LeegBeeld {
    stappen = List.copyOf(stappen);
  }
}
