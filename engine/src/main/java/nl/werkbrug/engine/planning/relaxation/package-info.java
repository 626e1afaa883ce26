/**
 * Prices, a proven bound and a start for a {@link nl.werkbrug.engine.planning.Planprobleem}.
 *
 * <p><b>Bound.</b> Every limit gets a price of 0 or more: plekken of an aanbod, minutes of a coach
 * in a period, guided people of a werkgever, placements under a contract. Every concave term f gets
 * a credit per placement that counts, of any sign: its count n is bought back at that credit, which
 * leaves {@code max over n of f(n) - credit x n}, the conjugate of f; as f is concave that is the
 * sum over k of {@code max(0, marge(k) - credit)}. With the limits priced instead of kept, nothing
 * ties people together any more, and each takes its best pair, coach and start, or nothing. Limits
 * times prices, conjugates and best options together are at least the score of every plan that
 * keeps the limits, for <em>any</em> prices (weak duality: Geoffrion 1974, Fisher 1981). So no
 * property of the search matters for the validity of the bound; {@link
 * nl.werkbrug.engine.planning.relaxation.Grensberekening} computes it in whole numbers from rounded
 * prices, and anyone can do the same from {@link nl.werkbrug.engine.planning.relaxation.Prijzen}.
 *
 * <p>Two kinds of option are left out because no plan without hard faults has them: a coach whose
 * free minutes in some period are fewer than this one person takes, and an aanbod without plekken
 * or whose plekken cannot make up the minimum of its group. The minimum of a group is otherwise
 * left out, which only enlarges the bound. Who must keep an aanbod or a coach (half pin) has only
 * the options that do so, or nothing: the bound also holds for plans that leave such a person
 * unplaced.
 *
 * <p><b>Levels.</b> Medium stands alone. For soft, weigh medium with any kappa' of 0 or more: a
 * plan with at least M medium points has soft points of at most {@code bound(soft + kappa' x
 * medium) - kappa' x M}; kappa' is one more multiplier, of the limit "medium at least M".
 *
 * <p><b>Candidates.</b> One in eight people (each standing for eight, on a large problem) sets
 * rough prices over every pair; at those prices everybody keeps the pairs that are worth most, and
 * the search goes on with these alone. At the final prices all pairs are looked at once more: the
 * best of everything counts in the bound, and as long as the others make a difference, the few best
 * that beat a person's candidates are taken in and the search goes on (column generation: Dantzig
 * and Wolfe 1960; taking pairs in, never out again, keeps prices from swinging).
 *
 * <p><b>Less work, same outcome.</b> How much the worth of an aanbod or of a coach for a combinatie
 * has risen since somebody was last looked at bounds what that person's options can be worth now;
 * who cannot reach the threshold is passed over, and coaches are compared only for options that
 * can. A klasse that few coaches have room for is worked out for these alone.
 *
 * <p><b>Prices.</b> Subgradient steps (Polyak 1969; Held, Wolfe and Crowder 1974; with averages:
 * Barahona and Anbil 2000) zigzag where many people are indifferent, as they are on the medium
 * level. Here the best option is softened to a log-sum-exp (Nesterov 2005), which makes the bound
 * smooth, and accelerated projected gradient steps with restarts (Nesterov 1983; O'Donoghue and
 * Candes 2015) run while the softening shrinks. A row's step is its capacity over its use: with a
 * use w of row j and its scale s, {@code (sum w d)^2 <= (sum w s) (sum w d^2 / s)} bounds the
 * curvature by a diagonal. The shares that come out are nearly a fractional plan.
 *
 * <p><b>Start.</b> What the shares are sure of is placed; then everyone who is worse off than the
 * prices promise begins an ejection chain, as in an auction (Bertsekas 1988) where sending somebody
 * away has a small cost; then people trade places in pairs. Chains and trades are kept when they
 * bring real points.
 *
 * <p><b>Determinism.</b> Shares are added up as whole numbers, prices of the bound are fixed-point,
 * and the exponential is a polynomial of our own: threads, processors and time change nothing, but
 * for a stop or the emergency brake, which the result records.
 */
@NullMarked
package nl.werkbrug.engine.planning.relaxation;

import org.jspecify.annotations.NullMarked;
