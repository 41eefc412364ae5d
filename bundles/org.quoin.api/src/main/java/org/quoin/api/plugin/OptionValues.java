package org.quoin.api.plugin;

import java.util.Map;

/**
 * What somebody chose for the options of a contribution, and the defaults for the rest.
 *
 * @param values a {@link Boolean}, {@link Long} or {@link String} for each name
 */
public record OptionValues(Map<String, Object> values) {

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if there is a value of another class
     */
    public OptionValues {
        values = Map.copyOf(values);
        values.forEach(
                (name, value) -> {
                    if (!(value instanceof Boolean
                            || value instanceof Long
                            || value instanceof String)) {
                        throw new IllegalArgumentException(
                                name + " is a " + value.getClass().getSimpleName());
                    }
                });
    }

    /**
     * Whether something is to be.
     *
     * @param name of an option of the type {@code flag}
     * @throws IllegalArgumentException if none such is declared
     */
    public boolean flag(String name) {
        return value(name, Boolean.class);
    }

    /**
     * A whole number, within the bounds that are declared.
     *
     * @param name of an option of the type {@code number}
     * @throws IllegalArgumentException if none such is declared
     */
    public long number(String name) {
        return value(name, Long.class);
    }

    /**
     * Words, or one of the choices that are declared.
     *
     * @param name of an option of the type {@code text} or {@code choice}
     * @throws IllegalArgumentException if none such is declared
     */
    public String text(String name) {
        return value(name, String.class);
    }

    private <T> T value(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "no option \"" + name + "\" of this type is declared");
        }
        return type.cast(value);
    }
}
