package nl.werkbrug.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.api.http.Probleem.Soort;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.store.Opslagfout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a failure becomes a {@link Probleem}. */
final class Problemen {
  private static final Logger LOG = LoggerFactory.getLogger(Problemen.class);

  private Problemen() {}

  static Probleem van(Throwable fout) {
    return switch (fout) {
      case Probleemfout probleem -> probleem.probleem();
      case OngeldigeGegevens ongeldig -> ongeldig(ongeldig);
      case Opslagfout opslag -> opslag(opslag);
      case UncheckedIOException schijf
          when !(schijf.getCause() instanceof JsonProcessingException) -> {
        LOG.error("de schijf is niet te gebruiken", schijf);
        yield Probleem.van(Soort.NIET_BESCHIKBAAR, "De opslag is nu niet te gebruiken.");
      }
      default -> intern(fout);
    };
  }

  private static Probleem opslag(Opslagfout fout) {
    return switch (fout.code()) {
      case NIET_GEVONDEN -> Probleem.van(Soort.NIET_GEVONDEN, tekst(fout));
      case NOG_IN_GEBRUIK, BESTAAT_AL -> Probleem.van(Soort.CONFLICT, tekst(fout));
      case WACHTRIJ_VOL -> Probleem.van(Soort.TE_DRUK, tekst(fout));
      case VEROUDERD -> Probleem.van(Soort.VOORWAARDE_MISLUKT, tekst(fout));
      case BEZET, NIET_BEREIKBAAR, GESLOTEN, SCHIJF_VOL, SCHIJFFOUT, GEEN_RECHTEN -> {
        LOG.error("de opslag is niet beschikbaar: {}", fout.code(), fout);
        yield Probleem.van(Soort.NIET_BESCHIKBAAR, "De opslag is nu niet te gebruiken.");
      }
      case MAP_IN_GEBRUIK,
          DATABASE_NIEUWER,
          DATABASE_ANDERS,
          DATABASE_BESCHADIGD,
          NIET_ONDERSTEUND,
          HUUR_VERLOREN,
          INTERN ->
          intern(fout);
    };
  }

  private static String tekst(Opslagfout fout) {
    return String.valueOf(fout.getMessage());
  }

  /** For failures outside a route: unknown paths, wrong methods, bodies that are too large. */
  static Probleem van(int status, @Nullable Throwable fout) {
    return switch (status) {
      case 400 -> Probleem.van(Soort.ONGELDIGE_GEGEVENS, "Het verzoek is niet te lezen.");
      case 404 -> Probleem.van(Soort.NIET_GEVONDEN, "Dit adres bestaat niet.");
      case 405 -> Probleem.van(Soort.METHODE_NIET_TOEGESTAAN, "Gebruik een andere methode.");
      case 415 -> Probleem.van(Soort.MEDIATYPE, "Stuur de inhoud als application/json.");
      default -> fout == null ? intern(new IllegalStateException("status " + status)) : van(fout);
    };
  }

  /** A body beyond the bound of its route. */
  static Probleem teGroot(long bytes) {
    return Probleem.van(
        Soort.TE_GROOT,
        "Een verzoek mag hier hoogstens %d MB groot zijn.".formatted(bytes / (1024 * 1024)));
  }

  private static Probleem ongeldig(OngeldigeGegevens ongeldig) {
    List<Probleem.Fout> fouten = ongeldig.fouten().stream().map(Probleem.Fout::van).toList();
    String detail =
        fouten.size() == 1
            ? "Er klopt één gegeven niet."
            : "Er kloppen %d gegevens niet.".formatted(fouten.size());
    return Probleem.van(Soort.ONGELDIGE_GEGEVENS, detail, fouten);
  }

  private static Probleem intern(Throwable fout) {
    String kenmerk = UUID.randomUUID().toString();
    LOG.error("onverwachte fout, kenmerk {}", kenmerk, fout);
    return Probleem.van(
        Soort.INTERNE_FOUT, "Probeer het later opnieuw. Noem bij een melding kenmerk " + kenmerk);
  }
}
