package org.quoin.engine.json;

import java.util.Locale;
import java.util.Optional;

/** How the values of enums are written outside: {@code LIST_ITEM} as {@code listItem}. */
public final class EnumNames {

    private EnumNames() {}

    /** Such as {@code listItem}. */
    public static String of(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        for (String word : value.name().split("_", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            name.append(
                    name.isEmpty()
                            ? small
                            : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1));
        }
        return name.toString();
    }

    /** The value that {@link #of} writes so, if there is one. */
    public static <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (of(each).equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
