package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;

/**
 * The folded text of an article with what stands in marks, brackets and titles hidden, so that
 * sentences and clauses can be read past it. Every offset is that of the article's text.
 *
 * <p>What is hidden shows as one of the characters below: they are of the private use area, where
 * no word of a list is.
 */
final class FlatText {

    static final char OPEN = '\ue001';
    static final char CLOSE = '\ue002';
    static final char MARKED = '\ue000';
    static final char BRACKETED = '\ue003';
    static final char TITLE = '\ue005';

    /** A bracket that stays open longer than this is a slip, not an aside. */
    private static final int LONGEST_BRACKET = 120;

    private final String text;
    private final String folded;
    private final String flat;
    private final List<MarkedSpan> marks;
    private final Recurrence recurrence;

    /**
     * @param text the article's text
     * @param folded the same in simplified characters
     * @param all everything in marks
     * @param depth 0 to read the article, 1 to read what stands in its outermost marks
     */
    FlatText(String text, String folded, List<MarkedSpan> all, int depth) {
        this.text = text;
        this.folded = folded;
        marks = new ArrayList<>();
        char[] chars = folded.toCharArray();
        for (MarkedSpan mark : all) {
            if (mark.depth() == depth && (mark.closed() || mark.continued())) {
                marks.add(mark);
            }
        }
        hideBrackets(chars);
        for (MarkedSpan mark : marks) {
            for (int i = mark.outer().start(); i < mark.outer().end(); i++) {
                chars[i] = MARKED;
            }
            chars[mark.outer().start()] = OPEN;
            chars[mark.outer().end() - 1] = CLOSE;
        }
        flat = new String(chars);
        recurrence = new Recurrence(flat);
    }

    private static void hideBrackets(char[] chars) {
        int open = -1;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n') {
                open = -1;
            } else if (c == '（' || c == '(' || c == '《' || c == '〈') {
                open = i;
            } else if (open >= 0 && closes(chars[open], c)) {
                if (i - open <= LONGEST_BRACKET) {
                    char hidden = c == '》' || c == '〉' ? TITLE : BRACKETED;
                    for (int k = open + 1; k < i; k++) {
                        chars[k] = hidden;
                    }
                }
                open = -1;
            }
        }
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '（', '(' -> c == '）' || c == ')';
            case '《' -> c == '》';
            default -> c == '〉';
        };
    }

    /** The article's text, untouched. */
    String text() {
        return text;
    }

    /** The text in simplified characters, nothing hidden. */
    String folded() {
        return folded;
    }

    /** The text in simplified characters, hidden where something else holds sway. */
    String flat() {
        return flat;
    }

    /** How often words stand in the flat text. */
    Recurrence recurrence() {
        return recurrence;
    }

    /** What is hidden as marked, in order. */
    List<MarkedSpan> marks() {
        return marks;
    }

    /** The marks that begin within {@code span}, in order. */
    List<MarkedSpan> marksIn(TextSpan span) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).outer().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < marks.size() && marks.get(end).outer().start() < span.end()) {
            end++;
        }
        return marks.subList(low, end);
    }

    /** Whether {@code c} belongs to something hidden. */
    static boolean isHidden(char c) {
        return c >= MARKED && c <= TITLE;
    }

    static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf');
    }

    static boolean isLatinOrDigit(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c);
    }
}
