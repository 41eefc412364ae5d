package org.quoin.engine.verify;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;

/** Finds what stands in quotation marks in a paragraph, whatever language's marks they are. */
final class MarkedPassages {

    /**
     * An opening mark, then those that may close it. Some close in one language what they open in
     * another.
     */
    private static final String[] PAIRS = {
        "“”", "„“”", "‟”", "«»", "»«", "‹›", "「」", "『』", "﹁﹂", "〝〞〟", "\"\"", "＂＂", "””"
    };

    private MarkedPassages() {}

    /**
     * The passages from left to right, marks not included; one within another is part of that one.
     * A mark that nothing closes opens a passage to the paragraph's end, as where each of several
     * paragraphs begins with a mark and only the last one ends with one.
     */
    static List<TextSpan> in(String text) {
        List<TextSpan> passages = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String pair = pair(text, at);
            if (pair.isEmpty()) {
                at++;
                continue;
            }
            int end = end(text, at + 1, pair);
            if (end > at + 1) {
                passages.add(new TextSpan(at + 1, end));
            }
            at = end + 1;
        }
        return passages;
    }

    /** Nearly nothing does: letters of any script are told from marks at a glance. */
    private static boolean mayOpen(char c) {
        return c == '"'
                || c == '\u00AB'
                || c == '\u00BB'
                || (c >= '\u2018' && c < '\u3040')
                || c > '\uFE00';
    }

    private static String pair(String text, int at) {
        char mark = text.charAt(at);
        if (!mayOpen(mark)) {
            return "";
        }
        for (String pair : PAIRS) {
            if (pair.charAt(0) == mark) {
                boolean ambiguous = pair.equals("»«") || pair.charAt(1) == mark;
                return !ambiguous || opens(text, at) ? pair : "";
            }
        }
        return "";
    }

    /** Whether a mark that may also close, or stand for inches, stands before a word. */
    private static boolean opens(String text, int at) {
        boolean before =
                at == 0
                        || !Character.isLetterOrDigit(text.charAt(at - 1))
                        || Character.isIdeographic(text.charAt(at - 1));
        return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static int end(String text, int from, String pair) {
        String closing = pair.substring(1);
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (closing.indexOf(c) >= 0) {
                if (depth-- == 0) {
                    return i;
                }
            } else if (c == pair.charAt(0)) {
                depth++;
            }
        }
        return text.length();
    }
}
