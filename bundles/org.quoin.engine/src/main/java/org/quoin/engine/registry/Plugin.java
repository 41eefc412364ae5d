package org.quoin.engine.registry;

/**
 * A contribution that was made and works.
 *
 * @param descriptor what is known of it
 * @param instance the object, shared by all who use it
 * @param <T> what it implements
 */
public record Plugin<T>(Descriptor descriptor, T instance) {}
