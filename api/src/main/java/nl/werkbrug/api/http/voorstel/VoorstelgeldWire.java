package nl.werkbrug.api.http.voorstel;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import nl.werkbrug.engine.reporting.Voorstelgeld;
import org.jspecify.annotations.Nullable;

/**
 * The money of a voorstel. Amounts in euros; null is not known.
 *
 * @param saldo cost less gain, null when a part is not known
 */
record VoorstelgeldWire(
    String voorstel,
    int maanden,
    @Nullable BigDecimal lksPerMaand,
    @Nullable BigDecimal werkgeverslastenPerMaand,
    List<Post> posten,
    @Nullable BigDecimal saldo,
    List<String> aannames) {

  record Post(
      Voorstelgeld.Soort soort,
      boolean baat,
      @Nullable BigDecimal bedrag,
      @Nullable String reden,
      List<Deel> delen) {
    static Post van(Voorstelgeld.Post post) {
      return new Post(
          post.soort(),
          post.soort().baat(),
          euro(post.cent()),
          post.reden().isEmpty() ? null : post.reden(),
          post.delen().stream().map(Deel::van).toList());
    }
  }

  record Deel(
      String naam,
      BigDecimal waarde,
      Voorstelgeld.Eenheid eenheid,
      String berekening,
      String bron,
      boolean zeker) {
    static Deel van(Voorstelgeld.Deel deel) {
      return new Deel(
          deel.naam(), deel.waarde(), deel.eenheid(), deel.berekening(), deel.bron(), deel.zeker());
    }
  }

  static VoorstelgeldWire van(Voorstelgeld geld, List<String> aannames) {
    OptionalLong saldo = geld.findSaldoCent();
    return new VoorstelgeldWire(
        geld.voorstel().waarde(),
        geld.maanden(),
        euro(geld.lksPerMaandCent()),
        euro(geld.lastenPerMaandCent()),
        geld.posten().stream().map(Post::van).toList(),
        saldo.isPresent() ? euro(saldo.getAsLong()) : null,
        aannames);
  }

  static @Nullable BigDecimal euro(@Nullable Long cent) {
    return cent == null ? null : BigDecimal.valueOf(cent, 2);
  }
}
