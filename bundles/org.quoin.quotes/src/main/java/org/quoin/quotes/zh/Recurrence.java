package org.quoin.quotes.zh;

import java.util.HashMap;
import java.util.Map;
import org.quoin.api.text.TextSpan;

/** Counts words in an article: a name that no list knows is one that comes back. */
final class Recurrence {

    /** How many words are counted at most; keeps the work linear on any text. */
    private static final int MOST = 400;

    private final String flat;
    private final Map<String, Integer> counts = new HashMap<>();

    Recurrence(String flat) {
        this.flat = flat;
    }

    /** Whether {@code word} stands in the article {@code times} times or more. */
    boolean atLeast(String word, int times) {
        if (word.isEmpty() || (counts.size() > MOST && !counts.containsKey(word))) {
            return false;
        }
        return counts.computeIfAbsent(word, this::count) >= times;
    }

    /** Whether the words come back, and not as the beginning of the same longer ones. */
    boolean comesBack(TextSpan span, int times) {
        boolean longer =
                span.end() < flat.length()
                        && atLeast(flat.substring(span.start(), span.end() + 1), times);
        return !longer && atLeast(span.of(flat), times);
    }

    /** Counts up to nine. */
    private int count(String word) {
        int count = 0;
        for (int at = flat.indexOf(word); at >= 0 && count < 9; at = flat.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }
}
