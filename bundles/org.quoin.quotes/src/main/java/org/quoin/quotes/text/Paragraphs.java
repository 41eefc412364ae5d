package org.quoin.quotes.text;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;

/** The paragraphs of a clean text: the lines between its {@code \n}. */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * The paragraphs that hold anything.
     *
     * @param text paragraphs separated by {@code \n}
     * @return immutable, in order; without the separators; empty lines left out
     */
    public static List<TextSpan> of(String text) {
        List<TextSpan> spans = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            if (end > start) {
                spans.add(new TextSpan(start, end));
            }
            start = end + 1;
        }
        return List.copyOf(spans);
    }

    /** Whether {@code c} shows nothing: white space of any width, zero-width space, BOM. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff';
    }
}
