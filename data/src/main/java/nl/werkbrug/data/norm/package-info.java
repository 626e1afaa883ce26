/**
 * Dated legal figures, each with its source, and the loonkostensubsidie that follows from them:
 *
 * <pre>{@code
 * Normen normen = Normen.ingebouwd(); // or Normen.lees(folder with files that replace them)
 * LksBerekening berekening = new LksBerekening(normen, Loonmaatstaf.REFERENTIEMAANDLOON);
 * LksUitkomst uitkomst = berekening.bereken(vraag);
 * }</pre>
 *
 * A date without figures is refused, never guessed.
 */
@NullMarked
package nl.werkbrug.data.norm;

import org.jspecify.annotations.NullMarked;
