package org.quoin.api.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A contribution that takes options. Which ones, with their types, defaults and texts, its
 * declaration says ({@code <option>} within its element), so that they are known before any class
 * loads; here it is handed their values.
 *
 * @param <T> what it is at its point, such as {@link QuoteAnalyser}
 */
@FunctionalInterface
@ConsumerType
public interface Configurable<T> {

    /**
     * The one that works with some values; this one is not changed, and is used for nothing else.
     * Called once before the contribution is used, and again when somebody chose other values.
     *
     * @param options a value for each option that is declared, of its type
     */
    T with(OptionValues options);
}
