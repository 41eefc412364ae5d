package org.quoin.workbench.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Where somebody was in a project: found again at the next start.
 *
 * @param open numbers of the articles that were open, the one in front last
 * @param quote the number of the selected quotation of that one
 * @param allArticles whether quotations of all articles were listed
 */
public record Place(List<Long> open, OptionalLong quote, boolean allArticles) {

    private static final String BETWEEN = ";";

    /** Where one begins. */
    public static final Place START = new Place(List.of(), OptionalLong.empty(), false);

    /** Copies the list. */
    public Place {
        open = List.copyOf(open);
    }

    /** As it is remembered. */
    public String written() {
        return String.join(
                BETWEEN,
                open.stream().map(Object::toString).collect(Collectors.joining(",")),
                quote.isPresent() ? Long.toString(quote.getAsLong()) : "",
                allArticles ? "all" : "one");
    }

    /** What {@link #written()} wrote; anything else leads to the start. */
    public static Place read(String written) {
        String[] parts = written.split(BETWEEN, -1);
        try {
            return parts.length != 3
                    ? START
                    : new Place(
                            Arrays.stream(parts[0].split(","))
                                    .filter(each -> !each.isEmpty())
                                    .map(Long::valueOf)
                                    .toList(),
                            Optional.of(parts[1])
                                    .filter(each -> !each.isEmpty())
                                    .map(Long::valueOf)
                                    .map(OptionalLong::of)
                                    .orElse(OptionalLong.empty()),
                            parts[2].equals("all"));
        } catch (NumberFormatException notOurs) {
            return START;
        }
    }

    /** The article that was in front. */
    public OptionalLong front() {
        return open.isEmpty() ? OptionalLong.empty() : OptionalLong.of(open.get(open.size() - 1));
    }
}
