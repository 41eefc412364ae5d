package org.quoin.engine.registry;

/**
 * Something that a plug-in offers, not yet made.
 *
 * @param point what it contributes to
 * @param descriptor what is known of it
 * @param factory makes it, at most once
 * @param <T> what it implements
 */
public record Contribution<T>(Point<T> point, Descriptor descriptor, Factory<T> factory) {

    /**
     * Makes a contribution.
     *
     * @param <T> what it implements
     */
    @FunctionalInterface
    public interface Factory<T> {

        /**
         * Loads the class and makes the object.
         *
         * @throws Exception whatever goes wrong in somebody else's code
         */
        T create() throws Exception;
    }
}
