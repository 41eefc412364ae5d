package org.quoin.project.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;

/** Spans as they are stored: {@code 12-40,45-60}, UTF-16. */
final class Spans {

    private Spans() {}

    static String write(List<TextSpan> spans) {
        return spans.stream()
                .map(each -> each.start() + "-" + each.end())
                .collect(Collectors.joining(","));
    }

    static @Nullable String write(Optional<TextSpan> span) {
        return span.map(each -> write(List.of(each))).orElse(null);
    }

    static List<TextSpan> read(String stored) {
        List<TextSpan> spans = new ArrayList<>(2);
        int at = 0;
        while (at < stored.length()) {
            int comma = stored.indexOf(',', at);
            int end = comma < 0 ? stored.length() : comma;
            int dash = stored.indexOf('-', at);
            spans.add(
                    new TextSpan(
                            Integer.parseInt(stored, at, dash, 10),
                            Integer.parseInt(stored, dash + 1, end, 10)));
            at = end + 1;
        }
        return spans;
    }

    static Optional<TextSpan> readOne(@Nullable String stored) {
        return stored == null ? Optional.empty() : Optional.of(read(stored).get(0));
    }
}
