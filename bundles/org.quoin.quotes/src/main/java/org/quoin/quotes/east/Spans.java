package org.quoin.quotes.east;

import java.util.Optional;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.text.Paragraphs;

/** Cuts spans to what shows. */
final class Spans {

    private Spans() {}

    /** Without white space, commas and full stops around it; nothing if no more is left. */
    static Optional<TextSpan> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isOuter(text.charAt(start))) {
            start++;
        }
        while (end > start && isOuter(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    private static boolean isOuter(char c) {
        return Paragraphs.isBlank(c) || "、，,。.：:".indexOf(c) >= 0;
    }
}
