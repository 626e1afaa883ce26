package nl.werkbrug.data.store;

import org.jspecify.annotations.Nullable;

/** Work within one transaction: all of it happens, or nothing. */
@FunctionalInterface
public interface Transactie<T extends @Nullable Object> {

  T voerUit(Sessie sessie);
}
