package nl.werkbrug.data.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column beside the document, and the value a record has there. */
record Kolom<T>(String naam, Function<T, @Nullable Object> waarde) {}
