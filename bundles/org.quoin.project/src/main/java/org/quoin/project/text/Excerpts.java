package org.quoin.project.text;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.Excerpt;

/** Cuts pieces out of texts for lists of hits. */
public final class Excerpts {

    private static final int BEFORE = 40;
    private static final int AFTER = 110;
    private static final String CUT = "\u2026";

    private Excerpts() {}

    /**
     * A piece of the line in which the first mark stands, or of the first line if there is none.
     *
     * @param marks in the text, as it runs
     */
    public static Excerpt around(String text, List<TextSpan> marks) {
        int first = marks.isEmpty() ? 0 : marks.get(0).start();
        int lineStart = text.lastIndexOf('\n', Math.max(0, first - 1)) + 1;
        if (first == 0) {
            lineStart = 0;
        }
        int line = text.indexOf('\n', first);
        int lineEnd = line < 0 ? text.length() : line;
        int start = first - BEFORE <= lineStart ? lineStart : whole(text, first - BEFORE, first);
        int firstEnd = marks.isEmpty() ? 0 : marks.get(0).end();
        int wanted = Math.max(first + AFTER, firstEnd);
        int end = wanted >= lineEnd ? lineEnd : whole(text, wanted, lineEnd);
        StringBuilder piece = new StringBuilder();
        if (start > lineStart) {
            piece.append(CUT);
        }
        List<TextSpan> moved = within(marks, start, end, piece.length() - start);
        piece.append(text, start, end);
        if (end < lineEnd) {
            piece.append(CUT);
        }
        return new Excerpt(piece.toString(), moved);
    }

    /**
     * Parts of a text, whole.
     *
     * @param parts as the text runs
     * @param marks in the text, each within one part
     */
    public static Excerpt of(String text, List<TextSpan> parts, List<TextSpan> marks) {
        StringBuilder piece = new StringBuilder();
        List<TextSpan> moved = new ArrayList<>();
        for (TextSpan part : parts) {
            if (piece.length() > 0) {
                piece.append(' ').append(CUT).append(' ');
            }
            moved.addAll(within(marks, part.start(), part.end(), piece.length() - part.start()));
            piece.append(part.of(text).replace('\n', ' '));
        }
        return new Excerpt(piece.toString(), moved);
    }

    private static List<TextSpan> within(List<TextSpan> marks, int start, int end, int by) {
        return marks.stream()
                .filter(each -> each.start() >= start && each.end() <= end)
                .map(each -> new TextSpan(each.start() + by, each.end() + by))
                .toList();
    }

    /** The next offset from a given one on where a whole character, and best a word, begins. */
    private static int whole(String text, int from, int limit) {
        int at = from;
        while (at < limit && isWithinCharacter(text, at)) {
            at++;
        }
        int word = at;
        while (word < limit && word < at + 12 && isWithinWord(text, word)) {
            word++;
        }
        return isWithinWord(text, word) ? at : word;
    }

    private static boolean isWithinCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && (Character.isLowSurrogate(text.charAt(at))
                        || Folding.isMark(text.codePointAt(at))
                        || text.charAt(at) == '\u200D'
                        || text.charAt(at - 1) == '\u200D');
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && text.charAt(at) < 0x0E00
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
