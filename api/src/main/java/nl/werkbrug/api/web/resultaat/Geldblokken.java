package nl.werkbrug.api.web.resultaat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Notatie;
import nl.werkbrug.engine.reporting.Voorstelgeld;
import org.jspecify.annotations.Nullable;

/** The money of a voorstel as it is shown: every amount opens to its parts. */
public final class Geldblokken {
  private Geldblokken() {}

  /** The amounts of one voorstel, with what they rest on. */
  public static Blok.Werking van(Voorstelgeld geld, List<String> aannames) {
    List<Blok.Werkingdeel> delen = new ArrayList<>();
    for (Voorstelgeld.Post post : geld.posten()) {
      delen.add(
          new Blok.Werkingdeel(
              "%s: %s".formatted(Notatie.zin(post.soort().omschrijving()), bedrag(post.cent())),
              post.reden().isEmpty()
                  ? post.soort() == Voorstelgeld.Soort.LKS
                      ? "%s per maand, waarvan %s voor werkgeverslasten."
                          .formatted(
                              bedrag(geld.lksPerMaandCent()), bedrag(geld.lastenPerMaandCent()))
                      : post.soort().baat() ? "Wat het oplevert." : "Wat het kost."
                  : post.reden(),
              post.delen().stream().map(Geldblokken::regel).toList()));
    }
    delen.add(
        new Blok.Werkingdeel(
            "Waar dit op rust",
            "",
            aannames.stream().map(een -> new Blok.Werkingregel("Aanname", "", een, "")).toList()));
    return new Blok.Werking(
        "Wat het kost en oplevert",
        "%s over %s. Geld speelt geen rol bij wie een voorstel krijgt."
            .formatted(
                saldo(geld.findSaldoCent()), Notatie.aantal(geld.maanden(), "maand", "maanden")),
        delen);
  }

  /** An amount, or that it is not known. */
  static String bedrag(@Nullable Long cent) {
    return cent == null ? Notatie.ONBEKEND : Notatie.geld(cent);
  }

  private static String saldo(OptionalLong saldo) {
    return saldo.isEmpty()
        ? "Een deel is onbekend, dus er is geen saldo"
        : saldo.getAsLong() < 0
            ? "Levert %s meer op dan het kost".formatted(Notatie.geld(-saldo.getAsLong()))
            : "Kost %s meer dan het oplevert".formatted(Notatie.geld(saldo.getAsLong()));
  }

  private static Blok.Werkingregel regel(Voorstelgeld.Deel deel) {
    String getal = deel.waarde().stripTrailingZeros().toPlainString().replace('.', ',');
    return new Blok.Werkingregel(
        deel.naam(),
        switch (deel.eenheid()) {
          case EURO -> Notatie.geld(deel.waarde().movePointRight(2).longValueExact());
          case MAAND, FACTOR -> getal;
          case UUR -> getal + " uur";
          case PROCENT -> getal + "%";
        },
        deel.berekening(),
        deel.bron() + (deel.zeker() ? "" : " (nog niet zeker)"));
  }
}
