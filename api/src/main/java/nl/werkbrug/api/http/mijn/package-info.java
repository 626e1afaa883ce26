/** For the werkzoekende: own profile, own proposals and open vacatures. */
@NullMarked
package nl.werkbrug.api.http.mijn;

import org.jspecify.annotations.NullMarked;
