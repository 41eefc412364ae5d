package org.quoin.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.marks.Mark.Facing;

/** Reads the quotation marks of one paragraph and leaves out those that are apostrophes. */
final class MarkReader {

    private final String text;

    MarkReader(String text) {
        this.text = text;
    }

    /** The marks from {@code start} to {@code end}, in order. */
    List<Mark> read(int start, int end) {
        List<Mark> marks = new ArrayList<>();
        int i = start;
        while (i < end) {
            Mark mark = at(i, end);
            if (mark == null) {
                i++;
                continue;
            }
            if (mark.style() != MarkStyle.SINGLE || !isApostrophe(mark, start, end)) {
                marks.add(mark);
            }
            i = mark.end();
        }
        return marks;
    }

    private @Nullable Mark at(int i, int end) {
        char c = text.charAt(i);
        return switch (c) {
            case '“', '„', '‟', '〝', '❝' -> one(i, MarkStyle.DOUBLE, Facing.OPENS);
            case '”', '〞', '〟', '❞' -> one(i, MarkStyle.DOUBLE, Facing.CLOSES);
            case '"', '＂' -> one(i, MarkStyle.DOUBLE, Facing.EITHER);
            case '‘', '‚', '‛', '❛' -> one(i, MarkStyle.SINGLE, Facing.OPENS);
            case '’', '❜' -> one(i, MarkStyle.SINGLE, Facing.CLOSES);
            case '\'', '＇', '`' -> straight(i, end);
            case '「', '﹁', '｢' -> one(i, MarkStyle.CORNER, Facing.OPENS);
            case '」', '﹂', '｣' -> one(i, MarkStyle.CORNER, Facing.CLOSES);
            case '『', '﹃' -> one(i, MarkStyle.WHITE_CORNER, Facing.OPENS);
            case '』', '﹄' -> one(i, MarkStyle.WHITE_CORNER, Facing.CLOSES);
            case '«' -> one(i, MarkStyle.GUILLEMET, Facing.OPENS);
            case '»' -> one(i, MarkStyle.GUILLEMET, Facing.CLOSES);
            case '‹' -> one(i, MarkStyle.SINGLE_GUILLEMET, Facing.OPENS);
            case '›' -> one(i, MarkStyle.SINGLE_GUILLEMET, Facing.CLOSES);
            default -> null;
        };
    }

    private static Mark one(int i, MarkStyle style, Facing facing) {
        return new Mark(i, i + 1, style, facing);
    }

    /** Typewriters double a single mark for want of a double one; a lone grave is no mark. */
    private @Nullable Mark straight(int i, int end) {
        char c = text.charAt(i);
        boolean twice = i + 1 < end && text.charAt(i + 1) == c;
        if (c == '`') {
            return twice ? new Mark(i, i + 2, MarkStyle.DOUBLE, Facing.OPENS) : null;
        }
        return twice
                ? new Mark(i, i + 2, MarkStyle.DOUBLE, Facing.EITHER)
                : one(i, MarkStyle.SINGLE, Facing.EITHER);
    }

    /**
     * An apostrophe stands between two letters of a script that elides (don't, l'homme), or before
     * the two digits of a year ('90s). Han has no elision: there it is a mark.
     */
    private boolean isApostrophe(Mark mark, int start, int end) {
        boolean before = mark.start() > start && elides(text.codePointBefore(mark.start()));
        boolean after = mark.end() < end && elides(text.codePointAt(mark.end()));
        if (before && after) {
            return true;
        }
        return !before && mark.facing() != Facing.OPENS && isShortYear(mark.end(), end);
    }

    private boolean isShortYear(int at, int end) {
        return at + 2 <= end
                && isDigit(text.charAt(at))
                && isDigit(text.charAt(at + 1))
                && (at + 2 == end || !isDigit(text.charAt(at + 2)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean elides(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !Context.isUnspaced(codePoint);
    }
}
