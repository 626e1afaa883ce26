package nl.werkbrug.engine.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the results.
 *
 * @param groep whom it is about: "alle", or a doelgroep, gemeente or organisation
 * @param code stable, in kebab-case
 * @param naam Dutch name
 * @param eenheid aantal, procent, procentpunt, dagen or minuten
 * @param waarde at most one decimal; null when there is nothing to compute it from, or too little
 *     to show without pointing at somebody
 * @param aantal what it was computed from
 */
public record Resultaatregel(
    String groep,
    String code,
    String naam,
    String eenheid,
    @Nullable BigDecimal waarde,
    int aantal) {}
