package org.quoin.workbench.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What several things have in common in one respect.
 *
 * @param <T> the respect
 * @param value what all of them have, if they do
 * @param differs whether they do not
 */
public record Common<T>(Optional<T> value, boolean differs) {

    /** What things have in common; nothing where there is no thing. */
    public static <S, T> Common<T> of(List<S> things, Function<S, T> respect) {
        List<T> values = things.stream().map(respect).distinct().limit(2).toList();
        return new Common<>(
                values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty(),
                values.size() > 1);
    }

    /** Things of which nobody looked whether they have it in common. */
    public static <T> Common<T> unknown() {
        return new Common<>(Optional.empty(), true);
    }
}
