package nl.werkbrug.data.domain.plaatsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Contractsoort;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about the work.
 *
 * @param soort {@link Contractsoort#GEEN} for unpaid work, then the wage is 0
 * @param van first day of work
 * @param tot last day, included; null for no end, required for {@link Contractsoort#BEPAALDE_TIJD}
 * @param uren hours a week, 1 to 40, at most two decimals
 * @param uurloonCent gross hourly wage in euro cents
 * @param volletijdsnorm full-time hours a week at this employer, 32 to 40
 * @param formeleWerkgever who pays the wage and gets the LKS
 * @param inlener where the work is done, when that is somebody else
 */
public record Arbeidsovereenkomst(
    Contractsoort soort,
    LocalDate van,
    @Nullable LocalDate tot,
    BigDecimal uren,
    int uurloonCent,
    int volletijdsnorm,
    WerkgeverId formeleWerkgever,
    @Nullable WerkgeverId inlener) {
  public Arbeidsovereenkomst {
    boolean onbetaald = soort == Contractsoort.GEEN;
    new Controle()
        .volgorde("tot", van, tot)
        .samenhang(
            (soort == Contractsoort.BEPAALDE_TIJD) == (tot != null) || onbetaald,
            "tot",
            tot,
            "hoort bij een contract voor bepaalde tijd, en alleen daarbij")
        .tussen("uren", uren, 1, 40)
        .tussen("uurloonCent", uurloonCent, onbetaald ? 0 : 1, onbetaald ? 0 : 100_00)
        .tussen("volletijdsnorm", volletijdsnorm, 32, 40)
        .samenhang(
            !formeleWerkgever.equals(inlener),
            "inlener",
            inlener,
            "is alleen nodig als het een ander is dan de formele werkgever")
        .klaar();
  }

  public boolean betaald() {
    return soort != Contractsoort.GEEN;
  }
}
